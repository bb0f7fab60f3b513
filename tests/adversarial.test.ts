import { describe, expect, test } from 'vitest';
import type { FormatName } from '#formats';
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
  'spaces lost behind straight marks': repeated('The ferry was very late."She said no and went home. '),
  'strange words doubled': Array.from({ length: SIZE / 30 }, (_, index) => {
    const word = `z${index.toString(26).replace(/\d/gu, (digit) => 'uvwxyzuvwx'[Number(digit)]!)}a`;
    return `the ${word} ${word} of it. `;
  }).join(''),
  'mojibake in words': repeated('ErdoÄŸan '),
  'mojibake between quotation marks': repeated('it read "cafÃ©s" then '),
  'lost letters between quotation marks': repeated('it read "Ana�s" then '),
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
  // Both were slow, and took less than the time a test has.
  'controls of the type': repeated('TT\n\nThe bridge will close on Monday, the engineer said.\n\n').repeat(2),
  'footers in one paragraph': repeated(
    'The bridge will close. © 2024 The Harbour Courier. All rights reserved. ',
  ).repeat(3),
  'people who speak': `The harbour was closed on Monday, and nobody said why. ${repeated('any agreement Thorne said that ')}`,
  'requests to rewrite': repeated('Here is a more formal version of your paragraph: ').repeat(2),
  'sections named like buttons': repeated('Share\n\nThe bread is cut and handed round the table.\n\n'),
  'sections with the same fields': repeated(
    '# A job\n\nHours: 3\n\nPay: 4\n\nSend the letter to the office of the mill before the end of the month.\n\n',
  ),
  'points of a speech': repeated(
    'Three things went wrong:\n\nFirst, the bridge was closed all summer long.\n\n',
  ),
  'sentences in lower case behind short words': repeated(
    'They saw the lond. rowed home from the sea again. ',
  ),
};

const marked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  markdown: {
    'opening links': repeated('[a]('),
    'opening titles': repeated('[a](b ('),
    links: repeated('[a](b) '),
    'footnote marks': repeated('[^1] '),
    'opening images': repeated('!['),
    emphasis: repeated('*a '),
    'backticks between letters': repeated('`a'),
    formulas: repeated('$a$ '),
    addresses: repeated('<http://a.b>'),
    'open attributes': repeated('<a href="'),
    'underlined headings': repeated('a\n==\n'),
    'numbered items': repeated('1. a\n'),
    'nested quotations': Array.from({ length: 4000 }, (_, n) => `${'>'.repeat(n % 500)} a`).join('\n'),
    entities: repeated('&amp;'),
    'front matter': `---\n${repeated('a: b\n')}`,
  },
  mdx: {
    expressions: repeated('{a}'),
    'open tags': repeated('<A b={'),
    imports: repeated('import a from "b"\n\n'),
  },
  html: {
    paragraphs: repeated('<p>a'),
    'line breaks': repeated('a<br>'),
    'nested blocks': repeated('<div>'),
    'crossed tags': repeated('<i>a</b>'),
    'open cells': `<table><tr>${repeated('<td>a')}`,
    'cells that span': `<table>${repeated('<tr><td rowspan=1000 colspan=1000>a</td></tr>')}`,
    'text in tables': repeated('<table>a'),
    'open comments': repeated('<!-- '),
    'open entities': repeated('&a'),
    'one attribute': `<p title="${repeated('a ')}`,
    pictures: repeated('<img alt="a b c">'),
  },
  json: { escapes: `{"body":"${repeated('\\u00e9 ')}"}`, records: `[${repeated('{"body":"a b c"},')}{}]` },
  jsonl: { records: repeated('{"body":"a b c"}\n') },
  yaml: { records: repeated('- body: a b\n'), folded: `body: >\n${repeated('  a b\n\n')}` },
  csv: { rows: `body,b\n${repeated('a,b\n')}`, marks: `body\n"${repeated('""')}"` },
};

describe('a report comes on a megabyte of', async () => {
  const linter = await createLinter({ extends: 'all' });

  const reports = (source: string, format?: FormatName): void => {
    const report = linter.lint(source, format ? { format } : {});
    expect(report.error).toBeNull();
    for (const { start, end } of report.diagnostics) {
      if (!(0 <= start.offset && start.offset <= end.offset && end.offset <= source.length))
        expect([start, end]).toBeNull();
    }
  };

  test.each(Object.entries(documents))('%s', { timeout: 120_000 }, (_, source) => reports(source));

  describe.each(Object.entries(marked))('%s with', (format, sources) => {
    test.each(Object.entries(sources))('%s', { timeout: 120_000 }, (_, source) =>
      reports(source, format as FormatName),
    );
  });
});
