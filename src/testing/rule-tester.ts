import { activate, apply, fix, lint, type Diagnostic, type Report } from '#engine';
import { open } from '#formats';
import type { Rule } from '#rule';

/** The two functions of a test runner that the tester calls: those of Vitest, Jest, Mocha and node:test fit. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => void;
  readonly test: (name: string, body: () => void) => void;
}

/** A text and what the rule says about it. */
export interface Claim {
  readonly text: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What stands at each diagnostic, in order; none when the rule leaves the text alone. */
  readonly reports?: readonly string[];
  /** The text with every fix made. */
  readonly fixed?: string;
}

/** What one rule finds in a text, as `copydesk` would report it. Throws when the rule does. */
export function diagnose(
  rule: Rule,
  text: string,
  options: Readonly<Record<string, unknown>> = {},
): readonly Diagnostic[] {
  return report(rule, text, options).diagnostics;
}

/**
 * Tests a rule with the runner of your choice: its examples, and claims about texts.
 *
 *     testRule(rule, { describe, test }, {
 *       'a word twice': { text: 'It was was late.', reports: ['was was'], fixed: 'It was late.' },
 *       'a word once': { text: 'It was late.' },
 *     });
 */
export function testRule(
  rule: Rule,
  { describe, test }: Runner,
  claims: Readonly<Record<string, Claim>> = {},
): void {
  describe(rule.id, () => {
    for (const example of rule.examples) {
      const { bad, good } = example;
      if (bad !== undefined)
        test(`reports: ${bad}`, () =>
          same(diagnose(rule, bad).length > 0, true, `${rule.id} says nothing about: ${bad}`));
      if (good !== undefined)
        test(`passes: ${good}`, () =>
          same(found(rule, good), [], `${rule.id} reports what is good: ${good}`));
      if (bad !== undefined && good !== undefined) test(`mends: ${bad}`, () => checkMended(rule, bad, good));
    }
    for (const [name, claim] of Object.entries(claims)) test(name, () => check(rule, claim));
  });
}

function check(rule: Rule, { text, options = {}, reports = [], fixed }: Claim): void {
  same(found(rule, text, options), reports, `${rule.id} reports other places`);
  const again = report(rule, text, options);
  if (fixed !== undefined)
    same(fix(text, (each) => report(rule, each, options)).output, fixed, `${rule.id} mends otherwise`);
  same(again, report(rule, text, options), `${rule.id} says something else the second time`);
}

/** A good example is what the fix makes of the bad one or, when there is none, what the first suggestion does. */
function checkMended(rule: Rule, bad: string, good: string): void {
  const [first] = diagnose(rule, bad);
  const [suggestion] = first?.suggestions ?? [];
  if (first?.fix) same(fix(bad, (text) => report(rule, text)).output, good, `${rule.id} mends otherwise`);
  else if (suggestion) same(apply(bad, [suggestion]), good, `${rule.id} suggests otherwise`);
}

function found(rule: Rule, text: string, options?: Readonly<Record<string, unknown>>): readonly string[] {
  return diagnose(rule, text, options).map(({ start, end }) => text.slice(start.offset, end.offset));
}

function report(rule: Rule, text: string, options: Readonly<Record<string, unknown>> = {}): Report {
  const made = lint(open(text), [activate(rule, options)]);
  if (made.error !== null) throw new Error(made.error);
  return made;
}

function same(actual: unknown, expected: unknown, complaint: string): void {
  const [is, ought] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)];
  if (is !== ought) throw new Error(`${complaint}.\nexpected ${ought}\nactual   ${is}`);
}
