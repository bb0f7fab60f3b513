import { endOfSpace, languages, type LanguageCode, type People } from '#text';
import { isDayName } from '../day-names.ts';
import type { Document } from '../document.ts';
import { endOfName, plainWord } from './plain-word.ts';
import type { Sentence } from '../sentences.ts';
import type { TextSpan } from '../span.ts';
import { CAPITAL, LOWER, NUMBER } from '../words.ts';

/** What a person is said to be, beside the name: `Lowen’s trade minister`, `la directrice`, `Försterin`. */
export interface Office extends TextSpan {
  /** One name for all forms and languages: `minister`, `director`. */
  readonly head: string;
  /** What it is about, likewise: `foreign`, `trade`. */
  readonly fields: readonly string[];
  /** Whose it is, without accents and in lower case: `lowen`, `u.s.`; empty when that is not said. */
  readonly whose: string;
  /** What tells two places of one name apart: `great`, `upper`; empty where there is nothing before the name. */
  readonly side?: string;
  /** A genitive or `of` tells whose: no adjective, which may be any. */
  readonly isOwned: boolean;
  /** `former`, `deputy`, `acting`: not the office itself. */
  readonly qualified: boolean;
}

/** How many words an office has at most: “the minister of state for trade and industry”. */
const REACH = 9;

/** The office that a word names, and what it is about where one word says both: `Außenministerin`. */
export function officeOf(
  known: People,
  language: LanguageCode,
  word: string,
): { readonly head: string; readonly field: string } | undefined {
  const head = known.offices.get(word);
  if (head) return { head, field: '' };
  const last = word.slice(word.lastIndexOf('-') + 1);
  const bare = known.offices.get(last);
  if (bare) return { head: bare, field: word.startsWith('vice') || word.startsWith('ex-') ? '' : 'any' };
  // `ambassador-at-large`, `editor-in-chief`
  const hyphen = word.indexOf('-');
  const first = /^-(?:at|in)-/u.test(word.slice(hyphen)) && known.offices.get(word.slice(0, hyphen));
  if (first) return { head: first, field: '' };
  return language === 'de' ? compound(known, word) : undefined;
}

/** `bundesaussenministerin`: the end says what she is, the beginning what she is concerned with. */
function compound(known: People, word: string): { head: string; field: string } | undefined {
  const masculine = word.endsWith('in') ? word.slice(0, -2) : word;
  if (!endsOf(known).has(masculine.slice(-3)) && !endsOf(known).has(`${masculine.slice(-2)}e`))
    return undefined;
  for (let cut = 0; cut + 4 <= masculine.length; cut++) {
    const head = known.offices.get(masculine.slice(cut)) ?? known.offices.get(`${masculine.slice(cut)}e`);
    if (!head) continue;
    const field = masculine.slice(0, cut).replace(/^(?:bundes|landes)/u, '');
    return { head, field: field === '' ? '' : (known.fields.get(field) ?? 'any') };
  }
  return undefined;
}

const ends = new WeakMap<People, ReadonlySet<string>>();

/** The last three letters of every office, which rule out nearly every noun without another look. */
function endsOf(known: People): ReadonlySet<string> {
  const found = ends.get(known) ?? new Set([...known.offices.keys()].map((office) => office.slice(-3)));
  ends.set(known, found);
  return found;
}

/** The office that stands right before the word `name`, a comma between them or not. */
export function officeBefore(
  doc: Document,
  known: People,
  name: number,
  { from }: Sentence,
): Office | undefined {
  const first = Math.max(from, name - REACH);
  let at = name - 1;
  if (at < first || isJoint(doc, known, at)) return undefined;
  for (; at >= first; at--) {
    // `The treasurer, Mrs Ann Lee`
    const isBeforeTitle = at === name - 2 && known.titles.has(plainWord(doc, name - 1));
    if (!isOneSpace(doc, at, at === name - 1 || isBeforeTitle)) return undefined;
    const word = plainWord(doc, at);
    const named = officeAt(doc, known, at, first);
    if (named) {
      const isTold = isOthers(doc, known, at, name);
      return isTold ? undefined : read(doc, known, { named, head: at, from: first, to: name });
    }
    const fits = known.titles.has(word) || known.fields.has(word) || known.joints.has(word);
    if (!fits && doc.words.kinds[at] !== CAPITAL && !isComplement(doc, known, at)) return undefined;
  }
  return undefined;
}

/** `le capitaine des | pompiers`, `komendant | straży`: what somebody is the head of, right behind the head. */
function isComplement(doc: Document, known: People, at: number): boolean {
  if (doc.words.kinds[at] !== LOWER || !isOneSpace(doc, at - 1)) return false;
  // `Dyrektorka muzeum, Ewa Lis`: what stands before a comma may be anybody’s.
  if (doc.language === 'pl') return isOneSpace(doc, at) && known.offices.has(plainWord(doc, at - 1));
  let head = at - 1;
  while (head > 0 && head > at - 3 && isJoint(doc, known, head) && isOneSpace(doc, head - 1)) head--;
  return head < at - 1 && known.offices.has(plainWord(doc, head));
}

/** What is named by a word or, as `harbour` | `master` may be one, by it and the one before it. */
interface Named {
  readonly head: string;
  readonly field: string;
  readonly first: number;
}

function officeAt(doc: Document, known: People, at: number, from: number): Named | undefined {
  const word = plainWord(doc, at);
  const whole = officeOf(known, doc.language!, word);
  if (whole) return { ...whole, first: at };
  const head = at > from ? known.offices.get(plainWord(doc, at - 1) + word) : undefined;
  return head && isOneSpace(doc, at - 1) ? { head, field: '', first: at - 1 } : undefined;
}

/** `Foreign Minister Ann Lee, Mr Marsh said`: whose name stands right behind the office holds it. */
function isOthers(doc: Document, known: People, head: number, name: number): boolean {
  const { words, text } = doc;
  let end = head + 1;
  while (end < name && words.kinds[end] === CAPITAL && isOneSpace(doc, end - 1)) end++;
  if (end - head < 3 || end >= name) return false;
  const word = plainWord(doc, head + 1);
  if (known.fields.has(word) || known.offices.has(word) || known.titles.has(word)) return false;
  return text.startsWith(',', words.ends[end - 1]);
}

/** The office in the apposition behind a name: `, the guild’s regional secretary,`, `(treasurer)`. */
export function officeAfter(doc: Document, known: People, end: number, { to }: Sentence): Office | undefined {
  const { words, text } = doc;
  const last = Math.min(to, end + REACH);
  if (end >= last || !/^['’]?(?:,\s|\s\()$/u.test(text.slice(words.ends[end - 1], words.starts[end])))
    return undefined;
  let from = end;
  for (let at = end; at < last; at++) {
    if (at > end && !isOneSpace(doc, at - 1)) return undefined;
    if (isBesideOffice(doc, known, at, last)) from = at += 2;
    const word = plainWord(doc, at);
    // `chief` may be the whole office, or the first word of `chief executive` or `chief financial officer`.
    const isFirst = known.fields.has(word) && isBeforeOffice(doc, known, at + 1, last);
    // `Ann Lee, the mayor’s office said`
    const isOwner = endOfName(doc, at) < words.ends[at]!;
    const named = isFirst || isOwner ? undefined : officeAt(doc, known, at, end);
    if (named) {
      const office = read(doc, known, { named, head: at, from, to: last });
      return isSpeaker(doc, office, last) ? undefined : office;
    }
    if (known.kin.has(word) || words.kinds[at] === NUMBER) return undefined;
    if (at > end && isJoint(doc, known, at) && !known.articles.has(word)) return undefined;
    if (at === end && words.kinds[at] === LOWER && !known.articles.has(word) && !known.fields.has(word))
      return undefined;
  }
  return undefined;
}

/** `built by Ann Lee, the mayor said`: the mayor is who says it. */
function isSpeaker(doc: Document, { end }: Office, limit: number): boolean {
  const next = doc.words.indexAt(end);
  if (next >= limit || !isOneSpace(doc, next - 1)) return false;
  return languages[doc.language!].speechVerbs.has(doc.words.hashes[next]!);
}

/** `executive`, `financial officer` */
function isBeforeOffice(doc: Document, known: People, at: number, limit: number): boolean {
  if (at >= limit) return false;
  if (known.offices.has(plainWord(doc, at))) return true;
  return at + 1 < limit && known.fields.has(plainWord(doc, at)) && known.offices.has(plainWord(doc, at + 1));
}

/** `founder and chief executive`: to have founded a firm is no office in it, and the other one is meant. */
function isBesideOffice(doc: Document, known: People, at: number, limit: number): boolean {
  if (officeOf(known, doc.language!, plainWord(doc, at))?.head !== 'founder' || at + 2 >= limit) return false;
  if (!known.conjunctions.has(plainWord(doc, at + 1))) return false;
  const next = plainWord(doc, at + 2);
  return known.offices.has(next) || known.fields.has(next);
}

interface Found {
  readonly named: Named;
  /** The word that names the office, and the words that may belong to it. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

function read(doc: Document, known: People, found: Found): Office {
  const own = found.named;
  const left = readLeft(doc, known, { ...found, head: own.first });
  const right = readRight(doc, known, found);
  const { words } = doc;
  const isCalledSo = left.first > found.from && isQualified(known, plainWord(doc, left.first - 1));
  return {
    start: words.starts[left.first]!,
    end: words.ends[right.last]!,
    head: own.head,
    fields: [...(own.field === '' ? [] : [own.field]), ...left.fields, ...right.fields],
    whose: right.whose === '' ? left.whose : right.whose,
    side: right.whose === '' ? left.side : right.side,
    isOwned: right.whose !== '' || left.isOwned,
    qualified: left.isQualified || isCalledSo || isQualified(known, plainWord(doc, found.head)),
  };
}

/** What stands before the word for the office: `Lowen’s former trade` | `minister`. */
function readLeft(doc: Document, known: People, { head, from }: Found) {
  const { words } = doc;
  const left = {
    first: head,
    fields: [] as string[],
    whose: '',
    side: '',
    isOwned: false,
    isQualified: false,
  };
  for (let at = head - 1; at >= from && isOneSpace(doc, at); at--) {
    const word = plainWord(doc, at);
    const field = known.fields.get(word);
    const isGenitive = endOfName(doc, at) < words.ends[at]!;
    if (field) left.fields.push(field);
    else if (isQualified(known, word)) left.isQualified = true;
    else if (known.articles.has(word) || (at === from && words.kinds[head] === LOWER && !isGenitive)) break;
    // “On Tuesday Lowen’s trade minister …”
    else if (isDayName(doc, at)) break;
    else if (words.kinds[at] === CAPITAL && left.whose === '') {
      left.whose = owner(doc, at);
      left.isOwned = isGenitive;
    } else if (words.kinds[at] === CAPITAL && left.isOwned && left.side === '') {
      left.side = word;
    } else if (words.kinds[at] !== CAPITAL && word !== 'and' && word !== 'und') break;
    left.first = at;
  }
  return left;
}

/** What stands behind it: `minister` | `for trade of New Meadowland`, whose last word tells whose. */
function readRight(doc: Document, known: People, { head, to }: Found) {
  const { words } = doc;
  const right = { last: head, fields: [] as string[], whose: '', side: '' };
  for (let at = head + 1; at < to && isOneSpace(doc, at - 1); at++) {
    const word = plainWord(doc, at);
    const field = known.fields.get(word);
    if (known.titles.has(word)) break;
    if (field) right.fields.push(field);
    // An ambassador is of the one country and to the other.
    else if (words.kinds[at] === CAPITAL) {
      right.side = right.whose;
      right.whose = plainWord(doc, at - 1) === 'to' ? '' : word;
    } else if (!known.joints.has(word)) break;
    if (!known.joints.has(word)) right.last = at;
  }
  return right;
}

/** `Lowen’s` → `lowen`; `U.S.` is two words, of which the second is met first. */
function owner(doc: Document, at: number): string {
  const word = plainWord(doc, at);
  return word.length === 1 && at > 0 ? plainWord(doc, at - 1) + word : word;
}

function isQualified(known: People, word: string): boolean {
  return (
    known.qualifiers.has(word) ||
    /^(?:(?:ex|former|sub|shadow|then|deputy)-|vi[cz]e-?|wice|gaste)(?=\p{L}{4})/u.test(word)
  );
}

function isJoint(doc: Document, known: People, at: number): boolean {
  return doc.words.kinds[at] === LOWER && known.joints.has(plainWord(doc, at));
}

/** Whether only white space follows a word, or the full stop of an abbreviation, the apostrophe of a plural, or a comma where that is allowed. */
function isOneSpace({ words, text }: Document, index: number, comma = false): boolean {
  const end = words.ends[index]!;
  const next = words.starts[index + 1];
  if (next === undefined || next - end > 3) return false;
  let at = end;
  if (text[at] === '.' && end - words.starts[index]! <= 4) at++;
  else if (comma && text[at] === ',') at++;
  // `the Growers’ League`
  else if (isApostrophe(text[at])) at++;
  return endOfSpace(text, at, next) === next;
}

function isApostrophe(sign: string | undefined): boolean {
  return sign === "'" || sign === '’';
}
