import { CAPITAL, LOWER, NUMBER, type Document } from '#rule';
import { HashTable, hashWord, isUpper, languages, onceEach, WordSet, type LanguageCode } from '#text';
import { announced, godly, joiners, people, sacred, seams, type Seams } from '../data/sentence-starts.ts';
import {
  conjunctions,
  beforeParticiple,
  beforeVerb,
  nominalizers,
  openingVerbs,
} from '../data/sentence-verbs.ts';
import {
  alsoNames,
  ands,
  bearers,
  joinsTwo,
  labelled,
  lettered,
  ofWorks,
  workNouns,
} from '../data/title-words.ts';
import { hasVerb, isDated, isVerb, isOfPeople, leadsToClause } from './first-verbs.ts';
import { isNear } from './near.ts';
import { isSpeakerSeam } from './speakers.ts';
import { isTurkishSeam } from './turkish-seams.ts';

const A = hashWord('a');
const THAT = hashWord('that');

/** Whether a sentence begins at a word that follows another of its block; `weak` when a style could explain it. */
export function seamAt(doc: Document, index: number): 'strong' | 'weak' | undefined {
  const { words, text } = doc;
  const code = doc.language!;
  const hash = words.hashes[index]!;
  const before = words.hashes[index - 1]!;
  if (code === 'tr' && isTurkishSeam(doc, index)) return 'weak';
  if (startsOf(code).get(hash) === 0) {
    if (code === 'en') return isSpeakerSeam(doc, index) ? 'strong' : undefined;
    return isVerbFirst(doc, index) || isElided(doc, index) ? 'weak' : undefined;
  }
  const seam = seams[code];
  const joins = joiners[code].has(hash);
  const opens = seam.openers.has(hash) || seam.subjects.has(hash) || seam.afterDeterminer.has(hash);
  if (!isNear(doc, index)) return undefined;
  if (text[words.ends[index]!] === ',') return isCommaBehind(doc, index, seam) ? 'weak' : undefined;
  if (text[words.ends[index]!] !== ' ') return undefined;
  if (words.starts[index + 1] !== words.ends[index]! + 1) return undefined;
  if (joins && words.kinds[index - 1] !== NUMBER && isJoint(doc, index))
    return words.kinds[index - 1] === LOWER ? 'strong' : 'weak';
  if (words.kinds[index - 1] === NUMBER) return undefined;
  const goesOn = words.kinds[index + 1] === LOWER || isDated(doc, index);
  if (seam.determiners.has(before) && seam.afterDeterminer.has(hash)) {
    if (
      (goesOn && !labelled.has(words.hashes[index + 1]!) && !isInTitle(doc, index + 1)) ||
      (code === 'de' && isNoun(doc, index))
    )
      return 'strong';
  }
  if (
    code !== 'en' &&
    seam.determiners.has(before) &&
    !nominalizers.has(before) &&
    goesOn &&
    (joins || seam.adverbs.has(hash))
  )
    return alsoNames.has(hash) || joinsTwo.has(words.hashes[index + 1]!) ? undefined : 'weak';
  const isGods = godly.has(hash) && (before === THAT || doc.get(isSacred));
  // “We the People”
  const isTitle = code === 'en' && seam.subjects.has(hash) && seam.determiners.has(words.hashes[index + 1]!);
  if (seam.open.has(before) && seam.afterOpen.has(hash) && goesOn)
    return isGods || isTitle || (code !== 'en' && isBehindTitle(doc, index)) ? undefined : 'strong';
  if (beforeParticiple[code]?.has(before) && goesOn && (opens || joins)) return 'strong';
  if (isBehindWork(doc, index)) return undefined;
  if (code === 'en' && isOfPeople(doc, index, seam)) return 'weak';
  if (seam.determiners.has(before) || isGods || isTitle) return undefined;
  const waits = languages[code].functionWords.has(before) && !closers.has(before);
  if (waits && !beforeVerb.has(before) && (!seam.open.has(before) || alsoNames.has(hash))) return undefined;
  if (seam.subjects.has(hash) && goesOn && (code === 'en' || !isBehindTitle(doc, index)))
    return text[words.ends[index + 1]!] === ' ' ? 'weak' : undefined;
  if (joinsTwo.has(words.hashes[index + 1]!)) return undefined;
  if (
    seam.adverbs.has(hash) &&
    goesOn &&
    !isInTitle(doc, index + 1) &&
    (!waits ||
      isTold(doc, index) ||
      (everyone.has(hash) && isVerb(doc, index + 1, seam.verbs)) ||
      seam.verbs.has(hash) ||
      (conjunctions[code]?.has(before) && !isBehindTitle(doc, index)) ||
      hasVerb(doc, index, seam))
  )
    return 'weak';
  if (hash === A && !isArticle(doc, index)) return undefined;
  if (!seam.openers.has(hash) || (code !== 'en' && isBehindTitle(doc, index))) return undefined;
  if (code === 'de' && ofWorks.has(before) && seam.determiners.has(hash)) return undefined;
  if (hasVerb(doc, index, seam) || isDated(doc, index)) return 'weak';
  if (code === 'en') return undefined;
  const isAdverbial = !seam.determiners.has(hash) && leadsToClause(doc, index);
  return isAdverbial || (goesOn && conjunctions[code]?.has(before)) ? 'weak' : undefined;
}

/** “Los santos inocentes y La colmena”: another little word with a capital inside the sentence, so that both begin titles. */
function isBehindTitle(doc: Document, index: number): boolean {
  const { words, language } = doc;
  const { functionWords } = languages[language!];
  for (let at = Math.max(1, index - 5); at < index; at++)
    if (words.kinds[at] === CAPITAL && functionWords.has(words.hashes[at]!) && isNear(doc, at)) return true;
  return false;
}

/** Behind a word that ends no clause an adverb may be a name, “response to Most”, but not before “they” or “the”. */
function isTold({ words, language }: Document, index: number): boolean {
  if (beforeVerb.has(words.hashes[index - 1]!)) return true;
  // “de Là où nous vivions” is a title.
  if (language !== 'en' && language !== 'de') return false;
  return languages[language].functionWords.has(words.hashes[index + 1]!);
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
  if (text[end] !== ' ' || words.starts[index + 1] !== end + 1) return false;
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
  if (code === 'en')
    for (const set of [people, announced]) for (const hash of set.hashes()) table.mark(hash, 1);
  for (const words of [joiners[code], openers, subjects, adverbs, afterDeterminer, afterOpen])
    for (const hash of words.hashes()) table.mark(hash, 1);
  return table;
});

/** Function words with which a sentence ends all the same. */
const closers = new WordSet(`
  it him her them us me there here too also not again more over off away back down around together ago later ihn ihm sie uns mich hier dort nicht auch noch mehr pas plus jamais
  rien bien encore tout ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können
  konnte konnten soll sollen sollte muss müssen musste will wollen wollte durch an auf aus ab ein zu mit vor nach um nada más não mais também nie już değil var yok dedi oldu
`);

/** Not a title in running text: “the novel When Breath Becomes Air”, “a film called After Dark”. */
function isJoint(doc: Document, index: number): boolean {
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

function isBehindWork({ words }: Document, index: number): boolean {
  if (bearers.has(words.hashes[index - 1]!)) return true;
  for (let back = 1; back <= 3 && index - back >= 0; back++)
    if (workNouns.has(words.hashes[index - back]!)) return true;
  return false;
}

/** In German a noun may follow, if the sentence goes on behind it: “zum In der Werft”, “vom Im Hafen liegt”. */
function isNoun({ words, text }: Document, index: number): boolean {
  return words.kinds[index + 2] === LOWER && text[words.ends[index + 1]!] === ' ';
}

/** “the Now and Then”: a little word between two capitals is part of a title, but not where nouns have them. */
function isInTitle(doc: Document, index: number): boolean {
  if (doc.language === 'de' || !isLink(doc, index)) return false;
  // “quietly Since then Merrow”: a title writes “Then” large.
  return doc.language !== 'en' || !largeInTitles.has(doc.words.hashes[index]!);
}

/** “… and were Both turned round”: who does something, and is no name. */
const everyone = new WordSet('nobody everyone everybody somebody someone both few several neither many');

const largeInTitles = new WordSet(
  'then that this these those they he she we it his her their its who when all both many',
);

function isLink({ words }: Document, index: number): boolean {
  return words.kinds[index + 1] === CAPITAL && words.starts[index + 1] === words.ends[index]! + 1;
}

/** Whether God is named, by a capital inside a sentence. */
function isSacred({ words }: Document): boolean {
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
function isArticle(doc: Document, index: number): boolean {
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
