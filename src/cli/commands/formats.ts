import { formatNames, formats } from '#formats';
import { exit, type ExitCode, type Io } from '../io.ts';

/** `copydesk formats`: what documents are read as, and how their names end. */
export function formatsCommand(io: Io): ExitCode {
  for (const name of formatNames) {
    const { extensions, about } = formats[name];
    io.stdout.write(
      `${name.padEnd(10)}${extensions
        .map((each) => `.${each}`)
        .join(' ')
        .padEnd(24)}${about}\n`,
    );
  }
  io.stdout.write(
    '\nAny other name is read as text. A configuration sets "format" for some files, and with "fields" which fields are text.\n',
  );
  return exit.clean;
}
