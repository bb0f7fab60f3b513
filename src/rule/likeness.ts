import { firstDifference, similarity } from '#text';
import { quote } from './problem.ts';

/** Enough of two texts to say how alike they are; a copy may be half a book. */
const COMPARED = 4000;

/**
 * How alike two printings are and the first words in which they differ, for a message: `, 95% alike: “two” instead of “ten”`.
 * The figure is the Dice coefficient of their pairs of letters.
 */
export function likeness(original: string, copy: string): string {
  const alike = Math.floor(similarity(original.slice(0, COMPARED), copy.slice(0, COMPARED)) * 100);
  const difference = firstDifference(original, copy);
  const shown = difference ? `: ${named(difference.after)} instead of ${named(difference.before)}` : '';
  return `, ${alike}% alike${shown}`;
}

function named(words: string): string {
  return words === '' ? 'nothing' : quote(words, 40);
}
