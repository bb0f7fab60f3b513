import { numbered, zeros } from '#text';
import type { Document } from './document.ts';

/**
 * The different words of a text, each with a number from 0 in the order in which they come. Whoever looks for what stands
 * twice can leave out most of a text: a word that stands once is in nothing that comes again.
 */
export class Vocabulary {
  /** How many different words there are. */
  readonly size: number;
  /** For each word of the document its number. */
  readonly numbers: Int32Array;
  /** For each number where the word stands first, as an index into `Words`, and how often it stands. */
  readonly firsts: Int32Array;
  readonly counts: Int32Array;
  readonly #hashes: Int32Array;
  #byHash: ReadonlyMap<number, number> | undefined;

  constructor(hashes: Int32Array) {
    const { numbers, firsts } = numbered(hashes);
    const counts = zeros(firsts.length);
    for (let index = 0; index < numbers.length; index++) counts[numbers[index]!]!++;
    this.size = firsts.length;
    this.numbers = numbers;
    this.firsts = firsts;
    this.counts = counts;
    this.#hashes = hashes;
  }

  /** How often the word with this index stands in the text. */
  countAt(index: number): number {
    return this.counts[this.numbers[index]!]!;
  }

  /** How often a word with this hash stands in the text. */
  countOf(hash: number): number {
    const number = this.#numberOf(hash);
    return number === undefined ? 0 : this.counts[number]!;
  }

  /** Where a word with this hash stands first, as an index into `Words`. */
  firstOf(hash: number): number | undefined {
    const number = this.#numberOf(hash);
    return number === undefined ? undefined : this.firsts[number];
  }

  #numberOf(hash: number): number | undefined {
    this.#byHash ??= new Map(Array.from(this.firsts, (first, number) => [this.#hashes[first]!, number]));
    return this.#byHash.get(hash);
  }
}

export function vocabulary({ words }: Document): Vocabulary {
  return new Vocabulary(words.hashes);
}
