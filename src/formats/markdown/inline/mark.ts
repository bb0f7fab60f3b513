/** What a mark within lines is. */
export const LEFT_OUT = 0;
/** Another text stands for it: a character for its entity, a break for a backslash. */
export const WRITTEN = 1;
export const CODE = 2;
/** A link's bracket, which is left out; its title stands beside the text. */
export const LINK = 3;
/** An image, of which nothing stands in its place. */
export const IMAGE = 4;
export const TAG = 5;
/** A run of `*`, `_` or `~`, some of which may be marks. */
export const RUN = 6;
/** Text, as it turned out. */
export const TEXT = 7;
/** What MDX has between braces, or as a tag. */
export const EXPRESSION = 8;

/** A mark within lines. Offsets are those of the text that was scanned. */
export interface Mark {
  kind: number;
  readonly start: number;
  end: number;
  /** What is written for it. */
  readonly text: string;
  /** Of a run, how many units at its start and its end are marks. */
  closed: number;
  opened: number;
  /** Of an image the words that stand for it; of a link and an image the title. */
  words: readonly [start: number, end: number] | undefined;
  title: readonly [start: number, end: number] | undefined;
}

export function mark(kind: number, start: number, end: number, text = ''): Mark {
  return { kind, start, end, text, closed: 0, opened: 0, words: undefined, title: undefined };
}
