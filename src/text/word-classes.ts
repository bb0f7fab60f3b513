import { hashWord } from './hash.ts';
import { list } from './word-set.ts';

/** Words with what each is evidence of, as bits, so that one look at a word answers for all classes. */
export class WordClasses<Name extends string> {
  readonly #bits = new Map<number, number>();
  readonly #names: readonly Name[];

  /** Takes the words of each class with white space between them. At most 30 classes. */
  constructor(classes: Readonly<Record<Name, string>>) {
    this.#names = Object.keys(classes) as Name[];
    for (const [index, name] of this.#names.entries()) {
      for (const word of classes[name].trim() === '' ? [] : list(classes[name])) {
        const hash = hashWord(word);
        this.#bits.set(hash, this.of(hash) | (1 << index));
      }
    }
  }

  /** The classes of a word by its hash; 0 when it has none. */
  of(hash: number): number {
    // Most words are in no class.
    return this.#bits.get(hash) ?? 0;
  }

  /** The bits of some classes together. */
  bits(names: readonly Name[]): number {
    let bits = 0;
    for (const name of names) bits |= 1 << this.#names.indexOf(name);
    return bits;
  }
}
