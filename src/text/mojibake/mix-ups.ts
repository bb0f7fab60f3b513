/**
 * One single-byte encoding read as another: `baþladý` for “başladı”, `³ó¿ko` for “łóżko”, `G÷llnitz`, `donÕt`.
 *
 * Most that comes out are sound letters of some language, so little is told from one letter. A word must be one of the
 * language of the text once it is put right, and others must say the same. Lines that are damaged for certain were
 * read wrongly as a whole, and what proves nothing there is put right with the rest.
 */
import { languageCodes, type LanguageCode } from '../languages/index.ts';
import type { Damage } from './damage.ts';
import { commonest, mixUpsOf, type MixUp } from './mix-up-pages.ts';
import {
  ALONE,
  isMark,
  meantBy,
  oddWords,
  Speller,
  turned,
  unreadable,
  wordsIn,
  type OddWord,
} from './mix-up-words.ts';
import { otherAlphabets } from './other-alphabets.ts';
import { SURE } from './runs.ts';
import { singleWords } from './single-words.ts';

/**
 * Every word of a text that the likeliest mix-up explains, when enough words say the same.
 *
 * @param language Where it is not known, the one tells it that explains the most.
 * @param taken What is known to be other damage, in order: it proves nothing here.
 */
export function mixedUp(
  text: string,
  language: LanguageCode | undefined,
  taken: readonly Damage[] = [],
  isWord?: (word: string) => boolean,
): Damage[] {
  let found: Damage[] = [];
  for (const each of language ? [language] : languageCodes) {
    const words = oddWords(text, each, taken);
    const damages = words.length === 0 ? [] : ofPages(text, each, words);
    const isEnough = language !== undefined || each === 'en' || different(damages) >= MANY_UNKNOWN;
    if (isEnough && damages.length > found.length) found = damages;
  }
  const known = [...found, ...otherAlphabets(text)];
  if (language === undefined) return known;
  const single = singleWords(text, language, inOrder([...taken, ...known]), isWord);
  return inOrder([...known, ...single]);
}

function inOrder(damages: Damage[]): Damage[] {
  return damages.sort((a, b) => a.start - b.start);
}

/** So many different words tell the language with the damage. */
const MANY_UNKNOWN = 8;

/** A word that a mix-up explains. */
interface Explained {
  readonly word: OddWord;
  readonly repaired: string;
  /** How little what is seen can be in a sound word: 0 may be one of another language, 2 is in none. */
  readonly strength: number;
}

/** What one mix-up makes of a text. */
interface Reading {
  readonly mixUp: MixUp;
  readonly strong: readonly Explained[];
  /** The strong words, and the others of damaged lines. */
  readonly explained: readonly Explained[];
  /** Where lines start that were read wrongly as a whole. */
  readonly damaged: ReadonlySet<number>;
  /** How many letters it gives back, by their weight. */
  readonly letters: number;
  /** Whether so much says so that whole lines are put right. */
  readonly isThroughout: boolean;
}

function ofPages(text: string, language: LanguageCode, words: readonly OddWord[]): Damage[] {
  const speller = new Speller(language);
  // Each different word is looked at once.
  const places = new Map<string, OddWord[]>();
  for (const word of words) {
    const known = places.get(word.seen);
    if (known) known.push(word);
    else places.set(word.seen, [word]);
  }
  let best: Reading | undefined;
  const rivals: Reading[] = [];
  for (const mixUp of mixUpsOf(language)) {
    const reading = readingOf(text, places, mixUp, speller, language);
    if (!reading) continue;
    rivals.push(reading);
    if (!best || reading.letters > best.letters) best = reading;
  }
  if (!best) return [];
  // Two pages may explain all there is, and differ in what they make of it.
  const others = rivals.filter((each) => each !== best && each.letters === best.letters);
  const doubted = new Set<number>();
  for (const { explained } of others) {
    const own = new Map(best.explained.map(({ word, repaired }) => [word.start, repaired]));
    for (const { word, repaired } of explained) if (own.get(word.start) !== repaired) doubted.add(word.start);
  }
  const isUnique = ({ start }: OddWord): boolean => !doubted.has(start);
  const whole = withTheirLines(text, best, speller, isUnique);
  // One word alone may be a name from Iceland; its line does not count.
  if (best.isThroughout || different(whole) >= MANY) return whole;
  return best.strong.map(({ word, repaired }) => damage(word, repaired, best.mixUp, isUnique(word)));
}

/** So many different words, in lines without a sound letter of the language, say as much as a strong one. */
const MANY = 4;
/** So many words are explained for one that is not: a quotation in another language has both. */
const SHARE = 3;

function readingOf(
  text: string,
  words: ReadonlyMap<string, readonly OddWord[]>,
  mixUp: MixUp,
  speller: Speller,
  language: LanguageCode,
): Reading | undefined {
  const all: Explained[] = [];
  const unexplained: OddWord[] = [];
  let count = 0;
  for (const [seen, places] of words) {
    const repaired = meantBy(seen, mixUp, speller);
    if (repaired !== undefined) {
      const strength = unreadable(seen, repaired, mixUp, speller);
      for (const word of places) all.push({ word, repaired, strength });
      count++;
    } else if (!speller.isSpelt(turned(seen, mixUp))) for (const word of places) unexplained.push(word);
  }
  const odd = new Set(unexplained.map(({ line }) => line));
  const strong = all.filter(
    ({ strength, word }) => strength > 0 && !(strength === ALONE && odd.has(word.line)),
  );
  if (strong.length === 0 && (count < MANY || language === 'en')) return undefined;
  const damaged = damagedLines(text, all, mixUp);
  const explained = all.filter(({ word, strength }) => strength > 0 || damaged.has(word.line));
  const lines = new Set(explained.map(({ word }) => word.line));
  const others = unexplained.filter(({ line }) => lines.has(line)).length;
  const isMost = explained.length >= SHARE * others;
  const isThroughout = isMost && isToldByMany(strong, explained, mixUp, language);
  const isOne = mixUp.isUsual && strong.some(({ strength }) => strength > 1);
  if (!isThroughout && !isOne) return undefined;
  const letters = explained.reduce((sum, { word }) => sum + gain(word.seen, mixUp, commonest[language]), 0);
  return { mixUp, strong, explained, damaged, letters, isThroughout };
}

/** The lines in which more words say that they were read wrongly than sound letters of the language deny it. */
function damagedLines(text: string, all: readonly Explained[], { sound }: MixUp): ReadonlySet<number> {
  const words = new Map<number, { end: number; count: number }>();
  for (const { word } of all)
    words.set(word.line, { end: word.lineEnd, count: (words.get(word.line)?.count ?? 0) + 1 });
  const damaged = new Set<number>();
  for (const [line, { end, count }] of words) {
    const denied = text.slice(line, end).match(sound)?.length ?? 0;
    if (denied < count) damaged.add(line);
  }
  return damaged;
}

function isToldByMany(
  strong: readonly Explained[],
  explained: readonly Explained[],
  mixUp: MixUp,
  language: LanguageCode,
): boolean {
  const kinds = new Set(explained.flatMap(({ word, repaired }) => lettersMeant(word.seen, repaired, mixUp)));
  const told = different(strong);
  if (told >= 3 || (told === 2 && (kinds.size >= 2 || kinds.has('’')))) return true;
  // The letters of English are those of other languages: a name proves nothing.
  if (language === 'en') return false;
  const count = different(explained);
  if (strong.some(({ strength }) => strength > 1) && count >= 2 && kinds.size >= 2) return true;
  return count >= MANY && kinds.size >= (told > 0 || count >= MANY ? 2 : 3);
}

function different(found: readonly { readonly repaired: string }[]): number {
  return new Set(found.map(({ repaired }) => repaired.toLowerCase())).size;
}

/** How many letters a word gets back; the commonest count a little more. */
function gain(seen: string, { letters, meant }: MixUp, common: string): number {
  let sum = 0;
  for (const character of seen)
    if (letters.has(character)) sum += common.includes(meant.get(character)!) ? 1.5 : 1;
  return sum;
}

/** The different letters that were meant: `ñ` alone may be another language's own. */
function lettersMeant(seen: string, repaired: string, { letters, meant }: MixUp): string[] {
  const found = [...seen].filter((character) => letters.has(character));
  const kinds = found.map((character) => meant.get(character)!.toLowerCase());
  return kinds.length > 0 ? kinds : [repaired.includes('’') ? '’' : ''];
}

/** The damage of words, and all else that is seen in damaged lines. */
function withTheirLines(
  text: string,
  { mixUp, explained, damaged }: Reading,
  speller: Speller,
  isUnique: (word: OddWord) => boolean,
): Damage[] {
  const all = explained.map(({ word, repaired }) => damage(word, repaired, mixUp, isUnique(word)));
  const known = new Set(explained.map(({ word }) => word.start));
  const denied = text.match(mixUp.sound)?.length ?? 0;
  const lines = explained.length > 10 * denied ? allLines(text) : linesOf(explained);
  for (const [line, lineEnd] of lines) {
    const isSound = text.slice(line, lineEnd).search(mixUp.sound) !== -1;
    if (isSound && !damaged.has(line)) continue;
    for (const word of wordsIn(text, line, lineEnd)) {
      const other = isSound ? undefined : speller.besides(word.seen, mixUp);
      const repaired = meantBy(word.seen, mixUp, speller) ?? other;
      if (repaired === undefined || repaired === word.seen || known.has(word.start)) continue;
      all.push(damage(word, repaired, mixUp, speller.isSpelt(repaired)));
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

function linesOf(explained: readonly Explained[]): Map<number, number> {
  return new Map(explained.map(({ word }) => [word.line, word.lineEnd]));
}

function allLines(text: string): Map<number, number> {
  return new Map([...text.matchAll(/^.+/gmu)].map(({ index, 0: line }) => [index, index + line.length]));
}

/** Without the marks around a word that are in order. */
function damage({ start, end, seen }: OddWord, repaired: string, { how }: MixUp, unique: boolean): Damage {
  let first = 0;
  while (isMark(seen[first]!) && seen[first] === repaired[first]) first++;
  let last = seen.length;
  while (isMark(seen[last - 1]!) && seen[last - 1] === repaired[last - 1]) last--;
  return {
    start: start + first,
    end: end - seen.length + last,
    repaired: repaired.slice(first, last),
    score: SURE,
    unique,
    lossy: false,
    chain: [how],
  };
}
