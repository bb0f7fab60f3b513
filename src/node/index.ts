export { findFiles, type FindOptions, type FoundFiles } from './find-files.ts';
export { lintFiles, unreadable, type FilesOptions } from './lint-files.ts';
export { loadConfig } from './load-config.ts';
export { decode, encode, InputError, readSource, type Decoded, type Encoding } from './read-source.ts';
export { loadSuppressions, type SuppressionsOptions } from './load-suppressions.ts';
