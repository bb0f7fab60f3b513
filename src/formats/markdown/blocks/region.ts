import type { BlockKind } from '#document';

/** A region of a Markdown source. Offsets are those of the source. */
export interface Region {
  readonly kind: BlockKind | 'html';
  /** Where its line begins: what stands before the content on it is a marker. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly depth: number;
  /** Where the words in it begin and end; none for what is taken over as it is. */
  readonly words: readonly [start: number, end: number] | undefined;
  /** The mark behind the words of a heading. */
  readonly closing: readonly [start: number, end: number] | undefined;
  /** The `>` before its further lines. */
  readonly quoteMarks: readonly number[];
  readonly unclosed: boolean;
  /** Its lines begin with `>`. */
  readonly isQuoted: boolean;
}
