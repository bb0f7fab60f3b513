/** No character: the end of a line. */
export const NONE = -1;

const SPACE = 0x20;
const TAB = 0x09;

/** What indents a line, and stands between its words. */
export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

/**
 * One line after the other, and how much of it the blocks around it have taken. All offsets are those of the source; columns
 * count a tab up to the next fourth.
 */
export class Line {
  readonly source: string;
  /** Where reading ends. */
  readonly limit: number;
  start = 0;
  /** Where its text ends. */
  end = 0;
  /** Where the line before it ends; behind the last line, where that ends. */
  previousEnd = 0;
  /** The first character that is no white space, behind the marks of the blocks around it, its column and its unit. */
  at = 0;
  indent = 0;
  unit = NONE;
  /** Where the blocks around it leave off. */
  base = 0;
  baseIndent = 0;
  /** The `>` that stand before it. */
  readonly quoteMarks: number[] = [];
  #next: number;
  #carriage: number;

  constructor(source: string, from: number, limit: number) {
    this.source = source;
    this.limit = limit;
    this.#next = from;
    this.#carriage = source.indexOf('\r', from);
  }

  /** Goes on to the next line; behind the last one stands an empty one. */
  read(): boolean {
    this.previousEnd = this.end;
    const start = this.#next;
    const isLine = start <= this.limit;
    this.start = isLine ? start : this.limit;
    if (isLine) this.#findEnd(start);
    else this.end = this.limit;
    this.base = this.start;
    this.baseIndent = 0;
    // To set the length of an array costs more than all else that is done for a line.
    if (this.quoteMarks.length > 0) this.quoteMarks.length = 0;
    this.at = this.start;
    this.indent = 0;
    this.#skipSpace(this.start);
    return isLine;
  }

  /** Where the line below ends, without going there. */
  peek(): { readonly start: number; readonly end: number } {
    const start = Math.min(this.#next, this.limit);
    const feed = this.source.indexOf('\n', start);
    const end = feed === -1 ? this.limit : feed;
    const carriage = this.#carriage === -1 ? -1 : this.source.indexOf('\r', start);
    return { start, end: Math.min(carriage === -1 ? end : Math.min(carriage, end), this.limit) };
  }

  /** What stands before an offset belongs to the blocks around. */
  moveBase(to: number): void {
    this.base = to;
    this.baseIndent = this.column(to, this.at, this.indent);
  }

  moveBaseColumn(column: number): void {
    this.baseIndent = column;
    this.base = this.find(column);
  }

  /** Looks for the first character behind what was taken. */
  forward(): void {
    if (this.base > this.at) this.#skipSpace(this.base);
  }

  /** The column of an offset, counted on from another one. */
  column(to: number, from = this.start, indent = 0): number {
    let column = indent;
    for (let at = from; at < to; at++) column += this.source.charCodeAt(at) === TAB ? 4 - (column % 4) : 1;
    return column;
  }

  /** The offset of a column. */
  find(column: number): number {
    let at = this.start;
    for (let indent = 0; at < this.end && indent < column; at++)
      indent += this.source.charCodeAt(at) === TAB ? 4 - (indent % 4) : 1;
    return at;
  }

  /** The first place from an offset that is no white space, or the end. */
  skip(from: number): number {
    let at = from;
    while (at < this.end && this.isSpaceAt(at)) at++;
    return at;
  }

  isSpaceAt(at: number): boolean {
    return isBlank(this.source.charCodeAt(at));
  }

  #skipSpace(from: number): void {
    let at = from;
    let unit = at < this.end ? this.source.charCodeAt(at) : NONE;
    while (isBlank(unit)) unit = ++at < this.end ? this.source.charCodeAt(at) : NONE;
    this.indent = this.column(at, this.at, this.indent);
    this.at = at;
    this.unit = unit;
  }

  #findEnd(start: number): void {
    const { source, limit } = this;
    const feed = source.indexOf('\n', start);
    let end = feed === -1 || feed > limit ? limit : feed;
    let length = 1;
    if (this.#carriage !== -1 && this.#carriage < start) this.#carriage = source.indexOf('\r', start);
    if (this.#carriage !== -1 && this.#carriage < end) {
      end = this.#carriage;
      if (source.charCodeAt(end + 1) === 0x0a && end + 1 < limit) length = 2;
    }
    this.end = end;
    // Behind the last break of a line stands one more line, which is empty.
    this.#next = end >= limit ? limit + 1 : end + length;
  }
}
