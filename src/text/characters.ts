/**
 * What a UTF-16 code unit is, for everything that walks over a text.
 *
 * The tables are filled as characters are met, so that a start costs nothing and a document pays
 * only for the alphabet that it uses. They are memos of pure functions: nothing else is kept.
 */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** A combining mark: it belongs to the letter before it. */
export const MARK = 4;
/** Han and kana, written without spaces: every character counts as a word. */
export const IDEOGRAPH = 5;
export const SURROGATE = 6;
export const OTHER = 7;

const UNITS = 0x10000;
/** The class of each unit above its fold, so that one look tells both; 0 for one that was not met. */
const traits = new Int32Array(UNITS);
const lowers = new Uint8Array(UNITS);
const IS_LOWER = 1;
const NOT_LOWER = 2;

/**
 * The class of a unit times 65,536, and its fold: for a pass that needs both. Nobody asks beyond the edge of a text: one look
 * at `NaN` and V8 takes the slow way at all others, a fifth of the time of a lint.
 */
export function traitsOf(unit: number): number {
  return traits[unit] || learn(unit);
}

/**
 * The same of a unit that was met before, else 0. Where a loop may have to learn there is a call in it, and V8 keeps less in
 * registers: the pass over all characters is a fifth slower so.
 */
export function knownTraitsOf(unit: number): number {
  return traits[unit]!;
}

/** Meets all units of a text. */
export function learnAll(text: string): void {
  for (let at = 0; at < text.length; at++) traitsOf(text.charCodeAt(at));
}

/** Apart, so that those who ask are small enough to be compiled into one with whoever asks them. */
function learn(unit: number): number {
  return (traits[unit] = (classify(unit) << 16) | lower(unit));
}

/** The class of one UTF-16 code unit. */
export function classOf(unit: number): number {
  return traitsOf(unit) >> 16;
}

/**
 * The lower-case form of one code unit, with typographic apostrophes and no-break hyphens made plain.
 * Always one unit long, so that folded and original text have the same offsets.
 */
export function foldUnit(unit: number): number {
  return traitsOf(unit) & 0xffff;
}

/** `true` for letters, digits, marks and ideographs: what a word is made of. */
export function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind >= LETTER && kind <= IDEOGRAPH;
}

/** A letter that differs from its lower-case form, outside the astral planes. */
export function isUpper(unit: number): boolean {
  // U+02BC folds too, to an apostrophe, and is a letter without case.
  const known = traitsOf(unit);
  return known >> 16 === LETTER && (known & 0xffff) !== unit && unit !== 0x02bc;
}

/** A letter that has an upper-case form and is not it. */
export function isLower(unit: number): boolean {
  return (lowers[unit] || learnCase(unit)) === IS_LOWER;
}

function learnCase(unit: number): number {
  const isSmall = classOf(unit) === LETTER && foldUnit(unit) === unit && hasCase(unit);
  return (lowers[unit] = isSmall ? IS_LOWER : NOT_LOWER);
}

/** Whether a letter that is not a large one is a small one. A pattern costs a start as much as a page, and few letters need it. */
function hasCase(unit: number): boolean {
  const character = String.fromCharCode(unit);
  return character.toUpperCase() !== character || /\p{Ll}/u.test(character);
}

/** Where the letters end that stand at a place. */
export function endOfLetters(text: string, start: number): number {
  let end = start;
  while (end < text.length && classOf(text.charCodeAt(end)) === LETTER) end++;
  return end;
}

/** Where white space ends that begins at a place, up to a limit: the place itself where there is none. */
export function endOfSpace(text: string, start: number, limit = text.length): number {
  let end = start;
  while (end < limit && classOf(text.charCodeAt(end)) === SPACE) end++;
  return end;
}

/** Where white space begins that ends at a place. */
export function startOfSpace(text: string, end: number, limit = 0): number {
  let start = end;
  while (start > limit && classOf(text.charCodeAt(start - 1)) === SPACE) start--;
  return start;
}

/** A text without what is no letter. */
export function onlyLetters(text: string): string {
  return endOfLetters(text, 0) === text.length ? text : text.replace(/[^\p{L}]/gu, '');
}

/** Two letters as one number below 1024, whatever their case. */
export function letterPair(first: number, second: number): number {
  return (first & 31) * 32 + (second & 31);
}

export function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** Folds a whole string, unit by unit; the result has the same length. */
export function fold(text: string): string {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) < 0x80) at++;
  // Nothing but case differs in ASCII.
  if (at === text.length) return text.toLowerCase();
  let folded = text.slice(0, at).toLowerCase();
  for (; at < text.length; at++) folded += String.fromCharCode(foldUnit(text.charCodeAt(at)));
  return folded;
}

function classify(unit: number): number {
  // Of what most texts are made of the class is known: to make the patterns below takes a start longer than to read a page.
  if (unit < 0x80) return classOfAscii(unit);
  if (unit < 0x250) return classOfLatin(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if ((unit >= 0x2010 && unit < 0x2028) || (unit >= 0x2190 && unit < 0x2c00)) return OTHER;
  const character = String.fromCharCode(unit);
  if (/\s/u.test(character)) return SPACE;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return MARK;
  return OTHER;
}

/** `0` to `9`, and no figure of another script. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function classOfAscii(unit: number): number {
  if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) return LETTER;
  if (isDigit(unit)) return DIGIT;
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) ? SPACE : OTHER;
}

function classOfLatin(unit: number): number {
  if (unit >= 0xc0) return unit === 0xd7 || unit === 0xf7 ? OTHER : LETTER;
  if (unit === 0xaa || unit === 0xb5 || unit === 0xba) return LETTER;
  return unit === 0xa0 ? SPACE : OTHER;
}

function lower(unit: number): number {
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x02bc || unit === 0x00b4) return 0x27;
  if (unit === 0x2010 || unit === 0x2011) return 0x2d;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  // “İ” becomes two units in lower case; its first, “i”, is what a reader sees.
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}
