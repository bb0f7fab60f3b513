import { defineRule, toggle, type Rule } from '#rule';

/**
 * What the engine says about suppressions. It finds them itself, as they depend on what all rules say.
 *
 * That a reason is required is an option of the rule and no setting beside it: a comment without one suppresses nothing,
 * which is what this rule reports, and where the rule is off nobody asks.
 */
export const engineRules: readonly Rule[] = [
  defineRule({
    id: 'unused-suppression',
    category: 'engine',
    severity: 'warning',
    summary: 'Report a comment, or an entry in a file of suppressions, that suppresses nothing.',
    why: `
      A comment that once silenced a diagnostic stays when the text is mended, and would silence the next defect there.
    `,
    examples: [],
    options: {
      requireReason: toggle(
        false,
        'Whether a comment has to give a reason behind `--`, and suppresses nothing without one.',
      ),
    },
    *check() {},
  }),
  defineRule({
    id: 'unknown-rule',
    category: 'engine',
    severity: 'warning',
    summary: 'Report a comment that names a rule that does not exist.',
    why: `
      A misspelt name silences nothing, and whoever wrote it believes that it does.
    `,
    examples: [],
    options: {},
    *check() {},
  }),
];
