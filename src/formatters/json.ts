import { ReportMerger, type Report, type Verdict } from '#engine';
import { graver, Tally, written, type Linted, type ReportWriter, type Summary } from './linted.ts';

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
  let open: Records | undefined;

  const opening = (): string => {
    const text = isFirst ? `{\n  "version": ${VERSION},\n  "files": [\n    ` : ',\n    ';
    isFirst = false;
    return text;
  };
  function* close(): Generator<string> {
    if (!open) return;
    yield opening();
    yield* open.text();
    open = undefined;
  }

  return {
    *add({ report }) {
      tally.add(report);
      const { path, record } = report;
      if (record === undefined || open?.path !== path) yield* close();
      if (record === undefined) {
        yield opening();
        yield nested(report, 4);
        return;
      }
      open ??= new Records(report);
      open.add(report);
    },
    *end() {
      yield* close();
      const files = isFirst ? `{\n  "version": ${VERSION},\n  "files": []` : '\n  ]';
      yield `${files},\n  "summary": ${nested(tally.summary, 2)}\n}\n`;
    },
  };
}

/** The reports on the records of one file. What the verdict is stands before them, so that they are kept: as text. */
class Records {
  readonly path: string;
  readonly #merger: ReportMerger;
  readonly #diagnostics: string[] = [];
  #verdict: Verdict = 'pass';

  constructor({ path, format }: Report) {
    this.path = path;
    this.#merger = new ReportMerger({ path, format });
  }

  add(report: Report): void {
    this.#merger.add({ ...report, diagnostics: [] });
    this.#verdict = graver(report.verdict, this.#verdict);
    if (report.diagnostics.length > 0)
      this.#diagnostics.push(nested(report.diagnostics, 6).slice(1, -CLOSE.length));
  }

  *text(): Generator<string> {
    const merged = this.#merger.merged();
    const report = merged.error === null ? { ...merged, verdict: this.#verdict } : merged;
    const text = nested(report, 4);
    if (this.#diagnostics.length === 0) return yield text;
    const list = text.indexOf('"diagnostics": []') + '"diagnostics": ['.length;
    yield text.slice(0, list);
    for (const [index, each] of this.#diagnostics.entries()) yield index === 0 ? each : `,${each}`;
    yield `${CLOSE}${text.slice(list + 1)}`;
  }
}

/** The end of a list that stands six spaces in. */
const CLOSE = '\n      ]';

/** As JSON that stands some spaces in. */
function nested(value: object, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);
}

/** A line of JSON for each report as it comes: for each file and, in JSON Lines, for each record. */
export function jsonLinesWriter(): ReportWriter {
  return {
    add: ({ report }) => [`${JSON.stringify(report)}\n`],
    end: () => [],
  };
}
