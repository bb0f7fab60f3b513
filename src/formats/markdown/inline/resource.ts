import { isLineBreak } from '#text';
import { isBlank } from '../blocks/line.ts';

/** What a part of a link may end with beside an offset: nothing that fits, or the text before it was whole. */
export const FAILED = -1;
export const OPEN = -2;

const BACKSLASH = 0x5c;

/** Parentheses in an address are balanced to this depth, as in other readers; what is deeper is no address. */
const MAX_DEPTH = 32;

export function isSpace(unit: number): boolean {
  return isBlank(unit) || isLineBreak(unit);
}

export function spaceEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where an address ends: `<…>`, or up to white space or a parenthesis that has no partner. */
export function destinationEnd(text: string, start: number, end: number): number {
  if (start >= end) return OPEN;
  if (text.charCodeAt(start) === 0x3c) {
    for (let at = start + 1; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x3e) return at + 1;
      if (unit === 0x3c || unit === 0x0a || unit === 0x0d) return FAILED;
      if (unit === BACKSLASH) at++;
    }
    return OPEN;
  }
  let depth = 0;
  let at = start;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) break;
    if (unit === BACKSLASH) {
      if (at + 1 < end && isSpace(text.charCodeAt(at + 1))) continue;
      at++;
    } else if (unit === 0x28) {
      if (++depth > MAX_DEPTH) return FAILED;
    } else if (unit === 0x29) {
      if (depth === 0) break;
      depth--;
    }
  }
  at = Math.min(at, end);
  return at > start ? at : FAILED;
}

/** Where a title ends, with its mark. `from`: how far it has been read. */
export function titleEnd(text: string, start: number, end: number, from = start + 1): number {
  const opening = text.charCodeAt(start);
  if (start >= end || (opening !== 0x22 && opening !== 0x27 && opening !== 0x28)) return FAILED;
  const closing = opening === 0x28 ? 0x29 : opening;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === closing) return at + 1;
    // A title in parentheses holds none that is not escaped.
    if (unit === 0x28 && opening === 0x28) return FAILED;
    if (unit === BACKSLASH) at++;
  }
  return OPEN;
}

/** Longer labels are none (CommonMark 6.3). */
const MAX_LABEL = 999;

/** Where a label ends, with its bracket. */
export function labelEnd(text: string, start: number, limit: number, needsWords: boolean): number {
  const end = Math.min(limit, start + 1 + MAX_LABEL);
  let isEmpty = needsWords;
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5d) return isEmpty ? FAILED : at + 1;
    if (unit === 0x5b) return FAILED;
    if (!isSpace(unit)) isEmpty = false;
    if (unit === BACKSLASH) at++;
  }
  return OPEN;
}
