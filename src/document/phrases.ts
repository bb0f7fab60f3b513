import { PhraseTable } from '#text';
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

/** All phrases of several sets in one table, built once and used for every document. */
export class Lexicon {
  readonly #table: PhraseTable;
  /** For each phrase of the table the set that has it. */
  readonly #owners: PhraseSet[] = [];
  /** For each set, which phrase of the table is its first. */
  readonly #firsts = new Map<PhraseSet, number>();

  constructor(sets: Iterable<PhraseSet>) {
    const all: string[] = [];
    for (const set of new Set(sets)) {
      this.#firsts.set(set, all.length);
      for (const phrase of set.phrases) {
        all.push(phrase);
        this.#owners.push(set);
      }
    }
    this.#table = new PhraseTable(all);
  }

  /** Where the phrases of each set stand; a set without hits is left out. */
  scan(doc: Document): ReadonlyMap<PhraseSet, readonly PhraseHit[]> {
    const hits = new Map<PhraseSet, PhraseHit[]>();
    const { code } = doc.masks;
    for (const { phrase, start, end } of this.#table.matches(doc.text, doc.get(runs))) {
      if (code.covers(start)) continue;
      const set = this.#owners[phrase]!;
      const hit = { index: phrase - this.#firsts.get(set)!, start, end };
      const known = hits.get(set);
      if (known) known.push(hit);
      else hits.set(set, [hit]);
    }
    return hits;
  }

  has(set: PhraseSet): boolean {
    return this.#firsts.has(set);
  }
}

/** Every phrase of the document's lexicon, found in one pass, by set; a set without any is left out. */
export function phrases(doc: Document): ReadonlyMap<PhraseSet, readonly PhraseHit[]> {
  return doc.lexicon?.scan(doc) ?? new Map();
}

const none: readonly PhraseHit[] = [];

const lexicons = new WeakMap<PhraseSet, Lexicon>();

/** The hits of one set; a set that is not in the document's lexicon gets a table of its own, kept as long as the set. */
export function findPhrases(doc: Document, set: PhraseSet): readonly PhraseHit[] {
  if (doc.lexicon?.has(set)) return doc.get(phrases).get(set) ?? none;
  const lexicon = lexicons.get(set) ?? new Lexicon([set]);
  lexicons.set(set, lexicon);
  return lexicon.scan(doc).get(set) ?? none;
}
