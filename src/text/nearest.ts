import { similarity } from './similarity.ts';

/** The name most like `given`, or nothing when none is alike enough to be what was meant. */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let alike = 0.4;
  for (const name of names) {
    const score = similarity(given.toLowerCase(), name.toLowerCase());
    if (score >= alike) [best, alike] = [name, score];
  }
  return best;
}
