import type { Base, EncodingDamage, Stopwatch } from '#document';
import type { Suppressions } from '#engine';
import type { Linted } from '#formatters';
import type { Linter } from '#linter';
import { blocksOfLines, type LineBlock } from './blocks-of-lines.ts';
import { decode, inputError } from './read-source.ts';

export interface RecordsSettings {
  readonly cwd: string;
  readonly suppressions?: Suppressions | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly stopwatch?: Stopwatch | undefined;
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
  { cwd, ...settings }: RecordsSettings,
): AsyncGenerator<Linted> {
  let offset = 0;
  let isEmpty = true;
  try {
    for await (const block of blocksOfLines(path, cwd)) {
      settings.signal?.throwIfAborted();
      const { source, damage } = await decodeBlock(block, path);
      const base: Base = { offset, lines: block.lines };
      for (const report of linter.lintRecords(source, { ...settings, path, damage, base })) {
        isEmpty = false;
        yield { report, source, base };
      }
      offset += source.length;
    }
  } catch (error) {
    throw inputError(error);
  }
  if (isEmpty) yield { report: linter.lint('', { path, format: 'jsonl' }), source: '' };
}

/** The text of some lines, and what is wrong with their bytes if they are to tell it. */
export async function decodeBlock(
  { bytes, offset, isFirstDamage }: Omit<LineBlock, 'lines'>,
  path: string,
): Promise<{ source: string; damage: EncodingDamage | undefined }> {
  const { source, damage } = await decode(bytes, path);
  if (!damage || !isFirstDamage) return { source, damage: undefined };
  return { source, damage: { ...damage, byteOffset: offset + damage.byteOffset } };
}
