import { isDigit } from '#text';
import { NONE, type Line } from './line.ts';

// What a line begins with, as CommonMark has it. Each tells how long the sign is, or where it ends; `NONE` where there is none.

const STAR = 0x2a;
const PLUS = 0x2b;
const DASH = 0x2d;
const UNDERSCORE = 0x5f;
const EQUALS = 0x3d;
const HASH = 0x23;
const BACKTICK = 0x60;
const TILDE = 0x7e;

/** Where a run of the same unit ends. */
function runEnd({ source, end }: Line, from: number, unit: number): number {
  let at = from;
  while (at < end && source.charCodeAt(at) === unit) at++;
  return at;
}

/** Where the run ends that opens a fence. */
export function fenceEnd(line: Line): number {
  if (line.unit !== BACKTICK && line.unit !== TILDE) return NONE;
  const end = runEnd(line, line.at + 1, line.unit);
  if (end < line.at + 3) return NONE;
  if (line.unit === TILDE) return end;
  // Three backticks with one behind them are code in a line.
  for (let at = end; at < line.end; at++) if (line.source.charCodeAt(at) === BACKTICK) return NONE;
  return end;
}

export function isRule(line: Line): boolean {
  const { source, at, end, unit } = line;
  if (unit !== STAR && unit !== DASH && unit !== UNDERSCORE) return false;
  let count = 1;
  for (let next = at + 1; next < end; next++) {
    if (source.charCodeAt(next) === unit) count++;
    else if (!line.isSpaceAt(next)) return false;
  }
  return count >= 3;
}

/** The rank of a heading, by its number signs. */
export function headingRank(line: Line): number {
  if (line.unit !== HASH) return NONE;
  const end = runEnd(line, line.at + 1, HASH);
  if (end < line.end && !line.isSpaceAt(end)) return NONE;
  return end - line.at > 6 ? NONE : end - line.at;
}

/** Where the line ends that makes a heading of the paragraph above it. */
export function underlineEnd(line: Line): number {
  if ((line.unit !== DASH && line.unit !== EQUALS) || line.indent >= line.baseIndent + 4) return NONE;
  const end = runEnd(line, line.at + 1, line.unit);
  return line.skip(end) === line.end ? end : NONE;
}

/**
 * How long the marker of a bullet is.
 *
 * @param opens Whether it has words, as it must to end a paragraph.
 */
export function bulletLength(line: Line, opens: boolean): number {
  const { at, end, unit } = line;
  if (unit !== DASH && unit !== PLUS && unit !== STAR) return NONE;
  if (at < end - 1 && !line.isSpaceAt(at + 1)) return NONE;
  return opens && line.skip(at + 2) >= end ? NONE : 1;
}

/** The same of a number, which must be one to end a paragraph. */
export function numberLength(line: Line, opens: boolean): number {
  const { source, at, end } = line;
  let next = at;
  while (next < end && isDigit(source.charCodeAt(next))) next++;
  if (next === at || next > at + 9 || next === end) return NONE;
  const closing = source.charCodeAt(next);
  if (closing !== 0x2e && closing !== 0x29) return NONE;
  if (next < end - 1 && !line.isSpaceAt(next + 1)) return NONE;
  if (opens && (line.skip(next + 1) === end || next > at + 1 || line.unit !== 0x31)) return NONE;
  return next + 1 - at;
}

/** The column at which the words of an item begin, behind its marker. */
export function itemIndent(line: Line, from: number): number {
  const behind = line.column(from, line.at, line.indent);
  const words = line.skip(from);
  const indent = line.column(words, from, behind);
  return indent >= behind + 5 || words === line.end ? behind + 1 : indent;
}
