import {
  type Block,
  firstAfter,
  isProse,
  quote,
  remove,
  type Document,
  type Problem,
  type Row,
  type Table,
  type TextSpan,
} from '#rule';

/** A line with nothing but pipes, and no drawing around it. */
export function lonePipe(
  doc: Document,
  { start, body, header, delimiter, block }: Table,
): Problem | undefined {
  if (header || delimiter || body.length > 3 || !body.every(isLone)) return undefined;
  // Indented it is the gutter of an error message, or part of a drawing.
  if (indent(doc, { start }) > 0 || !isWritten(doc, start)) return undefined;
  const before = doc.blocks[block - 1];
  const after = doc.blocks[block + 1];
  if (!before || !hasText(doc, before) || (after && !hasText(doc, after))) return undefined;
  const row = { start, end: body.at(-1)!.end };
  return doc.text[before.content.end - 1] === ':' ? promisedTable(doc, before, row) : loneRow(doc, row);
}

/** “The table shows who would store what:” and below it a pipe: to delete that would leave the promise. */
function promisedTable(doc: Document, { content }: Document['blocks'][number], row: TextSpan): Problem {
  const promise = doc.sentences[Math.max(0, firstAfter(doc.sentences, content.end - 1))];
  return {
    at: { start: promise?.start ?? content.start, end: row.end },
    message: `A table is promised, and nothing is left of it but “|”: ${quote(ending(doc.slice(content)))}.`,
  };
}

export function isLone({ cells }: Row): boolean {
  return cells.every(({ start, end }) => start === end) && cells.length < 2;
}

/** Whether somebody wrote the pipe: that of an HTML table stands for the tags of a row, which may have no words. */
export function isWritten(doc: Document, start: number): boolean {
  return doc.source[doc.toSource({ start, end: start + 1 }).start] === '|';
}

export function loneRow(doc: Document, { start, end }: TextSpan): Problem {
  // The line goes with its break, or with the one before it at the end of the text.
  const next = doc.text.indexOf('\n', end);
  const at = next === -1 ? { start: Math.max(0, start - 1), end } : { start, end: next + 1 };
  return {
    at: { start, end },
    message: 'A line with nothing but “|” is what is left of a table.',
    fix: remove(at, 'Delete the line'),
  };
}

export function indent(doc: Document, { start }: Pick<Table, 'start'>): number {
  return start - doc.lines.starts[doc.lines.indexAt(start)]!;
}

/** Whether a block is a table or has words enough to be no part of a drawing. */
function hasText(doc: Document, { kind, start, end }: Pick<Block, 'kind' | 'start' | 'end'>): boolean {
  if (kind === 'table' || kind === 'heading') return end - start > 5;
  const { from, to } = doc.words.within({ start, end });
  return isProse(kind) && to - from >= 3;
}

/** The same where a pipe alone makes no table, in Markdown and HTML: a paragraph, or the last line of one. */
export function* lonePipesOfProse(doc: Document): Iterable<Problem> {
  const { text, blocks } = doc;
  for (const [index, { kind, content }] of blocks.entries()) {
    const start = content.end - 1;
    if (text[start] !== '|' || kind !== 'paragraph') continue;
    const isAlone = start === content.start;
    if (!isAlone && text[start - 1] !== '\n') continue;
    const before = isAlone ? blocks[index - 1] : { kind, start: content.start, end: start - 1 };
    const after = blocks[index + 1];
    if (!before || !hasText(doc, before) || (after && !hasText(doc, after))) continue;
    const row = { start, end: content.end };
    const promise = isAlone && text[before.end - 1] === ':' ? blocks[index - 1] : undefined;
    // On a page it parts links.
    if (doc.format === 'html' && !promise && before.kind !== 'table') continue;
    yield promise ? promisedTable(doc, promise, row) : loneRow(doc, row);
  }
}

/** What a row ends with, because that is where it breaks off. */
export function ending(row: string): string {
  return row.length <= 60 ? row : `…${row.slice(-56).replace(/^\S{0,20}\s/u, '')}`;
}
