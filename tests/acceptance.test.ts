import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The labelled documents lie beside the project and are not part of it: without them there is nothing to score.
const folder = join(import.meta.dirname, '../../shared/acceptance');
const here = existsSync(folder);
if (!here) console.log('The labelled documents are not here: the acceptance scores are left out.');

const gates = {
  seeds: ['--min-recall', '1', '--max-unexpected', '0'],
  practice: ['--min-recall', '0.95', '--max-false-alarms', '0', '--max-unexpected', '6'],
};

test.skipIf(!here).each(Object.entries(gates))('the score on %s', { timeout: 120_000 }, (set, gate) => {
  const args = [
    '--labels',
    join(folder, `${set}.jsonl`),
    '--documents',
    join(folder, set),
    '--verbose',
    ...gate,
  ];
  const command = [join(import.meta.dirname, '../dist/cli.js')];
  const { status, stdout, stderr } = spawnSync(
    'node',
    [join(folder, 'score.mjs'), ...args, '--', 'node', ...command],
    { encoding: 'utf8' },
  );
  console.log(stdout.trimEnd().split('\n').at(-1));
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
});
