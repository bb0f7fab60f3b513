import { isLineBreak } from '#text';
import { foldLabel } from '../labels.ts';
import type { Aside } from '../asides.ts';
import { QUOTATION } from './containers.ts';
import type { Cursor } from './cursor.ts';
import { isBlank } from './line.ts';
import type { Region } from './region.ts';

type Stretch = readonly [start: number, end: number];

/** What a region has beside its kind and its place. Nothing may be left out: what has one shape is read quickly. */
interface Inside {
  readonly words: Stretch | undefined;
  /** How long the mark is that it begins with, and where the one stands that it ends with. */
  readonly opening: number;
  readonly closing: Stretch | undefined;
  /** The rank of a heading. */
  readonly depth: number | undefined;
  readonly marks: readonly number[] | undefined;
}

const NOTHING: Inside = {
  words: undefined,
  opening: 0,
  closing: undefined,
  depth: undefined,
  marks: undefined,
};

const NO_MARKS: readonly number[] = [];

/** What a reading finds. */
export class Regions {
  readonly found: Region[] = [];
  readonly #cursor: Cursor;
  readonly #labels: Set<string>;
  readonly #titles: Aside[];
  /** Where the last region ends. */
  #reached: number;

  constructor(cursor: Cursor, labels: Set<string>, titles: Aside[]) {
    this.#cursor = cursor;
    this.#labels = labels;
    this.#titles = titles;
    this.#reached = cursor.line.start;
  }

  add(kind: Region['kind'], from: number, end: number, inside = NOTHING, unclosed = false): void {
    const { source, items } = this.#cursor;
    const { words, opening, closing, depth, marks } = inside;
    this.#cursor.touch();
    // The rows of a table stand without what marks a quotation or a list, so that their cells can be told; nor is it code.
    const isApart = kind === 'table' || kind === 'html' || kind === 'code';
    const line = this.#startOfLine(from);
    let content = from + opening;
    while (content < end && isBlank(source.charCodeAt(content))) content++;
    this.found.push({
      kind,
      start: isApart && source.slice(line, from).trim() !== '' ? from : line,
      content,
      end,
      depth: depth ?? Math.max(0, items - 1),
      words,
      closing,
      quoteMarks: marks ?? NO_MARKS,
      unclosed,
      isQuoted: this.#cursor.isIn(QUOTATION),
    });
    this.#reached = end;
  }

  define(label: Stretch | undefined, title: Stretch | undefined): void {
    this.#cursor.touch();
    if (label) this.#labels.add(foldLabel(this.#cursor.source.slice(...label)));
    if (title) this.#titles.push({ from: title[0], to: title[1], isImage: false, quoteMarks: NO_MARKS });
  }

  /** What stands beside the text, in a tag that is none itself. */
  addAsides(asides: readonly Aside[]): void {
    this.#cursor.touch();
    for (const aside of asides) this.#titles.push(aside);
  }

  /** Nothing but markers stands before the first region of a line. */
  #startOfLine(from: number): number {
    const { source } = this.#cursor;
    let start = from;
    while (start > this.#reached && !isLineBreak(source.charCodeAt(start - 1))) start--;
    return start;
  }
}
