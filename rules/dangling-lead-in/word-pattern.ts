import { list } from '#text';

/** Words of a list, in which a star at the end stands for any ending. */
export class WordPattern {
  readonly #words: ReadonlySet<string>;
  readonly #stems: readonly string[];
  /** The first two letters of the words, as bits for the second at the place of the first: few others begin so. */
  readonly #beginnings = new Int32Array(32);

  constructor(words: string) {
    const all = list(words);
    this.#words = new Set(all);
    this.#stems = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    for (const word of all) this.#beginnings[word.charCodeAt(0) & 31]! |= 1 << (word.charCodeAt(1) & 31);
  }

  test(word: string): boolean {
    if (!this.mayBegin(word.charCodeAt(0), word.charCodeAt(1))) return false;
    return this.#words.has(word) || this.#stems.some((stem) => word.startsWith(stem));
  }

  /** Whether any of the words begins so, for those who want to make no string of others. */
  mayBegin(first: number, second: number): boolean {
    return ((this.#beginnings[first & 31]! >> (second & 31)) & 1) === 1;
  }
}
