import type { Nodes, Paragraph, Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Point } from 'unist';
import { VFile } from 'vfile';
import { isProse, type Block } from './blocks.ts';
import type { Document } from './document.ts';

const parser = unified().use(retextEnglish).freeze();

/** retext's tree of the whole document. Plugins written for retext read it; rules need not. */
export function nlcst(doc: Document): Root {
  return nlcstOf(
    doc,
    doc.blocks.filter(({ kind }) => isProse(kind)),
  );
}

/**
 * retext's tree of some blocks, one paragraph each, with positions in the whole text. A tree costs fifty times what
 * the rest of a reading does, so adapted plugins are asked about the few blocks that a scan could not rule out.
 * parse-latin starts a paragraph at every line break after a sentence; here a block stays one.
 */
export function nlcstOf(doc: Document, blocks: readonly Block[]): Root {
  return { type: 'RootNode', children: blocks.map((block) => paragraph(doc, block)) };
}

function paragraph(doc: Document, { content }: Block): Paragraph {
  const { line, column } = doc.lines.place(content.start);
  const root = parser.parse(new VFile(doc.slice(content))) as Root;
  shift(root, content.start, line - 1, column - 1);
  const children = root.children.flatMap((child) =>
    child.type === 'ParagraphNode' ? child.children : [],
  ) as Paragraph['children'];
  return { type: 'ParagraphNode', children };
}

function shift(node: Nodes, offset: number, lines: number, columns: number): void {
  const stack: Nodes[] = [node];
  // Nodes share their points, so each node gets points of its own.
  const moved = (point: Point): Point => ({
    line: point.line + lines,
    column: point.column + (point.line === 1 ? columns : 0),
    offset: (point.offset ?? 0) + offset,
  });
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.position) next.position = { start: moved(next.position.start), end: moved(next.position.end) };
    if ('children' in next) stack.push(...next.children);
  }
}
