import { isLower, withoutDiacritics } from '#text';
import type { Document } from '../document.ts';

/** A word as the lists have it: lower case, without accents and without the ending behind an apostrophe. */
export function plainWord(doc: Document, index: number): string {
  const number = doc.vocabulary.numbers[index]!;
  const known = doc.get(met);
  return (known[number] ??= withoutDiacritics(bareWord(doc, index)));
}

/** The plain forms of the words asked for so far, by their numbers: a name is asked about ten times, and “the” ten thousand. */
function met(doc: Document): (string | undefined)[] {
  return new Array<string | undefined>(doc.vocabulary.size);
}

/** Without the article before an apostrophe: `l’État`. */
function bareWord(doc: Document, index: number): string {
  const { words, text } = doc;
  const bare = text.slice(words.starts[index], endOfName(doc, index));
  return isApostrophe(bare.charCodeAt(1)) ? bare.replace(/^[ldLD]['’]/u, '') : bare;
}

/** The end of a name's last word without the ending behind an apostrophe: `Lowen’s`, `Ankara’nın`, but `O’Neill`. */
export function endOfName({ words, text }: Document, index: number): number {
  const end = words.ends[index]!;
  const start = words.starts[index]!;
  for (let at = end - 2; at > start && end - at <= 7; at--) {
    if (isApostrophe(text.charCodeAt(at)) && isLower(text.charCodeAt(at + 1))) return at;
  }
  return end;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
