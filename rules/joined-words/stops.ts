import { LOWER, type Document } from '#rule';
import { WordSet } from '#text';
import { known } from '../data/english.ts';
import { counts } from './glued.ts';

/** `lanterns.Zwirnhofer let`: a sentence ends, and another begins with a word that is met elsewhere, or goes on at once. */
export function isSentence(doc: Document, index: number): boolean {
  const { words, text, language } = doc;
  const length = words.ends[index]! - words.starts[index]!;
  const next = words.ends[index + 1]!;
  if (language === undefined || next - words.starts[index + 1]! < 4 || text[words.starts[index]! - 1] !== ' ')
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
  const count = doc.get(counts);
  if (count.get(words.hashes[index + 1]!)! > 1 && length >= 5) return true;
  if (words.kinds[index] !== LOWER) return false;
  return length >= 5 && (language !== 'en' || known().has(words.hashes[index]!));
}

/** Of domains and files: `notes.Html`. */
const suffixes = new WordSet('info html json docx xlsx jpeg conf yaml local cloud store online');
