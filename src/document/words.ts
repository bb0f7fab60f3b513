import { classOf, DIGIT, hashWord, IDEOGRAPH, Int32List, isUpper, LETTER, MARK, SURROGATE } from '#text';
import { isProse } from './blocks.ts';
import type { Document } from './document.ts';
import type { TextSpan } from './span.ts';

export interface Word extends TextSpan {
  readonly index: number;
}

/** What a word begins with, or that it is a number. */
export const LOWER = 0;
export const CAPITAL = 1;
export const NUMBER = 2;

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
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The words that lie in a span, as a half-open range of indices. */
  within(span: TextSpan): { readonly from: number; readonly to: number } {
    const from = this.indexAt(span.start);
    let to = this.indexAt(span.end);
    if (to < this.count && this.starts[to]! < span.end) to++;
    return { from, to: Math.max(from, to) };
  }

  *[Symbol.iterator](): Generator<Word> {
    for (let index = 0; index < this.count; index++) yield this.at(index);
  }
}

export function words(doc: Document): Words {
  const { text } = doc;
  const found = new Builder(text.length >> 2);
  const skipped = [...doc.masks.code.zones, ...doc.masks.links.zones].sort((a, b) => a.start - b.start);
  let zone = 0;
  for (const block of doc.blocks) {
    if (!isProse(block.kind) && block.kind !== 'table' && block.kind !== 'alt') continue;
    let at = block.content.start;
    while (at < block.content.end) {
      while (zone < skipped.length && skipped[zone]!.end <= at) zone++;
      const next = skipped[zone];
      if (next && next.start <= at) at = next.end;
      else at = scan(text, at, Math.min(block.content.end, next?.start ?? text.length), found);
    }
  }
  return found.finish();
}

/** Adds the words of a stretch without skipped zones. Returns its end. */
function scan(text: string, from: number, to: number, found: Builder): number {
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind === IDEOGRAPH) found.add(text, at, ++at, LETTER);
    else if (kind === LETTER || kind === DIGIT) {
      const start = at;
      at = endOfWord(text, at, to);
      found.add(text, start, at, kind);
    } else at++;
  }
  return to;
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

class Builder {
  readonly #starts: Int32List;
  readonly #ends: Int32List;
  readonly #hashes: Int32List;
  readonly #kinds: Int32List;

  constructor(room: number) {
    this.#starts = new Int32List(room);
    this.#ends = new Int32List(room);
    this.#hashes = new Int32List(room);
    this.#kinds = new Int32List(room);
  }

  add(text: string, start: number, end: number, first: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#hashes.push(hashWord(text, start, end));
    this.#kinds.push(first === DIGIT ? NUMBER : isUpper(text.charCodeAt(start)) ? CAPITAL : LOWER);
  }

  finish(): Words {
    return new Words(this.#starts.finish(), this.#ends.finish(), this.#hashes.finish(), this.#kinds.finish());
  }
}
