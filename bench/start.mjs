// Whole processes: how long a start takes and how much memory it needs, each command in turn so that all meet the same machine.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

// Node reads the certificates of this variable at each start, which would flatter every ratio.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/**
 * The shortest time of each command, which others that use the machine disturb least, in milliseconds, as the clock and as the
 * processor counts it; and its peak of memory in MiB.
 */
export async function starts(commands, rounds) {
  const names = Object.keys(commands);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const name of names) runs[name].push(await started(commands[name]));
  return Object.fromEntries(
    names.map((name) => {
      // The first reads its files from the disk.
      const warm = runs[name].slice(1);
      return [
        name,
        {
          time: Math.min(...warm.map(({ time }) => time)),
          cpu: Math.min(...warm.map(({ cpu }) => cpu)),
          memory: Math.max(...runs[name].map(({ peak }) => peak)),
        },
      ];
    }),
  );
}

/** One process to its end, whatever it ends with: to find something is no failure. */
function started([command, ...args]) {
  return new Promise((resolve, reject) => {
    // A process is asked for its own means; any other command is only timed.
    const isNode = command === process.execPath;
    const report = new URL('report-means.cjs', import.meta.url).pathname;
    const begun = performance.now();
    const child = spawn(command, isNode ? ['-r', report, ...args] : args, {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stdio[3].on('data', (chunk) => (told += chunk));
    child.on('error', reject);
    child.on('close', () => {
      const { peak = NaN, cpu = NaN } = told === '' ? {} : JSON.parse(told);
      resolve({ time: performance.now() - begun, peak: peak / 1024, cpu: cpu / 1000 });
    });
  });
}
