/** What of a repaired word tells that it is one: words, beginnings and endings that a language spells with its own letters. */
import type { LanguageCode } from '../../languages/index.ts';
import { languages } from '../../languages/index.ts';
import { lazily } from '../../once.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

/** The shortest beginning and ending: what is shorter is in the words of many languages. */
const SHORTEST = 3;
const LONGEST = 15;

export interface Doubts {
  /** The word has a capital: names have endings of any language. */
  readonly mayBeName: boolean;
  /** Hardly anybody reads a text in such a page. */
  readonly isRare: boolean;
}

class Spellings {
  readonly #words = new Set<string>();
  readonly #starts = new Set<string>();
  readonly #ends = new Set<string>();
  readonly #language: LanguageCode;

  /** Takes words with white space between them; `müss*` is a beginning and `*ção` an ending. */
  constructor(page: string, language: LanguageCode) {
    this.#language = language;
    for (const word of page.trim().split(/\s+/u)) {
      if (word.startsWith('*')) this.#ends.add(word.slice(1));
      else if (word.endsWith('*')) this.#starts.add(word.slice(0, -1));
      else this.#words.add(word);
    }
  }

  /**
   * Whether a word is known, or begins or ends as words do: `first` and `last` are where it was damaged.
   *
   * @param doubts Whether an ending proves nothing, and whether a beginning has to be a longer one.
   */
  tells(word: string, first: number, last: number, { mayBeName, isRare }: Doubts): boolean {
    const shortest = isRare ? SHORTEST + 1 : SHORTEST;
    const small = word.toLocaleLowerCase(this.#language);
    if (small.length !== word.length) return false;
    if (this.knows(small)) return true;
    const longest = Math.min(LONGEST, small.length);
    for (let length = Math.max(shortest, first + 1); length <= longest; length++)
      if (this.#starts.has(small.slice(0, length))) return true;
    if (mayBeName) return false;
    for (let length = Math.max(shortest, small.length - last); length <= longest - 2; length++)
      if (this.#ends.has(small.slice(-length))) return true;
    return false;
  }

  /** Whether a word in small letters is one as a whole. */
  knows(word: string): boolean {
    if (this.#words.has(word) || this.#starts.has(word) || (word.length > SHORTEST && this.#ends.has(word)))
      return true;
    return languages[this.#language].functionWords.hasWord(word);
  }
}

/** Made when the first text of a language has something odd. */
export const spellings: Readonly<Record<LanguageCode, Spellings>> = lazily({
  de: () => new Spellings(de, 'de'),
  en: () => new Spellings(en, 'en'),
  es: () => new Spellings(es, 'es'),
  fr: () => new Spellings(fr, 'fr'),
  pl: () => new Spellings(pl, 'pl'),
  pt: () => new Spellings(pt, 'pt'),
  tr: () => new Spellings(tr, 'tr'),
});
