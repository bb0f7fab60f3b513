import type { WordSet } from '../word-set.ts';

export const languageCodes = ['en', 'de', 'fr', 'es', 'pt', 'tr', 'pl'] as const;

export type LanguageCode = (typeof languageCodes)[number];

/** What rules need to know of a language. A rule without what it needs for a document's language stays silent. */
export interface Language {
  readonly code: LanguageCode;
  /** The closed classes: articles, pronouns, prepositions, conjunctions, auxiliaries. They tell the language. */
  readonly functionWords: WordSet;
  /** Function words with which no sentence, heading or caption ends: articles, most prepositions and conjunctions. */
  readonly danglingWords: WordSet;
  /** Abbreviations with a full stop that ends no sentence, without that stop, in lower case unless always capital. */
  readonly abbreviations: ReadonlySet<string>;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Words that turn a statement round. */
  readonly negations: WordSet;
  /** Numbers written out, with their values. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Verbs of speech, in the forms that stand beside a quotation. */
  readonly speechVerbs: WordSet;
}
