import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { unchecked } from '#engine';
import { file } from './file.ts';
import { parts, type Job, type Outcome, type WorkerSettings } from './jobs.ts';

/** How long one job may take before it is said to hang, in milliseconds. */
export const TIMEOUT = 60_000;

/** One worker at a time, and the jobs that wait for it. A job that ends it or does not end is tried again, part by part. */
export class Lane {
  readonly #settings: WorkerSettings;
  readonly #timeout: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(settings: WorkerSettings, timeout = TIMEOUT) {
    this.#settings = settings;
    this.#timeout = timeout;
  }

  /** How many jobs it has not done yet. */
  get waiting(): number {
    return this.#waiting;
  }

  run(job: Job): Promise<Outcome[]> {
    this.#waiting++;
    const done = this.#last.then(() => this.#outcomes(job)).finally(() => this.#waiting--);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #outcomes(job: Job): Promise<Outcome[]> {
    try {
      return await this.#ask(job);
    } catch (error) {
      await this.close();
      const smaller = parts(job);
      if (smaller.length === 0) return [failed(job, error instanceof Error ? error.message : String(error))];
      const outcomes: Outcome[] = [];
      for (const part of smaller) for (const outcome of await this.#outcomes(part)) outcomes.push(outcome);
      return outcomes;
    }
  }

  async #ask(job: Job): Promise<Outcome[]> {
    const worker = (this.#worker ??= await started(this.#settings));
    const over = new AbortController();
    const { signal } = over;
    worker.postMessage(job);
    try {
      const [outcomes] = (await Promise.race([
        once(worker, 'message', { signal }),
        once(worker, 'exit', { signal }).then(() => {
          throw new Error('its worker ended');
        }),
        setTimeout(this.#timeout, undefined, { signal }).then(() => {
          throw new Error(`it took longer than ${this.#timeout / 1000} seconds`);
        }),
      ])) as [Outcome[]];
      return outcomes;
    } finally {
      over.abort();
    }
  }
}

/**
 * How much of a worker's heap is for what lives for a moment only, in MiB. By default each thread takes six times that, for
 * documents that are gone as soon as they are checked.
 */
const YOUNG = 8;

/** A worker that has its configuration: no job waits for that in its own time. */
async function started(settings: WorkerSettings): Promise<Worker> {
  const worker = new Worker(file, {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  await once(worker, 'message');
  return worker;
}

function failed(job: Job, message: string): Outcome {
  const path = job.kind === 'files' ? job.paths[0]! : job.path;
  const report = unchecked(
    path,
    job.kind === 'files' ? 'text' : 'jsonl',
    `${path} was not checked: ${message}.`,
  );
  if (job.kind === 'files') return { source: '', reports: [report] };
  const source = new TextDecoder().decode(job.bytes);
  return { source, reports: [{ ...report, record: job.lines + 1 }] };
}
