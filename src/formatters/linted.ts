import type { Report, Verdict } from '#engine';

/** A report on one document, and the source it is about, which formatters quote from. */
export interface Linted {
  readonly report: Report;
  readonly source: string;
}

/** The figures of a run. */
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

export function summarize(reports: readonly Report[]): Summary {
  const counts = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  let suppressed = 0;
  for (const report of reports) {
    suppressed += report.suppressed;
    for (const { severity, fix } of report.diagnostics) {
      counts[severity]++;
      if (fix) fixable++;
    }
  }
  const gravest: readonly Verdict[] = ['block', 'unchecked', 'review', 'pass'];
  return {
    files: reports.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    fixable,
    suppressed,
    verdict: gravest.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? 'pass',
  };
}
