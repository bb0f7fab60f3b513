import { lazily, PhraseTable, type PhrasePlan } from '#text';
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

/** Takes the phrases, or what makes them when they are first asked for: the command has them in a file. */
export function phraseSet(phrases: readonly string[] | (() => readonly string[])): PhraseSet {
  return typeof phrases === 'function' ? lazily({ phrases }) : { phrases };
}

/** What a lexicon is made of: its table, and for each set which phrase of it is the first. */
export interface LexiconPlan {
  readonly table: PhrasePlan;
  readonly firsts: Int32Array;
}

/** All phrases of several sets in one table, built once and used for every document. */
export class Lexicon {
  readonly #table: PhraseTable;
  readonly #sets: readonly PhraseSet[];
  readonly #known: ReadonlySet<PhraseSet>;
  /** For each set, which phrase of the table is its first. */
  readonly #firsts: Int32Array;

  /** Takes the sets and, where it was kept, what a lexicon of them is made of. */
  constructor(sets: Iterable<PhraseSet>, { table, firsts }: Partial<LexiconPlan> = {}) {
    this.#known = new Set(sets);
    this.#sets = [...this.#known];
    const all: string[] = [];
    this.#firsts =
      firsts ??
      Int32Array.from(this.#sets, ({ phrases }) => {
        const first = all.length;
        for (const phrase of phrases) all.push(phrase);
        return first;
      });
    this.#table = new PhraseTable(table ?? all);
  }

  get plan(): LexiconPlan {
    return { table: this.#table.plan, firsts: this.#firsts };
  }

  /** Where the phrases of each set stand; a set without hits is left out. */
  scan(doc: Document): ReadonlyMap<PhraseSet, readonly PhraseHit[]> {
    const hits = new Map<PhraseSet, PhraseHit[]>();
    const { code } = doc.masks;
    for (const { phrase, start, end } of this.#table.matches(doc.text, doc.get(runs))) {
      if (code.covers(start)) continue;
      const owner = this.#ownerOf(phrase);
      const set = this.#sets[owner]!;
      const hit = { index: phrase - this.#firsts[owner]!, start, end };
      const known = hits.get(set);
      if (known) known.push(hit);
      else hits.set(set, [hit]);
    }
    return hits;
  }

  /** The index of the set that has a phrase: the last one that begins at it or before. */
  #ownerOf(phrase: number): number {
    let low = 0;
    let high = this.#firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#firsts[middle]! <= phrase) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  has(set: PhraseSet): boolean {
    return this.#known.has(set);
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
