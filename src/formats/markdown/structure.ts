import type { SyntaxNode, Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { BlockKind } from '#document';
import { frontMatter } from './front-matter.ts';

const gfm = parser.configure(GFM);

/** A region of a Markdown source. Offsets are those of the source. */
export interface Region {
  readonly kind: BlockKind | 'html';
  /** Where its line begins: what stands before the content on it is a marker. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly depth: number;
  /** What stands inside it; nothing for what is taken over as it is. Offsets of the node count from `base`. */
  readonly node: SyntaxNode | undefined;
  readonly base: number;
  readonly unclosed?: boolean;
}

export interface Structure {
  readonly regions: readonly Region[];
  /** The labels of link definitions, folded. */
  readonly labels: ReadonlySet<string>;
}

/** Reading again behind a fence that never closes is worth it for a damaged article, not for a thousand fences. */
const MAX_READINGS = 16;

export function structure(source: string): Structure {
  const regions: Region[] = [];
  const labels = new Set<string>();
  const matter = frontMatter(source);
  if (matter)
    regions.push({
      kind: 'front-matter',
      start: 0,
      content: 0,
      end: matter,
      depth: 0,
      node: undefined,
      base: 0,
    });

  let from = matter ?? 0;
  for (let reading = 1; from < source.length; reading++) {
    const rest = from === 0 ? source : source.slice(from);
    const found = new Collector(rest, from, labels).collect(gfm.parse(rest));
    const last = found.at(-1);
    const swallowed = last?.unclosed && reading < MAX_READINGS ? endOfOpenFence(source, last) : source.length;
    if (last?.unclosed) found[found.length - 1] = { ...last, end: Math.min(last.end, swallowed) };
    regions.push(...found);
    from = swallowed;
  }
  return { regions, labels };
}

/** A fence that never closes is taken to end at the next blank line, so that the prose behind it is read. */
function endOfOpenFence(source: string, { start, end }: Region): number {
  const blank = /\r?\n[ \t]*\r?\n/gu;
  blank.lastIndex = start;
  const match = blank.exec(source);
  return match && match.index < end ? match.index : source.length;
}

class Collector {
  readonly #source: string;
  readonly #base: number;
  readonly #labels: Set<string>;
  readonly #regions: Region[] = [];

  constructor(source: string, base: number, labels: Set<string>) {
    this.#source = source;
    this.#base = base;
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
          name === 'ListItem'
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
    } else if (name === 'FencedCode')
      this.#add('code', node, containers, { unclosed: node.getChildren('CodeMark').length < 2 });
    else if (name === 'CodeBlock') this.#add('code', node, containers);
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
    // The rows of a table stand without what marks a quotation or a list, so that their cells can be told.
    const start = node.name === 'Table' ? node.from : this.#startOfLine(node.from);
    this.#regions.push({
      kind,
      start: start + this.#base,
      content: this.#contentStart(node) + this.#base,
      end: node.to + this.#base,
      depth: extra.depth ?? Math.max(0, lists - 1),
      node: kind === 'code' || kind === 'rule' ? undefined : node,
      base: this.#base,
      ...(extra.unclosed ? { unclosed: true } : {}),
    });
  }

  /** Nothing but markers stands before the first region of a line. */
  #startOfLine(from: number): number {
    const before = this.#regions.at(-1)?.end ?? this.#base;
    let start = from;
    while (start > 0 && start + this.#base > before && !/[\r\n]/u.test(this.#source[start - 1]!)) start--;
    return start;
  }

  #contentStart(node: SyntaxNode): number {
    const mark = node.firstChild;
    const marked = mark?.from === node.from && (mark.name === 'HeaderMark' || mark.name === 'TaskMarker');
    // “[^1]: ” before the text of a footnote.
    const footnote = /^\[\^[^\]\s]{1,80}\]:/u.exec(this.#source.slice(node.from, node.from + 90));
    let content = marked ? mark.to : node.from + (footnote?.[0].length ?? 0);
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
    before.name === 'TaskMarker'
  );
}

function isCode(head: string): boolean {
  return /^<(?:script|style|pre|textarea|svg|math)\b/iu.test(head);
}

/** Labels match whatever their case and white space (CommonMark 6.3). */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase().toUpperCase();
}
