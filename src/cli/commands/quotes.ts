import type { QuotationSheet } from '#engine';
import { quotationJson, quotationTable } from '#formatters';
import { createLinter, type Linter } from '#linter';
import { decode, InputError, loadConfig, readBytes } from '#node';
import { parseQuotesArgs, type QuotesArgs } from '../args.ts';
import { inputsOf, requireInputs } from '../inputs.ts';
import { exit, type ExitCode, type Io } from '../io.ts';
import { look } from '../look.ts';

/** `copydesk quotes`: every quotation with its speaker and its place, for somebody who checks them. */
export async function quotesCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseQuotesArgs(args);
  requireInputs(parsed.inputs);
  const linter = await createLinter(parsed.noConfig ? [] : await loadConfig(parsed.config, io.cwd));
  const { inputs, unmatched } = await inputsOf(parsed.inputs, linter, io);
  const sheets: QuotationSheet[] = [];
  for (const input of inputs) {
    io.signal.throwIfAborted();
    sheets.push(await sheetOf(input, linter, parsed, io));
  }
  io.stdout.write(
    parsed.format === 'json' ? quotationJson(sheets) : quotationTable(sheets, look(io.stdout, io)),
  );
  const failed = sheets.flatMap(({ error }) => error ?? []);
  for (const error of failed) io.stderr.write(`copydesk: ${error}\n`);
  return failed.length > 0 || unmatched.length > 0 ? exit.unchecked : exit.clean;
}

/** One input that cannot be read gets a sheet that says so; the others are read all the same. */
async function sheetOf(name: string, linter: Linter, args: QuotesArgs, io: Io): Promise<QuotationSheet> {
  const path = name === '-' ? args.stdinFilename : name;
  try {
    const { source } = await decode(name === '-' ? await io.stdin() : await readBytes(name, io.cwd), path);
    return linter.quotations(source, { path });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { path, format: 'text', quotations: [], error: `${path} was not read: ${error.message}.` };
  }
}
