/** Damaged words with what takes their place, level by level. */
import { SURE, type Run } from './runs.ts';
import { endOfWord, startOfWord, type Extent } from './words.ts';

interface Stretch extends Extent {
  readonly runs: readonly Run[];
}

/** Runs that stand in one word, as one stretch with that word around them. */
export function stretches(text: string, found: readonly Run[]): Stretch[] {
  const grouped: { start: number; end: number; runs: Run[] }[] = [];
  for (const run of found) {
    const last = grouped.at(-1);
    if (last && run.start <= last.end) {
      last.runs.push(run);
      last.end = endOfWord(text, run.end);
    } else {
      const start = startOfWord(text, run.start, last?.end ?? 0);
      grouped.push({ start, end: endOfWord(text, run.end), runs: [run] });
    }
  }
  return grouped;
}

/** A stretch of the text with what takes its place. */
export interface Patch extends Extent {
  readonly repaired: string;
  readonly score: number;
  readonly unique: boolean;
  /** The pages that it was read in, the last first. */
  readonly pages: readonly number[];
  /** Where `repaired` begins in the text with all patches made. */
  readonly at: number;
}

export function patch(text: string): (stretch: Stretch) => Patch {
  return ({ start, end, runs: found }) => {
    let repaired = '';
    let done = start;
    let score = 0;
    for (const run of found) {
      repaired += text.slice(done, run.start) + run.decoded;
      done = run.end;
      score += run.score;
    }
    const unique = found.every((run) => run.unique);
    return {
      start,
      end,
      repaired: repaired + text.slice(done, end),
      score,
      unique,
      pages: [found[0]!.page],
      at: start,
    };
  };
}

/** Sets where each patch begins in the patched text, and returns that text. */
export function withPatches(text: string, patches: Patch[]): string {
  let current = '';
  let done = 0;
  for (const [index, each] of patches.entries()) {
    current += text.slice(done, each.start);
    patches[index] = { ...each, at: current.length };
    current += each.repaired;
    done = each.end;
  }
  return current + text.slice(done);
}

/** The patches with the damage below them repaired too; none when there is none. Damage beside them is not looked at. */
export function deeper(current: string, patches: readonly Patch[], found: readonly Run[]): Patch[] {
  const merged: Patch[] = [];
  let index = 0;
  let changed = false;
  for (const below of stretches(current, found).map(patch(current))) {
    while (index < patches.length && endIn(patches[index]!) <= below.start) merged.push(patches[index++]!);
    const first = patches[index];
    if (!first || first.at >= below.end) continue;
    let last = first;
    while (index < patches.length && patches[index]!.at < below.end) last = patches[index++]!;
    const from = Math.min(below.start, first.at);
    const to = Math.max(below.end, endIn(last));
    merged.push({
      start: first.start - (first.at - from),
      end: last.end + (to - endIn(last)),
      repaired: current.slice(from, below.start) + below.repaired + current.slice(below.end, to),
      score: Math.max(first.score + below.score, SURE),
      unique: first.unique && below.unique,
      pages: [...first.pages, ...below.pages],
      at: from,
    });
    changed = true;
  }
  return changed ? [...merged, ...patches.slice(index)] : [];
}

function endIn({ at, repaired }: Patch): number {
  return at + repaired.length;
}
