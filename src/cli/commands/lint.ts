import { Stopwatch } from '#document';
import { verdict, type Config, type Report, type Suppressions } from '#engine';
import { formats } from '#formats';
import { timing, type Linted, type Tally } from '#formatters';
import { createLinter, type Linter, type Text } from '#linter';
import {
  decode,
  InputError,
  lintInWorkers,
  lintRecords,
  lintTexts,
  loadConfig,
  loadSuppressions,
  readBytes,
  unreadable,
} from '#node';
import type { LintArgs } from '../args.ts';
import { inputsOf, requireInputs } from '../inputs.ts';
import { exit, type ExitCode, type Io } from '../io.ts';
import { Outputs } from '../outputs.ts';
import { Progress } from '../progress.ts';
import { threadsFor } from '../threads.ts';
import { mend, type Run } from './mend.ts';

/** `copydesk lint`: checks documents and says what production did to them. */
export async function lintCommand(args: LintArgs, io: Io): Promise<ExitCode> {
  requireInputs(args.inputs);
  const linter = await createLinter(await configuration(args, io));
  const suppressions = await suppressionsFor(linter, args, io);
  const { inputs, unmatched, ignored } = await inputsOf(args.inputs, linter, io);
  const stopwatch = args.timing ? new Stopwatch(() => performance.now()) : undefined;
  const run: Run = { linter, suppressions, args, io, stopwatch };
  const outputs = await Outputs.open(args, io);
  const seen: Seen[] = [];
  const errors: string[] = [];
  const progress = new Progress(io.stderr, inputs.length);
  for await (const linted of lintEach(inputs, run, progress)) {
    io.signal.throwIfAborted();
    progress.clear();
    const { error } = linted.report;
    if (error !== null) errors.push(error);
    remember(linted.report, seen);
    await outputs.add(linted);
  }
  progress.clear();
  if (args.verbose) tellChoices(seen, ignored, io);
  for (const linted of judged(seen, run)) await outputs.add(linted);
  await outputs.end();
  if (stopwatch) io.stderr.write(timing(stopwatch.laps));
  for (const error of errors) io.stderr.write(`copydesk: ${error}\n`);
  return exitCode(outputs.tally, unmatched, args);
}

/** What is kept of a report when it has been written: a run may have millions. */
type Seen = Pick<Report, 'path' | 'format' | 'error' | 'silenced'>;

function remember({ path, record, format, error, silenced }: Report, seen: Seen[]): void {
  const isNew = record === undefined || seen.at(-1)?.path !== path;
  if (isNew || error !== null || silenced)
    seen.push({ path, format, error, ...(silenced ? { silenced } : {}) });
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
function tellChoices(seen: readonly Seen[], ignored: readonly string[], io: Io): void {
  for (const file of ignored) io.stderr.write(`copydesk: ${file} is ignored\n`);
  const plain = seen.filter(({ error, format }) => error === null && format === 'text');
  const endings = new Set(plain.flatMap(({ path }) => /\.[^./\\]+$/u.exec(path.toLowerCase())?.[0] ?? []));
  for (const known of formats.text.extensions) endings.delete(`.${known}`);
  for (const ending of endings)
    io.stderr.write(`copydesk: ${ending} names no format; such files are read as plain text\n`);
}

/** The report on the file of suppressions, where an entry in it is idle. */
function judged(seen: readonly Seen[], { linter, suppressions, args }: Run): Linted[] {
  if (!suppressions) return [];
  const report = linter.judge(suppressions, seen);
  return report ? [{ source: suppressions.source, report: shown(report, args) }] : [];
}

/** The reports on all inputs in their order, by threads where the run is large. */
function lintEach(inputs: readonly string[], run: Run, progress: Progress): AsyncIterable<Linted> {
  const { linter, args, io } = run;
  const workers = threadsFor(inputs, args, io);
  if (workers === 0) return lintHere(inputs, run, progress);
  const { config, noConfig, rules, timeout } = args;
  const linted = lintInWorkers(inputs, {
    ...{ workers, config, noConfig, cwd: io.cwd, today: io.today(), signal: io.signal },
    ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
    entries: [{ name: '--rule', rules }],
    isLines: (path) => linter.formatOf(path) === 'jsonl',
  });
  return showing(linted, args, progress);
}

/** The reports on all inputs from this thread. */
async function* lintHere(inputs: readonly string[], run: Run, progress: Progress): AsyncGenerator<Linted> {
  const { linter, args, io } = run;
  for await (const linted of lintTexts(read(), linter, { signal: io.signal }))
    yield { ...linted, report: shown(linted.report, args) };

  async function* read(): AsyncGenerator<Text | Linted> {
    for (const input of inputs) {
      // Nothing else here waits, and Ctrl-C is only heard by those who do.
      await new Promise(setImmediate);
      io.signal.throwIfAborted();
      progress.show(input);
      yield* readInput(input, run);
    }
  }
}

async function* showing(
  linted: AsyncIterable<Linted>,
  args: LintArgs,
  progress: Progress,
): AsyncGenerator<Linted> {
  let last: string | undefined;
  for await (const each of linted) {
    const { path } = each.report;
    if (path !== last) progress.show((last = path));
    yield { ...each, report: shown(each.report, args) };
  }
}

/**
 * One input as a text to check, or what is known of it already: JSON Lines are answered record by record, what is mended as it is
 * mended, and what cannot be read gets a report that says so.
 */
async function* readInput(name: string, run: Run): AsyncGenerator<Text | Linted> {
  const { linter, suppressions, args, io, stopwatch } = run;
  const path = name === '-' ? args.stdinFilename : name;
  const isMended = args.fix || args.diff;
  try {
    if (name !== '-' && !isMended && linter.formatOf(name) === 'jsonl') {
      yield* lintRecords(name, linter, { cwd: io.cwd, suppressions, signal: io.signal, stopwatch });
      return;
    }
    const bytes = name === '-' ? await io.stdin() : await readBytes(name, io.cwd);
    const read = await decode(bytes, path);
    yield isMended
      ? await mend({ name, path, bytes, read }, run)
      : { ...read, path, suppressions, stopwatch };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { source: '', report: unreadable(path, error) };
  }
}

/** With `--quiet` weak signs are not told. */
function shown(report: Report, { quiet }: LintArgs): Report {
  if (!quiet) return report;
  const diagnostics = report.diagnostics.filter(({ severity }) => severity !== 'info');
  return { ...report, diagnostics, verdict: report.error === null ? verdict(diagnostics) : 'unchecked' };
}

function exitCode(
  { summary, unchecked }: Tally,
  unmatched: readonly string[],
  { failing, maxWarnings }: LintArgs,
): ExitCode {
  if (unchecked > 0 || unmatched.length > 0) return exit.unchecked;
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  return summary.warnings > maxWarnings || failing.some((severity) => counts[severity] > 0)
    ? exit.found
    : exit.clean;
}
