import { ConfigError } from '#engine';
import { parseLintArgs } from './args.ts';
import { explainCommand } from './commands/explain.ts';
import { formatsCommand } from './commands/formats.ts';
import { lintCommand } from './commands/lint.ts';
import { quotesCommand } from './commands/quotes.ts';
import { rulesCommand } from './commands/rules.ts';
import { help } from './help.ts';
import { exit, UsageError, type ExitCode, type Io } from './io.ts';
import { version } from './version.ts';

/** Runs one command line. Prints to `io` only, and gives the exit code instead of ending the process. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await command(args, io);
  } catch (error) {
    if (io.signal.aborted) return exit.interrupted;
    if (error instanceof UsageError) return complain(error.message, io);
    if (error instanceof ConfigError)
      return complain(error.key === '' ? error.message : `${error.key}: ${error.message}`, io);
    throw error;
  }
}

async function command(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === 'rules' && rest.every((arg) => arg.startsWith('-') || arg === 'json'))
    return rulesCommand(rest, io);
  if (name === 'explain') return explainCommand(rest, io);
  if (name === 'quotes') return quotesCommand(rest, io);
  if (name === 'formats' && rest.length === 0) return formatsCommand(io);
  const parsed = parseLintArgs(name === 'lint' ? rest : args);
  if (parsed.version) io.stdout.write(`${version()}\n`);
  else if (parsed.help || args.length === 0) io.stdout.write(help());
  else return lintCommand(parsed, io);
  return exit.clean;
}

function complain(message: string, io: Io): ExitCode {
  io.stderr.write(`copydesk: ${message}\nNothing was linted. copydesk --help tells how it is used.\n`);
  return exit.usage;
}
