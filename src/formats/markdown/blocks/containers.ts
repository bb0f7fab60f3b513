import { NONE, type Line } from './line.ts';
import { bulletLength, isRule, numberLength } from './signs.ts';

export const DOCUMENT = 0;
export const QUOTATION = 1;
export const BULLETS = 2;
export const NUMBERS = 3;
export const ITEM = 4;
export const FOOTNOTE = 5;

/** A block that holds others. */
export interface Container {
  readonly kind: number;
  /** Of a list the unit that its markers end with, of an item how far its words stand in. */
  readonly value: number;
  /** An item whose marker has its line to itself. */
  readonly opensBlank: boolean;
  hasBlocks: boolean;
  /** Nothing but a mark stands before what comes next in it. */
  isAtMark: boolean;
}

/** Lines that stand this far in go on with a footnote, as with an item of a list; and are code elsewhere. */
export const INDENT = 4;

export function container(kind: number, value = 0, opensBlank = false): Container {
  return { kind, value, opensBlank, hasBlocks: false, isAtMark: true };
}

/** How many of the containers a line goes on with; it is moved behind their marks. */
export function goOn(line: Line, stack: readonly Container[]): number {
  let depth = 1;
  for (; depth < stack.length; depth++) {
    const goes = goesOn(line, stack, depth);
    line.forward();
    if (!goes) break;
  }
  return depth;
}

function goesOn(line: Line, stack: readonly Container[], depth: number): boolean {
  const { kind, value, opensBlank, hasBlocks } = stack[depth]!;
  const isBlank = line.unit === NONE;
  switch (kind) {
    case QUOTATION:
      if (line.unit !== 0x3e) return false;
      line.quoteMarks.push(line.at);
      line.moveBase(line.at + (line.at + 1 < line.end && line.isSpaceAt(line.at + 1) ? 2 : 1));
      return true;
    case ITEM:
      if (isBlank ? opensBlank && !hasBlocks : line.indent < line.baseIndent + value) return false;
      line.moveBaseColumn(line.baseIndent + value);
      return true;
    case FOOTNOTE:
      if (isBlank) return true;
      if (line.indent < line.baseIndent + INDENT) return false;
      line.moveBaseColumn(line.baseIndent + INDENT);
      return true;
    default:
      return isBlank || goesOnWithList(line, stack, depth);
  }
}

/** A list goes on in its item, or in the next one. */
function goesOnWithList(line: Line, stack: readonly Container[], depth: number): boolean {
  const { kind, value } = stack[depth]!;
  const item = stack[depth + 1];
  if (item && line.indent >= item.value + line.baseIndent) return true;
  if (line.indent >= line.baseIndent + INDENT) return false;
  const length = kind === NUMBERS ? numberLength(line, false) : bulletLength(line, false);
  if (length === NONE || (kind === BULLETS && isRule(line))) return false;
  return line.source.charCodeAt(line.at + length - 1) === value;
}
