import { blockIndexAt, CAPITAL, LOWER, NUMBER, type Block, type Document, type TextSpan } from '#rule';
import {
  hashWord,
  isDigit,
  isYear,
  languageCodes,
  languages,
  list,
  onceEach,
  WordSet,
  type LanguageCode,
} from '#text';
import { calendarWords, dateOpeners, numbered } from '../data/calendar-words.ts';

/** A weekday as it is written, with the forms that could stand in its place. */
export interface WrittenWeekday extends TextSpan {
  /** Monday is 0. */
  readonly value: number;
  readonly row: readonly string[];
}

/** A date with the month in words. */
export interface WrittenDate extends TextSpan {
  /** The digits of the day. */
  readonly day: TextSpan;
  readonly month: number;
  readonly year?: TextSpan | undefined;
  readonly weekday?: WrittenWeekday | undefined;
}

interface Names {
  readonly months: ReadonlyMap<number, number>;
  /** “Sept”, “set”: what is a month only beside a year. */
  readonly shortMonths: ReadonlySet<number>;
  readonly weekdays: ReadonlyMap<number, Weekday>;
}

interface Weekday {
  readonly value: number;
  readonly row: readonly string[];
  readonly isShort: boolean;
}

const labels = new WordSet(numbered);
const openers = new WordSet(dateOpeners);

/** The dates that a text spells with the name of a month, each day of a month once, in order. */
export function writtenDates(doc: Document): readonly WrittenDate[] {
  const { kinds, starts, ends } = doc.words;
  const names = namesIn(doc.language);
  const dates: WrittenDate[] = [];
  for (let index = kinds.indexOf(NUMBER); index !== -1; index = kinds.indexOf(NUMBER, index + 1)) {
    if (ends[index]! - starts[index]! > 4) continue;
    const found = dateAt(doc, index, names);
    if (found) dates.push(found);
  }
  return dates;
}

function dateAt(doc: Document, index: number, names: Names): WrittenDate | undefined {
  const { words, text } = doc;
  const start = words.starts[index]!;
  const end = endOfDay(text, start, words.ends[index]!);
  // “10:30 June 4”, “€30 February”, “1/31 June”
  if (end === undefined || '$€£¥#№/:.,'.includes(text[start - 1] ?? ' ')) return undefined;
  const day = { start, end };
  const block = doc.blocks[blockIndexAt(doc, start)];
  if (!block) return undefined;
  return dayFirst(doc, { index, day, block, names }) ?? monthFirst(doc, { index, day, block, names });
}

const ordinals = new Set(list('st nd rd th er'));

/** Where the one or two digits of a day end, if nothing else stands in the word than how it is counted: “4”, “31st”. */
function endOfDay(text: string, start: number, end: number): number | undefined {
  let close = start;
  while (close < end && close < start + 2 && isDigit(text.charCodeAt(close))) close++;
  if (close === start) return undefined;
  return close === end || ordinals.has(text.slice(close, end).toLowerCase()) ? close : undefined;
}

interface Candidate {
  readonly index: number;
  readonly day: TextSpan;
  readonly block: Block;
  readonly names: Names;
}

/** “31 June 2024”, “31st of June”, “31. Juni 2024”, “31 de junho de 2024”. */
function dayFirst(doc: Document, { index, day, block, names }: Candidate): WrittenDate | undefined {
  const { words } = doc;
  const at = isMonth(doc, index + 1, names) ? index + 1 : index + 2;
  const month = isMonth(doc, at, names);
  if (!month || words.ends[at]! > block.end) return undefined;
  const gap = between(doc, day.end, words.starts[at]!);
  if (!/^(?:st|nd|rd|th|er|[.ºª°])?\s?(?:(?:of|de|d[’'])\s?)?$/iu.test(gap)) return undefined;
  if (index > 0 && labels.has(words.hashes[index - 1]!) && words.starts[index - 1]! >= block.start)
    return undefined;
  const year = yearAfter(doc, at, block, /^\.?,?\s(?:(?:de|del|of)\s)?$/iu);
  const last = year ?? { end: words.ends[at]! };
  const weekday = weekdayBefore(doc, index, block, names) ?? weekdayAfter(doc, year, block, names);
  if (!year && names.shortMonths.has(words.hashes[at]!)) return undefined;
  const isMarked = gap.trim() !== '' || year !== undefined || weekday !== undefined;
  if (!isMarked && isAmbiguous(doc) && !opensDate(doc, index)) return undefined;
  return { start: day.start, end: last.end, day, month, year, weekday };
}

/** “June 31, 2024”, “June the 31st”. */
function monthFirst(doc: Document, { index, day, block, names }: Candidate): WrittenDate | undefined {
  const { words, language } = doc;
  if (language !== undefined && language !== 'en') return undefined;
  const at = isMonth(doc, index - 1, names) ? index - 1 : index - 2;
  const month = isMonth(doc, at, names);
  if (!month || words.starts[at]! < block.start) return undefined;
  if (!/^\.?\s(?:the\s)?$/iu.test(between(doc, words.ends[at]!, day.start))) return undefined;
  const year = yearAfter(doc, index, block, /^,?\s$/u);
  const weekday = weekdayBefore(doc, at, block, names) ?? weekdayAfter(doc, year, block, names);
  const end = year?.end ?? words.ends[index]!;
  if (!year && names.shortMonths.has(words.hashes[at]!)) return undefined;
  // “In June 31 boats came”: a number behind a month counts something, unless a sign says that it is a day.
  const isMarked = year !== undefined || weekday !== undefined || words.ends[index]! > day.end;
  if (!isMarked && !(opensDate(doc, at) && closes(doc, index, block))) return undefined;
  return { start: words.starts[at]!, end, day, month, year, weekday };
}

function between({ text }: Document, start: number, end: number): string {
  return end - start > 24 ? '?' : text.slice(start, end).replace(/\s+/gu, ' ');
}

/** The number of the month that a word names, counted from 1; 0 when it names none. */
function isMonth({ words, text, language }: Document, index: number, { months }: Names): number {
  if (index < 0 || index >= words.count) return 0;
  const month =
    months.get(words.hashes[index]!) ?? declined(text, words.starts[index]!, words.ends[index]!, months);
  if (month === undefined) return 0;
  const needsCapital = language === 'en' || language === 'de' || language === undefined;
  return needsCapital && words.kinds[index] !== CAPITAL ? 0 : month;
}

/** “Haziran’da”: a Turkish name with an ending. */
function declined(
  text: string,
  start: number,
  end: number,
  months: ReadonlyMap<number, number>,
): number | undefined {
  const word = end - start > 24 ? '' : text.slice(start, end);
  const apostrophe = word.search(/['’]/u);
  return apostrophe > 2 ? months.get(hashWord(word.slice(0, apostrophe))) : undefined;
}

/** A year of four digits behind a word. “On 6 May 2000 people came” has none. */
function yearAfter(doc: Document, index: number, block: Block, gap: RegExp): TextSpan | undefined {
  const { words, text } = doc;
  const at = gapWord(doc, index, gap);
  if (at === undefined || words.ends[at]! > block.end) return undefined;
  const year = { start: words.starts[at]!, end: words.ends[at]! };
  const digits = text.slice(year.start, year.end);
  if (!isYear(digits) || /^[-–/:%]\S|^%/u.test(text.slice(year.end, year.end + 2))) return undefined;
  return /[05]0$/u.test(digits) && countsSomething(doc, at) ? undefined : year;
}

/** The word behind another, if what stands between them, with at most a small word, is as it must be. */
function gapWord(doc: Document, index: number, gap: RegExp): number | undefined {
  const { words } = doc;
  for (const at of [index + 1, index + 2]) {
    if (at >= words.count) return undefined;
    if (words.kinds[at] === NUMBER)
      return gap.test(between(doc, words.ends[index]!, words.starts[at]!)) ? at : undefined;
  }
  return undefined;
}

function countsSomething({ words, text, language }: Document, index: number): boolean {
  const next = index + 1;
  if (next >= words.count || text.slice(words.ends[index], words.starts[next]) !== ' ') return false;
  const isNoun = words.kinds[next] === LOWER || language === 'de';
  return isNoun && !languages[language ?? 'en'].functionWords.has(words.hashes[next]!);
}

/** In English, and in German without a full stop, nothing but the context tells “31 June” from “31 June mornings”. */
function isAmbiguous({ language }: Document): boolean {
  return language === undefined || language === 'en' || language === 'de';
}

function opensDate({ words, text }: Document, index: number): boolean {
  if (/[-–—]\s?$/u.test(text.slice(Math.max(0, words.starts[index]! - 2), words.starts[index])))
    return index > 0 && words.kinds[index - 1] === NUMBER;
  return index > 0 && openers.has(words.hashes[index - 1]!);
}

/** Whether nothing is counted by a number: the sentence or the clause ends behind it, or a small word goes on. */
function closes({ words, text, language }: Document, index: number, block: Block): boolean {
  const end = words.ends[index]!;
  const next = index + 1;
  if (end >= block.content.end || /^[.,;:!?)\]”"]/u.test(text.slice(end, end + 1))) return true;
  return next < words.count && languages[language ?? 'en'].functionWords.has(words.hashes[next]!);
}

const ARTICLES = /^\s?\(?(?:(?:the|den|dem|der|le|el|em|dia|día|dnia|am)\s)?$/iu;

/** “Thursday, 6 …”, “Donnerstag, den 6. …”, “quinta-feira (6 …”. */
function weekdayBefore(doc: Document, index: number, block: Block, names: Names): WrittenWeekday | undefined {
  for (const at of [index - 1, index - 2]) {
    const found = weekdayAt(doc, at, block, names);
    if (!found) continue;
    const gap = between(doc, found.end, doc.words.starts[index]!);
    const stop = /^\.?,?/u.exec(gap)![0];
    if (!ARTICLES.test(gap.slice(stop.length))) return undefined;
    const isStopped = stop.startsWith('.');
    return isStopped === found.isShort || (found.isShort && stop === ',') || isShortEnglish(doc, found)
      ? found
      : undefined;
  }
  return undefined;
}

/** “Thu 6 Nov 2024” */
function isShortEnglish({ language }: Document, found: Weekday): boolean {
  return found.isShort && language === 'en';
}

/** “6 Kasım 2024 Çarşamba”; elsewhere only “6 November 2024 (Thursday)” and “6 de novembro de 2024, quinta-feira.” */
function weekdayAfter(
  doc: Document,
  year: TextSpan | undefined,
  block: Block,
  names: Names,
): WrittenWeekday | undefined {
  const { words, text } = doc;
  if (!year) return undefined;
  const next = words.indexAt(year.end);
  for (const at of [next, next + 1]) {
    const found = weekdayAt(doc, at, block, names);
    if (!found) continue;
    const before = between(doc, year.end, found.start);
    const after = text.slice(found.end, found.end + 2);
    if (/^ ?\((?:an? )?$/iu.test(before) && /^\.?\)/u.test(after)) return found;
    if (/^, an? $/iu.test(before)) return found;
    if (found.isShort) return undefined;
    if (
      doc.language === 'tr' &&
      /^,? $/u.test(before) &&
      !/^ yer/u.test(text.slice(found.end, found.end + 4))
    )
      return found;
    return before === ', ' && /^(?:[.;)]|$)/u.test(after.trim()) ? found : undefined;
  }
  return undefined;
}

function weekdayAt(
  { words, language }: Document,
  index: number,
  block: Block,
  { weekdays }: Names,
): (WrittenWeekday & Weekday) | undefined {
  if (index < 0 || index >= words.count) return undefined;
  const found = weekdays.get(words.hashes[index]!);
  if (!found || words.starts[index]! < block.start || words.ends[index]! > block.end) return undefined;
  const needsCapital = language === undefined || language === 'en' || language === 'de' || language === 'tr';
  if (needsCapital && words.kinds[index] !== CAPITAL) return undefined;
  return { ...found, start: words.starts[index]!, end: words.ends[index]! };
}

/** The names in a language; in all, where nobody can tell it. */
const namesIn = onceEach((language: LanguageCode | undefined): Names => {
  const months = new Map<number, number>();
  const shortMonths = new Set<number>();
  const weekdays = new Map<number, Weekday>();
  for (const code of language === undefined ? languageCodes : [language]) {
    const words = calendarWords[code];
    for (const [index, name] of languages[code].months.entries())
      for (const form of spellings(name)) addOnce(months, form, index + 1);
    for (const row of words.months.map(list))
      for (const [index, name] of row.entries()) {
        if (name.length <= 4 && !months.has(hashWord(name))) shortMonths.add(hashWord(name));
        addOnce(months, name, index + 1);
      }
    for (const isShort of [false, true])
      for (const row of (isShort ? words.shortWeekdays : words.weekdays).map(list))
        for (const [value, name] of row.entries())
          for (const form of spellings(name)) addOnce(weekdays, form, { value, row, isShort });
  }
  return { months, shortMonths, weekdays };
});

/** In capitals the Turkish “ı” is an “I”, and folds to “i”. */
function spellings(name: string): string[] {
  return [...new Set([name, name.replaceAll('ı', 'i')])];
}

function addOnce<T>(map: Map<number, T>, word: string, value: T): void {
  const hash = hashWord(word);
  if (!map.has(hash)) map.set(hash, value);
}
