/** A large set of hashes as a sorted table, which can be kept in a file and is ready as soon as it is read. */
export class SortedHashes {
  /**
   * All there is of it: where the hashes of each bucket begin, which have the same high bits, and where the last ends; then the
   * hashes. A search of the whole table would miss the cache at each step.
   */
  readonly table: Int32Array;

  /** The last hash that was asked for of those that share a slot, and whether the table has it: words come again and again. */
  readonly #asked = new Int32Array(SLOTS);
  readonly #answers = new Uint8Array(SLOTS);

  /** Takes the table of another. */
  constructor(table: Int32Array) {
    this.table = table;
  }

  static of(hashes: Iterable<number>): SortedHashes {
    const sorted = Int32Array.from(hashes).sort();
    const table = new Int32Array(HASHES + sorted.length);
    for (const hash of sorted) table[bucketOf(hash) + 1]!++;
    table[0] = HASHES;
    for (let bucket = 0; bucket < BUCKETS; bucket++) table[bucket + 1]! += table[bucket]!;
    table.set(sorted, HASHES);
    return new SortedHashes(table);
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
    let at = this.table[bucket]!;
    const end = this.table[bucket + 1]!;
    while (at < end && this.table[at]! < hash) at++;
    return at < end && this.table[at] === hash;
  }
}

const SLOTS = 1 << 12;
const FOUND = 1;
const MISSING = 2;

const BITS = 13;
const BUCKETS = 1 << BITS;
const HASHES = BUCKETS + 1;

/** The high bits, in the order of signed numbers. */
function bucketOf(hash: number): number {
  return (hash >> (32 - BITS)) + (BUCKETS >> 1);
}
