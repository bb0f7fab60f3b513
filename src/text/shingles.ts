import { mix } from './hash.ts';
import { Scratch } from './scratch.ts';

/** A shingle of more passages than this says nothing about any of them. */
const MAX_PASSAGES = 4;
const LENGTH = 3;

/** The words of a text: equal ones have one number, and each number a count of them. */
interface NumberedWords {
  readonly numbers: Int32Array;
  readonly counts: Int32Array;
}

/** What is known of a shingle: its hash, the first and the latest passage that has it, and how many passages have it. */
const KEY = 0;
const FIRST = 1;
const LATEST = 2;
const PASSAGES = 3;
const FIELDS = 4;

const slots = new Scratch();
const tallies = new Scratch();

/**
 * Finds, for passages added one after the other, which earlier one shares the most runs of three words with them:
 * an inverted index of rare shingles (Broder 1997; the cut-off keeps it linear) that keeps the first passage of each.
 * Only one is in use at a time.
 */
export class ShingleIndex {
  readonly #words: NumberedWords;
  readonly #shingles: Int32Array;
  readonly #mask: number;
  /** Votes for each passage; zeros between calls. */
  readonly #votes: Int32Array;

  /** Takes all words, of which passages are ranges, and how many passages there will be. */
  constructor(words: NumberedWords, passages: number) {
    let repeated = 0;
    for (const count of words.counts) if (count > 1) repeated += count;
    let size = 16;
    // So that a fifth of the slots is free even where every shingle is another one.
    while (size * 4 < repeated * 5) size *= 2;
    this.#words = words;
    this.#shingles = slots.zeros(size * FIELDS);
    this.#mask = size - 1;
    this.#votes = tallies.zeros(passages);
  }

  /** Adds a passage and returns the earlier ones that share at least a quarter of its shingles, the best first. */
  add(passage: number, from: number, to: number): readonly number[] {
    const { numbers, counts } = this.#words;
    const shingles = this.#shingles;
    const voted: number[] = [];
    // How many words in a row stand elsewhere too: with one that does not no shingle comes again.
    let row = 0;
    for (let at = from; at < to; at++) {
      row = counts[numbers[at]!]! > 1 ? row + 1 : 0;
      if (row < LENGTH) continue;
      const slot = this.#slot(at + 1 - LENGTH);
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

  /** Where the shingle at `at` lies, by open addressing. Two shingles with one hash count as one: candidates are verified. */
  #slot(at: number): number {
    const { numbers } = this.#words;
    const shingles = this.#shingles;
    const hash = mix(Math.imul(numbers[at]!, 0x9e3779b1) ^ numbers[at + 1]!, numbers[at + 2]!) || 1;
    let slot = hash & this.#mask;
    while (shingles[slot * FIELDS + KEY] !== 0 && shingles[slot * FIELDS + KEY] !== hash)
      slot = (slot + 1) & this.#mask;
    shingles[slot * FIELDS + KEY] = hash;
    return slot * FIELDS;
  }
}
