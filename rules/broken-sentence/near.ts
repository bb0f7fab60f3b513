import type { Document } from '#rule';

/** Whether nothing but a space stands before a word. */
export function isNear({ words, text }: Document, index: number): boolean {
  return words.ends[index - 1]! + 1 === words.starts[index] && text[words.ends[index - 1]!] === ' ';
}
