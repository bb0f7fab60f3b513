import type { Severity } from '#rule';

/** A place in the source as the user has it. */
export interface Position {
  /** UTF-16 code units from the start of the decoded source, a byte order mark not counted. */
  readonly offset: number;
  /** Counts from 1; `\n`, `\r\n` and a lone `\r` each end a line. */
  readonly line: number;
  /** Counts from 1, in UTF-16 code units. */
  readonly column: number;
}

/** Another place that explains a diagnostic. */
export interface Related {
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
}

/** Text to put in place of `[start, end)`, offsets into the source in UTF-16 code units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits that belong together: all are made, or none. */
export interface Edit {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** A problem with its rule, its severity and its place in the source. Plain data: it survives JSON, workers and the wire. */
export interface Diagnostic {
  /** The id of the rule; a plugin's is `plugin-name/rule-name`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence that names the text: what is wrong, with the evidence. */
  readonly message: string;
  /** Where the defect begins. The range is half-open: `end` is the first place behind it. */
  readonly start: Position;
  readonly end: Position;
  readonly related: readonly Related[];
  /** A certain repair: it changes nothing but the defect. */
  readonly fix?: Edit;
  /** What a person may choose instead, the preferred one first. */
  readonly suggestions: readonly Edit[];
  /** The rule, the normalised words and their neighbours, and the occurrence: it survives edits elsewhere. Unique in a report. */
  readonly fingerprint: string;
  /** The rule's own figures. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The rule's page. */
  readonly url: string;
}

/** An entry in a file of suppressions, as far as a reader of a report needs it. */
export interface Silencer {
  /** The file. */
  readonly path: string;
  /** Where in the file it stands. */
  readonly offset: number;
  readonly line: number;
  readonly reason: string;
  readonly owner?: string;
}

/** A diagnostic that a file of suppressions keeps out of the report, and the entries that do. */
export interface Silenced {
  readonly diagnostic: Diagnostic;
  readonly by: readonly Silencer[];
}

/** A rule that threw. The other rules still ran. */
export interface Crash {
  readonly rule: string;
  readonly message: string;
}

/** `block`: an error stands in it. `review`: a warning does. `unchecked`: it could not be read, or a rule crashed. */
export const verdicts = ['pass', 'review', 'block', 'unchecked'] as const;

export type Verdict = (typeof verdicts)[number];

/** What was found in one document. */
export interface Report {
  readonly path: string;
  /** The line of the record that it is about, where the records of a file are answered one by one. */
  readonly record?: number;
  /** The format it was read in. */
  readonly format: string;
  readonly verdict: Verdict;
  /** By start, then end, then rule. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many diagnostics a suppression silenced. */
  readonly suppressed: number;
  /** Those that a file of suppressions silenced; absent when there are none. */
  readonly silenced?: readonly Silenced[];
  /** Why the document could not be checked, or not wholly; `null` when it was. */
  readonly error: string | null;
  /** The rules that threw; absent when none did. */
  readonly crashes?: readonly Crash[];
}

/** The verdict on a document that was checked. */
export function verdict(diagnostics: readonly Diagnostic[]): Verdict {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'block';
  return diagnostics.some(({ severity }) => severity === 'warning') ? 'review' : 'pass';
}

/** The report on a document that could not be checked at all. */
export function unchecked(path: string, format: string, error: string): Report {
  return { path, format, verdict: 'unchecked', diagnostics: [], suppressed: 0, error };
}
