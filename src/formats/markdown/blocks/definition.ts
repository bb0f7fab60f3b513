import { isLineBreak } from '#text';
import { destinationEnd, FAILED, labelEnd, OPEN, titleEnd } from '../inline/resource.ts';
import { isBlank } from './line.ts';

/** The definition of a link, as far as its lines have been read: `[label]: /url "title"`. Offsets are those of the source. */
export class Definition {
  readonly #source: string;
  readonly #start: number;
  readonly #quoteMarks: readonly number[];
  #stage: 'label' | 'address' | 'title' | 'end' | 'failed' = 'label';
  /** Where what is read so far ends. */
  #reached: number;
  /** Where to go on with a title that has not ended. */
  #titleAt = -1;
  label: readonly [start: number, end: number] | undefined;
  title: readonly [start: number, end: number] | undefined;

  constructor(source: string, start: number, quoteMarks: readonly number[]) {
    this.#source = source;
    this.#start = start;
    this.#reached = start;
    this.#quoteMarks = quoteMarks;
  }

  /** Reads to the end of one more line; whether the definition was whole before it. */
  isWholeBefore(end: number): boolean {
    const whole = this.read(end);
    return whole !== -1 && whole < end;
  }

  /** Whether the lines end with the definition. */
  ends(end: number): boolean {
    return (this.#stage === 'title' || this.#stage === 'end') && this.#skip(this.#reached, end) === end;
  }

  /** Where it ends, as far as can be told. */
  read(end: number): number {
    for (;;) {
      if (this.#stage === 'failed') return -1;
      if (this.#stage === 'label') {
        const close = labelEnd(this.#source, this.#start, end, true);
        if (close === OPEN) return -1;
        if (close === FAILED || this.#source[close] !== ':') return this.#fail();
        this.label = [this.#start + 1, close - 1];
        this.#reached = close + 1;
        this.#stage = 'address';
      } else if (this.#stage === 'address') {
        const close = destinationEnd(this.#source, this.#skip(this.#reached, end), end);
        if (close === OPEN) return -1;
        if (close === FAILED) return this.#fail();
        this.#reached = close;
        this.#stage = 'title';
      } else if (this.#stage === 'title') {
        const lineEnd = this.#readTitle(end) ?? this.#lineEnd(this.#reached, end);
        return lineEnd > 0 && lineEnd < end ? lineEnd : -1;
      } else return this.#lineEnd(this.#reached, end);
    }
  }

  #readTitle(end: number): number | undefined {
    const start = this.#skip(this.#reached, end);
    if (start === this.#reached) return undefined;
    const close = titleEnd(this.#source, start, end, Math.max(start + 1, this.#titleAt));
    if (close === OPEN) this.#titleAt = end;
    if (close === OPEN || close === FAILED) return undefined;
    const lineEnd = this.#lineEnd(close, end);
    if (lineEnd <= 0) return undefined;
    this.title = [start + 1, close - 1];
    this.#reached = close;
    this.#stage = 'end';
    return lineEnd;
  }

  #fail(): -1 {
    this.#stage = 'failed';
    return -1;
  }

  /** Where the line ends if nothing else stands on it; -1 otherwise. */
  #lineEnd(from: number, end: number): number {
    for (let at = from; at < end; at++) {
      const unit = this.#source.charCodeAt(at);
      if (isLineBreak(unit)) return at;
      if (!isBlank(unit)) return -1;
    }
    return end;
  }

  /** White space, and the marks of quotations in it. */
  #skip(from: number, end: number): number {
    let at = from;
    while (at < end && (/\s/u.test(this.#source[at]!) || this.#quoteMarks.includes(at))) at++;
    return at;
  }
}
