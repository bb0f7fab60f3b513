import { describe, expect, test } from 'vitest';
import { createLinter } from '#linter';

const linter = await createLinter({
  extends: 'none',
  rules: { 'repeated-word': 'warning', 'unused-suppression': 'warning', 'unknown-rule': 'warning' },
});
const told = (source: string, path = 'a.md') => {
  const { diagnostics, suppressed } = linter.lint(source, { path });
  return [suppressed, ...diagnostics.map(({ rule, start }) => `${start.line} ${rule}`)];
};

const defect = 'It was the the end.';

describe('a comment', () => {
  test('silences a rule on the next line, with a reason and a blank line between or none', () => {
    expect(told(`${defect}\n`)).toEqual([0, '1 repeated-word']);
    expect(told(`<!-- copydesk-disable-next-line repeated-word -- it is sung -->\n${defect}\n`)).toEqual([1]);
    expect(told(`<!-- copydesk-disable-next-line repeated-word -->\n\n${defect}\n\n${defect}\n`)).toEqual([
      1,
      '5 repeated-word',
    ]);
    expect(told(`<!-- copydesk-disable-next-line -->\n${defect}\n`)).toEqual([1]);
  });

  test('silences a stretch, or the file', () => {
    expect(
      told(
        `<!-- copydesk-disable repeated-word -->\n\n${defect}\n\n<!-- copydesk-enable repeated-word -->\n\n${defect}\n`,
      ),
    ).toEqual([1, '7 repeated-word']);
    expect(told(`${defect}\n\n<!-- copydesk-disable-file -->\n`)).toEqual([1]);
  });

  test('works in HTML and MDX', () => {
    expect(told(`<!-- copydesk-disable-next-line repeated-word -->\n<p>${defect}</p>`, 'a.html')).toEqual([
      1,
    ]);
    expect(told(`{/* copydesk-disable-next-line repeated-word */}\n\n${defect}\n`, 'a.mdx')).toEqual([1]);
  });

  test('that silences nothing is reported, and so is a name that no rule has', () => {
    expect(told('<!-- copydesk-disable-next-line repeated-word -->\nIt was the end.\n')).toEqual([
      0,
      '1 unused-suppression',
    ]);
    expect(told(`<!-- copydesk-disable-next-line repeated-wrod, repeated-word -->\n${defect}\n`)).toEqual([
      1,
      '1 unknown-rule',
    ]);
  });

  test('of a rule that is off is not called unused', async () => {
    const off = await createLinter({ rules: { 'repeated-word': 'off' } });
    expect(
      off.lint('<!-- copydesk-disable-next-line repeated-word -->\nIt was.\n', { path: 'a.md' }).diagnostics,
    ).toEqual([]);
  });
});

describe('where a reason is required', async () => {
  const strict = await createLinter({
    extends: 'none',
    rules: { 'repeated-word': 'warning', 'unused-suppression': ['warning', { requireReason: true }] },
  });
  const toldOf = (comment: string) => {
    const { diagnostics, suppressed } = strict.lint(`${comment}\n${defect}\n`, { path: 'a.md' });
    return [suppressed, ...diagnostics.map(({ rule, start }) => `${start.line} ${rule}`)];
  };

  test('a comment without one suppresses nothing, and is reported once', () => {
    const reported = [0, '1 unused-suppression', '2 repeated-word'];
    expect(toldOf('<!-- copydesk-disable-next-line repeated-word -->')).toEqual(reported);
    expect(toldOf('<!-- copydesk-disable-next-line repeated-word -- -->')).toEqual(reported);
    expect(toldOf('<!-- copydesk-disable -->')).toEqual(reported);
  });

  test('a comment with one suppresses, and the end of a stretch needs none', () => {
    expect(toldOf('<!-- copydesk-disable-next-line repeated-word -- it is sung -->')).toEqual([1]);
    expect(toldOf('<!-- copydesk-disable-file -- it is sung -->\n<!-- copydesk-enable -->')).toEqual([1]);
  });
});

test('plain text has no comments', () => {
  expect(told(`<!-- copydesk-disable-file -->\n\n${defect}\n`, 'a.txt')).toEqual([0, '3 repeated-word']);
});
