import type { Document } from './document.ts';

const SPACE = 0x20;

/** Whether nothing but a plain space stands between a word and the one before it. */
export function isNear({ words, text }: Document, index: number): boolean {
  const end = words.ends[index - 1]!;
  return end + 1 === words.starts[index] && text.charCodeAt(end) === SPACE;
}
