import type { SyntaxNode } from '@lezer/common';

/**
 * A text that stands for a picture, or beside a link: some readers are shown it, others hear it. Offsets are those of the
 * source.
 */
export interface Aside {
  readonly from: number;
  readonly to: number;
  /** The image whose words they are; a title has no markup within. */
  readonly node: SyntaxNode | undefined;
  readonly toSource: (offset: number) => number;
}

/** The alternative text of an image, and the title of an image or a link. */
export function asidesOf(node: SyntaxNode, toSource: Aside['toSource']): Aside[] {
  const found: Aside[] = [];
  const [open, close] = node.getChildren('LinkMark');
  if (node.name === 'Image' && open && close)
    found.push({ from: toSource(open.to), to: toSource(close.from), node, toSource });
  const title = node.getChild('LinkTitle');
  if (title)
    found.push({ from: toSource(title.from) + 1, to: toSource(title.to) - 1, node: undefined, toSource });
  return found;
}

const attribute = /\s(?:alt|title)\s{0,9}=\s{0,9}(?:"([^"]{1,2000})"|'([^']{1,2000})')/giu;

/** The same in a tag, `text.slice(start, end)`: the values of its `alt` and `title`. */
export function asidesInTag(
  text: string,
  start: number,
  end: number,
  toSource: Aside['toSource'] = (offset) => offset,
): Aside[] {
  return [...text.slice(start, end).matchAll(attribute)].map((match) => {
    const to = start + match.index + match[0].length - 1;
    const from = to - (match[1] ?? match[2]!).length;
    return { from: toSource(from), to: toSource(to), node: undefined, toSource };
  });
}
