import type { Document } from './document.ts';
import { firstAfter, type TextSpan } from './span.ts';

/**
 * What a region of a text is.
 *
 * - `headline`: the title of an article, its first block
 * - `heading`: the title of a section
 * - `paragraph`, `list-item`, `quotation`: prose (a quotation is marked as one by the format, `> …`)
 * - `caption`: a picture's description; `credit`: a line with nothing but a photographer or an agency
 * - `verse`: one line of a poem or a song
 * - `table`: a table with all its rows
 * - `alt`: what stands for a picture or beside a link, its `alt` or `title`; such blocks come behind all others
 * - `code`, `front-matter`: not prose; `rule`: a thematic break
 */
export const blockKinds = [
  'headline',
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'credit',
  'verse',
  'table',
  'alt',
  'code',
  'front-matter',
  'rule',
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** A region of the text that stands on its own. Blocks are in order and do not overlap; blank lines are in none. */
export interface Block extends TextSpan {
  readonly kind: BlockKind;
  /** Its words, without a marker before them (`## `, `- `, `> `) and white space around them. */
  readonly content: TextSpan;
  /** The level of a heading, counted from 1, or how deep a list item stands, counted from 0. */
  readonly depth: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** The marker before the content, `- ` or `12. `; empty when there is none. */
  readonly marker: string;
  /** For `code`: the fence never closes, so that where the code ends is a guess. */
  readonly unclosed: boolean;
}

/** What a block is made of, where the rest is as most blocks have it: nothing but content, without a marker. */
type Parts = Pick<Block, 'kind' | 'start' | 'end'> & Partial<Block>;

/** Makes a block. All are made here, so that they have one shape: V8 compiles what reads them anew for each shape it meets. */
export function blockOf(parts: Parts): Block {
  const { kind, start, end, content, depth = 0, gap = 0, marker = '', unclosed = false } = parts;
  return { kind, start, end, content: content ?? { start, end }, depth, gap, marker, unclosed };
}

type Changes = Partial<Pick<Block, 'kind' | 'start' | 'end' | 'content' | 'gap'>>;

/** A block with some of it changed. A spread that writes a field again would take away from V8 that blocks are constant. */
export function changedBlock(block: Block, changes: Changes): Block {
  const { kind = block.kind, start = block.start, end = block.end, content = block.content } = changes;
  const { gap = block.gap } = changes;
  const { depth, marker, unclosed } = block;
  return { kind, start, end, content, depth, gap, marker, unclosed };
}

/** How a text uses line breaks, which tells what one means. */
export type Layout =
  /** Fences, ATX headings or links, and blank lines between blocks. */
  | 'markdown'
  /** Every line is a block and blank lines are rare: what extractors write. */
  | 'line-per-block'
  /** Lines are broken at a width: a break is a space. */
  | 'hard-wrapped'
  /** Blank lines stand between blocks, and any other break ends one too. */
  | 'blank-separated';

/** Whether sentences are looked for in a block of this kind. */
export function isProse(kind: BlockKind): boolean {
  switch (kind) {
    case 'table':
    case 'alt':
    case 'code':
    case 'front-matter':
    case 'rule':
      return false;
    default:
      return true;
  }
}

/** The index of the block that holds `offset` or, if none does, of the next one. */
export function blockIndexAt(doc: Document, offset: number): number {
  return firstAfter(doc.blocks, offset);
}
