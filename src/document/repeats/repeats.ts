import { ShingleIndex, zeros } from '#text';
import type { Block, BlockKind } from '../blocks.ts';
import { firstAlike } from './alike.ts';
import { captionCopies } from './captions.ts';
import type { Document } from '../document.ts';
import type { TextSpan } from '../span.ts';
import { asWords, bag, isOther, replacements } from './wording.ts';

/**
 * What is printed more than once, found sentence by sentence.
 *
 * A passage is a sentence, a title, a list item's sentence or a table. Each is held against the first one before it with
 * the same words (by hash) or with nearly the same words (by rare shingles). Passages in a row that repeat passages in a
 * row are one repeat, whatever blocks they stand in, so that a line which repeats two lines is found as well.
 */
export interface Passage extends TextSpan {
  /** The index of its block in `Document.blocks`. */
  readonly block: number;
  /** Its words, as a half-open range of indices into `Document.words`. */
  readonly from: number;
  readonly to: number;
}

/** Passages that repeat earlier ones. */
export interface Repeat {
  /** Half-open ranges of indices into `passages`, of the same length. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
  /** Word for word. */
  readonly exact: boolean;
}

export interface Repeats {
  readonly found: readonly Repeat[];
  /** How many sentences are an earlier one with another number or name in it: forms and minutes are made of such. */
  readonly templates: number;
}

const skipped: ReadonlySet<BlockKind> = new Set([
  'verse',
  'caption',
  'credit',
  'code',
  'front-matter',
  'rule',
]);

/** The fewest words of a passage that is looked for in changed form. */
const MIN_NEAR = 8;

/** The sentences, titles and tables of a text that can repeat; captions have a rule of their own, and songs a right to. */
export function passages(doc: Document): readonly Passage[] {
  const copies = new Set(doc.get(captionCopies).map(({ block }) => block));
  const found: Passage[] = [];
  for (const sentence of doc.sentences) {
    const { block, from, to } = sentence;
    if (to > from && !skipped.has(doc.blocks[block]!.kind) && !copies.has(block)) found.push(sentence);
  }
  const { length } = found;
  for (let block = 0; block < doc.blocks.length; block++) {
    const { kind, content } = doc.blocks[block]!;
    if (kind !== 'table') continue;
    const { from, to } = doc.words.within(content);
    if (to > from) found.push({ start: content.start, end: content.end, block, from, to });
  }
  return found.length === length ? found : found.sort((a, b) => a.start - b.start);
}

export function repeats(doc: Document): Repeats {
  const all = doc.get(passages);
  if (all.length < 2) return { found: [], templates: 0 };
  const { matches, templates } = matchesOf(doc, all);
  const found: Repeat[] = [];
  let start = 0;
  while (start < all.length) {
    if (matches[start] === -1) {
      start++;
      continue;
    }
    let end = start + 1;
    while (
      end < all.length &&
      matches[end] === matches[end - 1]! + 1 &&
      sameBetween(doc, all, matches[end]!, end)
    )
      end++;
    found.push({ first: matches[start]!, start, end, exact: isExact(doc, all, matches, start, end) });
    start = end;
  }
  return { found, templates };
}

/** For each passage the earlier one that it repeats, or -1. */
function matchesOf(doc: Document, all: readonly Passage[]): { matches: Int32Array; templates: number } {
  let templates = 0;
  const matches = zeros(all.length).fill(-1);
  const firsts = firstAlike(doc, all);
  const shingles = new ShingleIndex(doc.vocabulary.numbers, all.length);
  const compare = comparison(doc, all);
  for (let index = 0; index < all.length; index++) {
    const { from, to } = all[index]!;
    const first = firsts[index]!;
    const near = to - from >= MIN_NEAR ? shingles.add(index, from, to) : [];
    // What goes on with a repeat wins over an earlier printing of the same words.
    const next = index > 0 && matches[index - 1] !== -1 ? matches[index - 1]! + 1 : -1;
    if (next !== -1 && next < index && compare.goesOn(next, index)) matches[index] = next;
    else if (first < index && compare.isSame(first, index)) matches[index] = first;
    else if (near.length > 0) matches[index] = firstNear(compare, near, index);
    if (matches[index] === -1 && near.length > 0 && hasTemplate(compare, near, index)) templates++;
  }
  extendBackwards(matches, all.length, compare.goesOn);
  bridge(doc, all, matches);
  return { matches, templates };
}

function firstNear(compare: Comparison, candidates: readonly number[], index: number): number {
  return candidates.find((candidate) => compare.isNear(candidate, index)) ?? -1;
}

function hasTemplate(compare: Comparison, candidates: readonly number[], index: number): boolean {
  return candidates.some((candidate) => compare.isTemplate(candidate, index));
}

/** A short sentence before a repeat belongs to it if it repeats what stands before the first printing. */
function extendBackwards(
  matches: Int32Array,
  count: number,
  goesOn: (a: number, b: number) => boolean,
): void {
  for (let index = count - 1; index > 0; index--) {
    const first = matches[index]! - 1;
    if (matches[index] === -1 || first < 0 || first >= index - 1 || matches[index - 1] === first) continue;
    const before = matches[index - 1]!;
    const belongsElsewhere = before !== -1 && index >= 2 && matches[index - 2] === before - 1;
    if (!belongsElsewhere && goesOn(first, index - 1)) matches[index - 1] = first;
  }
}

/** A sentence that lost a clause or won one, behind the first of a paragraph and before another that are both repeated. */
function bridge(doc: Document, all: readonly Passage[], matches: Int32Array): void {
  for (let index = 1; index + 1 < all.length; index++) {
    const before = matches[index - 1]!;
    if (matches[index] !== -1 || before === -1 || matches[index + 1] !== before + 2) continue;
    const [a, b] = [all[before + 1]!, all[index]!];
    if (a.block !== all[before]!.block || b.block !== all[index - 1]!.block) continue;
    if (!opensAlike(all, matches, index - 1)) continue;
    const { shared, onlyA, onlyB } = bag(doc, a, b);
    const shortest = shared + Math.min(onlyA.length, onlyB.length);
    if (shared >= 4 && shared * 4 >= shortest * 3 && !isOther(doc, onlyA, onlyB)) matches[index] = before + 1;
  }
}

/** Whether a paragraph is repeated from its first sentence on, which is a few sentences up. */
function opensAlike(all: readonly Passage[], matches: Int32Array, index: number): boolean {
  const { block } = all[index]!;
  const original = all[matches[index]!]!.block;
  let first = index;
  while (index - first < 8 && all[first - 1]?.block === block && matches[first - 1] === matches[first]! - 1)
    first--;
  return all[first - 1]?.block !== block && all[matches[first]! - 1]?.block !== original;
}

/** Whether the same code or verse stands before two passages: other code makes another example of the same words. */
function sameBetween(doc: Document, all: readonly Passage[], a: number, b: number): boolean {
  const [x, y] = [unreadBefore(doc, all, a), unreadBefore(doc, all, b)];
  return x.length === y.length && x.every((block, index) => doc.slice(block) === doc.slice(y[index]!));
}

function unreadBefore(doc: Document, all: readonly Passage[], index: number): readonly Block[] {
  const between = doc.blocks.slice(all[index - 1]!.block + 1, all[index]!.block);
  return between.filter(({ kind }) => kind === 'code' || kind === 'verse');
}

function isExact(
  doc: Document,
  all: readonly Passage[],
  matches: Int32Array,
  start: number,
  end: number,
): boolean {
  const compare = comparison(doc, all);
  for (let index = start; index < end; index++) if (!compare.isSame(matches[index]!, index)) return false;
  return true;
}

interface Comparison {
  isSame(a: number, b: number): boolean;
  isNear(a: number, b: number): boolean;
  /** Alike but for a number or a name. */
  isTemplate(a: number, b: number): boolean;
  /** Alike enough to be part of a repeat whose neighbours are. */
  goesOn(a: number, b: number): boolean;
}

function comparison(doc: Document, all: readonly Passage[]): Comparison {
  const isSame = (a: number, b: number): boolean => doc.words.areSame(all[a]!, all[b]!);
  return {
    isSame,
    isNear: (a, b) => isNear(doc, all[a]!, all[b]!),
    isTemplate: (a, b) => isTemplate(doc, all[a]!, all[b]!),
    goesOn: (a, b) => isSame(a, b) || resembles(doc, all[a]!, all[b]!),
  };
}

/** Two thirds of the words are shared. */
function resembles(doc: Document, a: Passage, b: Passage): boolean {
  const { shared, onlyA, onlyB } = bag(doc, a, b);
  return (
    shared >= 2 &&
    shared * 3 >= 2 * Math.max(shared + onlyA.length, shared + onlyB.length) &&
    !isOther(doc, onlyA, onlyB)
  );
}

/**
 * Whether one passage is the other with a few words changed. Words that were dropped, added or inflected may be a
 * fifth; words that were put in place of others must be few in a long sentence, and no number, name or month among them:
 * “Boards with more than 500 cards” and “… 1,000 cards” are two statements.
 */
function isNear(doc: Document, a: Passage, b: Passage): boolean {
  if (Math.min(a.to - a.from, b.to - b.from) < MIN_NEAR) return false;
  const { shared, onlyA, onlyB } = bag(doc, a, b);
  const longest = shared + Math.max(onlyA.length, onlyB.length);
  const shortest = shared + Math.min(onlyA.length, onlyB.length);
  // A sentence that lost its end, or ran into the next.
  if (shortest >= 15 && shared >= 0.95 * shortest && longest <= 2.5 * shortest) return true;
  if ((2 * shared) / (longest + shortest) < 0.8 || isOther(doc, onlyA, onlyB)) return false;
  const replaced = replacements(doc, onlyA, onlyB);
  if (replaced === 0) return true;
  return shared >= asWords(doc, 12) && replaced <= 2;
}

function isTemplate(doc: Document, a: Passage, b: Passage): boolean {
  const { shared, onlyA, onlyB } = bag(doc, a, b);
  return shared >= 4 * Math.max(onlyA.length, onlyB.length) && isOther(doc, onlyA, onlyB);
}
