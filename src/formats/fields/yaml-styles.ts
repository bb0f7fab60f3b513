import type { SourceMap, SourceSpan, TextSpan } from '#document';
import type { Value } from './value.ts';

/** How a YAML scalar is written. */
export type Style = 'plain' | 'plain-in-flow' | 'single' | 'double' | 'literal' | 'folded';

/** A value that is written only where its style can say what is meant. */
export function guarded(source: string, value: Value, style: Style): Value {
  return { ...value, map: new GuardedMap(source, value, style) };
}

/** Characters that YAML takes for its own, or that do not stand in a file as they are (YAML 1.2, 5.1). */
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/u;

/** Words that some reader of YAML takes for a truth value or for nothing. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/iu;

class GuardedMap implements SourceMap {
  readonly #source: string;
  readonly #text: string;
  readonly #map: SourceMap;
  readonly #style: Style;

  constructor(source: string, { text, map }: Value, style: Style) {
    this.#source = source;
    this.#text = text;
    this.#map = map;
    this.#style = style;
  }

  toSource(span: TextSpan): SourceSpan {
    return this.#map.toSource(span);
  }

  written(span: TextSpan, text: string): string | undefined {
    if (unprintable.test(text) || !this.#keepsLines(span, text)) return undefined;
    if (this.#style !== 'double' && this.#style !== 'literal' && text.includes('\n')) return undefined;
    if (this.#style.startsWith('plain') && !this.#staysPlain(span, text)) return undefined;
    return this.#map.written(span, text);
  }

  /** White space at the edge of a line is indentation, or is lost: an edit may not leave any there, nor an empty line. */
  #keepsLines(span: TextSpan, text: string): boolean {
    const first = text[0] ?? this.#text[span.end];
    const last = text.at(-1) ?? this.#text[span.start - 1];
    if (this.#beginsLine(span.start) && !isInk(first)) return false;
    if (this.#endsLine(span.end) && !isInk(last)) return false;
    if (this.#style !== 'literal' || !text.includes('\n')) return true;
    return !/\n[ \t]|^\n/u.test(text) && (!text.endsWith('\n') || isInk(this.#text[span.end]));
  }

  #beginsLine(offset: number): boolean {
    if (offset === 0) return true;
    const before = this.#map.toSource({ start: offset - 1, end: offset });
    const here = this.#map.toSource({ start: offset, end: Math.min(offset + 1, this.#text.length) });
    return !this.#isOneUnit(before) || before.end !== here.start;
  }

  #endsLine(offset: number): boolean {
    if (offset >= this.#text.length) return true;
    return !this.#isOneUnit(this.#map.toSource({ start: offset, end: offset + 1 }));
  }

  #isOneUnit({ start, end }: SourceSpan): boolean {
    return end - start === 1 && !/[\r\n]/u.test(this.#source[start]!);
  }

  /** A plain scalar has no escapes: what would end it, or make a number or a key of it, cannot be written there. */
  #staysPlain(span: TextSpan, text: string): boolean {
    if (/[:#]/u.test(text) || (this.#style === 'plain-in-flow' && /[,[\]{}]/u.test(text))) return false;
    const { start, end } = this.#map.toSource(span);
    if (/[:#]/u.test((this.#source[start - 1] ?? '') + (this.#source[end] ?? ''))) return false;
    const after = text + this.#text.slice(span.end, span.end + 60);
    if (span.start === 0 && !/^[\p{L}\p{N}]/u.test(after)) return false;
    // Enough of what comes of it to see that it is words.
    const result = (this.#text.slice(0, Math.min(span.start, 60)) + after).slice(0, 60);
    return (
      !reserved.test(result) && /\p{L}/u.test(result) && (result.includes(' ') || /^\p{L}+$/u.test(result))
    );
  }
}

function isInk(unit: string | undefined): boolean {
  return unit !== undefined && unit.trim() !== '';
}
