import type { Format } from '#document';
import {
  formatNames,
  formatTold,
  isProse,
  type FieldKind,
  type Fields,
  type FormatName,
  type PluginFormats,
  type ReadOptions,
} from '#formats';
import { withFallbacks, type Plugin, type Rule, type Severity } from '#rule';
import { once, type LanguageCode } from '#text';
import { checkEntry, noFormat } from './check-entry.ts';
import type { Config, ConfigEntry, RuleSetting } from './config.ts';
import { matcher } from './globs.ts';

/** A rule as configured: on, with a severity and every option filled in. */
export interface ActiveRule {
  /** The rule's own id or, for a plugin's, `plugin-name/rule-name`. */
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
  readonly url: string;
}

/** What a configuration comes to for one document. */
export interface Ruleset {
  readonly rules: readonly ActiveRule[];
  readonly language: LanguageCode | undefined;
  readonly format: string | undefined;
  readonly page: ReadOptions['page'];
  readonly fields: Fields;
}

/** The rule's page. Those of copydesk's own rules are part of the package. */
export function ruleUrl(id: string): string {
  return id.includes('/') ? '' : `https://unpkg.com/copydesk/docs/rules/${id}.md`;
}

/** A rule with its own severity and, but for those given, its own options. */
export function activate(
  rule: Rule,
  given: Readonly<Record<string, unknown>> = {},
  id = rule.id,
): ActiveRule {
  return { id, rule, severity: rule.severity, options: withFallbacks(rule.options, given), url: ruleUrl(id) };
}

/**
 * A configuration, checked once, that knows the rules for any document.
 *
 * @throws {ConfigError} at a rule, an option, a ruleset, a key or a value that does not exist.
 */
export class Configuration {
  readonly #entries: readonly ConfigEntry[];
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #formats: PluginFormats;
  readonly #rulesets = new Map<string, Ruleset>();
  /** Globs as they were compiled: a folder may have thousands of paths. */
  readonly #matchers = new WeakMap<readonly string[], (path: string) => boolean>();
  /** What entries name closely, for folders. */
  readonly #closely = once(() =>
    matcher(this.#entries.flatMap(({ files = [] }) => files.filter((glob) => !glob.endsWith('*')))),
  );

  constructor(config: Config, own: readonly Rule[]) {
    const entries = (Array.isArray(config) ? config : [config]) as readonly ConfigEntry[];
    this.#entries = entries;
    this.#formats = new Map(pluginFormats(entries));
    this.#rules = new Map([...own.map((rule): [string, Rule] => [rule.id, rule]), ...pluginRules(entries)]);
    for (const [index, entry] of entries.entries()) {
      const name = entry?.name ?? (entries.length > 1 ? `entry ${index + 1}` : '');
      checkEntry(entry, name, { rules: this.#rules, formats: this.#formats });
    }
  }

  /** All rules that a configuration may name. */
  get rules(): ReadonlyMap<string, Rule> {
    return this.#rules;
  }

  /** The formats that plugins bring. */
  get formats(): PluginFormats {
    return this.#formats;
  }

  /**
   * The format of a document: the one that is given or configured, or that its path tells.
   *
   * @throws {ConfigError} when none goes by the name that is given.
   */
  formatFor(
    path: string | undefined,
    given = this.for(path).format,
  ): { name: string; format: FormatName | Format } {
    const name = given ?? formatTold(path, this.#formats) ?? 'text';
    const own = formatNames.find((each) => each === name);
    const format = own ?? this.#formats.get(name);
    if (format === undefined) throw noFormat(name, 'format', this.#formats);
    return { name, format };
  }

  /**
   * Whether a file in a folder is to be linted: its ending tells a format of prose, or an entry names it closely, as
   * `content/*.json` does and `content/**` does not.
   */
  includes(path: string): boolean {
    return isProse(path, this.#formats) || this.#closely()(path);
  }

  /** Whether an entry with nothing but `ignores` names the document. */
  ignores(path: string): boolean {
    return this.#entries.some((entry) => isIgnoreOnly(entry) && this.#matches(entry.ignores, path));
  }

  for(path: string | undefined): Ruleset {
    const used = this.#entries.map((entry) => !isIgnoreOnly(entry) && this.#applies(entry, path));
    const key = used.join();
    const ruleset = this.#rulesets.get(key) ?? this.#resolve(this.#entries.filter((_, index) => used[index]));
    this.#rulesets.set(key, ruleset);
    return ruleset;
  }

  #applies({ files, ignores }: ConfigEntry, path: string | undefined): boolean {
    if (path === undefined) return files === undefined;
    // Not `**`, which leaves out what lies above the working folder: `../other/a.md`.
    return (files === undefined || this.#matches(files, path)) && !this.#matches(ignores, path);
  }

  #matches(globs: readonly string[] | undefined, path: string): boolean {
    if (globs === undefined) return false;
    const matches = this.#matchers.get(globs) ?? matcher(globs);
    this.#matchers.set(globs, matches);
    return matches(path);
  }

  #resolve(entries: readonly ConfigEntry[]): Ruleset {
    const bases = this.#entries.flatMap((entry) => entry.extends ?? []);
    const settings = new Map<string, RuleSetting>();
    const extend = (name: string): void => {
      if (name === 'none') return;
      for (const [id, rule] of this.#rules)
        if (name === 'all' || rule.recommended !== false) settings.set(id, rule.severity);
    };
    if (bases.length === 0) extend('recommended');
    for (const entry of entries) {
      for (const name of [entry.extends ?? []].flat()) extend(name);
      for (const [id, setting] of Object.entries(entry.rules ?? {})) settings.set(id, setting);
    }
    const rules = [...settings].flatMap(([id, setting]) => this.#active(id, setting));
    return {
      rules,
      language: entries.findLast((entry) => entry.language)?.language,
      format: entries.findLast((entry) => entry.format)?.format,
      page: entries.findLast((entry) => entry.page)?.page,
      fields: fieldsOf(entries),
    };
  }

  #active(id: string, setting: RuleSetting): ActiveRule[] {
    const [severity, options] = typeof setting === 'string' ? [setting, {}] : setting;
    if (severity === 'off') return [];
    return [{ ...activate(this.#rules.get(id)!, options, id), severity }];
  }
}

/** All fields that entries name; one that comes again counts where it came last. */
function fieldsOf(entries: readonly ConfigEntry[]): Fields {
  const fields = new Map<string, FieldKind>();
  for (const [name, kind] of entries.flatMap((entry) => Object.entries(entry.fields ?? {}))) {
    fields.delete(name);
    fields.set(name, kind);
  }
  return Object.fromEntries(fields);
}

function isIgnoreOnly(entry: ConfigEntry): boolean {
  return (
    entry.ignores !== undefined && Object.keys(entry).every((key) => key === 'ignores' || key === 'name')
  );
}

function pluginRules(entries: readonly ConfigEntry[]): [string, Rule][] {
  return plugins(entries).flatMap(({ name, rules = [] }) =>
    rules.map((rule): [string, Rule] => [`${name}/${rule.id}`, rule]),
  );
}

function pluginFormats(entries: readonly ConfigEntry[]): [string, Format][] {
  return plugins(entries).flatMap(({ name, formats = {} }) =>
    Object.entries(formats).map(([id, format]): [string, Format] => [`${name}/${id}`, format]),
  );
}

function plugins(entries: readonly ConfigEntry[]): readonly Plugin[] {
  return entries.flatMap((entry) => entry?.plugins ?? []);
}
