import { hashWord } from './hash.ts';

/**
 * Words that are asked for by the hash of a folded word, as `Words.hashes` has them. They are hashed when they are first
 * asked for: there are hundreds of lists, and a document has use for a few.
 */
export class WordSet {
  readonly #words: string;
  #hashes: ReadonlySet<number> | undefined;

  /** Takes words with white space between them, as a dictionary page shows them. */
  constructor(words: string) {
    this.#words = words;
  }

  has(hash: number): boolean {
    return (this.#hashes ?? this.#hash()).has(hash);
  }

  hasWord(word: string): boolean {
    return this.has(hashWord(word));
  }

  #hash(): ReadonlySet<number> {
    return (this.#hashes = new Set(list(this.#words).map((word) => hashWord(word))));
  }
}

/** The words of a text with white space between them. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/u);
}
