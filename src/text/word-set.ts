import { HashTable } from './hash-table.ts';
import { endOfLetters } from './characters.ts';
import { hashWord } from './hash.ts';

/**
 * Words that are asked for by the hash of a folded word, as `Words.hashes` has them. They are hashed when they are first
 * asked for: there are hundreds of lists, and a document has use for a few.
 */
export class WordSet {
  readonly #words: string;
  #hashes: HashTable | undefined;

  /** Takes words with white space between them, as a dictionary page shows them. */
  constructor(words: string) {
    this.#words = words;
  }

  /** The words of several sets. */
  static union(...sets: readonly WordSet[]): WordSet {
    return new WordSet(sets.map((set) => set.#words).join(' '));
  }

  has(hash: number): boolean {
    return (this.#hashes ?? this.#hash()).get(hash) !== 0;
  }

  hasWord(word: string): boolean {
    return this.has(hashWord(word));
  }

  /** Whether one of the words stands in a stretch of text, between signs that are no letters. */
  standsIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      const end = endOfLetters(text, at);
      if (end === at) continue;
      if (this.has(hashWord(text, at, end))) return true;
      at = end;
    }
    return false;
  }

  /** Adds bits to what a table knows of each word: several sets in one table are asked for with one look. */
  markIn(table: HashTable, bits: number): void {
    for (const hash of this.hashes()) table.mark(hash, bits);
  }

  /** The hash of each word. */
  hashes(): readonly number[] {
    return this.words().map((word) => hashWord(word));
  }

  /** The words as they were given. */
  words(): readonly string[] {
    return list(this.#words);
  }

  #hash(): HashTable {
    const table = new HashTable();
    this.markIn(table, 1);
    return (this.#hashes = table);
  }
}

/** The words of a page, with white space between them, for those that are asked for as they are spelt. */
export function setOf(page: string): ReadonlySet<string> {
  return new Set(list(page));
}

/** The words of a text with white space between them; none of an empty one. */
export function list(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}
