import type { Position } from '#engine';
import type { Linted } from './linted.ts';
import type { Look } from './pretty.ts';
import { width } from './width.ts';

/** A place to show, the mark to put under it and a few words beside the mark. */
export interface Shown {
  readonly start: Position;
  readonly end: Position;
  readonly mark: string;
  readonly note: string;
}

/** The line of a place with its number, and marks under the place. A long line is cut around it. */
export function excerpt(
  { source, base }: Pick<Linted, 'source' | 'base'>,
  { start, end, mark, note }: Shown,
  look: Look,
  paint: (text: string) => string,
): string {
  const from = start.offset - (base?.offset ?? 0);
  const lineStart = from - (start.column - 1);
  const lineEnd = endOfLine(source, from);
  const until = Math.max(Math.min(from + end.offset - start.offset, lineEnd), from);
  const gutter = String(start.line).padStart(5);
  const room = Math.max(20, look.width - gutter.length - 4);

  const window = cut(source, { lineStart, lineEnd, from, until, room });
  const marks = paint(mark.repeat(Math.max(1, window.width)));
  const more = end.line > start.line ? ` to line ${end.line}` : '';
  const beside = [note, more.trim()].filter(Boolean).join(', ');
  return [
    `${gutter} │ ${window.before}${paint(window.marked)}${window.after}`,
    `${' '.repeat(gutter.length)} │ ${' '.repeat(window.indent)}${marks}${beside === '' ? '' : ` ${beside}`}`,
  ].join('\n');
}

interface Line {
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly from: number;
  readonly until: number;
  readonly room: number;
}

/** The part of a line that fits, with the place in it; `…` stands where it is cut. Widths are columns of a terminal. */
function cut(source: string, { lineStart, lineEnd, from, until, room }: Line) {
  // What stands before the place gets a third of the room, and the place itself no more than the rest of it.
  const head = Math.max(
    lineStart,
    whole(source, until - lineStart <= room ? lineStart : from - Math.floor(room / 3)),
  );
  const tail = Math.min(lineEnd, whole(source, head + room));
  const stop = Math.min(until, tail);
  const before = (head > lineStart ? '…' : '') + visible(source.slice(head, from));
  const marked = visible(source.slice(from, stop));
  const after = visible(source.slice(stop, tail)) + (tail < lineEnd ? '…' : '');
  return { before, marked, after, indent: width(before), width: width(marked) };
}

/** Moves an offset out of the middle of a surrogate pair. */
function whole(source: string, offset: number): number {
  const unit = source.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/** Where the line ends, or the source when that is further off than any terminal is wide. */
function endOfLine(source: string, offset: number): number {
  const limit = Math.min(source.length, offset + 2000);
  for (let at = offset; at < limit; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return at;
  }
  return source.length;
}

// Controls, zero-width and bidirectional characters would move or hide what stands beside them.
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const unit = character.charCodeAt(0);
    if (unit === 0x09) return ' ';
    if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
    return unit === 0x202f ? ' ' : '·';
  });
}
