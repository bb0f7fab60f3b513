import { WordSet } from '#text';
import type { Document } from '../document.ts';
import { passages, type Passage, type Repeat } from './repeats.ts';

/** How many words make an opening, and how many sentences with one opening make it a formula. */
const OPENING = 4;
const FORMULA = 4;

/** A formula has at most so many words. */
const LONGEST = 25;

/**
 * Whether a sentence opens as several others do, which go on in other words: “The council, after due debate, grants …” Minutes
 * are made of such, and two of them may well end alike.
 */
export function isFormula(doc: Document, { start, end }: Repeat): boolean {
  const passage = doc.get(passages)[start]!;
  const key = openingOf(doc, passage);
  if (passage.to - passage.from > LONGEST) return false;
  if (doc.words.hasAny(passage, motions)) return true;
  return end - start === 1 && key !== undefined && (doc.get(openings).get(key) ?? 0) >= FORMULA;
}

/** “Proposed by Ann Lind, seconded by Tom Reed, that it be replaced. Agreed.” */
const motions = new WordSet(`
  seconded einstimmig enthaltungen unanimité unanimidad unanimidade oybirliğiyle jednogłośnie
`);

/** How many sentences open in the same words, for each opening. */
function openings(doc: Document): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const passage of doc.get(passages)) {
    const key = openingOf(doc, passage);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function openingOf({ words }: Document, { from, to }: Passage): number | undefined {
  return to - from < OPENING ? undefined : words.hashOf({ from, to: from + OPENING });
}
