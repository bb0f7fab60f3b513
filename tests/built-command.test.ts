import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const cases = join(import.meta.dirname, '../test-fixtures/cli');
const command = join(import.meta.dirname, '../dist/cli.cjs');

// The command is built as one file, with what is seldom needed beside it: whatever it is
// asked, it says what it says from its sources. The cases are those of cli.test.ts, but for those in which the day counts.
describe.skipIf(!existsSync(command)).each(readdirSync(cases).filter((name) => !/suppressions/.test(name)))(
  '%s',
  (name) => {
    const file = (path: string) => join(cases, name, path);
    const recorded = (path: string) => readFileSync(file(path), 'utf8');

    test('is the same from the built command', () => {
      const cwd = mkdtempSync(join(tmpdir(), 'copydesk-built-'));
      if (existsSync(file('input'))) cpSync(file('input'), cwd, { recursive: true });
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [command, ...recorded('args').split('\n').filter(Boolean)],
        {
          cwd,
          encoding: 'utf8',
          input: existsSync(file('stdin')) ? readFileSync(file('stdin')) : '',
          env: { PATH: process.env.PATH },
        },
      );
      rmSync(cwd, { recursive: true });

      expect(stderr.replaceAll(cwd, '<cwd>')).toBe(recorded('stderr'));
      expect(stdout).toBe(recorded('stdout'));
      expect(`${status}\n`).toBe(recorded('exit-code'));
    });
  },
);

describe.skipIf(!existsSync(command))('what V8 compiled of the command', () => {
  const article = join(import.meta.dirname, '../test-fixtures/documents/harbour-museum.txt');

  /** A copy of the built command that nobody has run, with the folder where it keeps what was compiled. */
  function fresh() {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-compiled-'));
    cpSync(join(import.meta.dirname, '../dist'), join(folder, 'dist'), { recursive: true });
    cpSync(join(import.meta.dirname, '../package.json'), join(folder, 'package.json'));
    const kept = join(folder, 'dist/cli/compiled');
    rmSync(kept, { recursive: true, force: true });
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
      const all = { PATH: process.env.PATH, ...env };
      const options = { cwd: folder, encoding: 'utf8', env: all } as const;
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'dist/cli.cjs'), ...args],
        options,
      );
      return { status, stdout, stderr };
    };
    const files = () =>
      existsSync(kept)
        ? readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bin'))
        : [];
    return { kept, run, files };
  }

  test('is kept by the first run that lints, and the next says the same', () => {
    const { run, files } = fresh();
    expect(run(['--help']).status).toBe(0);
    expect(files()).toEqual([]);

    const first = run([article]);
    expect(first.status).toBe(1);
    expect(files()).toContainEqual(expect.stringMatching(/command\.cjs\.bin$/));
    expect(run([article])).toEqual(first);
  });

  test('is made anew when it is damaged', () => {
    const { kept, run, files } = fresh();
    const first = run([article]);
    const file = join(
      kept,
      files().find((name) => name.endsWith('command.cjs.bin'))!,
    );
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, 1000));

    expect(run([article])).toEqual(first);
    expect(readFileSync(file).length).toBeGreaterThan(whole.length / 2);
  });

  test('is done without where nothing can be written, or where it is not wanted', () => {
    const { kept, run, files } = fresh();
    const first = run([article], { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(files()).toEqual([]);

    writeFileSync(kept, 'a file where the folder would be');
    expect(run([article])).toEqual(first);
    expect(first.status).toBe(1);
  });
});
