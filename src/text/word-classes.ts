import { HashTable } from './hash-table.ts';
import { hashWord } from './hash.ts';
import { list } from './word-set.ts';

/** Words with what each is evidence of, as bits, so that one look at a word answers for all classes. */
export class WordClasses<Name extends string> {
  readonly #classes: Readonly<Record<Name, string>>;
  readonly #names: readonly Name[];
  #bits: HashTable | undefined;

  /** Takes the words of each class with white space between them. At most 30 classes. */
  constructor(classes: Readonly<Record<Name, string>>) {
    this.#classes = classes;
    this.#names = Object.keys(classes) as Name[];
    if (this.#names.length > 30)
      throw new RangeError(`${this.#names.length} classes do not fit into the bits of a word.`);
  }

  /** The classes of a word by its hash; 0 when it has none. */
  of(hash: number): number {
    return (this.#bits ?? this.#hash()).get(hash);
  }

  /** The bits of some classes together. */
  bits(names: readonly Name[]): number {
    let bits = 0;
    for (const name of names) bits |= 1 << this.#names.indexOf(name);
    return bits;
  }

  /** The bit of each class. */
  each(): Readonly<Record<Name, number>> {
    return Object.fromEntries(this.#names.map((name) => [name, this.bits([name])])) as Record<Name, number>;
  }

  #hash(): HashTable {
    const bits = new HashTable();
    for (const [index, name] of this.#names.entries()) {
      for (const word of list(this.#classes[name])) bits.mark(hashWord(word), 1 << index);
    }
    return (this.#bits = bits);
  }
}
