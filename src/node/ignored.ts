import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const FILES = ['.gitignore', '.copydeskignore'];

/** What the ignore files of a folder and of those above it, up to the repository's root, leave out. */
export class Ignored {
  readonly #cwd: string;
  readonly #folders = new Map<string, Ignore | undefined>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  has(path: string): boolean {
    const file = resolve(this.#cwd, path);
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const within = relative(folder, file).split(sep).join('/');
      if (this.#rules(folder)?.ignores(within)) return true;
      if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return false;
    }
  }

  #rules(folder: string): Ignore | undefined {
    if (!this.#folders.has(folder)) this.#folders.set(folder, read(folder));
    return this.#folders.get(folder);
  }
}

function read(folder: string): Ignore | undefined {
  const present = FILES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (present.length === 0) return undefined;
  return ignore().add(present.map((file) => readFileSync(file, 'utf8')));
}
