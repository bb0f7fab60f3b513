import type { Document, Format, PhraseSet } from '#document';
import type { Options, OptionValues } from './options.ts';
import type { Problem } from './problem.ts';

/**
 * What a rule is about. Where two rules see one defect the earlier category speaks, because it names the cause:
 * a quotation torn by a chatbot's answer is the chatbot's fault.
 */
export const categories = [
  'encoding',
  'assistant',
  'page',
  'table',
  'duplication',
  'quotation',
  'structure',
  'consistency',
  'engine',
] as const;

export type Category = (typeof categories)[number];

/** How sure a defect is, the surest first: nobody would publish it; a person should look; a weak sign. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/**
 * Shown in the docs and run as a test.
 * The rule reports `bad` and keeps quiet about `good`; when it has a fix, fixing `bad` gives `good`.
 */
export interface Example {
  readonly bad?: string;
  readonly good?: string;
}

export interface Rule<O extends Options = Options> {
  /** The fault, as a noun phrase in kebab case. */
  readonly id: string;
  readonly category: Category;
  /** The highest that the rule uses. */
  readonly severity: Severity;
  /** Off unless a configuration turns it on: not part of the ruleset `recommended`. */
  readonly recommended?: false;
  /** One sentence, for lists. */
  readonly summary: string;
  /** Markdown. Says why a reader of the text suffers, not what the code does. */
  readonly why: string;
  readonly examples: readonly Example[];
  readonly options: O;
  /** The phrases that `check` asks `doc.phrases` about, so that those of all rules are found in one pass. */
  readonly phrases?: readonly PhraseSet[];
  // A method, not a property: only so is every `Rule<O>` also a `Rule`.
  check(doc: Document, options: OptionValues<O>): Iterable<Problem>;
}

/** Gives a rule its types; returns it unchanged. */
export function defineRule<const O extends Options>(rule: Rule<O>): Rule<O> {
  return rule;
}

/** Rules and formats under one name: `name/rule-id` and `name/format-name` in configurations and reports. */
export interface Plugin {
  /** Kebab case, as it stands before the slash. */
  readonly name: string;
  readonly rules?: readonly Rule[];
  /** Formats by name, in kebab case. */
  readonly formats?: Readonly<Record<string, Format>>;
}

/** Gives a plugin its types; returns it unchanged. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}
