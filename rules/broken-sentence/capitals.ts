import { CAPITAL, LOWER, type Document } from '#rule';

/** More of them tell no more. */
const MOST = 4;

/** For each word of the vocabulary how often it is written large inside a sentence, up to four times, and 1 if it is written small. */
export function capitals({ words, vocabulary }: Document): {
  readonly large: Uint8Array;
  readonly small: Uint8Array;
} {
  const [large, small] = [new Uint8Array(vocabulary.size), new Uint8Array(vocabulary.size)];
  for (let index = 1; index < words.count; index++) {
    const number = vocabulary.numbers[index]!;
    const kind = words.kinds[index];
    if (kind === LOWER) small[number] = 1;
    else if (kind === CAPITAL && words.ends[index - 1] === words.starts[index]! - 1 && large[number]! < MOST)
      large[number]!++;
  }
  return { large, small };
}
