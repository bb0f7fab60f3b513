import { Int32List } from '#text';
import { inSource, type SourceSpan, type TextSpan } from './span.ts';

/** Takes spans of a document's text back to its source. A format makes one while it reads. */
export interface SourceMap {
  toSource(span: TextSpan): SourceSpan;
  /**
   * What to write into the source so that `text` stands in place of a span; nothing where that cannot be done without
   * touching markup, or half of an entity.
   */
  written(span: TextSpan, text: string): string | undefined;
}

/** For formats whose text is their source, plain text above all. */
export const identity: SourceMap = {
  toSource: ({ start, end }) => inSource(start, end),
  written: (_, text) => text,
};

/** The kinds of segments. */
const EXACT = 1;
const ATOMIC = 2;
const SEPARATOR = 3;

/** The text of a document while a format puts it together, piece by piece, in the order of the source. */
export class TextBuilder {
  readonly #source: string;
  readonly #pieces: string[] = [];
  /** For each segment, where it begins in the text and where it lies in the source. */
  readonly #texts = new Int32List();
  readonly #starts = new Int32List();
  readonly #ends = new Int32List();
  readonly #kinds = new Int32List();
  #length = 0;
  /** Where the last segment begins and ends in the source, if it is exact: a copy that goes on there belongs to it. */
  #from = -1;
  #open = -1;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  /** Takes over a stretch of the source as it is. */
  copy(start: number, end: number): void {
    if (start >= end) return;
    if (this.#open === start) this.#ends.pop();
    else {
      this.#close();
      this.#segment(start, EXACT);
      this.#from = start;
    }
    this.#ends.push(end);
    this.#length += end - start;
    this.#open = end;
  }

  /** Writes a text for a stretch of the source that says it otherwise: `&amp;`, `\*`, a line break with its indentation. */
  put(text: string, start: number, end: number): void {
    this.#write(text, start, end, ATOMIC);
  }

  /** Writes what keeps two parts of the text apart, for the markup that does so in the source. Nothing is written there. */
  separate(text: string, start: number, end: number): void {
    this.#write(text, start, end, SEPARATOR);
  }

  /** @param escape Writes a text so that the format reads it as that text. */
  finish(escape: (text: string) => string): { readonly text: string; readonly map: SourceMap } {
    this.#close();
    const text = this.#pieces.join('');
    return {
      text,
      map: new Segments(text.length, [this.#texts, this.#starts, this.#ends, this.#kinds], escape),
    };
  }

  #write(text: string, start: number, end: number, kind: number): void {
    if (text === '') return;
    this.#close();
    this.#segment(start, kind);
    this.#ends.push(end);
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** Nothing is sliced before a segment is whole. */
  #close(): void {
    if (this.#open !== -1) this.#pieces.push(this.#source.slice(this.#from, this.#open));
    this.#open = -1;
  }

  #segment(start: number, kind: number): void {
    this.#kinds.push(kind);
    this.#texts.push(this.#length);
    this.#starts.push(start);
  }
}

/**
 * A map of segments, in order. In an exact segment text and source are the same, unit for unit; any other is atomic:
 * its text stands for its stretch of the source as a whole.
 */
class Segments implements SourceMap {
  readonly #texts: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #kinds: Int32Array;
  readonly #length: number;
  readonly #escape: (text: string) => string;

  constructor(
    length: number,
    lists: readonly [texts: Int32List, starts: Int32List, ends: Int32List, kinds: Int32List],
    escape: (text: string) => string,
  ) {
    const [texts, starts, ends, kinds] = lists;
    [this.#texts, this.#starts] = [texts.finish(), starts.finish()];
    [this.#ends, this.#kinds] = [ends.finish(), kinds.finish()];
    this.#length = length;
    this.#escape = escape;
  }

  toSource({ start, end }: TextSpan): SourceSpan {
    if (this.#texts.length === 0) return inSource(0, 0);
    const from = this.#sourceStart(start);
    return inSource(from, start === end ? from : Math.max(from, this.#sourceEnd(end)));
  }

  written({ start, end }: TextSpan, text: string): string | undefined {
    const first = this.#segmentAt(start);
    const last = this.#segmentAt(Math.max(start, end - 1));
    if (!this.#isExact(first) && start !== this.#texts[first]) return undefined;
    if (!this.#isExact(last) && end !== this.#textEnd(last) && end !== start) return undefined;
    for (let index = first; index <= last; index++)
      if (this.#kinds[index] === SEPARATOR && start < end) return undefined;
    for (let index = first; index < last; index++)
      if (this.#ends[index] !== this.#starts[index + 1]) return undefined;
    return this.#escape(text);
  }

  #sourceStart(offset: number): number {
    const index = this.#segmentAt(offset);
    if (offset >= this.#textEnd(index)) return this.#ends[index]!;
    return this.#starts[index]! + (this.#isExact(index) ? offset - this.#texts[index]! : 0);
  }

  #sourceEnd(offset: number): number {
    const index = this.#segmentAt(offset - 1);
    return this.#isExact(index) ? this.#starts[index]! + offset - this.#texts[index]! : this.#ends[index]!;
  }

  /** The last segment that begins at or before an offset of the text. */
  #segmentAt(offset: number): number {
    let low = 0;
    let high = this.#texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#texts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #textEnd(index: number): number {
    return index + 1 < this.#texts.length ? this.#texts[index + 1]! : this.#length;
  }

  #isExact(index: number): boolean {
    return this.#kinds[index] === EXACT;
  }
}
