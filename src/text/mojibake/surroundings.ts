/**
 * What the sound part of a text is written with. A code page that makes of `Ĺź` a letter which the text has elsewhere is
 * likelier than one that makes a letter of another language, and `×‘` in Hebrew is a letter of Hebrew.
 */
import { classOf, foldUnit, IDEOGRAPH, isWordUnit, LETTER, MARK } from '../characters.ts';
import type { LanguageCode } from '../languages/index.ts';
import { alphabetOf, ALPHABETS, alphabetsWith } from './alphabets.ts';
import { pagesWithSequence } from './code-pages.ts';
import { isLatin, sequenceAt } from './sequences.ts';

export interface Surroundings {
  /** Whether the sound part of the text has a character, as a capital or not. */
  has(codePoint: number): boolean;
  /** How well a letter goes with the others: from −1, another language's, to 5, of the script in which all is written. */
  fit(codePoint: number): number;
}

/** Scripts by the first code point of each. What is not listed is Latin or no script. */
const scripts: readonly (readonly [from: number, to: number])[] = [
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x58f],
  [0x590, 0x5ff],
  [0x600, 0x77f],
  [0x900, 0x97f],
  [0x980, 0xdff],
  [0xe00, 0xe7f],
  [0xe80, 0x109f],
  [0x10a0, 0x10ff],
  [0x1200, 0x139f],
  [0x1780, 0x17ff],
  [0x3000, 0x9fff],
  [0xac00, 0xd7af],
  [0xff00, 0xffef],
];

/** The index of a script, from 1; 0 for Latin. */
export function scriptOf(codePoint: number): number {
  if (codePoint < 0x370) return 0;
  return scripts.findIndex(([from, to]) => codePoint >= from && codePoint <= to) + 1;
}

/** So many letters of a script, and the text is written in it. */
const WRITTEN = 4;
/** An alphabet is possible when it has so much of the letters beside a–z. A foreign name is no other language. */
const COVERED = 0.9;

/** How often each unit was met: of zeros but for the duration of a count, so that a line costs no table. */
const met = new Uint32Array(0x10000);

/** @param repaired What is known to stand in the damaged part: the letters of a text that is damaged throughout. */
export function surroundingsOf(text: string, language?: LanguageCode, repaired = ''): Surroundings {
  const units: number[] = [];
  const count = (unit: number): void => {
    if (met[unit]!++ === 0) units.push(unit);
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    const length = possibleLength(text, at);
    if (length > 0) at += length - 1;
    else count(unit);
  }
  for (let at = 0; at < repaired.length; at++)
    if (repaired.charCodeAt(at) >= 0x80) count(repaired.charCodeAt(at));
  const counts = new Map<number, number>();
  const exact = new Set<number>();
  for (const unit of units) {
    const times = met[unit]!;
    met[unit] = 0;
    const kind = classOf(unit);
    if (kind !== LETTER && kind !== MARK && kind !== IDEOGRAPH) continue;
    const folded = foldUnit(unit);
    counts.set(folded, (counts.get(folded) ?? 0) + times);
    exact.add(unit);
  }
  return describe(counts, exact, language);
}

/** How many characters may stand for one here: they prove nothing. */
function possibleLength(text: string, at: number): number {
  const pages = pagesWithSequence(text.charCodeAt(at), text.charCodeAt(at + 1));
  for (let page = 0; pages >> page !== 0; page++) {
    const sequence = (pages & (1 << page)) === 0 ? undefined : sequenceAt(text, at, page);
    if (sequence) return sequence.length;
  }
  return 0;
}

/** Cyrillic of small languages, and Greek with breathings: in the neighbourhood of what Windows-1251 and 1253 are read as. */
function isRare(codePoint: number): boolean {
  if (codePoint >= 0x370 && codePoint < 0x386) return true;
  return codePoint >= 0x400 && codePoint <= 0x52f && (codePoint < 0x410 || codePoint > 0x44f);
}

function isMark(unit: number): boolean {
  return unit >= 0x300 && unit < 0x370;
}

function describe(
  counts: ReadonlyMap<number, number>,
  exact: ReadonlySet<number>,
  language: LanguageCode | undefined,
): Surroundings {
  const written = new Uint32Array(scripts.length + 1);
  const covered = new Uint32Array(ALPHABETS);
  let letters = 0;
  for (const [unit, count] of counts) {
    written[scriptOf(unit)]! += count;
    if (!isLatin(unit) && unit !== 0x69 && unit !== 0x259) continue;
    const known = alphabetsWith(unit);
    letters += count;
    for (let index = 0; index < ALPHABETS; index++) if (known & (1 << index)) covered[index]! += count;
  }
  let possible = alphabetOf(language);
  for (let index = 0; index < ALPHABETS; index++)
    if (letters > 0 && covered[index]! >= letters * COVERED) possible |= 1 << index;
  let marks = 0;
  for (const unit of counts.keys()) if (isMark(unit)) marks++;
  const has = (codePoint: number): boolean => codePoint <= 0xffff && counts.has(foldUnit(codePoint));
  return {
    has,
    fit(codePoint) {
      const script = scriptOf(codePoint);
      if (script > 0) {
        const isLetter = codePoint > 0xffff || isWordUnit(codePoint);
        return written[script]! < WRITTEN
          ? 0
          : !isLetter
            ? -1
            : has(codePoint)
              ? 5
              : isRare(codePoint)
                ? 2
                : 4;
      }
      if (isMark(codePoint)) return has(codePoint) ? 3 : marks > 0 ? 2 : 0;
      if (has(codePoint)) return exact.has(codePoint) ? 2 : 1.6;
      if (possible === 0 || !isLatin(codePoint)) return 0;
      // Where accents are characters of their own, a letter that has one in itself is another's.
      if (marks > 0) return -1;
      return (alphabetsWith(foldUnit(codePoint)) & possible) !== 0 ? 1 : -1;
    },
  };
}
