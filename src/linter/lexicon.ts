import { Lexicon, type PhraseSet } from '#document';

/** The lexicon of some rules' phrases. The command has another in place of this, which it reads from a file. */
export function lexiconOf(sets: readonly PhraseSet[]): Lexicon {
  return new Lexicon(sets);
}
