import { stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { Ignored } from './ignored.ts';

/** What is linted in folders: the formats that hold prose. */
const EXTENSIONS = ['txt', 'text', 'md', 'markdown', 'mdx', 'html', 'htm'];

export interface FindOptions {
  readonly cwd: string;
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
  { cwd, ignores = () => false }: FindOptions,
): Promise<FoundFiles> {
  const files = new Set<string>();
  const unmatched: string[] = [];
  const left = new Set<string>();
  const ignored = new Ignored(cwd);
  for (const pattern of patterns) {
    const known = await stat(resolve(cwd, pattern)).catch(() => undefined);
    const named = known?.isFile() || (!known && !/[*?{[]/u.test(pattern));
    const found = named ? [pattern] : await search(pattern, known?.isDirectory() ?? false, cwd);
    const kept = named ? found : found.filter((file) => !ignores(file) && !ignored.has(file));
    if (kept.length === 0) unmatched.push(pattern);
    for (const file of kept) files.add(file);
    const taken = new Set(kept);
    for (const file of found) if (!taken.has(file)) left.add(file);
  }
  return { files: [...files], unmatched, ignored: [...left].filter((file) => !files.has(file)) };
}

async function search(pattern: string, isFolder: boolean, cwd: string): Promise<string[]> {
  const folder = isFolder ? resolve(cwd, pattern) : cwd;
  const found = await glob(isFolder ? `**/*.{${EXTENSIONS.join(',')}}` : pattern, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.map((file) => display(file, cwd)).sort((a, b) => (a < b ? -1 : 1));
}

/** Relative to the working folder where that is shorter to read. */
function display(file: string, cwd: string): string {
  const near = relative(cwd, file);
  return (isAbsolute(near) ? file : near).split(sep).join('/');
}
