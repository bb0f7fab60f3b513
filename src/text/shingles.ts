import { mix } from './hash.ts';

/** A shingle of more passages than this says nothing about any of them. */
const MAX_PASSAGES = 4;
const LENGTH = 3;

/** The words of a text: equal ones have one number, and each number a count of them. */
interface NumberedWords {
  readonly numbers: Int32Array;
  readonly counts: Int32Array;
}

/**
 * Finds, for passages added one after the other, which earlier one shares the most runs of three words with them:
 * an inverted index of rare shingles (Broder 1997; the cut-off keeps it linear) that keeps the first passage of each.
 */
export class ShingleIndex {
  readonly #keys: Int32Array;
  readonly #first: Int32Array;
  readonly #latest: Int32Array;
  readonly #passages: Uint8Array;
  readonly #mask: number;
  readonly #words: NumberedWords;

  /** Takes all words; passages are ranges of them. */
  constructor(words: NumberedWords) {
    let repeated = 0;
    for (const number of words.numbers) if (words.counts[number]! > 1) repeated++;
    let size = 16;
    while (size < repeated * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#first = new Int32Array(size);
    this.#latest = new Int32Array(size);
    this.#passages = new Uint8Array(size);
    this.#words = words;
  }

  /** Adds a passage and returns the earlier ones that share at least a quarter of its shingles, the best first. */
  add(passage: number, from: number, to: number): readonly number[] {
    const { numbers, counts } = this.#words;
    let votes: Map<number, number> | undefined;
    // How many words in a row stand elsewhere too: with one that does not no shingle comes again.
    let row = 0;
    for (let at = from; at < to; at++) {
      row = counts[numbers[at]!]! > 1 ? row + 1 : 0;
      if (row < LENGTH) continue;
      const slot = this.#slot(at + 1 - LENGTH);
      const first = this.#first[slot]!;
      if (this.#passages[slot]! > 0 && this.#passages[slot]! <= MAX_PASSAGES && first !== passage) {
        votes ??= new Map();
        votes.set(first, (votes.get(first) ?? 0) + 1);
      }
      this.#remember(slot, passage);
    }
    if (!votes) return [];
    const enough = Math.max(2, (to - from - LENGTH + 1) / 4);
    const candidates = [...votes].filter(([, count]) => count >= enough);
    return candidates
      .sort((a, b) => b[1] - a[1])
      .slice(0, 2)
      .map(([earlier]) => earlier);
  }

  #remember(slot: number, passage: number): void {
    if (this.#passages[slot] === 0) this.#first[slot] = passage;
    else if (this.#latest[slot] === passage) return;
    this.#latest[slot] = passage;
    if (this.#passages[slot]! < 255) this.#passages[slot]!++;
  }

  /** The slot of the shingle at `at`, by open addressing. Two shingles with one hash count as one: candidates are verified. */
  #slot(at: number): number {
    let hash = 0;
    for (let word = at; word < at + LENGTH; word++) hash = mix(hash, this.#words.numbers[word]!);
    if (hash === 0) hash = 1;
    let slot = hash & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = hash;
    return slot;
  }
}
