import { lazily, type LanguageCode } from '#text';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

/**
 * Everyday words that are no part of longer ones: of three to four hundred thousand forms of the language none of three
 * letters more ends with one of `ends`, and none of four letters more begins with one of `begins`. English has a list of all
 * its words instead.
 */
export interface WholeWords {
  readonly ends: string;
  readonly begins: string;
  /** Adverbs and conjunctions that end no word whatever stands before them, nouns not either: `Räder|lediglich`. */
  readonly adverbs?: string;
}

export const wholeWords: Readonly<Partial<Record<LanguageCode, WholeWords>>> = lazily({
  de: () => de(),
  fr: () => fr(),
  es: () => es(),
  pt: () => pt(),
  tr: () => tr(),
  pl: () => pl(),
});
