import { LOWER, type Document } from '#rule';
import { isLower, isUpper, languages, WordSet, type LanguageCode } from '#text';
import { known } from '../data/english.ts';
import { isAttached } from './attached.ts';

/** `lanterns.Zwirnhofer let`: a sentence ends, and another begins with a word that is met elsewhere, or goes on at once. */
export function isSentence(doc: Document, index: number): boolean {
  const { words, text, language } = doc;
  const length = words.ends[index]! - words.starts[index]!;
  const next = words.ends[index + 1]!;
  if (language === undefined || next - words.starts[index + 1]! < 3 || text[words.starts[index]! - 1] !== ' ')
    return false;
  if (suffixes.has(words.hashes[index + 1]!)) return false;
  if (words.kinds[index + 2] !== LOWER || words.starts[index + 2]! > next + 2) return false;
  // “Wörtb.” is an abbreviation.
  if (
    !/[aeiouyäöüáéíóúâêôãõàèùîąęıœ]\p{L}{0,2}$|[stnh]$/iu.test(
      text.slice(words.ends[index]! - 4, words.ends[index]),
    )
  )
    return false;
  const isMet = doc.vocabulary.countAt(index + 1) > 1;
  if (isMet && (length >= 5 || (length >= 3 && language === 'en' && known().has(words.hashes[index]!))))
    return true;
  if (language === 'en')
    return words.kinds[index] === LOWER && length >= 5 && known().has(words.hashes[index]!);
  // A noun or a name may end a sentence, but `System.Daten liest` may be a program's.
  return length >= (words.kinds[index] === LOWER ? 4 : 6);
}

/** `$7,100.The defendant`, `at 8.10.Latecomers should`: a figure, and behind it what a sentence begins with. */
export function isBehindFigure(doc: Document, index: number): boolean {
  const { text, words, genre } = doc;
  if (genre !== 'prose') return false;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  const figure = text.slice(start, Math.min(end, start + LONGEST));
  const before = text[start - 1] ?? ' ';
  const isNext = opensSentence(doc, index + 1);
  if (!isNext || !' $€£:'.includes(before)) return false;
  const { functionWords } = languages[doc.language!];
  // Of some length, so that it is no version and no number of a section.
  if (before !== ':' && /^(?:\d{1,3}(?:[.,]\d{3})+|\d{3,})$/u.test(figure))
    return functionWords.has(words.hashes[index + 1]!);
  const isPrice = '$€£'.includes(before) && /^\d+[.,]\d\d$/u.test(figure);
  return isPrice || isTime(doc, index, figure);
}

/** “at 8.10”, “um 19:30”: behind a word for when, so that it is no number of a section either. */
function isTime({ text, words }: Document, index: number, figure: string): boolean {
  const isCut =
    /^[0-5]\d$/u.test(figure) &&
    /\s\d{1,2}:$/u.test(text.slice(words.starts[index]! - 4, words.starts[index]));
  const first = isCut ? index - 1 : index;
  if (!isCut && !/^\d{1,2}[.:][0-5]\d$/u.test(figure)) return false;
  if (first === 0 || words.kinds[first - 1] !== LOWER) return false;
  return times.has(words.hashes[first - 1]!) && words.starts[first] === words.ends[first - 1]! + 1;
}

/** A figure with more digits is a number of something else. */
const LONGEST = 16;

const times = new WordSet('at by from until till um ab bis las às das');

/** “The defendant”, “O desconto”: a capital and small letters, or an article of one letter, and the sentence goes on small. */
function opensSentence({ text, words, language }: Document, index: number): boolean {
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  if (language === undefined || text[end] !== ' ') return false;
  if (end - start > 1) return isUpper(text.charCodeAt(start)) && isLower(text.charCodeAt(start + 1));
  return shortStarts[language]?.has(text[start]!) === true && /^ \p{Ll}{2}/u.test(text.slice(end, end + 3));
}

/** What sentences begin with that has one letter. */
const shortStarts: Readonly<Partial<Record<LanguageCode, ReadonlySet<string>>>> = {
  en: new Set('AI'),
  fr: new Set('ÀY'),
  es: new Set('AY'),
  pt: new Set('OAEÀ'),
  tr: new Set('O'),
  pl: new Set('WZIAOU'),
};

/** `at noon,and the last one`: the offset behind a comma between a word and one with which a clause goes on. */
export function atComma(doc: Document, index: number): number | undefined {
  const { words, text, language } = doc;
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  const next = words.ends[index + 1]!;
  const mark = text[end]!;
  const isComma = mark === ',' || mark === ';';
  if (!isComma && mark !== '.' && mark !== ':' && mark !== '(') return undefined;
  if (words.starts[index + 1] !== end + 1 || words.kinds[index] !== LOWER || words.kinds[index + 1] !== LOWER)
    return undefined;
  if (language === undefined || end - start < 4 || next - end < 3 || text[next] !== ' ') return undefined;
  const { functionWords } = languages[language];
  const isInSentence = text[start - 1] === ' ' && isLower(text.charCodeAt(next + 1));
  if (!isInSentence || isAttached(text, start, next)) return undefined;
  // “before,during and after” are what somebody may search for.
  if (functionWords.has(words.hashes[index]!)) return undefined;
  const isJoint = isComma
    ? functionWords.has(words.hashes[index + 1]!) || isList(doc, index)
    : language === 'en' && openers.has(words.hashes[index + 1]!) && isEnglish(doc, index) && !hasCode(doc);
  if (!isJoint) return undefined;
  return mark === '(' ? end : end + 1;
}

/** What a sentence or an aside goes on with behind `.`, `:` and `(`, and no domain, file or name of code. */
const openers = new WordSet(`
  the and but they there this that these those because although however she her his their which who
`);

/** So many commas with a space behind them show that somebody puts one there. */
const SPACED = 3;

/** “the windsock,lights and fencing”: two words of substance, where each other comma of the text has its space. */
function isList(doc: Document, index: number): boolean {
  const { text, words, language } = doc;
  if (text[words.ends[index]!] !== ',' || hasCode(doc)) return false;
  if (language === 'en' && !isEnglish(doc, index) && !isEnglish(doc, index + 1)) return false;
  const { spaced, tight } = doc.get(commas);
  return spaced >= SPACED && tight === 1 && words.ends[index + 1]! - words.starts[index + 1]! >= 4;
}

function hasCode({ masks }: Document): boolean {
  return masks.code.zones.length > 0;
}

function isEnglish({ words }: Document, index: number): boolean {
  return known().has(words.hashes[index]!);
}

/** How many commas behind a letter have a space, and how many another letter behind them. */
function commas({ text }: Document): { readonly spaced: number; readonly tight: number } {
  let [spaced, tight] = [0, 0];
  for (let at = text.indexOf(',', 1); at !== -1; at = text.indexOf(',', at + 1)) {
    if (!isLower(text.charCodeAt(at - 1))) continue;
    if (text[at + 1] === ' ') spaced++;
    else if (/\p{L}/u.test(text[at + 1] ?? '')) tight++;
  }
  return { spaced, tight };
}

/** Of domains and files: `notes.Html`. */
const suffixes = new WordSet(`
  info html json docx xlsx jpeg conf yaml local cloud store online
  com net org app dev gov edu biz pro xyz exe zip pdf doc txt jpg png gif csv xml log ini bat dll bin tar eps svg mov avi
  css php asp jsp inc ltd
`);
