/**
 * Numbers that hashes stand for, in a typed array: asked for once a word by dozens of lists, and most words are in none,
 * which one look at an empty slot tells.
 */
export class HashTable {
  /** Keys and values in turn, so that both are fetched at once. */
  #slots = new Int32Array(32);
  #size = 0;

  /** 0 for a hash that nothing is known of. */
  get(hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = (hash << 1) & last;
    while (true) {
      const value = slots[slot + 1]!;
      const difference = slots[slot]! ^ hash;
      // Whether either is 0, in one branch that nearly always goes one way: half of all words are in a list of function words.
      if (((value | (0 - value)) & (difference | (0 - difference))) >= 0) return value;
      slot = (slot + 2) & last;
    }
  }

  /** Adds bits to what is known of a hash. */
  mark(hash: number, bits: number): void {
    if (this.#size * 8 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#slots[slot + 1] === 0) this.#size++;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.#slots[slot + 1]! | bits;
  }

  #slotOf(hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = (hash << 1) & last;
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & last;
    return slot;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2);
    for (let old = 0; old < slots.length; old += 2) {
      if (slots[old + 1] === 0) continue;
      const slot = this.#slotOf(slots[old]!);
      this.#slots[slot] = slots[old]!;
      this.#slots[slot + 1] = slots[old + 1]!;
    }
  }
}
