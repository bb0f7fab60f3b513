/**
 * What stands around an article on its page, by language. A widget's wording differs from page to page but its
 * vocabulary does not: a line is furniture when it has a sign of one widget and hardly a word from outside it.
 */
export interface Furniture {
  readonly advertisement: Bag;
  readonly newsletter: Bag;
  readonly cookies: Bag;
  readonly comments: Bag;
  /** Speak to the reader; the headline of another story follows, or nothing. */
  readonly leads: readonly string[];
  /** Stand over other headlines. A text may have a section of that name, so they must be followed by none of its prose. */
  readonly labels: readonly string[];
  /** Furniture only as a whole line or sentence. */
  readonly lines: readonly string[];
  /** So common that they are furniture only beside other furniture. */
  readonly beside: readonly string[];
  /** With a date, and `updated` behind them on the same line. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
}

/** The vocabulary of one widget. */
export interface Bag {
  /** At least one stands in the sentence. */
  readonly signs: readonly string[];
  /** With what it begins, where it has to begin with something: mostly an imperative. */
  readonly openers?: string;
  /** Its other words. */
  readonly words: string;
  /** The share of words from outside that it may have: names of papers, places, subjects. */
  readonly strangers?: number;
  readonly least?: number;
}

/** Every first part with every second: `print` and `share` with `this page` and `this article`. */
export function pairs(first: string, second: string): readonly string[] {
  return phrases(first).flatMap((one) => phrases(second).map((other) => `${one} ${other}`));
}

/** Phrases with semicolons between them. */
export function phrases(text: string): readonly string[] {
  return text.split(';').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));
}
