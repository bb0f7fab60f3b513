import { blockOf, type Block, type TextBuilder } from '#document';
import { writeCharacters } from './characters.ts';
import { attribute, descendants, isElement, type Element, type Node } from './elements.ts';

/** A text that stands for a picture, or beside what it is the title of. Offsets are those of the source. */
export interface Aside {
  readonly start: number;
  readonly end: number;
  /** What the parser read. */
  readonly value: string;
}

/** The alternative text of a picture, and the title of any element. */
export function asidesOf(source: string, element: Element): Aside[] {
  if (element.attrs.length === 0) return [];
  return ['alt', 'title'].flatMap((name) => attributeAside(source, element, name));
}

const summaries = /^(?:description|(?:og|twitter):(?:title|description))$/iu;

/** What stands for a page elsewhere, in a tab, in search results and in links to it: its title and its descriptions. */
export function headAsides(source: string, page: Node): Aside[] {
  const [head] = descendants(page, ({ tagName }) => tagName === 'head');
  if (!head) return [];
  return head.childNodes.filter(isElement).flatMap((element) => {
    if (element.tagName === 'title') return element.childNodes.flatMap(textAside);
    if (element.tagName !== 'meta') return [];
    const name = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
    return summaries.test(name) ? attributeAside(source, element, 'content') : [];
  });
}

function textAside(node: Node): Aside[] {
  const place = node.sourceCodeLocation;
  if (!place || !('value' in node) || node.value.trim() === '') return [];
  return [{ start: place.startOffset, end: place.endOffset, value: node.value }];
}

function attributeAside(source: string, element: Element, name: string): Aside[] {
  const value = attribute(element, name);
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (!place || value === undefined || value.trim() === '') return [];
  const { startOffset, endOffset } = place;
  const before = /^[^=]{0,20}=\s{0,9}(["']?)/u.exec(source.slice(startOffset, startOffset + 40));
  if (!before) return [];
  const [opening, quote = ''] = before;
  return [{ start: startOffset + opening.length, end: endOffset - quote.length, value }];
}

/** Behind all other blocks, so that the picture in a sentence does not tear it. */
export function writeAside(source: string, aside: Aside, builder: TextBuilder): Block {
  builder.separate('\n\n', aside.start, aside.start);
  const start = builder.length;
  let space: { readonly start: number; readonly end: number } | undefined;
  writeCharacters(source, aside, (piece) => {
    if (piece.isSpace) {
      space = piece;
      return;
    }
    if (space && builder.length > start) builder.put(' ', space.start, space.end);
    space = undefined;
    if (piece.text === undefined) builder.copy(piece.start, piece.end);
    else builder.put(piece.text, piece.start, piece.end);
  });
  return blockOf({ kind: 'alt', start, end: builder.length, gap: 1 });
}
