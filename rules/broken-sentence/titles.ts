import { CAPITAL, isNear, LOWER, type Document } from '#rule';
import { hashWord, isUpper, languages, WordSet } from '#text';
import { sacred } from '../data/sentence-starts.ts';
import { bearers, lettered, workNouns } from '../data/title-words.ts';

// What has a capital in the middle of a sentence though no other begins there: titles, God, the letter A.

const A = hashWord('a');

/** “Los santos inocentes y La colmena”: another little word with a capital inside the sentence, so that both begin titles. */
export function isBehindTitle(doc: Document, index: number): boolean {
  const { words, language } = doc;
  const { functionWords } = languages[language!];
  for (let at = Math.max(1, index - 5); at < index; at++)
    if (words.kinds[at] === CAPITAL && functionWords.has(words.hashes[at]!) && isNear(doc, at)) return true;
  return false;
}

/** Not a title in running text: “the novel When Breath Becomes Air”, “a film called After Dark”. */
export function isJoint(doc: Document, index: number): boolean {
  const { words, text } = doc;
  if (isBehindWork(doc, index)) return false;
  if (words.kinds[index + 1] === LOWER) return !isInTitle(doc, index + 1);
  if (words.kinds[index + 1] !== CAPITAL) return false;
  // “After Ankara denied”, “But Oslo’s mayor”: the sentence goes on in lower case after one name or two.
  const next = words.kinds[index + 2] === CAPITAL ? index + 3 : index + 2;
  return (
    words.kinds[next] === LOWER &&
    isUpper(text.charCodeAt(words.starts[index + 1]!)) &&
    text[words.ends[next - 1]!] !== '.'
  );
}

/** Behind “the novel”, “a film called”, where a title stands. */
export function isBehindWork({ words }: Document, index: number): boolean {
  if (bearers.has(words.hashes[index - 1]!)) return true;
  for (let back = 1; back <= 3 && index - back >= 0; back++)
    if (workNouns.has(words.hashes[index - back]!)) return true;
  return false;
}

/** “the Now and Then”: a little word between two capitals is part of a title, but not where nouns have them. */
export function isInTitle(doc: Document, index: number): boolean {
  if (doc.language === 'de' || !isLink(doc, index)) return false;
  // “quietly Since then Merrow”: a title writes “Then” large.
  return doc.language !== 'en' || !largeInTitles.has(doc.words.hashes[index]!);
}

const largeInTitles = new WordSet(
  'then twice once that this these those they he she we it his her their its who when all both many',
);

function isLink({ words }: Document, index: number): boolean {
  return words.kinds[index + 1] === CAPITAL && words.starts[index + 1] === words.ends[index]! + 1;
}

/** Whether God is named, by a capital inside a sentence. */
export function isSacred({ words }: Document): boolean {
  for (let index = 1; index < words.count; index++)
    if (
      words.kinds[index] === CAPITAL &&
      words.kinds[index - 1] === LOWER &&
      sacred.has(words.hashes[index]!)
    )
      return true;
  return false;
}

/** “to A vote will”, but not “plan A is”, “all of A that are”. */
export function isArticle(doc: Document, index: number): boolean {
  const { words, language } = doc;
  const next = words.hashes[index + 1]!;
  if (lettered.has(words.hashes[index - 1]!) || words.kinds[index + 1] !== LOWER) return false;
  return !languages[language!].functionWords.has(next) && doc.get(innerAs) === 1;
}

/** How often “A” stands inside a sentence: it is the name of something when twice. */
function innerAs({ words }: Document): number {
  let count = 0;
  for (let index = 1; index < words.count; index++)
    if (
      words.hashes[index] === A &&
      words.kinds[index] === CAPITAL &&
      words.kinds[index - 1] === LOWER &&
      words.ends[index - 1]! + 1 === words.starts[index]
    )
      count++;
  return count;
}
