import { isProse, type Block, type Document } from '#rule';

/** `1 / 7`, `3/12`, `2 of 15` */
const place = /^[<‹«◀←(]?\s?(\d{1,2})\s?(?:\/|of|von|sur|de|z)\s?(\d{1,3})\s?[>›»▶→)]?$/iu;

/** The parts of a story may be numbered `1/2`; a gallery has more pictures. */
const FEWEST = 3;

/** So long is a caption, or a paragraph. */
const LONG = 40;

/**
 * Whether a line counts the pictures of a gallery: it stands alone between a caption or a paragraph and another, and no other line
 * of the text is made so. Scores, parts and fractions come in several.
 */
export function isPlaceInSeries(doc: Document, index: number): boolean {
  const { blocks } = doc;
  const block = blocks[index]!;
  const [, at, all] = placeOf(doc, block) ?? [];
  if (at === undefined || Number(all) < FEWEST || Number(at) > Number(all) || Number(at) === 0) return false;
  if (![blocks[index - 1], blocks[index + 1]].every((other) => other !== undefined && isLong(other)))
    return false;
  return doc.get(places) === 1;
}

/** Whether a paragraph or a caption stands right above, and no table or list of short lines. */
export function isBelowText({ blocks }: Document, index: number): boolean {
  return index > 0 && isLong(blocks[index - 1]!);
}

/** How many lines of a text are made so. */
function places(doc: Document): number {
  return doc.blocks.filter((block) => placeOf(doc, block)).length;
}

function placeOf(doc: Document, { content }: Block): RegExpExecArray | null {
  return content.end - content.start > 12 ? null : place.exec(doc.slice(content));
}

function isLong({ kind, content, marker }: Block): boolean {
  const isText = (isProse(kind) && kind !== 'heading' && kind !== 'verse') || kind === 'caption';
  return isText && marker === '' && content.end - content.start >= LONG;
}
