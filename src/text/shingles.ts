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

/**
 * Finds, for passages added one after the other, which earlier one shares the most runs of three words with them:
 * an inverted index of rare shingles (Broder 1997; the cut-off keeps it linear) that keeps the first passage of each.
 * Only one is in use at a time.
 */
export class ShingleIndex {
  readonly #words: NumberedWords;
  readonly #shingles: Int32Array;
  readonly #mask: number;

  /** Takes all words; passages are ranges of them. */
  constructor(words: NumberedWords) {
    const { numbers, counts } = words;
    let repeated = 0;
    for (let at = 0; at < numbers.length; at++) if (counts[numbers[at]!]! > 1) repeated++;
    let size = 16;
    while (size < repeated * 2) size *= 2;
    this.#words = words;
    this.#shingles = slots.zeros(size * FIELDS);
    this.#mask = size - 1;
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
    return voted.length < enough ? [] : elected(voted, enough);
  }

  /** Where the shingle at `at` lies, by open addressing. Two shingles with one hash count as one: candidates are verified. */
  #slot(at: number): number {
    const { numbers } = this.#words;
    let hash = 0;
    for (let word = at; word < at + LENGTH; word++) hash = mix(hash, numbers[word]!);
    if (hash === 0) hash = 1;
    let slot = hash & this.#mask;
    while (this.#shingles[slot * FIELDS + KEY] !== 0 && this.#shingles[slot * FIELDS + KEY] !== hash)
      slot = (slot + 1) & this.#mask;
    this.#shingles[slot * FIELDS + KEY] = hash;
    return slot * FIELDS;
  }
}

/** The two passages that are named most often, and often enough. */
function elected(voted: readonly number[], enough: number): readonly number[] {
  const votes = new Map<number, number>();
  for (const each of voted) votes.set(each, (votes.get(each) ?? 0) + 1);
  const candidates = [...votes].filter(([, count]) => count >= enough);
  return candidates
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([earlier]) => earlier);
}
