import { classOf, SPACE } from '#text';
import type { Mark } from './mark.ts';

const STAR = 0x2a;
const TILDE = 0x7e;

/** A run of `*`, `_` or `~` that may begin or end emphasis. */
export interface Run {
  readonly mark: Mark;
  readonly unit: number;
  /** How long it was, and how much of it is left. */
  readonly length: number;
  left: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const PUNCTUATION = 1;
const OTHER = 2;
const punctuation = new Uint8Array(0x10000);

function isPunctuation(unit: number): boolean {
  const known = punctuation[unit]!;
  if (known !== 0) return known === PUNCTUATION;
  const is = /[\p{S}\p{P}]/u.test(String.fromCharCode(unit));
  punctuation[unit] = is ? PUNCTUATION : OTHER;
  return is;
}

/** @param before,after The units around it; -1 at the edge of the text. */
export function run(mark: Mark, unit: number, before: number, after: number): Run {
  const length = mark.end - mark.start;
  const spaceBefore = before === -1 || classOf(before) === SPACE;
  const spaceAfter = after === -1 || classOf(after) === SPACE;
  const markBefore = before !== -1 && isPunctuation(before);
  const markAfter = after !== -1 && isPunctuation(after);
  const leads = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const follows = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  const isFree = unit === STAR || unit === TILDE;
  return {
    mark,
    unit,
    length,
    left: length,
    opens: leads && (isFree || !follows || markBefore),
    closes: follows && (isFree || !leads || markAfter),
  };
}

/** Pairs runs (CommonMark, appendix A: “process emphasis”) and tells their marks how much of each is a mark. */
export function pair(runs: readonly Run[], from: number): void {
  const open: Run[] = [];
  /** For each kind of closing run, below which height of the stack none opens it: nothing is looked at twice. */
  const bottoms = new Map<number, number>();
  for (let index = from; index < runs.length; index++) {
    const close = runs[index]!;
    while (close.closes && close.left > 0) {
      const kind =
        close.unit * 16 + (close.opens ? 8 : 0) + (close.unit === TILDE ? close.length : close.length % 3);
      const bottom = Math.min(bottoms.get(kind) ?? 0, open.length);
      let at = open.length - 1;
      while (at >= bottom && !matches(open[at]!, close)) at--;
      if (at < bottom) {
        bottoms.set(kind, open.length);
        break;
      }
      const opening = open[at]!;
      const size = close.unit === TILDE ? close.length : Math.min(2, opening.left, close.left);
      opening.left -= size;
      opening.mark.opened += size;
      close.left -= size;
      close.mark.closed += size;
      while (open.length > at + 1) open.pop();
      if (opening.left === 0) open.pop();
    }
    if (close.opens && close.left > 0) open.push(close);
  }
}

function matches(open: Run, close: Run): boolean {
  if (open.unit !== close.unit) return false;
  if (open.unit === TILDE) return open.length === close.length;
  if (!close.opens && !open.closes) return true;
  return (open.length + close.length) % 3 !== 0 || (open.length % 3 === 0 && close.length % 3 === 0);
}
