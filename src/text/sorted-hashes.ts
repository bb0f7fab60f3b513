/** A large set of hashes as a sorted table, which can be kept in a file and is ready as soon as it is read. */
export class SortedHashes {
  readonly #table: Int32Array;
  /** Where the hashes begin that have the same high bits: a search of the whole table would miss the cache at each step. */
  readonly #starts = new Int32Array(BUCKETS + 1);

  /** The last hash that was asked for of those that share a slot, and whether the table has it: words come again and again. */
  readonly #asked = new Int32Array(SLOTS);
  readonly #answers = new Uint8Array(SLOTS);

  /** Takes a table that is sorted. */
  constructor(table: Int32Array) {
    this.#table = table;
    for (const hash of table) this.#starts[bucketOf(hash) + 1]!++;
    for (let bucket = 0; bucket < BUCKETS; bucket++) this.#starts[bucket + 1]! += this.#starts[bucket]!;
  }

  static of(hashes: Iterable<number>): SortedHashes {
    return new SortedHashes(Int32Array.from(hashes).sort());
  }

  has(hash: number): boolean {
    const slot = hash & (SLOTS - 1);
    if (this.#asked[slot] !== hash || this.#answers[slot] === 0) {
      this.#asked[slot] = hash;
      this.#answers[slot] = this.#search(hash) ? FOUND : MISSING;
    }
    return this.#answers[slot] === FOUND;
  }

  #search(hash: number): boolean {
    const bucket = bucketOf(hash);
    let at = this.#starts[bucket]!;
    const end = this.#starts[bucket + 1]!;
    while (at < end && this.#table[at]! < hash) at++;
    return at < end && this.#table[at] === hash;
  }
}

const SLOTS = 1 << 12;
const FOUND = 1;
const MISSING = 2;

const BITS = 13;
const BUCKETS = 1 << BITS;

/** The high bits, in the order of signed numbers. */
function bucketOf(hash: number): number {
  return (hash >> (32 - BITS)) + (BUCKETS >> 1);
}
