import { CAPITAL, NUMBER, vocabulary, type Document, type View } from '#rule';
import { hashWord, Int32List, languages, numbered, once, WordSet, type LanguageCode } from '#text';
import { everydayWords } from '../data/everyday-words.ts';

/** How much the parts before and after a block have to do with one another. */
export interface Meeting {
  /** Words on either side. */
  readonly wordsBefore: number;
  readonly wordsAfter: number;
  /** Different words that say what a text is about, on either side and on both. */
  readonly before: number;
  readonly after: number;
  readonly shared: number;
  /** The same of names: capitalised words that open no sentence. */
  readonly names: number;
  readonly sharedNames: number;
  /** Of the words of this block alone: how many, and how many stand in any other block. */
  readonly own: number;
  readonly linked: number;
}

/** Words are compared by their beginnings, so that `valve` and `valves`, `Stadt` and `Städte` nearly meet. */
export const STEM = 5;

/** For each block, the meeting of what stands before it with what follows. */
export const meetings: View<readonly Meeting[]> = (doc) => {
  const { blocks } = doc;
  const count = blocks.length;
  const content = new Reaches(doc.get(stems).size);
  const names = new Reaches(doc.get(stems).size);
  // Each different word of each block, block after block.
  const places = new Int32List();
  const own = new Int32Array(count);
  const total = new Int32Array(count + 1);
  visitWords(doc, (block, stem, isName) => {
    total[block + 1]!++;
    if (stem === undefined) return;
    if (content.note(stem, block)) {
      places.push(stem);
      own[block]!++;
    }
    if (isName) names.note(stem, block);
  });
  for (let index = 0; index < count; index++) total[index + 1]! += total[index]!;
  const linked = new Int32Array(count);
  let block = 0;
  let left = own[0] ?? 0;
  for (const stem of places.finish()) {
    while (left === 0) left = own[++block]!;
    left--;
    if (content.firsts[stem] !== content.lasts[stem]) linked[block]!++;
  }
  const about = counts(content, count, content);
  const named = counts(names, count, content);
  return blocks.map((_, index) => ({
    wordsBefore: total[index]!,
    wordsAfter: total[count]! - total[index]!,
    before: about.before[index]!,
    after: about.after[index]!,
    shared: about.shared[index]!,
    names: named.after[index]!,
    sharedNames: named.shared[index]!,
    own: own[index]!,
    linked: linked[index]!,
  }));
};

/** The beginnings of the words of substance, numbered. */
interface Stems {
  readonly size: number;
  /** For each word of the vocabulary the number of its beginning, or -1 where it says nothing of what a text is about. */
  readonly of: Int32Array;
  /** The number of a beginning by its hash, or -1. */
  find(hash: number): number;
}

export function stems(doc: Document): Stems {
  const { words, text } = doc;
  const { firsts, size } = doc.get(vocabulary);
  const isSkipped = skippedWords(doc);
  const hashes = new Int32Array(size);
  const of = new Int32Array(size).fill(-1);
  let count = 0;
  for (let number = 0; number < size; number++) {
    const first = firsts[number]!;
    const [start, end] = [words.starts[first]!, words.ends[first]!];
    if (words.kinds[first] === NUMBER || end - start < 4 || isSkipped(words.hashes[first]!)) continue;
    hashes[count] = hashWord(text, start, Math.min(end, start + STEM));
    of[number] = count++;
  }
  const stems = numbered(hashes.subarray(0, count));
  for (let number = 0; number < size; number++)
    if (of[number] !== -1) of[number] = stems.numbers[of[number]!]!;
  const byHash = once(
    () => new Map(Array.from(stems.numbers.subarray(0, count), (stem, index) => [hashes[index]!, stem])),
  );
  return { size: stems.firsts.length, of, find: (hash) => byHash().get(hash) ?? -1 };
}

/** Visits every word with its block and its index: one of substance with its beginning, and whether it is written as a name. */
export function visitWords(
  doc: Document,
  visit: (block: number, stem: number | undefined, isName: boolean, word: number) => void,
): void {
  const { blocks, words, sentences } = doc;
  const { numbers } = doc.get(vocabulary);
  const { of } = doc.get(stems);
  let block = 0;
  let sentence = 0;
  for (let index = 0; index < words.count; index++) {
    while (block < blocks.length && blocks[block]!.end <= words.starts[index]!) block++;
    // The title of the page and the descriptions of pictures stand behind all that is told.
    if (blocks[block]?.kind === 'alt') continue;
    const stem = of[numbers[index]!]!;
    if (stem === -1) {
      visit(block, undefined, false, index);
      continue;
    }
    while (sentence < sentences.length && sentences[sentence]!.to <= index) sentence++;
    const isName = words.kinds[index] === CAPITAL && sentences[sentence]?.from !== index;
    visit(block, stem, isName, index);
  }
}

/** Whether paragraphs share words with one another, as those of one article do. */
export function hangsTogether(paragraphs: readonly Meeting[]): boolean {
  let [own, linked] = [0, 0];
  for (const each of paragraphs) [own, linked] = [own + each.own, linked + each.linked];
  return paragraphs.length < 3 || linked > own * 0.1;
}

/** For each word the first and the last block that it stands in; -1 where it stands in none. */
class Reaches {
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;

  constructor(size: number) {
    this.firsts = new Int32Array(size).fill(-1);
    this.lasts = new Int32Array(size).fill(-1);
  }

  /** Notes a word; whether it is the first of its kind in its block. */
  note(stem: number, block: number): boolean {
    if (this.lasts[stem] === block) return false;
    if (this.lasts[stem] === -1) this.firsts[stem] = block;
    this.lasts[stem] = block;
    return true;
  }
}

/** At each block, how many words stand before it, after it and on both sides. A name is shared with any word before. */
function counts({ lasts }: Reaches, count: number, { firsts }: Reaches) {
  const before = new Int32Array(count + 1);
  const after = new Int32Array(count + 1);
  const shared = new Int32Array(count + 1);
  for (let stem = 0; stem < lasts.length; stem++) {
    const last = lasts[stem]!;
    if (last === -1) continue;
    const first = firsts[stem]!;
    before[first + 1 > count ? count : first + 1]!++;
    after[last]!++;
    if (first < last) {
      shared[first + 1]!++;
      shared[last + 1 > count ? count : last + 1]!--;
    }
  }
  for (let index = 1; index <= count; index++) {
    before[index]! += before[index - 1]!;
    shared[index]! += shared[index - 1]!;
  }
  for (let index = count - 1; index >= 0; index--) after[index]! += after[index + 1]!;
  return { before, after, shared };
}

function skippedWords({ language = 'en' }: Document): (hash: number) => boolean {
  const { functionWords, speechVerbs } = languages[language];
  const everyday = everydayWords[language];
  const dates = datesOf(language);
  return (hash) => functionWords.has(hash) || everyday.has(hash) || speechVerbs.has(hash) || dates.has(hash);
}

const dates = new Map<LanguageCode, WordSet>();

function datesOf(language: LanguageCode): WordSet {
  const { weekdays, months, numbers } = languages[language];
  const found = dates.get(language) ?? new WordSet([...weekdays, ...months, ...numbers.keys()].join(' '));
  dates.set(language, found);
  return found;
}
