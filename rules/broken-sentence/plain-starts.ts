import { isNear, LOWER, type Document } from '#rule';
import { hashWord, WordSet } from '#text';
import { known } from '../data/english.ts';
import { ands, joinsTwo, teams } from '../data/title-words.ts';
import { auxiliaries, plainVerbs } from './first-verbs.ts';
import { isBehindWork } from './titles.ts';

/**
 * English words that no list has and no name is, told by how they end: “… over the trees Quickly they sawed”, “… on every
 * household in the Anglers were among the first”.
 */
export function isPlainStart(doc: Document, index: number): boolean {
  const { words, text, genre } = doc;
  if (words.kinds[index - 1] !== LOWER || words.kinds[index + 1] !== LOWER || genre === 'reference')
    return false;
  const end = words.ends[index]!;
  const [start, last] = [words.starts[index]!, text.charCodeAt(end - 1)];
  if ((last !== S && last !== Y) || end - start < SHORTEST || end - start > LONGEST) return false;
  if (!isNear(doc, index) || !isNear(doc, index + 1)) return false;
  const word = text.slice(start, end);
  const isStart =
    last === Y ? isAdverb(word) && !joinsTwo.has(words.hashes[index + 1]!) : isTroop(doc, index, word);
  return isStart && !isBehindWork(doc, index);
}

const SHORTEST = 6;
const LONGEST = 16;
const [S, Y] = [0x73, 0x79];

/** “Quickly”, “Happily”: without its ending another word that people know, so not “Family”, “Assembly”. */
function isAdverb(word: string): boolean {
  if (!word.endsWith('ly') || often.hasWord(word)) return false;
  const stem = word.slice(0, -2).toLowerCase();
  return (
    isKnown(word) &&
    [stem, stem.replace(/i$/u, 'y'), ...(/(?:[aeiou]b|[^b])$/u.test(stem) ? [`${stem}le`] : [])].some(isKnown)
  );
}

/** What is a paper or a person as well. */
const often = new WordSet('weekly monthly quarterly yearly hourly early elderly friendly likely');

function isKnown(word: string): boolean {
  return known().has(hashWord(word.toLowerCase()));
}

/** “Anglers were”: those who do something, with a verb of the plural; named once, so that they are no troop with a name. */
function isTroop({ words, vocabulary }: Document, index: number, word: string): boolean {
  if (!/(?:er|or|ist|ant|ent|ee|ian)s$/u.test(word) || !isPlural(words.hashes[index + 1]!)) return false;
  if (ands.has(words.hashes[index - 1]!)) return false;
  if (vocabulary.countAt(index) > 1 || teams.has(words.hashes[index]!) || !isKnown(word)) return false;
  return words.hashes[index - 1] !== THE || places.has(words.hashes[index - 2]!);
}

function isPlural(verb: number): boolean {
  return (auxiliaries.has(verb) && !singular.has(verb)) || plainVerbs.has(verb);
}

const THE = hashWord('the');
const singular = new WordSet('is was has does');

/** “in the Anglers were”: where something is no troop is. */
const places = new WordSet('in on at into onto through under over during from by');
