import { CAPITAL, NUMBER, type Document, type Words } from '#rule';
import { HashTable, hashWord, languages, numbered, onceEach, WordSet, zeros, type LanguageCode } from '#text';
import { everydayWords } from '../data/everyday-words.ts';

/** Words are compared by their beginnings, so that `valve` and `valves`, `Stadt` and `Städte` nearly meet. */
export const STEM = 5;

/** The beginnings of the words of substance, numbered. */
interface Stems {
  readonly size: number;
  /** For each word of the vocabulary the number of its beginning, or -1 where it says nothing of what a text is about. */
  readonly of: Int32Array;
  /** The hash of each beginning. */
  readonly hashes: Int32Array;
}

export function stems(doc: Document): Stems {
  const { words, text } = doc;
  const { firsts, size } = doc.vocabulary;
  const skipped = skippedWords(doc.language ?? 'en');
  const hashes = zeros(size);
  const of = zeros(size).fill(-1);
  let count = 0;
  for (let number = 0; number < size; number++) {
    const first = firsts[number]!;
    if (!isOfSubstance(words, first, skipped)) continue;
    hashes[count] = stemHash(text, words, first);
    of[number] = count++;
  }
  const stems = numbered(hashes.subarray(0, count));
  for (let number = 0; number < size; number++)
    if (of[number] !== -1) of[number] = stems.numbers[of[number]!]!;
  const ofStems = zeros(stems.firsts.length);
  for (let stem = 0; stem < ofStems.length; stem++) ofStems[stem] = hashes[stems.firsts[stem]!]!;
  return { size: ofStems.length, of, hashes: ofStems };
}

function isOfSubstance({ starts, ends, kinds, hashes }: Words, index: number, skipped: HashTable): boolean {
  return kinds[index] !== NUMBER && ends[index]! - starts[index]! >= 4 && skipped.get(hashes[index]!) === 0;
}

function stemHash(text: string, { starts, ends, hashes }: Words, index: number): number {
  const start = starts[index]!;
  return ends[index]! - start > STEM ? hashWord(text, start, start + STEM) : hashes[index]!;
}

/** For each word of the vocabulary where it is told last, -1 where it is not. */
function lastPlaces(doc: Document): Int32Array {
  const { numbers, size } = doc.vocabulary;
  const found = zeros(size).fill(-1);
  for (let index = 0, to = told(doc); index < to; index++) found[numbers[index]!] = index;
  return found;
}

/**
 * Whether more words of substance than `most` stand word for word both in a stretch and outside it. That rules most
 * stretches out after a few words, and many a text before its stems are numbered.
 */
export function surelySharesMore(doc: Document, from: number, to: number, most: number): boolean {
  const { words, text } = doc;
  const { numbers, firsts } = doc.vocabulary;
  const lasts = doc.get(lastPlaces);
  const skipped = skippedWords(doc.language ?? 'en');
  const met: number[] = [];
  for (let at = from; at < to; at++) {
    const number = numbers[at]!;
    if (firsts[number]! >= from && lasts[number]! < to) continue;
    if (!isOfSubstance(words, at, skipped)) continue;
    const stem = stemHash(text, words, at);
    if (met.includes(stem)) continue;
    if (met.length === most) return true;
    met.push(stem);
  }
  return false;
}

/** For each stem the first word that has it in some way, and the last; -1 where none has. */
export interface Reach {
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** The words of substance where they stand. */
export interface Substance extends Reach {
  /** For each word of the document twice the number of its stem, and `IS_NAME` where it is written as a name; -1 without any. */
  readonly marks: Int32Array;
  /** Of those written as a name, and of those without a capital: `Ladies’ League` shares no name with `ladies`. */
  readonly named: Reach;
  readonly lower: Reach;
}

export const IS_NAME = 1;

export function substance(doc: Document): Substance {
  const { words, sentences } = doc;
  const { numbers } = doc.vocabulary;
  const { of, size } = doc.get(stems);
  const marks = zeros(words.count).fill(-1);
  const [all, named, lower] = [reach(size), reach(size), reach(size)];
  let sentence = 0;
  for (let index = 0, to = told(doc); index < to; index++) {
    const stem = of[numbers[index]!]!;
    if (stem === -1) continue;
    marks[index] = stem << 1;
    note(all, stem, index);
    if (words.kinds[index] !== CAPITAL) {
      note(lower, stem, index);
      continue;
    }
    while (sentence < sentences.length && sentences[sentence]!.to <= index) sentence++;
    if (sentences[sentence]?.from === index) continue;
    marks[index]! |= IS_NAME;
    note(named, stem, index);
  }
  return { marks, ...all, named, lower };
}

function reach(size: number): Reach {
  return { firsts: zeros(size).fill(-1), lasts: zeros(size).fill(-1) };
}

function note({ firsts, lasts }: Reach, stem: number, index: number): void {
  if (firsts[stem] === -1) firsts[stem] = index;
  lasts[stem] = index;
}

/** Whether a stem stands in some way outside of a stretch. */
export function standsOutside({ firsts, lasts }: Reach, stem: number, from: number, to: number): boolean {
  return firsts[stem] !== -1 && (firsts[stem]! < from || lasts[stem]! >= to);
}

/** How many words are told: the title of the page and the descriptions of pictures stand behind them. */
function told({ blocks, words }: Document): number {
  const alt = blocks.find(({ kind }) => kind === 'alt');
  return alt ? words.indexAt(alt.start) : words.count;
}

/** Visits every word with its block and its index: one of substance with its beginning, and whether it is written as a name. */
export function visitWords(
  doc: Document,
  visit: (block: number, stem: number | undefined, isName: boolean, word: number) => void,
): void {
  const { blocks, words } = doc;
  const { marks } = doc.get(substance);
  let block = 0;
  for (let index = 0, to = told(doc); index < to; index++) {
    while (block < blocks.length && blocks[block]!.end <= words.starts[index]!) block++;
    const mark = marks[index]!;
    visit(block, mark === -1 ? undefined : mark >> 1, mark !== -1 && (mark & IS_NAME) !== 0, index);
  }
}

/** The words that say nothing of what a text is about, in one table: it is asked of each different word. */
const skippedWords = onceEach((language: LanguageCode): HashTable => {
  const { functionWords, speechVerbs, weekdays, months, numbers } = languages[language];
  const dates = new WordSet([...weekdays, ...months, ...numbers.keys()].join(' '));
  const found = new HashTable();
  for (const words of [functionWords, speechVerbs, everydayWords[language], dates]) words.markIn(found, 1);
  return found;
});
