import type { CST } from 'yaml';
import type { Span, TextBuilder } from '#document';
import { escapeJson } from './json.ts';
import { valueOf, type Value } from './value.ts';
import { guarded } from './yaml-styles.ts';

export interface YamlScalar {
  readonly token: CST.Token;
  /** What the parser read. */
  readonly value: string;
  /** Whether it stands in `[…]` or `{…}`. */
  readonly inFlow: boolean;
}

/** Reads a scalar again, piece by piece, so that each letter of its value has its place. */
export function scalarValue(source: string, { token, value, inFlow }: YamlScalar): Value {
  const { type } = token;
  if (type === 'block-scalar') return block(source, token, value);
  if (type === 'double-quoted-scalar' || type === 'single-quoted-scalar' || type === 'scalar')
    return flow(source, token, value, inFlow);
  return opaque(source, token.offset, token.offset, value);
}

/** A value whose letters have no place of their own: it stands for its stretch of the source as a whole. */
function opaque(source: string, start: number, end: number, value: string): Value {
  const read = valueOf(
    source,
    start,
    (text) => text,
    (builder) => builder.put(value, start, end),
  );
  const { map } = read;
  return { ...read, map: { toSource: (span) => map.toSource(span), written: () => undefined } };
}

type FlowScalar = CST.FlowScalar;

function flow(
  source: string,
  { type, offset, source: written }: FlowScalar,
  value: string,
  inFlow: boolean,
): Value {
  const end = offset + written.length;
  const mark = type === 'double-quoted-scalar' ? '"' : type === 'single-quoted-scalar' ? "'" : '';
  const isClosed = mark !== '' && written.length > 1 && written.endsWith(mark);
  const start = offset + mark.length;
  const until = isClosed ? end - 1 : end;
  const read = valueOf(source, start, escapes[mark]!, (builder) =>
    writeFlow(source, start, until, mark, builder),
  );
  if (read.text !== value) return opaque(source, offset, end, value);
  const style = mark === '"' ? 'double' : mark === "'" ? 'single' : inFlow ? 'plain-in-flow' : 'plain';
  return guarded(source, read, style);
}

const escapes: Readonly<Record<string, (text: string) => string>> = {
  '"': escapeJson,
  "'": (text) => text.replaceAll("'", "''"),
  '': (text) => text,
};

/** Line breaks fold with the white space around them, and each style has its own escapes (YAML 1.2, 7.3). */
function writeFlow(source: string, from: number, to: number, mark: string, builder: TextBuilder): void {
  let reached = from;
  const put = (text: string, start: number, end: number): void => {
    builder.copy(reached, start);
    builder.put(text, start, end);
    reached = end;
  };
  for (let at = from; at < to;) {
    const unit = source[at]!;
    if (isSpace(unit) || unit === '\n' || unit === '\r') {
      const { end, breaks } = folded(source, at, to);
      if (breaks > 0) put(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at, end);
      at = Math.max(end, at + 1);
    } else if (unit === "'" && mark === "'") {
      put("'", at, Math.min(at + 2, to));
      at += 2;
    } else if (unit === '\\' && mark === '"') {
      const [text, length] = escapeAt(source, at, to);
      put(text, at, at + length);
      at += length;
    } else at++;
  }
  builder.copy(reached, to);
}

/** Where a run of white space ends, and how many line breaks are in it. A lone carriage return is none. */
function folded(source: string, from: number, to: number): { readonly end: number; readonly breaks: number } {
  let end = from;
  let breaks = 0;
  for (; end < to; end++) {
    const unit = source[end]!;
    if (unit === '\n') breaks++;
    else if (!isSpace(unit) && !(unit === '\r' && source[end + 1] === '\n')) break;
  }
  return { end, breaks };
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\t';
}

const named: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

const digitsOf: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** What an escape in double quotation marks says, and how long it is. A line break behind a backslash says nothing. */
function escapeAt(source: string, at: number, to: number): [text: string, length: number] {
  const next = source[at + 1] ?? '';
  if (next === '\n' || (next === '\r' && source[at + 2] === '\n')) {
    let end = at + (next === '\n' ? 2 : 3);
    while (end < to && isSpace(source[end]!)) end++;
    return ['', end - at];
  }
  const count = digitsOf[next] ?? 0;
  const digits = source.slice(at + 2, at + 2 + count);
  const code =
    /^[\da-f]+$/iu.test(digits) && digits.length === count ? Number.parseInt(digits, 16) : Infinity;
  if (count > 0 && code <= 0x10ffff) return [String.fromCodePoint(code), 2 + count];
  const text = source.slice(at, Math.min(at + 2, to));
  return [named[next] ?? text, text.length];
}

/**
 * A block scalar, `|` or `>`. The parser has told which spaces and line breaks belong to the value; between the words of
 * two lines there is nothing else, neither in the value nor in the source, so that they are laid side by side.
 */
function block(source: string, { props, source: written }: CST.BlockScalar, value: string): Value {
  const header = props.at(-1)!;
  const start = 'source' in header ? header.offset + header.source.length : header.offset;
  const style = props.some((each) => each.type === 'block-scalar-header' && each.source.startsWith('>'))
    ? 'folded'
    : 'literal';
  let indent = 0;
  const eol = written.includes('\r\n') ? '\r\n' : '\n';
  const escape = (text: string): string =>
    text.replace(/\n+/gu, (run) => eol.repeat(run.length) + ' '.repeat(indent));
  const read = valueOf(source, start, escape, (builder) => {
    indent = writeBlock(source, { start, end: start + written.length }, value, builder);
  });
  if (read.text !== value) return opaque(source, start, start + written.length, value);
  return guarded(source, read, style);
}

/** Writes the lines of a block scalar, and tells how far its first line is indented. */
function writeBlock(source: string, { start, end }: Span, value: string, builder: TextBuilder): number {
  let indent = -1;
  let reached = start;
  let written = 0;
  for (let line = start; line < end;) {
    const feed = source.indexOf('\n', line);
    const next = feed === -1 || feed >= end ? end : feed + 1;
    let [from, to] = [line, feed === -1 || feed >= end ? end : feed];
    if (to > from && source[to - 1] === '\r') to--;
    while (from < to && source[from] === ' ') from++;
    if (from < to) {
      let at = written;
      while (value[at] === ' ' || value[at] === '\n') at++;
      // Spaces of a line that is indented further belong to the value.
      let spaces = 0;
      while (spaces < at - written && spaces < from - line && value[at - 1 - spaces] === ' ') spaces++;
      if (value[at - 1 - spaces] !== '\n' && written > 0) spaces = 0;
      builder.put(value.slice(written, at - spaces), reached, from - spaces);
      builder.copy(from - spaces, to);
      if (indent === -1) indent = from - spaces - line;
      reached = to;
      written = at + to - from;
    }
    line = next;
  }
  // The line breaks at the end are a matter of the header.
  builder.separate(value.slice(written), reached, end);
  return Math.max(0, indent);
}
