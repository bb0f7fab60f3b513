import { Numbering } from '#text';
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
  readonly #numbering: Numbering;

  constructor(hashes: Int32Array) {
    const numbering = new Numbering(hashes.length);
    const numbers = new Int32Array(hashes.length);
    const firsts = new Int32Array(hashes.length);
    const counts = new Int32Array(hashes.length);
    for (let index = 0; index < hashes.length; index++) {
      const number = numbering.add(hashes[index]!);
      if (counts[number]!++ === 0) firsts[number] = index;
      numbers[index] = number;
    }
    this.size = numbering.size;
    this.numbers = numbers;
    this.firsts = firsts.subarray(0, this.size);
    this.counts = counts.subarray(0, this.size);
    this.#numbering = numbering;
  }

  /** How often a word with this hash stands in the text. */
  countOf(hash: number): number {
    const number = this.#numbering.find(hash);
    return number === -1 ? 0 : this.counts[number]!;
  }

  /** How often the word with this index stands in the text. */
  countAt(index: number): number {
    return this.counts[this.numbers[index]!]!;
  }
}

export function vocabulary({ words }: Document): Vocabulary {
  return new Vocabulary(words.hashes);
}
