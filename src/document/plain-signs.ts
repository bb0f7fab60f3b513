import type { Document } from './document.ts';

/**
 * Whether a text has nothing beyond ASCII but the quotation marks and dashes of typography, and none of them inside a word: then
 * no character of it is damaged, invisible or of another script. One look rules out some twenty.
 */
export function hasPlainSigns({ text }: Document): boolean {
  return !/[^\0-\x7f‘’“”–—…]/.test(text) && !(text.includes('”') && /[a-z]”[a-z]/.test(text));
}
