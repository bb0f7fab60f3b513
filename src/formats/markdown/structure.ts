import type { SyntaxNode, Tree } from '@lezer/common';
import type { BlockKind } from '#document';
import { asidesInTag, asidesOf, type Aside } from './asides.ts';
import { frontMatter } from './front-matter.ts';
import { foldLabel } from './labels.ts';
import { lineFeeds, type LineFeeds } from './line-feeds.ts';
import { parserFor } from './syntax/index.ts';
import { wrapperOf } from './wrapper.ts';

/** A region of a Markdown source. Offsets are those of the source. */
export interface Region {
  readonly kind: BlockKind | 'html';
  /** Where its line begins: what stands before the content on it is a marker. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly depth: number;
  /** What stands inside it; nothing for what is taken over as it is. */
  readonly node: SyntaxNode | undefined;
  /** Takes the node's offsets to the source. */
  readonly toSource: (offset: number) => number;
  readonly unclosed?: boolean;
  /** Its lines begin with `>`. */
  readonly isQuoted: boolean;
}

export interface Structure {
  readonly regions: readonly Region[];
  /** The labels of link definitions, folded. */
  readonly labels: ReadonlySet<string>;
  /** The titles in link definitions. */
  readonly titles: readonly Aside[];
}

/** Reading again behind a fence that never closes is worth it for a damaged article, not for a thousand fences. */
const MAX_READINGS = 16;

export function structure(source: string, isMdx: boolean): Structure {
  const regions: Region[] = [];
  const labels = new Set<string>();
  const titles: Aside[] = [];
  const read = (from: number, to: number): void => {
    const stretch = to === source.length ? source : source.slice(0, to);
    for (const region of readStretch(stretch, { from, isMdx, labels, titles })) regions.push(region);
  };

  const matter = frontMatter(source);
  if (matter) regions.push(verbatim('front-matter', 0, matter));
  const from = matter ?? 0;
  const wrapper = wrapperOf(source, from);
  if (!wrapper) read(from, source.length);
  else {
    const { opening, closing } = wrapper;
    read(from, opening.start);
    regions.push({ ...verbatim('code', opening.start, opening.end), unclosed: true });
    read(opening.end, closing?.start ?? source.length);
    if (closing) {
      regions.push({ ...verbatim('code', closing.start, closing.end), unclosed: true });
      read(closing.end, source.length);
    }
  }
  return { regions, labels, titles };
}

interface Stretch {
  readonly from: number;
  readonly isMdx: boolean;
  readonly labels: Set<string>;
  readonly titles: Aside[];
}

/** The regions from an offset to the end, read again behind a fence that never closes. */
function readStretch(source: string, { from, isMdx, labels, titles }: Stretch): Region[] {
  const regions: Region[] = [];
  let at = from;
  for (let reading = 1; at < source.length; reading++) {
    const read = lineFeeds(source, at);
    const found = new Collector(read, labels, titles).collect(parserFor(read.text, isMdx).parse(read.text));
    const last = found.at(-1);
    const swallowed = last?.unclosed && reading < MAX_READINGS ? endOfOpenFence(source, last) : source.length;
    if (last?.unclosed) found[found.length - 1] = { ...last, end: Math.min(last.end, swallowed) };
    for (const each of found) regions.push(each);
    at = swallowed;
  }
  return regions;
}

/** A region that is taken over as it is. */
function verbatim(kind: BlockKind, start: number, end: number): Region {
  return {
    kind,
    start,
    content: start,
    end,
    depth: 0,
    node: undefined,
    toSource: (offset) => offset,
    isQuoted: false,
  };
}

/** A fence that never closes is taken to end at the next blank line, so that the prose behind it is read. */
function endOfOpenFence(source: string, { start, end }: Region): number {
  const blank = source.slice(start, end).search(/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)/u);
  return blank === -1 ? source.length : start + blank;
}

class Collector {
  readonly #source: string;
  readonly #toSource: LineFeeds['toSource'];
  readonly #labels: Set<string>;
  readonly #titles: Aside[];
  readonly #regions: Region[] = [];
  /** Where the last region ends. */
  #reached = 0;

  constructor({ text, toSource }: LineFeeds, labels: Set<string>, titles: Aside[]) {
    this.#titles = titles;
    this.#source = text;
    this.#toSource = toSource;
    this.#labels = labels;
  }

  collect(tree: Tree): Region[] {
    const containers: string[] = [];
    tree.iterate({
      enter: (ref) => {
        const { name } = ref;
        if (
          name === 'Document' ||
          name === 'Blockquote' ||
          name === 'BulletList' ||
          name === 'OrderedList' ||
          name === 'ListItem' ||
          name === 'Footnote'
        ) {
          containers.push(name);
          return true;
        }
        this.#leaf(ref.node, containers);
        return false;
      },
      leave: ({ name }) => {
        if (containers.at(-1) === name) containers.pop();
      },
    });
    return this.#regions;
  }

  #leaf(node: SyntaxNode, containers: readonly string[]): void {
    const { name } = node;
    if (name === 'LinkReference') {
      const label = node.getChild('LinkLabel');
      if (label) this.#labels.add(foldLabel(this.#source.slice(label.from + 1, label.to - 1)));
      for (const each of asidesOf(node, this.#toSource)) this.#titles.push(each);
    } else if (name === 'ExpressionBlock')
      // A picture in JSX has a line to itself.
      for (const each of asidesInTag(this.#source, node.from, node.to, this.#toSource))
        this.#titles.push(each);
    else if (name === 'FencedCode')
      this.#add('code', node, containers, { unclosed: node.getChildren('CodeMark').length < 2 });
    else if (name === 'CodeBlock' || name === 'MathBlock' || name === 'Module')
      this.#add('code', node, containers);
    else if (name === 'Table') this.#add('table', node, containers);
    else if (name === 'HorizontalRule') this.#add('rule', node, containers);
    else if (name === 'HTMLBlock')
      this.#add(isCode(this.#source.slice(node.from, node.from + 20)) ? 'code' : 'html', node, containers);
    else if (/Heading\d$/u.test(name)) this.#add('heading', node, containers, { depth: Number(name.at(-1)) });
    else if (name === 'Paragraph' || name === 'Task') this.#prose(node, containers);
  }

  #prose(node: SyntaxNode, containers: readonly string[]): void {
    const inList = containers.at(-1) === 'ListItem' && isFirst(node);
    const kind = inList ? 'list-item' : containers.includes('Blockquote') ? 'quotation' : 'paragraph';
    this.#add(kind, node, containers);
  }

  #add(
    kind: Region['kind'],
    node: SyntaxNode,
    containers: readonly string[],
    extra: { depth?: number; unclosed?: boolean } = {},
  ): void {
    const lists = containers.filter((name) => name === 'ListItem').length;
    const line = this.#startOfLine(node.from);
    // The rows of a table stand without what marks a quotation or a list, so that their cells can be told; nor is it code.
    const isApart = kind === 'table' || kind === 'html' || kind === 'code';
    const start = isApart && this.#source.slice(line, node.from).trim() !== '' ? node.from : line;
    this.#regions.push({
      kind,
      start: this.#toSource(start),
      content: this.#toSource(this.#contentStart(node)),
      end: this.#toSource(node.to),
      depth: extra.depth ?? Math.max(0, lists - 1),
      node: kind === 'code' || kind === 'rule' ? undefined : node,
      toSource: this.#toSource,
      isQuoted: containers.includes('Blockquote'),
      ...(extra.unclosed ? { unclosed: true } : {}),
    });
    this.#reached = node.to;
  }

  /** Nothing but markers stands before the first region of a line. */
  #startOfLine(from: number): number {
    let start = from;
    while (start > this.#reached && this.#source[start - 1] !== '\n') start--;
    return start;
  }

  #contentStart(node: SyntaxNode): number {
    const mark = node.firstChild;
    const marked = mark?.from === node.from && (mark.name === 'HeaderMark' || mark.name === 'TaskMarker');
    let content = marked ? mark.to : node.from;
    while (content < node.to && /[ \t]/u.test(this.#source[content]!)) content++;
    return content;
  }
}

function isFirst(node: SyntaxNode): boolean {
  const before = node.prevSibling;
  return (
    before === null ||
    before.name === 'ListMark' ||
    before.name === 'QuoteMark' ||
    before.name === 'FootnoteMark' ||
    before.name === 'TaskMarker'
  );
}

function isCode(head: string): boolean {
  return /^<(?:script|style|pre|textarea|svg|math)\b/iu.test(head);
}
