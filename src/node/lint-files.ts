import { unchecked } from '#engine';
import type { Linted } from '#formatters';
import type { Linter } from '#linter';
import { InputError, readSource } from './read-source.ts';

export interface FilesOptions {
  readonly signal?: AbortSignal;
  /** Called before each file. */
  readonly onFile?: (path: string, index: number) => void;
}

/** Lints files one after the other. A file that cannot be read gets a report that says so; the others are still linted. */
export async function* lintFiles(
  linter: Linter,
  paths: readonly string[],
  options: FilesOptions = {},
): AsyncGenerator<Linted> {
  const { signal, onFile } = options;
  for (const [index, path] of paths.entries()) {
    signal?.throwIfAborted();
    onFile?.(path, index);
    try {
      const source = await readSource(path);
      yield { source, report: linter.lint(source, { path, ...(signal ? { signal } : {}) }) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { source: '', report: unchecked(path, 'text', `${path} was not checked: ${error.message}.`) };
    }
  }
}
