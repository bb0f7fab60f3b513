import { onceEach, WordClasses, WordSet, type LanguageCode } from '#text';
import { controls } from '../data/furniture/controls.ts';
import { pressed, stars } from '../data/furniture/pressed.ts';
import { notices, regretOpeners } from './notices.ts';
import { rowSigns } from './rows.ts';
import { linkCallWords } from '../data/furniture/calls.ts';
import { gates } from '../data/furniture/gates.ts';
import { furniture, platforms, shareObjects } from '../data/furniture/index.ts';
import {
  mediaLabels,
  offerWords,
  otherHeadlines,
  shelfWords,
  sponsorWords,
  subscriptionWords,
} from '../data/furniture/notices.ts';

/** What a page calls for on other pages. */
export const otherWares = `${platforms} google social sociaux sociales sociais mediach`;

/** In capitals before the title of another story. */
const shoutedLabels = 'read see must lesetipp lesenswert lire voir lea leer ver leia veja ler oku okuyun';

/** “Did you like this article?” */
export const thanked = `${shareObjects} haberi yazıyı l'article`;

/** The words of one language, as sets. */
export type Vocabulary = ReturnType<typeof read>;

function read(code: LanguageCode) {
  const data = controls[code];
  const gate = gates[code];
  const { advertisement } = furniture[code];
  const marks = advertisement.signs.join(' ');
  const going = `${data.continues} ${advertisement.signs.filter((sign) => !sign.includes(' ')).join(' ')}`;
  const signs = new WordClasses({
    call: data.calls,
    ware: `${data.wares} ${otherWares}`,
    button: `${data.buttons} ${pressed[code]}`,
    continuation: going,
    member: data.members,
    reading: data.reading,
    account: gate.accounts,
    label: `${otherHeadlines} ${mediaLabels} ${shoutedLabels}`,
    article: thanked,
    offer: `${offerWords} ${subscriptionWords}`,
    shelf: shelfWords,
    sponsor: sponsorWords,
    link: linkCallWords,
    notice: `${notices.map(([openers]) => openers).join(' ')} ${regretOpeners}`,
    row: rowSigns(code),
  });
  return {
    code,
    signs,
    bits: signs.each(),
    calls: new WordSet(data.calls),
    isLast: data.isLast ?? false,
    wares: new WordSet(data.wares),
    call: new WordSet(`${data.calls} ${data.wares} ${data.between}`),
    buttons: new WordSet(`${data.buttons} ${pressed[code]}`),
    bar: new WordSet(`${data.buttons} ${pressed[code]} ${data.beside} ${stars} ${platforms} a`),
    continues: new WordSet(going),
    continued: new WordSet(`${data.continues} ${data.below} ${advertisement.words} ${marks}`),
    wall: new WordSet(`${data.members} ${data.reading}`),
    gate: new WordSet(`${gate.accounts} ${gate.between} ${data.reading} ${data.members}`),
    purpose: gate.purpose,
    home: new WordSet(data.home),
  };
}

export const vocabulary: (code: LanguageCode) => Vocabulary = onceEach(read);
