import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '#rules';
import { testRule } from '../src/testing/index.ts';
import { rerun } from './support/spec.ts';

// The tester that third parties import is the one that our own rules pass.
for (const rule of rules) testRule(rule, { describe, test });

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('does what its spec says', async () => {
    const path = join(import.meta.dirname, '../test-fixtures/rules', `${id}.md`);
    const spec = readFileSync(path, 'utf8');
    // An open block would swallow the claims behind it.
    expect(spec).not.toMatch(/^```\w.*\n(?:(?!```).*\n)*```\w/m);
    await expect(rerun(spec, rule)).toMatchFileSnapshot(path);
  });

  test('reads in the same order as every other rule', () => {
    const order = [
      'id',
      'category',
      'severity',
      'recommended',
      'summary',
      'why',
      'examples',
      'options',
      'phrases',
      'check',
    ];
    expect(Object.keys(rule)).toEqual(order.filter((key) => key in rule));
  });

  test('teaches with a text that it reports and one that it leaves alone', () => {
    expect(rule.examples.some(({ bad }) => bad !== undefined)).toBe(true);
    expect(
      rule.examples.some(({ bad, good }) => good !== undefined && bad === undefined),
      'a near-miss',
    ).toBe(true);
  });
});
