import type { Linted } from '#formatters';
import { blocksOfLines } from '../blocks-of-lines.ts';
import { InputError } from '../encodings.ts';
import { sizeOf } from '../find-files.ts';
import { unreadable } from '../lint-files.ts';
import { inputError } from '../read-source.ts';
import { inFile, type Job, type Outcome, type WorkerSettings } from './jobs.ts';
import { Lane } from './lane.ts';

export interface WorkersOptions extends WorkerSettings {
  /** How many work at a time. */
  readonly workers: number;
  /** How long one document may take, in milliseconds. */
  readonly timeout?: number;
  /** Which files are JSON Lines, and checked record by record. */
  readonly isLines: (path: string) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Jobs that wait for each worker: enough that none waits for a job, few enough that reading does not run ahead. */
const AHEAD = 2;

/**
 * Checks files in worker threads, in the order in which they are given. Files go in batches and JSON Lines in blocks of
 * whole lines; a document that crashes its worker, or does not end, is reported as unchecked, and the others are checked.
 */
export async function* lintInWorkers(
  paths: readonly string[],
  options: WorkersOptions,
): AsyncGenerator<Linted> {
  const { workers, timeout, isLines, signal, ...settings } = options;
  const lanes = Array.from({ length: workers }, () => new Lane(settings, timeout));
  const place = new Place();
  const pending: Promise<Done>[] = [];
  try {
    for await (const job of jobsOf(paths, options)) {
      signal?.throwIfAborted();
      pending.push(done(job, lanes));
      if (pending.length >= workers * AHEAD) yield* place.linted(await pending.shift()!);
    }
    for (const each of pending) yield* place.linted(await each);
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

interface Done {
  readonly job: Job | Outcome;
  readonly outcomes: readonly Outcome[];
}

async function done(job: Job | Outcome, lanes: readonly Lane[]): Promise<Done> {
  if ('reports' in job) return { job, outcomes: [job] };
  const lane = lanes.reduce((free, each) => (each.waiting < free.waiting ? each : free));
  return { job, outcomes: await lane.run(job) };
}

/** Where each block lies in its file, which is known when all before it are read. */
class Place {
  #path = '';
  #units = 0;

  *linted({ job, outcomes }: Done): Generator<Linted> {
    const isLines = 'kind' in job && job.kind === 'lines';
    if (isLines && this.#path !== job.path) {
      this.#path = job.path;
      this.#units = 0;
    }
    for (const { source, reports } of outcomes) {
      const base = isLines ? { offset: this.#units, lines: job.lines } : undefined;
      for (const report of reports) yield { report: base ? inFile(report, base) : report, source, base };
      if (isLines) this.#units += source.length;
    }
  }
}

/** Large enough that to send a batch of files costs nothing beside checking it. */
const BATCH = 512 * 1024;

async function* jobsOf(
  paths: readonly string[],
  { cwd, isLines }: WorkersOptions,
): AsyncGenerator<Job | Outcome> {
  let batch: string[] = [];
  let size = 0;
  for (const path of paths) {
    const isStream = isLines(path);
    if (!isStream) {
      batch.push(path);
      size += sizeOf(path, cwd);
    }
    if (batch.length > 0 && (isStream || size >= BATCH)) {
      yield { kind: 'files', paths: batch };
      batch = [];
      size = 0;
    }
    if (isStream) yield* linesOf(path, cwd);
  }
  if (batch.length > 0) yield { kind: 'files', paths: batch };
}

async function* linesOf(path: string, cwd: string): AsyncGenerator<Job | Outcome> {
  try {
    let isBlank = true;
    for await (const block of blocksOfLines(path, cwd)) {
      isBlank &&= !block.bytes.some((byte) => byte > 0x20);
      yield { kind: 'lines', path, ...block };
    }
    // It has no record that could answer for it.
    if (isBlank) yield { kind: 'files', paths: [path] };
  } catch (error) {
    const reason = inputError(error);
    if (!(reason instanceof InputError)) throw reason;
    yield { source: '', reports: [unreadable(path, reason)] };
  }
}
