import { CAPITAL, isNear, LOWER, NUMBER, type Document } from '#rule';
import {
  articleSeam,
  beforeArticle,
  derivedSeam,
  hashWord,
  isLower,
  languages,
  list,
  mayHaveSeam,
  once,
  openingSeam,
  seam,
  WordSet,
} from '#text';
import { known } from '../data/english.ts';
import { isAttached } from './attached.ts';
import { isDerived } from './derived.ts';
import { behindImperative } from './imperatives.ts';
import { isKnown } from './known.ts';

/** Whether an English word could be two at all, by how it begins and ends. */
export function mayBeTwo({ text, words }: Document, index: number): boolean {
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  const length = end - start;
  if (length === 4)
    return (
      pairs().has(words.hashes[index]!) || (text[end - 1] === 'a' && beforeA.has(text.slice(start, end - 1)))
    );
  return length >= 5 && length <= 24 && (length >= LONG || mayHaveSeam(text, start, end));
}

/** `hada story`: verbs of three letters that no word of four in “a” begins with. */
const beforeA = new Set(list('had has was got get Add Get Cut Buy'));

/** `tobe`, `aswe`, `itis`: two words of two letters that often stand side by side. `Todo` is a list. */
const pairs = once(() => {
  const second = list('to be is it in of on as at by if he we do us my me no so an');
  const all = list('to be is it in of on as at by if he we').flatMap((first) =>
    second.filter((each) => each !== first).map((each) => first + each),
  );
  return new WordSet(all.filter((each) => each !== 'todo').join(' '));
});

/** From so many letters on a word may be a derived one and another. */
const LONG = 10;

/** From so many letters on a word is hardly one of another language that reads as two of English. */
const SURE = 7;

// Small letters only: `schoolchildrenof`.
export function inLowerCase(doc: Document, index: number): number | undefined {
  const { text, words } = doc;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  const token = text.slice(start, end);
  if (token.length === 4) {
    if (!isAmongKnown(doc, index)) return undefined;
    return pairs().has(words.hashes[index]!) ? start + 2 : end - 1;
  }
  if (hasApostrophe(token)) {
    if (isAttached(text, start, end)) return undefined;
    return behindContraction(token, start) ?? beforeOwner(token, start);
  }
  if (token.includes('-')) return isAttached(text, start, end) ? undefined : behindHyphen(token, start);
  // “The last for askin' if he knew”
  if (token.endsWith('in') && isApostrophe(text[end]) && known().has(hashWord(`${token}g`))) return undefined;
  if (!/^[a-z]+$/u.test(token) || isDerived(token)) return undefined;
  const isWord = (part: number): boolean => known().has(part);
  const at =
    seam(token, isWord) ??
    (token.length >= LONG ? derivedSeam(token, isWord) : undefined) ??
    (mayHaveArticle(doc, index) ? articleSeam(token, isWord) : undefined);
  if (at === undefined || isAttached(text, start, end)) return undefined;
  const strangers = [index - 1, index + 1].filter((near) => isStrange(doc, near)).length;
  // “offen”, “canis”: a short one may be a word of another language, among others of it.
  if (strangers === 2 || (strangers === 1 && token.length < SURE && at < LEAST)) return undefined;
  return isTorn(doc, index) ? undefined : start + at;
}

/** Whether English words stand on both sides, with nothing but a space between. */
function isAmongKnown({ words, text }: Document, index: number): boolean {
  const next = words.hashes[index + 1]!;
  const isNext = isKnown(next) || languages.en.functionWords.has(next);
  const isBoth = index > 0 && words.kinds[index + 1] === LOWER && isNext;
  if (!isBoth || words.starts[index] !== words.ends[index - 1]! + 1) return false;
  return words.starts[index + 1] === words.ends[index]! + 1 && !isStrange({ words, text }, index - 1);
}

/** `thesurveyor's` */
function beforeOwner(token: string, start: number): number | undefined {
  const owner = /^([a-z]{6,})['’]s?$/.exec(token)?.[1];
  if (owner === undefined || isKnown(hashWord(owner)) || isDerived(owner)) return undefined;
  const at = seam(owner, (part) => known().has(part));
  return at === undefined ? undefined : start + at;
}

/** `movethirty-eight`, `thirty-twoboats`, `well-knownactor` */
function behindHyphen(token: string, start: number): number | undefined {
  const tens = beforeTens.exec(token)?.[1];
  if (tens !== undefined && known().has(hashWord(tens))) return start + tens.length;
  const from = token.lastIndexOf('-') + 1;
  const last = token.slice(from);
  if (last.length < LAST || !/^[a-z]+-[a-z-]+$/.test(token) || isKnown(hashWord(last)) || isDerived(last))
    return undefined;
  // `ssh-keyscan` is a program.
  if (
    !token
      .slice(0, from - 1)
      .split('-')
      .every((part) => isKnown(hashWord(part)))
  )
    return undefined;
  const at = seam(last, (part) => known().has(part));
  return at === undefined || at < 3 || behindNumbers.has(last.slice(at)) ? undefined : start + from + at;
}

/** So many letters two words behind a hyphen have at least. */
const LAST = 7;

const beforeTens =
  /^([a-z]{3,})(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/;
const behindNumbers = new Set(list('fold some pence penny score'));

/** “craven enough to aband on our ideals”: with the word behind it, it is one. */
function isTorn({ words, text }: Document, index: number): boolean {
  if (index + 1 === words.count) return false;
  const next = text.slice(words.starts[index + 1], words.ends[index + 1]);
  return isKnown(hashWord(text.slice(words.starts[index], words.ends[index]) + next));
}

/** Whether an article may stand here: “into aquiet room”. */
function mayHaveArticle({ text, words }: Document, index: number): boolean {
  if (index === 0 || words.ends[index - 1] !== words.starts[index]! - 1) return false;
  const before = text.slice(words.starts[index - 1], words.ends[index - 1]).toLowerCase();
  return beforeArticle.has(before) || /(?:ed|ing)$/u.test(before);
}

/** Whether a word is of another language: none that most people know, no name (“deLuca”), no number, and longer than “of”. */
export function isStrange({ words, text }: Pick<Document, 'words' | 'text'>, index: number): boolean {
  if (index < 0 || index >= words.count || words.kinds[index] !== LOWER) return false;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  return end - start > 2 && !known().has(words.hashes[index]!) && !ownSign.test(text.slice(start, end));
}

/** What English words have and those of other languages hardly: “don't”, “well-known”, “deLuca”. */
const ownSign = /[A-Z-]|['’](?:s|t|re|ve|ll|d|m)$/;

// `sailor'sknife`, `don'tcare`: nothing is written behind an apostrophe and its letters. `It'self` is a slip of the writer, `stun'sail` a sail.
const contraction = /^([a-z]{2,})['’](?:s|re|ve|ll|d)([a-z]{3,})$/iu;
const negation = /^(?:is|are|was|were|do|does|did|has|have|had|ca|wo|would|could|should)n['’]t([a-z]{2,})$/iu;

function behindContraction(token: string, start: number): number | undefined {
  // “don't”, “she'll”: hardly a word goes on behind those letters.
  const apostrophe = Math.max(token.lastIndexOf("'"), token.lastIndexOf('’'));
  if (token.length - apostrophe < 4) return undefined;
  const right = (negation.exec(token)?.[1] ?? contraction.exec(token)?.[2] ?? '').toLowerCase();
  if (right === '' || right === 'elf' || right === 'elves' || right === 'ail' || right === 'ails')
    return undefined;
  if (!known().has(hashWord(right)) && !shortWords.has(right)) return undefined;
  return start + token.length - right.length;
}

const shortWords = new Set(list('be do go in is it of on to at by an as me my no so up us we he if or'));

// With a capital: `Juneand`, `Youcan`, `Anna'sboat`.
export function atDayOrStart(doc: Document, index: number): number | undefined {
  const { words, text } = doc;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  const lost =
    afterDay(doc, start, end) ?? inFirstWord(doc, index) ?? afterName(doc, index) ?? beforeVerb(doc, index);
  if (lost !== undefined) return lost;
  const token = text.slice(start, end);
  if (!hasApostrophe(token) || isAttached(text, start, end)) return undefined;
  return behindContraction(token, start);
}

function isApostrophe(sign = ' '): boolean {
  return sign === "'" || sign === '’';
}

function hasApostrophe(token: string): boolean {
  return token.includes("'") || token.includes('’');
}

// `Juneand`, `Tuesdaysand`: a day or a month that is no surname too, and what goes on behind it.
function afterDay({ text }: Document, start: number, end: number): number | undefined {
  if (!opensDay.has(text[start]!)) return undefined;
  const day = dayAt(text, start);
  if (!day || isAttached(text, start, end)) return undefined;
  const rest = text.slice(start + day.length, end);
  // Augustin is a name.
  if (afterDays.has(rest)) return day === 'August' && rest === 'in' ? undefined : start + day.length;
  const isWord = rest.length >= 3 && known().has(hashWord(rest)) && !behindDays.has(rest);
  return isWord && !isSummer.has(day) ? start + day.length : undefined;
}

function dayAt(text: string, start: number): string | undefined {
  const day = days.find((each) => text.startsWith(each, start));
  return day?.endsWith('day') && text[start + day.length] === 's' ? `${day}s` : day;
}

const days = list(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  January February April June July August September October November December
`);
const opensDay = new Set('MTWFSJAOND');

/** `Junebug`, `Aprilwood`: women have these names, and plants. */
const isSummer = new Set(list('April June July August'));
const behindDays = new Set(list('like proof land'));

const afterDays = new Set(
  list(
    'and the at in on of to for with was were will when after but he she it they before from until by that which',
  ),
);

// `Rinsethem off.`, `Youcan pay.`: only at the start of a sentence, where a name is unlikely, and of halves that no name has.
function inFirstWord(doc: Document, index: number): number | undefined {
  const { text, words } = doc;
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  // A full stop and a space are two characters.
  if (index > 0 && words.ends[index - 1] === start - 1) return undefined;
  if (text[end] !== ' ' || !isLower(text.charCodeAt(end + 1)) || isAttached(text, start, end))
    return undefined;
  if (index > 0 && !/(?:[.!?]["”’)]?\s+|\n[ \t]*|["“‘(])$/u.test(text.slice(Math.max(0, start - 6), start)))
    return undefined;
  const token = text.slice(start, end);
  if (!/^[A-Z][a-z]+$/u.test(token)) return undefined;
  const isWord = (part: number): boolean => known().has(part);
  const at = seam(token.toLowerCase(), isWord);
  if (at !== undefined && at >= 4 && endsNoName.has(token.slice(at))) return start + at;
  const opening = openingSeam(token.toLowerCase(), isWord) ?? behindImperative(doc, index, token);
  return opening === undefined ? undefined : start + opening;
}

// `at Lower Dallowon the first Sunday`, in a text that has `Upper Dallow`: a name of the text and what goes on behind it.
function afterName(doc: Document, index: number): number | undefined {
  const { text, words } = doc;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  const length = joints.find((each) => text.startsWith(each, end - each.length))?.length;
  if (length === undefined || end - start - length < LEAST || !isNear(doc, index + 1)) return undefined;
  // Roberts and Robertson are two names.
  const split = end - length;
  if (text[split - 1] === 's' || !isName(doc, hashWord(text, start, split))) return undefined;
  const next = words.hashes[index + 1]!;
  const goesOn = words.kinds[index + 1] === NUMBER || starters.has(next);
  return goesOn && !isAttached(text, start, end) ? split : undefined;
}

/** So many letters the name has at least. */
const LEAST = 5;

const joints = list('on in at to of and was has for from with said will');
const starters = new WordSet('the a an his her their its our my this that these those be been first last');

// `Reddancollected eight points`: the same before what somebody did; behind a first name, so that it is known to be one, any surname.
function beforeVerb(doc: Document, index: number): number | undefined {
  const { text, words } = doc;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  const isRegular = text.startsWith('ed', end - 2);
  const verb = isRegular ? undefined : past.find((each) => text.startsWith(each, end - each.length));
  if (!(isRegular || verb) || words.kinds[index + 1] === CAPITAL || !isNear(doc, index + 1)) return undefined;
  if (isAttached(text, start, end) || isDerived(text.slice(start, end).toLowerCase())) return undefined;
  if (verb) return isNameOf(doc, start, end - verb.length) ? end - verb.length : undefined;
  const isSurname =
    index > 0 &&
    words.kinds[index - 1] === CAPITAL &&
    isNear(doc, index) &&
    starters.has(words.hashes[index + 1]!);
  for (let split = start + LEAST_NAME; split <= end - LEAST; split++) {
    const isLong = isSurname && end - split > LEAST;
    if ((isLong || isNameOf(doc, start, split)) && known().has(hashWord(text, split, end))) return split;
  }
  return undefined;
}

function isNameOf(doc: Document, start: number, split: number): boolean {
  return split - start >= LEAST_NAME && isName(doc, hashWord(doc.text, start, split));
}

/** So many letters the name before a verb has at least. */
const LEAST_NAME = 4;

const past = list(
  'told went came gave took made knew found brought thought began became wrote spoke held left',
);

/** Whether a word has a capital where the text has it first. */
function isName({ words, vocabulary }: Document, hash: number): boolean {
  const first = vocabulary.firstOf(hash);
  return first !== undefined && words.kinds[first] === CAPITAL;
}

const endsNoName = new Set(
  list('of to the and that this these those from them they was were are had have which into onto with your'),
);
