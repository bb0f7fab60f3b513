import { parseArgs } from 'node:util';
import { severities, type Severity } from '#rule';
import { nearest } from '#text';
import { UsageError } from './io.ts';

interface Flag {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** How its value is called in the help. */
  readonly value?: string;
  readonly about: string;
}

/** Every option of `copydesk lint`, in the order of the help. */
const flags = {
  format: {
    type: 'string',
    multiple: true,
    short: 'f',
    value: 'NAME[=FILE]',
    about: 'How to report: pretty, json or jsonl; several times for several files.',
  },
  fix: { type: 'boolean', about: 'Make the repairs that are certain, in the files.' },
  diff: { type: 'boolean', about: 'Show what --fix would change, and change nothing.' },
  encode: {
    type: 'string',
    value: 'utf-8',
    about: 'With --fix: write files in other encodings as UTF-8.',
  },
  rule: {
    type: 'string',
    multiple: true,
    short: 'r',
    value: 'ID=SEVERITY',
    about: 'Set one rule: off, info, warning or error.',
  },
  config: { type: 'string', short: 'c', value: 'FILE', about: 'Use this configuration.' },
  'no-config': { type: 'boolean', about: 'Use the recommended rules and nothing from disk.' },
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    about: 'The least severity that ends with 1: error (default), warning, info or never.',
  },
  'max-warnings': { type: 'string', value: 'N', about: 'End with 1 when there are more warnings.' },
  'stdin-filename': { type: 'string', value: 'NAME', about: 'What to call standard input.' },
  workers: {
    type: 'string',
    value: 'N',
    about: 'How many threads check: 0 for none; by default as many as a large run has use for.',
  },
  timeout: {
    type: 'string',
    value: 'SECONDS',
    about: 'Give up a document that takes longer; 60 where threads check.',
  },
  quiet: { type: 'boolean', short: 'q', about: 'Show errors and warnings, not weak signs.' },
  verbose: { type: 'boolean', short: 'v', about: 'Say what was left out, and what is read as plain text.' },
  timing: { type: 'boolean', about: 'Tell how long each view and rule took, on standard error.' },
  help: { type: 'boolean', short: 'h', about: 'Show this help.' },
  version: { type: 'boolean', short: 'V', about: 'Show the version.' },
} satisfies Record<string, Flag>;

/** Every option of `copydesk quotes`. */
const quotesFlags = {
  format: { type: 'string', short: 'f', value: 'NAME', about: 'How to list: table or json.' },
  config: flags.config,
  'no-config': { type: 'boolean', about: 'Use nothing from disk.' },
  'stdin-filename': flags['stdin-filename'],
} satisfies Record<string, Flag>;

/** Where one report goes: a format, and a file or standard output. */
export interface Destination {
  readonly format: 'pretty' | 'json' | 'jsonl';
  readonly file: string | undefined;
}

export interface LintArgs {
  readonly inputs: readonly string[];
  readonly destinations: readonly Destination[];
  readonly fix: boolean;
  readonly diff: boolean;
  /** Whether files are written as UTF-8, whatever they were read as. */
  readonly encode: boolean;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly config: string | undefined;
  readonly noConfig: boolean;
  /** The severities that make a run end with 1. */
  readonly failing: readonly Severity[];
  readonly maxWarnings: number;
  readonly stdinFilename: string;
  /** Nothing where the size of the run decides. */
  readonly workers: number | undefined;
  /** In seconds. */
  readonly timeout: number | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly timing: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export interface QuotesArgs {
  readonly inputs: readonly string[];
  readonly format: 'table' | 'json';
  readonly config: string | undefined;
  readonly noConfig: boolean;
  readonly stdinFilename: string;
}

const formats = ['pretty', 'json', 'jsonl'] as const;

/** @throws {UsageError} as `parseLintArgs` does. */
export function parseQuotesArgs(args: readonly string[]): QuotesArgs {
  const { values, positionals } = parse(args, quotesFlags);
  return {
    inputs: positionals,
    format: oneOf('--format', values.format ?? 'table', ['table', 'json'] as const),
    config: values.config,
    noConfig: values['no-config'] ?? false,
    stdinFilename: values['stdin-filename'] ?? '<stdin>',
  };
}

/** @throws {UsageError} that names the fault and the nearest right spelling. */
export function parseLintArgs(args: readonly string[]): LintArgs {
  const { values, positionals } = parse(args, flags);
  return {
    inputs: positionals,
    destinations: (values.format ?? ['pretty']).map(destination),
    fix: values.fix ?? false,
    diff: values.diff ?? false,
    encode: isEncoded(values.encode, values.fix ?? false),
    rules: Object.fromEntries((values.rule ?? []).map(ruleSetting)),
    config: values.config,
    noConfig: values['no-config'] ?? false,
    failing: atLeast(oneOf('--fail-on', values['fail-on'] ?? 'error', [...severities, 'never'] as const)),
    maxWarnings: wholeNumber('--max-warnings', values['max-warnings']),
    stdinFilename: values['stdin-filename'] ?? '<stdin>',
    workers: optional('--workers', values.workers),
    timeout: optional('--timeout', values.timeout),
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    timing: values.timing ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

/** The options of `copydesk lint` as lines of help. */
export function optionHelp(): string {
  return helpOn(flags);
}

export function quotesOptionHelp(): string {
  return helpOn(quotesFlags);
}

function helpOn(options: Record<string, Flag>): string {
  const rows = Object.entries(options).map(([name, flag]: [string, Flag]): [string, string] => {
    const short = flag.short ? `-${flag.short}, ` : '    ';
    return [`  ${short}--${name}${flag.value ? ` ${flag.value}` : ''}`, flag.about];
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, about]) => left.padEnd(width) + about).join('\n');
}

function parse<const T extends Record<string, Flag>>(args: readonly string[], options: T) {
  for (const arg of args) {
    if (arg === '--') break;
    const name = /^--([^=]+)/u.exec(arg)?.[1];
    if (name === undefined || name in options) continue;
    throw new UsageError(withNearest(`There is no option --${name}.`, name, Object.keys(options), '--'));
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function destination(given: string): Destination {
  const [format = '', ...file] = given.split('=');
  return { format: oneOf('--format', format, formats), file: file.length > 0 ? file.join('=') : undefined };
}

/** To write a file in another encoding is to change it, which is what --fix is for. */
function isEncoded(given: string | undefined, fix: boolean): boolean {
  if (given === undefined) return false;
  oneOf('--encode', given.toLowerCase(), ['utf-8']);
  if (!fix) throw new UsageError('--encode goes with --fix, which writes files.');
  return true;
}

function ruleSetting(given: string): [id: string, severity: Severity | 'off'] {
  const [id = '', severity] = given.split('=');
  if (severity === undefined)
    throw new UsageError(`--rule takes ID=SEVERITY, such as --rule ${id || 'page-residue'}=off.`);
  return [id, oneOf(`--rule ${id}`, severity, [...severities, 'off'] as const)];
}

function oneOf<const T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === given);
  if (found !== undefined) return found;
  throw new UsageError(
    withNearest(`${option} takes ${allowed.join(', ')}, not “${given}”.`, given, allowed, ''),
  );
}

/** The severities from the gravest down to a threshold. */
function atLeast(threshold: Severity | 'never'): readonly Severity[] {
  return threshold === 'never' ? [] : severities.slice(0, severities.indexOf(threshold) + 1);
}

function optional(option: string, given: string | undefined): number | undefined {
  return given === undefined ? undefined : wholeNumber(option, given);
}

function wholeNumber(option: string, given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/u.test(given)) return Number(given);
  throw new UsageError(`${option} takes a whole number, not “${given}”.`);
}

/** A complaint with the name that was probably meant. */
export function withNearest(
  complaint: string,
  given: string,
  names: Iterable<string>,
  prefix: string,
): string {
  const meant = nearest(given, names);
  return meant === undefined ? complaint : `${complaint} Did you mean ${prefix}${meant}?`;
}
