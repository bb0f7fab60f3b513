import { severities } from '#rule';
import type { Report, Verdict } from '#engine';

/** The version of the JSON report: its shape only ever grows. */
export const VERSION = 1;

/** A report on one document, and the source it is about, which formatters quote from. */
export interface Linted {
  readonly report: Report;
  readonly source: string;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Diagnostics with a certain fix. */
  readonly fixable: number;
  readonly suppressed: number;
  /** The gravest of the files: `block` before `unchecked`, `review` and `pass`. */
  readonly verdict: Verdict;
}

/** What `--format json` prints. */
export interface JsonReport {
  readonly version: typeof VERSION;
  readonly files: readonly Report[];
  readonly summary: Summary;
}

export function summarize(reports: readonly Report[]): Summary {
  const diagnostics = reports.flatMap((report) => report.diagnostics);
  const [errors, warnings, infos] = severities.map(
    (severity) => diagnostics.filter((each) => each.severity === severity).length,
  );
  const gravest: readonly Verdict[] = ['block', 'unchecked', 'review', 'pass'];
  return {
    files: reports.length,
    errors: errors!,
    warnings: warnings!,
    infos: infos!,
    fixable: diagnostics.filter(({ fix }) => fix).length,
    suppressed: reports.reduce((total, { suppressed }) => total + suppressed, 0),
    verdict: gravest.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? 'pass',
  };
}

/** The report as one JSON text. The same input gives the same bytes. */
export function json(linted: readonly Linted[]): string {
  const files = linted.map(({ report }) => report);
  const report: JsonReport = { version: VERSION, files, summary: summarize(files) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
