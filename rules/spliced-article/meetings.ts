import type { View } from '#rule';
import { Int32List } from '#text';
import { stems, visitWords } from './substance.ts';

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
