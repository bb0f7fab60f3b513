import type { Block, BlockKind, TextBuilder } from '#document';
import { hasWords, writeHtml } from './html.ts';
import { writeInline } from './inline.ts';
import type { Region, Structure } from './structure.ts';

/** Writes the text of every region, and what stands between them, and tells where each block came to lie. */
export function writeBlocks(source: string, { regions, labels }: Structure, builder: TextBuilder): Block[] {
  const blocks: Block[] = [];
  let reached = 0;
  for (const region of regions) {
    // A block of nothing but tags is markup between its neighbours.
    if (region.kind === 'html' && !hasWords(source, region)) continue;
    const gap = writeGap(source, reached, region.start, builder);
    const { start, content } = writeRegion(source, region, labels, builder);
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
  return blocks;
}

/** Between two blocks stand line breaks and nothing else: markup there is left out. Returns how many lines are blank. */
function writeGap(source: string, from: number, to: number, builder: TextBuilder): number {
  const gap = source.slice(from, to);
  const breaks = gap.match(/\r\n|\n|\r/gu)?.length ?? 0;
  if (gap.trim() === '') builder.copy(from, to);
  else builder.separate('\n'.repeat(Math.max(1, Math.min(breaks, 2))), from, to);
  return Math.max(0, breaks - 1);
}

function writeRegion(source: string, region: Region, labels: ReadonlySet<string>, builder: TextBuilder) {
  const start = builder.length;
  const { kind, node, base } = region;
  if (kind === 'html') writeHtml(source, region, builder);
  else builder.copy(region.start, node ? region.content : region.end);
  const content = node && kind !== 'html' ? builder.length : start;
  if (node && kind !== 'html')
    writeInline({ source, node, base, from: region.content, to: region.end, labels }, builder);
  return { start, content };
}

function named({ kind, depth }: Region, before: readonly Block[]): BlockKind {
  if (kind === 'html') return 'paragraph';
  return kind === 'heading' && depth === 1 && before.every((block) => block.kind === 'front-matter')
    ? 'headline'
    : kind;
}
