import { hashWord } from './hash.ts';
import { closers, openers, shortPairs } from './short-pairs.ts';
import {
  afterYou,
  bareVerbs,
  beforeVerbs,
  behindVerbs,
  compoundHeads,
  compoundTails,
  grownTogether,
  heads,
  looseHeads,
  looseTails,
  openingHeads,
  plain,
  prepositions,
  smallVerbs,
  tails,
  tailsOfForms,
} from './seam-words.ts';

/**
 * Where an English token that is no word falls into two, one of which belongs to a closed class and makes no compounds:
 * `schoolchildren|of`, `nobody|wanted`. Compounds such as `riverbank` have no such half and are left alone.
 */

/**
 * For the first two letters of a token how long the heads are that begin so, as bits, and for the last two how long the tails
 * are: most tokens of a text have none, and the others two or three.
 */
const headsByPair = byPair(
  [
    ...heads.keys(),
    ...looseHeads.keys(),
    ...prepositions,
    ...beforeVerbs,
    ...openers,
    ...smallVerbs,
    ...shortPairs.keys(),
  ],
  (word) => word.slice(0, 2),
);
const tailsByPair = byPair(
  [...tails.keys(), ...looseTails.keys(), ...tailsOfForms, ...closers, ...behindVerbs],
  (word) => word.slice(-2),
);
const openingsByPair = byPair([...openers, ...openingHeads.keys()], (word) => word.slice(0, 2));

const LONGEST = 10;

/** From here on a token may be two of which neither is short. */
const LONG = 8;

/** Whether a token could have a seam at all, by its first and its last two letters. Folded already: `a` to `z` only. */
export function mayHaveSeam(text: string, start: number, end: number): boolean {
  return (
    end - start >= LONG ||
    text[start] === 'a' ||
    tailsByPair[pair(text.charCodeAt(end - 2), text.charCodeAt(end - 1))] !== 0 ||
    headsByPair[pair(text.charCodeAt(start), text.charCodeAt(start + 1))] !== 0
  );
}

/** The offset in `token` where a space was lost, or nothing. `token` is in lower case and is itself no word. */
export function seam(token: string, isWord: (hash: number) => boolean): number | undefined {
  // “Into aquiet room”
  if (token.startsWith('a') && plain.has(token.slice(1))) return 1;
  const tailLengths = tailsByPair[pairAt(token, token.length - 2)]!;
  const headLengths = headsByPair[pairAt(token, 0)]!;
  for (let at = 2; at <= Math.min(LONGEST, token.length - 2); at++) {
    if (!has(tailLengths, at)) continue;
    const tail = token.slice(-at);
    const rest = token.slice(0, -at);
    const least = tails.get(tail);
    if (least !== undefined && rest.length >= least && isWordOrCompound(rest, isWord, at)) return rest.length;
    if (closers.has(tail) && openers.has(rest)) return rest.length;
    if (behindVerbs.has(tail) && smallVerbs.has(rest)) return rest.length;
    if (!tailsOfForms.has(tail) || rest.length < 5 || grownTogether.get(tail)?.has(rest)) continue;
    if (/^[a-z]{2,}(?:[^su]s|ed|ing)$/u.test(rest) && isWord(hashWord(rest))) return rest.length;
  }
  for (let at = 2; at <= Math.min(LONGEST, token.length - 2); at++) {
    if (!has(headLengths, at)) continue;
    const head = token.slice(0, at);
    if (shortPairs.get(head)?.has(token.slice(at))) return at;
    const least = token.length - at > 2 ? heads.get(head) : undefined;
    if (least !== undefined && token.length - at >= least && isWord(hashWord(token.slice(at)))) return at;
  }
  for (let at = 2; at <= token.length - 2; at++)
    if (
      (has(headLengths, at) || has(tailLengths, token.length - at) || isInflected(token, at)) &&
      isLoose(token, at)
    )
      return looseSeam(token, isWord);
  return undefined;
}

/** `deckchairs`, which no dictionary has, is made of two words that it has. */
function isWordOrCompound(token: string, isWord: (hash: number) => boolean, tail: number): boolean {
  if (isWord(hashWord(token))) return true;
  for (let at = 4; tail >= 4 && at <= token.length - 4; at++)
    if (isWord(hashWord(token.slice(0, at))) && isWord(hashWord(token.slice(at)))) return true;
  return false;
}

/** Whether the halves may have been joined, if no others are possible. */
function isLoose(token: string, at: number): boolean {
  const [left, right] = [token.slice(0, at), token.slice(at)];
  return (
    left.length >= (looseTails.get(right) ?? Infinity) ||
    right.length >= (looseHeads.get(left) ?? Infinity) ||
    (prepositions.has(left) && plain.has(right)) ||
    (beforeVerbs.has(left) && bareVerbs.has(right)) ||
    (isInflected(token, at) && right.length >= 3 && !compoundHeads.has(left) && !compoundTails.has(right))
  );
}

function looseSeam(token: string, isWord: (hash: number) => boolean): number | undefined {
  let found: number | undefined;
  for (let at = 2; at <= token.length - 2; at++) {
    const [left, right] = [token.slice(0, at), token.slice(at)];
    if (!isPart(left, isWord) || !isPart(right, isWord)) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  if (found === undefined) return undefined;
  const [left, right] = [token.slice(0, found), token.slice(found)];
  if (grownTogether.get(right)?.has(left) || grownTogether.get(left)?.has(right)) return undefined;
  return isLoose(token, found) ? found : undefined;
}

/** Whether a head ends like `collectors`, `boiled`, `slowly`, and neither like `boss` nor `king`. */
function isInflected(token: string, end: number): boolean {
  const last = token[end - 1];
  const before = token[end - 2]!;
  if (last === 's') return end >= 5 && !'aious'.includes(before);
  return end >= 6 && ((last === 'd' && before === 'e') || (last === 'y' && before === 'l'));
}

/** Whether half a token is a word; of those of two letters only some are. */
function isPart(part: string, isWord: (hash: number) => boolean): boolean {
  return part.length === 2
    ? prepositions.has(part) || openers.has(part) || looseHeads.has(part)
    : isWord(hashWord(part));
}

/**
 * The same for the first word of a sentence, in lower case. Names stand there too, `Hebrides` and `Withnail` among
 * them, so that fewer halves tell.
 */
export function openingSeam(token: string, isWord: (hash: number) => boolean): number | undefined {
  if (token.startsWith('you') && afterYou.has(token.slice(3))) return 3;
  const openings = openingsByPair[pairAt(token, 0)]!;
  for (let at = 2; at <= Math.min(LONGEST, token.length - 3); at++) {
    if (!has(openings, at)) continue;
    const head = token.slice(0, at);
    const rest = token.slice(at);
    if (openers.has(head) && closers.has(rest) && rest !== 'her' && rest !== 'his' && rest !== 'our')
      return at;
    const least = openingHeads.get(head);
    if (least !== undefined && rest.length >= least && isWord(hashWord(rest))) return at;
  }
  return undefined;
}

function byPair(words: readonly string[], part: (word: string) => string): Uint16Array {
  const table = new Uint16Array(32 * 32);
  for (const word of words) table[pairAt(part(word), 0)]! |= 1 << word.length;
  return table;
}

function has(lengths: number, length: number): boolean {
  return ((lengths >> length) & 1) === 1;
}

function pairAt(token: string, at: number): number {
  return pair(token.charCodeAt(at), token.charCodeAt(at + 1));
}

/** Two letters as one number, whatever their case. */
function pair(first: number, second: number): number {
  return (first & 31) * 32 + (second & 31);
}
