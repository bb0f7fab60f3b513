import type { Report } from '#engine';
import { summarize, type Linted, type Summary } from './linted.ts';

/** The version of the JSON report: its shape only ever grows. */
export const VERSION = 1;

/** What `--format json` prints. */
export interface JsonReport {
  readonly version: typeof VERSION;
  readonly files: readonly Report[];
  readonly summary: Summary;
}

/** The report as one JSON text. The same input gives the same bytes. */
export function json(linted: readonly Linted[]): string {
  const files = linted.map(({ report }) => report);
  const report: JsonReport = { version: VERSION, files, summary: summarize(files) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
