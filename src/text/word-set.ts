import { hashWord } from './hash.ts';

/** Words that are asked for by the hash of a folded word, as `Words.hashes` has them. */
export class WordSet {
  readonly #hashes: ReadonlySet<number>;

  /** Takes words with white space between them, as a dictionary page shows them. */
  constructor(words: string) {
    this.#hashes = new Set(list(words).map((word) => hashWord(word)));
  }

  has(hash: number): boolean {
    return this.#hashes.has(hash);
  }

  hasWord(word: string): boolean {
    return this.#hashes.has(hashWord(word));
  }
}

/** The words of a text with white space between them. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/u);
}
