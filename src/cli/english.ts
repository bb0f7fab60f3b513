import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once, SortedHashes } from '#text';

/**
 * What the command line has in place of `rules/data/english.ts`: the same words, hashed and sorted when it was built. To
 * unpack them takes as long as to start Node.
 */
export const known = once(() => table('english-common'));
export const rare = once(() => table('english-rare'));

function table(name: string): SortedHashes {
  const bytes = readFileSync(join(import.meta.dirname, `cli/${name}.bin`));
  // The files are little-endian, as nearly all machines are.
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 0) bytes.swap32();
  return new SortedHashes(new Int32Array(new Uint8Array(bytes).buffer));
}
