import { endOfLetters, foldUnit } from './characters.ts';

/** FNV-1a over folded code units: words that differ only in case or apostrophe have one hash. 32 bits, signed. */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(at)), 0x01000193);
  return hash | 0;
}

/**
 * `hashWord` of the letters that stand at a place, as far as they go. A look at a list of words rules out a long pattern
 * that begins with one of them: to make and compile it takes a start longer than to read a page.
 */
export function hashLetters(text: string, start = 0): number {
  return hashWord(text, start, endOfLetters(text, start));
}

/** Mixes one more value into a running hash (the finaliser of MurmurHash3, so that order counts). */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
