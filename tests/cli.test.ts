import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import type { Io } from '../src/cli/io.ts';

const cases = join(import.meta.dirname, '../test-fixtures/cli');

// A case is a folder: `args` with one a line, `input/` to run in, `stdin` if it has some, and what came of it.
describe.each(readdirSync(cases))('%s', (name) => {
  const file = (path: string) => join(cases, name, path);

  test('prints and ends as recorded', async () => {
    const world = new World(
      file('input'),
      existsSync(file('stdin')) ? readFileSync(file('stdin')) : Buffer.alloc(0),
    );
    const code = await run(readFileSync(file('args'), 'utf8').split('\n').filter(Boolean), world.io);

    await expect(world.stdout).toMatchFileSnapshot(file('stdout'));
    await expect(world.stderr).toMatchFileSnapshot(file('stderr'));
    await expect(`${code}\n`).toMatchFileSnapshot(file('exit-code'));
    for (const [path, content] of world.changed(file('input'))) {
      await expect(content).toMatchFileSnapshot(file(`output/${path}`));
    }
    world.close();
  });
});

test('an interrupted run ends with 130', async () => {
  const world = new World(undefined, Buffer.from('It rained.'));
  const code = await run(['-'], { ...world.io, signal: AbortSignal.abort() });

  expect(code).toBe(130);
  world.close();
});

test('a terminal shows how far a long run is, and nothing stays of it', async () => {
  const world = new World(undefined, Buffer.from('It rained.'));
  let clock = 0;
  const { now } = Date;
  Date.now = () => (clock += 400);
  const terminal = { ...world.io.stderr, isTerminal: true, columns: 40 };
  await run(['-', '-', 'missing.txt'], { ...world.io, stderr: terminal });
  Date.now = now;

  expect(world.stderr).toContain('Checking 2 of 2: missing.txt');
  expect(world.stderr).toContain('\r\u001b[K');
  world.close();
});

/** A folder of its own and the two outputs, for a command that runs in this process. */
class World {
  stdout = '';
  stderr = '';
  readonly io: Io;
  readonly #cwd = mkdtempSync(join(tmpdir(), 'copydesk-'));

  constructor(input: string | undefined, stdin: Buffer) {
    if (input !== undefined && existsSync(input)) cpSync(input, this.#cwd, { recursive: true });
    this.io = {
      cwd: this.#cwd,
      env: {},
      stdin: async () => stdin,
      stdout: { isTerminal: false, columns: undefined, write: (text) => void (this.stdout += text) },
      stderr: {
        isTerminal: false,
        columns: undefined,
        write: (text) => void (this.stderr += text.replaceAll(this.#cwd, '<cwd>')),
      },
      signal: new AbortController().signal,
      today: () => '2026-11-22',
    };
  }

  /** The files that are not as they were, or new. */
  changed(input: string): [path: string, content: string][] {
    const paths = readdirSync(this.#cwd, { recursive: true, encoding: 'utf8' });
    return paths.flatMap((path): [string, string][] => {
      const now = read(join(this.#cwd, path));
      return now === undefined || now === read(join(input, path)) ? [] : [[path, now]];
    });
  }

  close(): void {
    rmSync(this.#cwd, { recursive: true });
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
