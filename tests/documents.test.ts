import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLinter } from '#linter';
import { show } from './support/show.ts';

const folder = join(import.meta.dirname, '../test-fixtures/documents');
const documents = readdirSync(folder).filter((file) => !file.endsWith('.diagnostics'));

// Whole documents, with every diagnostic of every rule beside them: a change of any rule shows in review.
describe.each(documents)('%s', async (file) => {
  const linter = await createLinter();
  const source = readFileSync(join(folder, file), 'utf8');
  const report = linter.lint(source, { path: file });

  test('has the diagnostics that are recorded', async () => {
    const drawn = report.diagnostics
      .map((diagnostic) => `${diagnostic.rule} ${show(source, [diagnostic])}`)
      .join('\n');
    await expect(drawn).toMatchFileSnapshot(join(folder, `${file}.diagnostics`));
  });

  test('has the same with LF and with CRLF', () => {
    const breaks = linter.lint(source.replaceAll('\n', '\r\n'), { path: file });
    const places = ({ diagnostics }: typeof report) =>
      diagnostics.map(({ rule, start, end }) => [rule, start.line, start.column, end.line, end.column]);
    expect(places(breaks)).toEqual(places(report));
  });

  test('ends mended where a repair is certain, and nothing new is found in it', () => {
    const { output, report: left } = linter.fix(source, { path: file });
    expect(left.diagnostics.filter(({ fix }) => fix)).toEqual([]);
    expect(linter.fix(output, { path: file })).toMatchObject({ output, applied: 0 });
    const count = (of: typeof report, rule: string) =>
      of.diagnostics.filter((each) => each.rule === rule).length;
    for (const { rule } of left.diagnostics)
      expect(count(left, rule), rule).toBeLessThanOrEqual(count(report, rule));
  });
});
