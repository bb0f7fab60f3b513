import type { Fields, FormatName } from '#formats';
import type { LanguageCode } from '#text';
import type { Plugin, Severity } from '#rule';

/** Off, how severe, or that with options: `['warning', { minWords: 12 }]`. */
export type RuleSetting = 'off' | Severity | readonly ['off' | Severity, Readonly<Record<string, unknown>>];

/** `plugin-name/format-name`. */
export type PluginFormatName = `${string}/${string}`;

/** What a configuration can say as data, for the documents that `files` names and `ignores` does not. */
export interface ConfigData {
  /** What to call the entry where something in it is wrong. */
  readonly name?: string;
  /** Globs of the documents that the entry is for; all when absent. */
  readonly files?: readonly string[];
  /** Globs of documents that the entry is not for. An entry with nothing else takes them out of every run. */
  readonly ignores?: readonly string[];
  /**
   * Rulesets to begin with: `recommended`, `all` (every rule, also those that are off by default), `none`. `recommended`
   * when no entry names one.
   */
  readonly extends?: string | readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /**
   * The format of the documents, instead of the one that their names tell: `text`, `markdown`, `html`, …, or a plugin's
   * as `plugin-name/format-name`.
   */
  readonly format?: FormatName | PluginFormatName;
  /** How much of an HTML page is read: the `article` in it, or `all` of it, with what surrounds the article. */
  readonly page?: 'article' | 'all';
  /**
   * Which fields of JSON, YAML and CSV are text, and how it is written or what it is: `{ "/body": "html", "/tags/*": "off" }`.
   * Names are JSON Pointers, in which `*` is any key or index, or columns.
   */
  readonly fields?: Fields;
  /** The language of the documents, instead of the one that their words tell. */
  readonly language?: LanguageCode;
}

/** Settings for some documents. */
export interface ConfigEntry extends ConfigData {
  readonly plugins?: readonly Plugin[];
}

/** One entry or several, of which later ones win. */
export type Config = ConfigEntry | readonly ConfigEntry[];

/** Gives a configuration its types; returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config;
}

/** A configuration that cannot be meant. Says what, where, and what to write instead. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** The way to the fault: `copydesk.config.json: rules.duplicate-captoin`. */
  readonly key: string;
  /** What to write instead, if that can be guessed. */
  readonly hint: string | undefined;

  constructor(message: string, key: string, hint?: string) {
    super(hint === undefined ? message : `${message} ${hint}`);
    this.key = key;
    this.hint = hint;
  }
}
