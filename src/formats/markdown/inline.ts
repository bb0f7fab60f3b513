import type { SyntaxNode } from '@lezer/common';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { TextBuilder } from '#document';
import { foldLabel } from './structure.ts';

/** What is left out of the text wherever it stands. */
const markup = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'TaskMarker',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
]);

export interface Stretch {
  readonly source: string;
  readonly node: SyntaxNode;
  /** Where the node's offsets count from. */
  readonly base: number;
  readonly from: number;
  readonly to: number;
  readonly labels: ReadonlySet<string>;
}

/** Writes the words of a stretch of Markdown: no markup, entities and escapes decoded, code and addresses as they are. */
export function writeInline({ source, node, base, from, to, labels }: Stretch, builder: TextBuilder): void {
  let reached = from;
  /** Brackets that are no link are text. */
  let bracketsUntil = -1;
  /** Where the words of a link end, and the link itself: target, title and label lie between. */
  let words = { end: -1, link: -1 };
  const skip = (until: number): void => {
    reached = Math.max(reached, Math.min(until, to));
  };
  const copy = (until: number): void => {
    if (until > reached) copyLines(source, reached, Math.min(until, to), builder);
    skip(until);
  };

  const isTable = node.name === 'Table';
  node.cursor().iterate((ref) => {
    const [start, end] = [ref.from + base, ref.to + base];
    if (end <= reached || start >= to) return false;
    const { name } = ref;
    if (markup.has(name)) {
      copy(start);
      if (name === 'HTMLTag' && /^<br\b/iu.test(source.slice(start, start + 4)))
        builder.put(isTable ? ' ' : '\n', start, end);
      skip(end);
      return false;
    }
    switch (name) {
      case 'QuoteMark':
        copy(start);
        skip(source[end] === ' ' ? end + 1 : end);
        return false;
      case 'Escape':
        // In a table an escaped pipe stays one, so that cells can be told.
        if (isTable && source[start + 1] === '|') return false;
        copy(start);
        builder.put(source.slice(start + 1, end), start, end);
        skip(end);
        return false;
      case 'Entity': {
        const character = decoded(source.slice(start, end));
        if (character === undefined) return false;
        copy(start);
        builder.put(isTable && character === '|' ? '\\|' : character, start, end);
        skip(end);
        return false;
      }
      case 'HardBreak':
        copy(start);
        builder.put('\n', start, end);
        skip(end);
        return false;
      case 'Image':
        copy(start);
        skip(end);
        return false;
      case 'Link':
        if (isFootnote(source, start)) {
          copy(start);
          skip(end);
          return false;
        }
        if (!isLink(ref.node, source, base, labels)) bracketsUntil = end;
        else words = { end: (ref.node.getChildren('LinkMark')[1]?.from ?? ref.to) + base, link: end };
        return true;
      case 'LinkMark':
        if (end <= bracketsUntil) return false;
        copy(start);
        skip(start === words.end ? words.link : end);
        return false;
      case 'InlineCode':
        copy(end);
        return false;
      default:
        return true;
    }
  });
  copy(to);
}

/** Copies text as it is, but for the indentation of lines: a break and the white space after it are one break. */
function copyLines(source: string, from: number, to: number, builder: TextBuilder): void {
  const breaks = /(\r\n|\n|\r)[ \t]+/gu;
  breaks.lastIndex = from;
  let reached = from;
  for (let match = breaks.exec(source); match && match.index < to; match = breaks.exec(source)) {
    const end = Math.min(breaks.lastIndex, to);
    const text = match[1]!;
    builder.copy(reached, match.index);
    if (match.index + text.length >= end) builder.copy(match.index, end);
    else builder.put(text, match.index, end);
    reached = end;
  }
  builder.copy(reached, to);
}

/** `&amp;`, `&#8217;`, `&#x2019;` as the character that they stand for. */
export function decoded(entity: string): string | undefined {
  const inside = entity.slice(1, -1);
  if (!inside.startsWith('#')) return decodeNamedCharacterReference(inside) || undefined;
  const hexadecimal = inside[1] === 'x' || inside[1] === 'X';
  return decodeNumericCharacterReference(inside.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
}

function isFootnote(source: string, start: number): boolean {
  return source.startsWith('[^', start);
}

/** Whether brackets are a link: with a target, or with a label that is defined somewhere. */
function isLink(node: SyntaxNode, source: string, base: number, labels: ReadonlySet<string>): boolean {
  if (node.getChild('URL') || node.getChildren('LinkMark').length > 2) return true;
  const label = node.getChild('LinkLabel');
  const named = label && label.to - label.from > 2 ? label : node.firstChild!;
  const text =
    label && label.to - label.from > 2
      ? source.slice(named.from + base + 1, named.to + base - 1)
      : inside(node, source, base);
  return labels.has(foldLabel(text));
}

/** What stands between the first pair of brackets. */
function inside(node: SyntaxNode, source: string, base: number): string {
  const [open, close] = node.getChildren('LinkMark');
  return open && close ? source.slice(open.to + base, close.from + base) : '';
}
