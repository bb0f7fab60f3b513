import { hashWord, once, SortedHashes, unpack } from '#text';
import { commonWords, compoundHeads, compoundTails, rareWords } from './english-words.ts';

/** The hashes of the words that most people know. Unpacked when the first doubtful token is met: most documents have none. */
export const known = once(() => hashes(commonWords));

/** The hashes of rarer words that look like two known ones joined. */
export const rare = once(() => hashes(rareWords));

/** The hashes of common words with which compounds begin, and of those with which they end. */
export const heads = once(() => hashes(compoundHeads));
export const tails = once(() => hashes(compoundTails));

function hashes(packed: string): SortedHashes {
  return SortedHashes.of(Array.from(unpack(packed), (word) => hashWord(word)));
}
