import type { Nodes, Paragraph, Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Point } from 'unist';
import { VFile } from 'vfile';
import { once } from '#text';
import { isProse, type Block } from './blocks.ts';
import type { Document } from './document.ts';

/** Made when it is first needed: most documents have no block that must be asked about. */
const parser = once(() => unified().use(retextEnglish).freeze());

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

/** The longest stretch that parse-latin reads at once: it is recursive, and a block may have a million words. */
const STRETCH = 10_000;

function paragraph(doc: Document, { content }: Block): Paragraph {
  const children: Paragraph['children'] = [];
  for (let start = content.start; start < content.end;) {
    const end = cut(doc.text, start, content.end);
    const { line, column } = doc.lines.place(start);
    const root = parser().parse(new VFile(doc.text.slice(start, end))) as Root;
    shift(root, start, line - 1, column - 1);
    for (const child of root.children) {
      if (child.type === 'ParagraphNode') for (const each of child.children) children.push(each);
    }
    start = end;
  }
  return { type: 'ParagraphNode', children };
}

/** The end of a stretch: the last space that is not too far off. */
function cut(text: string, start: number, end: number): number {
  if (end - start <= STRETCH) return end;
  const space = text.lastIndexOf(' ', start + STRETCH);
  return space > start ? space + 1 : start + STRETCH;
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
    if ('children' in next) for (const each of next.children) stack.push(each);
  }
}
