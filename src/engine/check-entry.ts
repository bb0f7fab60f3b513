import { fieldKinds, formatNames, type PluginFormats } from '#formats';
import { severities, type Rule } from '#rule';
import { languageCodes, nearest } from '#text';
import { ConfigError, type ConfigEntry, type RuleSetting } from './config.ts';

/** What an entry may begin with. */
const rulesets = ['recommended', 'all', 'none'];

/** How much of a page may be read. */
const pages = ['article', 'all'];

const keys = [
  'name',
  'files',
  'ignores',
  'extends',
  'plugins',
  'rules',
  'format',
  'page',
  'fields',
  'language',
];

/** What settings may name. */
interface Known {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly formats: PluginFormats;
}

/** @throws {ConfigError} at a key, a ruleset, a rule, an option or a value that does not exist. */
export function checkEntry(entry: ConfigEntry, name: string, { rules, formats }: Known): void {
  const at = (key: string): string => (name === '' ? key : `${name}: ${key}`);
  if (typeof entry !== 'object' || entry === null)
    throw new ConfigError('A configuration entry is an object.', name);
  for (const key of Object.keys(entry)) {
    if (!keys.includes(key)) throw unknown(`There is no setting “${key}”.`, at(key), key, keys);
  }
  for (const base of [entry.extends ?? []].flat()) {
    if (!rulesets.includes(base))
      throw unknown(`There is no ruleset “${base}”.`, at('extends'), base, rulesets);
  }
  if (entry.language !== undefined && !languageCodes.includes(entry.language)) {
    const known = `It knows ${languageCodes.join(', ')}.`;
    throw new ConfigError(`“${entry.language}” is no language that copydesk knows.`, at('language'), known);
  }
  if (
    entry.format !== undefined &&
    !formats.has(entry.format) &&
    !formatNames.some((own) => own === entry.format)
  ) {
    throw noFormat(entry.format, at('format'), formats);
  }
  if (entry.page !== undefined && !pages.includes(entry.page))
    throw unknown(`A page is read as article or all, not “${entry.page}”.`, at('page'), entry.page, pages);
  for (const [field, kind] of Object.entries(entry.fields ?? {})) {
    if (!fieldKinds.includes(kind))
      throw unknown(`A field is no “${String(kind)}”.`, at(`fields.${field}`), String(kind), fieldKinds);
  }
  for (const [id, setting] of Object.entries(entry.rules ?? {}))
    checkRule(id, setting, at(`rules.${id}`), rules);
}

function checkRule(id: string, setting: RuleSetting, at: string, rules: ReadonlyMap<string, Rule>): void {
  const rule = rules.get(id);
  if (!rule) throw unknown(`There is no rule “${id}”.`, at, id, rules.keys());
  const [severity, options = {}] = typeof setting === 'string' ? [setting] : setting;
  if (severity !== 'off' && !severities.includes(severity)) {
    const complaint = `“${String(severity)}” is no severity; it is off, error, warning or info.`;
    throw unknown(complaint, at, String(severity), ['off', ...severities]);
  }
  for (const [name, given] of Object.entries(options)) {
    const option = rule.options[name];
    if (!option)
      throw unknown(`The rule ${id} has no option “${name}”.`, at, name, Object.keys(rule.options));
    const complaint = option.complaint(given);
    if (complaint) throw new ConfigError(`The option “${name}” of ${id} ${complaint}.`, at);
  }
}

function unknown(message: string, at: string, given: string, names: Iterable<string>): ConfigError {
  const meant = nearest(given, names);
  return new ConfigError(
    message,
    at.replace(/^\./u, ''),
    meant === undefined ? undefined : `Did you mean “${meant}”?`,
  );
}

/** @returns The error for a format that goes by no such name, with the nearest one. */
export function noFormat(given: string, at: string, brought: PluginFormats): ConfigError {
  return unknown(`There is no format “${given}”.`, at, given, [...formatNames, ...brought.keys()]);
}
