import { availableParallelism } from 'node:os';
import { sizeOf } from '#node';
import type { LintArgs } from './args.ts';
import type { Io } from './io.ts';

/**
 * A run of fewer bytes is over before a second thread has started and is warm: 20 MB of JSON Lines took two threads as long
 * as one (`--workers 0` and `--workers 2` on the same file), 100 MB took them 0.7 of it.
 */
const LARGE = 20_000_000;
/** More threads than these wait for the disk and for one another. */
const MOST = 8;

/** How many threads are worth it; 0 when this one does all by itself. */
export function threadsFor(
  inputs: readonly string[],
  { workers, timeout, fix, diff, timing }: LintArgs,
  { cwd }: Io,
): number {
  // The stopwatch is in this thread.
  if (fix || diff || timing || inputs.includes('-')) return 0;
  if (workers !== undefined) return workers;
  // Only a thread of its own can be given up.
  if (timeout !== undefined) return 1;
  let size = 0;
  for (const input of inputs) {
    size += sizeOf(input, cwd);
    if (size >= LARGE) return useful();
  }
  return 0;
}

function useful(): number {
  const threads = Math.min(availableParallelism(), MOST);
  return threads > 1 ? threads : 0;
}
