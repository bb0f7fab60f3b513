import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';

// Threads run what was built, so these tests do too.
const command = join(import.meta.dirname, '../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
afterAll(() => rmSync(folder, { recursive: true }));

const copydesk = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
};

/** A rule of a plugin that never ends at one word and ends its thread at another. */
const traps = `
const rule = {
  id: 'trap', category: 'structure', severity: 'error', summary: 'A trap.', why: 'It is shown in a test.',
  examples: [], options: {},
  *check(doc) {
    if (doc.text.includes('FOREVER')) for (;;);
    if (doc.text.includes('SUDDENLY')) process.exit(7);
  },
};
export default { plugins: [{ name: 'test', rules: [rule] }] };
`;

writeFileSync(join(folder, 'traps.mjs'), traps);
const story = (id: number) =>
  `Boat ${id} came in at seven with the the catch, and nobody at the café minded. 👋🏽`;
const names = Array.from({ length: 40 }, (_, id) => `boat-${String(id).padStart(2, '0')}.txt`);
for (const [id, name] of names.entries()) writeFileSync(join(folder, name), story(id));
const records = Array.from({ length: 4500 }, (_, id) =>
  JSON.stringify({ id, title: `Boat ${id}`, body: story(id) }),
);
writeFileSync(join(folder, 'boats.jsonl'), `${records.join('\n')}\n`);
const damaged = Buffer.from(`${records.join('\n')}\n`);
for (const at of [200_000, 600_000])
  damaged[damaged.indexOf('quay', at) === -1 ? damaged.indexOf('seven', at) : at] = 0xe9;
writeFileSync(join(folder, 'damaged.jsonl'), damaged);
writeFileSync(join(folder, 'blank.jsonl'), '\n\n');

describe('threads', () => {
  test.each([
    ['pretty', ['.']],
    ['json', ['.', 'boats.jsonl', 'missing.txt']],
    ['jsonl', ['boats.jsonl', 'boat-00.txt', 'blank.jsonl', 'damaged.jsonl', 'missing.jsonl', 'boat-01.txt']],
  ])('print what one thread prints, byte for byte: %s', (format, inputs) => {
    const args = ['--format', format, '--no-config', ...inputs];
    const alone = copydesk(...args, '--workers', '0');
    expect(alone.stdout).toContain('boat-01.txt');
    expect(copydesk(...args, '--workers', '3')).toEqual(alone);
  });

  test('leave out a document that never ends, and one that ends its thread', () => {
    writeFileSync(join(folder, 'forever.md'), 'It went on FOREVER.');
    writeFileSync(join(folder, 'suddenly.md'), 'It ended SUDDENLY.');
    writeFileSync(
      join(folder, 'traps.jsonl'),
      [
        records[0],
        '{"body":"It went on FOREVER."}',
        records[1],
        '{"body":"It ended SUDDENLY."}',
        records[2],
      ].join('\n'),
    );
    const inputs = ['boat-00.txt', 'forever.md', 'boat-01.txt', 'suddenly.md', 'boat-02.txt', 'traps.jsonl'];
    const { status, stdout, stderr } = copydesk(
      ...['--config', 'traps.mjs', '--timeout', '2', '--format', 'jsonl', ...inputs],
    );
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { path: string; record?: number; verdict: string; diagnostics: object[] },
      );

    expect(reports.map(({ path, record = 0, verdict }) => `${path} ${record} ${verdict}`)).toEqual([
      'boat-00.txt 0 review',
      'forever.md 0 unchecked',
      'boat-01.txt 0 review',
      'suddenly.md 0 unchecked',
      'boat-02.txt 0 review',
      'traps.jsonl 1 review',
      'traps.jsonl 2 unchecked',
      'traps.jsonl 3 review',
      'traps.jsonl 4 unchecked',
      'traps.jsonl 5 review',
    ]);
    expect(status).toBe(3);
    expect(stderr).toContain('forever.md was not checked: it took longer than 2 seconds.');
    expect(stderr).toContain('suddenly.md was not checked: its worker ended.');
  });
});
