/** Where two texts first part, in words: what the first has there and what the second has instead. Either may be empty. */
export interface Difference {
  readonly before: string;
  readonly after: string;
}

/** How many words a difference shows at most, and how far ahead the texts are looked at to meet again. */
const WINDOW = 12;

/** The first place where the words of two texts differ; nothing when they do not. Case and punctuation count. */
export function firstDifference(first: string, second: string): Difference | undefined {
  const a = first.trim().split(/\s+/u);
  const b = second.trim().split(/\s+/u);
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  if (at === a.length && at === b.length) return undefined;
  const [left, right] = meeting(a, b, at);
  return { before: a.slice(at, at + left).join(' '), after: b.slice(at, at + right).join(' ') };
}

/** How many words each leaves behind before they go on alike, for the fewest in all. */
function meeting(a: readonly string[], b: readonly string[], at: number): [left: number, right: number] {
  for (let total = 1; total <= WINDOW; total++) {
    for (let left = 0; left <= total; left++) {
      const right = total - left;
      const [x, y] = [a[at + left], b[at + right]];
      if (at + left > a.length || at + right > b.length || x !== y) continue;
      // Two words alike or both at the end: a lone “the” is met by chance.
      if (x === undefined || a[at + left + 1] === b[at + right + 1]) return [left, right];
    }
  }
  return [Math.min(WINDOW, a.length - at), Math.min(WINDOW, b.length - at)];
}
