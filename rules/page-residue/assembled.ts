import { hashLetters, once } from '#text';
import { furniture } from '../data/furniture/index.ts';

/** As many words has the longest phrase of a page that is looked for. */
const LONGEST_PHRASE = 8;

/** As many phrases are more than a title, which two may make up: “More live updates”. */
const ENOUGH = 2;

/**
 * `Related products you might like Sponsored`, `Be the first to comment  Reply  Report abuse`: what pages say, one thing behind
 * another and nothing else, with at least one thing that only a page says.
 */
export function isAssembled(text: string): boolean {
  const { whole, all, firsts } = inventory();
  // Nearly every line begins with another word.
  const first = text.search(/[A-Za-zÀ-ɏ]/u);
  if (first === -1 || !firsts.has(hashLetters(text, first))) return false;
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
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

const inventory = once(() => {
  const pages = Object.values(furniture);
  const bare = (phrases: readonly string[]): string[] =>
    phrases.map((phrase) => phrase.replace(/[^\p{L}\p{N}' -]/gu, ''));
  const whole = new Set(
    pages.flatMap(({ lines, labels, leads, advertisement }) =>
      bare([...lines, ...labels, ...leads, ...advertisement.signs]),
    ),
  );
  const others = pages.flatMap(({ beside }) => bare(beside));
  const all = new Set([...whole, ...others]);
  const firsts = new Set([...all].map((phrase) => hashLetters(phrase, phrase.search(/[A-Za-zÀ-ɏ]/u))));
  return { whole, all, firsts };
});
