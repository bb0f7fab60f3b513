import type { Document } from './document.ts';
import type { TextSpan } from './span.ts';

/** One cell without the white space around it. */
export interface Cell extends TextSpan {}

export interface Row extends TextSpan {
  readonly cells: readonly Cell[];
  /** Whether the line begins and ends with a pipe. */
  readonly opened: boolean;
  readonly closed: boolean;
}

/** A GFM table, whole or damaged: a run of lines with pipes (GFM 4.10). */
export interface Table extends TextSpan {
  /** The index of its block in `Document.blocks`. */
  readonly block: number;
  /** The row of names; nothing when the table has neither names nor a delimiter row. */
  readonly header: Row | undefined;
  /** `|---|:-:|`: it makes a run of lines a table. */
  readonly delimiter: Row | undefined;
  readonly body: readonly Row[];
}

/** The tables of a document, with rows and cells. */
export function tables(doc: Document): readonly Table[] {
  const found: Table[] = [];
  for (const [index, block] of doc.blocks.entries())
    if (block.kind === 'table') for (const each of inBlock(doc, block, index)) found.push(each);
  return found;
}

/** One table or, where no blank line parts them, several: a delimiter row below a row that follows a whole table. */
function inBlock(doc: Document, { start, end }: TextSpan, block: number): Table[] {
  const { lines, text } = doc;
  const found: Table[] = [];
  let rows: Row[] = [];
  // In Markdown a second delimiter row is a row of dashes; where lines are blocks there is no blank line to part tables.
  const apart = doc.layout === 'line-per-block';
  for (let line = lines.indexAt(start); line < lines.count && lines.starts[line]! < end; line++) {
    const next = row(text, lines.at(line));
    if (apart && rows.length >= 4 && isDelimiter(text, next)) {
      const header = rows.pop()!;
      found.push(table(doc, rows, block));
      rows = [header];
    }
    rows.push(next);
  }
  found.push(table(doc, rows, block));
  return found;
}

function table(doc: Document, rows: readonly Row[], block: number): Table {
  const at = rows.slice(0, 2).findIndex((each) => isDelimiter(doc.text, each));
  return {
    start: rows[0]!.start,
    end: rows.at(-1)!.end,
    block,
    header: at === 1 ? rows[0] : undefined,
    delimiter: at === -1 ? undefined : rows[at],
    body: rows.slice(at + 1),
  };
}

/** How many columns of a row have something in them, or stand before one that has. */
export function filledWidth({ cells }: Row): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1]!.start === cells[width - 1]!.end) width--;
  return width;
}

/** The rows that lack the closing pipe which the other rows of their table have. */
export function openRows({ header, delimiter, body }: Table): readonly Row[] {
  const rows = [header, delimiter, ...body].filter((each) => each !== undefined);
  const open = rows.filter(({ opened, closed, cells }) => opened && !closed && cells.length > 0);
  const closed = rows.filter((each) => each.opened && each.closed);
  return closed.length >= 2 && open.length * 3 <= closed.length + 1 ? open : [];
}

/** Splits a line at its pipes; `\|` is a pipe that stands in a cell. */
export function row(text: string, line: TextSpan): Row {
  let start = line.start;
  let end = line.end;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const opened = text[start] === '|';
  const closed = end - 1 > start && text[end - 1] === '|' && !isEscaped(text, end - 1, start);
  const cells: Cell[] = [];
  const last = closed ? end - 1 : end;
  let from = opened ? start + 1 : start;
  // A lone pipe has no cells.
  if (opened && end - start === 1) return { start, end, cells, opened, closed };
  for (let at = from; at <= last; at++) {
    if (at < last && text[at] === '\\') at++;
    else if (at === last || text[at] === '|') {
      cells.push(trim(text, from, Math.min(at, last)));
      from = at + 1;
    }
  }
  if (from <= last) cells.push(trim(text, from, last));
  return { start, end, cells, opened, closed };
}

function isEscaped(text: string, at: number, from: number): boolean {
  let slashes = 0;
  while (at - slashes > from && text[at - slashes - 1] === '\\') slashes++;
  return slashes % 2 === 1;
}

/** A delimiter row: every cell is dashes, with a colon at an end or not. */
export function isDelimiter(text: string, { cells }: Row): boolean {
  return cells.length > 0 && cells.every(({ start, end }) => isDelimiterCell(text, start, end));
}

function isDelimiterCell(text: string, from: number, to: number): boolean {
  let at = text[from] === ':' ? from + 1 : from;
  const end = to - at > 1 && text[to - 1] === ':' ? to - 1 : to;
  if (at >= end) return false;
  while (at < end && text[at] === '-') at++;
  return at === end;
}

function trim(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0;
}
