import { LOWER, type Document } from '#rule';
import { isLower, isUpper, languages, WordSet } from '#text';
import { known } from '../data/english.ts';
import { isAttached } from './attached.ts';

/** `lanterns.Zwirnhofer let`: a sentence ends, and another begins with a word that is met elsewhere, or goes on at once. */
export function isSentence(doc: Document, index: number): boolean {
  const { words, text, language } = doc;
  const length = words.ends[index]! - words.starts[index]!;
  const next = words.ends[index + 1]!;
  if (language === undefined || next - words.starts[index + 1]! < 3 || text[words.starts[index]! - 1] !== ' ')
    return false;
  if (suffixes.has(words.hashes[index + 1]!)) return false;
  if (words.kinds[index + 2] !== LOWER || words.starts[index + 2]! > next + 2) return false;
  // “Wörtb.” is an abbreviation.
  if (
    !/[aeiouyäöüáéíóúâêôãõàèùîąęıœ]\p{L}{0,2}$|[stnh]$/iu.test(
      text.slice(words.ends[index]! - 4, words.ends[index]),
    )
  )
    return false;
  const isMet = doc.vocabulary.countAt(index + 1) > 1;
  if (isMet && (length >= 5 || (length >= 3 && language === 'en' && known().has(words.hashes[index]!))))
    return true;
  if (language === 'en')
    return words.kinds[index] === LOWER && length >= 5 && known().has(words.hashes[index]!);
  // A noun or a name may end a sentence, but `System.Daten liest` may be a program's.
  return length >= (words.kinds[index] === LOWER ? 4 : 6);
}

/** `$7,100.The defendant`: a figure of some length, which is no version and no number of a section, before a plain word. */
export function isBehindFigure({ text, words, genre }: Document, index: number): boolean {
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  if (genre !== 'prose' || !/^(?:\d{1,3}(?:[.,]\d{3})+|\d{3,})$/u.test(text.slice(start, end))) return false;
  const next = words.starts[index + 1]!;
  const isPlain = isUpper(text.charCodeAt(next)) && isLower(text.charCodeAt(next + 1));
  return isPlain && text[words.ends[index + 1]!] === ' ' && ' $€£'.includes(text[start - 1] ?? ' ');
}

/** `at noon,and the last one`: the offset behind a comma between a word and one with which a clause goes on. */
export function atComma({ words, text, language }: Document, index: number): number | undefined {
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  const next = words.ends[index + 1]!;
  if (text[end] !== ',' && text[end] !== ';') return undefined;
  if (words.starts[index + 1] !== end + 1 || words.kinds[index] !== LOWER || words.kinds[index + 1] !== LOWER)
    return undefined;
  if (language === undefined || end - start < 4 || next - end < 3 || text[next] !== ' ') return undefined;
  const { functionWords } = languages[language];
  // “before,during and after” are what somebody may search for.
  if (functionWords.has(words.hashes[index]!) || !functionWords.has(words.hashes[index + 1]!))
    return undefined;
  const isInSentence = text[start - 1] === ' ' && isLower(text.charCodeAt(next + 1));
  return isInSentence && !isAttached(text, start, next) ? end + 1 : undefined;
}

/** Of domains and files: `notes.Html`. */
const suffixes = new WordSet(`
  info html json docx xlsx jpeg conf yaml local cloud store online
  com net org app dev gov edu biz pro xyz exe zip pdf doc txt jpg png gif csv xml log ini bat dll bin tar eps svg mov avi
  css php asp jsp inc ltd
`);
