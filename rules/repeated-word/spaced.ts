import type { Document } from '#rule';

/** Whether nothing but white space stands between a word and the one before it. */
export function isSpaced({ words, text }: Pick<Document, 'words' | 'text'>, index: number): boolean {
  return text.slice(words.ends[index - 1], words.starts[index]).trim() === '';
}
