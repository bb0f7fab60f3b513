import { isLower, withoutDiacritics } from '#text';
import type { Document } from '../document.ts';

/** A word as the lists have it: lower case, without accents and without the ending behind an apostrophe. */
export function plainWord(doc: Document, index: number): string {
  const hash = doc.words.hashes[index]!;
  const known = doc.get(met);
  let plain = known.get(hash);
  if (plain === undefined) {
    const word = doc.text.slice(doc.words.starts[index], endOfName(doc, index));
    plain = withoutDiacritics(word.replace(/^[ldLD]['’]/u, ''));
    known.set(hash, plain);
  }
  return plain;
}

/** The plain forms of the words asked for so far: a name is asked about ten times, and “the” ten thousand. */
function met(_: Document): Map<number, string> {
  return new Map();
}

/** The end of a name's last word without the ending behind an apostrophe: `Lowen’s`, `Ankara’nın`, but `O’Neill`. */
export function endOfName({ words, text }: Document, index: number): number {
  const end = words.ends[index]!;
  const start = words.starts[index]!;
  for (let at = end - 2; at > start && end - at <= 7; at--) {
    const unit = text.charCodeAt(at);
    if ((unit === 0x27 || unit === 0x2019) && isLower(text.charCodeAt(at + 1))) return at;
  }
  return end;
}
