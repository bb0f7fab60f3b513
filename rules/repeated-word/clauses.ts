import { isNear, type Document } from '#rule';
import { hashWord, WordSet } from '#text';

/** How far before the two words the clause begins that ends with the first of them. */
const REACH = 25;

/**
 * “When we look back on it it will be significant”, “from the papers laid before you you will judge”: a clause ends with a
 * preposition and its pronoun, and the next begins with the same.
 */
export function isPronounOfBoth({ words, text, language }: Document, from: number): boolean {
  if (language !== 'en' || !pronouns.has(words.hashes[from]!)) return false;
  if (!prepositions.has(words.hashes[from - 1] ?? 0) || !auxiliaries.has(words.hashes[from + 2] ?? 0))
    return false;
  for (let index = from - 2; index >= Math.max(0, from - REACH); index--) {
    if (/[.!?]/u.test(text.slice(words.ends[index], words.starts[index + 1]))) return false;
    if (openers.has(words.hashes[index]!)) return true;
  }
  return false;
}

const pronouns = new WordSet('it you her');
const prepositions = new WordSet(
  'on to at of for with by from in about after over before behind under against into around',
);
const auxiliaries = new WordSet(
  'will would is was are were can could may might must shall should has have had be did does',
);
const openers = new WordSet(`
  when whenever if once as after before although though because since until while what whatever which who whose where wherever
  that whether
`);

const TO = hashWord('to');

/** “Any other measure that is resorted to to suppress it”: what is done to something, and to what end. */
export function isEndOfBoth(doc: Document, from: number): boolean {
  const { words, language } = doc;
  if (language !== 'en' || words.hashes[from] !== TO || from === 0 || !isNear(doc, from)) return false;
  return takesTo.has(words.hashes[from - 1]!) && !determiners.has(words.hashes[from + 2] ?? 0);
}

const takesTo = new WordSet(
  'resorted referred adhered objected listened attended alluded subscribed appealed reverted',
);
const determiners = new WordSet(
  'the a an his her its our your my their this that these those it them him us me you',
);
