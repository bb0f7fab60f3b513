import type { Document } from '#rule';
import { languages, WordSet } from '#text';
import { isSpaced } from './spaced.ts';
import { isTime } from './times.ts';

const prepositions = new WordSet(
  'in on at with for from to by about of off over through up down under behind beside',
);

const subjects = new WordSet('i you he she it we they');
const objects = new WordSet('it them him her us me this that these those');
const determiners = new WordSet(`
  the a an this that these those his her its our your my their one any every each another no some what which whose first last only
`);

const things = new WordSet('what whatever which whom everything anything nothing all');

/** How many words stand between “the” and the noun: “the big old empty room she slept in in March”. */
const ADJECTIVES = 3;

/**
 * “The room she walked in in the dream”: a clause without “that” leaves its preposition at its end, and the next phrase begins
 * with the same.
 */
export function isStranded(doc: Pick<Document, 'words' | 'text'>, from: number): boolean {
  const { words, text } = doc;
  const { hashes, starts, ends } = words;
  if (from < 4 || !prepositions.has(hashes[from]!)) return false;
  // “… she walked in”, “… she had walked in”, “… she used to walk in”
  let subject = from - 2;
  while (subject > from - 5 && !subjects.has(hashes[subject]!)) subject--;
  const noun = subject - 1;
  if (noun < 1 || !subjects.has(hashes[subject]!)) return false;
  // “The man you gave it to to mend it”
  const isHanded = objects.has(hashes[from - 1]!) && from - 1 > subject + 1;
  if (!isHanded && languages.en.functionWords.has(hashes[from - 1]!)) return false;
  // “… what he asked for for his birthday”
  if (things.has(hashes[noun]!)) return true;
  // “The next morning she arrived in in London” is a slip: when something was leaves no preposition behind.
  if (isTime(doc, noun) || languages.en.functionWords.has(hashes[noun]!)) return false;
  for (let index = noun + 1; index <= from; index++) if (!isSpaced(doc, index)) return false;
  for (let index = noun - 1; index >= Math.max(0, noun - 1 - ADJECTIVES); index--) {
    if (/[^\s]/u.test(text.slice(ends[index], starts[index + 1]).replace(',', ''))) return false;
    if (determiners.has(hashes[index]!)) return true;
    // “Turn the heat down and let it simmer for for two hours” has no noun before “it”.
    if (languages.en.functionWords.has(hashes[index]!)) return false;
  }
  return false;
}
