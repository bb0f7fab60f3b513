import { Int32List } from '#text';
import type { Document } from './document.ts';
import type { TextSpan } from './span.ts';

/** A line without its terminator. */
export interface Line extends TextSpan {
  /** Counts from 0. */
  readonly index: number;
}

/** Where an offset is, for people: both count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, in two typed arrays because a text may have millions. There is always at least one. */
export class Lines implements Iterable<Line> {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;

  constructor(text: string) {
    const starts = new Int32List(text.length >> 5);
    const ends = new Int32List(text.length >> 5);
    let start = 0;
    const close = (end: number, next: number): void => {
      starts.push(start);
      ends.push(end);
      start = next;
    };
    // `indexOf` is some ten times faster than a loop, and lone carriage returns are rare.
    let carriage = text.indexOf('\r');
    let feed = text.indexOf('\n');
    while (feed !== -1 || carriage !== -1) {
      if (carriage !== -1 && (feed === -1 || carriage < feed)) {
        close(carriage, feed === carriage + 1 ? feed + 1 : carriage + 1);
        if (feed === carriage + 1) feed = text.indexOf('\n', feed + 1);
        carriage = text.indexOf('\r', carriage + 1);
      } else {
        close(feed, feed + 1);
        feed = text.indexOf('\n', feed + 1);
      }
    }
    close(text.length, text.length);
    this.count = starts.length;
    this.starts = starts.finish();
    this.ends = ends.finish();
  }

  at(index: number): Line {
    return { index, start: this.starts[index]!, end: this.ends[index]! };
  }

  /** The index of the line that holds `offset`; a terminator belongs to the line that it ends. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  place(offset: number): Place {
    const line = this.indexAt(offset);
    return { line: line + 1, column: offset - this.starts[line]! + 1 };
  }

  *[Symbol.iterator](): Generator<Line> {
    for (let index = 0; index < this.count; index++) yield this.at(index);
  }
}

/** The lines of the text that rules read. `\n`, `\r\n` and a lone `\r` each end one. */
export function lines(doc: Document): Lines {
  return new Lines(doc.text);
}

/** The lines of the source, for places that people are shown. */
export function sourceLines(doc: Document): Lines {
  return doc.text === doc.source ? doc.lines : new Lines(doc.source);
}
