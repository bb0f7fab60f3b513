// Whole processes: how long a start takes and how much memory it needs, each command in turn so that all meet the same machine.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

// Node reads the certificates of this variable at each start, which would flatter every ratio.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** The shortest time of each command, which others that use the machine disturb least, and its peak of memory in MiB. */
export async function starts(commands, rounds) {
  const names = Object.keys(commands);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const memory = {};
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const { time, peak } = await started(commands[name]);
      if (round > 0) times[name].push(time);
      memory[name] = Math.max(memory[name] ?? 0, peak);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, { time: Math.min(...times[name]), memory: memory[name] }]),
  );
}

/** One process to its end, whatever it ends with: to find something is no failure. */
function started([command, ...args]) {
  return new Promise((resolve, reject) => {
    // A process is asked for its own peak; any other command is only timed.
    const isNode = command === process.execPath;
    const report = new URL('report-memory.cjs', import.meta.url).pathname;
    const begun = performance.now();
    const child = spawn(command, isNode ? ['-r', report, ...args] : args, {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stdio[3].on('data', (chunk) => (told += chunk));
    child.on('error', reject);
    child.on('close', () => resolve({ time: performance.now() - begun, peak: Number(told) / 1024 }));
  });
}
