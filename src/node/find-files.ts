import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { glob } from 'tinyglobby';

/** What is linted in folders: the formats that hold prose. */
const EXTENSIONS = ['txt', 'text', 'md', 'markdown', 'mdx', 'html', 'htm'];

export interface FoundFiles {
  /** In the order given; those of a folder or a glob in sorted order. No file twice. */
  readonly files: readonly string[];
  /** What was asked for and matches nothing. */
  readonly unmatched: readonly string[];
}

/** The files that paths, folders and globs name. A path that does not exist and is no glob is given as it is. */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Set<string>();
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    const found = await expand(pattern, cwd);
    if (found.length === 0) unmatched.push(pattern);
    for (const file of found) files.add(file);
  }
  return { files: [...files], unmatched };
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const known = await stat(pattern).catch(() => undefined);
  if (known?.isFile()) return [pattern];
  if (known?.isDirectory()) return search(`**/*.{${EXTENSIONS.join(',')}}`, pattern);
  return /[*?{[]/u.test(pattern) ? search(pattern, cwd) : [pattern];
}

async function search(pattern: string, folder: string): Promise<string[]> {
  const found = await glob(pattern, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.map((file) => relative(process.cwd(), file).split(sep).join('/')).sort();
}
