import { expect, test } from 'vitest';
import { rulePage } from '#formatters';
import { defineRule } from '#rule';

const rule = defineRule({
  id: 'doubled-comma',
  category: 'structure',
  severity: 'info',
  recommended: false,
  summary: 'Report two commas in a row.',
  why: 'A word was taken out.',
  examples: [],
  options: {},
  *check() {},
});

test('the page of a rule that is off by default says so, and how to turn it on', () => {
  const page = rulePage(rule);
  expect(page).toContain('Severity: **info** at most, off by default · Category: structure');
  expect(page).toContain('## Turning it on\n\nFor one run: `copydesk lint --rule doubled-comma=info`.');
  expect(page).toContain('{"rules":{"doubled-comma":"info"}}');
});

test('the page of another rule does not', () => {
  const { recommended, ...ordinary } = rule;
  expect(recommended).toBe(false);
  expect(rulePage(ordinary)).not.toMatch(/default|Turning it on/);
});
