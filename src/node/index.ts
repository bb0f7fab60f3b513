export { findFiles, sizeOf, type FindOptions, type FoundFiles } from './find-files.ts';
export { lintFiles, lintTexts, unreadable, type FilesOptions } from './lint-files.ts';
export { lintRecords, type RecordsSettings } from './lint-records.ts';
export { lintInWorkers, type WorkersOptions } from './workers/index.ts';
export { loadConfig } from './load-config.ts';
export { display, encode, InputError, type Encoding } from './encodings.ts';
export { decode, readBytes, readSource, type Decoded } from './read-source.ts';
export { loadSuppressions, type SuppressionsOptions } from './load-suppressions.ts';
