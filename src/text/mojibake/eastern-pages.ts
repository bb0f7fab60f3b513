/**
 * Text that was read in an encoding of China, Japan or Korea, where two bytes are one character: `won鈥檛`, `caf茅`, `don抰`,
 * `M黮ler`. An ideograph in the middle of a Latin word swallowed what stood there, and often the letter behind it.
 */
import { isWordUnit } from '../characters.ts';
import { once, onceEach } from '../once.ts';
import type { LanguageCode } from '../languages/index.ts';
import { characterOf, WINDOWS_1252 } from './code-pages.ts';
import type { Damage } from './damage.ts';
import { ownLetters } from './alphabets.ts';
import { SURE } from './runs.ts';
import { isBesideAmount } from './sequences.ts';
import { spellings } from './spellings/index.ts';

/** The likeliest first. */
const pages = [
  { name: 'GBK', decoder: 'gbk' },
  { name: 'Shift_JIS', decoder: 'shift_jis' },
  { name: 'Big5', decoder: 'big5' },
  { name: 'EUC-KR', decoder: 'euc-kr' },
] as const;

type Page = (typeof pages)[number];

const eastern = '\u3000-\u30FF\u3400-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF61-\uFF9F';

/** Ideographs, kana or syllables; of a longer stretch the rest is another one. */
const stretch = once(() => new RegExp(`[${eastern}]{1,12}`, 'gu'));

/** A text has so many characters for one of the East, or is written in them. */
const SHARE = 8;

/** Every such stretch, when the text around it is in Latin letters. */
export function easternPages(text: string, language: LanguageCode | undefined): Damage[] {
  if (!isAmongLatin.test(text)) return [];
  const all = [...text.matchAll(stretch())];
  const count = all.reduce((sum, { 0: seen }) => sum + seen.length, 0);
  if (count * SHARE > text.length) return [];
  return all.flatMap(
    ({ index, 0: seen }) => damageAt({ text, start: index, end: index + seen.length, language }) ?? [],
  );
}

/** Where such a stretch stands. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: LanguageCode | undefined;
}

const isAmongLatin = new RegExp(`[A-Za-z\\d\\s(][${eastern}]|[${eastern}][A-Za-z\\d]`);

function damageAt(place: Place): Damage | undefined {
  const { text, start, end } = place;
  const seen = text.slice(start, end);
  for (const page of pages) {
    const bytes = bytesOf(seen, page);
    if (!bytes) continue;
    const decoded = fromUtf8(bytes);
    if (decoded !== undefined && isLikely(place, decoded))
      return damage(start, end, decoded, `UTF-8 read as ${page.name}`);
    const western = seen.length === 1 ? fromWindows(bytes) : undefined;
    if (western !== undefined && isLetterOf(place, western))
      return damage(start, end, western, `Windows-1252 read as ${page.name}`);
  }
  // E2 80 opens every typographic mark: its third byte and the space behind it are no character of GBK.
  if (seen.endsWith('鈥') && /[?\uFFFD]/u.test(text[end] ?? ''))
    return damage(start, end + 1, '\uFFFD', 'UTF-8 read as GBK');
  return undefined;
}

const strict = new TextDecoder('utf-8', { fatal: true });

function fromUtf8(bytes: readonly number[]): string | undefined {
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** A letter or an apostrophe of Windows-1252 with the letter behind it. */
function fromWindows([first = 0, second = 0]: readonly number[]): string | undefined {
  if (second < 0x61 || second > 0x7a) return undefined;
  return characterOf(WINDOWS_1252, first) + String.fromCharCode(second);
}

const typographic = once(() => /^[A-Za-z]*(?:[\u2010-\u2060\u20A0-\u20C0\u2122\u2212][A-Za-z]?)+$/u);
const signs = once(() => /^[A-Za-z]?(?:[\u00A0-\u00BF×÷][A-Za-z]?)+$/u);
const letters = once(() => /^[A-Za-z\u00C0-\u017F\u0218-\u021B]+$/u);

/** Whether what comes out belongs where it stands. One letter at an end of a word may be a gloss, `neko猫`. */
function isLikely(place: Place, decoded: string): boolean {
  const { text, start, end } = place;
  if (typographic().test(decoded)) return true;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (signs().test(decoded)) return isBesideAmount(text, start, end);
  if (!letters().test(decoded)) return false;
  if (isWordUnit(before) && (isWordUnit(after) || decoded.length > 2)) return true;
  return isTold(place, decoded);
}

function isLetterOf(place: Place, decoded: string): boolean {
  const { text, start, end, language } = place;
  if (!language || !isWordUnit(text.charCodeAt(start - 1))) return false;
  if (decoded.startsWith('’')) return contracted().test(wordAround(place, decoded).word);
  if (!ownLetters[language].includes(decoded[0]!)) return false;
  return isTold(place, decoded) || isWordUnit(text.charCodeAt(end));
}

const contracted = once(() => /^[A-Za-z]+’(?:s|t|re|ve|ll|d|m)$|^(?:[ldjnmstcLDJNMSTC]|[Qq]u)’\p{L}{2,}$/u);

function isTold(place: Place, decoded: string): boolean {
  const { language } = place;
  if (!language) return false;
  const { word, at } = wordAround(place, decoded);
  return spellings[language].tells(word, at, at, { mayBeName: false, isRare: false });
}

/** A word has no more letters before or behind its damage. */
const LONGEST_PIECE = 30;

function isLatinPart(unit: number): boolean {
  return (unit < 0x250 && isWordUnit(unit)) || unit === 0x2019;
}

/** The word with what was put right in it, and where that is. */
function wordAround({ text, start, end }: Place, decoded: string): { word: string; at: number } {
  let from = start;
  while (from > start - LONGEST_PIECE && isLatinPart(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < end + LONGEST_PIECE && isLatinPart(text.charCodeAt(to))) to++;
  return { word: text.slice(from, start) + decoded + text.slice(end, to), at: start - from };
}

function bytesOf(seen: string, page: Page): number[] | undefined {
  const table = tableOf(page);
  const bytes: number[] = [];
  for (const character of seen) {
    const known = table.get(character);
    if (known === undefined) return undefined;
    if (known > 0xff) bytes.push(known >> 8);
    bytes.push(known & 0xff);
  }
  return bytes;
}

/** For each character of a page its bytes. The decoder knows them: each pair is decoded once, with a line of its own. */
const tableOf = onceEach(({ name, decoder }: Page): ReadonlyMap<string, number> => {
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    if (lead >= 0xa1 && lead <= 0xdf && name === 'Shift_JIS') codes.push(lead);
    else for (let trail = 0x40; trail <= 0xfe; trail++) codes.push((lead << 8) | trail);
  }
  const bytes = codes.flatMap((code) => (code > 0xff ? [code >> 8, code & 0xff, 0x0a] : [code, 0x0a]));
  const shown = new TextDecoder(decoder).decode(Uint8Array.from(bytes)).split('\n');
  const table = new Map<string, number>();
  for (const [index, character] of shown.entries())
    if (character.length === 1 && character !== '\uFFFD' && !table.has(character))
      table.set(character, codes[index]!);
  return table;
});

function damage(start: number, end: number, repaired: string, how: string): Damage {
  const lossy = repaired.includes('\uFFFD');
  return { start, end, repaired, score: SURE, unique: !lossy, lossy, chain: [how] };
}
