import { CAPITAL, NUMBER, type Document, type View } from '#rule';
import { hashWord, languages, WordSet } from '#text';
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
  const content = new Map<number, Reach>();
  const names = new Map<number, Reach>();
  const places: { stem: number; block: number }[] = [];
  const total = new Int32Array(count + 1);
  visitWords(doc, (block, stem, isName) => {
    total[block + 1]!++;
    if (stem === undefined) return;
    if (note(content, stem, block)) places.push({ stem, block });
    if (isName) note(names, stem, block);
  });
  for (let index = 0; index < count; index++) total[index + 1]! += total[index]!;
  const own = new Int32Array(count);
  const linked = new Int32Array(count);
  for (const { block, stem } of places) {
    own[block]!++;
    const { first, last } = content.get(stem)!;
    if (first !== last) linked[block]!++;
  }
  const about = counts(content, count);
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

/** Visits every word with its block and its index: one of substance with its beginning, and whether it is written as a name. */
export function visitWords(
  doc: Document,
  visit: (block: number, stem: number | undefined, isName: boolean, word: number) => void,
): void {
  const { blocks, words, sentences } = doc;
  const skipped = skippedWords(doc);
  let block = 0;
  let sentence = 0;
  for (let index = 0; index < words.count; index++) {
    const [start, end] = [words.starts[index]!, words.ends[index]!];
    while (block < blocks.length && blocks[block]!.end <= start) block++;
    // The title of the page and the descriptions of pictures stand behind all that is told.
    if (blocks[block]?.kind === 'alt') continue;
    while (sentence < sentences.length && sentences[sentence]!.to <= index) sentence++;
    if (words.kinds[index] === NUMBER || end - start < 4 || skipped(words.hashes[index]!))
      visit(block, undefined, false, index);
    else {
      const isName = words.kinds[index] === CAPITAL && sentences[sentence]?.from !== index;
      visit(block, hashWord(doc.text, start, Math.min(end, start + STEM)), isName, index);
    }
  }
}

/** Whether paragraphs share words with one another, as those of one article do. */
export function hangsTogether(paragraphs: readonly Meeting[]): boolean {
  let [own, linked] = [0, 0];
  for (const each of paragraphs) [own, linked] = [own + each.own, linked + each.linked];
  return paragraphs.length < 3 || linked > own * 0.1;
}

/** The first and the last block that a word stands in. */
interface Reach {
  readonly first: number;
  last: number;
}

/** Notes a word; whether it is the first of its kind in its block. */
function note(found: Map<number, Reach>, stem: number, block: number): boolean {
  const reach = found.get(stem);
  if (!reach) found.set(stem, { first: block, last: block });
  else if (reach.last === block) return false;
  else reach.last = block;
  return true;
}

/** At each block, how many words stand before it, after it and on both sides. A name is shared with any word before. */
function counts(found: ReadonlyMap<number, Reach>, count: number, firsts = found) {
  const before = new Int32Array(count + 1);
  const after = new Int32Array(count + 1);
  const shared = new Int32Array(count + 1);
  for (const [stem, { last }] of found) {
    const first = firsts.get(stem)!.first;
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

function skippedWords(doc: Document): (hash: number) => boolean {
  const { functionWords, speechVerbs, weekdays, months, numbers } = languages[doc.language ?? 'en'];
  const everyday = everydayWords[doc.language ?? 'en'];
  const dates = new WordSet([...weekdays, ...months, ...numbers.keys()].join(' '));
  return (hash) => functionWords.has(hash) || everyday.has(hash) || speechVerbs.has(hash) || dates.has(hash);
}
