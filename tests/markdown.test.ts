import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document } from '#document';
import { markdown } from '#formats';
import { anyText, texts } from './support/texts.ts';

const open = (source: string) => new Document(markdown(source));
const shape = (source: string) => {
  const doc = open(source);
  return doc.blocks.map(({ kind, content }) => [kind, doc.slice(content)]);
};

describe('the text of Markdown', () => {
  test('has no markup within lines', () => {
    expect(
      open(
        'A *fine* **day** ~~now~~ with a [link](https://example.org "title") <b>and</b> a<!-- note --> tag.',
      ).text,
    ).toBe('A fine day now with a link and a tag.\n\ntitle');
  });

  test('has entities and escapes decoded, and code and addresses as they are', () => {
    expect(
      open('Fish &amp; chips, \\*not\\* `&amp;`, &#8217;&#x2019; &nosuch; <https://example.org/a_b_c>').text,
    ).toBe('Fish & chips, *not* `&amp;`, ’’ &nosuch; https://example.org/a_b_c');
  });

  test('has the words of links, and brackets that are none', () => {
    expect(
      open('[one], [two][2], [two][], [Insert name] and a note[^1].\n\n[one]: /1\n[2]: /2\n').text.split(
        '\n',
      )[0],
    ).toBe('one, two, [two][], [Insert name] and a note.');
  });

  test('joins lines without what indents or marks them', () => {
    expect(shape('> One\n> two\n\n- three\n  four\n')).toEqual([
      ['quotation', 'One\ntwo'],
      ['list-item', 'three\nfour'],
    ]);
  });
});

describe('the blocks of Markdown', () => {
  test('are told by their markup', () => {
    expect(
      shape(
        '---\ntitle: A\n---\n\n# Title\n\nText.\n\n## Part\n\n1. One\n   - Two\n\n```js\nlet a;\n```\n\n* * *\n',
      ),
    ).toEqual([
      ['front-matter', '---\ntitle: A\n---'],
      ['headline', 'Title'],
      ['paragraph', 'Text.'],
      ['heading', 'Part'],
      ['list-item', 'One'],
      ['list-item', 'Two'],
      ['code', '```js\nlet a;\n```'],
      ['rule', '* * *'],
    ]);
  });

  test('have rows that lost their row of dashes', () => {
    const rows = '| Pier | High water |\n| North | 4.20 m |\n| South | 4.10 m |';
    expect(shape(`The gauges:\n\n${rows}\n`)).toEqual([
      ['paragraph', 'The gauges:'],
      ['table', rows],
    ]);
    expect(shape('|x| is a size,\n|y| another,\nand |z| none.')[0]?.[0]).toBe('paragraph');
  });

  test('keep what stands below a table apart from it', () => {
    expect(shape('| a | b |\n|---|---|\n| 1 | 2 |\nGlued text.\n').map(([kind]) => kind)).toEqual([
      'table',
      'paragraph',
    ]);
  });

  test('go on behind a fence that never closes', () => {
    expect(shape('Before.\n\n```sh\nmake\n\nProse again.\n\n## And a part\n').map(([kind]) => kind)).toEqual([
      'paragraph',
      'code',
      'paragraph',
      'heading',
    ]);
  });

  test('are those of the article where a fence stands around all of it', () => {
    const article = '# Title\n\nText.\n\n```sh\nmake\n```\n\nMore text.\n';
    expect(shape(`\`\`\`markdown\n${article}\`\`\`\n`).map(([kind]) => kind)).toEqual([
      'code',
      'headline',
      'paragraph',
      'code',
      'paragraph',
      'code',
    ]);
    expect(shape(`\`\`\`md\n${article}`).map(([kind]) => kind)).toEqual([
      'code',
      'headline',
      'paragraph',
      'code',
      'paragraph',
    ]);
    expect(
      shape(`\`\`\`markdown\n*a*\n\`\`\`\n\n${'That is how emphasis is written. '.repeat(9)}\n`).map(
        ([kind]) => kind,
      ),
    ).toEqual(['code', 'paragraph']);
  });

  test('know a caption by its credit', () => {
    expect(shape('*The clock tower before the repair. (Photo: Lena Holt)*\n')).toEqual([
      ['caption', 'The clock tower before the repair. (Photo: Lena Holt)'],
    ]);
  });
});

describe('the source of any span of the text', () => {
  // Text that is copied stands in the source as it is; what is decoded does not, and has a place of its own.
  const agrees = (source: string) => {
    const doc = open(source);
    let reached = 0;
    for (let at = 0; at < doc.text.length; at++) {
      const { start, end } = doc.toSource({ start: at, end: at + 1 });
      expect(start).toBeGreaterThanOrEqual(reached - 40);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(source.length);
      if (end - start === 1 && source[start] !== '\\' && doc.text[at] !== '\n')
        expect(source[start]).toBe(doc.text[at]);
      reached = start;
    }
  };

  test('says what the span says', () => {
    for (const text of Object.values(texts)) agrees(text);
    fc.assert(
      fc.property(anyText, (text) => {
        agrees(text);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test('holds through entities and markup', () => {
    const source = 'A *fine* &amp; \\* day';
    const doc = open(source);
    const at = (word: string) => {
      const start = doc.text.indexOf(word);
      const span = doc.toSource({ start, end: start + word.length });
      return source.slice(span.start, span.end);
    };
    expect(doc.text).toBe('A fine & * day');
    expect([at('fine'), at('&'), at('* d'), at('fine &')]).toEqual(['fine', '&amp;', '\\* d', 'fine* &amp;']);
  });
});

test('a fix is written where it touches no markup', () => {
  const source = 'The *the* end, the the &amp; &amp;';
  const doc = open(source);
  const written = (text: string, by: string) => {
    const start = doc.text.indexOf(text);
    return doc.written({ start, end: start + text.length }, by);
  };

  expect(written('the the', 'the')).toBe('the');
  expect(written('The the', 'The')).toBeUndefined();
  expect(written('& &', '& *')).toBe('& \\*');
});
