export { lintInWorkers, type WorkersOptions } from './lint-in-workers.ts';
export { work } from './work.ts';
