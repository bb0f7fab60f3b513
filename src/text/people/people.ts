import { list } from '../word-set.ts';

/**
 * What tells, in one language, that a name is a person's, and which office the person holds.
 * Words are written without accents and in lower case, as `withoutDiacritics` gives them.
 */
export interface People {
  /** Every form of a word for an office or a trade, with one name for all of its forms: `directrice` → `director`. */
  readonly offices: ReadonlyMap<string, string>;
  /** What an office is about: `étrangères`, `Außen-`, `Dışişleri` → `foreign`; `any` for adjectives that do not tell. */
  readonly fields: ReadonlyMap<string, string>;
  /** `Mr`, `Frau`, `Sra.` */
  readonly titles: ReadonlySet<string>;
  /** Words that join an office, its field and its country: `of`, `for`, `des`, `de la`. */
  readonly joints: ReadonlySet<string>;
  /** Articles and possessives that may open an apposition: `, the …`, `, eine …`. */
  readonly articles: ReadonlySet<string>;
  /** `former`, `acting`, `deputy`, `then`: the office was another's, or is held for a time. */
  readonly qualifiers: ReadonlySet<string>;
  /** `became`, `appointed`, `reshuffle`: the sentence itself tells how one office followed another. */
  readonly changes: ReadonlySet<string>;
  /** `brother`, `daughter`, `widow`, `family`. */
  readonly kin: ReadonlySet<string>;
  /** `and`, `und`, `y`. */
  readonly conjunctions: ReadonlySet<string>;
  /** Endings that a name takes in a sentence: `Lehmanns`, `Nowaka`, `Nowakowi`. */
  readonly endings: readonly string[];
  /** Words that begin a sentence with a capital and are no names, besides the function words. */
  readonly openers: ReadonlySet<string>;
  /** Words in the names of streets, companies and parties, which no person's name has. */
  readonly things: ReadonlySet<string>;
}

/** Reads `director: directeur directrice; mayor: maire`. A phrase of several words has `_` between them. */
export function forms(page: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of page.split(';')) {
    const [name = '', words = ''] = entry.split(':');
    for (const word of list(words)) found.set(word, name.trim());
  }
  return found;
}
