import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Stopwatch } from '#document';
import type { Suppressions } from '#engine';
import type { Linted } from '#formatters';
import type { Linter } from '#linter';
import { display, encode, InputError, type Decoded, type Encoding } from '#node';
import type { LintArgs } from '../args.ts';
import type { Io } from '../io.ts';

/** What every input of one run is linted with. */
export interface Run {
  readonly linter: Linter;
  readonly suppressions: Suppressions | undefined;
  readonly args: LintArgs;
  readonly io: Io;
  readonly stopwatch: Stopwatch | undefined;
}

/** One input, as it was read. */
export interface Input {
  readonly name: string;
  /** What it is called in reports. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly read: Decoded;
}

/**
 * Makes the repairs that are certain, in the file, or shows them. Nothing is written in another encoding than it was
 * read in unless `--encode` asks for it, and nothing that was read by a guess: standard error says so.
 */
export async function mend(input: Input, run: Run): Promise<Linted> {
  const { linter, suppressions, args, io, stopwatch } = run;
  const { name, path, bytes, read } = input;
  const options = { path, suppressions, signal: io.signal, stopwatch };
  const { output, report } = linter.fix(read.source, options);
  const target: Encoding = args.encode ? { name: 'utf-8', marked: false } : read.encoding;
  const isChanged = output !== read.source || (args.encode && read.encoding.name !== 'utf-8');
  const written = isChanged ? encoded(output, target, read) : bytes;

  if (typeof written === 'string') io.stderr.write(`copydesk: ${path} was not changed: ${written}.\n`);
  else if (args.diff && output !== read.source)
    io.stdout.write(createTwoFilesPatch(path, path, read.source, output, 'as it is', 'as --fix makes it'));
  else if (!args.diff && isChanged && name !== '-') await writeFile(resolve(io.cwd, name), written);
  if (name === '-' && !args.diff) io.stdout.write(typeof written === 'string' ? bytes : written);

  if (args.diff || !isChanged || typeof written === 'string') {
    const { source, damage } = read;
    return { source, report: linter.lint(source, { ...options, damage }) };
  }
  return { source: output, report };
}

/** The bytes to write, or why none are. */
function encoded(
  output: string,
  target: Encoding,
  { encoding, declared, damage }: Decoded,
): Uint8Array | string {
  const claimed = damage?.claimed ?? display(encoding.name);
  if (damage && damage.lost > 0) return `some of its bytes are not ${claimed}, and would be lost`;
  const isAsked = target !== encoding;
  if (isAsked && declared && claimed !== display(target.name))
    return `it says itself that it is ${claimed}; change that first`;
  if (damage && !isAsked) {
    const remedy = damage.declared ? '' : '; --encode utf-8 writes it as UTF-8';
    return `its bytes are not ${claimed}, which it claims${remedy}`;
  }
  try {
    return encode(output, target);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
