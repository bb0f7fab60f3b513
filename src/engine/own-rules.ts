import { defineRule, type Rule } from '#rule';

/** What the engine says about a document's own comments. It finds them itself: they depend on what all rules say. */
export const engineRules: readonly Rule[] = [
  defineRule({
    id: 'unused-suppression',
    category: 'engine',
    severity: 'warning',
    summary: 'Report a comment that suppresses nothing.',
    why: `
      A comment that once silenced a diagnostic stays when the text is mended, and would silence the next defect there.
    `,
    examples: [],
    options: {},
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
