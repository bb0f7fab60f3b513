import { hashWord } from './hash.ts';
import {
  afterYou,
  closed,
  closers,
  compoundHeads,
  compoundTails,
  grownTogether,
  heads,
  openers,
  openingHeads,
  plain,
  prepositions,
  tails,
  tailsOfForms,
} from './seam-words.ts';

/**
 * Where an English token that is in no dictionary falls into two words: `schoolchildren|of`, `nobody|wanted`. One of them is
 * of a closed class, or an inflected form before which or behind which a space is written. Compounds such as `riverbank` have
 * no such half and are left alone. Of 3.1 million words of speeches, novels and manuals without a slip some thirty fall so.
 */

/** From here on a token may be two of which neither is short. */
const LONG = 8;

const heading = byPair([...heads.keys(), ...closed, ...prepositions, ...openers], (word) => word.slice(0, 2));
const ending = byPair([...tails.keys(), ...closed, ...tailsOfForms, ...closers], (word) => word.slice(-2));

/** Whether a token could have a seam at all, by its first and its last two letters. Folded already: `a` to `z` only. */
export function mayHaveSeam(text: string, start: number, end: number): boolean {
  return (
    end - start >= LONG ||
    text[start] === 'a' ||
    ending[pair(text.charCodeAt(end - 2), text.charCodeAt(end - 1))] === 1 ||
    heading[pair(text.charCodeAt(start), text.charCodeAt(start + 1))] === 1
  );
}

/** The offset in `token` where a space was lost, or nothing. `token` is in lower case and is itself no word. */
export function seam(token: string, isWord: (hash: number) => boolean): number | undefined {
  // “minds hare” as well as “mind share”
  let loose: number | undefined;
  let others = 0;
  for (let at = 2; at <= token.length - 1; at++) {
    const [left, right] = [token.slice(0, at), token.slice(at)];
    const tight = isTight(left, right);
    if (!isPart(right, isWord) || !(isPart(left, isWord) || (tight && isCompound(left, right, isWord))))
      continue;
    if (tight && !isGrown(left, right)) return at;
    if (isInflected(left) && right.length >= 3) loose = at;
    others++;
  }
  if (loose === undefined || others > 1) return undefined;
  const [left, right] = [token.slice(0, loose), token.slice(loose)];
  return isGrown(left, right) || compoundHeads.has(left) || compoundTails.has(right) ? undefined : loose;
}

/** `deckchairs|goes`: before a longer word what no dictionary has may be made of two words that it has. */
function isCompound(token: string, tail: string, isWord: (hash: number) => boolean): boolean {
  for (let at = 4; tail.length >= 4 && at <= token.length - 4; at++)
    if (isWord(hashWord(token.slice(0, at))) && isWord(hashWord(token.slice(at)))) return true;
  return false;
}

/** The same behind an article: “a|plant”. Many words begin so, and what stands before the token has to tell. */
export function articleSeam(token: string, isWord: (hash: number) => boolean): number | undefined {
  if (!token.startsWith('a') || token.length < 5) return undefined;
  const noun = token.slice(1);
  return !adjective.test(noun) && isWord(hashWord(noun)) ? 1 : undefined;
}

// “ahistorical”, “asexual”, “aflame”
const adjective = /(?:al|ic|ous|ful|ive|less|able|ible|ing|ed|en|s|ly)$/;

/** Whether one of two words is of those that make no compounds. */
function isTight(left: string, right: string): boolean {
  if (closed.has(left) && closed.has(right)) return left.length + right.length >= 5;
  if (right === 'a') return left.length >= 4 && closed.has(left);
  if (prepositions.has(left) && plain.has(right)) return true;
  if (left.length >= (tails.get(right) ?? Infinity) || right.length >= (heads.get(left) ?? Infinity))
    return true;
  return tailsOfForms.has(right) && left.length >= 5 && /(?:[^su]s|ed|ing)$/.test(left);
}

function isGrown(left: string, right: string): boolean {
  return grownTogether.get(right)?.has(left) === true || grownTogether.get(left)?.has(right) === true;
}

/** Whether a word ends like `collectors`, `boiled`, `slowly`, `checking`, and neither like `boss` nor `king`. */
function isInflected(word: string): boolean {
  if (word.endsWith('s')) return word.length >= 5 && !'aious'.includes(word.at(-2)!);
  return word.length >= 6 && /(?:ed|ly|ing)$/.test(word);
}

/** Whether half a token is a word; of those of one or two letters only some are. */
function isPart(part: string, isWord: (hash: number) => boolean): boolean {
  return part === 'a' || closed.has(part) || (part.length > 2 && isWord(hashWord(part)));
}

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

function byPair(words: readonly string[], part: (word: string) => string): Uint8Array {
  const table = new Uint8Array(32 * 32);
  for (const word of words) {
    const letters = part(word);
    if (letters.length === 2) table[pair(letters.charCodeAt(0), letters.charCodeAt(1))] = 1;
  }
  return table;
}

/** Two letters as one number, whatever their case. */
function pair(first: number, second: number): number {
  return (first & 31) * 32 + (second & 31);
}
