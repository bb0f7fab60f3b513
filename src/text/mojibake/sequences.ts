import { classOf, foldUnit, isDigit, LETTER } from '../characters.ts';
import { byteOf, codePages, MAC_ROMAN, WINDOWS_1252 } from './code-pages.ts';

/** One character that stands in a text as the two to six characters that a code page shows for its bytes. */
export interface Sequence {
  readonly codePoint: number;
  /** How many characters stand for it. */
  readonly length: number;
}

/**
 * The character whose UTF-8 bytes a page shows at `at`. No overlong forms and nothing above U+10FFFF;
 * of surrogates only a pair, as CESU-8 writes an emoji.
 */
export function sequenceAt(text: string, at: number, page: number): Sequence | undefined {
  const lead = byteOf(page, text.charCodeAt(at));
  if (lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let codePoint = lead & (0xff >> (length + 1));
  for (let offset = 1; offset < length; offset++) {
    const byte = byteOf(page, text.charCodeAt(at + offset));
    if (byte < 0x80 || byte > 0xbf) return undefined;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  if (codePoint < (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000) || codePoint > 0x10ffff)
    return undefined;
  if (codePoint < 0xd800 || codePoint > 0xdfff) return { codePoint, length };
  return codePoint < 0xdc00 ? surrogatePair(text, at, page, codePoint) : undefined;
}

function surrogatePair(text: string, at: number, page: number, high: number): Sequence | undefined {
  if (byteOf(page, text.charCodeAt(at + 3)) !== 0xed) return undefined;
  const first = byteOf(page, text.charCodeAt(at + 4));
  const second = byteOf(page, text.charCodeAt(at + 5));
  const low = 0xd000 | ((first & 0x3f) << 6) | (second & 0x3f);
  if (first < 0xb0 || first > 0xbf || second < 0x80 || second > 0xbf) return undefined;
  return { codePoint: 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), length: 6 };
}

/** Characters that also follow a letter in sound text, so that `É’` or `Ä…` alone proves nothing. */
const commonAfterLetters = new Set(
  [...'’‘“”„‚…–—›‹»« \u00A0®™•·¹²³°ºª©§¡¿´¨¸¶†‡'].map((character) => character.charCodeAt(0)),
);

export function isCommonAfterLetters(unit: number): boolean {
  return commonAfterLetters.has(unit);
}

/** How many of the characters behind the first would be strange there in any sound text. */
function strictFollowers(text: string, at: number, length: number): number {
  let strict = 0;
  for (let offset = 1; offset < length; offset++)
    if (!commonAfterLetters.has(text.charCodeAt(at + offset))) strict++;
  return strict;
}

/** What a page shows as `text[at]` … stands for: how much that speaks for damage. Points as measured on 22 languages. */
export function pointsFor({ codePoint, length }: Sequence, text: string, at: number, page: number): number {
  const strict = strictFollowers(text, at, length);
  if (length >= 4)
    return codePoint >= 0x1f000 && codePoint <= 0x1faff ? 6 : isAstralLetter(codePoint) ? 2 : -4;
  if (length === 3) return pointsForThree(codePoint, strict, text, at, page);
  if (isLatin(codePoint) && rareLetters.has(codePoint)) return strict > 0 ? 2.5 : 0.5;
  if (isLatin(codePoint) || (codePoint >= 0xa0 && codePoint <= 0xbf)) return strict > 0 ? 3 : 1;
  // The open vowels of Azerbaijani and West Africa look like `É™` and `É”`, which also close a line of capitals.
  if (codePoint === 0x259) return 1.5;
  if (codePoint === 0x18f || (codePoint >= 0x254 && codePoint <= 0x25b)) return 0;
  // A control is what a second misreading has made of a byte that the page does not show.
  if (codePoint < 0xa0) return byteOf(page, 0x80) === 0x80 ? 1 : -4;
  if (isOtherAlphabet(codePoint)) return strict > 0 ? 2 : 1;
  // `AQUÍ…` ends a sentence in capitals, and is no letter with a mark.
  if (codePoint >= 0x300 && codePoint <= 0x36f) return strict === 0 || codePoint >= 0x340 ? -1 : 2;
  return -4;
}

function pointsForThree(codePoint: number, strict: number, text: string, at: number, page: number): number {
  if ((codePoint >= 0x2010 && codePoint <= 0x2060) || codePoint === 0xfeff || codePoint === 0xfffd) return 6;
  if (isLatin(codePoint)) return strict > 0 ? 3 : 1;
  // `â‚¹45`: a currency, of which the web has a dozen, with its amount.
  if (codePoint >= 0x20a0 && codePoint <= 0x20c0)
    return isBesideAmount(text, at, at + 3) ? 6 : strict > 0 ? 3 : 1;
  if (isEastern(codePoint)) return [0, 1, 2.5][strict]!;
  if (codePages[page]!.dos) return codePoint >= 0x2010 && codePoint <= 0x27bf && strict > 0 ? 3 : -4;
  const symbols = codePoint >= 0x2061 && codePoint <= 0x2bff;
  // Skolt Sámi has words with `âžž`, which would be an arrow.
  if (symbols && classOf(text.charCodeAt(at + 1)) === LETTER && classOf(text.charCodeAt(at + 2)) === LETTER)
    return 1;
  if (symbols || (codePoint >= 0x1f00 && codePoint <= 0x1fff)) return strict > 0 ? 3 : 1;
  return (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || codePoint === 0x2003 ? 1 : -4;
}

/** Whether a number stands before or behind, with a space or without. */
export function isBesideAmount(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isDigit(before) || isDigit(after)) return true;
  const isSpaced = (unit: number): boolean => unit === 0x20 || unit === 0xa0;
  return (
    (isSpaced(before) && isDigit(text.charCodeAt(start - 2))) ||
    (isSpaced(after) && isDigit(text.charCodeAt(end + 1)))
  );
}

/** Letters of languages that are written in Latin script, without those of phonetic alphabets. */
export function isLatin(codePoint: number): boolean {
  if (codePoint >= 0xc0 && codePoint <= 0x17f) return codePoint !== 0xd7 && codePoint !== 0xf7;
  if (codePoint >= 0x1ea0 && codePoint <= 0x1ef9) return true;
  return [0x1a0, 0x1a1, 0x1af, 0x1b0, 0x218, 0x219, 0x21a, 0x21b].includes(codePoint);
}

/** Letters of few languages: where two pages explain the same damage, the one that needs them is less likely. */
const rareLetters = new Set(
  [...'ĈĉĊċĔĕĜĝĠġĤĥĨĩĬĭĴĵĶķĸĹĺĻļĿŀŅņŉŊŋŎŏŔŕŖŗŜŝŦŧŨũŬŭŴŵŶŷ'].map((letter) => letter.charCodeAt(0)),
);

/** Letters that far more is written with than with others: where nothing else tells, they are likelier. */
const popularLetters = new Set(
  [...'éáíóúüöäñçèàãêåøæžščřěýůťňıİşğłąężśćđß'].map((letter) => letter.charCodeAt(0)),
);

/** How likely a letter is where the text around it says nothing. */
export function popularity(codePoint: number): number {
  const folded = codePoint <= 0xffff ? foldUnit(codePoint) : codePoint;
  if (popularLetters.has(folded)) return 0.6;
  return folded === 0xfe || folded === 0xf0 ? -0.6 : 0;
}

/** Modern Greek, Cyrillic, Hebrew, Arabic and Armenian: two bytes a letter. */
function isOtherAlphabet(codePoint: number): boolean {
  if (codePoint >= 0x386 && codePoint <= 0x3ce) return true;
  if (codePoint >= 0x400 && codePoint <= 0x45f) return true;
  if (codePoint >= 0x490 && codePoint <= 0x4ff) return true;
  if (codePoint >= 0x531 && codePoint <= 0x589) return true;
  return (codePoint >= 0x5d0 && codePoint <= 0x5ea) || (codePoint >= 0x600 && codePoint <= 0x6ff);
}

/** Scripts from India to Japan, with Georgian and Ethiopic: three bytes a letter. */
function isEastern(codePoint: number): boolean {
  if (codePoint >= 0x900 && codePoint <= 0x109f) return true;
  if (codePoint >= 0x10d0 && codePoint <= 0x1399) return true;
  if (codePoint >= 0x1780 && codePoint <= 0x17f9) return true;
  if (codePoint >= 0x3000 && codePoint <= 0x30ff) return true;
  if (codePoint >= 0x3400 && codePoint <= 0x9fff) return true;
  return (codePoint >= 0xac00 && codePoint <= 0xd7a3) || (codePoint >= 0xff00 && codePoint <= 0xffef);
}

function isAstralLetter(codePoint: number): boolean {
  return codePoint >= 0x1d400 && codePoint <= 0x2ffff;
}

/** Pages in which a single symbol is as likely as a single letter. */
export function knowsSymbols(page: number): boolean {
  return page === WINDOWS_1252 || page === MAC_ROMAN;
}
