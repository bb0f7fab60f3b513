import { foldUnit } from './characters.ts';

/** FNV-1a over folded code units: words that differ only in case or apostrophe have one hash. 32 bits, signed. */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(at)), 0x01000193);
  return hash | 0;
}

/** Mixes one more value into a running hash (the finaliser of MurmurHash3, so that order counts). */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

/** 64 bits of a text as 16 hexadecimal digits: two FNV-1a runs over code units. Not for security. */
export function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x01000193);
  }
  return hex(mix(high, 0x27d4eb2f)) + hex(mix(low, 0x165667b1));
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
