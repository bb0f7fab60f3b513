import { zeros } from '#text';
import type { Block } from '../blocks.ts';
import type { Document } from '../document.ts';
import { passages, repeats, type Passage, type Repeat } from './repeats.ts';
import { isAvowed } from './avowals.ts';
import { areInLikeSections } from './fields.ts';
import { isFigureOfSpeech } from './figures.ts';
import { isFormula } from './formulas.ts';
import { areOthers, isTitle } from './labels.ts';
import { isOfListing } from './listings.ts';
import { isInRounds } from './rounds.ts';
import { isInSlots } from './slots.ts';
import { isFrame, isOfTales } from './tales.ts';
import type { TextSpan } from '../span.ts';
import { isAmongFigures, isOfPair, isVariant } from './variants.ts';
import { NUMBER } from '../words.ts';

/** A half-open range of indices into `Document.blocks`. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** A repeat with what tells a slip from a design: what it is, and what stands around both printings. */
export interface Copy {
  readonly repeat: Repeat;
  /** From the first word to the last, with the marker before it where a block is repeated from its beginning. */
  readonly at: TextSpan;
  readonly original: TextSpan;
  /** The indices of its sentences in `passages`, half-open. */
  readonly from: number;
  readonly to: number;
  /** Word for word. */
  readonly exact: boolean;
  readonly first: BlockRange;
  readonly copy: BlockRange;
  /** Both printings are blocks from the first word to the last. */
  readonly isWhole: boolean;
  /** It stands directly behind the first printing, or behind another copy of it. */
  readonly isAdjacent: boolean;
  /** How often the first printing comes again. */
  readonly times: number;
  readonly words: number;
  /** How many of the words stand outside quotation marks, and how many are numbers. */
  readonly own: number;
  readonly numbers: number;
  /** The words of its longest sentence. */
  readonly longest: number;
  /** Titles and blocks of text between the two printings. */
  readonly titlesBetween: number;
  readonly bodiesBetween: number;
  /** Nothing but list items from the first printing to the second. */
  readonly isInOneList: boolean;
  /** They stand below the same title of a higher level. */
  readonly isInOneChapter: boolean;
  /** One sentence in the middle of a paragraph: what stands around it is not said again. */
  readonly isOneSentence: boolean;
}

/** Every repeat of a document, in the order of the copies. */
export function copies(doc: Document): readonly Copy[] {
  const { found } = doc.get(repeats);
  if (found.length === 0) return [];
  const times = new Map<number, number>();
  for (const { first } of found) times.set(first, (times.get(first) ?? 0) + 1);
  return found.map((repeat) => copyOf(doc, repeat, times.get(repeat.first)!));
}

/** A tale or a song has no more words; in a longer text what comes three times is a set phrase. */
const LONGEST_TALE = 1500;

/**
 * Whether a text has a refrain, “a button as big as a berry”: what is told between comes again in nearly the same words, and
 * everybody says the same.
 */
export function hasRefrain(doc: Document): boolean {
  if (doc.words.count > LONGEST_TALE) return false;
  return doc.get(copies).some(({ exact, times, words }) => exact && times > 1 && words >= 6);
}

/** An interviewer asks two people the same. */
export function endsInQuestion({ text }: Document, { at }: Copy): boolean {
  return /\?["”»)]?$/u.test(text.slice(at.end - 2, at.end));
}

function copyOf(doc: Document, repeat: Repeat, times: number): Copy {
  const { first, start, end, exact } = repeat;
  const all = doc.get(passages);
  const originals = { from: first, to: first + end - start };
  const [a, b] = [blocksOf(all, originals.from, originals.to), blocksOf(all, start, end)];
  const isWhole = isWholeBlocks(all, originals.from, originals.to) && isWholeBlocks(all, start, end);
  const { titles, bodies, others, parents } = doc.get(outline);
  return {
    repeat,
    at: spanOf(doc, all[start]!, all[end - 1]!),
    original: spanOf(doc, all[originals.from]!, all[originals.to - 1]!),
    from: start,
    to: end,
    exact,
    first: a,
    copy: b,
    isWhole,
    isOneSentence: end - start === 1 && !isWholeBlocks(all, start, end),
    isAdjacent: originals.to >= start && b.from <= a.to,
    times,
    ...counts(doc, all, start, end),
    titlesBetween: Math.max(0, titles[b.from]! - titles[a.to]!),
    bodiesBetween: Math.max(0, bodies[b.from]! - bodies[a.to]!),
    isInOneList: others[b.to] === others[a.from],
    isInOneChapter: parents[a.from] === parents[b.from],
  };
}

/**
 * Whether both printings stand in the same slot of two sections or interviews, are entries of a listing, differ by one word
 * throughout, or the text says that it says it again. To be asked last: it takes ten times as long as all that a copy tells of
 * itself, and most are no defect anyway.
 */
export function isParallel(doc: Document, { repeat, times, isWhole, first: a, copy: b }: Copy): boolean {
  const { first, start, end, exact } = repeat;
  const { titles } = doc.get(outline);
  return (
    areInLikeSections(doc, a.from, b.from) ||
    isInSlots(doc, repeat, times) ||
    isOfListing(doc, repeat, isWhole) ||
    isInChapters(doc, a.from, b.from) ||
    isAvowed(doc, repeat) ||
    isFormula(doc, repeat) ||
    isFigureOfSpeech(doc, repeat) ||
    isOfTales(doc, repeat, isWhole) ||
    isFrame(doc, repeat) ||
    (!exact && isVariant(doc, first, start, end)) ||
    isOfPair(doc, first, start, end) ||
    isInRounds(doc, repeat) ||
    (titles[a.to] !== titles[b.from] && isAmongFigures(doc, first, start, end))
  );
}

/** Whether two blocks stand below titles of the same words in two chapters: “Crag Hut”, and below it “The way up”. */
function isInChapters(doc: Document, first: number, copy: number): boolean {
  const { parents } = doc.get(outline);
  let [a, b] = [parents[first]!, parents[copy]!];
  while (a !== b && a !== -1 && b !== -1) {
    const [above, other] = [parents[a]!, parents[b]!];
    if (areOthers(doc, doc.blocks[a]!.content, doc.blocks[b]!.content)) return false;
    if (above !== other && above !== -1 && other !== -1)
      return areOthers(doc, doc.blocks[above]!.content, doc.blocks[other]!.content);
    [a, b] = [above, other];
  }
  return false;
}

function counts(doc: Document, all: readonly Passage[], start: number, end: number) {
  const found = { words: 0, own: 0, numbers: 0, longest: 0 };
  for (let index = start; index < end; index++) {
    const passage = all[index]!;
    const { from, to } = passage;
    found.words += to - from;
    found.own += ownWords(doc, passage);
    found.longest = Math.max(found.longest, to - from);
    for (let word = from; word < to; word++) if (doc.words.kinds[word] === NUMBER) found.numbers++;
  }
  return found;
}

/** How many words of a sentence stand outside quotation marks, also where one of a pair is missing or of another kind. */
function ownWords(doc: Document, { start, end, from, to }: Passage): number {
  const { words, masks } = doc;
  const text = doc.text.slice(start, end);
  const marks = /["“”„«»]/u.test(text)
    ? [...text.matchAll(/["“”„«»]/gu)].map(({ index }) => start + index)
    : [];
  let own = 0;
  let passed = 0;
  // A lone mark behind words closes what was opened in an earlier sentence.
  const closesFirst = marks.length % 2 === 1 && marks[0]! > start + 1;
  for (let word = from; word < to; word++) {
    while (passed < marks.length && marks[passed]! < words.starts[word]!) passed++;
    const isInside = (passed % 2 === 1) !== closesFirst;
    if (!isInside && !masks.quoted.covers(words.starts[word]!)) own++;
  }
  return own;
}

function blocksOf(all: readonly Passage[], from: number, to: number): BlockRange {
  return { from: all[from]!.block, to: all[to - 1]!.block + 1 };
}

function isWholeBlocks(all: readonly Passage[], from: number, to: number): boolean {
  return all[from - 1]?.block !== all[from]!.block && all[to]?.block !== all[to - 1]!.block;
}

function spanOf(doc: Document, first: Passage, last: Passage): TextSpan {
  const block = doc.blocks[first.block]!;
  return { start: first.start === block.content.start ? block.start : first.start, end: last.end };
}

/** Running counts over the blocks, so that what stands between two of them is one subtraction away. */
interface Outline {
  /** How many of the blocks before each are titles, body text, and anything but list items. */
  readonly titles: Int32Array;
  readonly bodies: Int32Array;
  readonly others: Int32Array;
  /** For each block the title of a higher level above it, or -1. */
  readonly parents: Int32Array;
}

function outline(doc: Document): Outline {
  const size = doc.blocks.length + 1;
  const [titles, bodies, others] = [zeros(size), zeros(size), zeros(size)];
  const parents = zeros(size).fill(-1);
  const open: number[] = [];
  for (const [index, block] of doc.blocks.entries()) {
    titles[index + 1] = titles[index]! + (isTitle(block) ? 1 : 0);
    bodies[index + 1] = bodies[index]! + (isBody(doc, block) ? 1 : 0);
    others[index + 1] = others[index]! + (block.kind === 'list-item' ? 0 : 1);
    if (isTitle(block)) {
      while (open.length > 0 && doc.blocks[open.at(-1)!]!.depth >= block.depth) open.pop();
      parents[index] = open.at(-1) ?? -1;
      open.push(index);
    } else parents[index] = open.at(-1) ?? -1;
  }
  return { titles, bodies, others, parents };
}

/** Text that a title stands above, and not a caption, a credit or a button between two printings of it. */
function isBody(doc: Document, { kind, content }: Block): boolean {
  if (kind === 'caption' || kind === 'credit' || kind === 'rule') return false;
  const { from, to } = doc.words.within(content);
  return to - from > 3;
}
