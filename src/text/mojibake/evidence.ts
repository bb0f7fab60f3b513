/** What speaks for damage, and against it, around a run. Points as measured on many languages. */
import { classOf, isLower, isUpper, isWordUnit, LETTER } from '../characters.ts';
import { codePages, pagesWithSequence, MAC_ROMAN, WINDOWS_1251 } from './code-pages.ts';
import { besideWord, isAsciiLetter, isDrawn, isLetterPair, unitAt } from './neighbours.ts';
import { openerPoints } from './openers.ts';
import type { Run } from './runs.ts';
import { isBesideAmount, isLatin, knowsSymbols, type Sequence } from './sequences.ts';
import { scriptOf } from './surroundings.ts';

/** What the neighbours say. */
export function contextPoints(
  text: string,
  start: number,
  end: number,
  decoded: string,
  page: number,
): number {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const before = unitAt(text, start - 1);
  const after = unitAt(text, end);
  let points = 0;
  if (isLower(before) && isUpper(first)) points += 2;
  if (isLower(after)) {
    if (isUpper(last)) points += 1;
    else if (isSymbol(last)) points += 1.5;
  }
  if (decoded.length > 1) points += decoded >= '\u0900' ? 2 * (decoded.length - 1) : 1;
  // `tá»‘i`: a closing mark in the middle of a word.
  if (decoded >= '\u1EA0' && decoded < '\u1F00' && isLetterPair(before, after)) points += 2;
  if (isLatin(decoded.codePointAt(0)!) && (isAsciiLetter(before) || isAsciiLetter(after))) points += 0.5;
  // `těžší` in Czech: what would be a syllable of Korean in the middle of a Latin word.
  if (decoded.length === 1 && isLetterPair(before, after) && before < 0x250 && after < 0x250)
    if (scriptOf(decoded.charCodeAt(0)) > 0) points -= 2;
  // `МЕЃУ` would be a letter of Polish among Macedonian ones.
  if (
    isOfOther(before, decoded.codePointAt(0)!) ||
    isOfOther(after, decoded.codePointAt(decoded.length - 1)!)
  )
    points -= 4;
  // Damage below the damage.
  if (pagesWithSequence(decoded.charCodeAt(0), decoded.charCodeAt(1)) & (1 << page)) points += 3;
  // A control is in no sound text.
  if (hasControl(text, start, end)) points += 3;
  points += openerPoints(text, start, end, decoded, page);
  if (hasInnerCapital(before, decoded, after)) points -= 3;
  // `ΜΕΤΑΞΎ` is in capitals throughout, and no small letter ends it.
  const endsCapitals = isUpper(before) && isUpper(unitAt(text, start - 2)) && isLower(decoded.charCodeAt(0));
  if (endsCapitals && decoded >= '\u0370' && decoded < '\u0530') points -= 3;
  return points + shapePoints(text, start, end, decoded);
}

/** Whether a letter beside is of an alphabet other than Latin, and of another than what was decoded. */
function isOfOther(unit: number, codePoint: number): boolean {
  if (unit < 0x370 || classOf(unit) !== LETTER) return false;
  const script = scriptOf(unit);
  return script > 0 && script !== scriptOf(codePoint) && (isLatin(codePoint) || codePoint < 0x900);
}

/** `drÌnken`: a capital right behind a small letter. */
function hasInnerCapital(before: number, decoded: string, after: number): boolean {
  let previous = before;
  for (let at = 0; at <= decoded.length; at++) {
    const unit = at < decoded.length ? decoded.charCodeAt(at) : after;
    if (isUpper(unit) && isLower(previous)) return true;
    previous = unit;
  }
  return false;
}

/** Between two consonants stands rather a vowel, and the other way round: `tiesÄŤbas` is “tiesības” and not “tiesčbas”. */
export function alternation(
  text: string,
  { start, end, decoded }: Pick<Run, 'start' | 'end' | 'decoded'>,
): number {
  if (!isAsciiLetter(unitAt(text, start - 1)) || !isAsciiLetter(unitAt(text, end)) || decoded.length > 1)
    return 0;
  if (!isLatin(decoded.charCodeAt(0))) return 0;
  const isVowel = isVowelLetter(decoded);
  const before = vowels.test(text[start - 1]!);
  if (before !== vowels.test(text[end]!)) return 0;
  return before === isVowel ? -0.7 : 0.7;
}

const vowelLetters = new Map<string, boolean>();

/** Whether a letter is a vowel with something on it. */
function isVowelLetter(letter: string): boolean {
  const known = vowelLetters.get(letter);
  if (known !== undefined) return known;
  const isVowel = vowels.test(letter.normalize('NFD')[0]!);
  vowelLetters.set(letter, isVowel);
  return isVowel;
}

const vowels = /[aeiouyıøæœäöü]/iu;

/** Letters where words do not have them: a capital behind one, “ß” behind a consonant, “ü” behind a vowel. */
function shapePoints(text: string, start: number, end: number, decoded: string): number {
  const unit = decoded.charCodeAt(0);
  const before = text[start - 1] ?? ' ';
  if (decoded.includes('ß') || decoded.includes('ü')) {
    if (/(?:^|[^aeiouyäöü])ß|[aeiouyäöü]ü/iu.test(before + decoded)) return -2;
    if (/[aeiouyäöü]ß/iu.test(before + decoded)) return 1;
  }
  const opensSentence = start === 0 || before === '\n' || text.slice(start - 2, start) === '. ';
  if (!isUpper(unit)) return opensSentence && isLower(unit) && isLower(unitAt(text, end)) ? -0.5 : 0;
  if (isUpper(unitAt(decoded, 1)) && isLower(unitAt(decoded, 2))) return -2;
  // `nĂŁo ĂŠ possĂ­vel`: a word of one letter.
  const isWord = decoded.length === 1 && unitAt(text, end) === 0x20;
  if (!isWord && !isLower(unitAt(text, end))) return 0;
  if (isUpper(unitAt(text, start - 1))) return isWord ? 0 : -1.5;
  return before === ' ' && isLower(unitAt(text, start - 2)) ? -1 : 0;
}

function hasControl(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 && unit < 0xa0 && unit !== 0x85) return true;
  }
  return false;
}

/**
 * A root or a drawn line that another page explains as a letter of the text: `j≈≥` in Lithuanian, `n├┤` in Vietnamese.
 * `√π` and `√∞` are formulas in any language.
 */
export function symbolPoints(
  text: string,
  { start, end, page, fit }: Pick<Run, 'start' | 'end' | 'page' | 'fit'>,
): number {
  if (fit < 1) return 0;
  const opener = text[start]!;
  const second = text[start + 1]!;
  if (opener === 'ƒ') return 2;
  if ('√≈∆¬'.includes(opener)) {
    // “où” is the one word of French with this letter, and a formula has other letters.
    if (second === 'π' && text[start - 1] !== 'o') return 0;
    if ('π∞'.includes(second) && (fit < 1.6 || classOf(unitAt(text, start - 1)) !== LETTER)) return 0;
    return besideWord(text, start, end) ? 0 : fit < 1.6 ? 3 : 3.5;
  }
  const isAlone = !isDrawn(unitAt(text, start - 1)) && !isDrawn(unitAt(text, end));
  const isLikely = isDrawn(text.charCodeAt(start)) || (codePages[page]!.dos && fit >= 4);
  return isLikely && isAlone ? 4 : 0;
}

/** What may stand before a letter in sound text. */
const beforeLetters = ' \u00A0’‘-–—/';

/** Neither a letter nor what may stand before one; ª, º, µ and ˆ are letters to Unicode only. */
function isSymbol(unit: number): boolean {
  if (unit === 0xaa || unit === 0xba || unit === 0xb5 || unit === 0x2c6) return true;
  return !isWordUnit(unit) && !beforeLetters.includes(String.fromCharCode(unit));
}

/** What is special about a page. */
export function pagePoints(
  text: string,
  start: number,
  end: number,
  page: number,
  sequences: readonly Sequence[],
): number {
  const [{ codePoint, length }] = sequences as [Sequence];
  const punctuation = length === 3 && codePoint >= 0x2010 && codePoint <= 0x20cf;
  const before = unitAt(text, start - 1);
  const after = unitAt(text, end);
  let points = 0;
  if (codePages[page]!.dos && !punctuation) {
    const touches = classOf(before) === LETTER || classOf(after) === LETTER;
    // `├á` alone is “à”: in a drawn tree a name follows, or a line.
    if (text[start] === '├' && end - start === 2 && !touches && !isDrawn(text.charCodeAt(end - 1)))
      points += 2;
    else if (isSignOfAmount(text, start, end, codePoint)) points += 3;
    else if (!touches || isDrawn(before) || isDrawn(after)) points -= 4;
    else if (codePoint > 0x24f && length === 2 && classOf(text.charCodeAt(start)) === LETTER) points -= 4;
    else if (isAllDrawn(text, start, end) && !besideWord(text, start, end)) points -= 4;
  }
  if (sequences.length > 1 || punctuation) return points;
  // Ewe writes ƒ: `ƒãa` is two of its letters.
  if (
    page === MAC_ROMAN &&
    text[start] === 'ƒ' &&
    'áàãéèíìóòõúù'.includes(text[start + 1]!) &&
    classOf(before) !== LETTER
  )
    points -= 2;
  if (page === WINDOWS_1251) points -= 2;
  else if (!knowsSymbols(page) && !isLetterPoint(codePoint)) points -= 2;
  // One letter of another alphabet alone is chance: `—Él` is no `у`.
  if (codePoint >= 0x370 && codePoint < 0x1000 && page !== WINDOWS_1251) points -= 2;
  return points;
}

/** `┬ú184`, `20┬░C`, `2┬╜`: a sign of Latin-1 with its number, and no line before or behind it. */
function isSignOfAmount(text: string, start: number, end: number, codePoint: number): boolean {
  if (text[start] !== '┬' || !'£¥¢§°¼½¾±µ'.includes(String.fromCodePoint(codePoint))) return false;
  if (isDrawn(unitAt(text, start - 1)) || isDrawn(unitAt(text, end))) return false;
  return isBesideAmount(text, start, end);
}

function isLetterPoint(codePoint: number): boolean {
  return /[\p{L}\p{M}]/u.test(String.fromCodePoint(codePoint));
}

function isAllDrawn(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDrawn(text.charCodeAt(at))) return false;
  return true;
}
