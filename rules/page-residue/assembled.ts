import { firstAfter, type Document, type TextSpan } from '#rule';
import { onceEach, type LanguageCode } from '#text';
import { furniture } from '../data/furniture/index.ts';
import { signHits } from './signs.ts';

/** As many words has the longest phrase of a page that is looked for. */
const LONGEST_PHRASE = 8;

/** As many phrases are more than a title, which two may make up: “More live updates”. */
const ENOUGH = 2;

/**
 * `Related products you might like Sponsored`, `Be the first to comment  Reply  Report abuse`: what pages say, one thing behind
 * another and nothing else, with at least one thing that only a page says.
 */
export function isAssembled(doc: Document, span: TextSpan): boolean {
  const languages = languagesIn(doc, span);
  if (languages.size === 0) return false;
  const words = wordsIn(doc.slice(span));
  return [...languages].some((code) => isOfPhrases(words, inventory(code)));
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

function isOfPhrases(words: readonly string[], { whole, all }: Inventory): boolean {
  let [found, own] = [0, 0];
  for (let at = 0; at < words.length; found++) {
    const phrase = phraseAt(words, at, all);
    if (phrase === undefined) return false;
    if (phrase.includes(' ') && whole.has(phrase)) own++;
    at += phrase.split(' ').length;
  }
  return found >= ENOUGH && own > 0;
}

/** The longest known phrase that begins with a word, or a figure: `(14)`. */
function phraseAt(words: readonly string[], at: number, known: ReadonlySet<string>): string | undefined {
  for (let count = Math.min(LONGEST_PHRASE, words.length - at); count > 0; count--) {
    const phrase = words.slice(at, at + count).join(' ');
    if (known.has(phrase)) return phrase;
  }
  return /^\d{1,5}$/u.test(words[at]!) ? words[at] : undefined;
}

type Inventory = ReturnType<typeof inventory>;

const inventory = onceEach((code: LanguageCode) => {
  const { lines, labels, leads, advertisement, beside } = furniture[code];
  const bare = (phrases: readonly string[]): string[] =>
    phrases.map((phrase) => phrase.replace(/[^\p{L}\p{N}' -]/gu, ''));
  const whole = new Set(bare([...lines, ...labels, ...leads, ...advertisement.signs]));
  return { whole, all: new Set([...whole, ...bare(beside)]) };
});
