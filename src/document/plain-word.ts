import { isLower, withoutDiacritics } from '#text';
import type { Document } from './document.ts';

/** A word as the lists have it: lower case, without accents and without the ending behind an apostrophe. */
export function plainWord(doc: Document, index: number): string {
  const word = doc.text.slice(doc.words.starts[index], endOfName(doc, index));
  return withoutDiacritics(word.replace(/^[ldLD]['’]/u, ''));
}

/** The end of a name's last word without the ending behind an apostrophe: `Lowen’s`, `Ankara’nın`, but `O’Neill`. */
export function endOfName({ words, text }: Document, index: number): number {
  const end = words.ends[index]!;
  const start = words.starts[index]!;
  for (let at = end - 1; at > start && end - at <= 7; at--) {
    if ((text[at] === '’' || text[at] === "'") && isLower(text.charCodeAt(at + 1))) return at;
  }
  return end;
}
