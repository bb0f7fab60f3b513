import { isLower } from '#text';
import { firstAfter, type TextSpan } from '../span.ts';
import { blockIndexAt, isProse, type Block } from '../blocks.ts';
import type { Document } from '../document.ts';
import { isMark, isSound, readMark, surelyCloses, surelyOpens, type Mark } from './marks.ts';
import { Mask } from '../mask.ts';
import { Parties } from './parties.ts';
import { pairMarks, type Pairing } from './pairs.ts';
import { runs } from '../runs.ts';

/** A stretch between quotation marks, marks included. Quotations are in order; nested ones are part of the outer. */
export interface Quotation extends TextSpan {
  /** What stands between the marks. */
  readonly content: TextSpan;
  /** The index of the block where it opens. */
  readonly block: number;
  readonly open: string;
  /** The closing mark; empty when the quotation goes on in the next block, which opens with a mark of its own. */
  readonly close: string;
}

/** Quotation marks that went wrong. */
export interface StrayMark extends TextSpan {
  /** A mark that never closes, one that was never opened, or a pair of two kinds. */
  readonly kind: 'unclosed' | 'unopened' | 'mixed';
  /** The mark, or the first of the pair; the span of the whole runs from it over the words that it holds. */
  readonly mark: TextSpan;
  readonly open: string;
  readonly close: string;
  readonly block: number;
  /** The context leaves no doubt what the mark was meant to be. */
  readonly sure: boolean;
  /** The next block opens with a mark of its own, as where a quotation goes on over several paragraphs. */
  readonly continued: boolean;
}

/** The quotations of every prose block. One that goes on over several paragraphs is a chain of them. */
export function quotations(doc: Document): readonly Quotation[] {
  return doc.get(reading).quotations;
}

/** What the quotations leave over: marks that open and never close, that nothing opened, pairs of two kinds. */
export function strayMarks(doc: Document): readonly StrayMark[] {
  return doc.get(reading).strays;
}

/** A block with quotation marks, or a poem with them: its lines share one quotation. */
interface Stretch {
  readonly first: number;
  last: number;
  readonly marks: Mark[];
}

interface Reading {
  readonly quotations: readonly Quotation[];
  readonly strays: readonly StrayMark[];
}

function reading(doc: Document): Reading {
  const found: Quotation[] = [];
  const strays: StrayMark[] = [];
  const all = stretches(doc);
  // A quotation that a block leaves open and that may close in a later block, which has no other mark before.
  let waiting: StrayMark | undefined;
  let carried: string | undefined;
  for (let index = 0; index < all.length; index++) {
    const stretch = all[index]!;
    const limits = contentOf(doc, stretch);
    const pairing = pairMarks(doc.text, stretch.marks, limits, carried);
    const goesOn = continues(doc, stretch, all[index + 1]);
    const left = lastOpen(pairing, goesOn);
    carried = goesOn ? left?.glyph : undefined;

    const made = quotationsOf(doc, stretch, pairing);
    let unopened = pairing.unopened;
    const [first] = unopened;
    if (
      waiting &&
      first &&
      first.at <= Math.min(made[0]?.start ?? first.at, pairing.unclosed[0]?.at ?? first.at) &&
      closesAcross(doc, waiting, first)
    ) {
      strays.splice(strays.indexOf(waiting, -1), 1);
      found.push(quotation(waiting, first, waiting.block));
      unopened = unopened.slice(1);
    }
    waiting = undefined;

    for (const each of made) {
      if (left && each.start > left.at) continue;
      found.push(each);
      // ”…” is sound where it is the custom, and a mark turned round where it is not.
      if (!isSound(each.open, each.close) || each.open === '”') strays.push(mixed(each));
    }
    if (left && goesOn) found.push(openEnded(left, limits.end, stretch.first));
    for (const mark of pairing.unclosed) {
      if (goesOn && left && mark.at >= left.at) continue;
      strays.push(stray(doc, mark, 'unclosed', { limits, goesOn }));
    }
    for (const mark of unopened) strays.push(stray(doc, mark, 'unopened', { limits, goesOn }));
    const lastStray = strays.at(-1);
    const isLast = lastStray?.kind === 'unclosed' && lastStray.start > (found.at(-1)?.end ?? -1);
    if (isLast && unopened.length === 0) waiting = lastStray;
  }
  return { quotations: found, strays: strays.sort((a, b) => a.start - b.start) };
}

const fenceResidue = /^“`{1,3}[a-z]{0,12}(?:\s|$)/iu;

/** The marks of the text, block by block: one pass over its signs, whatever the blocks are. */
function stretches(doc: Document): Stretch[] {
  const { text, blocks } = doc;
  const found: Stretch[] = [];
  const { code, links } = doc.masks;
  let block = 0;
  for (const at of doc.get(runs).signs) {
    if (!isMark(text.charCodeAt(at))) continue;
    while (block < blocks.length && blocks[block]!.end <= at) block++;
    const holder = blocks[block];
    if (!holder) break;
    if (holder.content.start > at || holder.content.end <= at || !isProse(holder.kind)) continue;
    const mark = readMark(text, at, holder.content);
    if (!mark || code.covers(at) || links.covers(at)) continue;
    // “`html is what a converter makes of a fence, and quotes nothing.
    if (at === holder.content.start && fenceResidue.test(text.slice(at, at + 20))) continue;
    const last = found.at(-1);
    if (last && (last.last === block || (last.last === block - 1 && areVerse(blocks, block)))) {
      last.last = block;
      last.marks.push(mark);
    } else found.push({ first: block, last: block, marks: [mark] });
  }
  return found;
}

/** A line break inside a sentence ends a block in some layouts: what is missing here may stand on the other side. */
function isTorn({ blocks, text }: Document, index: number): boolean {
  const next = blocks[index];
  return next !== undefined && next.gap === 0 && isLower(text.charCodeAt(next.content.start));
}

function areVerse(blocks: readonly Block[], index: number): boolean {
  return blocks[index]!.kind === 'verse' && blocks[index - 1]!.kind === 'verse';
}

function contentOf({ blocks }: Document, { first, last }: Stretch): TextSpan {
  return { start: blocks[first]!.content.start, end: blocks[last]!.content.end };
}

/** `“We sail at six, said Ann Lind.`: the mark is missing before the tag, whatever the next paragraph begins with. */
export function tornQuotations(doc: Document): readonly StrayMark[] {
  const parties = new Parties(doc, doc.language ?? 'en');
  const found: StrayMark[] = [];
  for (const { start, end, content, close, open, block } of doc.quotations) {
    if (close !== '') continue;
    const { from, to } = doc.words.within(content);
    if (!parties.endsInTag(from, to)) continue;
    const mark = { start, end: start + 1 };
    found.push({ start, end, kind: 'unclosed', mark, open, close, block, sure: true, continued: false });
  }
  return found;
}

/** Whether the next block opens with a quotation mark; pictures may stand between. */
function continues({ blocks }: Document, { last }: Stretch, next: Stretch | undefined): boolean {
  if (!next) return false;
  for (let index = last + 1; index < next.first; index++) {
    const { kind, content } = blocks[index]!;
    // A blank line inside a quotation block, `>`, is a block without content.
    if (content.start === content.end || kind === 'caption' || kind === 'credit') continue;
    return false;
  }
  const { at, opens, glyph } = next.marks[0]!;
  return at === blocks[next.first]!.content.start && (opens || glyph === '»');
}

/** The mark of the quotation that goes on in the next block: nothing of its own kind opens behind it. */
function lastOpen({ unclosed, pairs }: Pairing, goesOn: boolean): Mark | undefined {
  if (!goesOn) return undefined;
  // Behind the last pair of the same kind: “"Come in, she said. "Sit down."” is torn, not continued.
  const inside = new Mask(pairs.map(({ open, close }) => ({ start: open.at, end: close.at })));
  for (const mark of unclosed) {
    if (inside.covers(mark.at)) continue;
    let same = false;
    for (let index = pairs.length - 1; index >= 0 && pairs[index]!.open.at > mark.at; index--) {
      if (pairs[index]!.open.glyph === mark.glyph) same = true;
      if (same || pairs.length - index > 8) break;
    }
    if (!same) return mark;
  }
  return undefined;
}

function quotationsOf(doc: Document, stretch: Stretch, { pairs }: Pairing): Quotation[] {
  let block = stretch.first;
  return pairs.map(({ open, close }) => {
    while (doc.blocks[block]!.end <= open.at) block++;
    return {
      start: open.at,
      end: close.at + 1,
      content: { start: open.at + 1, end: close.at },
      block,
      open: open.glyph,
      close: close.glyph,
    };
  });
}

function quotation(waiting: StrayMark, close: Mark, block: number): Quotation {
  const { start } = waiting.mark;
  return {
    start,
    end: close.at + 1,
    content: { start: start + 1, end: close.at },
    block,
    open: waiting.open,
    close: close.glyph,
  };
}

function openEnded({ at, glyph }: Mark, end: number, block: number): Quotation {
  return { start: at, end, content: { start: at + 1, end }, block, open: glyph, close: '' };
}

/** A list or a letter inside a quotation: the mark at its end stands a few blocks on. */
function closesAcross({ blocks }: Document, waiting: StrayMark, mark: Mark): boolean {
  const last = blocks[Math.min(waiting.block + 12, blocks.length - 1)]!;
  return mark.at < last.end && isSound(waiting.open, mark.glyph);
}

function mixed({ start, end, open, close, block }: Quotation): StrayMark {
  const mark = { start, end: start + 1 };
  return { start, end, kind: 'mixed', mark, open, close, block, sure: true, continued: false };
}

interface Where {
  readonly limits: TextSpan;
  readonly goesOn: boolean;
}

/** An unclosed mark holds the words up to the end of its sentence, one that was never opened those from its start. */
function stray(
  doc: Document,
  mark: Mark,
  kind: 'unclosed' | 'unopened',
  { limits, goesOn }: Where,
): StrayMark {
  const { sentences, text } = doc;
  const at = { start: mark.at, end: mark.at + 1 };
  const sentence = sentences[firstAfter(sentences, kind === 'unclosed' ? mark.at + 1 : mark.at - 1)];
  const block = blockIndexAt(doc, mark.at);
  if (kind === 'unclosed') {
    const end = Math.max(mark.at + 1, Math.min(sentence?.end ?? limits.end, limits.end));
    const sure = surelyOpens(text, mark, limits.start) && !isTorn(doc, block + 1);
    return {
      kind,
      mark: at,
      block,
      continued: goesOn,
      start: mark.at,
      end,
      open: mark.glyph,
      close: '',
      sure,
    };
  }
  const start = Math.min(mark.at, Math.max(sentence?.start ?? limits.start, limits.start));
  const sure = surelyCloses(text, mark, limits.end) && !isTorn(doc, block);
  return {
    kind,
    mark: at,
    block,
    continued: goesOn,
    start,
    end: mark.at + 1,
    open: '',
    close: mark.glyph,
    sure,
  };
}
