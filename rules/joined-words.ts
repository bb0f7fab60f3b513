import { CAPITAL, defineRule, insert, LOWER, NUMBER, quote, runs, type Document, type Problem } from '#rule';
import {
  hashWord,
  isDigit,
  isLower,
  isUpper,
  isWordUnit,
  languages,
  once,
  Scratch,
  WordSet,
  type LanguageCode,
} from '#text';
import { known } from './data/english.ts';
import { brandPrefixes } from './data/glue.ts';
import { joinedBrands } from './data/joined-brands.ts';
import { isAttached } from './joined-words/attached.ts';
import { isCapital, withCapitals } from './joined-words/capitals.ts';
import { atContentWords, isLong, type Candidate } from './joined-words/content.ts';
import { atEdge } from './joined-words/edges.ts';
import { isTitled } from './joined-words/titles.ts';
import { atDayOrStart, inLowerCase, mayBeTwo } from './joined-words/english.ts';
import { glued, gluedToCapital } from './joined-words/glued.ts';
import { isInflected } from './joined-words/inflected.ts';
import { isKnown } from './joined-words/known.ts';
import { isMeant } from './joined-words/mentions.ts';
import { atWholeWord } from './joined-words/whole.ts';
import { atMark } from './joined-words/marks.ts';
import { afterNumber, besideYear } from './joined-words/numbers.ts';
import { atComma, isSentence, isBehindFigure } from './joined-words/stops.ts';

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

/** The words that may be two, or a word and the next one where a stop stands between them. */
function candidates(doc: Document): readonly Candidate[] {
  const found = [...atStops(doc)];
  const { starts, ends, count } = doc.words;
  const seen = notes.zeros(count);
  for (const index of withCapitals(doc)) seen[index] = HAS_CAPITAL;
  for (const { index } of found) seen[index] = IS_FOUND;
  const { size, counts, firsts } = doc.vocabulary;
  const isEnglish = doc.language === 'en' && doc.genre === 'prose';
  const long: number[] = [];
  // A token that comes twice is a name or a term: nobody loses the same space twice.
  for (let number = 0; number < size; number++) {
    if (counts[number]! > 1) continue;
    const index = firsts[number]!;
    if (seen[index] === IS_FOUND) continue;
    const split = splitOf(doc, index, seen[index] === HAS_CAPITAL);
    if (split !== undefined) found.push({ index, start: starts[index]!, end: ends[index]!, split });
    else if (isEnglish && isLong(doc, index)) long.push(index);
  }
  return [...found, ...atContentWords(doc, long)];
}

/** What is known of each word. */
const notes = new Scratch();
const [HAS_CAPITAL, IS_FOUND] = [1, 2];

/** `Friday.The`, `noon,and`: one sign between two words. */
function* atStops(doc: Document): Iterable<Candidate> {
  const { words, text } = doc;
  const isProse = doc.genre === 'prose';
  const { signs } = doc.get(runs);
  for (let sign = 0; sign < signs.length; sign++) {
    const at = signs[sign]!;
    const kind = stops[text.charCodeAt(at)]!;
    if (kind === 0 || at + 1 === text.length) continue;
    const next = text.charCodeAt(at + 1);
    if (isProse && isQuoteMark(next) && isWordUnit(text.charCodeAt(at + 2))) {
      const index = words.indexAt(at - 1);
      const split = atMark(doc, index, at);
      if (split !== undefined) yield { index, start: words.starts[index]!, end: words.ends[index]!, split };
      continue;
    }
    // Behind nearly every stop there is a space, and in code a word that is none of a sentence.
    const isOpen =
      kind === COMMA ? isWordUnit(next) : isUpper(next) || (isProse && kind === FULL_STOP && isLower(next));
    if (!isOpen || (kind === COMMA ? !isProse : !endsWord(text.charCodeAt(at - 1)))) continue;
    const index = words.indexAt(at - 1);
    if (words.ends[index] !== at || words.starts[index + 1] !== at + 1) continue;
    const split = kind === COMMA || isLower(next) ? atComma(doc, index) : atStop(doc, index);
    if (split === undefined) continue;
    const start = words.starts[index]!;
    const end = words.ends[index]!;
    if (insideAtCapital(doc, start, end) === undefined) yield { index, start, end, split };
  }
}

function isQuoteMark(unit: number): boolean {
  return unit === 0x22 || (unit >= 0x201c && unit <= 0x201e) || unit === 0xbb || unit === 0xab;
}

function endsWord(unit: number): boolean {
  return isLower(unit) || isDigit(unit);
}

const FULL_STOP = 1;
const COMMA = 2;
const stops = new Uint8Array(0x10000);
for (const mark of '.!?') stops[mark.charCodeAt(0)] = FULL_STOP;
for (const mark of ',;:(') stops[mark.charCodeAt(0)] = COMMA;

/** Where a word falls into two. Most are ruled out by a look at a few of their letters. */
function splitOf(doc: Document, index: number, hasCapital: boolean): number | undefined {
  const { words, language, text, genre } = doc;
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  const kind = words.kinds[index];
  const split = hasCapital ? insideAtCapital(doc, start, end) : undefined;
  if (split !== undefined) return split;
  const atYear = genre === 'prose' && end - start >= 6 ? besideYear(doc, index) : undefined;
  if (atYear !== undefined) return atYear;
  if (language === 'en') {
    if (genre !== 'prose' || !mayBeTwo(doc, index) || isKnown(words.hashes[index]!)) return undefined;
    return kind === CAPITAL ? atDayOrStart(doc, index) : inLowerCase(doc, index);
  }
  if (language === undefined || kind === NUMBER) return undefined;
  const behind = glued(doc, index) ?? (genre === 'prose' ? betweenForms(doc, index) : undefined);
  // “lesson” in a French text is English.
  if (behind === undefined || known().has(words.hashes[index]!)) return undefined;
  return isAttached(text, start, end) ? undefined : behind;
}

/** By how words of a language begin and end, unless an ending or a prefix does so. */
function betweenForms(doc: Document, index: number): number | undefined {
  const { text, words, language } = doc;
  const split = atEdge(doc, index) ?? atWholeWord(doc, index);
  if (split === undefined) return undefined;
  const [left, right] = [text.slice(words.starts[index], split), text.slice(split, words.ends[index])];
  return isInflected(language!, left, right) ? undefined : split;
}

/** The same at the only capital inside a word. At least two characters stand on either side. */
function insideAtCapital(doc: Document, start: number, end: number): number | undefined {
  const { text } = doc;
  for (let at = start + 2; at < end - 1; at++) {
    if (!isCapital(text.charCodeAt(at))) continue;
    if (isCapital(text.charCodeAt(start + 1))) return undefined;
    for (let behind = at + 1; behind < end; behind++)
      if (isCapital(text.charCodeAt(behind))) return undefined;
    return atCapital(doc, start, at, end);
  }
  return undefined;
}

function* problems(doc: Document, found: readonly Candidate[]): Iterable<Problem> {
  for (const candidate of found) {
    if (isMeant(doc, candidate)) continue;
    const { index, start, end, split, isWeak } = candidate;
    const at = split >= end ? { start, end: doc.words.ends[index + 1]! } : { start, end };
    const left = doc.text.slice(start, split);
    const right = doc.text.slice(split, at.end);
    yield {
      at,
      message: `${quote(doc.slice(at))} is ${quote(left)} and ${quote(right)} without the space between them.`,
      ...(isWeak ? { severity: 'warning' as const } : {}),
      suggestions: [insert(split, ' ', `Put a space between ${quote(left)} and ${quote(right)}`)],
    };
  }
}

// Small letters, then a capital and small letters: `onSunday`, `20:13Nesta`.
function atCapital(doc: Document, start: number, split: number, end: number): number | undefined {
  const { text } = doc;
  if (end - split < 2 || !isLower(text.charCodeAt(split + 1)) || isAttached(text, start, end))
    return undefined;
  const right = hashWord(text, split, end);
  if (isDigit(text.charCodeAt(split - 1)))
    return doc.genre === 'prose' && afterNumber(doc, start, split, end) ? split : undefined;
  if (split - start < 2 || !isLower(text.charCodeAt(split - 1))) return undefined;
  if (brands().has(hashWord(text, start, end))) return undefined;
  if (doc.genre === 'prose' && (isTitled(doc, start, split, end) || gluedToCapital(doc, start, split, end)))
    return split;
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
  // `whichGarrick put down`
  if (split - start >= 4 && end - split >= 4 && starters.has(left)) return split;
  const both = doc.language === 'en' && leftIsWord && split - start >= 3 && end - split >= 4;
  return both && known().has(right) ? split : undefined;
}

/** The label of a line or a cell is a name, however it is written: `easyLamp 12.40`. */
function opensLine({ text }: Document, start: number): boolean {
  return start === 0 || /[\n|>]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}

// The full stop without a space: `Friday.The`. One sign stands between this word and the next, which has a capital.
function atStop(doc: Document, index: number): number | undefined {
  const { text, words } = doc;
  const end = words.ends[index]!;
  const mark = text[end]!;
  if (mark !== '.' && mark !== '!' && mark !== '?') return undefined;
  const start = words.starts[index]!;
  const next = { start: end + 1, end: words.ends[index + 1]! };
  if (mark === '.' && isBehindFigure(doc, index)) return end + 1;
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
  if (isWord && words.kinds[index] === LOWER && !endsFile.has(right)) return end + 1;
  return mark === '.' && isSentence(doc, index) ? end + 1 : undefined;
}

/** What names of files and of firms end with that is a word as well: `backup.Zip`. */
const endsFile = new WordSet(
  'app bar bat bin cab cat doc ink jar job log net one pro pub red run tar tab tag vip zip',
);

/** What sentences begin with, and no company ends with. */
const sentenceStarts = new WordSet(`
  the this that these those they there then when while after before because but and although however since she his
  their with from what where who which meanwhile yet also according despite during instead
`);

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
