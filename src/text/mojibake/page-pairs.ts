/** Every single-byte encoding read as every other, for a word that is damaged alone. */
import type { LanguageCode } from '../languages/index.ts';
import { onceEach } from '../once.ts';
import { upperHalves } from './other-pages.ts';

export interface PagePair {
  /** “Windows-1252 read as code page 850”. */
  readonly how: string;
  /** What each character that the second page shows is in the first. */
  readonly meant: ReadonlyMap<string, string>;
  /** Hardly anybody reads a text in the second page. */
  readonly isRare: boolean;
}

const western = ['Windows-1252', 'Mac OS Roman', 'code page 850', 'code page 437'];
const turkish = ['Windows-1254', 'code page 857'];
const polish = ['Windows-1250', 'ISO-8859-2', 'code page 852', 'Mac OS Central European'];

const homes: Readonly<Record<LanguageCode, readonly string[]>> = {
  de: western,
  en: western,
  es: western,
  fr: western,
  pl: polish,
  pt: western,
  tr: turkish,
};

/** As what a file gets read, the likeliest first. */
const readers = [
  'Windows-1252',
  'Mac OS Roman',
  'code page 850',
  'code page 437',
  'Windows-1250',
  'Windows-1254',
  'Windows-1251',
  'ISO-8859-2',
  'code page 852',
  'code page 857',
  'Mac OS Central European',
  'Windows-1257',
  'Windows-1253',
  'ISO-8859-15',
  'Windows-1258',
  'Windows-1255',
  'Windows-1256',
  'KOI8-R',
  'code page 866',
  'ISO-8859-5',
];

/** So many of them are those of Windows in the West, of the Macintosh, of DOS and of the two in the East of Europe. */
const USUAL = 8;

/** For each character that may be damage, the pairs of pages that can have made it, the likeliest first. */
export const pairsShowing = onceEach((language: LanguageCode): ReadonlyMap<string, readonly PagePair[]> => {
  const found = new Map<string, PagePair[]>();
  const seen = new Set<string>();
  for (const written of homes[language])
    for (const [index, read] of readers.entries()) {
      const meant = between(upperHalves().get(written)!, upperHalves().get(read)!);
      const key = [...meant].flat().join('');
      if (written === read || seen.has(key)) continue;
      seen.add(key);
      const pair = { how: `${written} read as ${read}`, meant, isRare: index >= USUAL };
      for (const [shown, letter] of meant) {
        if (shown === letter || !/[\p{Script=Latin}’]/u.test(letter)) continue;
        const others = found.get(shown);
        if (others) others.push(pair);
        else found.set(shown, [pair]);
      }
    }
  return found;
});

function between(written: readonly number[], read: readonly number[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const [index, unit] of written.entries()) {
    // A byte that the page has no sign for is shown as ISO-8859-1 has it: a control.
    const shown = read[index]! || 0x80 + index;
    if (unit !== 0) meant.set(String.fromCharCode(shown), String.fromCharCode(unit));
  }
  return meant;
}
