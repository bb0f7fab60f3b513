import { classOf, endOfSpace, fold, isUpper, isWordUnit, LETTER, SPACE } from './characters.ts';
import {
  labels,
  sources,
  agencies,
  agencyWords,
  nameless,
  holders,
  prepositions,
  particles,
} from './credit-words.ts';
import { hashWord } from './hash.ts';
import { once } from './once.ts';
import { WordSet } from './word-set.ts';

/** Enough of a line's end to hold a credit. */
const MAX_CREDIT = 120;

/** What a credit begins and ends with, by hash, so that most lines are told from one without being cut into words. */
const openers = new WordSet([...labels, ...sources].join(' '));
const closers = new WordSet([...labels, ...sources, ...agencies, ...nameless].join(' '));
const COPYRIGHT = 0xa9;

/** Whether a line without white space around it can be a credit, or end with one: nearly none can, and few more look so. */
export function mayHaveCredit(line: string): boolean {
  const { length } = line;
  if (mayEnd(line, length)) return true;
  const last = line.charCodeAt(length - 1);
  if (last === 0x29 || last === 0x5d) return true;
  const from = Math.max(0, length - 60);
  return has(line, '/', from, length) || has(line, '|', from, length);
}

/**
 * Where the credit begins with which a caption ends: `(Reuters)`, `REUTERS/Ann Lee`, `Photo: Ann Lee`, `Handout`.
 * Nothing when the line ends with none.
 */
export function creditStart(line: string): number | undefined {
  const end = line.trimEnd().length;
  return bracketed(line, end) ?? afterSentence(line, end) ?? agencySlashName(line, end);
}

/** Whether a text is nothing but a credit: `Photo: Ann Lee/AP`, `Ann Lee | AFP | Getty Images`. */
export function isCredit(text: string): boolean {
  const line = text.trim();
  if (line.length > MAX_CREDIT + 2 || !mayEnd(line, line.length) || !mayBegin(line, 0, line.length))
    return false;
  const bare = line.replace(/^[([]|[)\].]$/gu, '');
  if (bare.length > MAX_CREDIT) return false;
  if (bare.startsWith('©'))
    return isNames(
      bare
        .slice(1)
        .replace(/^\s?(?:19|20)\d\d/u, '')
        .trim(),
    );
  const words = bare.split(/\s+/u);
  const first = folded(words[0]!);
  if (labels.has(first)) return isLabelled(words[0]!, words.slice(1));
  if (sources.has(first))
    return (
      words.length === 1 ||
      (words.length === 2 && labels.has(folded(words[1]!))) ||
      isNames(bare.slice(first.length))
    );
  const pieces = bare.split(/[/|]/u);
  const leads =
    pieces.length > 1 &&
    ((/^\p{Lu}{3,}$/u.test(pieces[0]!) && agencies.has(fold(pieces[0]!))) || isPaper(pieces[0]!));
  return isNames(bare) && (leads || pieces.slice(1).some(isAgency));
}

/** “Vale Valley Press”: a paper before the name of its photographer. */
function isPaper(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  return words.length > 1 && words.length <= 4 && agencyWords.has(folded(words.at(-1)!)) && isNames(name);
}

/** `Express photo by Ann Lee`: the paper stands before the label. */
const paperPhoto = once(
  () => /^((?:\p{Lu}[\p{L}’'-]* ){1,3})(?:photo|photos|photograph|picture|pictures) by (.{3,60})$/u,
);

/** `Express photo`, `County Council handout`: the paper or the house, and nobody by name. */
const housePhoto = once(
  () =>
    /^(?:\p{Lu}[\p{L}’'.-]* (?:(?:of|the|de|du|der) )?){1,4}(?:file )?(?:photo|photograph|picture|image|handout)$/u,
);

function isOfPaper(text: string): boolean {
  const [, , names] = paperPhoto().exec(text) ?? [];
  return (names !== undefined && isNames(names)) || housePhoto().test(text);
}

/** Whether a stretch begins like a credit, or has a slash or a bar in it: every credit does one or the other. */
function mayBegin(text: string, from: number, to: number): boolean {
  let start = from;
  for (; start < to; start++) {
    const unit = text.charCodeAt(start);
    if (unit === COPYRIGHT) return true;
    if (isWordUnit(unit)) break;
  }
  let end = start;
  while (end < to && classOf(text.charCodeAt(end)) !== SPACE) end++;
  while (end > start && !isWordUnit(text.charCodeAt(end - 1))) end--;
  return openers.has(hashWord(text, start, end)) || has(text, '/', from, to) || has(text, '|', from, to);
}

/** Whether a line ends like a credit: in a word with a capital, one of several names, or a word that stands for a name. */
function mayEnd(line: string, to: number): boolean {
  let end = to;
  while (end > 0 && !isWordUnit(line.charCodeAt(end - 1))) end--;
  let start = end;
  for (; start > 0; start--) {
    const unit = line.charCodeAt(start - 1);
    const kind = classOf(unit);
    if (kind === SPACE) break;
    if ((kind === LETTER && isUpper(unit)) || unit === 0x2f || unit === 0x7c || unit === 0x2c) return true;
  }
  while (start < end && !isWordUnit(line.charCodeAt(start))) start++;
  return closers.has(hashWord(line, start, end));
}

function has(text: string, mark: string, from: number, to: number): boolean {
  const at = text.indexOf(mark, from);
  return at !== -1 && at < to;
}

/** “AFP”, “Getty Images”, “Harbour Wire”: what stands behind a photographer's name, and not “Privacy Policy”. */
function isAgency(name: string): boolean {
  const bare = name.trim();
  if (/^[\p{Lu}]{2,12}$/u.test(bare) || agencies.has(fold(bare))) return true;
  const words = bare.split(/\s+/u);
  return words.some((word) => agencies.has(fold(word)) || agencyWords.has(fold(word)));
}

/** How many words say who made a picture, where it is no name: “press office of the town”. */
const MAX_TOLD = 7;

// “Photo by the author”, but not “Bild von der Küste”
const makers = new Set('by par courtesy via'.split(' '));

/** `Photo: the harbour museum`, `Fotoğraf: Belediye basın bürosu`: in brackets or behind a bar, a label and its colon tell. */
function isToldCredit(text: string): boolean {
  const words = text.split(/\s+/u);
  const [label, rest] = [words[0]!, words.slice(1)];
  if (rest.length === 0 || rest.length > MAX_TOLD || !labels.has(folded(label))) return false;
  const isMarked = label.endsWith(':') || rest[0] === ':' || label === 'fot.' || label === 'Fot.';
  return (isMarked || makers.has(folded(rest[0]!))) && !/[.!?:;]\s/u.test(rest.slice(1).join(' '));
}

/** A label wants a colon, a preposition or a name at once behind it: “Picture a town” is a sentence. */
function isLabelled(label: string, rest: readonly string[]): boolean {
  let at = 0;
  let marked = /[:.]$/u.test(label);
  while (
    at < rest.length &&
    (prepositions.has(folded(rest[at]!)) || labels.has(folded(rest[at]!)) || rest[at] === ':')
  ) {
    at++;
    marked = true;
  }
  if (at === rest.length) return false;
  const names = rest.slice(at).join(' ');
  if (marked && (isNameless(rest.slice(at)) || isHolding(names))) return true;
  // “Photo Ann Lee / Harbour Wire”: without a colon the slash tells.
  const slashed = /^photos?$/iu.test(label) && /[/|]/u.test(names);
  return (marked || slashed || agencies.has(folded(names)) || /^fot/iu.test(label)) && isNames(names);
}

/** `privat`, `Archiv/privat`, `archiwum prywatne`, `d’archives Ann Lee`: what a picture is credited to without a name. */
function isNameless(words: readonly string[]): boolean {
  const first = words[0]!.split('/').map(folded);
  if (!first.every((word) => nameless.has(word))) return false;
  return words.slice(1).every((word) => nameless.has(folded(word)) || isCapital(word));
}

/** “… by the river. Photo Ann Lee”: behind a sentence a name of two parts needs no colon; in a line of their own they are a title. */
function isBareCredit(rest: string): boolean {
  const words = rest.split(/\s+/u);
  if (!/^photos?$/iu.test(words[0]!) || words.length < 2 || words.length > 6) return false;
  if (isNameless(words.slice(1))) return true;
  const names = words.slice(1).join(' ');
  return /^P/u.test(words[0]!) && (words.length === 3 || /[/|,]/u.test(names)) && isNames(names);
}

function bracketed(line: string, end: number): number | undefined {
  const close = line[end - 1];
  if (close !== ')' && close !== ']') return undefined;
  const open = line.lastIndexOf(close === ')' ? '(' : '[', end);
  if (open === -1 || end - open > MAX_CREDIT) return undefined;
  const inside = line.slice(open + 1, end - 1).trim();
  if (isCredit(inside) || (/[/|]/u.test(inside) && isNames(inside))) return open;
  if (agencies.has(folded(inside)) || isToldCredit(inside) || isOfPaper(inside)) return open;
  // A name alone is a credit only where a sentence has ended before it: “… in Rome. (Ann Lee)”.
  const lone =
    /^[\p{Lu}]{2,6}$/u.test(inside) || (inside.includes(' ') && isNames(inside)) || isHolding(inside);
  return lone && /[.!?…”"»]\s*$/u.test(line.slice(Math.max(0, open - 4), open)) ? open : undefined;
}

/** “Town archive”, “Sammlung Lind”: who keeps a picture. */
function isHolding(text: string): boolean {
  const words = text.split(/\s+/u);
  const [first, last] = [words[0]!, words.at(-1)!].map(folded) as [string, string];
  if (words.length > 4 || !isUpper(text.charCodeAt(0))) return false;
  return (
    holders.has(last) || (holders.has(first) && (words.length === 1 || isNames(words.slice(1).join(' '))))
  );
}

/** What may stand before a credit: the end of a sentence, or a line. A table, because it is asked of every character. */
const seams = new Uint8Array(0x10000);
const STOP = 1;
const RULE = 2;
for (const mark of '.!?…”"»') seams[mark.charCodeAt(0)] = STOP;
for (const mark of '|–—') seams[mark.charCodeAt(0)] = RULE;

/** A credit behind the last sentence: “… on Sunday. Photo: Ann Lee” — a name may have a full stop of its own. */
function afterSentence(line: string, end: number): number | undefined {
  const from = Math.max(0, end - MAX_CREDIT);
  if (!mayEnd(line, end) && !has(line, '|', from, end)) return undefined;
  let found: number | undefined;
  for (let at = end - 2; at > from; at--) {
    if (seams[line.charCodeAt(at)] === 0) continue;
    const start = endOfSpace(line, at + 1, end);
    if (start === at + 1 && seams[line.charCodeAt(at)] !== RULE) continue;
    if (found === undefined && !mayBegin(line, start, end) && !has(line, ' by ', start, end)) continue;
    const rest = line.slice(start, end);
    const isTold = seams[line.charCodeAt(at)] === RULE ? isToldCredit(rest) : areTwo(rest);
    if (isTold || isCredit(rest) || isBareCredit(rest) || isBehindSlash(rest) || isOfPaper(rest))
      found = start;
    else if (found !== undefined && !isNames(rest)) break;
  }
  return found;
}

/** “… en el puerto. / Ana Ruiz”, “… / A. R.”: in Spanish papers a slash is all that tells. */
function isBehindSlash(rest: string): boolean {
  const names = rest.replace(/^[/|]\s/u, '');
  return names !== rest && names.split(/\s/u).length <= 5 && isNames(names);
}

/** “… on July 9. Dale Hutchens / Lorimer Post”: behind a sentence two names tell, of which none is an agency's. */
function areTwo(rest: string): boolean {
  const pieces = rest.split(/\s?[/|]\s?/u);
  return pieces.length === 2 && pieces.every((piece) => piece.includes(' ') && isNames(piece));
}

/** “… in Brussels REUTERS/Ann Lee”: an agency in capitals, a slash, a name. */
function agencySlashName(line: string, end: number): number | undefined {
  if (!has(line, '/', Math.max(0, end - 60), end)) return undefined;
  const slash = line.lastIndexOf('/', end);
  if (slash < 2) return undefined;
  let start = slash;
  while (start > 0 && slash - start < 13 && /\p{Lu}/u.test(line[start - 1]!)) start--;
  const length = slash - start;
  if (length < 2 || length > 12 || (start > 0 && !/[\s.]/u.test(line[start - 1]!))) return undefined;
  return isNames(line.slice(slash + 1, end)) ? start : undefined;
}

/** One to six capitalised words between slashes, bars and commas, small words of names among them. */
function isNames(text: string): boolean {
  // Most lines begin with no name.
  if (!isCapital(firstName(text))) return false;
  const pieces = text.split(/[/|,]|\s[-–—]\s/u).map((piece) => piece.trim());
  return (
    pieces.length <= 5 &&
    pieces.every((piece) => {
      const words = piece.split(/\s+/u);
      return words.length <= 6 && isCapital(words[0]!) && isCapital(words.at(-1)!) && words.every(isNameWord);
    })
  );
}

function firstName(text: string): string {
  const start = endOfSpace(text, 0);
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x2f || unit === 0x7c || unit === 0x2c || classOf(unit) === SPACE) break;
  }
  return text.slice(start, end);
}

function isNameWord(word: string): boolean {
  return isCapital(word) || particles.has(word);
}

function isCapital(word: string): boolean {
  return (
    word.length > 0 && (isUpper(word.charCodeAt(0)) || agencies.has(folded(word))) && !/[!?;:]$/u.test(word)
  );
}

function folded(word: string): string {
  return fold(word).replace(/[.:,]$/u, '');
}
