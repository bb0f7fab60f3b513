import { blockOf, type Block, type BlockKind, type TextBuilder } from '#document';
import { asidesOf, writeAside, type Aside } from './asides.ts';
import { isBlock, isCode, isElement, isSilent, kindOf, texts, type Element, type Node } from './elements.ts';
import { writeCharacters } from './characters.ts';
import { tableRows, type TableCell } from './table.ts';

interface Space {
  readonly start: number;
  readonly end: number;
  readonly isBreak?: boolean;
}

interface Around {
  readonly kind: BlockKind;
  readonly depth: number;
}

const MAX_DEPTH = 500;

/** Writes the text of a tree, block by block. */
export class Writer {
  readonly blocks: Block[] = [];
  /** Where inline code came to lie. */
  readonly code: { start: number; end: number }[] = [];
  readonly #source: string;
  readonly #builder: TextBuilder;
  /** Where the block that is being written begins in the text; -1 between blocks. */
  #start = -1;
  /** Where the source was left. */
  #left = 0;
  /** White space, or the break of a line, waits to be written until a word follows. */
  #space: Space | undefined;
  #breaks = 0;
  /** Where the cell that is being written begins in the text; -1 outside tables. */
  #cellStart = -1;
  #depth = 0;
  /** What is written behind everything else. */
  readonly #asides: Aside[] = [];

  constructor(source: string, builder: TextBuilder) {
    this.#source = source;
    this.#builder = builder;
  }

  /** Writes a tree and, behind it, what stands beside it. */
  write(root: Node, asides: readonly Aside[] = []): void {
    const around: Around = { kind: 'paragraph', depth: 0 };
    this.#children(root, around);
    this.#close(around);
    for (const aside of asides) this.#asides.push(aside);
    for (const aside of this.#asides) this.blocks.push(writeAside(this.#source, aside, this.#builder));
  }

  #children(node: Node, around: Around): void {
    if (!('childNodes' in node)) return;
    this.#depth++;
    // Nobody nests this deep; what does is read without its structure, so that no text can exhaust the stack.
    const children = this.#depth > MAX_DEPTH ? texts(node) : node.childNodes;
    for (const child of children) this.#node(child, around);
    this.#depth--;
  }

  #node(node: Node, around: Around): void {
    if (node.nodeName === '#text') this.#text(node as Node & { value: string });
    else if (isElement(node) && !isSilent(node)) this.#element(node, around);
  }

  #element(element: Element, around: Around): void {
    for (const each of asidesOf(this.#source, element)) this.#asides.push(each);
    if (element.tagName === 'br') this.#break(element, around);
    else if (element.tagName === 'table') this.#table(element, around);
    else if (isBlock(element)) {
      this.#close(around);
      const inside = kindOf(element) ?? around;
      if (inside.kind === 'code') this.#preformatted(element);
      else this.#children(element, this.#nested(element, inside, around));
      this.#close(inside);
    } else if (isCode(element)) {
      if (this.#start !== -1) this.#open(element.sourceCodeLocation?.startOffset ?? this.#left);
      const start = this.#builder.length;
      this.#children(element, around);
      if (this.#builder.length > start) this.code.push({ start, end: this.#builder.length });
    } else if (element.tagName === 'q') this.#quotation(element, around);
    else this.#children(element, around);
  }

  /** A browser sets the marks of a `q`. */
  #quotation(element: Element, around: Around): void {
    const place = element.sourceCodeLocation;
    const { startTag, endTag } = place ?? {};
    if (startTag) {
      this.#open(startTag.startOffset);
      this.#builder.separate('“', startTag.startOffset, startTag.endOffset);
    }
    this.#children(element, around);
    if (startTag && this.#start !== -1)
      this.#builder.separate('”', endTag?.startOffset ?? this.#left, endTag?.endOffset ?? this.#left);
  }

  /** An item in a list in a list stands one deeper. */
  #nested(element: Element, inside: Around, around: Around): Around {
    if (element.tagName !== 'li' || around.kind !== 'list-item') return inside;
    return { kind: 'list-item', depth: around.depth + 1 };
  }

  #text(node: Node & { value: string }): void {
    const { sourceCodeLocation: place, value } = node;
    if (!place) return;
    writeCharacters(this.#source, { start: place.startOffset, end: place.endOffset, value }, (piece) => {
      this.#left = Math.max(this.#left, piece.end);
      if (piece.isSpace) {
        if (!this.#space?.isBreak) this.#space = { start: this.#space?.start ?? piece.start, end: piece.end };
        return;
      }
      this.#open(piece.start);
      if (piece.text !== undefined) this.#builder.put(piece.text, piece.start, piece.end);
      else if (this.#cellStart === -1) this.#builder.copy(piece.start, piece.end);
      else this.#copyInCell(piece.start, piece.end);
      this.#breaks = 0;
    });
  }

  /** Begins a block at its first word; white space at its edges is markup. */
  #open(at: number): void {
    if (this.#start === -1) {
      if (this.blocks.length > 0) this.#builder.separate('\n\n', Math.min(this.#lastEnd, at), at);
      this.#start = this.#builder.length;
    } else if (this.#space && this.#builder.length !== this.#cellStart) this.#writeSpace(this.#space);
    this.#space = undefined;
  }

  /** A pipe in a cell is none between cells. */
  #copyInCell(start: number, end: number): void {
    let reached = start;
    for (const { index } of this.#source.slice(start, end).matchAll(/\|/gu)) {
      this.#builder.copy(reached, start + index);
      this.#builder.put('\\|', start + index, start + index + 1);
      reached = start + index + 1;
    }
    this.#builder.copy(reached, end);
  }

  #lastEnd = 0;

  #writeSpace({ start, end, isBreak }: Space): void {
    if (isBreak) this.#builder.put('\n', start, end);
    else if (end - start === 1 && this.#source[start] === ' ') this.#builder.copy(start, end);
    else this.#builder.put(' ', start, end);
  }

  #break(element: Element, around: Around): void {
    const place = element.sourceCodeLocation;
    if (!place || this.#start === -1) return;
    // Two breaks in a row are how careless systems write paragraphs.
    if (++this.#breaks === 2) this.#close(around);
    else this.#space = { start: place.startOffset, end: place.endOffset, isBreak: true };
  }

  #close({ kind, depth }: Around): void {
    this.#space = undefined;
    this.#breaks = 0;
    if (this.#start === -1) return;
    const gap = this.blocks.length > 0 ? 1 : 0;
    this.blocks.push(blockOf({ kind, start: this.#start, end: this.#builder.length, depth, gap }));
    this.#lastEnd = this.#left;
    this.#start = -1;
  }

  #preformatted(element: Element): void {
    for (const child of element.childNodes) {
      const { sourceCodeLocation: place } = child;
      if (!place) continue;
      this.#open(place.startOffset);
      this.#builder.copy(place.startOffset, place.endOffset);
      this.#left = place.endOffset;
    }
    this.#close({ kind: 'code', depth: 0 });
  }

  /** A table is written as GFM has it, with a delimiter row below its first row; what is cut off stays open. */
  #table(element: Element, around: Around): void {
    this.#close(around);
    const { caption, rows, rest } = tableRows(element);
    if (caption) {
      this.#children(caption, { kind: 'caption', depth: 0 });
      this.#close({ kind: 'caption', depth: 0 });
    }
    for (const [index, cells] of rows.entries()) {
      this.#row(cells, index > 0);
      if (index === 0) this.#builder.separate(`\n|${'---|'.repeat(cells.length)}`, this.#left, this.#left);
    }
    this.#close({ kind: 'table', depth: 0 });
    for (const node of rest) this.#node(node, around);
    this.#close(around);
  }

  #row(cells: readonly TableCell[], isLater: boolean): void {
    const place = cells.find(({ element }) => element)?.element?.sourceCodeLocation;
    const at = Math.max(this.#left, place?.startOffset ?? this.#left);
    if (isLater) this.#builder.separate('\n', at, at);
    else this.#open(at);
    for (const { nodes, isOpen } of cells) {
      this.#builder.separate('| ', this.#left, this.#left);
      this.#cellStart = this.#builder.length;
      this.#space = undefined;
      for (const node of nodes) this.#cell(node);
      this.#space = undefined;
      this.#cellStart = -1;
      if (!isOpen) this.#builder.separate(' ', this.#left, this.#left);
    }
    if (!cells.at(-1)?.isOpen) this.#builder.separate('|', this.#left, this.#left);
  }

  /** Everything in a cell stands on one line. */
  #cell(node: Node): void {
    if (node.nodeName === '#text') this.#text(node as Node & { value: string });
    else if (isElement(node) && !isSilent(node)) {
      for (const each of asidesOf(this.#source, node)) this.#asides.push(each);
      if (isBlock(node) || node.tagName === 'br') this.#space ??= { start: this.#left, end: this.#left };
      this.#depth++;
      for (const child of this.#depth > MAX_DEPTH ? texts(node) : node.childNodes) this.#cell(child);
      this.#depth--;
      if (isBlock(node)) this.#space ??= { start: this.#left, end: this.#left };
    }
  }
}
