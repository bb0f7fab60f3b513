import {
  CAPITAL,
  hasProgramNames,
  isDayName,
  isInOtherLanguage,
  isNear,
  LOWER,
  NUMBER,
  type Block,
  type Document,
} from '#rule';
import { hashWord, languages, WordSet, type LanguageCode } from '#text';
import { calls, doubledFreely, meantTwice, namesAlike, neverTwice } from '../data/doubled-words.ts';
import { known } from '../data/english.ts';
import { isChat } from './chat.ts';
import { isClause, isEndOfBoth, isPronounOfBoth } from './clauses.ts';
import { isContrast, isEmphasis, isFree, isVerbOfBoth } from './force.ts';
import { isMention, isMisprintTold, isOfEntry, isOfOtherLanguage } from './mention.ts';
import { isMisplaced } from './misplaced.ts';
import { isStranded } from './stranded.ts';
import { isDoubledArticle, isDoubledNoun } from './german.ts';
import { isDoubledInflection, isDoubledNounOfVerb, isDoubledNumber } from './turkish.ts';

/** One word, again and again: a half-open range of indices into the document's words. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly block: Block;
}

/** A word that stands twice or more, and what is asked of it again and again. */
interface Doubled extends Run {
  readonly doc: Document;
  readonly run: Run;
  readonly language: LanguageCode;
  readonly hash: number;
  /** The hashes of the words around; 0 where there is none. */
  readonly before: number;
  readonly next: number;
  readonly kinds: Int32Array;
  readonly isFunction: boolean;
  /** Whether it begins with a capital, and whether it does so each time. */
  readonly isCapital: boolean;
  readonly areCapitals: boolean;
}

/** Whether a word stands twice because somebody wants it to, or because grammar puts it there. */
export function isMeant(doc: Document, run: Run): boolean {
  const { from, to, block } = run;
  const { words, language } = doc;
  if (language === undefined || block.kind === 'verse') return true;
  const hash = words.hashes[from]!;
  const kinds = words.kinds.subarray(from, to);
  const doubled: Doubled = {
    ...run,
    doc,
    run,
    language,
    hash,
    before: words.hashes[from - 1] ?? 0,
    next: words.hashes[to] ?? 0,
    kinds,
    isFunction: languages[language].functionWords.has(hash),
    isCapital: kinds[0] === CAPITAL,
    areCapitals: kinds.every((kind) => kind === CAPITAL),
  };
  return readings.find(([, fits]) => fits(doubled))?.[0] === 'meant';
}

/** What a doubled word may be, in the order in which it is asked, and whether it is meant then: the first that fits is right. */
const readings: readonly (readonly ['meant' | 'slip', (doubled: Doubled) => boolean])[] = [
  // “sail Sail”: a sentence has lost its full stop, which is another defect. “Room 3 3”: a table has lost its cells.
  ['meant', ({ kinds, isCapital }) => kinds[0] === NUMBER || (!isCapital && kinds.includes(CAPITAL))],
  // “axb5 axb5”, “B2 B2”: both sides make the same move, two rooms are of one kind.
  ['meant', ({ doc: { text, words }, from }) => /\d/u.test(text.slice(words.starts[from], words.ends[from]))],
  // “La la la”, “tra la la”
  ['meant', ({ from, to, hash, before }) => hash === LA && (to - from > 2 || sung.has(before))],
  ['meant', ({ doc }) => doc.get(isChat)],
  ['meant', ({ doc, from }) => isArgument(doc, from)],
  ['meant', ({ doc, from }) => isOfOtherSentence(doc, from)],
  ['meant', ({ doc, from, language }) => language === 'en' && isStranded(doc, from)],
  ['meant', ({ doc, from, to }) => to - from === 2 && (isPronounOfBoth(doc, from) || isEndOfBoth(doc, from))],
  ['slip', ({ doc, from, to }) => isMisplaced(doc, from, to) && !isMention(doc, from, to)],
  // Where much is doubled, only some words can be a slip.
  ['meant', (doubled) => !maySlip(doubled)],
  ['meant', ({ doc, from, to }) => isMention(doc, from, to)],
  ['meant', ({ doc, run }) => isMisprintTold(doc, run)],
  ['meant', ({ doc, run, isFunction }) => !isFunction && isOfEntry(doc, run)],
  ['meant', isReduplication],
  ['meant', ({ doc, run, isFunction }) => !isFunction && isOfOtherLanguage(doc, run)],
  ['slip', ({ language }) => neverTwice[language] !== undefined],
  // “Der der Kirche gehörende Wald”, “der letzte Fahrgast Fahrgast”
  ['slip', ({ doc, from, to, language }) => language === 'de' && isDoubledArticle(doc, from, to)],
  ['slip', ({ doc, run }) => isDoubledNoun(doc, run.from, run.to) && !isContrast(doc, run)],
  ['meant', ({ doc, from, to }) => isDoubledNoun(doc, from, to)],
  // “O que que é isso?”
  ['meant', (doubled) => isQue(doubled) && (doubled.from === 0 || beforeQue.has(doubled.before))],
  ['slip', isQue],
  // “There there is a bench” is no comfort.
  ['slip', (doubled) => isThere(doubled) && existential.has(doubled.next)],
  // “before your hands stop stop doing it” is no cry, “lived there there since the war” no comfort, and “ont dû dû être” no emphasis.
  ['slip', isInRunningText],
  ['meant', isThere],
  ['meant', isPart],
  // “wagga wagga: a town in New South Wales”
  [
    'meant',
    ({ doc: { text, words }, from, to, block }) =>
      words.starts[from] === block.content.start && text[words.ends[to - 1]!] === ':',
  ],
  // “weil sie sie kennt” is German, “Sie Sie” is not.
  [
    'meant',
    ({ language, hash, areCapitals }) =>
      meantTwice[language].has(hash) && !(language === 'de' && areCapitals),
  ],
  ['meant', (doubled) => doubled.isCapital && isName(doubled)],
  // “Die, die die Tür offen ließen”: a pronoun takes up the word before the comma, in whatever language is quoted.
  [
    'meant',
    ({ doc: { text, words }, from, hash, before }) => before === hash && text[words.ends[from - 1]!] === ',',
  ],
  // Whatever is said three times is said with force.
  ['meant', ({ from, to, isFunction }) => to - from > 2 && !isFunction],
  ['meant', ({ doc, from }) => isClause(doc, from)],
  ['meant', ({ doc, from }) => isVerbOfBoth(doc, from)],
  ['slip', ({ isFunction }) => isFunction],
  // “at offset offset”: a manual has lost the markup of what stands for a value.
  ['meant', ({ doc }) => doc.get(hasProgramNames)],
  ['meant', ({ doc, run, language }) => isEmphasis(doc, language, run)],
  ['meant', ({ doc, run }) => isContrast(doc, run)],
  ['meant', ({ doc, from }) => isFree(doc, from)],
];

function maySlip({ doc, from, to, language, hash }: Doubled): boolean {
  const listed = neverTwice[language];
  if (listed === undefined || listed.has(hash) || isDoubledInflection(doc, from)) return true;
  return isDoubledNumber(doc, from) || isDoubledNounOfVerb(doc, from, to);
}

/** The longest half: “ylang ylang”. */
const SYLLABLES = 5;

/** “Gado gado”, “dik dik”, “tuk tuk”: what other languages double to make a word, of halves that English does not have. */
function isReduplication({ doc, from, hash, language, kinds }: Doubled): boolean {
  const { words, text, vocabulary } = doc;
  if (language !== 'en' || words.ends[from]! - words.starts[from]! > SYLLABLES) return false;
  if (kinds.includes(CAPITAL) || known().has(hash)) return false;
  // “Cumin cumin”, where the text has it alone too; “lb lb”, “can’t can’t”
  if (doc.get(undoubled)[vocabulary.numbers[from]!] === 1) return false;
  const half = text.slice(words.starts[from], words.ends[from]);
  if (/['’]/u.test(half) || !/[aeiouyáéíóúāēīōū]/u.test(half)) return false;
  return !Object.values(languages).some(({ functionWords }) => functionWords.has(hash));
}

/** For each word of the vocabulary 1 if it stands anywhere but beside itself. */
function undoubled({ words: { hashes, count }, vocabulary }: Document): Uint8Array {
  const found = new Uint8Array(vocabulary.size);
  for (let index = 0; index < count; index++)
    if (hashes[index - 1] !== hashes[index] && hashes[index + 1] !== hashes[index])
      found[vocabulary.numbers[index]!] = 1;
  return found;
}

/** “--vault vault”, “-name name”: an option and its value. */
function isArgument({ text, words }: Document, from: number): boolean {
  return /(?:^|\s)-{1,2}$/u.test(text.slice(Math.max(0, words.starts[from]! - 3), words.starts[from]));
}

/** “Boote, die die Insel anlaufen” in an English text: what is no slip in one of the other languages. */
function isOfOtherSentence(doc: Document, from: number): boolean {
  const hash = doc.words.hashes[from]!;
  const isFunction = Object.values(languages).some(({ functionWords }) => functionWords.has(hash));
  if (isFunction && !Object.values(meantTwice).some((words) => words.has(hash))) return false;
  return isInOtherLanguage(doc, doc.words.starts[from]!);
}

/** What is called out, between two words of a sentence that somebody tells; and participles before an infinitive. */
function isInRunningText({ doc, from, to, hash, language, kinds }: Doubled): boolean {
  if (auxiliaryParticiples.has(hash)) return language !== 'en' && language !== 'de';
  if (language !== 'en' || !calls.has(hash) || kinds[0] !== LOWER || to - from > 2 || from === 0)
    return false;
  const { words, masks } = doc;
  // “those who can can help”, “a knock knock at the door”, “it went tick tick for an hour”
  const sounding = hash === CAN ? languages.en.functionWords : beforeSounds;
  if (sounding.has(words.hashes[from - 1]!)) return false;
  const isAmong = words.kinds[from - 1] === LOWER && words.kinds[to] === LOWER;
  return isAmong && isNear(doc, from) && isNear(doc, to) && !masks.quoted.covers(words.starts[from]!);
}

const CAN = hashWord('can');
const beforeSounds = new WordSet(
  'a an the of with went goes go going gone say says said saying cry cried cries shout shouted sing sang sings',
);
const auxiliaryParticiples = new WordSet('dû pu été sido');

function isQue({ language, hash }: Doubled): boolean {
  return language === 'pt' && hash === QUE;
}

function isThere({ language, hash }: Doubled): boolean {
  return language === 'en' && hash === THERE;
}

/** “Bora Bora”, and “Rose rose from her chair”: a capital that no sentence gives to a common word. */
function isName({ doc, from, isFunction, areCapitals, next }: Doubled): boolean {
  if (isCalendarWord(doc, from)) return false;
  if (!startsSentence(doc, from) || (areCapitals && !isFunction)) return true;
  if (!isPersonal(doc, from)) return false;
  // “Will will come”, but not “Will will the boats come”.
  return !isFunction || (!areCapitals && !languages.en.functionWords.has(next));
}

/** “The first of July July”: days and months have names of their own, if nobody is called April. */
export function isCalendarWord(doc: Document, from: number): boolean {
  const { kinds, hashes } = doc.words;
  return kinds[from] === CAPITAL && !namesAlike.has(hashes[from]!) && isDayName(doc, from);
}

/** Whether a word is one that texts of any kind double. */
export function isOftenDoubled({ words, text, language }: Document, { from }: Run): boolean {
  const hash = words.hashes[from]!;
  if (words.kinds[from] === NUMBER || /\d/u.test(text.slice(words.starts[from], words.ends[from])))
    return true;
  const isName = words.kinds[from] === CAPITAL && language !== 'de';
  return isName || doubledFreely.has(hash) || meantTwice[language!].has(hash);
}

/** What the parts of a whole are called, as their numbers are. */
const parts = new WordSet('third fourth fifth sixth seventh eighth ninth tenth twelfth hundredth');

/** “Nine tenths of all damage. The tenth tenth is called a new net.” */
function isPart({ doc: { text, words, vocabulary }, from, hash }: Doubled): boolean {
  if (!parts.has(hash)) return false;
  return vocabulary.countOf(hashWord(`${text.slice(words.starts[from], words.ends[from])}s`)) > 0;
}

const LA = hashWord('la');
const sung = new WordSet('tra un lala tralala');

const QUE = hashWord('que');
const THERE = hashWord('there');
const existential = new WordSet('is are was were has have will would may might');

const beforeQue = new WordSet('o é quem onde como quando do melhor pior mais menos antes');

/** “Sie Sie dauert …”: the plugin takes capitals for names, but no name is a function word at the start of a sentence. */
export function isCapitalAtStart(doc: Document, { from, to }: Run): boolean {
  const kinds = doc.words.kinds.subarray(from, to);
  if (isPersonal(doc, from) || !startsSentence(doc, from) || kinds[0] !== CAPITAL) return false;
  return kinds.every((kind) => kind === CAPITAL) || kinds[1] === LOWER;
}

function startsSentence({ words, text }: Document, index: number): boolean {
  const start = words.starts[index]!;
  const end = index === 0 ? 0 : words.ends[index - 1]!;
  return index === 0 || /[.!?…:\n]/u.test(text.slice(Math.max(end, start - 20), start));
}

/** “Will will sing”, “Rose rose”, and the band The The. */
function isPersonal({ words, text }: Document, from: number): boolean {
  const hash = words.hashes[from]!;
  return namesAlike.has(hash) && (hash !== THE || music.test(text));
}

const THE = hashWord('the');
const music = /\b(?:bands?|albums?|songs?|singers?|musicians?|gigs?|guitars?|bassist|drummer)\b/iu;
