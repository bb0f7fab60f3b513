import { classOf, fold, foldUnit, isWordUnit, SPACE } from './characters.ts';

/** A phrase found in a text: which one, and where. Offsets are UTF-16 code units, half-open. */
export interface Match {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every one of many phrases in one pass over a text (Aho and Corasick 1975), as a table of
 * next states, so that the time does not depend on how many phrases there are.
 *
 * A phrase is found whatever its case and apostrophes, with any white space where it has a space, and
 * only where no letter or digit touches its ends if they are letters or digits themselves.
 */
export class Automaton {
  readonly #phrases: readonly string[];
  readonly #symbols = new Uint8Array(0x10000);
  readonly #width: number;
  readonly #next: Int32Array;
  /** For each state, the first entry of its list of phrases, or -1. */
  readonly #found: Int32Array;
  /** For each state, the nearest shorter suffix that ends a phrase, or 0. */
  readonly #suffix: Int32Array;

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases.map((phrase) => fold(phrase.replace(/\s+/gu, ' ')));
    this.#width = this.#assignSymbols();
    const size = 1 + this.#phrases.reduce((total, phrase) => total + phrase.length, 0);
    this.#next = new Int32Array(size * this.#width);
    this.#found = new Int32Array(size).fill(-1);
    this.#suffix = new Int32Array(size);
    this.#connect(this.#plant());
  }

  /** Every match, by where it ends. Overlapping matches of different phrases are all given. */
  *matches(text: string): Generator<Match> {
    const symbols = this.#symbols;
    const next = this.#next;
    const width = this.#width;
    let state = 0;
    let inSpace = false;
    for (let at = 0; at < text.length; at++) {
      const symbol = symbols[text.charCodeAt(at)]!;
      if (symbol === 1) {
        // A run of white space counts as one space.
        if (inSpace) continue;
        inSpace = true;
      } else inSpace = false;
      state = next[state * width + symbol]!;
      if (this.#found[state] !== -1 || this.#suffix[state] !== 0) yield* this.#at(text, state, at + 1);
    }
  }

  *#at(text: string, from: number, end: number): Generator<Match> {
    for (let state = from; state !== 0; state = this.#suffix[state]!) {
      const phrase = this.#found[state]!;
      if (phrase === -1) continue;
      const start = this.#start(text, phrase, end);
      if (stands(text, start, end)) yield { phrase, start, end };
    }
  }

  /** Walks back from the end, because a run of white space may be longer than the phrase's space. */
  #start(text: string, phrase: number, end: number): number {
    const letters = this.#phrases[phrase]!;
    let at = end;
    for (let index = letters.length - 1; index >= 0; index--) {
      at--;
      if (letters[index] === ' ') while (at > 0 && classOf(text.charCodeAt(at - 1)) === SPACE) at--;
    }
    return at;
  }

  /** Numbers the characters that occur: 0 is any other character, 1 is white space. Returns how many there are. */
  #assignSymbols(): number {
    let count = 2;
    for (const unit of whiteSpace) this.#symbols[unit] = 1;
    for (const phrase of this.#phrases) {
      for (let at = 0; at < phrase.length; at++) {
        const unit = phrase.charCodeAt(at);
        if (this.#symbols[unit] !== 0) continue;
        if (count > 255)
          throw new RangeError('An automaton takes phrases of at most 253 different characters.');
        for (const variant of variants(unit)) this.#symbols[variant] = count;
        count++;
      }
    }
    return count;
  }

  /** The trie of all phrases. Returns the states in the order of their depth. */
  #plant(): readonly (readonly [state: number, parent: number, symbol: number])[] {
    const levels: [number, number, number][][] = [];
    let states = 1;
    for (const [index, phrase] of this.#phrases.entries()) {
      let state = 0;
      for (let at = 0; at < phrase.length; at++) {
        const symbol = this.#symbols[phrase.charCodeAt(at)]!;
        const edge = state * this.#width + symbol;
        if (this.#next[edge] === 0) {
          this.#next[edge] = states;
          (levels[at] ??= []).push([states++, state, symbol]);
        }
        state = this.#next[edge]!;
      }
      this.#found[state] = index;
    }
    return levels.flat();
  }

  /** Breadth first: each state takes over what its longest proper suffix knows. */
  #connect(states: readonly (readonly [state: number, parent: number, symbol: number])[]): void {
    const width = this.#width;
    const fail = new Int32Array(this.#found.length);
    for (const [state, parent, symbol] of states) {
      const back = parent === 0 ? 0 : this.#next[fail[parent]! * width + symbol]!;
      fail[state] = back;
      this.#suffix[state] = this.#found[back] !== -1 ? back : this.#suffix[back]!;
      for (let edge = 0; edge < width; edge++) {
        if (this.#next[state * width + edge] === 0)
          this.#next[state * width + edge] = this.#next[back * width + edge]!;
      }
    }
  }
}

function stands(text: string, start: number, end: number): boolean {
  const before =
    start === 0 || !isWordUnit(text.charCodeAt(start - 1)) || !isWordUnit(text.charCodeAt(start));
  const after =
    end === text.length || !isWordUnit(text.charCodeAt(end)) || !isWordUnit(text.charCodeAt(end - 1));
  return before && after;
}

// The units of `\s`, written out: testing all 65,536 would cost a start 10 ms.
const whiteSpace = [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
].concat(Array.from({ length: 11 }, (_, index) => 0x2000 + index));

/** Every unit that folds to this one. */
function variants(unit: number): number[] {
  const upper = String.fromCharCode(unit).toUpperCase();
  const candidates = [unit, upper.charCodeAt(0), 0x2018, 0x2019, 0x02bc, 0xb4, 0x2010, 0x2011, 0x0130];
  return candidates.filter((candidate) => foldUnit(candidate) === unit);
}
