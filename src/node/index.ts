export { lintFiles, type FilesOptions } from './lint-files.ts';
export { findFiles, type FoundFiles } from './find-files.ts';
export { readSource, InputError } from './read-source.ts';
