import { type Base, type EncodingDamage, type Format, type Stopwatch } from '#document';
import {
  Configuration,
  engineRules,
  fix as fixText,
  judge,
  lintEach as eachReport,
  lintRecords as recordReports,
  quotationSheet,
  silence,
  type ActiveRule,
  type Config,
  type Fixed,
  type Opened,
  type PluginFormatName,
  type QuotationSheet,
  type Report,
  type Suppressions,
} from '#engine';
import { formats as ownFormats, openAll, type FormatName } from '#formats';
import type { Rule } from '#rule';
import { rules as ownRules } from '#rules';
import { lexiconOf } from './lexicon.ts';

export interface TextOptions {
  /** The document's name in the report and in configurations: relative, with `/`. */
  readonly path?: string;
  /** The format; the path tells it when absent, and is plain text when it does not. */
  readonly format?: FormatName | PluginFormatName;
  /** A file of suppressions, which silences some of what is found. */
  readonly suppressions?: Suppressions | undefined;
  /** What is wrong with the bytes that the text was read from, as `readSource` of `copydesk/node` tells. */
  readonly damage?: EncodingDamage | undefined;
  /** Stops the run: it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Takes the time of each view and rule. */
  readonly stopwatch?: Stopwatch | undefined;
}

/** A text with what is known of it. */
export interface Text extends Omit<TextOptions, 'signal'> {
  readonly source: string;
}

export interface RecordsOptions extends Omit<TextOptions, 'format'> {
  /** Where the source begins in its file, if it is a part of one: all places are those of the file. */
  readonly base?: Base | undefined;
}

export interface FixOptions extends TextOptions {
  /** Also makes the preferred suggestion of a diagnostic that has no certain fix. */
  readonly suggestions?: boolean;
}

/** Rules resolved once, for any number of documents. */
export interface Linter {
  /** Every rule that the configuration may name, its own and plugins', with the id it goes by. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Every format that it may name, copydesk's own and plugins'. */
  readonly formats: ReadonlyMap<string, Pick<Format, 'extensions' | 'about'>>;
  /** The name of the format that a document is read in. */
  formatOf(path: string): string;
  /** Whether a file in a folder is one to lint: of a format of prose, or named by the configuration. */
  includes(path: string): boolean;
  /** Whether the configuration leaves the document out of every run. */
  ignores(path: string): boolean;
  /**
   * Reports on one text. Synchronous and re-entrant; never throws because of what the text says.
   *
   * @throws {TypeError} when the source is no string, as all that take one do.
   */
  lint(source: string, options?: TextOptions): Report;
  /**
   * Reports on each of many texts, in their order: a fifth faster than one by one, as each rule goes over several of them
   * before the next. Some texts are read ahead of the report that is given.
   */
  lintEach(texts: Iterable<Text>, options?: Pick<TextOptions, 'signal'>): Iterable<Report>;
  /**
   * Reports on each record of a source of JSON Lines, as soon as it is asked for. One without a field that is text has
   * none.
   */
  lintRecords(source: string, options?: RecordsOptions): Iterable<Report>;
  /** Every quotation of a text with its speaker. Synchronous; never throws because of the text. */
  quotations(source: string, options?: Pick<TextOptions, 'path' | 'format'>): QuotationSheet;
  /** Applies fixes until none is left. Of the bytes it does not speak: the mended text has none yet. */
  fix(source: string, options?: FixOptions): Fixed;
  /** The report on a file of suppressions after a run: entries that silenced nothing. Nothing when there are none. */
  judge(
    suppressions: Suppressions,
    reports: readonly Pick<Report, 'path' | 'error' | 'silenced'>[],
  ): Report | undefined;
}

/**
 * Resolves a configuration; the recommended rules when there is none.
 *
 * @throws {ConfigError} when the configuration names a rule, an option or a key that does not exist.
 */
export async function createLinter(config: Config = {}): Promise<Linter> {
  return linterOf(config);
}

/** `createLinter` for surfaces that cannot wait, such as a unified plugin in `processSync`. */
export function linterOf(config: Config = {}): Linter {
  const configuration = new Configuration(config, [...ownRules, ...engineRules]);
  const lexicons = new WeakMap<readonly ActiveRule[], ReturnType<typeof lexiconOf>>();

  const known = [...configuration.rules.keys()];

  /** All that a document needs but its source. */
  function origin(path: string | undefined, given: string | undefined) {
    const { rules, language, page, fields } = configuration.for(path);
    const { name, format } = configuration.formatFor(path, given);
    const lexicon = lexicons.get(rules) ?? lexiconOf(rules.flatMap(({ rule }) => rule.phrases ?? []));
    lexicons.set(rules, lexicon);
    return {
      rules,
      subject: { path, format: name },
      options: { path, language, lexicon, page, fields, format },
    };
  }

  function* lintEach(texts: Iterable<Text>, { signal }: Pick<TextOptions, 'signal'> = {}): Generator<Report> {
    const waiting: Text[] = [];
    for (const report of eachReport(opened(), { signal, known })) {
      const { source, suppressions } = waiting.shift()!;
      yield suppressions ? silence(report, source, suppressions) : report;
    }

    function* opened(): Generator<Opened> {
      for (const text of texts) {
        const { source, path, format, damage, stopwatch } = text;
        demandString(source);
        const { rules, subject, options } = origin(path, format);
        waiting.push(text);
        yield { documents: openAll(source, { ...options, damage, stopwatch }), subject, rules };
      }
    }
  }

  function lint(source: string, { signal, ...given }: TextOptions = {}): Report {
    const [report] = lintEach([{ source, ...given }], { signal });
    return report!;
  }

  function* lintRecords(
    source: string,
    { path, suppressions, damage, signal, base, stopwatch }: RecordsOptions = {},
  ): Generator<Report> {
    demandString(source);
    const { rules, subject, options } = origin(path, 'jsonl');
    const documents = openAll(source, { ...options, damage, base, stopwatch });
    for (const report of recordReports(documents, subject, rules, { signal, known }))
      yield suppressions ? silence(report, source, suppressions, base?.offset) : report;
  }

  return {
    rules: configuration.rules,
    formats: new Map([...Object.entries(ownFormats), ...configuration.formats]),
    formatOf: (path) => configuration.formatFor(path).name,
    includes: (path) => configuration.includes(path),
    ignores: (path) => configuration.ignores(path),
    lint,
    lintEach,
    lintRecords,
    quotations(source, { path, format } = {}) {
      demandString(source);
      const { subject, options } = origin(path, format);
      return quotationSheet(openAll(source, options), subject);
    },
    judge: (suppressions, reports) => judge(suppressions, reports, (path) => configuration.for(path).rules),
    fix(source, { suggestions = false, ...options } = {}) {
      return fixText(
        source,
        (text) => lint(text, { ...options, damage: undefined }),
        (diagnostic) => diagnostic.fix ?? (suggestions ? diagnostic.suggestions[0] : undefined),
      );
    },
  };
}

/** What a caller without types may get wrong. */
function demandString(source: unknown): void {
  if (typeof source === 'string') return;
  const given = source === null ? 'null' : typeof source;
  throw new TypeError(
    `A text is a string, and ${given} was given: call lint(text, { path }), lintEach([{ source: text, path }]).`,
  );
}

export interface OneTextOptions extends TextOptions {
  readonly config?: Config;
}

/** Reports on one text. For many, `createLinter` resolves the configuration once. */
export async function lint(source: string, { config, ...options }: OneTextOptions = {}): Promise<Report> {
  return (await createLinter(config)).lint(source, options);
}

/** Applies the certain fixes to a text until none is left and, if asked, the preferred suggestions. */
export async function fix(
  source: string,
  { config, ...options }: OneTextOptions & FixOptions = {},
): Promise<Fixed> {
  return (await createLinter(config)).fix(source, options);
}
