import type { Copy, Document } from '#rule';

/** A slip of the hand is made once or twice. */
const HABIT = 4;

/** And so often in a text of fewer words it is no habit, but a page that was put together badly. */
const LONG_TEXT = 1000;

/** So many blocks between two stretches may have been changed in a page that was pasted again as a whole. */
const NEAR = 2;

/**
 * Whether so many stretches of a text come again, each in a place of its own, that it says again on purpose what each of its
 * procedures needs.
 */
export function isHabitual({ words }: Document, all: readonly Copy[]): boolean {
  if (words.count < LONG_TEXT) return false;
  const apart = all.filter(({ isAdjacent }) => !isAdjacent);
  return apart.filter((copy, index) => !goesOn(apart[index - 1], copy)).length >= HABIT;
}

/** Whether a copy follows the last one as its original does. */
function goesOn(last: Copy | undefined, { copy, first }: Copy): boolean {
  return (
    last !== undefined &&
    Math.abs(copy.from - last.copy.to) <= NEAR &&
    Math.abs(first.from - last.first.to) <= NEAR
  );
}
