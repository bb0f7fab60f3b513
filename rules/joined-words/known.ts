import { known, rare } from '../data/english.ts';

/** Whether a word is one of English that most people know, or a rarer one that looks like two of them. */
export function isKnown(hash: number): boolean {
  return known().has(hash) || rare().has(hash);
}
