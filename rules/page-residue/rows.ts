import { hashWord, isUpper, once, onceEach, WordClasses, type LanguageCode } from '#text';
import { controls } from '../data/furniture/controls.ts';
import { anywhere, joiners, particles, rowWords } from '../data/furniture/rows.ts';
import { isCounter, isMoment } from './counters.ts';
import { isPager } from './pagers.ts';

/** Longer lines have more words than a row of controls has room for. */
const LONGEST = 140;

/** The words of rows of one language, with what each may be in a control. */
const vocabulary = onceEach((code: LanguageCode) => {
  const data = rowWords[code];
  const words = new WordClasses({
    action: data.actions,
    opener: data.openers ?? '',
    closer: data.closers ?? '',
    particle: code === 'en' ? particles : '',
    known: `${data.objects} ${data.links} ${data.labels} ${anywhere}`,
    object: `${data.objects} ${anywhere}`,
    link: data.links,
    label: data.labels,
    pageLabel: data.pageLabels,
    leading: data.leading,
    joiner: joiners[code],
  });
  return { words, bits: words.each(), shape: data.shape?.(), isLast: controls[code].isLast ?? false };
});

type RowVocabulary = ReturnType<typeof vocabulary>;

/** Between two controls. `>` leads down a menu, which a manual describes. */
const hard = /[|•·∙‧\n\t«»←→↑↓✕‹›★☆]|\s{2,}|\s[/–—:]\s|:\s/u;
const token = once(() => /[\p{L}\p{N}@][\p{L}\p{N}'’.-]*/gu);

/** What has been counted in a row. */
interface Tally {
  /** Actions that open a control, or close it where the verb comes last. */
  controls: number;
  labels: number;
  pageLabels: number;
  figures: number;
  /** Those among the figures that no text has: `5 min read`, `Updated 2 days ago`. */
  counters: number;
  /** Where a control begins, or has ended with its verb, as it would in no sentence. */
  turns: number;
  /** Words that no control is known to have; those with a capital may be names. */
  strangers: number;
  names: number;
  tokens: number;
}

/**
 * `Add to calendar Share Print this page`, `Log in | Register | My basket (0)`: a line that can be read from end to end as
 * what a page offers to do, two things or more, with nothing that joins them to a sentence.
 */
export function isRow(text: string, code: LanguageCode): boolean {
  if (text.length > LONGEST || /,(?!\d)|[;…“”„"[\]{}]|[.!?](?:\s|$)/u.test(text)) return false;
  const words = vocabulary(code);
  const parts = text.split(hard).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const tally: Tally = {
    ...{ controls: 0, labels: 0, pageLabels: 0, figures: 0, counters: 0 },
    ...{ turns: 0, strangers: 0, names: 0, tokens: 0 },
  };
  return parts.every((part) => isPart(part, words, tally)) && isMany(tally, parts.length, text, words.isLast);
}

/** What is enough: with signs between the parts less than without. */
function isMany(tally: Tally, parts: number, text: string, isLast: boolean): boolean {
  const { controls, labels, pageLabels, figures, counters, turns, strangers, names, tokens } = tally;
  const all = controls + labels;
  // `Find a dealer Request a quote`: what it is done to may be anything, but for a name.
  if (!isLast && parts === 1 && names === 0 && turns >= 1 && controls >= 2 && strangers <= controls)
    return strangers * 3 <= tokens;
  if (strangers * 4 > tokens || strangers * 2 > parts) return false;
  // `Download PDF (2.1 MB)`
  if (/\d\s?[KMG]B\)?\s*$/u.test(text)) return controls >= 1;
  // `Show more updates (14)`
  if (strangers === 0 && parts === 1 && controls === 1 && /\(\d{1,5}\)$/u.test(text)) return true;
  if (parts >= 2) {
    if (controls >= 2 || (controls >= 1 && pageLabels >= 1 && labels >= 1)) return true;
    // `5 min read · Updated 2 days ago`, `Rate this page ★★★★★ 12 votes`, but not “Part 2: Read the map”, nor “4108 – £1.10”
    if (figures >= 1 && all + figures === parts && controls <= 1)
      return controls + counters >= 1 && labels === 0 && !text.includes(':');
    return pageLabels >= 1 && all >= 3 && labels >= 2;
  }
  if (strangers > 0) return false;
  if (turns >= 1 && controls >= 1 && all >= 2) return controls >= 2 || labels >= 1;
  // `Like Reply Share 3 likes`
  if (controls >= 3 && controls * 2 >= tokens && (controls >= 4 || /\d/u.test(text))) return true;
  // `Menu Search Account Basket`: nothing but capitals, as in a title.
  return pageLabels >= 1 && all >= 3 && (all + 1 >= tokens || turns >= 2);
}

/** What the word before is: none, “and”, one that waits for another, a verb in last place, one with a capital, any other. */
type Before = 'start' | 'joiner' | 'link' | 'end' | 'capital' | 'word';

/** Reads what stands between two signs, word by word. */
function isPart(part: string, { words, bits, shape, isLast }: RowVocabulary, tally: Tally): boolean {
  if (isCounter(part) || isMoment(part) || isPager(part)) {
    tally.figures++;
    tally.counters++;
    return true;
  }
  const { strangers } = tally;
  const isShouted = part === part.toUpperCase();
  let found = 0;
  let before = 'start' as Before;
  let led = 0;
  for (const [raw] of part.matchAll(token())) {
    const kind = kindOf(raw, words);
    const has = (bit: number): boolean => (kind & bit) !== 0;
    const isCapital = isUpper(raw.charCodeAt(0));
    tally.tokens++;
    if (has(bits.joiner) && before !== 'start') {
      before = 'joiner';
      continue;
    }
    // “Print and Share”
    if (isCapital && before === 'joiner') return false;
    const opens = before === 'start' || (isCapital && before !== 'link');
    const isAction =
      (has(bits.action) && before !== 'joiner' && (opens || (isLast && !isCapital))) ||
      (has(bits.opener) && opens) ||
      (has(bits.closer) && before === 'capital' && !isCapital);
    const isVerb = kind === 0 && shape?.test(raw) === true && (isLast ? before === 'capital' : opens);
    const isLabel = !isAction && has(bits.label) && opens;
    if (isAction || isVerb) tally.controls++;
    if (isLabel) tally.labels++;
    if (isAction || isLabel || isVerb) found++;
    if (has(bits.pageLabel)) tally.pageLabels++;
    // “Add to calendar *Share*”, “Seite drucken *Link* kopieren”, “Artikel *Zurück* zur Startseite”
    if (
      isCapital &&
      (isAction || isLabel || isVerb || before === 'end') &&
      (before === 'word' || before === 'end')
    )
      tally.turns++;
    // “Tweetle Yorum *yaz*”
    else if (before === 'capital' && isAction && (has(bits.opener) || (!isCapital && tally.controls > 2)))
      tally.turns++;
    led = found > 0 && has(bits.leading) ? 3 : led - 1;
    const isStranger = kind === 0 && !isVerb && !/^\d/u.test(raw);
    if (isStranger && led < 0) tally.strangers++;
    if (isCapital && !isLast && !isAction && !isLabel && !isVerb && (isStranger || before === 'link'))
      tally.names++;
    if ((isAction || isVerb) && !isCapital) before = 'end';
    else if (!isAction && !isLabel && has(bits.link) && !has(bits.object))
      before = has(bits.particle) && before === 'capital' ? 'word' : 'link';
    else before = isCapital && (isShouted || raw !== raw.toUpperCase()) ? 'capital' : 'word';
  }
  if (found > 0) return true;
  // `(0)`, `From 95 per night`
  if (tally.strangers > strangers || !/\d/u.test(part)) return false;
  tally.figures++;
  return true;
}

function kindOf(raw: string, words: RowVocabulary['words']): number {
  const word = raw.replace(/[.'’-]{1,3}$/u, '');
  const kind = words.of(hashWord(word));
  if (kind !== 0) return kind;
  // “l’événement”, “d’accueil”
  const elided = /^[dlmsnjDLMSNJ]['’](.+)$/u.exec(word)?.[1];
  return elided === undefined ? 0 : words.of(hashWord(elided));
}

/** The actions and labels of a language: a line without one is no row. */
export function rowSigns(code: LanguageCode): string {
  const { actions, openers, pageLabels } = rowWords[code];
  return `${actions} ${openers ?? ''} ${pageLabels}`;
}
