import { isNear, LOWER, type Document } from '#rule';
import { HashTable, onceEach, type LanguageCode } from '#text';
import { announced, joiners, people, seams, type Seams } from '../data/sentence-starts.ts';
import { openingVerbs } from '../data/sentence-verbs.ts';
import { alsoNames, ands, bearers } from '../data/title-words.ts';
import { isDated } from './first-verbs.ts';
import { isPlainStart } from './plain-starts.ts';
import { readings, type Verdict } from './seam-readings.ts';
import { isSpeakerSeam } from './speakers.ts';
import { isBehindWork } from './titles.ts';
import { isTurkishSeam } from './turkish-seams.ts';

/** Whether a sentence begins at a word that follows another of its block. */
export function seamAt(doc: Document, index: number): Verdict {
  const { words, text } = doc;
  const code = doc.language!;
  const hash = words.hashes[index]!;
  if (code === 'tr' && isTurkishSeam(doc, index)) return 'weak';
  if (startsOf(code).get(hash) === 0) {
    if (code === 'en')
      return isSpeakerSeam(doc, index) ? 'strong' : isPlainStart(doc, index) ? 'weak' : 'none';
    return isVerbFirst(doc, index) || isElided(doc, index) ? 'weak' : 'none';
  }
  const seam = seams[code];
  if (!isNear(doc, index)) return 'none';
  if (text[words.ends[index]!] === ',') return isCommaBehind(doc, index, seam) ? 'weak' : 'none';
  if (!isNear(doc, index + 1)) return 'none';
  const place = {
    doc,
    index,
    code,
    seam,
    hash,
    before: words.hashes[index - 1]!,
    next: words.hashes[index + 1]!,
    joins: joiners[code].has(hash),
    goesOn: words.kinds[index + 1] === LOWER || isDated(doc, index),
  };
  for (const reading of readings) {
    const verdict = reading(place);
    if (verdict) return verdict;
  }
  return 'none';
}

/** “… was sold However, the mayor”, “… rendre la Depuis, plus rien” */
function isCommaBehind(
  { words, text, language }: Document,
  index: number,
  { adverbs, determiners }: Seams,
): boolean {
  const [hash, before] = [words.hashes[index]!, words.hashes[index - 1]!];
  if ((!joiners[language!].has(hash) && !adverbs.has(hash)) || alsoNames.has(hash)) return false;
  if (bearers.has(before)) return false;
  if (words.kinds[index - 1] !== LOWER || words.kinds[index + 1] !== LOWER) return false;
  if (text[words.ends[index]! + 1] !== ' ' || words.starts[index + 1] !== words.ends[index]! + 2)
    return false;
  return !ands.has(before) && (!determiners.has(before) || language !== 'de');
}

/** “… quiso saber por Repartió un cuestionario”: a verb behind a small letter, and no name that ends like one. */
function isVerbFirst(doc: Document, index: number): boolean {
  const { words, text, language, vocabulary } = doc;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  if (end - start > LONGEST || words.kinds[index + 1] !== LOWER || vocabulary.countAt(index) > 1)
    return false;
  if (!isNear(doc, index + 1)) return false;
  return (openingVerbs[language!]?.test(text.slice(start, end)) ?? false) && !isBehindWork(doc, index);
}

const LONGEST = 16;

/** “renforcer un L’architecte a tenu”: two articles. Behind a preposition it may be a title, “de L’équipe”. */
function isElided({ words, text, language }: Document, index: number): boolean {
  if (language !== 'fr' || !seams.fr.determiners.has(words.hashes[index - 1]!)) return false;
  const start = words.starts[index]!;
  return words.kinds[index + 1] === LOWER && /^[LCJNS][’']\p{Ll}/u.test(text.slice(start, start + 3));
}

/** All that a sentence may begin with at a seam: most words with a capital are names, and in none of the lists. */
const startsOf = onceEach((code: LanguageCode): HashTable => {
  const table = new HashTable();
  const { openers, subjects, adverbs, afterDeterminer, afterOpen } = seams[code];
  const all = [joiners[code], openers, subjects, adverbs, afterDeterminer, afterOpen];
  for (const words of code === 'en' ? [...all, people, announced] : all) words.markIn(table, 1);
  return table;
});
