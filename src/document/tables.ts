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
  return doc.blocks.flatMap((block, index) => (block.kind === 'table' ? [table(doc, block, index)] : []));
}

function table(doc: Document, { start, end }: TextSpan, block: number): Table {
  const rows: Row[] = [];
  for (let line = doc.lines.indexAt(start); line < doc.lines.count; line++) {
    const span = doc.lines.at(line);
    if (span.start >= end) break;
    rows.push(row(doc.text, span));
  }
  const at = rows.slice(0, 2).findIndex((each) => isDelimiter(doc.text, each));
  const delimiter = at === -1 ? undefined : rows[at];
  return {
    start,
    end,
    block,
    header: at === 1 ? rows[0] : undefined,
    delimiter,
    body: rows.slice(at === -1 ? 0 : at + 1),
  };
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
