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
export function writeCharacters(source: string, node: TextNode, give: (piece: Piece) => void): void {
  const { start, end, value } = node;
  // As long as its source and without signs that the parser reads otherwise, it is its source. The text itself is not
  // looked at: the parser joined it word by word, and joins them for good when somebody asks for a letter.
  if (value.length === end - start && isPlain(source, start, end)) {
    writePlain(source, node, give);
    return;
  }
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

const SPACE = 1;
/** Begins an entity or a tag, or is read as another character. */
const READ = 2;
const units = new Uint8Array(0x80);
for (const unit of [0x09, 0x0a, 0x0c, 0x20]) units[unit] = SPACE;
for (const unit of [0x00, 0x0d, 0x26, 0x3c]) units[unit] = READ;

function isPlain(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit < 0x40 && units[unit] === READ) return false;
  }
  return true;
}

/** A piece for each run of white space, and one for all the words between two runs. */
function writePlain(source: string, { start, end }: TextNode, give: (piece: Piece) => void): void {
  let at = start;
  while (at < end) {
    const from = at;
    while (at < end && isSpace(source.charCodeAt(at))) at++;
    if (at > from) give({ start: from, end: at, text: undefined, isSpace: true });
    const word = at;
    // A single space between two words is a part of them.
    while (at < end && (!isSpace(source.charCodeAt(at)) || isBetweenWords(source, at, end))) at++;
    if (at > word) give({ start: word, end: at, text: undefined, isSpace: false });
  }
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 && units[unit] === SPACE;
}

function isBetweenWords(source: string, at: number, end: number): boolean {
  return source.charCodeAt(at) === 0x20 && at + 1 < end && !isSpace(source.charCodeAt(at + 1));
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
