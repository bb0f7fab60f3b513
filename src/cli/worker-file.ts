import { join } from 'node:path';

/** What the command line has in place of `src/node/workers/file.ts`: a worker loads the command, which is one file. */
export const file = join(import.meta.dirname, 'worker.cjs');
