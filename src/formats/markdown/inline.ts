import type { SyntaxNode } from '@lezer/common';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Span, TextBuilder } from '#document';
import { asidesInTag, asidesOf, type Aside } from './asides.ts';
import { foldLabel } from './labels.ts';

/** What is left out of the text wherever it stands. */
const markup = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'TaskMarker',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'Expression',
]);

export interface Stretch {
  readonly source: string;
  readonly node: SyntaxNode;
  /** Takes the node's offsets to the source. */
  readonly toSource: (offset: number) => number;
  readonly from: number;
  readonly to: number;
  readonly labels: ReadonlySet<string>;
  /** Where code came to lie in the text. */
  readonly code: Span[];
  /** What is to be written elsewhere. */
  readonly asides: Aside[];
}

/** Writes the words of a stretch of Markdown: no markup, entities and escapes decoded, code and addresses as they are. */
export function writeInline(stretch: Stretch, builder: TextBuilder): void {
  const { source, node, toSource, from, to, code, asides } = stretch;
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
    const [start, end] = [toSource(ref.from), toSource(ref.to)];
    if (end <= reached || start >= to) return false;
    const { name } = ref;
    if (markup.has(name)) {
      copy(start);
      if (name === 'HTMLTag' && /^<br\b/iu.test(source.slice(start, start + 4)))
        builder.put(isTable ? ' ' : '\n', start, end);
      if (name === 'HTMLTag' || name === 'Expression')
        for (const each of asidesInTag(source, start, end)) asides.push(each);
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
        // The words of an image are its own stretch, which begins inside it.
        if (start < from) return true;
        if (!isLink(ref.node, stretch)) {
          bracketsUntil = end;
          return true;
        }
        for (const each of asidesOf(ref.node, toSource)) asides.push(each);
        copy(start);
        skip(end);
        return false;
      case 'Link':
        if (isFootnote(source, start)) {
          copy(start);
          skip(end);
          return false;
        }
        if (!isLink(ref.node, stretch)) bracketsUntil = end;
        else {
          for (const each of asidesOf(ref.node, toSource)) asides.push(each);
          words = { end: toSource(ref.node.getChildren('LinkMark')[1]?.from ?? ref.to), link: end };
        }
        return true;
      case 'LinkMark':
        if (end <= bracketsUntil) return false;
        copy(start);
        skip(start === words.end ? words.link : end);
        return false;
      case 'InlineCode':
      case 'Math': {
        copy(start);
        const written = builder.length;
        copy(end);
        code.push({ start: written, end: builder.length });
        return false;
      }
      default:
        return true;
    }
  });
  copy(to);
}

/** Copies text as it is, but for the indentation of lines: a break and the white space after it are one break. */
function copyLines(source: string, from: number, to: number, builder: TextBuilder): void {
  let reached = from;
  // Only this stretch is searched: what is behind it is searched when its turn comes.
  for (const { 0: written, 1: text = '', index } of source.slice(from, to).matchAll(/(\r\n|\n|\r)[ \t]+/gu)) {
    const start = from + index;
    const end = start + written.length;
    builder.copy(reached, start);
    builder.put(text, start, end);
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
function isLink(node: SyntaxNode, { source, toSource, labels }: Stretch): boolean {
  const marks = node.getChildren('LinkMark');
  if (node.getChild('URL') || marks.length > 2) return true;
  const slice = (from: number, to: number): string => source.slice(toSource(from), toSource(to));
  const label = node.getChild('LinkLabel');
  if (label && label.to - label.from > 2) return labels.has(foldLabel(slice(label.from + 1, label.to - 1)));
  const [open, close] = marks;
  return open !== undefined && close !== undefined && labels.has(foldLabel(slice(open.to, close.from)));
}

/** Writes a text without markup in it: the value of an attribute, the title of a link. */
export function writeDecoded(source: string, from: number, to: number, builder: TextBuilder): void {
  let reached = from;
  for (const { 0: written, index } of source.slice(from, to).matchAll(/\\[!-/:-@[-`{-~]|&#?\w{1,32};/gu)) {
    const character = written.startsWith('&') ? decoded(written) : written[1];
    if (character === undefined) continue;
    const start = from + index;
    copyLines(source, reached, start, builder);
    reached = start + written.length;
    builder.put(character, start, reached);
  }
  if (reached < to) copyLines(source, reached, to, builder);
}
