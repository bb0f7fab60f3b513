import { mix } from './hash.ts';
import { Scratch } from './scratch.ts';

/** A shingle of more passages than this says nothing about any of them. */
const MAX_PASSAGES = 4;
const LENGTH = 3;

/** What is known of a shingle: its hash, the first and the latest passage that has it, and how many passages have it. */
const KEY = 0;
const FIRST = 1;
const LATEST = 2;
const PASSAGES = 3;
const FIELDS = 4;

const hashes = new Scratch();
const once = new Scratch();
const again = new Scratch();
const slots = new Scratch();
const tallies = new Scratch();

/**
 * Finds, for passages added one after the other, which earlier one shares the most runs of three words with them:
 * an inverted index of rare shingles (Broder 1997; the cut-off keeps it linear) that keeps the first passage of each.
 * Only one is in use at a time.
 */
export class ShingleIndex {
  /** For each word the hash of the shingle that it ends. */
  readonly #hashes: Int32Array;
  /** The hashes that come again, as bits: most shingles stand once, and are never looked for. */
  readonly #again: Int32Array;
  readonly #shingles: Int32Array;
  /** Votes for each passage; zeros between calls. */
  readonly #votes: Int32Array;
  readonly #lastBits: number;
  readonly #lastSlot: number;

  /** Takes all words, equal ones as one number, of which passages are ranges, and how many passages there will be. */
  constructor(numbers: Int32Array, passages: number) {
    const { length } = numbers;
    let bits = 16;
    while (bits * 2 < length) bits *= 2;
    const last = bits - 1;
    const ends = hashes.zeros(length);
    const repeats = again.zeros(bits);
    const met = once.zeros(bits);
    let repeated = 0;
    // Arithmetic, because no processor can guess which shingles come again.
    for (let at = LENGTH - 1; at < length; at++) {
      const hash = mix(Math.imul(numbers[at - 2]!, 0x9e3779b1) ^ numbers[at - 1]!, numbers[at]!) || 1;
      ends[at] = hash;
      const place = (hash >>> 5) & last;
      const known = met[place]! & (1 << hash);
      repeated += known === 0 ? 0 : 1;
      repeats[place]! |= known;
      met[place]! |= 1 << hash;
    }
    this.#hashes = ends;
    this.#again = repeats;
    this.#lastBits = last;
    let size = 16;
    // Of two that share a bit one was counted. A fifth of the slots stays free.
    while (size * 4 < repeated * 2 * 5) size *= 2;
    this.#lastSlot = size - 1;
    this.#shingles = slots.zeros(size * FIELDS);
    this.#votes = tallies.zeros(passages);
  }

  /** Adds a passage and returns the earlier ones that share at least a quarter of its shingles, the best first. */
  add(passage: number, from: number, to: number): readonly number[] {
    const shingles = this.#shingles;
    const ends = this.#hashes;
    const repeats = this.#again;
    const last = this.#lastBits;
    const voted: number[] = [];
    for (let at = from + LENGTH - 1; at < to; at++) {
      const hash = ends[at]!;
      if ((repeats[(hash >>> 5) & last]! & (1 << hash)) === 0) continue;
      const slot = this.#slot(hash);
      const passages = shingles[slot + PASSAGES]!;
      const first = shingles[slot + FIRST]!;
      if (passages > 0 && passages <= MAX_PASSAGES && first !== passage) voted.push(first);
      if (passages === 0) shingles[slot + FIRST] = passage;
      else if (shingles[slot + LATEST] === passage) continue;
      shingles[slot + LATEST] = passage;
      shingles[slot + PASSAGES] = passages + 1;
    }
    const enough = Math.max(2, (to - from - LENGTH + 1) / 4);
    // Together they are too few in most sentences.
    return voted.length < enough ? [] : this.#elected(voted, enough);
  }

  /** The two passages that are named most often, and often enough. */
  #elected(voted: readonly number[], enough: number): readonly number[] {
    const votes = this.#votes;
    for (const each of voted) votes[each]!++;
    let [best, second] = [-1, -1];
    for (const each of voted) {
      const count = votes[each]!;
      if (count < enough || each === best || each === second) continue;
      if (best === -1 || count > votes[best]!) [best, second] = [each, best];
      else if (second === -1 || count > votes[second]!) second = each;
    }
    for (const each of voted) votes[each] = 0;
    return [best, second].filter((each) => each !== -1);
  }

  /** Where a shingle lies, by open addressing. Two with one hash count as one: candidates are verified. */
  #slot(hash: number): number {
    const shingles = this.#shingles;
    let slot = hash & this.#lastSlot;
    while (shingles[slot * FIELDS + KEY] !== 0 && shingles[slot * FIELDS + KEY] !== hash)
      slot = (slot + 1) & this.#lastSlot;
    shingles[slot * FIELDS + KEY] = hash;
    return slot * FIELDS;
  }
}
