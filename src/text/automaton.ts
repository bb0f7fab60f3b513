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

/** How many symbols of a phrase are looked at before it is walked. */
const NEAR = 3;
const FAR = 6;
/** How many hashes of them are told apart. */
const HEADS = 1 << 16;
/** A phrase begins so and has six symbols or more; it begins so and has fewer; its first six are so. */
const IS_NEAR = 1;
const IS_WHOLE = 2;
const IS_FAR = 4;

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
  /** For each root whether a phrase of it has fewer than three symbols. */
  readonly #short: boolean[] = [false];
  /** What phrases begin with, by a hash of it: most words of a text begin none. */
  readonly #heads = new Uint8Array(HEADS);

  constructor(phrases: readonly string[]) {
    this.#phrases = [...phrases];
    for (const [index, phrase] of phrases.entries()) {
      if (phrase === '') continue;
      const unit = phrase.charCodeAt(0);
      const number = this.#begins[unit] || this.#begin(foldUnit(unit));
      this.#roots[number]!.waiting.push(index);
      const near = headAt(phrase, 0, NEAR);
      const far = headAt(phrase, 0, FAR);
      if (near === -1) this.#short[number] = true;
      else this.#heads[near] = this.#heads[near]! | (far === -1 ? IS_WHOLE : IS_NEAR);
      if (far !== -1) this.#heads[far] = this.#heads[far]! | IS_FAR;
    }
  }

  /** Every match, by where it ends. Overlapping matches of different phrases are all given. */
  matches(text: string): Match[] {
    const found: Match[] = [];
    const begins = this.#begins;
    let wasWord = false;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const isWord = isWordUnit(unit);
      const number = begins[unit]!;
      if (number !== 0 && !(isWord && wasWord) && (this.#short[number] || this.#mayBegin(text, at)))
        this.#walk(text, at, this.#roots[number]!, found);
      wasWord = isWord;
    }
    return found.sort((a, b) => a.end - b.end || a.start - b.start);
  }

  /** Whether a phrase of three symbols or more can begin here: by its first three, then by its first six. */
  #mayBegin(text: string, at: number): boolean {
    const near = headAt(text, at, NEAR);
    if (near === -1) return false;
    const known = this.#heads[near]!;
    if ((known & IS_WHOLE) !== 0) return true;
    if ((known & IS_NEAR) === 0) return false;
    const far = headAt(text, at, FAR);
    return far !== -1 && (this.#heads[far]! & IS_FAR) !== 0;
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

/** A hash of the symbols at `at`, so many of them; -1 where the text has fewer. */
function headAt(text: string, at: number, count: number): number {
  let hash = count;
  for (let left = count; left > 0; left--, at++) {
    if (at >= text.length) return -1;
    const symbol = symbolOf(text.charCodeAt(at));
    if (symbol === BLANK) while (isBlank(text, at + 1)) at++;
    hash = Math.imul(hash ^ symbol, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (HEADS - 1);
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
