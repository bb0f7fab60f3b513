import { bracePairs } from '../syntax/braces.ts';
import { container, DOCUMENT, goOn, INDENT, ITEM, type Container } from './containers.ts';
import { Line } from './line.ts';
import { hasPipe } from './rows.ts';

/** The current line of a stretch of Markdown, and the containers that it stands in. */
export class Cursor {
  readonly source: string;
  readonly line: Line;
  readonly stack: Container[] = [container(DOCUMENT)];
  /** In MDX for each brace that opens, where the one that closes it ends. */
  readonly braces: ReadonlyMap<number, number> | undefined;
  /** How many containers the current line goes on with. */
  #depth = 1;
  /** The next pipe: most texts have none, and few lines. */
  #pipe = -1;

  constructor(source: string, from: number, limit: number, isMdx: boolean) {
    this.source = source;
    this.braces = isMdx ? bracePairs(source.slice(0, limit)) : undefined;
    this.line = new Line(source, from, limit);
    this.next();
  }

  next(): boolean {
    const isLine = this.line.read();
    this.#depth = this.stack.length === 1 ? 1 : goOn(this.line, this.stack);
    return isLine;
  }

  /** Whether the line goes on with all containers. */
  get goesOn(): boolean {
    return this.#depth >= this.stack.length;
  }

  /** Whether the line stands so far in that it is code, or a part of the paragraph above it. */
  get isIndented(): boolean {
    return this.line.indent >= this.line.baseIndent + INDENT;
  }

  get top(): Container {
    return this.stack[this.stack.length - 1]!;
  }

  push(made: Container): void {
    this.touch();
    this.stack.push(made);
    this.#depth = this.stack.length;
  }

  /** Leaves the containers that the line does not go on with. */
  close(): void {
    while (this.stack.length > this.#depth) this.stack.pop();
    if (this.line.quoteMarks.length > 0) this.top.isAtMark = true;
  }

  /** Tells the innermost container that something stands in it. */
  touch(): void {
    this.top.hasBlocks = true;
    this.top.isAtMark = false;
  }

  isIn(kind: number): boolean {
    // No text has many containers, but every region asks.
    for (let index = this.stack.length - 1; index > 0; index--)
      if (this.stack[index]!.kind === kind) return true;
    return false;
  }

  /** How many items the line stands in. */
  get items(): number {
    let items = 0;
    for (const { kind } of this.stack) if (kind === ITEM) items++;
    return items;
  }

  hasPipe(start: number, end: number): boolean {
    if (this.#pipe < start) {
      const found = this.source.indexOf('|', start);
      this.#pipe = found === -1 ? Infinity : found;
    }
    return this.#pipe < end && hasPipe(this.source, start, end);
  }
}
