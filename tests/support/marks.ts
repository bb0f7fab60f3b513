import type { Config } from '#engine';
import type { FormatName } from '#formats';
import { linterOf } from '#linter';
import { definePlugin, defineRule, replace, strings } from '#rule';

/** What stands in a text for a rule to find. */
export const MARK = '¶¶';

/** A rule that finds the marks, and repairs each as it is told. */
const marks = definePlugin({
  name: 'test',
  rules: [
    defineRule({
      id: 'mark',
      category: 'structure',
      severity: 'error',
      summary: 'Report the marks of the tests.',
      why: 'They are planted.',
      examples: [{ bad: MARK, good: 'x' }],
      options: { repair: strings([''], 'What to write there.') },
      *check(doc, { repair: [text = ''] }) {
        for (let start = doc.text.indexOf(MARK); start !== -1; start = doc.text.indexOf(MARK, start + 1)) {
          const at = { start, end: start + MARK.length };
          yield { at, message: 'A mark.', fix: replace(at, text, 'Mend it') };
        }
      },
    }),
  ],
});

/** A linter that writes a repair in place of each mark. */
export const marking = (format: FormatName, repair: string, given: Config = {}) =>
  linterOf({
    extends: 'none',
    plugins: [marks],
    rules: { 'test/mark': ['error', { repair: [repair] }] },
    format,
    ...given,
  });
