import { letterPair } from './characters.ts';
import { hashWord } from './hash.ts';
import {
  afterYou,
  beforeArticle,
  behindWords,
  closed,
  closers,
  compoundHeads,
  compoundTails,
  grownTogether,
  heads,
  openers,
  openingHeads,
  prepositions,
  tails,
  tailsOfForms,
} from './seam-words.ts';
import { list, WordSet } from './word-set.ts';

/**
 * Where an English token that is in no dictionary falls into two words: `schoolchildren|of`, `nobody|wanted`. One of them is
 * of a closed class, or an inflected form before which or behind which a space is written. Compounds such as `riverbank` have
 * no such half and are left alone. Of 3.1 million words of speeches, novels and manuals without a slip some thirty fall so.
 */

/** From here on a token may be two of which neither is short. */
const LONG = 8;

/**
 * For the first two letters of a token how long the heads are that begin so, as bits, and for the last two how long the tails
 * are: most tokens of a text have none, and the others two or three.
 */
const heading = byPair([...heads.keys(), ...closed, ...prepositions, ...openers], (word) => word.slice(0, 2));
const ending = byPair([...tails.keys(), ...closed, ...tailsOfForms, ...closers], (word) => word.slice(-2));

/** Whether a token could have a seam at all, by its first and its last two letters. Folded already: `a` to `z` only. */
export function mayHaveSeam(text: string, start: number, end: number): boolean {
  return (
    end - start >= LONG ||
    text[start] === 'a' ||
    ending[letterPair(text.charCodeAt(end - 2), text.charCodeAt(end - 1))] !== 0 ||
    heading[letterPair(text.charCodeAt(start), text.charCodeAt(start + 1))] !== 0
  );
}

/** The offset in `token` where a space was lost, or nothing. `token` is in lower case and is itself no word. */
export function seam(token: string, isWord: (hash: number) => boolean): number | undefined {
  const { length } = token;
  const headLengths = heading[letterPair(token.charCodeAt(0), token.charCodeAt(1))]!;
  const tailLengths = ending[letterPair(token.charCodeAt(length - 2), token.charCodeAt(length - 1))]!;
  for (let at = 2; at < length; at++) {
    if (!has(headLengths, at) && !has(tailLengths, length - at) && at !== length - 1) continue;
    // Most are ruled out by a hash, before anything is cut out of the token.
    if (!isPart(token, at, length, isWord)) continue;
    const [left, right] = [token.slice(0, at), token.slice(at)];
    if (!isTight(left, right) || isGrown(left, right)) continue;
    if (isPart(token, 0, at, isWord) || isCompound(left, right, isWord)) return at;
  }
  return looseSeam(token, isWord);
}

/** Behind an inflected form, if the token falls into words at no other place: “minds|hare” is as well “mind|share”. */
function looseSeam(token: string, isWord: (hash: number) => boolean): number | undefined {
  let found: number | undefined;
  for (let at = 5; at <= token.length - 3; at++) if (isInflected(token, at)) found ??= at;
  if (found === undefined) return undefined;
  found = undefined;
  for (let at = 2; at < token.length; at++) {
    if (!isPart(token, 0, at, isWord) || !isPart(token, at, token.length, isWord)) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  if (found === undefined || found > token.length - 3 || !isInflected(token, found)) return undefined;
  const [left, right] = [token.slice(0, found), token.slice(found)];
  return isGrown(left, right) || compoundHeads.has(left) || compoundTails.has(right) ? undefined : found;
}

/**
 * `deckchairs|goes`, `weathercock|of`: before a longer word, or one that no compound ends with, what no dictionary has may be
 * made of two words that it has. `Fireproof` and `cowhoof` are no `firepro of`.
 */
function isCompound(token: string, tail: string, isWord: (hash: number) => boolean): boolean {
  if (tail.length < 4 && (!ofCompounds.has(tail) || token.endsWith('o'))) return false;
  for (let at = 4; at <= token.length - 4; at++)
    if (isWord(hashWord(token.slice(0, at))) && isWord(hashWord(token.slice(at)))) return true;
  return false;
}

const ofCompounds = new Set(list('of and the was has for but its her his who are is'));

/** The same behind an article: “a|plant”. Many words begin so, and what stands before the token has to tell. */
export function articleSeam(token: string, isWord: (hash: number) => boolean): number | undefined {
  if (!token.startsWith('a') || token.length < 5) return undefined;
  const noun = token.slice(1);
  return !adjective.test(noun) && isWord(hashWord(noun)) ? 1 : undefined;
}

// “ahistorical”, “asexual”, “afishing”, “get ahold of”; but “ahive”, “aring”
const adjective = /(?:^hold$|^muck$|al|ic|ous|ful|.{3}ive|less|able|ible|.{2}ing|ed|en|s|ly)$/;

/** Whether one of two words is of those that make no compounds. */
function isTight(left: string, right: string): boolean {
  if (closed.has(left) && closed.has(right)) return left.length + right.length >= 5;
  if (right === 'a') return left.length >= 4 && (closed.has(left) || beforeArticle.has(left));
  if (prepositions.has(left) && right.length >= 3) return true;
  if (left.length >= (right === 'by' ? 4 : 5) && behindWords.has(right)) return true;
  // What takes all is a `carryall`, and a coat that wraps all a `wrapall`.
  if (right === 'all') return left.length > 5 || closed.has(left) || isInflected(left, left.length);
  if (left.length >= (tails.get(right) ?? Infinity) || right.length >= (heads.get(left) ?? Infinity))
    return true;
  return tailsOfForms.has(right) && left.length >= 5 && /(?:[^su]s|ed|ing)$/.test(left);
}

function isGrown(left: string, right: string): boolean {
  return grownTogether.get(right)?.has(left) === true || grownTogether.get(left)?.has(right) === true;
}

/** Whether the beginning of a token ends like `collectors`, `boiled`, `slowly`, `checking`, and neither like `boss` nor `king`. */
function isInflected(token: string, end: number): boolean {
  if (token[end - 1] === 's') return end >= 5 && !'aious'.includes(token[end - 2]!);
  return (
    end >= 6 &&
    (token.startsWith('ed', end - 2) || token.startsWith('ly', end - 2) || token.startsWith('ing', end - 3))
  );
}

/** Whether half a token is a word; of those of one or two letters only some are. */
function isPart(token: string, start: number, end: number, isWord: (hash: number) => boolean): boolean {
  const hash = hashWord(token, start, end);
  if (end - start === 1 && token[start] === 'a') return true;
  return closedHashes.has(hash) || (end - start > 2 && isWord(hash));
}

/** `closed` by their hashes: to ask for a part of a token by its letters, it has to be cut out first. */
const closedHashes = new WordSet([...closed].join(' '));

/**
 * The same for the first word of a sentence, in lower case. Names stand there too, `Hebrides` and `Withnail` among
 * them, so that fewer halves tell.
 */
export function openingSeam(token: string, isWord: (hash: number) => boolean): number | undefined {
  if (token.startsWith('you') && afterYou.has(token.slice(3))) return 3;
  for (let at = 2; at <= token.length - 3; at++) {
    const [left, right] = [token.slice(0, at), token.slice(at)];
    if (openers.has(left) && closers.has(right) && right !== 'her' && right !== 'his' && right !== 'our')
      return at;
    if (right.length >= (openingHeads.get(left) ?? Infinity) && isWord(hashWord(right))) return at;
  }
  return undefined;
}

function byPair(words: readonly string[], part: (word: string) => string): Uint16Array {
  const table = new Uint16Array(32 * 32);
  for (const word of words) {
    const letters = part(word);
    table[letterPair(letters.charCodeAt(0), letters.charCodeAt(1))]! |= 1 << word.length;
  }
  return table;
}

function has(lengths: number, length: number): boolean {
  return ((lengths >> length) & 1) === 1;
}
