import { Automaton } from '#text';
import type { Document } from './document.ts';
import { runs } from './runs.ts';
import type { TextSpan } from './span.ts';

/** Phrases that a rule looks for. The value itself is the key: there is no registry of names. */
export interface PhraseSet {
  readonly phrases: readonly string[];
}

export interface PhraseHit extends TextSpan {
  /** Which of `PhraseSet.phrases` it is. */
  readonly index: number;
}

export function phraseSet(phrases: readonly string[]): PhraseSet {
  return { phrases };
}

/** All phrases of several sets in one automaton, built once and used for every document. */
export class Lexicon {
  readonly #sets: readonly PhraseSet[];
  readonly #automaton: Automaton;
  /** For each phrase of the automaton the set that has it. */
  readonly #owners: PhraseSet[] = [];
  /** For each set, which phrase of the automaton is its first. */
  readonly #firsts = new Map<PhraseSet, number>();

  constructor(sets: Iterable<PhraseSet>) {
    this.#sets = [...new Set(sets)];
    const all: string[] = [];
    for (const set of this.#sets) {
      this.#firsts.set(set, all.length);
      for (const phrase of set.phrases) {
        all.push(phrase);
        this.#owners.push(set);
      }
    }
    this.#automaton = new Automaton(all);
  }

  scan(doc: Document): ReadonlyMap<PhraseSet, readonly PhraseHit[]> {
    const hits = new Map<PhraseSet, PhraseHit[]>(this.#sets.map((set) => [set, []]));
    const { code } = doc.masks;
    for (const { phrase, start, end } of this.#automaton.matches(doc.text, doc.get(runs))) {
      if (code.covers(start)) continue;
      const set = this.#owners[phrase]!;
      hits.get(set)!.push({ index: phrase - this.#firsts.get(set)!, start, end });
    }
    return hits;
  }
}

/** Every phrase of the document's lexicon, found in one pass. */
export function phrases(doc: Document): ReadonlyMap<PhraseSet, readonly PhraseHit[]> {
  return doc.lexicon?.scan(doc) ?? new Map();
}

const lexicons = new WeakMap<PhraseSet, Lexicon>();

/** The hits of one set; a set that is not in the document's lexicon gets an automaton of its own, kept as long as the set. */
export function findPhrases(doc: Document, set: PhraseSet): readonly PhraseHit[] {
  const found = doc.get(phrases).get(set);
  if (found) return found;
  const lexicon = lexicons.get(set) ?? new Lexicon([set]);
  lexicons.set(set, lexicon);
  return lexicon.scan(doc).get(set)!;
}
