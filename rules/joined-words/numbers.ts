import { NUMBER, type Document } from '#rule';
import { hashWord, isDigit, languages } from '#text';
import { isAttached } from './attached.ts';

/** `2025Societal`, `20:13Nesta`, `84,000The`: a year or a time before any word, any number before a function word. */
export function afterNumber(doc: Document, start: number, split: number, end: number): boolean {
  const { text } = doc;
  const digits = text.slice(start, split);
  if (!/^[\d.,]+$/u.test(digits)) return false;
  const right = hashWord(text, split, end);
  // “1The” opens a footnote.
  if (isFunctionWord(doc, right) && end - split >= 3 && digits.length >= 2) return true;
  const isYear = /^(?:19|20)\d\d$/u.test(digits);
  const isTime = /^\d\d$/u.test(digits) && text[start - 1] === ':' && /\d/u.test(text[start - 2] ?? '');
  if (isTime && doc.vocabulary.countOf(right) > 0) return end - split >= 3;
  return (isYear || isTime) && end - split >= 4;
}

/** `2016and`, `since2016`: a year beside a function word. “1990er” and “2000s” have an ending. The offset of the second. */
export function besideYear(doc: Document, index: number): number | undefined {
  const { text, words } = doc;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  const isBehind = isDigit(text.charCodeAt(end - 1));
  if ((words.kinds[index] === NUMBER) === isBehind || end - start > LONGEST) return undefined;
  const split = isBehind ? end - 4 : start + 4;
  const pattern = isBehind ? /^\p{L}\p{Ll}{1,9}(?:19|20)\d\d$/u : /^(?:19|20)\d\d\p{Ll}{3,10}$/u;
  if (!pattern.test(text.slice(start, end))) return undefined;
  const word = isBehind ? hashWord(text, start, split) : hashWord(text, split, end);
  return isFunctionWord(doc, word) && !isAttached(text, start, end) ? split : undefined;
}

/** Ten letters and a year. */
const LONGEST = 14;

function isFunctionWord({ language }: Document, hash: number): boolean {
  return language !== undefined && languages[language].functionWords.has(hash);
}
