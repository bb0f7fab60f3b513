import type { Fault, Reading } from '#document';
import { isLineBreak } from '#text';
import { kindOf, type Choice, type Choose } from './kinds.ts';
import { hostOf, record, type Field } from './record.ts';
import { valueOf, type Value } from './value.ts';

/** A field of a row, with its quotation marks. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

interface Row {
  readonly cells: readonly Cell[];
  /** Where the next row begins. */
  readonly next: number;
  /** Where a quotation mark opens that never closes. */
  readonly unclosed: number | undefined;
}

interface Column {
  readonly name: string;
  readonly choice: Choice;
}

/**
 * CSV (RFC 4180) and its relatives with tabs or semicolons: the first row names the columns, every other is a record.
 * Line ends of any kind, rows of any length and a quotation mark that never closes are read.
 */
export function* csv(source: string, choose: Choose): Generator<Reading> {
  const host = hostOf('csv', source);
  const delimiter = delimiterOf(source);
  const header = rowAt(source, 0, delimiter);
  const columns = header.cells.map((cell): Column => {
    const name = cellValue(source, cell, delimiter).text.trim();
    return { name, choice: name === '' ? 'off' : choose([name], 0) };
  });
  let row = header;
  for (let number = 2; row.next < source.length; number++) {
    row = rowAt(source, row.next, delimiter);
    const fields = row.cells.flatMap((cell, index): Field[] => {
      const { name, choice } = columns[index] ?? { name: '', choice: 'off' };
      if (choice === 'off') return [];
      const value = cellValue(source, cell, delimiter);
      const kind = kindOf(choice, value.text);
      return kind === 'off' ? [] : [{ kind, value, address: { row: number, column: name } }];
    });
    if (fields.length > 0 || row.unclosed !== undefined) yield* record(host, fields, faultOf(row));
  }
  if (header.unclosed !== undefined) yield* record(host, [], faultOf(header));
}

function faultOf({ unclosed }: Row): Fault | undefined {
  return unclosed === undefined ? undefined : { at: unclosed, message: 'a quotation mark is never closed' };
}

/** The character that parts most columns of the first row; nothing when there is one column. */
function delimiterOf(source: string): string | undefined {
  const counts = new Map([...',;\t'].map((mark) => [mark, 0]));
  let inQuotes = false;
  for (let at = 0; at < source.length; at++) {
    const mark = source[at]!;
    if (mark === '"') inQuotes = !inQuotes;
    else if (!inQuotes && (mark === '\n' || mark === '\r')) break;
    else if (!inQuotes && counts.has(mark)) counts.set(mark, counts.get(mark)! + 1);
  }
  const [[best, count] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return count > 0 ? best : undefined;
}

function rowAt(source: string, start: number, delimiter: string | undefined): Row {
  const cells: Cell[] = [];
  let at = start;
  for (;;) {
    const isQuoted = source[at] === '"';
    const closed = isQuoted ? closingQuote(source, at) : at;
    if (closed === undefined) {
      cells.push({ start: at, end: source.length, isQuoted });
      return { cells, next: source.length, unclosed: at };
    }
    let end = closed;
    while (end < source.length && source[end] !== delimiter && !isLineBreak(source.charCodeAt(end))) end++;
    cells.push({ start: at, end, isQuoted });
    if (source[end] === delimiter && end < source.length) at = end + 1;
    else return { cells, next: end + (source.startsWith('\r\n', end) ? 2 : 1), unclosed: undefined };
  }
}

/** The offset behind the quotation mark that closes a field; two in a row are one that is meant. */
function closingQuote(source: string, open: number): number | undefined {
  for (let at = source.indexOf('"', open + 1); at !== -1; at = source.indexOf('"', at + 2))
    if (source[at + 1] !== '"') return at + 1;
  return undefined;
}

function cellValue(source: string, { start, end, isQuoted }: Cell, delimiter: string | undefined): Value {
  if (!isQuoted) return plainCell(source, start, end, delimiter);
  const written = source.slice(start, end);
  return valueOf(source, start + 1, escapeCsv, (builder) => {
    let reached = 1;
    for (let at = written.indexOf('"', 1); at !== -1; at = written.indexOf('"', reached)) {
      builder.copy(start + reached, start + at);
      // A lone one closes the field; what damage has put behind it is text all the same.
      if (written[at + 1] === '"') builder.put('"', start + at, start + at + 2);
      reached = at + (written[at + 1] === '"' ? 2 : 1);
    }
    builder.copy(start + reached, end);
  });
}

function escapeCsv(text: string): string {
  return text.replaceAll('"', '""');
}

/** A field without quotation marks cannot hold what would end it. */
function plainCell(source: string, start: number, end: number, delimiter: string | undefined): Value {
  const value = valueOf(
    source,
    start,
    (text) => text,
    (builder) => builder.copy(start, end),
  );
  const { map } = value;
  return {
    ...value,
    map: {
      toSource: (span) => map.toSource(span),
      written: (span, text) =>
        /["\r\n]/u.test(text) || (delimiter !== undefined && text.includes(delimiter))
          ? undefined
          : map.written(span, text),
    },
  };
}
