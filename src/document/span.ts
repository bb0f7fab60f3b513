/** A half-open range of UTF-16 code units: `[start, end)`, as in `String.prototype.slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of `Document.text`, the prose that rules read. */
export interface TextSpan extends Span {
  readonly of?: 'text';
}

/** A span of `Document.source`, what the user has. Only `inSource` makes one, so that the two cannot be mixed up. */
export interface SourceSpan extends Span {
  readonly of: 'source';
}

export function inSource(start: number, end: number): SourceSpan {
  return { start, end, of: 'source' };
}

// V8 keeps one description of whatever is made as `{ start, end }`, and compiles code for what it has seen of them. Spans hold
// whole numbers and never change; the positions of nlcst and of reports hold objects, and some of them change. So that the first
// of those does not have all code thrown away that reads spans, one is made before there is any.
const position: { start: unknown; end: unknown } = { start: {}, end: {} };
position.start = undefined;
position.end = undefined;

/** The smallest span that contains both ends. */
export function cover(first: TextSpan, last: TextSpan): TextSpan {
  return { start: first.start, end: last.end };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The index of the first of `spans` that ends after `offset`; `spans.length` if none does. They are in order and apart. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
