import type { Linter } from '#linter';
import { findFiles } from '#node';
import { UsageError, type Io } from './io.ts';

export interface Inputs {
  /** Paths in the order of the run; `-` is standard input. */
  readonly inputs: readonly string[];
  /** Globs and folders in which nothing was found: standard error has said so. */
  readonly unmatched: readonly string[];
  /** What folders and globs hold and is left out. */
  readonly ignored: readonly string[];
}

/** @throws {UsageError} when nothing is named; said before anything is read from disk. */
export function requireInputs(named: readonly string[]): void {
  if (named.length === 0) throw new UsageError('Name a file, a folder or a glob, or - for standard input.');
}

/** The files, folders, globs and `-` that a command line names, as paths. */
export async function inputsOf(named: readonly string[], linter: Linter, io: Io): Promise<Inputs> {
  const { files, unmatched, ignored } = await findFiles(
    named.filter((input) => input !== '-'),
    { cwd: io.cwd, includes: (path) => linter.includes(path), ignores: (path) => linter.ignores(path) },
  );
  for (const pattern of unmatched) io.stderr.write(`copydesk: nothing matches ${pattern}\n`);
  return { inputs: named.includes('-') ? ['-', ...files] : files, unmatched, ignored };
}
