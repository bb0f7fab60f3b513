import { mix } from './hash.ts';

/** A shingle of more passages than this says nothing about any of them. */
const MAX_PASSAGES = 4;
const LENGTH = 3;

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
  readonly #hashes: Int32Array;

  /** `hashes` are those of all words; passages are ranges of them. */
  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#first = new Int32Array(size);
    this.#latest = new Int32Array(size);
    this.#passages = new Uint8Array(size);
    this.#hashes = hashes;
  }

  /** Adds a passage and returns the earlier ones that share at least a quarter of its shingles, the best first. */
  add(passage: number, from: number, to: number): readonly number[] {
    const votes = new Map<number, number>();
    for (let at = from; at + LENGTH <= to; at++) {
      const slot = this.#slot(at);
      if (this.#passages[slot]! > 0 && this.#passages[slot]! <= MAX_PASSAGES && this.#first[slot] !== passage)
        votes.set(this.#first[slot]!, (votes.get(this.#first[slot]!) ?? 0) + 1);
      this.#remember(slot, passage);
    }
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
    for (let word = at; word < at + LENGTH; word++) hash = mix(hash, this.#hashes[word]!);
    if (hash === 0) hash = 1;
    let slot = hash & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = hash;
    return slot;
  }
}
