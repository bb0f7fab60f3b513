import { hashLetters, once } from '#text';
import { formNotices } from '../data/furniture/forms.ts';
import { embedNotices, type Notice } from '../data/furniture/notices.ts';
import { pitchNotices } from '../data/furniture/pitches.ts';
import { requestNotices } from '../data/furniture/requests.ts';

const shown = [...embedNotices, ...formNotices, ...requestNotices];
export const notices = [...shown, ...pitchNotices];

/** “Sorry, your browser does not support embedded video.” */
export const regrets =
  /^(?:sorry|we['’]re sorry|oops|leider|hoppla|désolés?|lo sentimos|desculpe|üzgünüz|przepraszamy)[,!:.]? /iu;

/** The first words of the regrets. */
export const regretOpeners = "sorry we're oops leider hoppla désolé désolés lo desculpe üzgünüz przepraszamy";

/** Whether a line in lower case begins as a notice does, after a word of regret or without. */
export function isNotice(line: string): boolean {
  return begins(line) || (regrets.test(line) && begins(line.replace(regrets, '')));
}

/** Whether a line in lower case asks readers to pay, to sign up or to agree, or tells the rights and the clock of a page. */
export function isPitch(line: string): boolean {
  return begins(line, pitches());
}

function begins(folded: string, table = beginnings()): boolean {
  const known = table.get(hashLetters(folded));
  return known !== undefined && known.some((beginning) => beginning().test(folded));
}

type Table = ReadonlyMap<number, readonly (() => RegExp)[]>;

/** By the hash of the first word: to compile them all takes a start longer than to lint a page. */
const beginnings = once(() => byFirst(shown));
const pitches = once(() => byFirst(pitchNotices));

function byFirst(all: readonly Notice[]): Table {
  const found = new Map<number, (() => RegExp)[]>();
  for (const [openers, beginning] of all)
    for (const opener of openers.split(' ')) {
      const hash = hashLetters(opener);
      const known = found.get(hash);
      if (known) known.push(beginning);
      else found.set(hash, [beginning]);
    }
  return found;
}
