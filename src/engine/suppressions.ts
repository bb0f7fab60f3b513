import type { SourceSpan } from '#document';
import { open } from '#formats';
import { fingerprints } from './fingerprint.ts';
import { matcher } from './globs.ts';
import { placed, type Found } from './place.ts';
import { verdict, type Diagnostic, type Report, type Silenced, type Silencer } from './report.ts';
import type { ActiveRule } from './ruleset.ts';

/**
 * Suppressions that stand in a file of their own, for formats without comments and for texts that nobody may touch.
 *
 * They are held against a finished report, so that a fingerprint in the file is the one that an earlier report showed,
 * whatever else is suppressed. Nothing here asks what day it is: `today` comes with the file, from the edge.
 */

/** One entry: what it silences, why, who answers for it and how long. It has a fingerprint, a text or both. */
export interface Suppression {
  /** A glob of the documents, from the folder of the file. */
  readonly path: string;
  readonly rule: string;
  /** The fingerprint in the report. */
  readonly fingerprint?: string;
  /** Words that the diagnostic's span contains, with white space of any kind. */
  readonly text?: string;
  readonly reason: string;
  readonly owner?: string;
  /** The last day on which it holds: `2027-01-31`. */
  readonly expires?: string;
}

/** An entry where it stands. */
export interface PlacedSuppression extends Suppression {
  readonly at: SourceSpan;
  /** Counts from 1. */
  readonly line: number;
}

/** What is read from a file of suppressions. */
export interface SuppressionFile {
  /** Its name in reports. */
  readonly path: string;
  readonly format: string;
  readonly source: string;
  readonly entries: readonly PlacedSuppression[];
  /** The day on which it is read: `2026-11-22`. */
  readonly today: string;
  /** What the globs call a document. Its path in the report, when absent. */
  readonly nameOf?: (path: string) => string;
}

/** A file of suppressions, ready for any number of documents. */
export interface Suppressions extends SuppressionFile {
  /** The entries whose glob names a document. */
  readonly for: (path: string) => readonly PlacedSuppression[];
}

export function suppressionsOf(file: SuppressionFile): Suppressions {
  const matchers = file.entries.map((entry) => ({ entry, matches: matcher([entry.path]) }));
  return {
    ...file,
    for(path) {
      const name = file.nameOf?.(path) ?? path;
      return matchers.filter(({ matches }) => matches(name)).map(({ entry }) => entry);
    },
  };
}

/** Leaves out of a report what the entries suppress, and records which did. */
export function silence(report: Report, source: string, suppressions: Suppressions, base = 0): Report {
  const entries = suppressions.for(report.path).filter((entry) => !hasExpired(entry, suppressions));
  if (entries.length === 0) return report;
  const silenced: Silenced[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const diagnostic of report.diagnostics) {
    const by = entries.filter(fits(diagnostic, source, base)).map((entry) => silencer(entry, suppressions));
    if (by.length === 0) diagnostics.push(diagnostic);
    else silenced.push({ diagnostic, by });
  }
  if (silenced.length === 0) return report;
  return {
    ...report,
    verdict: report.error === null ? verdict(diagnostics) : report.verdict,
    diagnostics,
    suppressed: report.suppressed + silenced.length,
    silenced,
  };
}

/**
 * What is to be said of the entries after a run: those that silenced nothing, and those whose time is over. They are
 * diagnostics at the entry itself, in a report on the file of suppressions, and nothing when there is nothing to say. So
 * does ESLint with comments, and Ruff with `noqa`: the place is where the mending is done, and a gate, an editor or
 * `--max-warnings` sees them as it sees all others, which it would not see on standard error.
 *
 * An entry is judged only if a document that it names was checked and its rule was on: the run knows nothing of others.
 *
 * @param rulesFor The rules that run for a document.
 */
export function judge(
  suppressions: Suppressions,
  reports: readonly Pick<Report, 'path' | 'error' | 'silenced'>[],
  rulesFor: (path: string) => readonly ActiveRule[],
): Report | undefined {
  const active = rulesFor(suppressions.path).find(({ id }) => id === 'unused-suppression');
  if (!active) return undefined;
  const tried = new Set<PlacedSuppression>();
  const used = new Set<number>();
  for (const report of reports) {
    for (const { by } of report.silenced ?? []) for (const { offset } of by) used.add(offset);
    if (report.error !== null) continue;
    const running = new Set(rulesFor(report.path).map(({ id }) => id));
    for (const entry of suppressions.for(report.path)) if (running.has(entry.rule)) tried.add(entry);
  }
  const idle = suppressions.entries.filter((entry) => tried.has(entry) && !used.has(entry.at.start));
  return idle.length === 0 ? undefined : reportOn(suppressions, idle, active);
}

function reportOn(file: Suppressions, idle: readonly PlacedSuppression[], active: ActiveRule): Report {
  const doc = open(file.source, { path: file.path, format: 'text' });
  const found = idle.map((entry): Found => ({
    active,
    at: entry.at,
    problem: { at: entry.at, message: complaint(entry, file) },
  }));
  const marks = fingerprints(doc, found);
  const diagnostics = found.map((each, index) => placed(doc, each, marks[index]!));
  return {
    path: file.path,
    format: file.format,
    verdict: verdict(diagnostics),
    diagnostics,
    suppressed: 0,
    error: null,
  };
}

function complaint(entry: PlacedSuppression, file: Suppressions): string {
  const { rule, path, expires } = entry;
  return hasExpired(entry, file)
    ? `This entry ended on ${expires} and suppresses nothing any more.`
    : `This entry suppresses nothing: “${rule}” finds no such thing in “${path}”.`;
}

/** An entry holds through its last day. Dates in this form are in the order of their letters. */
function hasExpired({ expires }: Suppression, { today }: Suppressions): boolean {
  return expires !== undefined && expires < today;
}

function fits(diagnostic: Diagnostic, source: string, base: number): (entry: Suppression) => boolean {
  let words: string | undefined;
  return ({ rule, fingerprint, text }) => {
    if (rule !== diagnostic.rule) return false;
    if (fingerprint !== undefined && fingerprint !== diagnostic.fingerprint) return false;
    if (text === undefined) return true;
    words ??= oneLine(source.slice(diagnostic.start.offset - base, diagnostic.end.offset - base));
    return words.includes(oneLine(text));
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function silencer({ at, line, reason, owner }: PlacedSuppression, { path }: Suppressions): Silencer {
  return { path, offset: at.start, line, reason, ...(owner === undefined ? {} : { owner }) };
}
