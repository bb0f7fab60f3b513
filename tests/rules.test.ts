import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { activate, apply, fix, lint } from '#engine';
import { open } from '#formats';
import { rules } from '#rules';
import { rerun } from './support/spec.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('does what its spec says', async () => {
    const path = join(import.meta.dirname, '../test-fixtures/rules', `${id}.md`);
    await expect(rerun(readFileSync(path, 'utf8'), rule)).toMatchFileSnapshot(path);
  });

  test('reads in the same order as every other rule', () => {
    const order = ['id', 'category', 'severity', 'summary', 'why', 'examples', 'options', 'phrases', 'check'];
    expect(Object.keys(rule)).toEqual(order.filter((key) => key in rule));
  });

  test('teaches with a text that it reports and one that it leaves alone', () => {
    expect(rule.examples.some(({ bad }) => bad !== undefined)).toBe(true);
    expect(
      rule.examples.some(({ bad, good }) => good !== undefined && bad === undefined),
      'a near-miss',
    ).toBe(true);
  });

  for (const { bad, good } of rule.examples) {
    if (bad !== undefined) test(`reports: ${bad}`, () => expect(diagnostics(bad)).not.toEqual([]));
    if (good !== undefined) test(`passes: ${good}`, () => expect(diagnostics(good)).toEqual([]));
    if (bad === undefined || good === undefined) continue;

    const [first] = diagnostics(bad);
    if (first?.fix) test(`fixes: ${bad}`, () => expect(fix(bad, report).output).toBe(good));

    const [suggestion] = first?.suggestions ?? [];
    if (suggestion && !first?.fix)
      test(`suggests: ${good}`, () => expect(apply(bad, [suggestion])).toBe(good));
  }

  function report(text: string) {
    const found = lint(open(text), [activate(rule)]);
    expect(found.error).toBeNull();
    return found;
  }

  function diagnostics(text: string) {
    return report(text).diagnostics;
  }
});
