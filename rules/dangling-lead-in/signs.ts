import { NUMBER, type Document, type TextSpan } from '#rule';
import { foldUnit, isWordUnit, languages, list, onceEach, WordClasses, type LanguageCode } from '#text';
import { announcements } from '../data/announcements.ts';
import { leadIns } from '../data/lead-ins.ts';
import { obligations, pluralVerbs, trailing } from './inverted.ts';
import { deictics } from './pointing.ts';
import { WordPattern } from './word-pattern.ts';

/**
 * Whether a sentence has a word without which it announces nothing, told by the hashes of its words: most that end with a
 * colon have none, and no letter of them is looked at.
 */
export function mayAnnounce(doc: Document, span: TextSpan): boolean {
  const { hashes, kinds, starts, ends } = doc.words;
  const { from, to } = doc.words.within(span);
  const { signs, bits } = signsOf(doc.language!);
  if (from === to || span.end - span.start > LONG) return true;
  if ((signs.of(hashes[from]!) & bits.first) !== 0 || (signs.of(hashes[to - 1]!) & bits.last) !== 0)
    return true;
  let end = span.start;
  let isPointed = false;
  for (let index = from; index < to; index++) {
    const sign = signs.of(hashes[index]!);
    if ((sign & bits.anywhere) !== 0) return true;
    if ((sign & bits.pointer) !== 0 && index < from + OPENING) isPointed = true;
    if (kinds[index] === NUMBER && ends[index]! - starts[index]! <= 3) return true;
    if (index > from && !isParted(doc.text, end, starts[index]!)) return true;
    end = ends[index]!;
  }
  if (isPointed && to - from <= FEW && mayCount(doc, from, to)) return true;
  return hidesWord(doc.text, span.start, starts[from]!) || hidesWord(doc.text, end, span.end);
}

/** “Here are the steps to take:” is short, and names what is counted among its first words. */
const FEW = 12;
const OPENING = 5;

/** Whether one of the first words may be a thing that is counted, by its first two letters. */
function mayCount({ words, text, language }: Document, from: number, to: number): boolean {
  const { counted } = signsOf(language!);
  for (let index = from; index < Math.min(to, from + OPENING); index++) {
    const start = words.starts[index]!;
    if (counted.mayBegin(foldUnit(text.charCodeAt(start)), foldUnit(text.charCodeAt(start + 1)))) return true;
  }
  return false;
}

/** Of a longer sentence only the end is read, which may begin inside a word. */
const LONG = 400;

/** Whether two words are two for those as well who leave out the signs inside a token: “item(s)” is “items” to them. */
function isParted(text: string, start: number, end: number): boolean {
  // Nearly all are parted by a space alone.
  if (end === start + 1 && text.charCodeAt(start) === 0x20) return true;
  if (hidesWord(text, start, end)) return false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit === 0x3a || unit === 0x2a || unit === 0x5f) return true;
  }
  return false;
}

/** Whether there are letters between words: those of code and addresses. */
function hidesWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isWordUnit(text.charCodeAt(at))) return true;
  return false;
}

type Name = 'anywhere' | 'pointer' | 'first' | 'last';

interface Signs {
  readonly signs: WordClasses<Name>;
  readonly bits: Readonly<Record<Name, number>>;
  readonly counted: WordPattern;
}

const signsOf = onceEach(compile);

function compile(code: LanguageCode): Signs {
  const { counted, lists, pointers, some, given, subjects, waits, carries, copulas, among } =
    announcements[code];
  const { following, shown, opensList } = leadIns[code];
  const lastOf = (phrases: readonly string[]): string => phrases.map((each) => list(each).at(-1)).join(' ');
  const longOf = (phrases: readonly string[]): string =>
    phrases.flatMap((each) => list(each).filter((word) => word.length >= 5)).join(' ');
  const numbers = [...languages[code].numbers].filter(([, value]) => value > 1).map(([word]) => word);
  const signs = new WordClasses({
    anywhere: [
      code === 'en' ? '' : `${deictics[code]} gilt gelten`,
      obligations[code] ?? '',
      lists,
      some,
      given,
      lastOf(following),
      lastOf(subjects),
      longOf(shown),
      ...numbers,
    ].join(' '),
    pointer: pointers,
    first: [...among.map((each) => list(each)[0]), pluralVerbs[code]].join(' '),
    last: [
      lastOf(opensList),
      lastOf(waits),
      carries,
      copulas,
      pluralVerbs[code],
      trailing,
      deictics[code],
    ].join(' '),
  });
  return {
    signs,
    bits: signs.each(),
    counted: new WordPattern(counted),
  };
}
