/** A large set of hashes as a sorted table, which can be kept in a file and is ready as soon as it is read. */
export class SortedHashes {
  readonly #table: Int32Array;

  /** Takes a table that is sorted. */
  constructor(table: Int32Array) {
    this.#table = table;
  }

  static of(hashes: Iterable<number>): SortedHashes {
    return new SortedHashes(Int32Array.from(hashes).sort());
  }

  has(hash: number): boolean {
    let low = 0;
    let high = this.#table.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#table[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return this.#table[low] === hash;
  }
}
