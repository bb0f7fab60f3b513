import type { Block, Document, TextSpan, View } from '#rule';
import { guideOpeners } from '../data/guide-openers.ts';
import { buttonBlocks } from './buttons.ts';
import { namesMiscellany } from './miscellany.ts';

/** A line of four words or more, or of three long ones, that is no question, over prose. */
export function isHeadline(doc: Document, block: Block, index: number): boolean {
  if (block.kind !== 'heading' && !isOverCaption(doc, block, index) && !isGlued(doc, index)) return false;
  if ((block.marker !== '' && block.depth > 1) || doc.get(buttonBlocks).has(index)) return false;
  const line = doc.slice(block.content);
  if (/[?:]\s*$|^\P{Ll}+$/u.test(line) || namesMiscellany(line) || isOneOfRow(doc, block)) return false;
  if (controls.test(line)) return false;
  const { from, to } = doc.words.within(block.content);
  return (
    (to - from >= 4 || (to - from === 3 && sizeOf(block) >= 22)) &&
    doc.blocks.slice(index + 1, index + 9).some(({ kind }) => kind === 'paragraph')
  );
}

/**
 * “Text size: A- A A+”, “In stock ★★★★☆ (212)”, “Video is loading ... Please wait”: what a page shows beside an article. And
 * `1.2 Usual settings`, a chapter.
 */
const controls = /^\d+\.\d|[★☆·|]|\.\.\. |(?:\b[A-Z][-+]? ){2}/u;

/** So many headings that begin with one word are a row. */
const ROW = 3;

/** “If you live alone”, “If you have a baby”, “If you teach”: the parts of a leaflet. */
function isOneOfRow(doc: Document, { content }: Block): boolean {
  return (doc.get(openings).get(openingOf(doc, content)) ?? 0) >= ROW;
}

/** How many headings begin with each word. */
const openings: View<ReadonlyMap<number, number>> = (doc) => {
  const found = new Map<number, number>();
  for (const block of doc.blocks) {
    if (!isSection(block)) continue;
    const opening = openingOf(doc, block.content);
    found.set(opening, (found.get(opening) ?? 0) + 1);
  }
  return found;
};

function openingOf({ words }: Document, { start }: TextSpan): number {
  return words.hashes[words.indexAt(start)] ?? 0;
}

/** Where every line is a block, a headline over a picture looks like a paragraph without its full stop. */
function isOverCaption(doc: Document, { kind, content }: Block, index: number): boolean {
  if (kind !== 'paragraph' || doc.blocks[index + 1]?.kind !== 'caption') return false;
  return content.end - content.start < 150 && !/[.!?…,;"”»)]\s*$/u.test(doc.slice(content));
}

/** Below such a line an article begins. */
const LEAD = 80;

/**
 * A headline right below the last line of another article and right above the first of its own, in a text whose paragraphs
 * stand apart: it looks like a line of a paragraph.
 */
export function isGlued(doc: Document, index: number): boolean {
  const { blocks, layout } = doc;
  const [before, block, after] = [blocks[index - 1], blocks[index]!, blocks[index + 1]];
  if (layout !== 'blank-separated' || block.kind !== 'paragraph' || block.gap > 0) return false;
  if (before?.kind !== 'paragraph' || before.gap === 0 || after?.kind !== 'paragraph' || after.gap > 0)
    return false;
  if (sizeOf(before) < LEAD / 2 || sizeOf(block) > 120 || sizeOf(after) < LEAD) return false;
  const end = doc.text.slice(before.content.end - 2, before.content.end);
  if (!/[.!?…]["”»)]?$/u.test(end) || /[.!?…,;:"”»)]\s*$/u.test(doc.slice(block.content))) return false;
  // Where other paragraphs follow each other so, a line is a line.
  return blocks.every((other, at) => at <= 1 || at >= index || other.gap > 0);
}

export function sizeOf({ content }: Block): number {
  return content.end - content.start;
}

/** So many paragraphs below a headline are all of a short piece of news. */
const PIECE = 3;

/** So many words in, news have said what their headline says, and by so many letters two words are one. */
const LEAD_WORDS = 40;
const STEM = 5;

/**
 * “Delvane Motors recalls 8,000 vans”, “Delvane Motors is calling back some 8,000 vans”: news say at once what their
 * headline says, and a section goes on from what stands before it. Half of the longer words tell.
 */
export function isTakenUp({ blocks, words, text }: Document, index: number): boolean {
  const below = blocks.slice(index + 1).filter(({ kind }) => kind === 'paragraph');
  if (below.length === 0 || below.length > PIECE) return false;
  const stems = ({ content }: Block): Set<string> => {
    const { from, to } = words.within(content);
    const found = new Set<string>();
    for (let at = from; at < Math.min(to, from + LEAD_WORDS); at++)
      if (words.ends[at]! - words.starts[at]! >= STEM - 1)
        found.add(
          text.slice(words.starts[at], Math.min(words.ends[at]!, words.starts[at]! + STEM)).toLowerCase(),
        );
    return found;
  };
  const [headline, lead] = [stems(blocks[index]!), stems(below[0]!)];
  const shared = [...headline].filter((stem) => lead.has(stem)).length;
  return shared >= 2 && shared * 2 >= headline.size;
}

/** “How to get there”, “So gelingt der Eintopf”: a box that goes with the article. */
export function isGuide(doc: Document, index: number): boolean {
  const { from, to } = doc.words.within(doc.blocks[index]!.content);
  const openers = guideOpeners[doc.language!];
  // “Bu çorba nasıl yapılır”: in Turkish the word may stand anywhere.
  const end = doc.language === 'tr' ? to : from + 1;
  return doc.words.hasAny({ from, to: end }, openers);
}

/** How many headings other than the title stand before a block. */
export function sectionsBefore(doc: Document, index: number, title: string): number {
  // Below a short diary stands what its reader needs, and has as little in common with it.
  const isLong = doc.words.indexAt(doc.blocks[index]!.start) >= LONG_DIARY;
  return doc.blocks.filter(
    (other, at) =>
      at < index &&
      isSection(other) &&
      words(doc, other) !== title &&
      !doc.get(buttonBlocks).has(at) &&
      !(at === 1 && (isScore(doc, other) || isKicker(doc, doc.blocks[0]!))) &&
      !(at <= 2 && isByline(doc, other)) &&
      !(isLong && isNumbered(doc, other)),
  ).length;
}

/** “By Rowena Marsh”, alone below the headline. */
function isByline({ text }: Document, { content }: Block): boolean {
  if (content.end - content.start > LONGEST_BYLINE) return false;
  return /^(?:By|Von|Par|Por)(?: (?:\p{Lu}[^\s,:]*|and|und|et|y|e|de|von|van)){2,6}$/u.test(
    text.slice(content.start, content.end),
  );
}

const LONGEST_BYLINE = 60;

/** So many words show what a diary is about. */
const LONG_DIARY = 400;

/** `DAY ONE`, `DAY TWO`, `Week 3`: the parts of a diary. What is headed otherwise is none of them. */
function isNumbered(doc: Document, block: Block): boolean {
  const { content } = block;
  if (content.end - content.start > LONGEST_KICKER || !isOneOfRow(doc, block)) return false;
  return /^\P{Ll}+$|\s\d+\s*$/u.test(doc.slice(content));
}

/** `ALBUM OF THE WEEK`, above the headline. */
function isKicker(doc: Document, { content }: Block): boolean {
  return content.end - content.start <= LONGEST_KICKER && /^\P{Ll}+$/u.test(doc.slice(content));
}

const LONGEST_KICKER = 40;

/** Whether a heading below the title has others of its level behind it, as markup tells. */
export function hasSiblings({ blocks, format }: Document, index: number): boolean {
  const { depth } = blocks[index]!;
  if (format === 'text' || depth < 2) return false;
  return blocks.slice(index + 1).some((other) => isSection(other) && other.depth === depth);
}

/** `Fallowmere 3, Brigg Harbour 2`, below the headline. */
function isScore(doc: Document, { content }: Block): boolean {
  return /^[^\d.]{3,40} \d{1,3}[,:;–-]? [^\d.]{3,40} \d{1,3}$/u.test(doc.slice(content));
}

export function isSection({ kind, content }: Block): boolean {
  return kind === 'heading' && content.end - content.start > 3;
}

/** A caption, a credit, a dateline or a byline stands below a headline, not below a section’s heading. */
export function isFurniture(doc: Document, { kind, content }: Block): boolean {
  if (kind === 'caption' || kind === 'credit') return true;
  const head = doc.text.slice(content.start, Math.min(content.end, content.start + 60));
  return /^(?:By \p{Lu}|TT$|\p{Lu}{3,}(?:[ ,(][^.]{0,30})? ?[-–—] )/u.test(head);
}

/** Typographic apostrophes before, straight ones after, or the other way round: two typesetters. At least three each. */
export function flips({ text }: Document, offset: number): boolean {
  const curly = (part: string): number => part.split('’').length - 1;
  const straight = (part: string): number => part.match(/\p{L}'\p{L}/gu)?.length ?? 0;
  const before = text.slice(0, offset);
  const after = text.slice(offset);
  const [a, b, c, d] = [curly(before), straight(before), curly(after), straight(after)];
  return (a >= 3 && b === 0 && c === 0 && d >= 3) || (a === 0 && b >= 3 && c >= 3 && d === 0);
}

export function words(doc: Document, { content }: Block): string {
  return doc.slice(content).toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, 200);
}
