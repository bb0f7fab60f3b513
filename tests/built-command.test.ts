import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

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
