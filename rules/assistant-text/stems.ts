import { foldUnit, HashTable } from '#text';

/** Words and their stems with what each is a clue to, as bits. `verif*` is any word that begins so, `*text` any that ends so. */
export class Stems<Name extends string> {
  readonly #names: readonly Name[];
  readonly #whole = new Map<string, number>();
  readonly #starts = new Map<string, number>();
  readonly #ends = new Map<string, number>();
  /** What a word may be by its first letter, or by its last: most words are cleared by these two. */
  readonly #firstLetters = new HashTable();
  readonly #lastLetters = new HashTable();

  /** How long the stems are. */
  readonly #lengths: { readonly starts: readonly number[]; readonly ends: readonly number[] };

  /** Takes the words of each class with white space between them. At most 32 classes. */
  constructor(words: Readonly<Record<Name, string>>) {
    this.#names = Object.keys(words) as Name[];
    if (this.#names.length > 32)
      throw new RangeError(`${this.#names.length} classes do not fit into the bits of a word.`);
    for (const [index, name] of this.#names.entries()) {
      const entries = words[name].split(/\s+/u);
      for (const each of entries) if (!each.startsWith('!')) this.#mark(each, 1 << index);
    }
    const lengths = (table: Map<string, number>): number[] => [
      ...new Set([...table.keys()].map((stem) => stem.length)),
    ];
    this.#lengths = { starts: lengths(this.#starts), ends: lengths(this.#ends) };
    // What only looks like one of the words that end so.
    for (const name of this.#names)
      for (const each of words[name].split(/\s+/u))
        if (each.startsWith('!')) this.#whole.set(each.slice(1), 0);
  }

  /** The clues that a word gives, which is in lower case and has curly apostrophes. */
  of(word: string): number {
    const whole = this.#whole.get(word);
    if (whole === 0) return 0;
    let bits = whole ?? 0;
    for (const length of this.#lengths.starts)
      if (length <= word.length) bits |= this.#starts.get(word.slice(0, length)) ?? 0;
    for (const length of this.#lengths.ends)
      if (length < word.length) bits |= this.#ends.get(word.slice(-length)) ?? 0;
    return bits;
  }

  /** The clues that a word may give whose first and last letters are these, in either case. */
  possible(first: number, last: number): number {
    return this.#firstLetters.get(foldUnit(first)) | this.#lastLetters.get(foldUnit(last));
  }

  bits(names: readonly Name[]): number {
    let bits = 0;
    for (const name of names) bits |= 1 << this.#names.indexOf(name);
    return bits;
  }

  #mark(entry: string, bit: number): void {
    const [table, stem] = entry.startsWith('*')
      ? [this.#ends, entry.slice(1)]
      : entry.endsWith('*')
        ? [this.#starts, entry.slice(0, -1)]
        : [this.#whole, entry];
    table.set(stem, (table.get(stem) ?? 0) | bit);
    if (table === this.#ends) this.#lastLetters.mark(foldUnit(stem.charCodeAt(stem.length - 1)), bit);
    else this.#markFirst(stem, bit);
  }

  #markFirst(stem: string, bit: number): void {
    this.#firstLetters.mark(foldUnit(stem.charCodeAt(0)), bit);
    // A Turkish “I” is the capital of “ı”, and folds to “i”.
    if (stem.startsWith('ı')) this.#firstLetters.mark(foldUnit(0x49), bit);
  }
}
