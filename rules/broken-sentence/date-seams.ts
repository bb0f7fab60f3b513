import { isNear, LOWER, NUMBER, type Document } from '#rule';
import { isYear, languages, WordSet } from '#text';
import { seams } from '../data/sentence-starts.ts';
import { isBehindWork } from './titles.ts';

/**
 * “the noise of the From 2 March all branches”, “que les Le 3 mai, la rue”: a date, which no noun of a clause is, behind a word
 * that waits for one.
 */
export function isDateSeam(doc: Document, index: number): boolean {
  const { words, language, genre } = doc;
  const { determiners, open, openers } = seams[language!];
  const before = words.hashes[index - 1]!;
  if (words.kinds[index + 1] !== NUMBER || words.kinds[index - 1] !== LOWER || genre === 'reference')
    return false;
  if (!openers.has(words.hashes[index]!) || !isNear(doc, index) || !isNear(doc, index + 1)) return false;
  // “de El 9 de octubre” may be a street.
  const waits = open.has(before) && !determiners.has(words.hashes[index]!);
  if (!determiners.has(before) && !waits) return false;
  return !isBehindWork(doc, index) && isDate(doc, index + 1);
}

/** “2 March”, “3. Mai”, “5 de marzo”; a year only before the rest of a clause, “In 2019 the”: “the In 2019 campaign” may be called so. */
function isDate({ words, text, language }: Document, index: number): boolean {
  const number = text.slice(words.starts[index], words.ends[index]);
  const between = text.slice(words.ends[index], words.starts[index + 1]);
  if (/^\d{1,2}$/u.test(number)) {
    if (!/^\.? $/u.test(between)) return false;
    const month = links.has(words.hashes[index + 1]!) ? index + 2 : index + 1;
    return languages[language!].months.includes(text.slice(words.starts[month], words.ends[month]));
  }
  // The 1975 is a band.
  if (!isYear(number) || !beforeYears.has(words.hashes[index - 1]!)) return false;
  return (
    between === ', ' || (between === ' ' && languages[language!].functionWords.has(words.hashes[index + 1]!))
  );
}

const links = new WordSet('de of');
const beforeYears = new WordSet(
  'in since by from until before after en depuis dès desde hasta em até w od do seit ab bis',
);
