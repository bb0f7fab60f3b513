/** A piece of a text, as half-open offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

// The tags of a table, with what HTML lets stand behind the name.
const tag = /<(\/?)(table|tr|td|th)(?=[\s/>])/giu;

interface OpenTable {
  /** Where the last cell opened whose end has not been seen. */
  cell: number;
  /** Where the row opened that has no end yet. */
  row: number;
  /** How many cells have an end tag, and those that have none. */
  closed: number;
  readonly unclosed: Stretch[];
}

/**
 * Where a table of an HTML source breaks off: its last cell or row when `</table>` never comes, and a cell without an
 * end tag among cells that all have one. HTML lets `</td>` be left out (13.1.2.4), but nobody does so once.
 */
export function cutTables(html: string): Stretch[] {
  const found: Stretch[] = [];
  const open: OpenTable[] = [];
  for (const { index, 1: slash, 2: name } of tags(html)) {
    const kind = name!.toLowerCase();
    const current = open.at(-1);
    if (kind === 'table' && slash === '') open.push({ cell: -1, row: index, closed: 0, unclosed: [] });
    else if (!current) continue;
    else if (kind === 'table') {
      leave(html, current, index);
      if (current.unclosed.length === 1 && current.closed >= 3)
        for (const each of current.unclosed) found.push(each);
      open.pop();
    } else if (kind === 'tr') {
      leave(html, current, index);
      current.row = slash === '' ? index : -1;
    } else if (slash === '/') {
      if (current.cell !== -1) current.closed++;
      current.cell = -1;
    } else {
      leave(html, current, index);
      current.cell = index;
    }
  }
  for (const { cell, row } of open) {
    const start = cell !== -1 ? cell : row;
    if (start !== -1) found.push({ start, end: endOfLine(html, start) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Ends the cell that is still open, if any, where the next tag of the table stands. */
function leave(html: string, table: OpenTable, at: number): void {
  if (table.cell === -1) return;
  table.unclosed.push({ start: table.cell, end: Math.min(at, endOfLine(html, table.cell)) });
  table.cell = -1;
}

/** The tags outside comments and scripts. */
function* tags(html: string): Generator<RegExpExecArray> {
  let skippedTo = 0;
  let from = 0;
  for (const match of html.matchAll(tag)) {
    while (skippedTo <= match.index) {
      const comment = nextOf(html, from, match.index);
      if (!comment) break;
      from = skippedTo = comment.end;
    }
    from = Math.max(from, match.index);
    if (match.index >= skippedTo) yield match;
  }
}

const hidden = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
  ['<pre', '</pre'],
] as const;

/** The first comment, script or preformatted text that opens between two places. */
function nextOf(html: string, from: number, to: number): Stretch | undefined {
  const between = html.slice(from, to);
  let first: Stretch | undefined;
  for (const [open, close] of hidden) {
    const at = between.indexOf(open);
    if (at === -1 || (first && first.start < from + at)) continue;
    const end = html.indexOf(close, from + at);
    first = { start: from + at, end: end === -1 ? html.length : end + close.length };
  }
  return first;
}

/** A cell that breaks off does so in its line; of a long one the beginning will do. */
function endOfLine(text: string, from: number): number {
  const line = text.slice(from, from + 400);
  const end = line.indexOf('\n');
  return from + (end === -1 ? line.length : end);
}
