import {
  defineRule,
  firstAfter,
  quote,
  replace,
  signs,
  type Document,
  type Problem,
  type Repair,
  type TextSpan,
} from '#rule';
import { daysIn, fallsOn, once, weekdayOf, WordSet } from '#text';
import { calendarTalk, dateTalk } from './data/calendar-words.ts';
import { writtenDates, type WrittenDate, type WrittenWeekday } from './impossible-date/dates.ts';

const talk = new WordSet(dateTalk);
const calendars = new WordSet(calendarTalk);

/** Weekdays are checked from here on: of older dates nobody knows by which calendar they are given. */
const FIRST_YEAR = 1900;

export default defineRule({
  id: 'impossible-date',
  category: 'consistency',
  severity: 'warning',
  summary: 'Report a day that the calendar does not have, and a weekday that the date does not fall on.',
  why: `
    “31 June” and “Thursday, 6 November 2024”, which was a Wednesday, are slips of the keyboard, or dates carried over
    from last year. Whoever puts them into a diary comes on the wrong day, or asks which half he is to believe.
  `,
  examples: [
    {
      bad: 'The market moves to the new hall on 31 June 2024.',
      good: 'The market moves to the new hall on 30 June 2024.',
    },
    {
      bad: 'The ferry sails again on Thursday, 6 November 2024, at noon.',
      good: 'The ferry sails again on Wednesday, 6 November 2024, at noon.',
    },
    {
      good: 'The last day of the fair was 29 February 2024, a Thursday. In June 31 boats came into the harbour.',
    },
    { good: 'There is no 30 February in the timetable, because that day does not exist.' },
  ],
  options: {},

  *check(doc) {
    const found: Problem[] = [];
    for (const date of writtenDates(doc)) {
      const problem = judge(doc, date);
      if (problem && !isMentioned(doc, date)) found.push(problem);
    }
    for (const at of isoDates(doc)) if (!isMentioned(doc, at)) found.push(isoProblem(doc, at));
    if (found.length > 0 && !isAboutCalendars(doc)) yield* found;
  },
});

/** So many words about leap years and days that never were make a text one about them. */
const MANY = 4;

function isAboutCalendars({ words }: Document): boolean {
  let count = 0;
  for (const hash of words.hashes)
    if ((calendars.has(hash) || talk.has(hash)) && ++count === MANY) return true;
  return false;
}

function judge(doc: Document, date: WrittenDate): Problem | undefined {
  const day = Number(doc.slice(date.day));
  const year = date.year && Number(doc.slice(date.year));
  if (day > 31 || day === 0) return undefined;
  const last = daysIn(date.month, year);
  if (day > last) return noSuchDay(doc, date, last);
  if (!date.weekday || year === undefined || year < FIRST_YEAR) return undefined;
  if (fallsOn(date.weekday.value, year, date.month, day)) return undefined;
  return otherWeekday(doc, date, date.weekday, { year, day });
}

function noSuchDay(doc: Document, date: WrittenDate, last: number): Problem {
  const written = doc.slice(date);
  return {
    at: { start: date.start, end: date.end },
    message: `There is no ${quote(written)}: the month has ${last} days${date.month === 2 && last === 28 ? ' in that year' : ''}.`,
    ...weakened(doc, date),
    suggestions: [dayRepair(doc, date.day, last)],
  };
}

/** The last day of the month, with the ordinal that goes with it: “31st” becomes “30th”. */
function dayRepair(doc: Document, day: TextSpan, last: number): Repair {
  const suffix = /^(?:st|nd|rd|th)/iu.exec(doc.text.slice(day.end, day.end + 2))?.[0] ?? '';
  const ordinal = suffix === '' ? '' : suffix === suffix.toUpperCase() ? 'TH' : 'th';
  const at = { start: day.start, end: day.end + suffix.length };
  return replace(at, `${last}${ordinal}`, `Make it the last day, ${last}`);
}

function otherWeekday(
  doc: Document,
  date: WrittenDate,
  weekday: WrittenWeekday,
  { year, day }: { year: number; day: number },
): Problem {
  const written = doc.slice(weekday);
  const right = weekdayOf(year, date.month, day);
  const name = inCaseOf(written, weekday.row[right]!, doc.language);
  const near = [year + 1, year - 1].find((other) => weekdayOf(other, date.month, day) === weekday.value);
  return {
    at: { start: Math.min(weekday.start, date.start), end: Math.max(weekday.end, date.end) },
    message: `${quote(doc.slice(date))} falls on ${quote(name)}, not on ${quote(written)}.`,
    ...weakened(doc, date),
    suggestions: [
      replace({ start: weekday.start, end: weekday.end }, name, `Make the weekday “${name}”`),
      ...(near === undefined || day > daysIn(date.month, near)
        ? []
        : [replace(date.year!, String(near), `Make the year ${near}`)]),
    ],
  };
}

function inCaseOf(model: string, name: string, language = 'en'): string {
  if (model.length > 1 && model === model.toUpperCase()) return name.toLocaleUpperCase(language);
  const first = name[0]!;
  const isCapital = model[0] !== model[0]!.toLowerCase();
  return (isCapital ? first.toUpperCase() : first.toLowerCase()) + name.slice(1);
}

/** Somebody else's words are quoted as they are, and a manual shows what its program refuses. */
function weakened(doc: Document, { start }: TextSpan): { severity?: 'info' } {
  return doc.masks.quoted.covers(start) || doc.genre === 'reference' ? { severity: 'info' } : {};
}

/** Whether a sentence speaks of the date as one that is none, or the date stands alone between quotation marks. */
function isMentioned(doc: Document, { start, end }: TextSpan): boolean {
  const { text, words, sentences } = doc;
  const around = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
  if (/^["“”„«»'‘]["”“«»'’]$/u.test(around)) return true;
  const sentence = sentences[firstAfter(sentences, start)];
  if (!sentence || sentence.start > start) return false;
  const here = words.indexAt(start);
  const isLongFebruary = /^30\D/u.test(text.slice(start, end)) || text.slice(start, end).endsWith('30');
  for (let index = Math.max(sentence.from, here - 40); index < Math.min(sentence.to, here + 40); index++) {
    const hash = words.hashes[index]!;
    if (talk.has(hash) || (isLongFebruary && calendars.has(hash))) return true;
  }
  // “no 30 February”, “kein 31. Juni”, “31 Haziran diye bir gün yok”
  return (
    denied().test(text.slice(Math.max(sentence.start, start - 30), start)) ||
    /^ (?:diye bir|yok)/u.test(text.slice(end, end + 12))
  );
}

const denied = once(
  () =>
    /(?<!\p{L})(?:no|nor|kein|keinen|keine|aucun|ningún|nenhum|nie ma|pas de)(?: such)?(?: (?:day|date|tag|jour|día|dia|dnia))?[\s,]{1,2}$/iu,
);

/** `2024-06-31`, and nothing longer that only looks like it. */
function* isoDates(doc: Document): Iterable<TextSpan> {
  const { text } = doc;
  if (!doc.get(signs).mayHave('-') || (!text.includes('-0') && !text.includes('-11-'))) return;
  if (!/-(?:0[2469]|11)-(?:29|3[01])/.test(text)) return;
  for (const { 0: found, 1: year, 2: month, 3: day, index } of text.matchAll(isoDate())) {
    const at = { start: index, end: index + found.length };
    if (Number(day) <= daysIn(Number(month), Number(year))) continue;
    if (!doc.masks.code.covers(at.start) && !doc.masks.links.covers(at.start)) yield at;
  }
}

const isoDate = once(
  () => /(?<![\p{L}\d_/.=:-])((?:19|20)\d\d)-(0[2469]|11)-(29|3[01])(?=$|[\s,;!?)\]”"’]|[.:](?!\w)|T\d\d:)/gu,
);

function isoProblem(doc: Document, at: TextSpan): Problem {
  const written = doc.slice(at);
  const [year, month] = written.split('-').map(Number) as [number, number];
  const last = daysIn(month, year);
  return {
    at,
    message: `There is no ${quote(written)}: the month has ${last} days${month === 2 && last === 28 ? ' in that year' : ''}.`,
    ...weakened(doc, at),
    suggestions: [replace({ start: at.end - 2, end: at.end }, String(last), `Make it the last day, ${last}`)],
  };
}
