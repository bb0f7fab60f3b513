import { isDigit } from '#text';
import type { BlockKind } from '#document';
import { footnoteMark } from '../syntax/footnotes.ts';
import { blockFormulaEnd } from '../syntax/math.ts';
import { BULLETS, ITEM, NUMBERS, QUOTATION } from './containers.ts';
import type { Cursor } from './cursor.ts';
import { Definition } from './definition.ts';
import { openHtml, opensHtml } from './html.ts';
import { NONE } from './line.ts';
import type { Regions } from './regions.ts';
import { cells, isDelimiterRow } from './rows.ts';
import { bulletLength, fenceEnd, headingRank, isRule, numberLength, underlineEnd } from './signs.ts';

/** Reads a paragraph, or what its lines turn out to be: a heading, a table, a definition. */
export function paragraph(cursor: Cursor, regions: Regions): void {
  const { line } = cursor;
  const { source, at: start } = line;
  let end = line.end;
  const firstEnd = end;
  let marks: number[] | undefined;
  const definition = line.unit === 0x5b ? new Definition(source, start, (marks = [])) : undefined;
  definition?.read(end);
  const mayBeTable = cursor.hasPipe(start, end);
  let isTable: boolean | undefined;
  while (cursor.next()) {
    if (line.unit === NONE) break;
    if (!cursor.isIndented && endsParagraph(cursor, mayBeTable)) break;
    if (line.quoteMarks.length > 0) for (const mark of line.quoteMarks) (marks ??= []).push(mark);
    if (definition?.isWholeBefore(line.end)) return regions.define(definition.label, definition.title);
    if (mayBeTable && isTable === undefined)
      isTable =
        (line.unit === 0x2d || line.unit === 0x3a || line.unit === 0x7c) &&
        isDelimiterRow(source, line.at, line.end) &&
        cells(source, start, firstEnd) === cells(source, line.at, line.end);
    const underline = cursor.goesOn ? underlineEnd(line) : NONE;
    if (underline !== NONE) {
      const rank = line.unit === 0x3d ? 1 : 2;
      const closing = [line.at, underline] as const;
      cursor.next();
      return regions.add('heading', start, line.previousEnd, {
        words: [start, end],
        opening: 0,
        closing,
        depth: rank,
        marks,
      });
    }
    end = line.end;
  }
  if (definition?.ends(end)) regions.define(definition.label, definition.title);
  else {
    const task = isTable ? 0 : taskLength(cursor, start);
    regions.add(isTable ? 'table' : kindOfProse(cursor), start, end, {
      words: [start + task, end],
      opening: task,
      closing: undefined,
      depth: undefined,
      marks,
    });
  }
}

/** How long the box of a task is, `[x]`. */
function taskLength({ source, top }: Cursor, start: number): number {
  if (top.kind !== ITEM || source.charCodeAt(start) !== 0x5b) return 0;
  return /^\[[ xX]\][ \t]/u.test(source.slice(start, start + 4)) ? 3 : 0;
}

/** Whether a line begins a block that needs no blank line before it. */
function endsParagraph(cursor: Cursor, isTable: boolean): boolean {
  const { line } = cursor;
  const { unit, source, at, end } = line;
  switch (unit) {
    case 0x23:
      if (headingRank(line) !== NONE) return true;
      break;
    case 0x60:
    case 0x7e:
      if (fenceEnd(line) !== NONE) return true;
      break;
    case 0x3e:
      return true;
    case 0x2a:
    case 0x2b:
    case 0x2d:
    case 0x5f:
      if (bulletLength(line, !cursor.isIn(BULLETS)) !== NONE || breaks(cursor)) return true;
      break;
    case 0x3c: {
      const head = source.slice(at, end);
      if (openHtml(head) || opensHtml(head, true)) return true;
      break;
    }
    case 0x5b:
      if (footnoteMark(source, at, end) > 0) return true;
      break;
    case 0x24:
    case 0x5c:
      if (blockFormulaEnd(source, at, end, line.limit) !== undefined) return true;
      break;
    default:
      if (isDigit(unit) && numberLength(line, !cursor.isIn(NUMBERS)) !== NONE) return true;
  }
  if (isTable || !cursor.hasPipe(line.base, end)) return false;
  const below = line.peek();
  return (
    isDelimiterRow(source, below.start, below.end) &&
    cells(source, line.base, end) === cells(source, below.start + line.base - line.start, below.end)
  );
}

/** A line of dashes below a paragraph makes a heading of it. */
function breaks({ line, goesOn }: Cursor): boolean {
  if (!isRule(line)) return false;
  const isUnderline = line.unit === 0x2d && underlineEnd(line) !== NONE;
  return !isUnderline || !goesOn;
}

function kindOfProse(cursor: Cursor): BlockKind {
  if (cursor.top.kind === ITEM && cursor.top.isAtMark) return 'list-item';
  return cursor.isIn(QUOTATION) ? 'quotation' : 'paragraph';
}
