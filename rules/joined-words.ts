import {
  CAPITAL,
  defineRule,
  insert,
  LOWER,
  NUMBER,
  quote,
  vocabulary,
  type Document,
  type Problem,
} from '#rule';
import { hashWord, isLower, isUpper, languages, once, WordSet, type LanguageCode } from '#text';
import { known } from './data/english.ts';
import { brandPrefixes } from './data/glue.ts';
import { joinedBrands } from './data/joined-brands.ts';
import { isAttached } from './joined-words/attached.ts';
import { atDayOrStart, inLowerCase, isKnown, mayBeTwo } from './joined-words/english.ts';
import { glued, gluedToCapital } from './joined-words/glued.ts';
import { atComma, isSentence } from './joined-words/stops.ts';

export default defineRule({
  id: 'joined-words',
  category: 'structure',
  severity: 'error',
  summary: 'Report two words that lost the space between them.',
  why: `
    “The boats left onSunday” is what remains when a link, a line break or a tag between two words is taken out.
    No speller says so kindly: it offers a word that nobody meant. Readers stop, and search engines never find either word.
  `,
  examples: [
    {
      bad: 'The ferry was repaired onSunday and sailed a day later.',
      good: 'The ferry was repaired on Sunday and sailed a day later.',
    },
    {
      bad: 'She asked the keepersof the lighthouse to leave the lamp on.',
      good: 'She asked the keepers of the lighthouse to leave the lamp on.',
    },
    {
      bad: 'The market opens on Friday.The stalls are free this year.',
      good: 'The market opens on Friday. The stalls are free this year.',
    },
    { good: 'The museum of McDonald toys sells tickets on YouTube and to iPhone users at booking.Com.' },
    { good: 'The riverboats and towpaths were cleared by the neighbourhood at 6.30 p.m. in one weekend.' },
  ],
  options: {},

  check(doc) {
    const found = candidates(doc);
    return found.length === 0 ? [] : problems(doc, found);
  },
});

/** The words that may be two. Most are ruled out by their number in the vocabulary, and no letter of them is looked at. */
function candidates(doc: Document): readonly Candidate[] {
  const { words, language, text } = doc;
  const { count, starts, ends, kinds } = words;
  const found: Candidate[] = [];
  const isProse = doc.genre === 'prose';
  const isEnglish = language === 'en';
  const { numbers } = doc.get(vocabulary);
  const doubts = isEnglish && isProse ? doubtful(doc) : undefined;
  const capitals = innerCapitals(doc);
  let next = 0;
  for (let index = 0; index < count; index++) {
    const start = starts[index]!;
    const end = ends[index]!;
    while (next < capitals.length && capitals[next]! <= start) next++;
    let split: number | undefined;
    if (next < capitals.length && capitals[next]! < end && !(capitals[next + 1]! < end))
      split = atCapital(doc, start, capitals[next]!, end);
    if (split === undefined && text.charCodeAt(end) !== BLANK && starts[index + 1] === end + 1) {
      if (kinds[index + 1] === CAPITAL) split = atStop(doc, index);
      if (split === undefined && isProse) split = atComma(doc, index);
    }
    if (split === undefined && isProse && kinds[index] === NUMBER && end - start >= 7)
      split = afterYear(doc, start, end);
    if (split === undefined && doubts) {
      const number = numbers[index]!;
      const doubt = doubts[number]!;
      if (doubt === 0) continue;
      if (kinds[index] === CAPITAL) split = atDayOrStart(doc, index);
      // What comes again is judged by the first that comes.
      else if (doubt === IN_DOUBT) {
        doubts[number] = JUDGED;
        split = inLowerCase(doc, start, end);
      }
    } else if (split === undefined && language !== undefined && !isEnglish && kinds[index] !== NUMBER) {
      split = glued(doc, index);
      if (split !== undefined && isAttached(text, start, end)) continue;
    }
    if (split !== undefined) found.push({ index, start, end, split });
  }
  return found;
}

const BLANK = 0x20;

const IN_DOUBT = 1;
const JUDGED = 2;

/** For each different word of the text whether it may be two of its language: each is asked for once. */
function doubtful(doc: Document): Uint8Array {
  const { starts, ends, hashes } = doc.words;
  const { firsts } = doc.get(vocabulary);
  const doubts = new Uint8Array(firsts.length);
  for (let number = 0; number < firsts.length; number++) {
    const first = firsts[number]!;
    const start = starts[first]!;
    const end = ends[first]!;
    if (mayBeTwo(doc.text, start, end) && !isKnown(hashes[first]!)) doubts[number] = IN_DOUBT;
  }
  return doubts;
}

/** Where a capital stands, and no space before it. A plain pattern finds them four times as fast as a loop. */
function innerCapitals({ text }: Document): readonly number[] {
  const found: number[] = [];
  const capital = /[^ \n][A-Z\u0080-\uFFFF]/g;
  while (capital.test(text)) {
    const at = --capital.lastIndex;
    if (isUpper(text.charCodeAt(at))) found.push(at);
  }
  return found;
}

interface Candidate {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Where the space was. */
  readonly split: number;
}

/** A token that comes twice is a name or a term: nobody loses the same space twice. */
function* problems(doc: Document, found: readonly Candidate[]): Iterable<Problem> {
  const times = doc.get(vocabulary);
  for (const { index, start, end, split } of found) {
    const stop = split >= end;
    if (!stop && (times.countAt(index) > 1 || isMention(doc, start, end))) continue;
    if (!stop && isUpper(doc.text.charCodeAt(split)) && isAmongNames(doc, index)) continue;
    const at = stop ? { start, end: doc.words.ends[index + 1]! } : { start, end };
    const left = doc.text.slice(start, split);
    const right = doc.text.slice(split, at.end);
    yield {
      at,
      message: `${quote(doc.slice(at))} is ${quote(left)} and ${quote(right)} without the space between them.`,
      suggestions: [insert(split, ' ', `Put a space between ${quote(left)} and ${quote(right)}`)],
    };
  }
}

/** Alone in quotation marks: “eachother” is what a text about spelling speaks of. */
function isMention({ text }: Document, start: number, end: number): boolean {
  return /["“”„«»‘]/u.test(text[start - 1] ?? '') && /["“”«»’]/u.test(text[end] ?? '');
}

/** Among other words with a capital inside, at most two words away: the names of firms and programs in a list. */
function isAmongNames(doc: Document, index: number): boolean {
  const { words, text } = doc;
  for (let near = Math.max(0, index - 2); near <= Math.min(words.count - 1, index + 2); near++) {
    const word = text.slice(words.starts[near], Math.min(words.ends[near]!, words.starts[near]! + 30));
    if (near !== index && /^\p{L}\p{Ll}*\p{Lu}\p{Ll}+$/u.test(word)) return true;
  }
  return false;
}

// Small letters, then a capital and small letters: `onSunday`, `20:13Nesta`.
function atCapital(doc: Document, start: number, split: number, end: number): number | undefined {
  const { text } = doc;
  if (end - split < 2 || !isLower(text.charCodeAt(split + 1)) || isAttached(text, start, end))
    return undefined;
  const right = hashWord(text, split, end);
  if (isDigit(text.charCodeAt(split - 1)))
    return doc.genre === 'prose' && afterNumber(doc, start, split, right, end) ? split : undefined;
  if (split - start < 2 || !isLower(text.charCodeAt(split - 1))) return undefined;
  if (brands().has(hashWord(text, start, end))) return undefined;
  if (doc.genre === 'prose' && gluedToCapital(doc, start, split, end)) return split;
  const { days, starters } = sets(doc.language);
  if (isUpper(text.charCodeAt(start)))
    return split - start >= 4 && end - split >= 3 && (days.has(right) || sentenceStarts.has(right))
      ? split
      : undefined;
  if (days.has(right)) return split;
  if (doc.genre === 'reference') return undefined;
  const left = hashWord(text, start, split);
  const leftIsWord = starters.has(left) || (doc.language === 'en' && known().has(left));
  if (
    starters.has(right) &&
    (end - split >= 3 || leftIsWord) &&
    !/^(?:log|sign|plug|check)$/u.test(text.slice(start, split))
  )
    return doc.language === 'en' && !leftIsWord ? undefined : split;
  if (prefixes().hasWord(text.slice(start, split)) || opensLine(doc, start)) return undefined;
  const both = doc.language === 'en' && leftIsWord && split - start >= 3 && end - split >= 4;
  return both && known().has(right) ? split : undefined;
}

/** The label of a line or a cell is a name, however it is written: `easyLamp 12.40`. */
function opensLine({ text }: Document, start: number): boolean {
  return start === 0 || /[\n|>]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}

// `2025Societal`, `20:13Nesta`, `84,000The`: a year or a time before any word, any number before a function word.
function afterNumber(doc: Document, start: number, split: number, right: number, end: number): boolean {
  const { text } = doc;
  const digits = text.slice(start, split);
  if (!/^[\d.,]+$/u.test(digits)) return false;
  const { starters } = sets(doc.language);
  // “1The” opens a footnote.
  if (starters.has(right) && end - split >= 3 && digits.length >= 2) return true;
  const isYear = /^(?:19|20)\d\d$/u.test(digits);
  const isTime = /^\d\d$/u.test(digits) && text[start - 1] === ':' && /\d/u.test(text[start - 2] ?? '');
  return (isYear || isTime) && end - split >= 4;
}

// `2016and`: a year before a function word. “1990er” and “2000s” have an ending.
function afterYear({ text, language }: Document, start: number, end: number): number | undefined {
  const split = start + 4;
  if (!/^(?:19|20)\d\d\p{Ll}{3,10}$/u.test(text.slice(start, Math.min(end, start + 20)))) return undefined;
  const isWord = sets(language).starters.has(hashWord(text, split, end));
  return isWord && !isAttached(text, start, end) ? split : undefined;
}

// The full stop without a space: `Friday.The`. One sign stands between this word and the next, which has a capital.
function atStop(doc: Document, index: number): number | undefined {
  const { text, words } = doc;
  const end = words.ends[index]!;
  const mark = text[end]!;
  if (mark !== '.' && mark !== '!' && mark !== '?') return undefined;
  const start = words.starts[index]!;
  const next = { start: end + 1, end: words.ends[index + 1]! };
  if (end - start < 2 || !isLower(text.charCodeAt(end - 1)) || !isLower(text.charCodeAt(end - 2)))
    return undefined;
  if (isAttached(text, start, next.end)) return undefined;
  const left = words.hashes[index]!;
  const right = words.hashes[index + 1]!;
  const { starters, abbreviations } = sets(doc.language);
  const word = text.slice(start, end).toLowerCase();
  if (abbreviations.has(word)) return undefined;
  const follows = text[next.end] === ' ' || text[next.end] === ',';
  if (!follows || (next.end - next.start > 1 && !isLower(text.charCodeAt(next.start + 1)))) return undefined;
  if (doc.genre === 'reference') return sentenceStarts.has(right) && known().has(left) ? end + 1 : undefined;
  if (starters.has(right)) return end + 1;
  const isWord = doc.language === 'en' && mark === '.' && known().has(left) && known().has(right);
  if (isWord && words.kinds[index] === LOWER && next.end - next.start >= 4) return end + 1;
  return mark === '.' && isSentence(doc, index) ? end + 1 : undefined;
}

/** What sentences begin with, and no company ends with. */
const sentenceStarts = new WordSet(`
  the this that these those they there then when while after before because but and although however since she his
  their with from what where who which meanwhile yet also according despite during instead
`);

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const prefixes = once(() => new WordSet(brandPrefixes));

const brands = once(() => new WordSet(joinedBrands));

interface Sets {
  readonly days: WordSet;
  /** Function words of the language: what a sentence may begin with. */
  readonly starters: { has(hash: number): boolean };
  readonly abbreviations: ReadonlySet<string>;
}

const none: Sets = { days: new WordSet('-'), starters: new WordSet('-'), abbreviations: new Set() };

function sets(code: LanguageCode | undefined): Sets {
  return (code && setsOf()[code]) ?? none;
}

const setsOf = once(
  () =>
    Object.fromEntries<Sets>(
      Object.values(languages).map(({ code, weekdays, months, functionWords, abbreviations }) => [
        code,
        { days: new WordSet([...weekdays, ...months].join(' ')), starters: functionWords, abbreviations },
      ]),
    ) as Readonly<Partial<Record<LanguageCode, Sets>>>,
);
