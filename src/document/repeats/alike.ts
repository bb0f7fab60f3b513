import { mix, zeros } from '#text';
import type { Document } from '../document.ts';
import type { WordRange } from '../words.ts';

/** For each range of words the index of the first one with the same words (by hash): its own where none stands before. */
export function firstAlike(doc: Document, ranges: readonly WordRange[]): Int32Array {
  const { numbers, counts } = doc.vocabulary;
  const found = zeros(ranges.length);
  const firsts = new Map<number, number>();
  for (let index = 0; index < ranges.length; index++) {
    const { from, to } = ranges[index]!;
    let key = to - from;
    let word = from;
    // Most sentences have a word that stands once in the text.
    for (; word < to && counts[numbers[word]!]! > 1; word++) key = mix(key, numbers[word]!);
    const first = word < to ? undefined : firsts.get(key);
    found[index] = first ?? index;
    if (word === to && first === undefined) firsts.set(key, index);
  }
  return found;
}
