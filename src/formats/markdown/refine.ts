import { blockOf, changedBlock, type Block, type Document } from '#document';
import { endOfSpace, startOfSpace } from '#text';
import { captionKind } from '../plain/captions.ts';

/**
 * Blocks as a reader of the page sees them: captions told from paragraphs, text told from the table above it, and rows
 * that are no table for want of a row of dashes.
 */
export function refine(doc: Document, blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const tight = tightened(doc.text, block);
    if (block.kind === 'table') for (const each of cut(doc, tight)) found.push(each);
    else if (block.kind !== 'paragraph') found.push(tight);
    else if (isRows(doc, tight.content)) found.push(changedBlock(tight, { kind: 'table' }));
    else {
      const caption = captionKind(doc.text, tight.content);
      found.push(caption ? changedBlock(tight, { kind: caption }) : tight);
    }
  }
  return found;
}

/** Whether every line of a paragraph begins and ends with a pipe, and there are three of them or more. */
function isRows({ lines, text }: Document, { start, end }: Block['content']): boolean {
  if (text[start] !== '|' || text[end - 1] !== '|') return false;
  const first = lines.indexAt(start);
  const last = lines.indexAt(end - 1);
  for (let line = first; line <= last; line++) {
    const row = text.slice(lines.starts[line], lines.ends[line]).trim();
    if (row.length < 5 || !row.startsWith('|') || !row.endsWith('|') || !row.slice(1, -1).includes('|'))
      return false;
  }
  return last - first >= 2;
}

/** GFM takes every line below a table for a row; a line without a pipe was never meant as one. */
function cut(doc: Document, block: Block): Block[] {
  const { lines, text } = doc;
  for (
    let line = lines.indexAt(block.start) + 2;
    line < lines.count && lines.starts[line]! < block.end;
    line++
  ) {
    const start = lines.starts[line]!;
    if (text.slice(start, lines.ends[line]).includes('|')) continue;
    const end = Math.max(block.start, lines.ends[line - 1]!);
    return [
      changedBlock(block, { end, content: { start: block.content.start, end } }),
      blockOf({ kind: 'paragraph', start, end: block.end }),
    ];
  }
  return [block];
}

/** A block without white space around its content, as most blocks are. */
function tightened(text: string, block: Block): Block {
  const { start, end } = block.content;
  const from = endOfSpace(text, start, end);
  const to = startOfSpace(text, end, from);
  const last = Math.min(block.end, Math.max(to, block.start));
  if (from === start && to === end && last === block.end) return block;
  return changedBlock(block, { content: { start: from, end: to }, end: last });
}
