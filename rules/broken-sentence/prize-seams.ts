import { CAPITAL, isNear, LOWER, type Document } from '#rule';
import { languages, WordSet } from '#text';
import { seams } from '../data/sentence-starts.ts';
import { auxiliaries } from './first-verbs.ts';

const ordinals = new WordSet('first second third fourth fifth sixth');

/** “whether the marrow or Second prize went to”: a place in a contest and its verb, in a text that writes no other place large. */
export function isPrizeSeam(doc: Document, index: number): boolean {
  const { words, language, genre } = doc;
  if (language !== 'en' || genre === 'reference' || !ordinals.has(words.hashes[index]!)) return false;
  if (words.kinds[index - 1] !== LOWER || words.kinds[index + 1] !== LOWER) return false;
  if (!isNear(doc, index) || !isNear(doc, index + 1) || !isNear(doc, index + 2)) return false;
  if (!languages.en.functionWords.has(words.hashes[index - 1]!)) return false;
  const verb = words.hashes[index + 2] ?? 0;
  if (!seams.en.verbs.has(verb) && !auxiliaries.has(verb)) return false;
  return doc.get(largeOrdinals) === 1;
}

/** How many ordinals have a capital behind a word that has none: “for First and Second prize”. */
function largeOrdinals({ words }: Document): number {
  let count = 0;
  for (let at = 1; at < words.count; at++)
    if (words.kinds[at] === CAPITAL && ordinals.has(words.hashes[at]!) && words.kinds[at - 1] === LOWER)
      if (words.starts[at] === words.ends[at - 1]! + 1) count++;
  return count;
}
