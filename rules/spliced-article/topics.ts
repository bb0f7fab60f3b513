import type { Document, View } from '#rule';
import { hashWord } from '#text';
import { visitWords } from './substance.ts';

/** What the parts before and after a block keep coming back to: words that stand there three times, in two paragraphs. */
export interface Topics {
  readonly before: number;
  readonly after: number;
  /** How many of either stand on the other side at all. */
  readonly beforeCrossing: number;
  readonly afterCrossing: number;
  /** Names that stand on both sides, with whatever ending. */
  readonly names: number;
}

/** As often a word has to come to be what a text is about. */
const OFTEN = 3;

/** How many letters tell a name from another one: `Conceição` from `concelho`, and not from what an ending makes of it. */
const NAME = 7;

/**
 * For each block, the topics before it and from it on. An article keeps to its own words: of 12,400 places in speeches,
 * manuals and articles with so many words on either side that show what they are about, three had as few in common.
 */
export const topics: View<readonly Topics[]> = (doc) => {
  const count = doc.blocks.length;
  const [before, after, beforeCrossing, afterCrossing] = [
    rises(count),
    rises(count),
    rises(count),
    rises(count),
  ];
  for (const { first, last, left, right } of stems(doc)) {
    if (left !== undefined) {
      before.add(left + 1, count);
      beforeCrossing.add(left + 1, last + 1);
    }
    if (right !== undefined) {
      after.add(0, right + 1);
      afterCrossing.add(first + 1, right + 1);
    }
  }
  const names = rises(count);
  for (const { first, last } of nameReaches(doc)) names.add(first + 1, last + 1);
  const all = [before, after, beforeCrossing, afterCrossing, names].map((each) => each.sums());
  return doc.blocks.map((_, at) => ({
    before: all[0]![at]!,
    after: all[1]![at]!,
    beforeCrossing: all[2]![at]!,
    afterCrossing: all[3]![at]!,
    names: all[4]![at]!,
  }));
};

/** The blocks of a word: the first and the last, and between which it comes often enough from either end. */
interface Occurrences {
  readonly first: number;
  last: number;
  count: number;
  /** The block up to which it has come often, in two blocks. */
  left: number | undefined;
  /** The block from which on it still does. */
  right: number | undefined;
  /** The blocks of the last words, the latest first, and the last block that is not the latest. */
  recent: readonly number[];
  earlier: number | undefined;
}

function stems(doc: Document): Iterable<Occurrences> {
  const found = new Map<number, Occurrences>();
  visitWords(doc, (block, stem) => {
    if (stem === undefined) return;
    let each = found.get(stem);
    if (!each) {
      each = {
        first: block,
        last: block,
        count: 0,
        left: undefined,
        right: undefined,
        recent: [],
        earlier: undefined,
      };
      found.set(stem, each);
    }
    if (block !== each.last) each.earlier = each.last;
    each.last = block;
    each.count++;
    each.recent = [block, ...each.recent.slice(0, OFTEN - 1)];
    if (each.count < OFTEN || each.earlier === undefined) return;
    each.left ??= block;
    each.right = Math.min(each.earlier, each.recent.at(-1)!);
  });
  return found.values();
}

/** The first and the last block of each word that is written as a name somewhere. */
function nameReaches(doc: Document): { readonly first: number; readonly last: number }[] {
  const { words, text } = doc;
  const found = new Map<number, { readonly first: number; last: number; isName: boolean }>();
  visitWords(doc, (block, stem, isName, word) => {
    if (stem === undefined) return;
    const start = words.starts[word]!;
    const name = text.slice(start, Math.min(words.ends[word]!, start + NAME));
    // `Orvik’in`: an ending stands behind the apostrophe.
    const key = hashWord(name.split(/['’]/u, 1)[0]!);
    const each = found.get(key) ?? { first: block, last: block, isName: false };
    each.last = block;
    each.isName ||= isName;
    found.set(key, each);
  });
  return [...found.values()].filter(({ isName }) => isName);
}

/** Counts over ranges of blocks, summed up at the end. */
function rises(count: number) {
  const steps = new Int32Array(count + 2);
  return {
    add(from: number, to: number): void {
      if (from >= to) return;
      steps[from]!++;
      steps[to]!--;
    },
    sums(): Int32Array {
      for (let at = 1; at < steps.length; at++) steps[at]! += steps[at - 1]!;
      return steps;
    },
  };
}
