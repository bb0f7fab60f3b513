/**
 * A text that stands for a picture, or beside a link: some readers are shown it, others hear it. Offsets are those of the
 * source.
 */
export interface Aside {
  readonly from: number;
  readonly to: number;
  /** The words of an image may have markup within; a title has none. */
  readonly isImage: boolean;
  /** The `>` that stand in it, before its lines. */
  readonly quoteMarks: readonly number[];
}

const attribute = /\s(?:alt|title)\s{0,9}=\s{0,9}(?:"([^"]{1,2000})"|'([^']{1,2000})')/giu;

/** The values of `alt` and `title` in a tag, `text.slice(start, end)`. */
export function asidesInTag(text: string, start: number, end: number): Aside[] {
  const tag = text.slice(start, end);
  const asides: Aside[] = [];
  if (!tag.includes('=')) return asides;
  attribute.lastIndex = 0;
  for (let match = attribute.exec(tag); match; match = attribute.exec(tag)) {
    const to = start + attribute.lastIndex - 1;
    const from = to - (match[1] ?? match[2]!).length;
    asides.push({ from, to, isImage: false, quoteMarks: [] });
  }
  return asides;
}
