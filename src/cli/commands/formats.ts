import { createLinter } from '#linter';
import { loadConfig } from '#node';
import { exit, type ExitCode, type Io } from '../io.ts';

/** `copydesk formats`: what documents are read as, with the formats of configured plugins, and how their names end. */
export async function formatsCommand(io: Io): Promise<ExitCode> {
  const { formats } = await createLinter(await loadConfig(undefined, io.cwd));
  const rows = [...formats].map(([name, { extensions, about }]) => {
    return [name, extensions.map((each) => `.${each}`).join(' '), about] as const;
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)) + 2);
  for (const [name, endings, about] of rows)
    io.stdout.write(`${name.padEnd(widths[0]!)}${endings.padEnd(widths[1]!)}${about}\n`);
  io.stdout.write(
    '\nAny other name is read as text. A configuration sets "format" for some files, and with "fields" which fields are text.\n',
  );
  return exit.clean;
}
