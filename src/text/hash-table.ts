/**
 * Numbers that hashes stand for, in typed arrays: asked for once a word by dozens of lists, and most words are in none,
 * which one look at an empty slot tells.
 */
export class HashTable {
  #keys = new Int32Array(16);
  #values = new Int32Array(16);
  #size = 0;

  /** 0 for a hash that nothing is known of. */
  get(hash: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = hash & mask;
    while (true) {
      const value = this.#values[slot]!;
      if (value === 0 || keys[slot] === hash) return value;
      slot = (slot + 1) & mask;
    }
  }

  /** Adds bits to what is known of a hash. */
  mark(hash: number, bits: number): void {
    if (this.#size * 4 >= this.#keys.length) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#values[slot] === 0) this.#size++;
    this.#keys[slot] = hash;
    this.#values[slot] = this.#values[slot]! | bits;
  }

  #slotOf(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    for (const [index, value] of values.entries()) {
      if (value === 0) continue;
      const slot = this.#slotOf(keys[index]!);
      this.#keys[slot] = keys[index]!;
      this.#values[slot] = value;
    }
  }
}
