import type { Base, EncodingDamage } from '#document';
import type { Suppressions } from '#engine';
import type { Linted } from '#formatters';
import type { Linter } from '#linter';
import { blocksOfLines } from './blocks-of-lines.ts';
import { decode, inputError } from './read-source.ts';

export interface RecordsSettings {
  readonly cwd: string;
  readonly suppressions?: Suppressions | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a file of JSON Lines a few hundred records at a time and has each record checked: it takes the memory of a block,
 * however long the file is.
 *
 * @throws {InputError} when there is no such file, or it is no text.
 */
export async function* lintRecords(
  path: string,
  linter: Linter,
  { cwd, suppressions, signal }: RecordsSettings,
): AsyncGenerator<Linted> {
  let read = { units: 0, bytes: 0 };
  let isDamaged = false;
  let isEmpty = true;
  try {
    for await (const { bytes, lines } of blocksOfLines(path, cwd)) {
      signal?.throwIfAborted();
      const { source, damage } = await decode(bytes, path);
      // What is wrong with the bytes of a file is told once.
      const told: EncodingDamage | undefined =
        isDamaged || !damage ? undefined : { ...damage, byteOffset: read.bytes + damage.byteOffset };
      isDamaged ||= told !== undefined;
      const base: Base = { offset: read.units, lines };
      for (const report of linter.lintRecords(source, { path, suppressions, signal, damage: told, base })) {
        isEmpty = false;
        yield { report, source, base };
      }
      read = { units: read.units + source.length, bytes: read.bytes + bytes.length };
    }
  } catch (error) {
    throw inputError(error);
  }
  if (isEmpty) yield { report: linter.lint('', { path, format: 'jsonl' }), source: '' };
}
