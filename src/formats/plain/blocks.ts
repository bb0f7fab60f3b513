import { blockOf, isDelimiter, row, type Block, type Document, type TextSpan } from '#document';
import { classOf, endOfSpace, isUpper, LETTER } from '#text';
import { captionKind } from './captions.ts';
import { closingFence, fenceAt, type Fence } from './fences.ts';
import { isBlank } from './layout.ts';
import { isStandfirst, isTitle, isVerse, MAX_VERSE, type Surroundings } from './titles.ts';

/** The blocks of a plain text, found line by line. What a text line is depends on the layout. */
export function blocks(doc: Document): readonly Block[] {
  const reader = new Reader(doc);
  while (!reader.done) reader.next();
  return reader.found;
}

// "- ", "* ", "+ ", "• ", "12. ", "a) " with a space and something behind.
const listMarker = /^([ \t]*)([-*+•·◦▪‣]|\d{1,3}[.)]|[a-z][)])[ \t]+(?=\S)/u;
const headingMarker = /^ {0,3}(#{1,6})[ \t]+(?=\S)/u;
const quoteMarker = /^ {0,3}>[ \t]?/u;
const ruleLine = /^ {0,3}(?:(?:\*[ \t]*){3,40}|(?:-[ \t]*){3,40}|(?:_[ \t]*){3,40}|={3,80})$/u;

function isPiped(head: string): boolean {
  return head.trimStart().startsWith('|');
}

const beforeHeadline: ReadonlySet<Block['kind']> = new Set(['caption', 'credit', 'front-matter']);

class Reader {
  readonly found: Block[] = [];
  readonly #doc: Document;
  readonly #wrapped: boolean;
  #line = 0;
  #gap = 0;

  constructor(doc: Document) {
    this.#doc = doc;
    this.#wrapped = doc.layout === 'hard-wrapped';
  }

  get done(): boolean {
    return this.#line >= this.#doc.lines.count;
  }

  next(): void {
    const { start, end } = this.#at(this.#line);
    // A lone “>” is a blank line in a quotation.
    if (
      isBlank(this.#doc.text, start, end) ||
      (end - start < 4 && this.#doc.text.slice(start, end).trim() === '>')
    ) {
      this.#gap++;
      this.#line++;
      return;
    }
    // Enough of the line to know what it is; a line may have millions of characters.
    const head = this.#doc.text.slice(start, Math.min(end, start + 200));
    const taken = isUnmarked(head)
      ? head.includes('|') && this.#table(head)
      : this.#frontMatter(head) ||
        this.#fence(head) ||
        this.#table(head) ||
        this.#marked(head, { start, end });
    if (!taken) this.#text();
  }

  #frontMatter(head: string): boolean {
    if (this.#line !== 0 || !head.startsWith('---') || !/^---[ \t]*$/u.test(head)) return false;
    for (let line = 1; line < Math.min(this.#doc.lines.count, 100); line++) {
      const text = this.#doc.slice(this.#at(line)).slice(0, 200);
      if (/^(?:---|\.\.\.)[ \t]*$/u.test(text) && line > 1) return this.#add('front-matter', line + 1);
      if (!/^(?:[\w"'-]+:|[ \t]+\S|- |#|$)/u.test(text)) return false;
    }
    return false;
  }

  #fence(head: string): boolean {
    const fence = fenceAt(head, this.found.length);
    if (!fence) return false;
    const close = closingFence(this.#doc, this.#line, fence);
    if (close === undefined) return this.#openFence(fence);
    return this.#add('code', close + 1);
  }

  /** A fence that never closes: its code is taken to end at the next blank line, so that the prose behind it is read. */
  #openFence(fence: Fence): boolean {
    if (fence.wrapsProse || this.#isProse(this.#line + 1))
      return this.#add('code', this.#line + 1, { unclosed: true });
    let line = this.#line + 1;
    while (line < this.#doc.lines.count && !this.#isBlank(line)) line++;
    return this.#add('code', line, { unclosed: true });
  }

  /** Sentences in a long line: no code, and what a chatbot handed over in a fence. */
  #isProse(line: number): boolean {
    if (line >= this.#doc.lines.count) return false;
    const { start, end } = this.#at(line);
    if (end - start < 80 || !isUpper(this.#doc.text.charCodeAt(start))) return false;
    const head = this.#head(line);
    return /^[\p{L}\p{N} ,.:;’'"“”„«»!?()–—-]+$/u.test(head) && head.split(/ \p{Ll}/u).length > 10;
  }

  /** A run of lines with pipes: a header over a delimiter row, or lines that begin with a pipe. */
  #table(head: string): boolean {
    const piped = isPiped(head);
    const header = piped || (head.includes('|') && this.#isDelimiter(this.#line + 1));
    if (!header) return false;
    let line = this.#line + 1;
    while (line < this.#doc.lines.count && this.#isRow(line, piped)) line++;
    return this.#add('table', line);
  }

  #isDelimiter(line: number): boolean {
    if (line >= this.#doc.lines.count) return false;
    const span = this.#at(line);
    const head = this.#doc.text.slice(span.start, Math.min(span.end, span.start + 200));
    return (
      /^[\s|:-]+$/u.test(head) &&
      head.includes('-') &&
      head.includes('|') &&
      isDelimiter(this.#doc.text, row(this.#doc.text, span))
    );
  }

  #isRow(line: number, piped: boolean): boolean {
    const { start, end } = this.#at(line);
    const head = this.#doc.text.slice(start, Math.min(end, start + 2000));
    return piped ? isPiped(head) : head.includes('|');
  }

  #marked(head: string, line: TextSpan): boolean {
    // Each pattern is asked only of lines that begin with its sign.
    const sign = head.trimStart()[0]!;
    const heading = sign === '#' ? headingMarker.exec(head) : null;
    if (heading)
      return this.#add('heading', this.#line + 1, { marker: heading[0], depth: heading[1]!.length });
    if ('*-_='.includes(sign) && ruleLine.test(head) && line.end - line.start < 200)
      return this.#add('rule', this.#line + 1);
    const quote = sign === '>' ? quoteMarker.exec(head) : null;
    if (quote) return this.#add('quotation', this.#line + 1, { marker: quote[0] });
    const item = listMarker.exec(head);
    if (item && this.#isNumberedTitle(item[0], line))
      return this.#add('heading', this.#line + 1, { marker: item[0], depth: 1 });
    if (item) return this.#add('list-item', this.#continued(), { marker: item[0], depth: indent(item[1]!) });
    return false;
  }

  /** “2. Morning checks” with text in the line below it: a list would go on with “3.”. */
  #isNumberedTitle(marker: string, { start, end }: TextSpan): boolean {
    const next = this.#line + 1;
    if (!/^\d/u.test(marker) || this.#wrapped || this.#isBlank(next) || this.#startsBlock(next)) return false;
    const span = { start: start + marker.length, end };
    return isTitle(this.#doc, span, {
      first: this.#gap > 0,
      last: false,
      below: this.#at(next),
      opensText: false,
    });
  }

  /** Where a list item ends: hard-wrapped text goes on in lines that are indented below it. */
  #continued(): number {
    let line = this.#line + 1;
    if (!this.#wrapped) return line;
    while (
      line < this.#doc.lines.count &&
      /^[ \t]+\S/u.test(this.#head(line)) &&
      !listMarker.test(this.#head(line))
    )
      line++;
    return line;
  }

  /** Lines of text: one block where lines are wrapped, a block each where they are not. */
  #text(): void {
    const first = this.#line;
    let next = first + 1;
    if (this.#wrapped) {
      while (next < this.#doc.lines.count && !this.#isBlank(next) && !this.#startsBlock(next)) next++;
      if (isVerse(this.#doc, first, next)) next = first + 1;
    }
    const span = { start: this.#at(first).start, end: this.#at(next - 1).end };
    const caption = captionKind(this.#doc.text, span);
    if (caption) this.#add(caption, next);
    else if (this.#isVerse()) this.#add('verse', next);
    else if (isTitle(this.#doc, span, this.#around(next)))
      this.#add(this.#opensText ? 'headline' : 'heading', next, { depth: 1 });
    else if (this.#isStandfirst(span)) this.#add('heading', next, { depth: 2 });
    else this.#add('paragraph', next);
  }

  #isVerse(): boolean {
    const { start, end } = this.#at(this.#line);
    if (this.#doc.layout === 'line-per-block' || end - start > MAX_VERSE) return false;
    return isVerse(this.#doc, ...this.#chunk());
  }

  #around(next: number): Surroundings {
    return {
      first: this.#gap > 0 || this.found.length === 0,
      last: this.#isBlank(next),
      below: this.#isBlank(next) ? undefined : this.#at(next),
      opensText: this.#opensText,
    };
  }

  get #opensText(): boolean {
    return this.found.length < 5 && this.found.every(({ kind }) => beforeHeadline.has(kind));
  }

  /** The line under the headline, in the same run of lines. */
  #isStandfirst(span: TextSpan): boolean {
    const above = this.found.at(-1);
    return this.#gap === 0 && above?.kind === 'headline' && isStandfirst(this.#doc, span);
  }

  #startsBlock(line: number): boolean {
    const head = this.#head(line);
    if (isUnmarked(head)) return false;
    return (
      (head.includes('#') && headingMarker.test(head)) ||
      listMarker.test(head) ||
      (head.includes('>') && quoteMarker.test(head)) ||
      isPiped(head) ||
      fenceAt(head) !== undefined
    );
  }

  /** The run of lines without a blank one that the current line stands in. */
  #chunk(): [first: number, last: number] {
    let first = this.#line;
    let last = this.#line;
    // Verse is short: twenty lines on either side are enough to see it.
    while (first > 0 && this.#line - first < 20 && !this.#isBlank(first - 1)) first--;
    while (last < this.#doc.lines.count && last - this.#line < 20 && !this.#isBlank(last)) last++;
    return [first, last];
  }

  #add(
    kind: Block['kind'],
    next: number,
    extra: { marker?: string; depth?: number; unclosed?: boolean } = {},
  ): true {
    const { marker = '' } = extra;
    const { start } = this.#at(this.#line);
    const { end } = this.#at(Math.max(this.#line, next - 1));
    const content = trimmed(this.#doc.text, { start: start + marker.length, end });
    this.found.push(blockOf({ kind, start, end, content, gap: this.#gap, ...extra }));
    this.#line = Math.max(next, this.#line + 1);
    this.#gap = 0;
    return true;
  }

  #at(line: number): TextSpan {
    const { lines } = this.#doc;
    return { start: lines.starts[line]!, end: lines.ends[line]! };
  }

  #head(line: number): string {
    const { start, end } = this.#at(line);
    return this.#doc.text.slice(start, Math.min(end, start + 200));
  }

  #isBlank(line: number): boolean {
    if (line >= this.#doc.lines.count) return true;
    const { start, end } = this.#at(line);
    return isBlank(this.#doc.text, start, end);
  }
}

/** Whether a line opens with two letters or more: no marker does, and only a table is still possible. */
function isUnmarked(head: string): boolean {
  const at = endOfSpace(head, 0);
  return classOf(head.charCodeAt(at)) === LETTER && classOf(head.charCodeAt(at + 1)) === LETTER;
}

function indent(space: string): number {
  return Math.floor(space.replaceAll('\t', '    ').length / 2);
}

function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from, from + 1)) from++;
  while (to > from && isBlank(text, to - 1, to)) to--;
  return { start: from, end: to };
}
