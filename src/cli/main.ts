import { once } from 'node:events';
import { exit, type Output } from './io.ts';
import { run } from './run.ts';

/** The command line of this process. */
export function main(): void {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());

  // `copydesk … | head` closes the pipe: there is nobody left to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? exit.clean);
  });

  void run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: readAll,
    stdout: output('stdout'),
    stderr: output('stderr'),
    signal: interrupt.signal,
    // Of universal time: a suppression ends at the same moment on every machine.
    today: () => new Date().toISOString().slice(0, 10),
  }).then((code) => {
    process.exitCode = code;
  });
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Node makes a stream when it is first asked for, which takes a while; of standard error most runs have no use. */
function output(name: 'stdout' | 'stderr'): Output {
  return {
    get isTerminal() {
      return process[name].isTTY === true;
    },
    get columns() {
      return this.isTerminal ? process[name].columns : undefined;
    },
    write: (text) => void process[name].write(text),
    async drained() {
      if (process[name].writableNeedDrain) await once(process[name], 'drain');
    },
  };
}
