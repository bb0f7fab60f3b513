import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Diagnostic, Report } from '#engine';
import { createLinter } from '#linter';
import { lintRecords } from '#node';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
afterAll(() => rmSync(folder, { recursive: true }));

const record = (id: number): string =>
  JSON.stringify({
    id,
    title: `Boat ${id} at the quay`,
    body: `Boat ${id} came in at seven with the the whole catch of the night, and nobody at the café was surprised. 👋🏽`,
  });

describe('a file of JSON Lines that is read block by block', async () => {
  const linter = await createLinter();

  const reportsOn = async (content: string | Uint8Array): Promise<Report[]> => {
    writeFileSync(join(folder, 'boats.jsonl'), content);
    const reports: Report[] = [];
    for await (const { report } of lintRecords('boats.jsonl', linter, { cwd: folder })) reports.push(report);
    return reports;
  };
  // No two fingerprints of a file are equal where it is read as a whole, and none of a record where it is not.
  const plainly = ({ fingerprint: _, ...diagnostic }: Diagnostic) => diagnostic;

  test.each([
    ['lines', (lines: string[]) => `${lines.join('\n')}\n`],
    ['lines without the last line feed', (lines: string[]) => lines.join('\n')],
    ['lines with CRLF and blank lines', (lines: string[]) => lines.join('\r\n\r\n')],
    ['a byte order mark', (lines: string[]) => `\uFEFF${lines.join('\n')}`],
    [
      'a line longer than a block',
      (lines: string[]) =>
        [...lines, JSON.stringify({ body: `The the ${'quay '.repeat(300_000)}` }), ...lines].join('\n'),
    ],
  ])('gives the diagnostics of the whole: %s', { timeout: 60_000 }, async (_, write) => {
    const source = write(Array.from({ length: 3500 }, (__, id) => record(id)));
    const reports = await reportsOn(source);
    const whole = linter.lint(source.replace(/^\uFEFF/u, ''), { path: 'boats.jsonl' });

    expect(reports.flatMap(({ diagnostics }) => diagnostics.map(plainly))).toEqual(
      whole.diagnostics.map(plainly),
    );
    expect(reports.every(({ error }) => error === null)).toBe(true);
    const lines = source.split('\n');
    for (const { record: line, diagnostics } of reports) {
      expect(lines[line! - 1]).toContain('"body"');
      for (const { start } of diagnostics) expect(start.line).toBe(line);
    }
  });

  test('says once what is wrong with the bytes, at the byte of the file', async () => {
    const lines = Array.from({ length: 4000 }, (_, id) => record(id)).join('\n');
    const bytes = Buffer.from(lines);
    const [first, second] = [5000, bytes.length - 300];
    // Two bytes of a word in two records.
    bytes[bytes.indexOf('quay', first)] = 0xe9;
    bytes[bytes.indexOf('quay', second)] = 0xe9;
    const found = (await reportsOn(bytes)).flatMap(({ diagnostics }) =>
      diagnostics.filter(({ rule }) => rule === 'invalid-encoding'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.data).toMatchObject({ byteOffset: bytes.indexOf(0xe9, first) });
  });

  test('knows a defect again, whatever records stand beside its own', () => {
    const prints = (source: string) =>
      linter.lint(source, { format: 'jsonl' }).diagnostics.map(({ fingerprint }) => fingerprint);
    const alone = prints(record(1));
    expect(alone).toHaveLength(1);
    expect(prints(`{"text": "The ferry sails."}\n${record(1)}\n{"text": "Nobody came."}\n`)).toEqual(alone);
  });

  test('is one empty document when nothing stands in it', async () => {
    expect(await reportsOn('')).toMatchObject([{ verdict: 'pass', diagnostics: [] }]);
  });
});
