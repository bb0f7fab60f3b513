import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BlockKind } from '#document';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content stands apart from what is beside it. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup option p pre search section summary table tbody
  td tfoot th thead tr ul`.split(/\s+/u),
);

/** Elements whose content is no text of the page. */
const silent = new Set(
  `head script style template noscript nav form button select input textarea datalist iframe object embed audio video
  canvas svg math map`.split(/\s+/u),
);

const codes = new Set(['code', 'kbd', 'samp', 'tt', 'var']);

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName);
}

export function isCode({ tagName }: Element): boolean {
  return codes.has(tagName);
}

/** Whether nobody reads what an element holds: scripts, navigation, forms, and what is hidden. */
export function isSilent(element: Element): boolean {
  if (silent.has(element.tagName)) return true;
  const style = attribute(element, 'style');
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    (style !== undefined && /display\s?:\s?none|visibility\s?:\s?hidden/iu.test(style.slice(0, 500)))
  );
}

// The classes that news content systems give to captions: WordPress, Drupal, Arc, Escenic and the like.
const captionClass =
  /(?:^|[\s_-])(?:(?:fig|image|img|photo|picture|media|figure)?caption|caption-?text|bildunterschrift|bildtext|legende|légende|pie-de-foto|podpis)(?:$|[\s_-])/iu;

/** What a block element makes of its content; `undefined` leaves it to what is around it. */
export function kindOf(element: Element): { readonly kind: BlockKind; readonly depth: number } | undefined {
  const { tagName } = element;
  if (/^h[1-6]$/u.test(tagName)) return { kind: 'heading', depth: Number(tagName[1]) };
  if (tagName === 'figcaption' || tagName === 'caption') return { kind: 'caption', depth: 0 };
  if (captionClass.test((attribute(element, 'class') ?? '').slice(0, 500)))
    return { kind: 'caption', depth: 0 };
  if (tagName === 'li' || tagName === 'dd' || tagName === 'dt') return { kind: 'list-item', depth: 0 };
  if (tagName === 'blockquote') return { kind: 'quotation', depth: 0 };
  return tagName === 'pre' ? { kind: 'code', depth: 0 } : undefined;
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** The elements below a node that answer to a test, in the order of the source. */
export function descendants(node: Node, accepts: (element: Element) => boolean): Element[] {
  return below(node, () => true)
    .filter(isElement)
    .filter(accepts);
}

/** Of the elements below a node that answer to a test, those that stand in none that does. */
export function outermost(node: Node, accepts: (element: Element) => boolean): Element[] {
  return below(node, (element) => !accepts(element))
    .filter(isElement)
    .filter(accepts);
}

/** The text nodes below a node, but for those that nobody reads. */
export function texts(node: Node): Node[] {
  return below(node, (element) => !isSilent(element)).filter(({ nodeName }) => nodeName === '#text');
}

function below(root: Node, enters: (element: Element) => boolean): Node[] {
  const found: Node[] = [];
  const waiting: Node[] = 'childNodes' in root ? root.childNodes.toReversed() : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    if (!isElement(next) || !enters(next)) continue;
    for (let index = next.childNodes.length - 1; index >= 0; index--) waiting.push(next.childNodes[index]!);
  }
  return found;
}
