import {
  classOf,
  DIGIT,
  hashWord,
  IDEOGRAPH,
  knownTraitsOf,
  isUpper,
  LETTER,
  MARK,
  mix,
  SPACE,
  SURROGATE,
  zeros,
  type Runs,
  type WordSet,
} from '#text';
import { isProse } from './blocks.ts';
import type { Document } from './document.ts';
import { runs } from './runs.ts';
import type { TextSpan } from './span.ts';

export interface Word extends TextSpan {
  readonly index: number;
}

/** Words that follow one another, as a half-open range of indices. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What a word begins with, or that it is a number. */
export const LOWER = 0;
export const CAPITAL = 1;
export const NUMBER = 2;

/** The places of words are marked every 32 characters. */
const STRETCH = 5;

/**
 * The words of a document's prose and tables, in typed arrays because every rule about words walks over all of them.
 * Code and addresses have none. A word is a run of letters, digits and marks with apostrophes and hyphens inside it
 * (`o’clock`, `twenty-four`, `1,260`, `4.2`); each Han or kana character is one.
 */
export class Words implements Iterable<Word> {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `hashWord` of each: equal for words that differ only in case or kind of apostrophe. */
  readonly hashes: Int32Array;
  /** `LOWER`, `CAPITAL` or `NUMBER`. */
  readonly kinds: Int32Array;
  #marks: Int32Array | undefined;

  constructor(starts: Int32Array, ends: Int32Array, hashes: Int32Array, kinds: Int32Array) {
    this.count = starts.length;
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
    this.kinds = kinds;
  }

  at(index: number): Word {
    return { index, start: this.starts[index]!, end: this.ends[index]! };
  }

  /** The index of the first word that ends after `offset`; `count` if none does. */
  indexAt(offset: number): number {
    const marks = (this.#marks ??= this.#mark());
    // No search: rules ask some two hundred times a page, and half of the steps of a search are guessed wrong.
    const stretch = offset >> STRETCH;
    if (stretch >= marks.length) return this.count;
    let index = offset < 0 ? 0 : marks[stretch]!;
    while (index < this.count && this.ends[index]! <= offset) index++;
    return index;
  }

  /** For each stretch of the text the index of the first word that ends behind its beginning, up to the last word. */
  #mark(): Int32Array {
    const { ends, count } = this;
    const marks = zeros(count === 0 ? 0 : ((ends[count - 1]! - 1) >> STRETCH) + 1);
    let mark = 0;
    for (let index = 0; index < count; index++)
      for (; mark << STRETCH < ends[index]!; mark++) marks[mark] = index;
    return marks;
  }

  /** The words that lie in a span. */
  within(span: TextSpan): WordRange {
    const from = this.indexAt(span.start);
    let to = this.indexAt(span.end);
    if (to < this.count && this.starts[to]! < span.end) to++;
    return { from, to: Math.max(from, to) };
  }

  /** One hash of all words of a range, equal for ranges that `areSame`. */
  hashOf({ from, to }: WordRange): number {
    const { hashes } = this;
    let hash = 0;
    for (let index = from; index < to; index++) hash = mix(hash, hashes[index]!);
    return hash;
  }

  /** Whether two ranges say the same, word by word. */
  areSame(a: WordRange, b: WordRange): boolean {
    const { hashes } = this;
    const [first, count, shift] = [a.from, a.to - a.from, b.from - a.from];
    if (b.to - b.from !== count) return false;
    for (let index = first; index < first + count; index++)
      if (hashes[index] !== hashes[index + shift]) return false;
    return true;
  }

  /** Whether a word of a range is in a set. */
  hasAny({ from, to }: WordRange, set: WordSet): boolean {
    const { hashes } = this;
    for (let index = from; index < to; index++) if (set.has(hashes[index]!)) return true;
    return false;
  }

  *[Symbol.iterator](): Generator<Word> {
    for (let index = 0; index < this.count; index++) yield this.at(index);
  }
}

export function words(doc: Document): Words {
  const { blocks, masks, text } = doc;
  const skipped = [...masks.code.zones, ...masks.links.zones].sort((a, b) => a.start - b.start);
  const found = new Reader(text, doc.get(runs), skipped.length + blocks.length);
  let zone = 0;
  for (const block of blocks) {
    if (!isProse(block.kind) && block.kind !== 'table' && block.kind !== 'alt') continue;
    const { start, end } = block.content;
    let at = start;
    while (at < end) {
      while (zone < skipped.length && skipped[zone]!.end <= at) zone++;
      const next = skipped[zone];
      if (next && next.start <= at) at = next.end;
      else {
        const to = Math.min(end, next?.start ?? end);
        found.read(at, to);
        at = to;
      }
    }
  }
  return found.finish();
}

/** Makes words of runs: most are one, and some are several with apostrophes, hyphens and the like between them. */
class Reader {
  readonly #text: string;
  readonly #runs: Runs;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #hashes: Int32Array;
  readonly #kinds: Int32Array;
  #count = 0;
  #run = 0;

  /** `cuts`: how many runs may be cut in two. */
  constructor(text: string, runs: Runs, cuts: number) {
    this.#text = text;
    this.#runs = runs;
    const room = runs.count + cuts;
    this.#starts = zeros(room);
    this.#ends = zeros(room);
    this.#hashes = zeros(room);
    this.#kinds = zeros(room);
  }

  /** Adds the words of a stretch without skipped zones. Stretches come in order. */
  read(from: number, to: number): void {
    const text = this.#text;
    const { count, starts, ends, hashes } = this.#runs;
    let run = this.#run;
    while (run < count && ends[run]! <= from) run++;
    while (run < count && starts[run]! < to) {
      const start = starts[run]!;
      const end = ends[run]!;
      const first = text.charCodeAt(start);
      // The runs were made of characters that are known by now.
      const kind = knownTraitsOf(first) >> 16;
      const isWhole = start >= from && end <= to && (kind === LETTER || kind === DIGIT);
      if (isWhole && !mayJoin(text, end, to)) {
        this.#add(start, end, hashes[run]!, kindOfWord(first, kind));
        run++;
      } else {
        const close = this.#readSlowly(Math.max(start, from), Math.min(end, to), to);
        while (run < count && starts[run]! < close) run++;
      }
    }
    // A run that a zone cuts goes on behind it.
    this.#run = run > 0 && ends[run - 1]! > to ? run - 1 : run;
  }

  /** Adds the word that begins with a run, unit by unit. Returns where it ends. */
  #readSlowly(start: number, end: number, to: number): number {
    const text = this.#text;
    let at = start;
    let kind = kindAt(text, at);
    // A mark that belongs to no letter.
    while (kind === MARK && ++at < end) kind = kindAt(text, at);
    if (at >= end) return end;
    const close = kind === IDEOGRAPH ? end : endOfWord(text, at, to);
    const first = text.charCodeAt(at);
    this.#add(at, close, hashWord(text, at, close), kindOfWord(first, classOf(first)));
    return close;
  }

  #add(start: number, end: number, hash: number, kind: number): void {
    const index = this.#count++;
    this.#starts[index] = start;
    this.#ends[index] = end;
    this.#hashes[index] = hash;
    this.#kinds[index] = kind;
  }

  finish(): Words {
    const [starts, ends, hashes, kinds] = [this.#starts, this.#ends, this.#hashes, this.#kinds].map((each) =>
      each.subarray(0, this.#count),
    );
    return new Words(starts!, ends!, hashes!, kinds!);
  }
}

/** By the unit that it begins with, and its class. */
function kindOfWord(first: number, kind: number): number {
  if (kind === DIGIT) return NUMBER;
  return isUpper(first) ? CAPITAL : LOWER;
}

/** What can stand between two runs of one word, as `joins` knows it, and the first half of a letter outside the basic plane. */
const joiners = new Uint8Array(0x10000);
for (const mark of "'’-‐‑\u00ad\u200b\u200c\u200d\u2060\ufeff.,") joiners[mark.charCodeAt(0)] = 1;
joiners.fill(1, 0xd800, 0xdc00);

/** Whether the word whose run ends here may go on. */
function mayJoin(text: string, end: number, to: number): boolean {
  return end + 1 < to && joiners[text.charCodeAt(end)] === 1 && classOf(text.charCodeAt(end + 1)) !== SPACE;
}

function endOfWord(text: string, start: number, to: number): number {
  let at = start;
  let previous = 0;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      previous = kind === MARK ? previous : kind;
      at += isHighSurrogate(text.charCodeAt(at)) ? 2 : 1;
    } else if (at + 1 < to && joins(text.charCodeAt(at), previous, kindAt(text, at + 1))) at++;
    else break;
  }
  return Math.min(at, to);
}

/** Whether a character between two others keeps them one word: `’` and `-` with a letter beside, `.` and `,` in numbers. */
function joins(unit: number, before: number, after: number): boolean {
  // ' ’ and the hyphens - ‐ ‑; the soft hyphen, the zero-width space and joiners, which nobody sees.
  if (unit === 0x27 || unit === 0x2019) return before === LETTER && after === LETTER;
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011)
    return (
      (before === LETTER && (after === LETTER || after === DIGIT)) || (before === DIGIT && after === LETTER)
    );
  if (unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff)
    return after === LETTER;
  return (unit === 0x2e || unit === 0x2c) && before === DIGIT && after === DIGIT;
}

/** The class of the character at an offset; a letter outside the basic plane counts as a letter, an emoji as nothing. */
function kindAt(text: string, at: number): number {
  const kind = classOf(text.charCodeAt(at));
  if (kind !== SURROGATE) return kind;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  if (character.length < 2 || !/[\p{L}\p{N}]/u.test(character)) return SURROGATE;
  return LETTER;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
