import { isNear, LOWER, type Document } from '#rule';
import { hashWord, WordSet } from '#text';
import { godly, joiners, seams } from '../data/sentence-starts.ts';
import { alsoNames, joinsTwo, labelled } from '../data/title-words.ts';
import { isSacred } from './titles.ts';

/** Behind so many words of a sentence a comma ends no call: “Friends, However you came”. */
const LONG = 5;

/** So many words away somebody who says something may be named. */
const FAR = 30;

/**
 * “… up and down for a week, Further on comes a bridge”: behind the comma a clause is lost, and another sentence begins with a
 * word that is no name.
 */
export function isCommaSeam(doc: Document, index: number): boolean {
  const { words, text, language } = doc;
  if (language === 'de' || language === 'tr' || doc.genre === 'reference') return false;
  if (!startsSentence(doc, index) || !isNear(doc, index + 1)) return false;
  if (words.kinds[index - 1] !== LOWER || words.kinds[index + 1] !== LOWER) return false;
  const next = words.hashes[index + 1]!;
  if (joinsTwo.has(next) || labelled.has(next)) return false;
  return isLong(doc, index) && text[words.ends[index + 1]!] === ' ';
}

function startsSentence(doc: Document, index: number): boolean {
  const hash = doc.words.hashes[index]!;
  if (alsoNames.has(hash) || (godly.has(hash) && doc.get(isSacred))) return false;
  const { words, language } = doc;
  if (language !== 'en') return joiners[language!].has(hash);
  if (hash === FURTHER) return directions.has(words.hashes[index + 1]!);
  // “compared the stamps with, The ink is browner”
  if (articles.has(hash)) return waiting.has(words.hashes[index - 1]!);
  return joiners.en.has(hash) || seams.en.adverbs.has(hash) || pronouns.has(hash);
}

/** Whether the sentence has some words before, and nobody says anything in it: “he said, However you like”. */
function isLong({ words, text }: Document, index: number): boolean {
  let at = index - 1;
  for (; at >= Math.max(0, index - FAR); at--) {
    if (speech.has(words.hashes[at]!)) return false;
    if (at < index - 1 && !/^,?\s$/u.test(text.slice(words.ends[at], words.starts[at + 1]))) break;
  }
  return index - at > LONG;
}

const articles = new WordSet('the a an');
/** Behind these the word that they wait for comes, and no comma. */
const waiting = new WordSet(
  'of to for from at into between among against upon with by about near behind the a an and or',
);

const FURTHER = hashWord('further');
const directions = new WordSet('on down along up back north south east west out in inland off away from');
const pronouns = new WordSet('he she they there this these those');
const speech = new WordSet(`
  said says say saying asked asks replied answered cried shouted thought think wrote writes called read reads told tells
  dit dire dijo decir disse dizer powiedział
`);
