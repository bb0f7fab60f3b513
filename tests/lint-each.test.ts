import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLinter, type Text } from '#linter';
import { definePlugin, defineRule } from '#rule';

const linter = await createLinter();
const folder = join(import.meta.dirname, '../test-fixtures/documents');
const files = readdirSync(folder).filter((file) => !file.endsWith('.diagnostics'));

/** Texts in several formats, some of them longer than what is checked at once. */
const texts: readonly Text[] = [1, 40, 1].flatMap((times) =>
  files.map((path) => ({ source: readFileSync(join(folder, path), 'utf8').repeat(times), path })),
);

describe('texts that are checked together', () => {
  test('get the reports that each gets alone', () => {
    const together = [...linter.lintEach(texts)];

    expect(together).toEqual(texts.map(({ source, ...options }) => linter.lint(source, options)));
    expect(together.flatMap(({ diagnostics }) => diagnostics).length).toBeGreaterThan(30);
  });

  test('are read when their turn comes, a few ahead of the reports', () => {
    let read = 0;
    const given = linter.lintEach(
      (function* () {
        for (let index = 0; index < 1000; index++) {
          read++;
          yield { source: 'The ferry sails at at seven. '.repeat(300) };
        }
      })(),
    );
    const [first] = given;

    expect(first!.diagnostics.length).toBeGreaterThan(0);
    expect(read).toBeLessThan(20);
  });

  test('are each checked by the rules that are for them', async () => {
    const config = [{}, { files: ['drafts/**'], rules: { 'repeated-word': 'off' } }] as const;
    const some = await createLinter([...config]);
    const source = 'The ferry sails at at seven.';
    const reports = some.lintEach(['a.txt', 'drafts/a.txt', 'b.txt'].map((path) => ({ source, path })));

    expect([...reports].map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([
      ['a.txt', 1],
      ['drafts/a.txt', 0],
      ['b.txt', 1],
    ]);
  });

  test('do not suffer when a rule crashes on one of them', async () => {
    const crashing = defineRule({
      id: 'crashing',
      category: 'structure',
      severity: 'warning',
      summary: 'Crashes on some texts.',
      why: 'To see what becomes of the others.',
      examples: [],
      options: {},
      *check(doc) {
        if (doc.text.includes('storm')) throw new Error('a storm');
        yield { at: { start: 0, end: 1 }, message: 'Calm.' };
      },
    });
    const some = await createLinter({ plugins: [definePlugin({ name: 'sea', rules: [crashing] })] });
    const reports = some.lintEach(
      ['A calm.', 'A breeze.', 'A storm at sea.', 'Calm again.'].map((source) => ({ source })),
    );

    expect([...reports].map(({ verdict, error }) => [verdict, error?.includes('a storm') ?? false])).toEqual([
      ['review', false],
      ['review', false],
      ['unchecked', true],
      ['review', false],
    ]);
  });

  test('are not read on when a signal says stop', () => {
    const interrupt = new AbortController();
    const reports = linter.lintEach(texts, { signal: interrupt.signal });
    interrupt.abort(new Error('enough'));

    expect(() => [...reports]).toThrow('enough');
  });
});

test.each([undefined, null, 7, { source: 'The ferry.' }, Buffer.from('The ferry.')])(
  'what is no string is refused, and said so: %o',
  (given) => {
    const source = given as unknown as string;
    for (const call of [
      () => linter.lint(source),
      () => [...linter.lintEach([{ source }])],
      () => [...linter.lintRecords(source)],
      () => linter.quotations(source),
      () => linter.fix(source),
    ])
      expect(call).toThrow(/^A text is a string, and .* was given: call lint\(text, \{ path \}\)/u);
  },
);
