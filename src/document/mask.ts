import { firstAfter, type Span } from './span.ts';

/** Zones of a text, in order and apart, that can be asked about any place in O(log n). */
export class Mask {
  readonly zones: readonly Span[];

  /** Takes zones in any order; those that overlap or touch become one. */
  constructor(zones: readonly Span[]) {
    const merged: Span[] = [];
    for (const { start, end } of zones.toSorted((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      // A new span, and none that is changed: once any has been, V8 compiles anew what took spans to be constant.
      if (last && start <= last.end)
        merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      else if (start < end) merged.push({ start, end });
    }
    this.zones = merged;
  }

  covers(offset: number): boolean {
    const zone = this.zones[firstAfter(this.zones, offset)];
    return zone !== undefined && zone.start <= offset;
  }

  overlaps(span: Span): boolean {
    const zone = this.zones[firstAfter(this.zones, span.start)];
    return zone !== undefined && zone.start < span.end;
  }
}
