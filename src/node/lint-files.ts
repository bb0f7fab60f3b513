import type { EncodingDamage } from '#document';
import { unchecked, type Report } from '#engine';
import type { Linted } from '#formatters';
import { InputError } from './encodings.ts';
import { readSource } from './read-source.ts';

export interface FilesOptions {
  /** What paths are relative to; the working folder by default. */
  readonly cwd?: string;
}

/**
 * Reads files one after the other and has each checked. One that cannot be read gets a report that says so, and the
 * others are checked all the same.
 */
export async function* lintFiles(
  paths: Iterable<string>,
  lint: (source: string, path: string, damage?: EncodingDamage) => Report,
  { cwd = process.cwd() }: FilesOptions = {},
): AsyncGenerator<Linted> {
  for (const path of paths) {
    try {
      const { source, damage } = await readSource(path, cwd);
      yield { source, report: lint(source, path, damage) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { source: '', report: unreadable(path, error) };
    }
  }
}

/** The report on an input that could not be read. */
export function unreadable(path: string, { message }: InputError): Report {
  return unchecked(path, 'text', `${path} was not checked: ${message}.`);
}
