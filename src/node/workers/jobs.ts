import type { Base } from '#document';
import type { LineBlock } from '../blocks-of-lines.ts';
import type { Config, Report } from '#engine';

/** What a worker makes its linter from. Functions cannot be sent, so it loads the configuration itself. */
export interface WorkerSettings {
  readonly cwd: string;
  /** The configuration file that the user names, instead of the search. */
  readonly config?: string | undefined;
  /** Use nothing from disk. */
  readonly noConfig?: boolean;
  /** Entries that go after those on disk; plain data. */
  readonly entries?: Config;
  /** The day, `2026-11-22`: suppressions may end on one. */
  readonly today: string;
}

/** Some files, or some whole lines of a file of JSON Lines, which are checked together. */
export type Job =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | ({ readonly kind: 'lines'; readonly path: string } & LineBlock);

/** What became of one source of a job. Offsets of lines count from their block, whose place in the file nobody knows yet. */
export interface Outcome {
  readonly source: string;
  readonly reports: readonly Report[];
}

/** The parts of a job that can be checked each alone; none when it is one. */
export function parts(job: Job): readonly Job[] {
  if (job.kind === 'files')
    return job.paths.length < 2 ? [] : job.paths.map((path) => ({ ...job, paths: [path] }));
  const lines: Job[] = [];
  for (let start = 0; start < job.bytes.length;) {
    const feed = job.bytes.indexOf(FEED, start);
    const end = feed === -1 ? job.bytes.length : feed + 1;
    const bytes = job.bytes.subarray(start, end);
    lines.push({ ...job, bytes, lines: job.lines + lines.length, offset: job.offset + start });
    start = end;
  }
  return lines.length < 2 ? [] : lines;
}

const FEED = 0x0a;

/** A report whose places count from the start of the file instead of that of a part of it. */
export function inFile(report: Report, { offset }: Pick<Base, 'offset'>): Report {
  if (offset === 0 || report.diagnostics.length === 0) return report;
  const moved = <T extends { readonly offset: number }>(place: T): T => ({
    ...place,
    offset: place.offset + offset,
  });
  const edit = <T extends { readonly edits: readonly { readonly start: number; readonly end: number }[] }>(
    of: T,
  ): T => ({
    ...of,
    edits: of.edits.map((each) => ({ ...each, start: each.start + offset, end: each.end + offset })),
  });
  return {
    ...report,
    // The order of the keys stays: the same input gives the same bytes, whoever checked it.
    diagnostics: report.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      start: moved(diagnostic.start),
      end: moved(diagnostic.end),
      related: diagnostic.related.map((each) => ({
        ...each,
        start: moved(each.start),
        end: moved(each.end),
      })),
      ...(diagnostic.fix ? { fix: edit(diagnostic.fix) } : {}),
      suggestions: diagnostic.suggestions.map(edit),
    })),
  };
}
