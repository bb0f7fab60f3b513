/** What stands beside a run that may be damage. */
import { classOf, LETTER } from '../characters.ts';

/** The code unit at a place; a space outside the text. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0x20;
}

/** Whether two letters stand before or behind, or one on either side. */
export function besideWord(text: string, start: number, end: number): boolean {
  return (
    isLetterPair(unitAt(text, start - 1), unitAt(text, end)) ||
    isLetterPair(unitAt(text, start - 1), unitAt(text, start - 2)) ||
    isLetterPair(unitAt(text, end), unitAt(text, end + 1))
  );
}

export function isLetterPair(before: number, after: number): boolean {
  return classOf(before) === LETTER && classOf(after) === LETTER;
}

export function isAsciiLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

/** Box drawing and blocks. */
export function isDrawn(unit: number): boolean {
  return unit >= 0x2500 && unit <= 0x259f;
}

/** Whether a letter from a to z stands right before or behind. */
export function touchesLatin(text: string, start: number, end: number): boolean {
  return isAsciiLetter(unitAt(text, start - 1)) || isAsciiLetter(unitAt(text, end));
}
