import type { Document, Quotation } from '#rule';

/** Fewer words around a quotation are a tag: “said Ann Lind, the mayor”. */
const FEWEST = 8;

/** The Dice coefficient of two paragraphs that are made alike. */
const ALIKE = 0.5;

/**
 * “The mayor, Ann Lind, is a vet. Her spire dates from 1712. “We have always rung on time,” she says.”, and the same of the
 * mayor of the next village: whoever tells of two in the same words has them say the same.
 */
export function areParallel(doc: Document, before: Quotation, here: Quotation): boolean {
  if (before.block === here.block) return false;
  const [one, other] = [wordsAround(doc, before), wordsAround(doc, here)];
  if (one.size < FEWEST || other.size < FEWEST) return false;
  const shared = [...one].filter((hash) => other.has(hash)).length;
  return (2 * shared) / (one.size + other.size) >= ALIKE;
}

/** So many words before and behind a quotation are compared. */
const NEAR = 60;

/** The different words of a paragraph near a quotation and outside all quotations, as hashes. */
function wordsAround({ words, blocks, masks }: Document, { block, start, end }: Quotation): Set<number> {
  const found = new Set<number>();
  const { from, to } = words.within(blocks[block]!.content);
  const [first, last] = [words.indexAt(start), words.indexAt(end)];
  for (let index = Math.max(from, first - NEAR); index < Math.min(to, last + NEAR); index++)
    if (!masks.quoted.covers(words.starts[index]!)) found.add(words.hashes[index]!);
  return found;
}
