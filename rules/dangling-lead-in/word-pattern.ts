import { list, once } from '#text';

/** Words of a list in which a star stands for any ending. */
export class WordPattern {
  readonly #whole: () => RegExp;
  /** The first two letters of the words, as bits for the second at the place of the first: few others begin so. */
  readonly #beginnings = new Int32Array(32);

  constructor(words: string) {
    const all = list(words);
    this.#whole = once(
      () => new RegExp(`^(?:${all.map((word) => word.replace('*', '\\p{L}*')).join('|')})$`, 'u'),
    );
    for (const word of all) this.#beginnings[word.charCodeAt(0) & 31]! |= 1 << (word.charCodeAt(1) & 31);
  }

  test(word: string): boolean {
    return this.mayBegin(word.charCodeAt(0), word.charCodeAt(1)) && this.#whole().test(word);
  }

  /** Whether any of the words begins so, for those who want to make no string of others. */
  mayBegin(first: number, second: number): boolean {
    return ((this.#beginnings[first & 31]! >> (second & 31)) & 1) === 1;
  }
}
