import { blockOf, type Block, type BlockKind, type Span, type TextBuilder } from '#document';
import { classOf, SPACE } from '#text';
import { hasWords, writeHtml } from './html.ts';
import { asidesInTag, type Aside } from './asides.ts';
import type { Region } from './blocks/region.ts';
import { writeDecoded, writeRegion, writeWords, type Writing } from './inline.ts';
import { Scanner } from './inline/scanner.ts';
import type { Structure } from './structure.ts';

export interface Written {
  readonly blocks: readonly Block[];
  /** Where code within lines came to lie. */
  readonly code: readonly Span[];
  /** Where the asides begin, behind everything else. */
  readonly asides: number;
}

/** Writes the text of every region, and what stands between them, and tells where each block came to lie. */
export function writeBlocks(
  source: string,
  { regions, labels, titles, isMdx }: Structure,
  builder: TextBuilder,
): Written {
  const blocks: Block[] = [];
  const code: Span[] = [];
  const asides: Aside[] = [...titles];
  const scanner = new Scanner(source, labels, isMdx);
  const hasCarriages = source.includes('\r');
  const writing: Writing = { source, isMdx, hasCarriages, labels, scanner, code, asides, builder };
  let reached = 0;
  for (const region of regions) {
    // A block of nothing but tags is markup between its neighbours.
    if (region.kind === 'html') {
      for (const each of asidesInTag(source, region.start, region.end)) asides.push(each);
      if (!hasWords(source, region)) continue;
    }
    const gap = writeGap(source, reached, region.start, builder);
    const { start, content } = write(writing, region);
    reached = region.end;
    if (builder.length === content) continue;
    const { kind, depth, unclosed } = region;
    blocks.push(
      blockOf({
        kind: named(region, blocks),
        start,
        end: builder.length,
        content: { start: content, end: builder.length },
        depth,
        gap,
        marker: kind === 'html' ? '' : source.slice(region.start, region.content),
        unclosed,
      }),
    );
  }
  writeGap(source, reached, source.length, builder);
  const end = builder.length;
  // Writing one may find another: an image in the words of an image.
  for (const aside of asides) {
    const block = writeAside(writing, aside);
    if (block) blocks.push(block);
  }
  return { blocks, code, asides: end };
}

/** Behind all other blocks, so that the picture in a sentence does not tear it. */
function writeAside(writing: Writing, aside: Aside): Block | undefined {
  const { source, builder } = writing;
  const { from, to, isImage } = aside;
  if (source.slice(from, to).trim() === '') return undefined;
  builder.separate('\n\n', from, from);
  const start = builder.length;
  if (isImage) writeWords(writing, aside);
  else writeDecoded(source, from, to, builder);
  const end = builder.length;
  return start === end ? undefined : blockOf({ kind: 'alt', start, end, gap: 1 });
}

/** Between two blocks stand line breaks and nothing else: markup there is left out. Returns how many lines are blank. */
function writeGap(source: string, from: number, to: number, builder: TextBuilder): number {
  let breaks = 0;
  let isBlank = true;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && (at + 1 >= to || source.charCodeAt(at + 1) !== 0x0a))) breaks++;
    else if (classOf(unit) !== SPACE) isBlank = false;
  }
  if (isBlank) builder.copy(from, to);
  else builder.separate('\n'.repeat(Math.max(1, Math.min(breaks, 2))), from, to);
  return Math.max(0, breaks - 1);
}

function write(writing: Writing, region: Region): { readonly start: number; readonly content: number } {
  const { source, builder } = writing;
  const start = builder.length;
  if (region.kind === 'html') writeHtml(source, region, builder);
  else builder.copy(region.start, region.words ? region.content : region.end);
  const content = region.words ? builder.length : start;
  if (region.words) writeRegion(writing, region);
  return { start, content };
}

/** The first heading of the first rank is the headline, if nothing stands before it that anybody reads. */
function named({ kind, depth }: Region, before: readonly Block[]): BlockKind {
  if (kind === 'html') return 'paragraph';
  if (kind !== 'heading' || depth !== 1) return kind;
  const isFirst = before.every((block) => block.kind === 'front-matter' || block.kind === 'code');
  return isFirst ? 'headline' : kind;
}
