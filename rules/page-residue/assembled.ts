import { firstAfter, type Document, type TextSpan } from '#rule';
import { once, onceEach, WordSet, type LanguageCode } from '#text';
import { furniture } from '../data/furniture/index.ts';
import { isNotice } from './notices.ts';
import { RowReader } from './row-reader.ts';
import { hard } from './rows.ts';
import { signHits } from './signs.ts';

/** How long something takes to read or to hear. */
const units = new WordSet(
  'min mins minute minutes sec secs minuten sekunden minutos segundos minut minuty dk dakika',
);

/** As many words has the longest phrase of a page that is looked for. */
const LONGEST_PHRASE = 8;

/** As many phrases are more than a title, which two may make up: “More live updates”. */
const ENOUGH = 2;

/** The title of another page between two controls has no more words. */
const LONGEST_TITLE = 10;

/**
 * `Related products you might like Sponsored`, `Back to top  Print this page  Next: November minutes`: what pages say, one thing
 * behind another, with at least one thing that only a page says. Between signs a name or a title may stand too.
 */
export function isAssembled(doc: Document, span: TextSpan): boolean {
  const languages = languagesIn(doc, span);
  if (languages.size === 0) return false;
  const text = doc.slice(span);
  const words = wordsIn(text);
  return [...languages].some(
    (code) => isOfPhrases(words, inventory(code)) || isOfParts(text, code, inventory(code)),
  );
}

/** In which languages a phrase of several words stands in a span that only a page says. Hardly a line has one. */
function languagesIn(doc: Document, { start, end }: TextSpan): ReadonlySet<LanguageCode> {
  const found = new Set<LanguageCode>();
  const hits = doc.get(signHits);
  for (let at = firstAfter(hits, start); at < hits.length && hits[at]!.end <= end; at++) {
    const { start: from, sign } = hits[at]!;
    if (from >= start && sign.language && sign.phrase.includes(' ')) found.add(sign.language);
  }
  return found;
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isOfPhrases(words: readonly string[], phrases: Inventory): boolean {
  const { found, own, at } = read(words, phrases);
  return at === words.length && found >= ENOUGH && own > 0;
}

/** What stands between two signs is a phrase of the page, a control, or a title: and of titles there are no more than of the rest. */
function isOfParts(text: string, code: LanguageCode, phrases: Inventory): boolean {
  const parts = text.split(arrowed()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  let [found, own, titles] = [0, 0, 0];
  for (const part of parts) {
    // `Leave a reply Your email address will not be published.`
    if (isNotice(part.trim().toLowerCase())) {
      found++;
      own++;
      continue;
    }
    if (/[.!;…]\s|[.;…]$|,\s/u.test(part)) return false;
    const words = wordsIn(part);
    const told = read(words, phrases);
    if (told.at === words.length) {
      found += told.found;
      own += told.own;
      continue;
    }
    const kind = kindOf(part, words, code);
    if (kind === undefined) return false;
    if (kind !== 'title') found++;
    if (kind !== 'control') titles++;
  }
  return own > 0 && found >= ENOUGH && titles <= found;
}

/** Between two arrows stands what they lead to: `< Previous post | Next post >`. */
const arrowed = once(() => new RegExp(`${hard.source}|(?:^|\\s)[<>](?:\\s|$)`, 'u'));

/** `View profile`, `The winter of the ferries`, or both in one: `Follow Ann Lind`. */
function kindOf(
  part: string,
  words: readonly string[],
  code: LanguageCode,
): 'control' | 'title' | 'both' | undefined {
  const reader = new RowReader(code);
  const isRead = reader.reads(part);
  const { strangers, controls } = reader.tally;
  if (isRead && strangers === 0) return 'control';
  if (words.length > LONGEST_TITLE || !/^[\p{Lu}\p{N}@#“"‘„«]/u.test(part.trim())) return undefined;
  return isRead && controls > 0 && words.length <= 4 ? 'both' : 'title';
}

/** How many phrases a line begins with, and how many of them only a page says; `at` is the first word that is in none. */
function read(
  words: readonly string[],
  { whole, all }: Inventory,
): { found: number; own: number; at: number } {
  let [found, own, at] = [0, 0, 0];
  for (; at < words.length; found++) {
    const phrase = phraseAt(words, at, all);
    if (phrase === undefined) break;
    if (phrase.includes(' ') && whole.has(phrase)) own++;
    at += phrase.split(' ').length;
  }
  return { found, own, at };
}

/** The longest known phrase that begins with a word, or a figure: `(14)`, `3 min`. */
function phraseAt(words: readonly string[], at: number, known: ReadonlySet<string>): string | undefined {
  for (let count = Math.min(LONGEST_PHRASE, words.length - at); count > 0; count--) {
    const phrase = words.slice(at, at + count).join(' ');
    if (known.has(phrase)) return phrase;
  }
  if (!/^\d{1,5}$/u.test(words[at]!)) return undefined;
  return units.hasWord(words[at + 1] ?? '') ? `${words[at]} ${words[at + 1]}` : words[at];
}

type Inventory = ReturnType<typeof inventory>;

const inventory = onceEach((code: LanguageCode) => {
  const { lines, labels, leads, advertisement, beside } = furniture[code];
  const bare = (phrases: readonly string[]): string[] =>
    phrases.map((phrase) => phrase.replace(/[^\p{L}\p{N}' -]/gu, ''));
  const whole = new Set(bare([...lines, ...labels, ...leads, ...advertisement.signs]));
  return { whole, all: new Set([...whole, ...bare(beside)]) };
});
