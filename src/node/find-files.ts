import { statSync, type Stats } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { isProse } from '#formats';
import { Ignored } from './ignored.ts';

export interface FindOptions {
  readonly cwd: string;
  /** Which files of folders are linted; those of formats that hold prose by default. */
  readonly includes?: (path: string) => boolean;
  /** What a configuration leaves out of folders and globs. */
  readonly ignores?: (path: string) => boolean;
}

export interface FoundFiles {
  /** In the order given; those of a folder or a glob in sorted order. No file twice. */
  readonly files: readonly string[];
  /** Globs and folders in which nothing is to be linted. */
  readonly unmatched: readonly string[];
  /** What folders and globs hold and ignore files or the configuration leave out. */
  readonly ignored: readonly string[];
}

/**
 * The files that paths, folders and globs name, as paths relative to `cwd` with `/`. `.gitignore` and `.copydeskignore`
 * hold for folders and globs; a file that is named is linted whatever they say, and given back even if it does not exist.
 */
export async function findFiles(
  patterns: readonly string[],
  { cwd, includes = (path) => isProse(path), ignores = () => false }: FindOptions,
): Promise<FoundFiles> {
  const files = new Set<string>();
  const unmatched: string[] = [];
  const left = new Set<string>();
  const ignored = new Ignored(cwd);
  for (const pattern of patterns) {
    const known = statOf(pattern, cwd);
    const named = known?.isFile() || (!known && !/[*?{[]/u.test(pattern));
    const found = named ? [pattern] : await search(pattern, known?.isDirectory() ? includes : undefined, cwd);
    const kept = named ? found : found.filter((file) => !ignores(file) && !ignored.has(file));
    if (kept.length === 0) unmatched.push(pattern);
    for (const file of kept) files.add(file);
    const taken = new Set(kept);
    for (const file of found) if (!taken.has(file)) left.add(file);
  }
  return { files: [...files], unmatched, ignored: [...left].filter((file) => !files.has(file)) };
}

/** What the system knows of a file; nothing of one that is not there or may not be seen. */
function statOf(path: string, cwd: string): Stats | undefined {
  try {
    return statSync(resolve(cwd, path));
  } catch {
    return undefined;
  }
}

/** Of a file that is not there nothing is known yet. */
export function sizeOf(path: string, cwd: string): number {
  return statOf(path, cwd)?.size ?? 0;
}

/** The files that a glob names or, when it is said which files of a folder are wanted, those of the folder. */
async function search(
  pattern: string,
  includes: FindOptions['includes'],
  cwd: string,
): Promise<readonly string[]> {
  const folder = includes ? resolve(cwd, pattern) : cwd;
  const found = await glob(includes ? '**/*' : pattern, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  const files = found.map((file) => display(file, cwd)).sort((a, b) => (a < b ? -1 : 1));
  return includes ? files.filter(includes) : files;
}

/** Relative to the working folder where that is shorter to read. */
function display(file: string, cwd: string): string {
  const near = relative(cwd, file);
  return (isAbsolute(near) ? file : near).split(sep).join('/');
}
