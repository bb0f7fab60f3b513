import { isTitle, type Copy, type Document } from '#rule';
import { isTechnical, plainly } from './technical.ts';

/** A title that comes again before another has come, or the headline anywhere. */
export function isTitleAgain(
  doc: Document,
  { isWhole, words, exact, own, first, copy, times, isAdjacent, ...between }: Copy,
): boolean {
  const [a, b] = [doc.blocks[first.from]!, doc.blocks[copy.from]!];
  if (!isWhole || !exact || plainly(doc.slice(a.content)) !== plainly(doc.slice(b.content))) return false;
  // Few words are a title where markup says so.
  const isMarked =
    doc.format !== 'text' && a.kind === 'heading' && b.kind === 'heading' && a.depth === b.depth;
  if (isMarked && isAdjacent) return true;
  // With nothing below it: the section stands below the first.
  const next = doc.blocks[copy.to];
  if (isMarked && between.titlesBetween === 0 && next && isTitle(next) && next.depth <= b.depth) return true;
  if (words === 1 && (times > 1 || isTechnical(doc) || isTerm(doc, copy.from))) return false;
  if (words < (isMarked ? 1 : 3) || own < Math.min(2, words)) return false;
  if (between.bodiesBetween === 0) return true;
  if (times > 1) return false;
  return (isHeadline(doc, first.from) && words >= 4) || (isTitle(b) && between.titlesBetween === 0);
}

/** The headline, also where something was pasted or left above it: “PRESS RELEASE”, “Certainly! Here is …”. */
export function isHeadline(doc: Document, index: number): boolean {
  const { blocks, format } = doc;
  const { kind, marker } = blocks[index]!;
  if (kind === 'headline') return true;
  return (
    format === 'text' &&
    kind === 'heading' &&
    marker === '' &&
    index < ABOVE &&
    !blocks.slice(0, index).some((block) => isTitle(block) && /\p{Ll}/u.test(doc.slice(block.content)))
  );
}

/** So many lines may stand above a headline. */
const ABOVE = 5;

/**
 * A word of a glossary: where titles stand in the order of the alphabet, two that are the same are two words, “Bank”, the
 * edge, and “Bank”, the fund.
 */
function isTerm(doc: Document, index: number): boolean {
  if (!/^[\p{Lu}\d]/u.test(doc.slice(doc.blocks[index]!.content))) return true;
  const near = doc.blocks.slice(Math.max(0, index - NEAR), index + NEAR).filter(isTitle);
  const { depth } = doc.blocks[index]!;
  const titles = near.filter((block) => block.depth === depth).map((block) => doc.slice(block.content));
  const isSorted = (title: string, at: number): boolean =>
    at === 0 || titles[at - 1]!.localeCompare(title, doc.language) <= 0;
  return titles.length >= GLOSSARY && titles.every(isSorted);
}

/** How many blocks before and behind a title are looked at for others, and how many in order make a glossary. */
const NEAR = 12;
const GLOSSARY = 5;
