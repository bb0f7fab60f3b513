import { describe, expect, test } from 'vitest';
import { createLinter } from '#linter';

// Whatever the text, a report comes. A step that is quadratic in any of these would not end within the limit:
// it is a net against hanging, not a measure of speed; the benchmarks measure that.
const SIZE = 1_000_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));

const paragraph =
  'The market opens at seven, and the first boats are back by then with whatever the night has given them.';

const documents: Readonly<Record<string, string>> = {
  'one letter': repeated('a'),
  'one word': repeated('word '),
  'one line of prose': repeated(`${paragraph} `),
  'a paragraph again and again': repeated(`${paragraph}\n\n`),
  'a short line again and again': repeated('Read it again\n'),
  spaces: repeated(' '),
  'line breaks': repeated('\n'),
  'carriage returns': repeated('\r'),
  pipes: repeated('|'),
  'pipes in lines': repeated('| a | b |\n'),
  'delimiter rows': repeated('|---|---|\n'),
  'straight marks': repeated('"'),
  'straight marks before words': repeated('"a '),
  'opening marks': repeated('“'),
  'closing marks': repeated('” '),
  apostrophes: repeated("'"),
  backticks: repeated('`'),
  'runs of backticks': Array.from({ length: 1000 }, (_, index) => '`'.repeat(index + 1)).join(' '),
  fences: repeated('```\n'),
  'opening fences': repeated('```js\ncode\n'),
  'opening brackets': repeated('['),
  'opening links': repeated('[a]('),
  'opening braces': repeated('{{'),
  'opening parentheses': repeated('('),
  'opening tags': repeated('<p '),
  'comment openers': repeated('<!-- '),
  'full stops': repeated('. '),
  ellipses: repeated('…'),
  initials: repeated('A. '),
  capitals: repeated('Ab '),
  names: repeated('Ann Lee and '),
  numbers: repeated('1,'),
  colons: repeated('to:\n'),
  hashes: repeated('# '),
  headings: repeated('# A heading\n\n'),
  'list items': repeated('- item\n'),
  quotes: repeated('> said\n'),
  'at signs': repeated('@'),
  addresses: repeated('a@b.c '),
  slashes: repeated('://'),
  mojibake: repeated('Ã'),
  'mojibake in words': repeated('ErdoÄŸan '),
  'three levels of mojibake': repeated('ÃƒÆ’Ã‚Â© '),
  'box drawing': repeated('├╝'),
  'lone surrogates': repeated('\ud800'),
  'surrogate pairs': repeated('👋🏽'),
  'combining marks': repeated('\u0301'),
  'zero-width spaces': repeated('a\u200b'),
  NUL: repeated('\u0000'),
  ideographs: repeated('漢字'),
  entities: repeated('&amp;'),
  escapes: repeated('\\u2019'),
  'equals signs': repeated('=E2=80=99'),
};

describe('a report comes on a megabyte of', async () => {
  const linter = await createLinter();

  test.each(Object.entries(documents))('%s', { timeout: 30_000 }, (_, source) => {
    const report = linter.lint(source);
    expect(report.error).toBeNull();
    for (const { start, end } of report.diagnostics) {
      if (!(0 <= start.offset && start.offset <= end.offset && end.offset <= source.length))
        expect([start, end]).toBeNull();
    }
  });
});
