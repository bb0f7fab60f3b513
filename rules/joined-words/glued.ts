import { CAPITAL, type Document } from '#rule';
import { hashWord, isUpper, languages, letterPair, list, onceEach, WordSet, type LanguageCode } from '#text';
import { glue } from '../data/glue.ts';

/**
 * Where a word falls into two that the text itself knows, in languages of which there is no list of all words: a
 * function word, and what stands somewhere else in the text by itself; or two function words; or a function word behind a
 * form of a verb that takes no ending. The offset of the second. It is asked of words that stand once.
 */
export function glued(doc: Document, index: number): number | undefined {
  const known = glueOf(doc.language!);
  if (!known) return undefined;
  const { words, text } = doc;
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  if (end - start < 5 || end - start > 24) return undefined;
  const first = letterPair(text.charCodeAt(start) | 0x20, text.charCodeAt(start + 1));
  const last = letterPair(text.charCodeAt(end - 2), text.charCodeAt(end - 1));
  const mayBeNumber = known.beforeNumber[first] === 1 && known.number[last] === 1;
  if (known.first[first] === 0 && known.last[last] === 0 && !mayBeNumber) return undefined;
  // `Laubzurück`: where nouns have capitals, only behind one may another word be glued.
  const isNoun = words.kinds[index] === CAPITAL && !opensSentence(doc, start);
  if (isNoun && doc.language !== 'de') return undefined;
  const token = text.slice(start, end).toLowerCase();
  if (!/^\p{Ll}+$/u.test(token) || known.words.has(token) || known.wordsLike?.test(token)) return undefined;
  const number = mayBeNumber && !isNoun ? atNumber(token, known) : undefined;
  if (number !== undefined) return start + number;
  for (let at = 2; at <= token.length - 2; at++) {
    const [left, right] = [token.slice(0, at), token.slice(at)];
    if (left.length >= leastBeside(right) && known.tails.has(right) && stands(doc, left)) return start + at;
    if (!isNoun && known.little.has(left) && known.little.has(right)) return start + at;
    if (!isNoun && left.length >= 4 && goesOn(left, right, known)) return start + at;
    if (isNoun || !known.little.has(left)) continue;
    if (known.days.has(right)) return start + at;
    if (right.length >= leastBeside(left) && known.heads.has(left) && stands(doc, right)) return start + at;
  }
  return undefined;
}

/** How many letters the other half has at least, one more beside two letters: short ones end and begin many words. */
function leastBeside(little: string): number {
  return little.length === 2 ? 5 : 4;
}

/** `lavaram|as`, `raconter|comment`: behind a form that takes no ending. */
function goesOn(left: string, right: string, known: Known): boolean {
  if (known.behindForms.has(right) && known.forms.test(left)) return true;
  return known.behindStems.has(right) && known.stems.test(left);
}

/** `über|zwölf`, `seit|fünfzig`, `dans|dix`: where a number begins behind a preposition. */
function atNumber(token: string, { beforeNumbers, numbers }: Known): number | undefined {
  for (let at = 2; at <= token.length - 3; at++)
    if (beforeNumbers.has(token.slice(0, at)) && numbers.has(token.slice(at))) return at;
  return undefined;
}

/**
 * `jedenAbend`, `paraTodos`: a function word before a capital. Where nouns have none, the second stands elsewhere too; so
 * it does where the first has a capital, and the whole might be a name: `DieLampen`.
 */
export function gluedToCapital(doc: Document, start: number, split: number, end: number): boolean {
  const { language, text } = doc;
  if (language === undefined || end - split < 4) return false;
  if (language === 'en')
    return (
      openers.has(hashWord(text, start, split)) && doc.vocabulary.countOf(hashWord(text, split, end)) > 0
    );
  // `calleMayor`: the text has both.
  const [left, right] = [hashWord(text, start, split), hashWord(text, split, end)];
  const areKnown = doc.vocabulary.countOf(left) > 0 && doc.vocabulary.countOf(right) > 0;
  if (split - start >= 5 && areKnown && !isUpper(text.charCodeAt(start))) return true;
  if (!glueOf(language)!.little.has(text.slice(start, split).toLowerCase())) return false;
  if (split - start < 3 && isUpper(text.charCodeAt(start))) return false;
  const isCertain = language === 'de' && split - start >= 3 && !isUpper(text.charCodeAt(start));
  return isCertain || doc.vocabulary.countOf(right) > 0;
}

/** `AfterPike turned seventy`: in English many names are made so, and few of these. */
const openers = new WordSet(
  'after when while before because although though until unless whereas if and but with from',
);

/** Whether a word stands in the text by itself; in Turkish, where it has many endings, its stem does. */
function stands(doc: Document, word: string): boolean {
  if (doc.vocabulary.countOf(hashWord(word)) > 0) return true;
  return doc.language === 'tr' && word.length >= 7 && doc.get(stems).has(word.slice(0, 6));
}

/** The first six letters of every word that has more or as many. */
function stems({ words, text }: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 0; index < words.count; index++) {
    const start = words.starts[index]!;
    if (words.ends[index]! - start >= 6) found.add(text.slice(start, start + 6).toLowerCase());
  }
  return found;
}

function opensSentence({ text }: Document, start: number): boolean {
  return start === 0 || /(?:[.!?…]["”»’)]?\s|[\n>])$/u.test(text.slice(Math.max(0, start - 4), start));
}

interface Known {
  /** Function words: no two of them, one behind the other, are a word … */
  readonly little: ReadonlySet<string>;
  /** … and those that begin or end hardly any, once they are taken away and a word is left. */
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly wordsLike: RegExp | undefined;
  readonly forms: RegExp;
  readonly behindForms: ReadonlySet<string>;
  readonly stems: RegExp;
  readonly behindStems: ReadonlySet<string>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** The first two letters of the ones, and the last two of the others. */
  readonly beforeNumber: Uint8Array;
  readonly number: Uint8Array;
  /** The first two letters of the heads and the last two of the tails: most words of a text end here. */
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

const glueOf = onceEach(compile);

function compile(code: LanguageCode): Known | undefined {
  const page = glue[code];
  if (!page) return undefined;
  const { functionWords, weekdays, months } = languages[code];
  const [heads, tails] = [list(page.heads), list(page.tails)];
  const little = [...functionWords.words(), ...heads, ...tails].filter((word) => /^\p{Ll}{2,}$/u.test(word));
  const [behindForms, behindStems] = [list(page.behindForms), list(page.behindStems)];
  const beforeNumbers = list(page.beforeNumbers);
  // “Eins” and “un” are articles, “pourcent” is a sign, and what is shorter ends many words.
  const numbers = [...languages[code].numbers]
    .filter(([word, value]) => value > 1 && value < 100 && word.length >= 3)
    .map(([word]) => word);
  const known: Known = {
    little: new Set(little),
    heads: new Set(heads),
    tails: new Set(tails),
    days: new Set([...weekdays, ...months].map((day) => day.toLowerCase())),
    words: new Set(list(page.words)),
    wordsLike: page.wordsLike,
    forms: page.forms,
    behindForms: new Set(behindForms),
    stems: page.stems,
    behindStems: new Set(behindStems),
    beforeNumbers: new Set(beforeNumbers),
    numbers: new Set(numbers),
    beforeNumber: new Uint8Array(32 * 32),
    number: new Uint8Array(32 * 32),
    first: new Uint8Array(32 * 32),
    last: new Uint8Array(32 * 32),
  };
  markFirst(known.first, little);
  markLast(known.last, [...little, ...behindForms, ...behindStems]);
  markFirst(known.beforeNumber, beforeNumbers);
  markLast(known.number, numbers);
  return known;
}

function markFirst(table: Uint8Array, words: readonly string[]): void {
  for (const each of words) table[letterPair(each.charCodeAt(0), each.charCodeAt(1))] = 1;
}

function markLast(table: Uint8Array, words: readonly string[]): void {
  for (const each of words)
    table[letterPair(each.charCodeAt(each.length - 2), each.charCodeAt(each.length - 1))] = 1;
}
