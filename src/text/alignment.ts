/** Longer sequences are compared by their first words: enough to know them again. */
const LONGEST = 80;

/** The places that two short sequences have in common, in order: the longest common subsequence. */
export function align(a: readonly number[], b: readonly number[]): (readonly [inA: number, inB: number])[] {
  const rows = Math.min(a.length, LONGEST);
  const columns = Math.min(b.length, LONGEST);
  const width = columns + 1;
  const lengths = new Uint8Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const here = row * width + column;
      lengths[here] =
        a[row] === b[column]
          ? lengths[here + width + 1]! + 1
          : Math.max(lengths[here + width]!, lengths[here + 1]!);
    }
  }
  const common: (readonly [number, number])[] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const here = row * width + column;
    if (a[row] === b[column]) common.push([row++, column++]);
    else if (lengths[here + width]! >= lengths[here + 1]!) row++;
    else column++;
  }
  return common;
}
