import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNames } from '#formats';
import { createLinter } from '#linter';
import { anyText, texts } from './support/texts.ts';

// What must hold for any text, with every rule.
describe.each(formatNames)('for any text read as %s', async (format) => {
  const linter = await createLinter({ format, extends: 'all' });
  const forAny = (claim: (text: string) => void, numRuns = 300) => {
    for (const text of Object.values(texts)) claim(text);
    fc.assert(
      fc.property(anyText, (text) => {
        claim(text);
      }),
      { seed: 7, numRuns },
    );
  };

  test('no rule crashes', () => {
    forAny((text) => expect(linter.lint(text).crashes).toBeUndefined(), 1000);
  });

  test('every place lies in the text, and lines and columns agree with offsets', () => {
    forAny((text) => {
      const starts = lineStarts(text);
      for (const { start, end, related, fix, suggestions } of linter.lint(text).diagnostics) {
        for (const [from, to] of [
          [start, end],
          ...related.map((each) => [each.start, each.end] as const),
        ] as const) {
          expect(from.offset).toBeLessThanOrEqual(to.offset);
          expect(to.offset).toBeLessThanOrEqual(text.length);
          for (const { offset, line, column } of [from, to])
            expect(starts[line - 1]! + column - 1).toBe(offset);
        }
        for (const edit of [...(fix ? [fix] : []), ...suggestions]) {
          let reached = 0;
          for (const each of edit.edits) {
            expect(reached).toBeLessThanOrEqual(each.start);
            expect(each.start).toBeLessThanOrEqual(each.end);
            reached = each.end;
          }
          expect(reached).toBeLessThanOrEqual(text.length);
        }
      }
    });
  });

  test('the same text gives the same report', () => {
    forAny((text) => expect(linter.lint(text)).toEqual(linter.lint(text)), 100);
  });

  test('fingerprints are unique', () => {
    forAny((text) => {
      const marks = linter.lint(text).diagnostics.map(({ fingerprint }) => fingerprint);
      expect(new Set(marks).size).toBe(marks.length);
    });
  });

  test('fixing comes to an end, and a fixed text stays as it is', () => {
    forAny((text) => {
      const { output, report } = linter.fix(text);
      expect(report.diagnostics.filter(({ fix }) => fix)).toEqual([]);
      expect(linter.fix(output).output).toBe(output);
    });
  });

  test('messages are sentences about the text', () => {
    forAny((text) => {
      for (const { message } of linter.lint(text).diagnostics)
        expect(message).toMatch(/^[\p{Lu}“\p{N}].*[.!?…]”?$/su);
    });
  });
});

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
}
