import { classOf, foldUnit, isWordUnit, SPACE } from './characters.ts';
import { runsOf, type Runs } from './runs.ts';

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
/** This letter folds to an apostrophe: where it stands in a text, one run may be two of a phrase. */
const BLURRED = '\u02bc';

/** So many bits of the hash of a beginning tell it from others: with fewer, phrases are looked for in vain. */
const HEAD_BITS = 17;
/** All runs of a phrase are these; a phrase begins with these and goes on. */
const IS_WHOLE = 1;
const IS_PART = 2;

/**
 * Finds every one of many phrases in a text, as a trie that is walked where the runs of letters are those of a phrase, and
 * from signs that one begins with.
 *
 * A phrase is found whatever its case and apostrophes, with any white space where it has a space, and
 * only where no letter or digit touches its ends if they are letters or digits themselves. None begins with white space.
 *
 * The trie grows where texts come by: to plant thousands of phrases takes longer than to lint a page, and a page
 * meets few of them. A walk is never longer than the longest phrase, so the time is linear in the text.
 */
export class Automaton {
  readonly #phrases: string[];
  /** The number of a node for each code unit that a phrase can begin with, in any case; 0 for all others. */
  readonly #begins = new Uint16Array(0x10000);
  readonly #roots: (Node | undefined)[] = [undefined];
  /** What phrases begin with, by a hash of its runs: most words of a text begin none. */
  readonly #heads = new Uint8Array(1 << HEAD_BITS);

  constructor(phrases: readonly string[]) {
    this.#phrases = [...phrases];
    // Read as one text: one pass costs less than thousands.
    const { count, starts, ends, hashes } = runsOf(phrases.join('\n').replaceAll(BLURRED, "'"));
    let start = 0;
    let run = 0;
    for (const [index, phrase] of phrases.entries()) {
      const end = start + phrase.length;
      if (start < end) this.#rootOf(phrase.charCodeAt(0)).waiting.push(index);
      // One that begins with a sign is walked from there.
      let head = starts[run] === start ? 0 : undefined;
      for (; run < count && ends[run]! <= end; run++) {
        if (head === undefined) continue;
        head = headOf(head, hashes[run]!);
        const isLast = run + 1 === count || ends[run + 1]! > end;
        this.#heads[head] = this.#heads[head]! | (isLast ? IS_WHOLE : IS_PART);
      }
      start = end + 1;
    }
  }

  /** Every match, by where it ends. Overlapping matches of different phrases are all given. */
  matches(text: string, runs: Runs = runsOf(text)): Match[] {
    const found: Match[] = [];
    const { count, starts, hashes, signs } = runs;
    const heads = this.#heads;
    const isBlurred = text.includes(BLURRED);
    for (let run = 0; run < count; run++) {
      let head = headOf(0, hashes[run]!);
      for (let next = run + 1; heads[head] === IS_PART && next < count; next++)
        head = headOf(head, hashes[next]!);
      if ((heads[head]! & IS_WHOLE) === 0 && !isBlurred) continue;
      if (beginsAt(text, starts[run]!)) this.#walk(text, starts[run]!, found);
    }
    for (const at of signs) if (this.#begins[text.charCodeAt(at)] !== 0) this.#walk(text, at, found);
    return found.sort((a, b) => a.end - b.end || a.start - b.start);
  }

  #walk(text: string, start: number, found: Match[]): void {
    let node = this.#roots[this.#begins[text.charCodeAt(start)]!];
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

  #rootOf(unit: number): Node {
    const folded = foldUnit(unit);
    const known = this.#roots[this.#begins[folded]!];
    if (known) return known;
    const root = newNode(1);
    const number = this.#roots.push(root) - 1;
    for (const variant of variants(folded)) this.#begins[variant] = number;
    return root;
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

/** The hash of a beginning that goes on with one more run. */
function headOf(head: number, hash: number): number {
  return Math.imul(head ^ hash, 0x85ebca6b) >>> (32 - HEAD_BITS);
}

/** A code unit folded, and any white space as a space. */
function symbolOf(unit: number): number {
  return classOf(unit) === SPACE ? BLANK : foldUnit(unit);
}

function isBlank(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === SPACE;
}

/** Whether a letter or digit stands here, and none before it. */
function beginsAt(text: string, at: number): boolean {
  return isWordUnit(text.charCodeAt(at)) && (at === 0 || !isWordUnit(text.charCodeAt(at - 1)));
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
