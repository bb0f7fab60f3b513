import type { Stopwatch } from '#document';
import { TOGETHER, unchecked, type Report, type Suppressions } from '#engine';
import type { Linted } from '#formatters';
import type { Linter, Text } from '#linter';
import { InputError } from './encodings.ts';
import { readSource } from './read-source.ts';

export interface FilesOptions {
  /** What paths are relative to; the working folder by default. */
  readonly cwd?: string;
  readonly suppressions?: Suppressions | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly stopwatch?: Stopwatch | undefined;
}

/**
 * Reads files one after the other and has them checked, a few at a time. One that cannot be read gets a report that says so,
 * and the others are checked all the same.
 */
export function lintFiles(
  paths: Iterable<string>,
  linter: Linter,
  { cwd = process.cwd(), signal, ...settings }: FilesOptions = {},
): AsyncGenerator<Linted> {
  return lintTexts(read(), linter, { signal });

  async function* read(): AsyncGenerator<Text | Linted> {
    for (const path of paths) {
      try {
        yield { ...(await readSource(path, cwd)), path, ...settings };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        yield { source: '', report: unreadable(path, error) };
      }
    }
  }
}

/** Has texts checked, a few at a time. What has a report already is passed on in its place. */
export async function* lintTexts(
  items: AsyncIterable<Text | Linted>,
  linter: Linter,
  options: { readonly signal?: AbortSignal | undefined },
): AsyncGenerator<Linted> {
  const texts: Text[] = [];
  let units = 0;
  for await (const item of items) {
    if (!('report' in item)) {
      texts.push(item);
      units += item.source.length;
      if (units < TOGETHER) continue;
    }
    yield* checked();
    if ('report' in item) yield item;
  }
  yield* checked();

  function* checked(): Generator<Linted> {
    units = 0;
    const sources = texts.splice(0);
    let index = 0;
    for (const report of linter.lintEach(sources, options))
      yield { source: sources[index++]!.source, report };
  }
}

/** The report on an input that could not be read. */
export function unreadable(path: string, { message }: InputError): Report {
  return unchecked(path, 'text', `${path} was not checked: ${message}.`);
}
