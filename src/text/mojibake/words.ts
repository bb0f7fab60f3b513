/** Where the word around a damaged place begins and ends. */
import { isWordUnit } from '../characters.ts';

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Words end at most so far from their damage. */
const MAX_SOUND_PART = 40;

export function startOfWord(text: string, at: number, from = 0): number {
  const limit = Math.max(from, at - MAX_SOUND_PART);
  let start = at;
  while (start > limit && isInWord(text.charCodeAt(start - 1))) start--;
  while (start < at && !isWordUnit(text.charCodeAt(start))) start++;
  return start;
}

export function endOfWord(text: string, at: number): number {
  const limit = Math.min(text.length, at + MAX_SOUND_PART);
  let end = at;
  while (end < limit && isInWord(text.charCodeAt(end))) end++;
  while (end > at && !isWordUnit(text.charCodeAt(end - 1))) end--;
  return end;
}

/** What stands in a word or between it and a mark that belongs to it: letters, apostrophes, hyphens, full stops, commas. */
function isInWord(unit: number): boolean {
  return (
    isWordUnit(unit) || unit === 0x27 || unit === 0x2019 || unit === 0x2c || unit === 0x2d || unit === 0x2e
  );
}
