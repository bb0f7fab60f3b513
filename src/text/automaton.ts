import { classOf, foldUnit, isWordUnit, SPACE } from './characters.ts';

/** A phrase found in a text: which one, and where. Offsets are UTF-16 code units, half-open. */
export interface Match {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** What the phrases that begin alike have in common. */
interface Node {
  /** The phrases that begin so and have not been told apart yet; emptied when a text first comes here. */
  waiting: number[];
  /** How many code units of each lie behind. */
  readonly depth: number;
  /** The phrases that end here: equal but for case, if there are several. */
  readonly ends: number[];
  readonly next: Map<number, Node>;
}

const BLANK = 0x20;

/** How many hashes of three symbols are told apart. */
const HEADS = 1 << 15;

/**
 * Finds every one of many phrases in one pass over a text, as a trie that is walked from the start of each word.
 *
 * A phrase is found whatever its case and apostrophes, with any white space where it has a space, and
 * only where no letter or digit touches its ends if they are letters or digits themselves.
 *
 * The trie grows where texts come by: to plant thousands of phrases takes longer than to lint a page, and a page
 * meets few of them. A walk is never longer than the longest phrase, so the time is linear in the text.
 */
export class Automaton {
  readonly #phrases: string[];
  /** The number of a node for each code unit that a phrase can begin with, in any case; 0 for all others. */
  readonly #begins = new Uint16Array(0x10000);
  readonly #roots: (Node | undefined)[] = [undefined];
  /** For each root whether a phrase of it is too short for `#heads`. */
  readonly #short: boolean[] = [false];
  /** Which first three symbols a phrase has, by a hash of them: most words of a text begin no phrase. */
  readonly #heads = new Uint8Array(HEADS);

  constructor(phrases: readonly string[]) {
    this.#phrases = [...phrases];
    for (const [index, phrase] of phrases.entries()) {
      if (phrase === '') continue;
      const unit = phrase.charCodeAt(0);
      const number = this.#begins[unit] || this.#begin(foldUnit(unit));
      this.#roots[number]!.waiting.push(index);
      if (phrase.length < 3) this.#short[number] = true;
      else this.#heads[headAt(phrase, 0)] = 1;
    }
  }

  /** Every match, by where it ends. Overlapping matches of different phrases are all given. */
  matches(text: string): Match[] {
    const found: Match[] = [];
    const begins = this.#begins;
    const heads = this.#heads;
    const last = text.length - 2;
    let wasWord = false;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const isWord = isWordUnit(unit);
      const number = begins[unit]!;
      if (
        number !== 0 &&
        !(isWord && wasWord) &&
        (at >= last || this.#short[number] || heads[headAt(text, at)] === 1)
      )
        this.#walk(text, at, this.#roots[number]!, found);
      wasWord = isWord;
    }
    return found.sort((a, b) => a.end - b.end || a.start - b.start);
  }

  #walk(text: string, start: number, root: Node, found: Match[]): void {
    let node: Node | undefined = root;
    let at = start;
    while (node) {
      if (node.waiting.length > 0) this.#grow(node);
      at++;
      if (node.ends.length > 0 && endsAt(text, at))
        for (const phrase of node.ends) found.push({ phrase, start, end: at });
      if (at === text.length) return;
      const symbol = symbolOf(text.charCodeAt(at));
      node = node.next.get(symbol);
      // A run of white space counts as one space.
      if (symbol === BLANK) while (node && isBlank(text, at + 1)) at++;
    }
  }

  /** Tells the phrases apart by the symbol that comes next. */
  #grow(node: Node): void {
    const { waiting, depth, next } = node;
    node.waiting = [];
    for (const index of waiting) {
      if (depth === 1) this.#phrases[index] = this.#phrases[index]!.replace(/\s+/gu, ' ');
      const phrase = this.#phrases[index]!;
      if (depth === phrase.length) node.ends.push(index);
      else branch(next, symbolOf(phrase.charCodeAt(depth)), depth + 1).waiting.push(index);
    }
  }

  #begin(unit: number): number {
    const number = this.#begins[unit] || this.#roots.push(newNode(1)) - 1;
    this.#short[number] ??= false;
    for (const variant of variants(unit)) this.#begins[variant] = number;
    return number;
  }
}

function newNode(depth: number): Node {
  return { waiting: [], depth, ends: [], next: new Map() };
}

function branch(next: Map<number, Node>, symbol: number, depth: number): Node {
  const node = next.get(symbol) ?? newNode(depth);
  next.set(symbol, node);
  return node;
}

/** A hash of three symbols. White space ends them early, as a run of it is one symbol. */
function headAt(text: string, at: number): number {
  const first = foldUnit(text.charCodeAt(at));
  const second = symbolOf(text.charCodeAt(at + 1));
  const third = second === BLANK ? 0 : symbolOf(text.charCodeAt(at + 2));
  return (Math.imul(Math.imul(first, 31) + second, 0x9e3b) + Math.imul(third, 0x85eb)) & (HEADS - 1);
}

/** A code unit folded, and any white space as a space. */
function symbolOf(unit: number): number {
  return classOf(unit) === SPACE ? BLANK : foldUnit(unit);
}

function isBlank(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === SPACE;
}

/** Whether no letter or digit touches the end, if a letter or digit is there. */
function endsAt(text: string, end: number): boolean {
  return end === text.length || !isWordUnit(text.charCodeAt(end)) || !isWordUnit(text.charCodeAt(end - 1));
}

/** Every unit that folds to this one. */
function variants(unit: number): number[] {
  const upper = String.fromCharCode(unit).toUpperCase();
  const candidates = [unit, upper.charCodeAt(0), 0x2018, 0x2019, 0x02bc, 0xb4, 0x2010, 0x2011, 0x0130];
  return candidates.filter((candidate) => foldUnit(candidate) === unit);
}
