import { parentPort, workerData } from 'node:worker_threads';
import { createLinter, type Linter } from '#linter';
import { lintFiles } from '../lint-files.ts';
import { loadConfig } from '../load-config.ts';
import { loadSuppressions } from '../load-suppressions.ts';
import { decodeBlock } from '../lint-records.ts';
import type { Suppressions } from '#engine';
import type { Job, Outcome, WorkerSettings } from './jobs.ts';

/** Checks what the thread that started this one sends. */
export async function work(): Promise<void> {
  const { cwd, config, noConfig = false, entries = [], today } = workerData as WorkerSettings;
  const loaded = noConfig ? [] : await loadConfig(config, cwd);
  const linter = await createLinter([...loaded, ...[entries].flat()]);
  const suppressions = noConfig
    ? undefined
    : await loadSuppressions({ cwd, config, rules: linter.rules.keys(), today });
  parentPort!.on('message', (job: Job) => {
    void outcomesOf(job, { linter, suppressions, cwd }).then((outcomes) => parentPort!.postMessage(outcomes));
  });
  // The first message says that jobs can come, and each further one answers a job.
  parentPort!.postMessage('ready');
}

interface Means {
  readonly linter: Linter;
  readonly suppressions: Suppressions | undefined;
  readonly cwd: string;
}

async function outcomesOf(job: Job, { linter, suppressions, cwd }: Means): Promise<Outcome[]> {
  if (job.kind === 'lines') {
    const { source, damage } = await decodeBlock(job, job.path);
    const base = { offset: 0, lines: job.lines };
    return [
      { source, reports: [...linter.lintRecords(source, { path: job.path, suppressions, damage, base })] },
    ];
  }
  const outcomes: Outcome[] = [];
  for await (const { source, report } of lintFiles(job.paths, linter, { cwd, suppressions }))
    // Nobody quotes from a source in which nothing was found.
    outcomes.push({ source: report.diagnostics.length > 0 ? source : '', reports: [report] });
  return outcomes;
}
