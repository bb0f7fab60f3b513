/** The words of a text that a mix-up of encodings may have damaged, and what they were meant to be. */
import { classOf, isLower, isUpper, LETTER } from '../characters.ts';
import { once, onceEach } from '../once.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Damage } from './damage.ts';
import { lettersOf, neverSpelt, type MixUp } from './mix-up-pages.ts';
import { scriptOf } from './surroundings.ts';
import { cyrillicLookalikes } from './word-shapes.ts';

/** A stretch of letters, and of what may stand for letters. */
export interface OddWord {
  readonly start: number;
  readonly end: number;
  readonly seen: string;
  /** Where its line starts and ends. */
  readonly line: number;
  readonly lineEnd: number;
}

/** What stands beside words in any sound text, and is looked at only where something else is odd. */
const common = '\u00A0\u00AD’‘“”„–—…•·«»‹›°€©®™';

/** For each language what finds the words to look at; made when a text is first asked about. */
const patternOf = onceEach((language: LanguageCode): RegExp => {
  const letters = lettersOf(language);
  const capitals = [...letters].filter((letter) => isUpper(letter.charCodeAt(0))).join('');
  const odd = `(?![${letters}${common}])[\\u0080-\\u02DF\\u0370-\\u04FF\\u2010-\\u2027\\u2030-\\u2265\\u2310-\\u25A0\\uFB01\\uFB02\\uF8FF]`;
  // `G÷llnitz`, `h„tte`, `forÁa`: an odd character at a plain letter, a low mark inside a word, a capital behind a small letter.
  const source = `${odd}(?:(?<=[A-Za-z].)|(?=[A-Za-z]))|[„”](?=[a-z])(?<=[a-z].)|[${capitals}](?<=[a-z].)`;
  return new RegExp(source, 'g');
});

/** The words that have what words of the language do not, outside `taken`. */
export function oddWords(
  text: string,
  language: LanguageCode,
  taken: readonly Damage[],
  pattern = patternOf(language),
): OddWord[] {
  const found: OddWord[] = [];
  let line = 0;
  let lineEnd = -1;
  let done = 0;
  let next = 0;
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const at = hit.index;
    if (at >= lineEnd) {
      line = text.lastIndexOf('\n', at) + 1;
      lineEnd = text.indexOf('\n', at);
      if (lineEnd === -1) lineEnd = text.length;
    }
    const start = startOfPart(text, at, done);
    const end = endOfPart(text, at, lineEnd);
    pattern.lastIndex = done = end;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (next < taken.length && taken[next]!.start < end) continue;
    const seen = text.slice(start, end);
    if (!unit.test(seen) && !quotation.test(seen)) found.push({ start, end, seen, line, lineEnd });
  }
  return found;
}

/** Cubic metres are in order. */
const unit = /^[cdkmn]?m[²³¹]$/u;
/** `sagte„ja”und`: spaces are missing, and no letters. */
const quotation = /„[^„]*[”“]/u;

/** All words of a line that have anything but ASCII. */
export function* wordsIn(text: string, line: number, lineEnd: number): Generator<OddWord> {
  for (let at = line; at < lineEnd; at++) {
    if (text.charCodeAt(at) < 0x80 || !isPart(text.charCodeAt(at))) continue;
    const start = startOfPart(text, at, line);
    const end = endOfPart(text, at, lineEnd);
    const seen = text.slice(start, end);
    if (!unit.test(seen)) yield { start, end, seen, line, lineEnd };
    at = end - 1;
  }
}

/** The longest part of a word that is looked at. */
const MAX_PART = 40;

function startOfPart(text: string, at: number, limit: number): number {
  let start = at;
  while (start > limit && at - start < MAX_PART && isPart(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfPart(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && end - at < MAX_PART && isPart(text.charCodeAt(end))) end++;
  return end;
}

/** How little a word can be sound that stands alone: beside other odd letters it may be quoted. */
export const ALONE = 1.5;

/** Letters, and all that a page shows for one: signs, drawn lines, controls, the no-break space. */
function isPart(unit: number): boolean {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  if (unit >= 0x2000 && unit <= 0x200f) return false;
  return unit < 0x2600
    ? unit < 0x2028 || unit > 0x202f
    : (unit >= 0xfb00 && unit <= 0xfb02) || unit === 0xf8ff;
}

/** Whether a character stands beside words in any text. */
export function isMark(character: string): boolean {
  return '\u00A0’‘“”„‚–—…«»‹›¿¡'.includes(character);
}

/** Marks around a word and apostrophes in it, which may be younger than the damage. */
const younger = /^[\u00A0’‘“”„‚–—…«»‹›¿¡]{1,6}|[\u00A0’‘“”„‚–—…«»‹›]{1,6}$|’/gu;

/** What a word was meant to be, with letters of the language; nothing when the mix-up does not explain it. */
export function meantBy(seen: string, mixUp: MixUp, speller: Speller): string | undefined {
  if (!/[A-Za-z]/.test(seen)) return undefined;
  const whole = turned(seen, mixUp);
  if (isTold(seen, whole, mixUp) && speller.isSpelt(whole)) return whole;
  let part = '';
  let done = 0;
  for (const { index, 0: marks } of seen.matchAll(younger)) {
    part += turned(seen.slice(done, index), mixUp) + marks;
    done = index + marks.length;
  }
  if (done === 0) return undefined;
  part += turned(seen.slice(done), mixUp);
  return isTold(seen.replace(younger, ''), part, mixUp) && speller.isSpelt(part) ? part : undefined;
}

function isTold(seen: string, repaired: string, { letters }: MixUp): boolean {
  for (const character of seen) if (letters.has(character)) return true;
  // A control for an apostrophe says nothing of the page.
  return repaired !== seen && contraction().test(repaired) && !/[\u0080-\u009F]/.test(seen);
}

const contraction = once(
  () =>
    /^[“‘«\u00A0]{0,2}(?:\p{L}{1,12}’(?:s|t|re|ve|ll|d|m)|(?:[ldjnmstcLDJNMSTC]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)’\p{L}{2,})[”’»…\u00A0]{0,3}$/u,
);

export function turned(seen: string, { meant }: MixUp): string {
  let output = '';
  for (const character of seen) output += meant.get(character) ?? character;
  return output;
}

/** Tells what is spelt in the letters of a language. */
export class Speller {
  readonly #word: RegExp;
  readonly #never: RegExp | undefined;

  constructor(language: LanguageCode) {
    this.#word = new RegExp(`^[A-Za-z${lettersOf(language)}]+$`, 'u');
    this.#never = neverSpelt[language];
  }

  /** Words, with the marks between and around them, of letters of the language, and capitals only in front. */
  isSpelt(text: string): boolean {
    return isOf(text, this.#word) && !this.#never?.test(text);
  }

  hasLetter(character: string): boolean {
    return this.#word.test(character);
  }

  /** What else stands in a damaged line: a foreign name, a dash, a mark before a plain word, “à”. */
  besides(seen: string, mixUp: MixUp): string | undefined {
    const repaired = turned(seen, mixUp);
    const letters = repaired.replace(/[^\p{L}]/gu, '');
    if (letters === '') return marks.test(repaired) ? repaired : undefined;
    if (!/[A-Za-z]/.test(letters))
      return alone.test(repaired) && !(isLower(seen.charCodeAt(0)) && this.hasLetter(seen))
        ? repaired
        : undefined;
    return isOf(repaired, latin()) ? repaired : undefined;
  }
}

/** Words of one letter, and what stands behind a number. */
const alone = /^[àéóôÀÉÓªº]$/u;
const latin = once(() => /^\p{Script=Latin}+$/u);
const marks = /^[’‘“”„‚–—…«»‹›¿¡°§€£©®\u00A0-]+$/u;
const between = /[\u00A0’‘“”„‚–—…«»‹›¿¡]+/u;
const casing = once(() => /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u);

function isOf(text: string, word: RegExp): boolean {
  let count = 0;
  for (const part of text.split(between)) {
    if (part === '') continue;
    count++;
    if (!word.test(part) || !casing().test(part)) return false;
  }
  return count > 0;
}

/** Marks that stand between letters where somebody forgot a space. */
const slips = '\u00A0\u00AD’‘“”–—…•·«»‹›´`¨¸¯˜';

/**
 * How little a word can be sound: 2 with a sign, a letter of another alphabet or a capital between small letters,
 * 1 with a capital at the end or a low quotation mark behind a letter, 0 with letters of other languages.
 */
export function unreadable(seen: string, repaired: string, mixUp: MixUp, speller: Speller): number {
  if (seen.replace(/[^A-Za-z]/g, '').length < 2) return 0;
  const isContracted = contraction().test(repaired);
  const kinds = new Set<string>();
  let most = 0;
  for (let at = 0; at < seen.length; at++) {
    const character = seen[at]!;
    const isApostrophe = isContracted && mixUp.meant.get(character) === '’';
    if (!isApostrophe && !mixUp.letters.has(character)) continue;
    if (!slips.includes(character) && !speller.hasLetter(character)) kinds.add(character);
    most = Math.max(most, strengthAt(seen, at, mixUp));
    if (isApostrophe && repaired.endsWith('n’t')) most = Math.max(most, 1);
  }
  // `baþladý`: two letters that the language does not have. These three are Icelandic, whose others Turkish does not have either.
  const isPair = mixUp.isUsual && kinds.size >= 2;
  // `olduðunu`: and of Icelandic a Turkish text quotes names, if anything.
  if (mixUp.isUsual && /^[a-z][^\P{L}ðþ]*[ðþ]/u.test(seen) && seen.length >= 5 && /[ğş]/u.test(repaired))
    return ALONE;
  // `Aðaçdiken`, `Gülþen`: Icelandic has neither of the two letters that are sound.
  if (mixUp.isUsual && /[ðþ]/iu.test(seen) && /[çü]/iu.test(seen) && kinds.size > 0) return 2;
  // `Kýlýçaslan`: of the languages that have this vowel between consonants none has the other two letters.
  if (mixUp.isUsual && /[bcdfghjklmnprstvzçğş]ý[bcdfghjklmnprstvzçğş]/iu.test(seen) && /[çü]/iu.test(seen))
    return ALONE;
  return isPair ? Math.max(most, /[þð]/iu.test(seen) ? 2 : 1) : most;
}

function strengthAt(seen: string, at: number, { letters }: MixUp): number {
  const unit = seen.charCodeAt(at);
  if (unit >= 0x80 && unit < 0xa0) return 2;
  if (at === 0 || slips.includes(seen[at]!)) return 0;
  const isLetterAt = (place: number): boolean =>
    place < seen.length && (classOf(seen.charCodeAt(place)) === LETTER || letters.has(seen[place]!));
  if (!isLetterAt(at - 1)) return 0;
  const isInside = isLetterAt(at + 1);
  if ('‚„'.includes(seen[at]!)) return seen[at] === '‚' || isInside ? 1 : 0;
  if (classOf(unit) !== LETTER || 'ªºˆˇ'.includes(seen[at]!)) return isInside ? 2 : 0;
  if (scriptOf(unit) > 0)
    return isInside && isAsciiSmall(seen, at) && !cyrillicLookalikes.includes(seen[at]!) ? 2 : 0;
  if (!isUpper(unit) || !isLower(seen.charCodeAt(at - 1))) return 0;
  return isLower(seen.charCodeAt(at + 1)) ? 2 : 1;
}

/** Whether a small letter from a to z stands on one side: `NFκB` is a protein. */
function isAsciiSmall(seen: string, at: number): boolean {
  return /[a-z]/.test((seen[at - 1] ?? '') + (seen[at + 1] ?? ''));
}
