import type { Span, TextBuilder } from '#document';
import { isLineBreak } from '#text';
import { asidesInTag, type Aside } from './asides.ts';
import { isBlank } from './blocks/line.ts';
import type { Region } from './blocks/region.ts';
import { cells } from './blocks/rows.ts';
import { CODE, EXPRESSION, IMAGE, LINK, RUN, TAG, TEXT, WRITTEN, type Mark } from './inline/mark.ts';
import { decoded } from './inline/characters.ts';
import { Scanner } from './inline/scanner.ts';

/** What is written of a source, and what is found on the way. */
export interface Writing {
  readonly source: string;
  readonly isMdx: boolean;
  /** Whether lines end with anything but a line feed. */
  readonly hasCarriages: boolean;
  readonly labels: ReadonlySet<string>;
  /** Finds marks where the source is the text that is read: all but in quotations. */
  readonly scanner: Scanner;
  /** Where code came to lie in the text. */
  readonly code: Span[];
  /** What is to be written elsewhere. */
  readonly asides: Aside[];
  readonly builder: TextBuilder;
}

/** A stretch of words. Offsets are those of the source. */
export interface Words {
  readonly from: number;
  readonly to: number;
  readonly quoteMarks: readonly number[];
}

/** Writes the words of a region: no markup, entities and escapes decoded, code and addresses as they are. */
export function writeRegion(writing: Writing, region: Region): void {
  const { kind, content, end, words, closing, quoteMarks } = region;
  const writer = new InlineWriter(writing, { from: content, to: end, quoteMarks }, kind === 'table');
  if (kind === 'table') writer.rows(content, end);
  else if (words) writer.words(Math.max(words[0], 0), words[1]);
  if (closing) writer.leaveOut(...closing);
  writer.finish();
}

/** Writes the words of an image. */
export function writeWords(writing: Writing, words: Words): void {
  const writer = new InlineWriter(writing, words, false);
  writer.words(words.from, words.to);
  writer.finish();
}

class InlineWriter {
  readonly #writing: Writing;
  readonly #builder: TextBuilder;
  readonly #source: string;
  readonly #to: number;
  readonly #quoteMarks: readonly number[];
  readonly #isTable: boolean;
  readonly #scanner: Scanner;
  /** What to add to an offset of the scanner's text. */
  readonly #base: number;
  #reached: number;
  /** A line break stands at or behind this; before it nothing but words is copied. */
  #break = -1;
  /** The quotation mark that comes next. */
  #quote = 0;

  constructor(writing: Writing, stretch: Words, isTable: boolean) {
    this.#writing = writing;
    this.#builder = writing.builder;
    this.#source = writing.source;
    this.#to = stretch.to;
    this.#quoteMarks = stretch.quoteMarks;
    this.#isTable = isTable;
    this.#reached = stretch.from;
    if (stretch.quoteMarks.length === 0) {
      this.#scanner = writing.scanner;
      this.#base = 0;
    } else {
      const { labels, isMdx, source } = writing;
      this.#base = Math.min(stretch.from, source.length);
      this.#scanner = new Scanner(unquoted(source, stretch), labels, isMdx);
    }
  }

  words(from: number, to: number): void {
    for (const mark of this.#scanner.scan(from - this.#base, to - this.#base)) this.#mark(mark);
  }

  /** Every cell is a text of its own. The second row has none. */
  rows(from: number, to: number): void {
    let start = from;
    for (let row = 0; start < to; row++) {
      let end = start;
      while (end < to && !isLineBreak(this.#source.charCodeAt(end))) end++;
      if (row !== 1) cells(this.#source, this.#behindQuotes(start, end), end, (a, b) => this.words(a, b));
      start = this.#source.startsWith('\r\n', end) ? end + 2 : end + 1;
    }
  }

  leaveOut(start: number, end: number): void {
    this.#quotesBefore(start);
    if (end <= this.#reached) return;
    this.#copy(start);
    this.#skip(end);
  }

  finish(): void {
    this.#quotesBefore(this.#to);
    this.#copy(this.#to);
  }

  #mark(mark: Mark): void {
    const { kind } = mark;
    if (kind === TEXT) return;
    const start = mark.start + this.#base;
    const end = mark.end + this.#base;
    this.#quotesBefore(start);
    if (end <= this.#reached) return;
    if (kind === RUN) {
      if (mark.closed > 0) this.leaveOut(start, start + mark.closed);
      if (mark.opened > 0) this.leaveOut(end - mark.opened, end);
      return;
    }
    // In a table an escaped pipe stays one, so that cells can be told.
    if (this.#isTable && mark.text === '|') {
      if (end - start === 2) return;
      this.#copy(start);
      this.#builder.put('\\|', start, end);
      return this.#skip(end);
    }
    this.#copy(start);
    if (kind === WRITTEN) this.#builder.put(mark.text, start, end);
    else if (kind === CODE) this.#code(end);
    else if (kind === TAG || kind === EXPRESSION) this.#tag(kind, start, end);
    else if (kind === IMAGE || kind === LINK) this.#beside(mark);
    this.#skip(end);
  }

  #code(end: number): void {
    const start = this.#builder.length;
    this.#copy(end);
    this.#writing.code.push({ start, end: this.#builder.length });
  }

  #tag(kind: number, start: number, end: number): void {
    if (kind === TAG && /^<br\b/iu.test(this.#source.slice(start, start + 4)))
      this.#builder.put(this.#isTable ? ' ' : '\n', start, end);
    for (const each of asidesInTag(this.#source, start, end)) this.#writing.asides.push(each);
  }

  #beside({ words, title }: Mark): void {
    for (const [each, isImage] of [
      [words, true],
      [title, false],
    ] as const)
      if (each)
        this.#writing.asides.push({
          from: each[0] + this.#base,
          to: each[1] + this.#base,
          isImage,
          quoteMarks: this.#quoteMarks,
        });
  }

  /** Leaves out the marks of quotations that stand before an offset, with the space behind them. */
  #quotesBefore(offset: number): void {
    const quoteMarks = this.#quoteMarks;
    while (this.#quote < quoteMarks.length && quoteMarks[this.#quote]! < offset) {
      const at = quoteMarks[this.#quote++]!;
      if (at < this.#reached) continue;
      this.#copy(at);
      this.#skip(this.#source[at + 1] === ' ' ? at + 2 : at + 1);
    }
  }

  #behindQuotes(start: number, end: number): number {
    let at = start;
    while (at < end && (/[ \t]/u.test(this.#source[at]!) || this.#quoteMarks.includes(at))) at++;
    return at;
  }

  #skip(until: number): void {
    this.#reached = Math.max(this.#reached, Math.min(until, this.#to));
  }

  #copy(until: number): void {
    const to = Math.min(until, this.#to);
    if (to > this.#reached) {
      if (this.#isInLine(to)) this.#builder.copy(this.#reached, to);
      else copyLines(this.#source, this.#reached, to, this.#builder);
    }
    this.#skip(until);
  }

  /** Whether no line ends before an offset. */
  #isInLine(to: number): boolean {
    if (this.#writing.hasCarriages) return false;
    if (this.#break < this.#reached) {
      const found = this.#source.indexOf('\n', this.#reached);
      this.#break = found === -1 ? this.#source.length : found;
    }
    return to <= this.#break;
  }
}

/** A stretch of a source with spaces in place of the marks of quotations. */
function unquoted(source: string, { from, to, quoteMarks }: Words): string {
  let text = '';
  let reached = from;
  for (const at of quoteMarks) {
    if (at < from || at >= to) continue;
    text += `${source.slice(reached, at)} `;
    reached = at + 1;
  }
  return text + source.slice(reached, to);
}

/** Copies text as it is, but for the indentation of lines: a break and the white space after it are one break. */
function copyLines(source: string, from: number, to: number, builder: TextBuilder): void {
  let reached = from;
  // Only this stretch is searched: what is behind it is searched when its turn comes.
  const text = source.slice(from, to);
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed !== -1 || carriage !== -1) {
    const start = feed === -1 || (carriage !== -1 && carriage < feed) ? carriage : feed;
    const behind = start === carriage && feed === start + 1 ? start + 2 : start + 1;
    let end = behind;
    while (end < text.length && isBlank(text.charCodeAt(end))) end++;
    if (end > behind) {
      builder.copy(reached, from + start);
      builder.put(text.slice(start, behind), from + start, from + end);
      reached = from + end;
    }
    if (feed !== -1 && feed < end) feed = text.indexOf('\n', end);
    if (carriage !== -1 && carriage < end) carriage = text.indexOf('\r', end);
  }
  builder.copy(reached, to);
}

/** Writes a text without markup in it: the value of an attribute, the title of a link. */
export function writeDecoded(source: string, from: number, to: number, builder: TextBuilder): void {
  let reached = from;
  for (const { 0: written, index } of source.slice(from, to).matchAll(/\\[!-/:-@[-`{-~]|&#?\w{1,32};/gu)) {
    const character = written.startsWith('&') ? decoded(written) : written[1];
    if (character === undefined) continue;
    const start = from + index;
    copyLines(source, reached, start, builder);
    reached = start + written.length;
    builder.put(character, start, reached);
  }
  if (reached < to) copyLines(source, reached, to, builder);
}
