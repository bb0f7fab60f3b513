/** Longer words are not compared: no name is as long, and the table below stays small. */
const LONGEST = 48;

/**
 * How many letters must be put in, taken out, replaced, or swapped with their neighbour to make one word of the other
 * (optimal string alignment). `Infinity` for words too long to be names.
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return Infinity;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(old[column]! + 1, current[column - 1]! + 1, old[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, older[column - 2]! + 1);
      current.push(least);
    }
    older = old;
    old = current;
  }
  return old[b.length]!;
}

/** Whether two different words have the same letters in another order. */
export function areSwapped(a: string, b: string): boolean {
  return a.length === b.length && a !== b && [...a].sort().join('') === [...b].sort().join('');
}
