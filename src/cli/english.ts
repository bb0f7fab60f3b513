import { once, SortedHashes } from '#text';
import { numbers } from './files.ts';

/**
 * What the command line has in place of `rules/data/english.ts`: the same words, hashed and sorted when it was built. To
 * unpack them takes as long as to start Node.
 */
export const known = once(() => new SortedHashes(numbers('english-common.bin')));
export const rare = once(() => new SortedHashes(numbers('english-rare.bin')));
export const heads = once(() => new SortedHashes(numbers('english-heads.bin')));
export const tails = once(() => new SortedHashes(numbers('english-tails.bin')));
