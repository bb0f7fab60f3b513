import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { verdict, type Config, type Report, type Suppressions } from '#engine';
import { formats } from '#formats';
import { json, pretty, type Linted, type Look } from '#formatters';
import { createLinter, type Linter } from '#linter';
import { decode, findFiles, InputError, loadConfig, loadSuppressions, readBytes, unreadable } from '#node';
import type { LintArgs } from '../args.ts';
import { exit, UsageError, type ExitCode, type Io } from '../io.ts';
import { look } from '../look.ts';
import { Progress } from '../progress.ts';
import { mend, type Run } from './mend.ts';

/** `copydesk lint`: checks documents and says what production did to them. */
export async function lintCommand(args: LintArgs, io: Io): Promise<ExitCode> {
  if (args.inputs.length === 0)
    throw new UsageError('Name a file, a folder or a glob, or - for standard input.');
  const linter = await createLinter(await configuration(args, io));
  const suppressions = await suppressionsFor(linter, args, io);
  const { files, unmatched, ignored } = await findFiles(
    args.inputs.filter((input) => input !== '-'),
    { cwd: io.cwd, includes: (path) => linter.includes(path), ignores: (path) => linter.ignores(path) },
  );
  for (const pattern of unmatched) io.stderr.write(`copydesk: nothing matches ${pattern}\n`);

  const inputs = args.inputs.includes('-') ? ['-', ...files] : files;
  const run: Run = { linter, suppressions, args, io };
  const linted = await lintAll(inputs, run);
  if (args.verbose) tellChoices(linted, ignored, io);
  for (const each of judged(linted, run)) linted.push(each);
  await report(linted, args, io);
  return exitCode(linted, unmatched, args, io);
}

async function configuration({ noConfig, config, rules }: LintArgs, io: Io): Promise<Config> {
  const loaded = noConfig ? [] : await loadConfig(config, io.cwd);
  return [...loaded, { name: '--rule', rules }];
}

async function suppressionsFor(
  { rules }: Linter,
  { noConfig, config }: LintArgs,
  { cwd, today }: Io,
): Promise<Suppressions | undefined> {
  return noConfig ? undefined : loadSuppressions({ cwd, config, rules: rules.keys(), today: today() });
}

/** What was left out, and names that tell no format, each ending once. */
function tellChoices(linted: readonly Linted[], ignored: readonly string[], io: Io): void {
  for (const file of ignored) io.stderr.write(`copydesk: ${file} is ignored\n`);
  const plain = linted.filter(({ report }) => report.error === null && report.format === 'text');
  const endings = new Set(
    plain.flatMap(({ report }) => /\.[^./\\]+$/u.exec(report.path.toLowerCase())?.[0] ?? []),
  );
  for (const known of formats.text.extensions) endings.delete(`.${known}`);
  for (const ending of endings)
    io.stderr.write(`copydesk: ${ending} names no format; such files are read as plain text\n`);
}

/** The report on the file of suppressions, where an entry in it is idle. */
function judged(linted: readonly Linted[], { linter, suppressions, args }: Run): Linted[] {
  if (!suppressions) return [];
  const report = linter.judge(
    suppressions,
    linted.map((each) => each.report),
  );
  return report ? [{ source: suppressions.source, report: shown(report, args) }] : [];
}

async function lintAll(inputs: readonly string[], run: Run): Promise<Linted[]> {
  const progress = new Progress(run.io.stderr, inputs.length);
  const linted: Linted[] = [];
  for (const input of inputs) {
    run.io.signal.throwIfAborted();
    progress.show(input);
    linted.push(await lintOne(input, run));
  }
  progress.clear();
  return linted;
}

/** One input that cannot be read gets a report that says so; the others are linted all the same. */
async function lintOne(name: string, run: Run): Promise<Linted> {
  const { linter, suppressions, args, io } = run;
  const path = name === '-' ? args.stdinFilename : name;
  try {
    const bytes = name === '-' ? await io.stdin() : await readBytes(name, io.cwd);
    const read = await decode(bytes, path);
    if (args.fix || args.diff) {
      const { source, report } = await mend({ name, path, bytes, read }, run);
      return { source, report: shown(report, args) };
    }
    const { source, damage } = read;
    return {
      source,
      report: shown(linter.lint(source, { path, suppressions, damage, signal: io.signal }), args),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { source: '', report: unreadable(path, error) };
  }
}

/** With `--quiet` weak signs are not told. */
function shown(report: Report, { quiet }: LintArgs): Report {
  if (!quiet) return report;
  const diagnostics = report.diagnostics.filter(({ severity }) => severity !== 'info');
  return { ...report, diagnostics, verdict: report.error === null ? verdict(diagnostics) : 'unchecked' };
}

/** Reports go to standard output, but for one case: with `--fix -` that is where the mended text goes. */
async function report(
  linted: readonly Linted[],
  { destinations, fix, diff, inputs }: LintArgs,
  io: Io,
): Promise<void> {
  const standard = diff || (fix && inputs.includes('-')) ? io.stderr : io.stdout;
  for (const { format, file } of destinations) {
    const text =
      file === undefined
        ? render(format, linted, look(standard, io))
        : render(format, linted, { width: 100, colour: false });
    if (file === undefined) standard.write(text);
    else await writeFile(resolve(io.cwd, file), text);
  }
}

function render(format: string, linted: readonly Linted[], look: Look): string {
  return format === 'json' ? json(linted) : pretty(linted, look);
}

function exitCode(
  linted: readonly Linted[],
  unmatched: readonly string[],
  { failing, maxWarnings }: LintArgs,
  io: Io,
): ExitCode {
  const failed = linted.filter(({ report }) => report.error !== null);
  for (const { report } of failed) io.stderr.write(`copydesk: ${report.error}\n`);
  if (failed.length > 0 || unmatched.length > 0) return exit.unchecked;
  const diagnostics = linted.flatMap(({ report }) => report.diagnostics);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return warnings > maxWarnings || diagnostics.some(({ severity }) => failing.includes(severity))
    ? exit.found
    : exit.clean;
}
