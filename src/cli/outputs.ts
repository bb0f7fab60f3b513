import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  jsonLinesWriter,
  jsonWriter,
  prettyWriter,
  Tally,
  type Linted,
  type Look,
  type ReportWriter,
} from '#formatters';
import type { Destination, LintArgs } from './args.ts';
import { UsageError, type Io } from './io.ts';
import { look } from './look.ts';

interface Output {
  readonly writer: ReportWriter;
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const writers: Readonly<Record<Destination['format'], (look: Look) => ReportWriter>> = {
  pretty: prettyWriter,
  json: jsonWriter,
  jsonl: jsonLinesWriter,
};

/** Writes each report, as it comes, in every format that was asked for. */
export class Outputs {
  readonly tally = new Tally();
  readonly #outputs: readonly Output[];

  private constructor(outputs: readonly Output[]) {
    this.#outputs = outputs;
  }

  /** @throws {UsageError} when a file cannot be written. */
  static async open(args: LintArgs, io: Io): Promise<Outputs> {
    const outputs: Output[] = [];
    for (const destination of args.destinations) outputs.push(await outputTo(destination, args, io));
    return new Outputs(outputs);
  }

  async add(linted: Linted): Promise<void> {
    this.tally.add(linted.report);
    for (const { writer, write } of this.#outputs) for (const text of writer.add(linted)) await write(text);
  }

  async end(): Promise<void> {
    for (const { writer, write, close } of this.#outputs) {
      for (const text of writer.end()) await write(text);
      await close();
    }
  }
}

async function outputTo({ format, file }: Destination, args: LintArgs, io: Io): Promise<Output> {
  if (file === undefined) {
    // With `--diff`, and with `--fix -`, something else goes to standard output.
    const standard = args.diff || (args.fix && args.inputs.includes('-')) ? io.stderr : io.stdout;
    const write = async (text: string): Promise<void> => {
      if (text === '') return;
      standard.write(text);
      await standard.drained?.();
    };
    return { writer: writers[format](look(standard, io)), write, close: async () => {} };
  }
  const handle = await fileAt(file, io);
  return {
    writer: writers[format]({ width: 100, colour: false }),
    write: (text) => (text === '' ? Promise.resolve() : handle.appendFile(text)),
    close: () => handle.close(),
  };
}

async function fileAt(file: string, { cwd }: Io): Promise<FileHandle> {
  try {
    return await open(resolve(cwd, file), 'w');
  } catch (error) {
    throw new UsageError(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
