import { isDigit } from '#text';
import type { Aside } from '../asides.ts';
import { footnoteMark } from '../syntax/footnotes.ts';
import { BULLETS, container, FOOTNOTE, ITEM, NUMBERS, QUOTATION } from './containers.ts';
import { Cursor } from './cursor.ts';
import { fence, formula, heading, html, indentedCode, mdxBlock, rule } from './leaves.ts';
import { NONE, type Line } from './line.ts';
import { paragraph } from './paragraph.ts';
import type { Region } from './region.ts';
import { Regions } from './regions.ts';
import { bulletLength, isRule, itemIndent, numberLength } from './signs.ts';

/** A part of a source, and where what is found beside its regions goes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isMdx: boolean;
  /** The labels of link definitions, folded. */
  readonly labels: Set<string>;
  /** The titles in link definitions. */
  readonly titles: Aside[];
}

/**
 * The regions of a stretch of Markdown, line by line (CommonMark, appendix A): containers are a stack, of which each line goes
 * on with some; what stands in the innermost one is read to its end at once.
 */
export function readBlocks(source: string, { from, to, isMdx, labels, titles }: Stretch): Region[] {
  const cursor = new Cursor(source, from, to, isMdx);
  const regions = new Regions(cursor, labels, titles);
  while (readBlock(cursor, regions));
  return regions.found;
}

/** Reads one block; `false` behind the last one. */
function readBlock(cursor: Cursor, regions: Regions): boolean {
  const { line } = cursor;
  for (;;) {
    cursor.close();
    if (line.unit !== NONE) break;
    if (!cursor.next()) return false;
  }
  while (opens(cursor)) line.forward();
  if (line.unit === NONE) return cursor.next();
  if (!readLeaf(cursor, regions)) paragraph(cursor, regions);
  return true;
}

/** Enters the container that the line opens, if it does. */
function opens(cursor: Cursor): boolean {
  const { line } = cursor;
  const { unit, source, at, end } = line;
  if (cursor.isIndented && !cursor.braces) return false;
  switch (unit) {
    case 0x5b: {
      const mark = cursor.isIndented ? 0 : footnoteMark(source, at, end);
      if (mark === 0) return false;
      line.moveBase(at + mark);
      cursor.push(container(FOOTNOTE));
      return true;
    }
    case 0x3e:
      line.moveBase(at + (at + 1 < end && source.charCodeAt(at + 1) === 0x20 ? 2 : 1));
      cursor.push(container(QUOTATION));
      return true;
    case 0x2a:
    case 0x2b:
    case 0x2d:
      return !isRule(line) && opensItem(cursor, BULLETS, bulletLength(line, false));
    default:
      return isDigit(unit) && opensItem(cursor, NUMBERS, numberLength(line, false));
  }
}

function opensItem(cursor: Cursor, kind: number, length: number): boolean {
  if (length === NONE) return false;
  const { line } = cursor;
  const behind = line.at + length;
  if (cursor.top.kind !== kind) cursor.push(container(kind, line.source.charCodeAt(behind - 1)));
  const indent = itemIndent(line, behind);
  const made = container(ITEM, indent - line.baseIndent, isBlankBehind(line, behind));
  line.moveBaseColumn(indent);
  cursor.push(made);
  return true;
}

function isBlankBehind(line: Line, at: number): boolean {
  return line.skip(at) === line.end;
}

/** Reads the block that the line opens, if it opens one that holds no others. */
function readLeaf(cursor: Cursor, regions: Regions): boolean {
  const { unit } = cursor.line;
  if (cursor.braces && mdxBlock(cursor, regions, cursor.braces)) return true;
  if ((unit === 0x24 || unit === 0x5c) && formula(cursor, regions)) return true;
  if (cursor.isIndented && !cursor.braces) return indentedCode(cursor, regions);
  switch (unit) {
    case 0x60:
    case 0x7e:
      return fence(cursor, regions);
    case 0x2a:
    case 0x2d:
    case 0x5f:
      return rule(cursor, regions);
    case 0x23:
      return heading(cursor, regions);
    case 0x3c:
      return html(cursor, regions);
    default:
      return false;
  }
}
