import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import { inSource, type SourceSpan } from '#document';
import {
  ConfigError,
  suppressionsOf,
  type PlacedSuppression,
  type Suppression,
  type Suppressions,
} from '#engine';
import { nearest } from '#text';

const NAMES = ['yaml', 'yml', 'json'].map((extension) => `copydesk-suppressions.${extension}`);

export interface SuppressionsOptions {
  readonly cwd: string;
  /** A configuration file named by the user: its folder is looked at first. */
  readonly config?: string | undefined;
  /** Every rule that an entry may name. */
  readonly rules: Iterable<string>;
  /** The day, `2026-11-22`: an entry may end on one. */
  readonly today: string;
}

/**
 * The suppressions for a folder: the nearest `copydesk-suppressions.yaml` or `.json` upwards from it, or beside the
 * configuration that the user names. None is no fault.
 *
 * @throws {ConfigError} that names file, line and key where the file cannot be meant.
 */
export async function loadSuppressions(options: SuppressionsOptions): Promise<Suppressions | undefined> {
  const { cwd, today } = options;
  const file = find(options);
  if (file === undefined) return undefined;
  const path = slashes(relative(cwd, file));
  const source = (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '');
  return suppressionsOf({
    path,
    format: extname(file) === '.json' ? 'json' : 'yaml',
    source,
    entries: read(source, path, [...options.rules]),
    today,
    nameOf: (document) => slashes(relative(dirname(file), resolve(cwd, document))),
  });
}

function find({ cwd, config }: SuppressionsOptions): string | undefined {
  const beside = config === undefined ? undefined : fileIn(dirname(resolve(cwd, config)));
  if (beside !== undefined) return beside;
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const file = fileIn(folder);
    if (file !== undefined || dirname(folder) === folder) return file;
  }
}

/** Two in one folder would leave it open which of them holds. */
function fileIn(folder: string): string | undefined {
  const [first, second] = NAMES.filter((name) => existsSync(join(folder, name)));
  if (second !== undefined)
    throw new ConfigError(`There is also a ${second} beside it; one of them is enough.`, first!);
  return first === undefined ? undefined : join(folder, first);
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

/** JSON is YAML, and the parser for YAML says where a fault is. */
function read(source: string, path: string, rules: readonly string[]): PlacedSuppression[] {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  const [fault] = errors;
  if (fault) throw new ConfigError(fault.message, `${path}:${lineOf(fault.pos[0])}`);
  // A file in which nothing stands, or only comments.
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isSeq(contents))
    throw new ConfigError(
      'A file of suppressions is a list of entries.',
      `${path}:${lineOf(start(contents))}`,
    );
  return (contents.items as Node[]).map((node) => {
    const line = lineOf(start(node));
    if (!isMap(node)) throw new ConfigError('A suppression is a set of keys.', `${path}:${line}`);
    const entry = fields(node, (key) => `${path}:${lineOf(start(key))}`, rules);
    const missing = complete(entry);
    if (missing) throw new ConfigError(missing.message, `${path}:${line}: ${missing.key}`);
    return { ...(entry as Suppression), line, at: spanOf(node, source) };
  });
}

/** Without the line break that the parser counts to an entry. */
function spanOf(node: Node, source: string): SourceSpan {
  const from = start(node);
  return inSource(from, from + source.slice(from, node.range![1]).trimEnd().length);
}

function start(node: Node): number {
  // What the parser read has a range; only nodes that a program makes have none.
  return node.range![0];
}

interface Field {
  readonly about: string;
  readonly fits: (given: string) => boolean;
}

const anyText: Field = { about: 'a text that is not empty', fits: (given) => given.trim() !== '' };

const known: Readonly<Record<keyof Suppression, Field>> = {
  path: anyText,
  rule: anyText,
  fingerprint: {
    about: 'the 16 digits that a report shows',
    fits: (given) => /^[0-9a-f]{16}$/u.test(given),
  },
  text: anyText,
  reason: anyText,
  owner: anyText,
  expires: { about: 'a day of the calendar, such as 2027-01-31', fits: isDay },
};

type Fields = Partial<Record<keyof Suppression, string>>;

function fields(node: YAMLMap, at: (key: Node) => string, rules: readonly string[]): Fields {
  const entry: Fields = {};
  for (const { key, value } of node.items as { key: Node; value: Node | null }[]) {
    const name = isScalar(key) ? String(key.value) : String(key);
    const place = `${at(key)}: ${name}`;
    const field = Object.hasOwn(known, name) ? known[name as keyof Suppression] : undefined;
    if (!field) throw misspelt(`There is no key “${name}”.`, place, name, Object.keys(known));
    const given = written(value);
    if (given === undefined) throw new ConfigError(`“${name}” is ${field.about}.`, place, hintFor(value));
    if (!field.fits(given)) throw new ConfigError(`“${name}” is ${field.about}, not “${given}”.`, place);
    if (name === 'rule' && !rules.includes(given))
      throw misspelt(`There is no rule “${given}”.`, place, given, rules);
    entry[name as keyof Suppression] = given;
  }
  return entry;
}

/** A value as it is written: a fingerprint of nothing but digits is a number only to the parser. */
function written(value: Node | null): string | undefined {
  if (!isScalar(value) || value.value === null) return undefined;
  return typeof value.value === 'string' ? value.value : value.source;
}

/** `path: *.md` is what everybody writes first. */
function hintFor(value: Node | null): string | undefined {
  return isAlias(value) ? 'In YAML a text that begins with * stands in quotation marks.' : undefined;
}

function misspelt(message: string, at: string, given: string, names: Iterable<string>): ConfigError {
  const meant = nearest(given, names);
  return new ConfigError(message, at, meant === undefined ? undefined : `Did you mean “${meant}”?`);
}

/** What an entry lacks. */
function complete(entry: Fields): { message: string; key: string } | undefined {
  for (const key of ['path', 'rule', 'reason'] as const)
    if (entry[key] === undefined) return { key, message: `Every entry has a ${key}.` };
  if (entry.fingerprint !== undefined || entry.text !== undefined) return undefined;
  return {
    key: 'fingerprint',
    message:
      'Every entry has a fingerprint or a text; a rule is turned off in whole documents in the configuration.',
  };
}

function isDay(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(given)) return false;
  const time = Date.parse(`${given}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given);
}
