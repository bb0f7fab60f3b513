/** Gives each different hash a number, from 0 in the order of arrival, so that what is known of it fits into arrays. */
export class Numbering {
  readonly #hashes: Int32Array;
  /** One more than the number, because 0 is an empty slot. */
  readonly #numbers: Int32Array;
  readonly #mask: number;
  #size = 0;

  /** `room`: how many hashes there are at most. */
  constructor(room: number) {
    let slots = 16;
    while (slots < room * 2) slots *= 2;
    this.#hashes = new Int32Array(slots);
    this.#numbers = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** How many different hashes there have been. */
  get size(): number {
    return this.#size;
  }

  /** The number of a hash, which is new if it is the size before. */
  add(hash: number): number {
    const slot = this.#slotOf(hash);
    if (this.#numbers[slot] === 0) {
      this.#hashes[slot] = hash;
      this.#numbers[slot] = ++this.#size;
    }
    return this.#numbers[slot]! - 1;
  }

  /** The number of a hash that was added, or -1. */
  find(hash: number): number {
    return this.#numbers[this.#slotOf(hash)]! - 1;
  }

  #slotOf(hash: number): number {
    const numbers = this.#numbers;
    let slot = hash & this.#mask;
    while (numbers[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
