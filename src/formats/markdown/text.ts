import type { Block, BlockKind, Span, TextBuilder } from '#document';
import { hasWords, writeHtml } from './html.ts';
import { asidesInTag, type Aside } from './asides.ts';
import { writeDecoded, writeInline } from './inline.ts';
import type { Region, Structure } from './structure.ts';

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
  { regions, labels, titles }: Structure,
  builder: TextBuilder,
): Written {
  const blocks: Block[] = [];
  const code: Span[] = [];
  const asides: Aside[] = [...titles];
  let reached = 0;
  for (const region of regions) {
    // A block of nothing but tags is markup between its neighbours.
    if (region.kind === 'html') {
      for (const each of asidesInTag(source, region.start, region.end)) asides.push(each);
      if (!hasWords(source, region)) continue;
    }
    const gap = writeGap(source, reached, region.start, builder);
    const { start, content } = writeRegion({ source, region, labels, code, asides }, builder);
    reached = region.end;
    if (builder.length === content) continue;
    const { kind, depth, unclosed } = region;
    const made: Block = {
      kind: named(region, blocks),
      start,
      end: builder.length,
      content: { start: content, end: builder.length },
      depth,
      gap,
      marker: kind === 'html' ? '' : source.slice(region.start, region.content),
    };
    blocks.push(unclosed ? { ...made, unclosed } : made);
  }
  writeGap(source, reached, source.length, builder);
  const end = builder.length;
  // Writing one may find another: an image in the words of an image.
  for (const aside of asides) {
    const block = writeAside(aside, { source, labels, code, asides }, builder);
    if (block) blocks.push(block);
  }
  return { blocks, code, asides: end };
}

/** Behind all other blocks, so that the picture in a sentence does not tear it. */
function writeAside(
  { from, to, node, toSource }: Aside,
  { source, ...found }: Omit<Place, 'region'>,
  builder: TextBuilder,
): Block | undefined {
  if (source.slice(from, to).trim() === '') return undefined;
  builder.separate('\n\n', from, from);
  const start = builder.length;
  if (node) writeInline({ source, node, toSource, from, to, ...found }, builder);
  else writeDecoded(source, from, to, builder);
  const content = { start, end: builder.length };
  return start === content.end
    ? undefined
    : { kind: 'alt', ...content, content, depth: 0, gap: 1, marker: '' };
}

/** Between two blocks stand line breaks and nothing else: markup there is left out. Returns how many lines are blank. */
function writeGap(source: string, from: number, to: number, builder: TextBuilder): number {
  const gap = source.slice(from, to);
  const breaks = gap.match(/\r\n|\n|\r/gu)?.length ?? 0;
  if (gap.trim() === '') builder.copy(from, to);
  else builder.separate('\n'.repeat(Math.max(1, Math.min(breaks, 2))), from, to);
  return Math.max(0, breaks - 1);
}

interface Place {
  readonly source: string;
  readonly region: Region;
  readonly labels: ReadonlySet<string>;
  readonly code: Span[];
  readonly asides: Aside[];
}

function writeRegion({ source, region, labels, code, asides }: Place, builder: TextBuilder) {
  const start = builder.length;
  const { kind, node, toSource } = region;
  if (kind === 'html') writeHtml(source, region, builder);
  else builder.copy(region.start, node ? region.content : region.end);
  const content = node && kind !== 'html' ? builder.length : start;
  if (node && kind !== 'html')
    writeInline(
      { source, node, toSource, from: region.content, to: region.end, labels, code, asides },
      builder,
    );
  return { start, content };
}

/** The first heading of the first rank is the headline, if nothing stands before it that anybody reads. */
function named({ kind, depth }: Region, before: readonly Block[]): BlockKind {
  if (kind === 'html') return 'paragraph';
  if (kind !== 'heading' || depth !== 1) return kind;
  const isFirst = before.every((block) => block.kind === 'front-matter' || block.kind === 'code');
  return isFirst ? 'headline' : kind;
}
