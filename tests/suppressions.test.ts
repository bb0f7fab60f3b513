import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLinter } from '#linter';
import { loadSuppressions } from '#node';

const linter = await createLinter({
  extends: 'none',
  rules: { 'repeated-word': 'warning', 'unused-suppression': 'warning', 'unknown-rule': 'warning' },
});
const defect = 'It was the the end.';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'copydesk-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const NAME = 'copydesk-suppressions.yaml';
const load = async (
  source: string,
  { name = NAME, cwd = folder, config = '', today = '2026-11-22' } = {},
) => {
  writeFileSync(join(folder, name), source);
  return found({ cwd, config, today });
};
const found = ({ cwd = folder, config = '', today = '2026-11-22' } = {}) =>
  loadSuppressions({ cwd, config: config || undefined, today, rules: linter.rules.keys() });

const entry = (keys: Record<string, string>) =>
  `- ${Object.entries({ path: '"**"', rule: 'repeated-word', reason: 'a song', ...keys })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;

const told = async (source: string, keys: Record<string, string>, path = 'a.txt') => {
  const suppressions = (await load(entry(keys)))!;
  const report = linter.lint(source, { path, suppressions });
  const idle = linter.judge(suppressions, [report])?.diagnostics ?? [];
  return [
    report.suppressed,
    ...report.diagnostics.map(({ rule, start }) => `${start.line} ${rule}`),
    ...idle.map(({ rule, start, message }) => `${rule} ${start.line}:${start.column} ${message}`),
  ];
};

describe('an entry', () => {
  test('silences what has its words, in any white space, or its fingerprint', async () => {
    expect(linter.lint(defect, { path: 'a.txt' }).diagnostics).toHaveLength(1);
    expect(await told(defect, { text: 'the the' })).toEqual([1]);
    expect(await told('It was the\nthe end.', { text: 'the the', path: 'a.md' }, 'a.md')).toEqual([1]);
    const [{ fingerprint } = { fingerprint: '' }] = linter.lint(defect).diagnostics;
    expect(await told(defect, { fingerprint: `"${fingerprint}"` })).toEqual([1]);
  });

  test('silences one of two alike by its fingerprint, whichever comes first', async () => {
    const source = `${defect}\n\n${defect}\n`;
    const [first, second] = linter.lint(source).diagnostics.map(({ fingerprint }) => fingerprint);
    expect(await told(source, { fingerprint: `"${second}"` })).toEqual([1, '1 repeated-word']);
    expect(await told(source, { fingerprint: `"${first}"` })).toEqual([1, '3 repeated-word']);
  });

  test('silences nothing else: other words, another rule, another document', async () => {
    const unused =
      'unused-suppression 1:3 This entry suppresses nothing: “repeated-word” finds no such thing';
    expect(await told(defect, { text: 'on on' })).toEqual([0, '1 repeated-word', `${unused} in “**”.`]);
    expect(await told(defect, { text: 'the the', fingerprint: '"0123456789abcdef"' })).toEqual([
      0,
      '1 repeated-word',
      `${unused} in “**”.`,
    ]);
    expect((await told(defect, { text: 'the', rule: 'unknown-rule' }))[1]).toBe('1 repeated-word');
    // The run did not look where the entry looks, so that nothing can be said about it.
    expect(await told(defect, { text: 'the the', path: 'b.txt' })).toEqual([0, '1 repeated-word']);
  });

  test('holds through its last day, and is reported after it', async () => {
    expect(await told(defect, { text: 'the the', expires: '2026-11-22' })).toEqual([1]);
    expect(await told(defect, { text: 'the the', expires: '2026-11-21' })).toEqual([
      0,
      '1 repeated-word',
      'unused-suppression 1:3 This entry ended on 2026-11-21 and suppresses nothing any more.',
    ]);
  });

  test('of a rule that is off is not called unused', async () => {
    const off = await createLinter({ rules: { 'repeated-word': 'off' } });
    const suppressions = (await load(entry({ text: 'the the' })))!;
    expect(off.judge(suppressions, [off.lint('It was.', { path: 'a.txt', suppressions })])).toBeUndefined();
  });

  test('of a document that could not be checked is not called unused', async () => {
    const suppressions = (await load(entry({ text: 'the the' })))!;
    const unread = { ...linter.lint('It was.', { path: 'a.txt' }), error: 'It could not be read.' };
    expect(linter.judge(suppressions, [unread])).toBeUndefined();
    expect(linter.judge(suppressions, [{ ...unread, error: null }])?.diagnostics).toHaveLength(1);
  });

  test('keeps what it silences from being mended, and the report knows who silenced it', async () => {
    const suppressions = (await load(entry({ text: 'the the', owner: 'Desk' })))!;
    const mended = linter.fix(`${defect}\n\nThe ferry will sail from from Monday.`, {
      path: 'a.txt',
      suppressions,
    });
    expect(mended.output).toBe(`${defect}\n\nThe ferry will sail from Monday.`);
    expect(mended.report.silenced).toMatchObject([
      {
        diagnostic: { rule: 'repeated-word', start: { offset: 7 } },
        by: [{ path: NAME, line: 1, reason: 'a song', owner: 'Desk' }],
      },
    ]);
    expect(mended.report.verdict).toBe('pass');
  });
});

describe('the file', () => {
  test('is found upwards, and its globs start at its folder', async () => {
    mkdirSync(join(folder, 'notes/old'), { recursive: true });
    const suppressions = (await load(entry({ text: 'the the', path: 'notes/*.txt' }), {
      cwd: join(folder, 'notes'),
    }))!;
    expect(suppressions.path).toBe('../copydesk-suppressions.yaml');
    expect(linter.lint(defect, { path: 'a.txt', suppressions }).suppressed).toBe(1);
    expect(linter.lint(defect, { path: './a.txt', suppressions }).suppressed).toBe(1);
    expect(linter.lint(defect, { path: 'old/a.txt', suppressions }).suppressed).toBe(0);
    expect(linter.lint(defect, { path: '../a.txt', suppressions }).suppressed).toBe(0);
  });

  test('is looked for beside a configuration that the user names', async () => {
    mkdirSync(join(folder, 'house'));
    const suppressions = await load(entry({ text: 'the the' }), {
      name: `house/${NAME}`,
      config: 'house/copydesk.config.json',
    });
    expect(suppressions?.path).toBe(`house/${NAME}`);
  });

  test('may be JSON, and may be empty', async () => {
    const json = '[{ "path": "a.txt", "rule": "repeated-word", "text": "the the", "reason": "a song" }]';
    const suppressions = (await load(`\uFEFF${json}`, { name: 'copydesk-suppressions.json' }))!;
    expect(linter.lint(defect, { path: 'a.txt', suppressions }).suppressed).toBe(1);
    rmSync(join(folder, 'copydesk-suppressions.json'));
    expect((await load('# None yet.\n'))!.entries).toEqual([]);
    expect(await found()).toBeDefined();
  });

  test('takes a fingerprint of digits without quotation marks', async () => {
    const { entries } = (await load(entry({ fingerprint: '0012345678901234' })))!;
    expect(entries[0]!.fingerprint).toBe('0012345678901234');
  });

  test.each([
    [entry({ rule: 'repeated-wrod', text: 'a' }), '2: rule', 'Did you mean “repeated-word”?'],
    [entry({ text: 'a', expired: '2027-01-01' }), '5: expired', 'Did you mean “expires”?'],
    [entry({ text: 'a', expires: '2027-02-29' }), '5: expires', 'not “2027-02-29”'],
    [entry({ text: 'a', expires: '2027-1-9' }), '5: expires', 'not “2027-1-9”'],
    [entry({ text: 'a', expires: '[2027]' }), '5: expires', 'a day of the calendar'],
    [entry({ fingerprint: 'abc' }), '4: fingerprint', '16 digits'],
    [entry({ text: '" "' }), '4: text', 'not empty'],
    [entry({ text: 'a', reason: '' }), '3: reason', 'a text'],
    [entry({}), '1: fingerprint', 'a fingerprint or a text'],
    ['# A list.\n- path: a\n  rule: repeated-word\n  text: a\n', '2: reason', 'has a reason'],
    ['path: a\n', '1', 'a list'],
    ['- a\n', '1', 'a set of keys'],
    ['- path: "a\n', '2', 'closing'],
    [entry({ path: '**', text: 'a' }), '1: path', 'quotation marks'],
    [entry({ text: 'a' }) + '  text: b\n', '5', 'unique'],
  ])('that cannot be meant is refused, with line and key: %s', async (source, key, message) => {
    const refused = load(source);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toMatchObject({ key: `${NAME}:${key}`, name: 'ConfigError' });
  });

  test('is refused when there are two', async () => {
    await load(entry({ text: 'a' }));
    await expect(load('[]', { name: 'copydesk-suppressions.json' })).rejects.toThrow('one of them is enough');
  });
});

test('many entries and many diagnostics take no time that a person sees', async () => {
  const suppressions = (await load(
    Array.from({ length: 2000 }, (_, index) => entry({ text: `the the${index}`, path: `${index}/**` })).join(
      '',
    ),
  ))!;
  const source = `${defect}\n\n`.repeat(2000);
  const begun = performance.now();
  for (let turn = 0; turn < 10; turn++) linter.lint(source, { path: '1/a.txt', suppressions });
  expect(performance.now() - begun).toBeLessThan(10_000);
});
