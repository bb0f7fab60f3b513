import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encode } from '#node';
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

describe('a file that is not UTF-8', () => {
  const article = 'The café at the quay will open again from from Monday, the “harbour office” said.\n';
  const mended = article.replace('from from', 'from');
  const page = `<meta charset="windows-1252">\n<p>${article}</p>\n`;
  const inPage = (text: string) => Buffer.from(encode(text, { name: 'windows-1252', marked: false }));
  const wide = (text: string) => Buffer.from(encode(text, { name: 'utf-16le', marked: true }));
  const files = {
    'damaged.txt': Buffer.concat([Buffer.from(article), Buffer.from([0x53, 0xe9, 0x0a])]),
    'guess.txt': inPage(article),
    'page.html': inPage(page),
    'utf8.html': Buffer.from(page),
    'wide.txt': wide(article),
  };
  const ran = async (...args: string[]) => {
    const world = new World(undefined, inPage(article));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(world.io.cwd, name), content);
    await run(args, world.io);
    const after = Object.fromEntries(
      Object.keys(files).map((name) => [name, readFileSync(join(world.io.cwd, name))]),
    );
    world.close();
    const told = world.stderr.split('\n').filter((line) => line.includes('not changed'));
    return { after, told, written: world.written };
  };

  test('is mended in its own encoding where that is known, and left alone where it is a guess', async () => {
    const { after, told } = await ran('--fix', '.');
    expect(after).toEqual({
      ...files,
      'page.html': inPage(page.replace('from from', 'from')),
      'wide.txt': wide(mended),
    });
    expect(told).toEqual([
      'copydesk: damaged.txt was not changed: some of its bytes are not UTF-8, and would be lost.',
      'copydesk: guess.txt was not changed: its bytes are not UTF-8, which it claims; --encode utf-8 writes it as UTF-8.',
      'copydesk: utf8.html was not changed: its bytes are not Windows-1252, which it claims.',
    ]);
  });

  test('is written as UTF-8 on request, unless that loses bytes or the file says otherwise', async () => {
    const { after, told } = await ran('--fix', '--encode', 'utf-8', '.');
    expect(after).toEqual({ ...files, 'guess.txt': Buffer.from(mended), 'wide.txt': Buffer.from(mended) });
    expect(told).toEqual([
      'copydesk: damaged.txt was not changed: some of its bytes are not UTF-8, and would be lost.',
      'copydesk: page.html was not changed: it says itself that it is Windows-1252; change that first.',
      'copydesk: utf8.html was not changed: it says itself that it is Windows-1252; change that first.',
    ]);
  });

  test('comes out of a pipe as it went in', async () => {
    const { written, told } = await ran('--fix', '-');
    expect(written).toEqual(inPage(article));
    expect(told).toHaveLength(1);
    expect((await ran('--fix', '--encode=utf-8', '-')).written).toEqual(Buffer.from(mended));
  });

  test('is not shown mended where --fix would not write it', async () => {
    const { written, told } = await ran('--diff', 'guess.txt');
    expect(written.toString()).toBe('');
    expect(told).toHaveLength(1);
  });
});

/** A folder of its own and the two outputs, for a command that runs in this process. */
class World {
  /** What went to standard output, as it is. */
  written: Buffer = Buffer.alloc(0);
  stderr = '';
  readonly io: Io;
  readonly #cwd = mkdtempSync(join(tmpdir(), 'copydesk-'));

  constructor(input: string | undefined, stdin: Buffer) {
    if (input !== undefined && existsSync(input)) cpSync(input, this.#cwd, { recursive: true });
    this.io = {
      cwd: this.#cwd,
      env: {},
      stdin: async () => stdin,
      stdout: {
        isTerminal: false,
        columns: undefined,
        write: (text) => void (this.written = Buffer.concat([this.written, Buffer.from(text)])),
      },
      stderr: {
        isTerminal: false,
        columns: undefined,
        write: (text) => void (this.stderr += String(text).replaceAll(this.#cwd, '<cwd>')),
      },
      signal: new AbortController().signal,
      today: () => '2026-11-22',
    };
  }

  get stdout(): string {
    return this.written.toString('utf8');
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
