import { ReportMerger, type Report } from '#engine';
import { Tally, written, type Linted, type ReportWriter, type Summary } from './linted.ts';

/** The version of the JSON report: its shape only ever grows. */
export const VERSION = 1;

/** What `--format json` prints. */
export interface JsonReport {
  readonly version: typeof VERSION;
  readonly files: readonly Report[];
  readonly summary: Summary;
}

/** The report as one JSON text. The same input gives the same bytes. */
export function json(linted: Iterable<Linted>): string {
  return written(jsonWriter(), linted);
}

/** One JSON text, a file at a time: the reports on the records of a file become one. */
export function jsonWriter(): ReportWriter {
  const tally = new Tally();
  let isFirst = true;
  let open: { readonly path: string; readonly merger: ReportMerger } | undefined;

  const file = (report: Report): string => {
    const start = isFirst ? `{\n  "version": ${VERSION},\n  "files": [\n    ` : ',\n    ';
    isFirst = false;
    return start + JSON.stringify(report, null, 2).replaceAll('\n', '\n    ');
  };
  const close = (): string => {
    const text = open ? file(open.merger.merged()) : '';
    open = undefined;
    return text;
  };

  return {
    add({ report }) {
      tally.add(report);
      const { path, format, record } = report;
      const before = open && (record === undefined || open.path !== path) ? close() : '';
      if (record === undefined) return before + file(report);
      open ??= { path, merger: new ReportMerger({ path, format }) };
      open.merger.add(report);
      return before;
    },
    end() {
      const last = close();
      const summary = JSON.stringify(tally.summary, null, 2).replaceAll('\n', '\n  ');
      const files = isFirst ? `{\n  "version": ${VERSION},\n  "files": []` : '\n  ]';
      return `${last}${files},\n  "summary": ${summary}\n}\n`;
    },
  };
}

/** A line of JSON for each report as it comes: for each file and, in JSON Lines, for each record. */
export function jsonLinesWriter(): ReportWriter {
  return {
    add: ({ report }) => `${JSON.stringify(report)}\n`,
    end: () => '',
  };
}
