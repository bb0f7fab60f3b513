/** Every way in which one single-byte encoding can be read as another, for the letters of a language. */
import type { LanguageCode } from '../languages/index.ts';
import { lazily, onceEach } from '../once.ts';
import { ownLetters } from './alphabets.ts';
import { upperHalves } from './other-pages.ts';

export interface MixUp {
  /** “Windows-1252 read as code page 850”. */
  readonly how: string;
  /** What each character that is seen was meant to be: all that the two pages show differently. */
  readonly meant: ReadonlyMap<string, string>;
  /** What is seen for letters of the language. */
  readonly letters: ReadonlySet<string>;
  /** The letters of the language that the mix-up would have changed: they say that a line was read right. */
  readonly sound: RegExp;
  /** Read as Windows-1252, which half the world takes any file for. */
  readonly isUsual: boolean;
}

const windows = ['Windows-1252', 'Windows-1250', 'Windows-1251', 'Windows-1254'];
const anything = [
  'Windows-1252',
  'code page 850',
  'Mac OS Roman',
  'code page 437',
  'Windows-1250',
  'ISO-8859-2',
  'code page 852',
  'Windows-1251',
  'Windows-1254',
  'code page 857',
  'Windows-1253',
  'code page 866',
  'KOI8-R',
  'ISO-8859-5',
];

/** Where a text is written, and as what it gets read then, the likeliest first: a file of DOS is opened in Windows. */
const readAs: Readonly<Record<string, readonly string[]>> = {
  'Windows-1252': anything,
  'Windows-1254': anything,
  'Windows-1250': anything,
  'ISO-8859-2': windows,
  'code page 850': windows,
  'code page 437': windows,
  'code page 852': windows,
  'code page 857': windows,
  'Mac OS Roman': windows,
};

const western = ['Windows-1252', 'code page 850', 'code page 437', 'Mac OS Roman'];

/** The pages in which texts of a language are written, the likeliest first. */
const homes: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: western,
  de: western,
  fr: western,
  es: western,
  pt: western,
  tr: ['Windows-1254', 'code page 857'],
  pl: ['Windows-1250', 'ISO-8859-2', 'code page 852'],
};

/**
 * The mix-ups that a text of a language can have suffered, the likeliest first; made when the first text is met that has
 * something for them to explain.
 */
export const mixUpsOf: (language: LanguageCode) => readonly MixUp[] = onceEach(make);

function make(language: LanguageCode): MixUp[] {
  const alphabet = lettersOf(language);
  const found = new Map<string, MixUp>();
  for (const written of homes[language])
    for (const read of readAs[written]!) {
      const mixUp = between(written, read, alphabet);
      // ISO-8859-2 shows the letters of German where Windows-1250 does.
      const key = [...mixUp.letters].map((seen) => seen + mixUp.meant.get(seen)!).join('');
      if (key !== '' && !found.has(key)) found.set(key, mixUp);
    }
  return [...found.values()];
}

/** Marks that any text may have. */
const signs = '’“”–—«»';

function between(written: string, read: string, alphabet: string): MixUp {
  const shown = upperHalves().get(read)!;
  const meant = new Map<string, string>();
  const letters = new Set<string>();
  const changed = new Set<string>();
  for (const [index, unit] of upperHalves().get(written)!.entries()) {
    if (unit === 0 || shown[index] === 0 || shown[index] === unit) continue;
    const [seen, letter] = [String.fromCharCode(shown[index]!), String.fromCharCode(unit)];
    // Pages that have no sign for a byte are shown with Latin-1’s: an own letter stands for no rare sign.
    if (alphabet.includes(seen) && !(alphabet + signs).includes(letter)) continue;
    meant.set(seen, letter);
    if (!alphabet.includes(letter)) continue;
    letters.add(seen);
    changed.add(letter);
  }
  for (const seen of letters) changed.delete(seen);
  // `óSí` may begin with a dash.
  const shared = [...changed].filter((letter) => signs.includes(meant.get(letter) ?? ' '));
  return {
    how: `${written} read as ${read}`,
    meant,
    letters,
    sound: soundLetters([...changed], shared),
    isUsual: read === 'Windows-1252',
  };
}

/** A capital alone may stand for a mark, `È` for “»”, and `shared` letters around a word for others. */
function soundLetters(letters: readonly string[], shared: readonly string[]): RegExp {
  const own = letters.filter((letter) => !shared.includes(letter));
  const capitals = own.filter((letter) => !isSmall(letter));
  const small = own.filter(isSmall);
  const source = `[${small.join('')}]|[${capitals.join('')}](?=\\p{Ll})|[${shared.filter(isSmall).join('')}](?<=\\p{Ll}.)(?=\\p{Ll})`;
  return new RegExp(source, 'gu');
}

function isSmall(letter: string): boolean {
  return letter === letter.toLowerCase();
}

/** The letters beside a–z of a language, small and capital. */
export function lettersOf(language: LanguageCode): string {
  const small = ownLetters[language];
  return (
    small + [...small].map((letter) => (letter === 'ß' ? '' : letter.toLocaleUpperCase(language))).join('')
  );
}

/** What no word of a language has, though all its letters do: “ß” behind a consonant, “ń” before a vowel. */
export const neverSpelt: Readonly<Partial<Record<LanguageCode, RegExp>>> = lazily({
  de: () => /(?<![aeiouyäöü])ß|[äöü][eäöü]/iu,
  fr: () => /ç(?![aouâôû])|(?<!o)ù|ù\p{L}|œ(?![uidst])|[æëüÿ](?=[âêîôû])/iu,
  es: () => /ñ(?![aeiouáéíóú])|(?<!g)ü|ü(?![eiéí])/iu,
  pt: () => /ç(?![aouáâãóôõú])|õ(?!e)|ã(?![oeis]|(?!\p{L}))/iu,
  pl: () => /[ćńśź](?=[aeiouyąęó])|[ąę](?=[aeiouyąęó])|(?<!\p{L})[ąęń]/iu,
  tr: () => /(?<!\p{L})ğ|(?<![aeıioöuüâîûAEIİOÖUÜ])ğ/u,
});

/** The letters that a language has most of: where two mix-ups explain the same words, the likelier has them. */
export const commonest: Readonly<Record<LanguageCode, string>> = {
  en: 'é',
  de: 'äöüß',
  fr: 'éèà',
  es: 'áíóñ',
  pt: 'ãáçé',
  tr: 'ıüş',
  pl: 'łęąż',
};
