import { IDEOGRAPH, knownTraitsOf, learnAll, LETTER, SPACE, SURROGATE } from './characters.ts';
import { hashWord } from './hash.ts';
import { zeros } from './zeros.ts';

/**
 * What one pass over all characters of a text tells: its runs of letters, digits and marks, and where anything stands
 * that is neither in one nor white space. Words, phrases and sentences are made of these, and look at no other character.
 */
export interface Runs {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `hashWord` of each. */
  readonly hashes: Int32Array;
  /** The offset of each sign: punctuation, symbols, halves of surrogate pairs. */
  readonly signs: Int32Array;
  /** The offset of each capital behind the first unit of a run: few words have any. */
  readonly capitals: readonly number[];
}

/** A Han or kana character is a run of its own, and so is a letter outside the basic plane, whose halves are signs as well. */
export function runsOf(text: string): Runs {
  const found = read(text);
  if (found) return found;
  learnAll(text);
  return read(text)!;
}

/** Nothing where a character is met for the first time. */
function read(text: string): Runs | undefined {
  const { length } = text;
  // Plain arrays with counts of their own: a list would cost a call for each value. Most words have more letters than two,
  // and a sign comes every thirty characters.
  let signs = zeros((length >> 4) + 64);
  let starts = zeros((length >> 2) + 16);
  let ends = zeros(starts.length);
  let hashes = zeros(starts.length);
  const capitals: number[] = [];
  let count = 0;
  let signCount = 0;
  for (let at = 0; at < length; at++) {
    let traits = knownTraitsOf(text.charCodeAt(at));
    if (isInside(traits)) {
      const start = at;
      // `hashWord`, unit by unit as they are met.
      let hash = Math.imul(0x811c9dc5 ^ (traits & 0xffff), 0x01000193);
      while (++at < length) {
        const unit = text.charCodeAt(at);
        traits = knownTraitsOf(unit);
        if (!isInside(traits)) break;
        hash = Math.imul(hash ^ (traits & 0xffff), 0x01000193);
        if ((traits & 0xffff) !== unit) capitals.push(at);
      }
      if (count === starts.length) [starts, ends, hashes] = [grown(starts), grown(ends), grown(hashes)];
      starts[count] = start;
      ends[count] = at;
      hashes[count++] = hash;
      if (at === length) break;
    }
    if (traits === 0) return undefined;
    const kind = traits >> 16;
    if (kind === SPACE) continue;
    if (kind !== IDEOGRAPH) {
      if (signCount === signs.length) signs = grown(signs);
      signs[signCount++] = at;
    }
    const size = kind === IDEOGRAPH ? 1 : kind === SURROGATE ? sizeOfLetter(text, at) : 0;
    if (size === 0) continue;
    if (count === starts.length) [starts, ends, hashes] = [grown(starts), grown(ends), grown(hashes)];
    starts[count] = at;
    ends[count] = at + size;
    hashes[count++] = hashWord(text, at, at + size);
  }
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
    signs: signs.subarray(0, signCount),
    capitals,
  };
}

function grown(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = zeros(values.length * 2);
  larger.set(values);
  return larger;
}

/** Whether a unit goes on in a run. */
function isInside(traits: number): boolean {
  return traits >= LETTER << 16 && traits < IDEOGRAPH << 16;
}

/** 2 where a letter or a number outside the basic plane begins; an emoji is none. */
function sizeOfLetter(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return character.length === 2 && /[\p{L}\p{N}]/u.test(character) ? 2 : 0;
}
