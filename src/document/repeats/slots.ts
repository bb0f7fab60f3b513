import type { Block } from '../blocks.ts';
import type { Document } from '../document.ts';
import type { TextSpan } from '../span.ts';
import {
  areCounted,
  areOthers,
  firstLine,
  firstOfLines,
  isQuestion,
  isTerm,
  isTitle,
  labelOf,
  leadIn,
  ownLabel,
} from './labels.ts';
import { passages, repeats, type Passage, type Repeat } from './repeats.ts';
import { asWords, bag, replacements } from './wording.ts';

/**
 * What stands in the same slot of two sections belongs to both. A slip adds a passage to what is there already; a form
 * fills a slot with it: the timetable of each line, the answer to each question, the steps of each recipe. So a copy is
 * meant where it stands as far below its label as the first printing below another, and fills what the label promises.
 */
export interface Slot {
  /** The words of the title, question or “Line 3:” that the section goes by. */
  readonly label: TextSpan;
  /** The block of the label: the printing's own where it begins with “Line 3:”. */
  readonly block: number;
  /** How many blocks stand between; a list is one. */
  readonly depth: number;
  /** How many sentences stand before the printing in its block. */
  readonly offset: number;
}

/** Whether two printings stand in the same slot of two sections. */
export function isInSlots(doc: Document, { first, start, end, exact }: Repeat, times: number): boolean {
  const all = doc.get(passages);
  const [a, b] = [printing(all, first, first + end - start), printing(all, start, end)];
  if (labelsDiffer(doc, a, b) || areAnnounced(doc, a, b)) return true;
  const [x, y] = slotsOf(doc, a, b);
  if (!x || !y) return false;
  // A title with what stands below it stands below the title right above it, if below any.
  if (a.to - a.from > 1 && labelOf(doc, a.block) && x.depth + y.depth > 0) return false;
  const isAligned = x.offset === y.offset;
  // “… The beach is near.” is no further below one label than the other where each has said something of its own.
  const isInside = a.to - a.from > 1 && x.offset > 0 && y.offset > 0;
  if (exact && x.depth + y.depth === 0 && isEntry(doc, a) && isEntry(doc, b) && doc.get(entries) >= LISTING)
    return true;
  const isOwn = [a, b].map(({ from }, index) => [x, y][index]!.block === all[from]!.block);
  if (isOwn[0] || isOwn[1])
    return isOwn[0] === isOwn[1] && (isAligned || isInside || areCounted(doc, x.label, y.label));
  const isHead = [x, y].some(({ block }) => doc.blocks[block]!.kind === 'headline');
  if (x.depth === y.depth && (isAligned || isInside)) {
    if (x.depth === 0 && isBelowLabels(doc, a, b, x.offset, exact && times === 1)) return true;
    if (
      x.depth > 0 &&
      isAligned &&
      !isHead &&
      ((!exact && isSwap(doc, a, b) && !isPaste(doc, a, b)) || areLeadsAlike(doc, a, b))
    )
      return true;
  }
  return !isHead && isClosing(doc, a, b, x, y, times);
}

/** Passages `from` to `to`, half-open, with the blocks they stand in. */
interface Printing {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly last: number;
  /** It begins or ends with its blocks. */
  readonly opens: boolean;
  readonly closes: boolean;
}

function printing(all: readonly Passage[], from: number, to: number): Printing {
  const [block, last] = [all[from]!.block, all[to - 1]!.block];
  return {
    from,
    to,
    block,
    last,
    opens: all[from - 1]?.block !== block,
    closes: all[to]?.block !== last,
  };
}

/** Right below two labels. */
function isBelowLabels(doc: Document, a: Printing, b: Printing, offset: number, isOnce: boolean): boolean {
  if (offset > 0) return (isAlone(doc, a) && (isAlone(doc, b) || isLast(doc, b))) || a.to - a.from > 1;
  if (a.closes && b.closes && !isQuestion(doc, a.block - 1) && !isQuestion(doc, b.block - 1))
    return !(isOnce && isSubject(doc, a, b));
  // Both go on in other words, or nothing else stands below the second label.
  return (!a.closes && !b.closes) || (b.closes && isAlone(doc, b));
}

/** Whether the block of a printing is all that its section has. */
function isAlone(doc: Document, one: Printing): boolean {
  return one.block === one.last && (endsSection(doc, one.last) || isEntry(doc, one));
}

/** Whether nothing stands below the block of a printing but the paragraph that closes the text. */
function isLast({ blocks }: Document, { block, last }: Printing): boolean {
  return block === last && last === blocks.length - 2 && blocks[last + 1]!.kind === 'paragraph';
}

/** So many entries make a listing, each of which may say what another says: horoscopes, rooms of a museum. */
const LISTING = 4;

/** How many entries a text has. */
function entries(doc: Document): number {
  let count = 0;
  for (let block = 1; block < doc.blocks.length; block++) if (isEntry(doc, { block, last: block })) count++;
  return count;
}

/** “White loaf” and, in the next line, all that is said of it: a blank line ends the entry, whatever stands below it. */
function isEntry(doc: Document, { block, last }: Pick<Printing, 'block' | 'last'>): boolean {
  const [label, text, next] = [doc.blocks[block - 1], doc.blocks[block]!, doc.blocks[last + 1]];
  return (
    block === last &&
    label !== undefined &&
    label.marker === '' &&
    (block === 1 || label.gap > 0) &&
    text.gap === 0 &&
    text.kind === 'paragraph' &&
    (next === undefined || next.gap > 0) &&
    labelOf(doc, block - 1) !== undefined
  );
}

function endsSection(doc: Document, last: number): boolean {
  const next = last + 1;
  return next >= doc.blocks.length || (labelOf(doc, next) ?? firstLine(doc, next)) !== undefined;
}

/** Both printings begin with their labels, and one is about something else: “Adults”, “Children”. */
function labelsDiffer(doc: Document, a: Printing, b: Printing): boolean {
  if (a.to - a.from < 2 || !a.opens || !b.opens) return false;
  return (
    Boolean(labelOf(doc, a.block) && labelOf(doc, b.block)) &&
    areOthers(doc, labelOf(doc, a.block)!, labelOf(doc, b.block)!)
  );
}

/** Two sentences hand over to the same words: “The priest says: …”, “All say together: …” */
function areAnnounced(doc: Document, a: Printing, b: Printing): boolean {
  if (!a.opens || !b.opens || a.block === 0) return false;
  const [one, other] = [doc.blocks[a.block - 1]!, doc.blocks[b.block - 1]!];
  const isLead = ({ kind, content }: Block): boolean =>
    kind === 'paragraph' && doc.text[content.end - 1] === ':';
  if ([a, b].some(({ block }) => doc.blocks[block]!.kind !== 'paragraph')) return false;
  return isLead(one) && isLead(other) && areOthers(doc, one.content, other.content);
}

/** The slots of two printings, below the first labels above them that differ. */
function slotsOf(doc: Document, a: Printing, b: Printing): [Slot | undefined, Slot | undefined] | [] {
  let [x, y] = [slotOf(doc, a), slotOf(doc, b)];
  // “Monday”, and below it “Morning”.
  for (let steps = 0; x && y && steps < 3 && !areOthers(doc, x.label, y.label); steps++) {
    const [above, other] = [slotAbove(doc, x.block), slotAbove(doc, y.block)];
    if (above?.depth !== 0 || other?.depth !== 0) return [];
    [x, y] = [
      { ...x, ...above, depth: x.depth },
      { ...y, ...other, depth: y.depth },
    ];
  }
  return [x, y];
}

/** How many sentences of a block are counted before a printing. */
const FARTHEST_SENTENCE = 20;

function slotOf(doc: Document, { from, block }: Printing): Slot | undefined {
  const all = doc.get(passages);
  let offset = 0;
  while (offset < FARTHEST_SENTENCE && all[from - 1 - offset]?.block === block) offset++;
  if (offset === FARTHEST_SENTENCE) return undefined;
  const own = ownLabel(doc, block);
  if (own) return { label: own, block, depth: 0, offset };
  const above = slotAbove(doc, block);
  return above && { ...above, offset };
}

/** How far up a label is looked for. */
const FARTHEST = 4;

function slotAbove(doc: Document, block: number): Slot | undefined {
  const isItem = doc.blocks[block]!.kind === 'list-item';
  let at = skipList(doc, block);
  for (let depth = 0; depth < FARTHEST && at > 0; depth++) {
    at--;
    const kind = doc.blocks[at]!.kind;
    if (kind === 'caption' || kind === 'credit') continue;
    const label = depth === 0 && isItem ? leadIn(doc, at) : labelOf(doc, at);
    if (label) return { label, block: at, depth, offset: 0 };
    const lines = firstOfLines(doc, at);
    if (lines) return { label: lines, block: at, depth, offset: 0 };
    const first = firstLine(doc, at);
    if (first) return { label: first, block: at, depth: depth + 1, offset: 0 };
    at = skipList(doc, at);
  }
  return undefined;
}

/** The first item of a list; a list of hundreds of items is no round of a game. */
function skipList(doc: Document, block: number): number {
  const { blocks } = doc;
  let at = block;
  const isItem = (index: number): boolean => blocks[index]?.kind === 'list-item' && !isTerm(doc, index);
  while (isItem(at) && isItem(at - 1) && block - at < 50) at--;
  return at;
}

/** A long paragraph that alone of the whole text comes again, between others that are not alike: its other draft. */
function isPaste(doc: Document, a: Printing, b: Printing): boolean {
  const { found, templates } = doc.get(repeats);
  if (found.length > 1 || templates > 0 || !a.closes || !b.closes || !a.opens || !b.opens) return false;
  const { kind, content } = doc.blocks[b.block]!;
  const { from, to } = doc.words.within(content);
  return kind === 'paragraph' && b.block === b.last && to - from >= asWords(doc, LONG_PARAGRAPH);
}

/** One thing in place of another: “stir in the milk”, “stir in the cream”. */
function isSwap(doc: Document, a: Printing, b: Printing): boolean {
  const all = doc.get(passages);
  for (let index = 0; index < a.to - a.from; index++) {
    const { onlyA, onlyB } = bag(doc, all[a.from + index]!, all[b.from + index]!);
    if (replacements(doc, onlyA, onlyB) > 0) return true;
  }
  return false;
}

/** What stands above is of one kind: two lists, “For six jars: …”, “Melt the butter …” */
function areLeadsAlike(doc: Document, a: Printing, b: Printing): boolean {
  // Both go on in other words.
  if (!a.closes && !b.closes) return true;
  const all = doc.get(passages);
  const [p, q] = [all[a.from - 1]!, all[b.from - 1]!];
  const [x, y] = [doc.blocks[p.block]!, doc.blocks[q.block]!];
  if (a.opens !== b.opens || x.kind !== y.kind) return false;
  if (x.kind !== 'paragraph') return true;
  const { hashes } = doc.words;
  const isLabelled = a.opens && ownLabel(doc, p.block) !== undefined;
  if (hashes[p.from] === hashes[q.from] && (isLabelled || hashes[p.from + 1] === hashes[q.from + 1]))
    return true;
  const { shared, onlyA } = bag(doc, p, q);
  return shared >= 4 && shared >= onlyA.length;
}

/**
 * The last words of two sections: what most sections of a text close with is their form, and so is one sentence below
 * labels that are counted, “resolved unanimously”.
 */
function isClosing(doc: Document, a: Printing, b: Printing, x: Slot, y: Slot, times: number): boolean {
  if (!a.closes || !b.closes || !endsSection(doc, a.last) || !endsSection(doc, b.last)) return false;
  if (x.depth + x.offset === 0 || y.depth + y.offset === 0) return false;
  if (doc.blocks[a.block - 1]!.kind !== doc.blocks[b.block - 1]!.kind) return false;
  if (areCounted(doc, x.label, y.label) && (a.to - a.from === 1 || (!a.opens && !b.opens))) return true;
  return x.depth === y.depth && a.opens && b.opens && (times + 1) * 2 > doc.get(sections);
}

/** How many sections a text has. */
function sections(doc: Document): number {
  let count = 0;
  for (const [index, { kind }] of doc.blocks.entries())
    if (kind !== 'headline' && labelOf(doc, index) && !(doc.blocks[index + 1] && labelOf(doc, index + 1)))
      count++;
  return count;
}

/** From this many words on a paragraph is about the subject of its section, and no line of a template. */
const LONG_PARAGRAPH = 25;

/** A long paragraph below two titles, each with more below it that is not the same: one of them is not its place. */
function isSubject(doc: Document, first: Printing, copy: Printing): boolean {
  if (copy.block !== copy.last || doc.blocks[copy.block]!.kind !== 'paragraph') return false;
  const { from, to } = doc.words.within(doc.blocks[copy.block]!.content);
  if (to - from < asWords(doc, LONG_PARAGRAPH)) return false;
  if (!isTitle(doc.blocks[first.block - 1]!) || !isTitle(doc.blocks[copy.block - 1]!)) return false;
  // No title but the copy's own between them.
  let between = first.last + 1;
  while (!isTitle(doc.blocks[between]!)) between++;
  if (between !== copy.block - 1) return false;
  const [a, b] = [doc.blocks[first.last + 1]!, doc.blocks[copy.last + 1]];
  if (b?.kind !== 'paragraph') return false;
  // “From 1.0 to 1.1” and “From 1.1 to 1.2” ask for the same.
  if (areCounted(doc, doc.blocks[first.block - 1]!.content, doc.blocks[copy.block - 1]!.content))
    return false;
  if (a.kind === 'paragraph') return startOf(doc, a) !== startOf(doc, b);
  // It is all that the first section says: a text with forms has more that comes again.
  const { found, templates } = doc.get(repeats);
  return isTitle(a) && found.length === 1 && templates === 0;
}

function startOf({ words }: Document, { content }: Block): number {
  return words.hashes[words.indexAt(content.start)]!;
}
