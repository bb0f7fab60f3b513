import {
  defineRule,
  filledWidth,
  insert,
  openRows,
  quote,
  toggle,
  type Change,
  type Document,
  type Problem,
  type Row,
  type Table,
} from '#rule';
import { classOf, DIGIT, LETTER } from '#text';

export default defineRule({
  id: 'malformed-table',
  category: 'table',
  severity: 'error',
  summary:
    'Report a table that does not render as it was meant: empty columns, lost cells, no delimiter row.',
  why: `
    A Markdown table is fragile. A delimiter row that is one cell short, and the reader sees bars and dashes instead of a table;
    a row that is one cell long, and its last cell is dropped without a word.
  `,
  examples: [
    {
      bad: '| Pier | High water | ||\n|---|---|---|---|\n| North | 4.20 m | ||',
      good: '| Pier | High water |\n|---|---|\n| North | 4.20 m |',
    },
    {
      bad: '| Pier | High water |\n|---|\n| North | 4.20 m |',
      good: '| Pier | High water |\n|---|---|\n| North | 4.20 m |',
    },
    { good: '| Pier | High water | |\n|---|---|---|\n| North | 4.20 m | spring tide |' },
  ],
  options: {
    delimiters: toggle(true, 'Whether lines that look like a table and lack a delimiter row are reported.'),
  },

  *check(doc, { delimiters }) {
    for (const table of doc.tables) {
      if (!table.header || !table.delimiter) {
        if (delimiters) yield* missingDelimiter(doc, table);
        continue;
      }
      const { header, delimiter } = table;
      // MediaWiki.
      if (doc.text.startsWith('{|', header.start)) continue;
      const empty = emptyColumns(doc, header, delimiter, table.body);
      if (empty) yield empty;
      else if (header.cells.length !== delimiter.cells.length) {
        yield mismatch(doc, table, header, delimiter);
        continue;
      } else yield* blankHeader(doc, table, header);
      yield* longRows(doc, table, header);
      yield* swallowed(doc, table);
    }
  },
});

/** Columns that have nothing in any row: what is left when a program copies cells that were merged. */
function emptyColumns(doc: Document, header: Row, delimiter: Row, body: readonly Row[]): Problem | undefined {
  const filled: boolean[] = [];
  for (const { cells } of [header, ...body])
    for (const [column, { start, end }] of cells.entries()) if (end > start) filled[column] = true;
  const columns = header.cells.map((_, column) => column);
  const empty = columns.filter((column) => !filled[column]);
  if (empty.length === 0 || empty.length === columns.length) return undefined;
  const atEnd = empty[0] === columns.length - empty.length;
  // One column between others sets them apart; one at the end that only the header has is a pipe too many.
  if (empty.length === 1 && !(atEnd && body.some(({ cells }) => cells.length >= columns.length)))
    return undefined;
  const drop = (column: number): boolean => column >= columns.length || !filled[column];
  const rows = [header, delimiter, ...body];
  const many = empty.length > 1;
  return {
    at: header,
    message: `${many ? `${empty.length} columns of the table are` : 'The last column of the table is'} empty from top to bottom.`,
    ...(many ? {} : { severity: 'warning' }),
    fix: {
      title: many ? 'Remove the empty columns' : 'Remove the empty column',
      changes: rows.flatMap((row) =>
        without(doc, row, row === delimiter ? drop : (column) => !filled[column]),
      ),
    },
    data: { columns: columns.length, empty: empty.length },
  };
}

/** Takes columns out of a row, each with the pipe before it. */
function without(doc: Document, { cells, opened, end }: Row, drop: (column: number) => boolean): Change[] {
  const changes: Change[] = [];
  if (!opened) return changes;
  for (const [column, cell] of cells.entries()) {
    if (!drop(column)) continue;
    let from = cell.start;
    while (from > 0 && doc.text[from - 1] !== '|') from--;
    let to = cell.end;
    while (to < end && doc.text[to] !== '|') to++;
    const previous = changes.at(-1);
    if (previous?.at.end === from - 1)
      changes[changes.length - 1] = { at: { start: previous.at.start, end: to }, text: '' };
    else changes.push({ at: { start: from - 1, end: to }, text: '' });
  }
  return changes;
}

function mismatch(doc: Document, { body }: Table, header: Row, delimiter: Row): Problem {
  const [names, dashes] = [header.cells.length, delimiter.cells.length];
  const fits = body.length > 0 && body.every((row) => filledWidth(row) <= names);
  const message = `The header has ${names} cells and the row of dashes below it ${dashes}, so this is no table: ${quote(doc.slice(header))}.`;
  const problem = {
    at: { start: header.start, end: delimiter.end },
    message,
    data: { header: names, delimiter: dashes },
  };
  if (!fits || !delimiter.opened || !delimiter.closed) return problem;
  const title = 'Give the row of dashes as many cells as the header has';
  if (dashes > names)
    return { ...problem, fix: { title, changes: without(doc, delimiter, (column) => column >= names) } };
  const space = doc.text[delimiter.end - 2] === ' ' ? ' --- |' : '---|';
  return { ...problem, fix: insert(delimiter.end, space.repeat(names - dashes), title) };
}

/** Rows whose last cells are dropped when the table is rendered. */
function* longRows(doc: Document, table: Table, header: Row): Iterable<Problem> {
  const open = new Set(openRows(table));
  for (const row of table.body) {
    const width = filledWidth(row);
    if (width <= header.cells.length || open.has(row)) continue;
    const inCode = hasCodePipe(doc, row);
    yield {
      at: row,
      message: inCode
        ? `A pipe in code splits the cell, and the end of the row is lost; escape the pipe: ${quote(doc.slice(row))}.`
        : `The row has ${width} cells where the table has ${header.cells.length} columns, and what is too much is lost: ${quote(doc.slice(row))}.`,
      data: { columns: header.cells.length, cells: width },
    };
  }
}

/** Whether a backtick is left open in a cell: the pipe behind it was meant as part of the code. */
function hasCodePipe(doc: Document, { cells }: Row): boolean {
  return cells.some((cell) => (doc.slice(cell).split('`').length - 1) % 2 === 1);
}

/** A header without names over rows that have them in the first one. */
function* blankHeader(doc: Document, { body }: Table, header: Row): Iterable<Problem> {
  const [first, ...rest] = body;
  if (filledWidth(header) > 0 || !first || rest.length < 2) return;
  const isName = (text: string): boolean => text.length > 0 && text.length < 40 && !/\d/u.test(text);
  const named = first.cells.every((cell) => isName(doc.slice(cell)));
  const figures = rest.every((row) => row.cells.slice(1).some((cell) => /\d/u.test(doc.slice(cell))));
  if (!named || !figures) return;
  yield {
    at: header,
    severity: 'warning',
    message: `The header of the table is blank; the names of its columns seem to stand below it: ${quote(doc.slice(first))}.`,
  };
}

/** Lines that are a table but for the row of dashes. */
function* missingDelimiter(doc: Document, table: Table): Iterable<Problem> {
  const { body, start, end, delimiter } = table;
  const [first] = body;
  if (delimiter || !first || body.length < 2) return;
  const width = first.cells.length;
  if (width < 2 || !body.every((row) => row.opened && row.closed && row.cells.length === width)) return;
  if (!first.cells.every(({ start, end }) => end > start) || isDrawn(doc, table)) return;
  const breakAt = doc.text.slice(first.end, body[1]!.start);
  yield {
    at: { start, end },
    message: `The rows have no row of dashes below the first, so this is no table: ${quote(doc.slice(first))}.`,
    ...(body.length === 2 ? { severity: 'warning' } : {}),
    fix: insert(first.end, `${breakAt}|${'---|'.repeat(width)}`, 'Insert a row of dashes'),
  };
}

// A grid (+---+), a frame, MediaWiki ({| and |-) and Org (|---+---|).
const border = /^\s{0,20}(?:[+=_─┌└╔╚.-]{2}|\{\||\|[}+-])/u;
// Steps of a test have rows without dashes: “Given the piers”, “Examples:”.
const step = /^\s{0,20}(?:given|when|then|and|but|examples?:|scenarios?:|\*)(?:\s|$)/iu;

/** Lines with pipes that are no Markdown table: a drawing, a grid, steps of a test, another markup. */
function isDrawn(doc: Document, { body, block }: Table): boolean {
  const { blocks } = doc;
  const before = blocks[block - 1];
  const after = blocks[block + 1];
  const above =
    before && blocks[block]!.gap === 0 ? doc.text.slice(lastLine(doc, before.end), before.end) : '';
  const below = after && after.gap === 0 ? doc.slice(after) : '';
  if (border.test(above.slice(0, 60)) || border.test(below.slice(0, 60)) || step.test(above.slice(0, 40)))
    return true;
  const cells = body.flatMap((row) => row.cells);
  return cells.filter((cell) => !hasWord(doc, cell)).length * 3 > cells.length;
}

function lastLine(doc: Document, end: number): number {
  return doc.lines.starts[doc.lines.indexAt(Math.max(0, end - 1))]!;
}

function hasWord(doc: Document, { start, end }: Row['cells'][number]): boolean {
  for (let at = start; at < end; at++) {
    const kind = classOf(doc.text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT) return true;
  }
  return false;
}

/** A line right below a table, which GFM takes for its last row. Where every line is a block, it is none. */
function* swallowed(doc: Document, { block, end }: Table): Iterable<Problem> {
  const next = doc.blocks[block + 1];
  if (doc.layout === 'line-per-block' || !next || next.gap > 0) return;
  if (next.kind !== 'paragraph' && next.kind !== 'heading' && next.kind !== 'verse') return;
  if (next.marker !== '' || classOf(doc.text.charCodeAt(next.content.start)) !== LETTER) return;
  const { from, to } = doc.words.within(next);
  if (
    to - from < 6 ||
    /^\p{L}{1,20}:/u.test(doc.slice({ start: next.start, end: Math.min(next.end, next.start + 30) }))
  )
    return;
  yield {
    at: next,
    severity: 'warning',
    message: `Without a blank line before it the text becomes a row of the table: ${quote(doc.slice(next))}.`,
    fix: insert(end, '\n', 'Insert a blank line'),
  };
}
