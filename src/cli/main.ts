#!/usr/bin/env node
import { once } from 'node:events';
import { exit } from './io.ts';
import { run } from './run.ts';

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());

// `copydesk … | head` closes the pipe: there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? exit.clean);
});

// Not awaited: a module that waits cannot be built as one file of CommonJS.
void run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: readAll,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  signal: interrupt.signal,
  // Of universal time: a suppression ends at the same moment on every machine.
  today: () => new Date().toISOString().slice(0, 10),
}).then((code) => {
  process.exitCode = code;
});

async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function output(stream: NodeJS.WriteStream) {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
    write: (text: string | Uint8Array) => void stream.write(text),
    async drained() {
      if (stream.writableNeedDrain) await once(stream, 'drain');
    },
  };
}
