import { decodeHTML } from 'entities';

/** A stretch of a text node: as it is in the source, or a text that stands for it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What the stretch says, where that is not what is written. */
  readonly text: string | undefined;
  readonly isSpace: boolean;
}

export interface TextNode {
  readonly start: number;
  readonly end: number;
  /** What the parser read. */
  readonly value: string;
}

// A run of white space, an entity (a semicolon may be missing), or anything else.
const token = /[ \t\r\n\f]+|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?|&|[^ \t\r\n\f&]+/gu;

/** Gives the pieces of a text node in order: words as they are, entities decoded, white space as such. */
export function writeCharacters(
  source: string,
  { start, end, value }: TextNode,
  give: (piece: Piece) => void,
): void {
  const pieces: Piece[] = [];
  let read = '';
  for (const { 0: written, index } of source.slice(start, end).matchAll(token)) {
    const piece = pieceOf(written, start + index);
    read += piece.text ?? written;
    pieces.push(piece);
  }
  // What the parser moved or joined from several places is one piece: its letters have no place of their own.
  if (same(read, value)) for (const piece of pieces) give(piece);
  else give({ start, end, text: value.replace(/\s+/gu, ' '), isSpace: value.trim() === '' });
}

function pieceOf(written: string, start: number): Piece {
  const end = start + written.length;
  if (/^[ \t\r\n\f]/u.test(written)) return { start, end, text: undefined, isSpace: true };
  if (!written.startsWith('&')) return { start, end, text: undefined, isSpace: false };
  const text = decodeHTML(written);
  return { start, end, text: text === written ? undefined : text, isSpace: false };
}

/** The parser reads CRLF and CR as LF. */
function same(read: string, value: string): boolean {
  return read.replace(/\r\n?/gu, '\n') === value;
}
