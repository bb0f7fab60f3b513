import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document } from '#document';
import { html } from '#formats';
import { anyText, texts } from './support/texts.ts';

const open = (source: string) => new Document(html(source));
const shape = (source: string) => {
  const doc = open(source);
  return doc.blocks.map(({ kind, content }) => [kind, doc.slice(content)]);
};

describe('the blocks of HTML', () => {
  test('come from block elements', () => {
    expect(
      shape(`<h1>Title</h1>
        <p>One <b>bold</b>
           line.</p><p>Two.</p>
        <ul><li>Three<ul><li>Four</li></ul></li></ul>
        <blockquote><p>Five</p></blockquote>
        <figure><img alt="Six"><figcaption>A pier. Photo: Lena Holt</figcaption></figure>
        <div class="wp-caption-text">Seven</div>
        <pre>let a  =  1;</pre>
        Eight<br>nine<br><br>ten`),
    ).toEqual([
      ['headline', 'Title'],
      ['paragraph', 'One bold line.'],
      ['paragraph', 'Two.'],
      ['list-item', 'Three'],
      ['list-item', 'Four'],
      ['quotation', 'Five'],
      ['caption', 'A pier. Photo: Lena Holt'],
      ['caption', 'Seven'],
      ['code', 'let a  =  1;'],
      ['paragraph', 'Eight\nnine'],
      ['paragraph', 'ten'],
      ['alt', 'Six'],
    ]);
  });

  test('are those of the article, without what surrounds it', () => {
    const page = (inside: string) =>
      `<html lang="de-AT"><head><style>s</style></head><body><nav>N</nav>${inside}<script>s</script></body></html>`;

    expect(shape(page('<header>H</header><article><p>A</p></article><aside>S</aside>'))).toEqual([
      ['paragraph', 'A'],
    ]);
    expect(shape(page('<main><p>M</p><form>F</form></main><footer>F</footer>'))).toEqual([
      ['paragraph', 'M'],
    ]);
    expect(shape(page('<p>B</p><p hidden>H</p><p style="display: none">D</p>'))).toEqual([
      ['paragraph', 'B'],
    ]);
    expect(open(page('')).language).toBe('de');
  });

  test('have the title and the descriptions of the page behind them', () => {
    const source =
      '<head><title>A &amp; B</title><meta name="viewport" content="V"><meta content=\'D “d”\' name=Description>' +
      '<meta property="og:title" content=O></head><body><p>P <img alt="I"></p><svg><title>S</title></svg></body>';
    expect(shape(source)).toEqual([
      ['paragraph', 'P'],
      ['alt', 'I'],
      ['alt', 'A & B'],
      ['alt', 'D “d”'],
      ['alt', 'O'],
    ]);
    const doc = open(source);
    const places = doc.blocks.map(({ content }) => doc.toSource(content));
    expect(places.map(({ start, end }) => source.slice(start, end))).toEqual([
      'P',
      'I',
      'A &amp; B',
      'D “d”',
      'O',
    ]);
  });

  test('have tables as GFM writes them, with the cells that others span', () => {
    expect(
      shape(
        '<table><caption>C</caption><tr><th>a<th>b|c</tr><tr><td colspan=2><p>1</p><p>2</p></td></tr></table><p>After.',
      ),
    ).toEqual([
      ['caption', 'C'],
      ['table', '| a | b\\|c |\n|---|---|\n| 1 2 |  |'],
      ['paragraph', 'After.'],
    ]);
  });

  test('show where a table is cut off', () => {
    expect(
      shape('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>30 da\n<h2>Next</h2><p>More.</p>'),
    ).toEqual([
      ['table', '| a | b |\n|---|---|\n| c | 30 da'],
      ['heading', 'Next'],
      ['paragraph', 'More.'],
    ]);
  });

  test('have entities decoded and code marked', () => {
    const doc = open('<p>Fish &amp; chips&nbsp;&#8217; &copy 2020 &nosuch; <code>a b</code></p>');
    expect(doc.text).toBe('Fish & chips\u00a0’ © 2020 &nosuch; a b');
    expect(doc.masks.code.zones.map((zone) => doc.slice(zone))).toEqual(['a b']);
  });
});

describe('the source of any span of the text', () => {
  const agrees = (source: string) => {
    const doc = open(source);
    for (let at = 0; at < doc.text.length; at++) {
      const { start, end } = doc.toSource({ start: at, end: at + 1 });
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(source.length);
      const written = source.slice(start, end);
      if (/^[\p{L}\p{N}]$/u.test(doc.text[at]!) && written.length === 1) expect(written).toBe(doc.text[at]);
    }
  };

  test('says what the span says', () => {
    for (const text of Object.values(texts)) agrees(text);
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '<td>',
      '<tr>',
      '<table>',
      '</table>',
      '<li>',
      '<br>',
      '<h1>',
      '&eacute;',
      '&lt;',
      '<script>',
      '</script>',
      '<!--',
      '-->',
    );
    const markup = fc.array(fc.oneof(tags, anyText), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(markup, (text) => {
        agrees(text);
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  test('holds through entities, tags and line ends', () => {
    const source = '<p>Caf&eacute; <b>on</b>\r\n the pier</p>';
    const doc = open(source);
    const at = (words: string) => {
      const start = doc.text.indexOf(words);
      const span = doc.toSource({ start, end: start + words.length });
      return source.slice(span.start, span.end);
    };
    expect(doc.text).toBe('Café on the pier');
    expect([at('Café'), at('on'), at('é on t'), at('pier')]).toEqual([
      'Caf&eacute;',
      'on',
      '&eacute; <b>on</b>\r\n t',
      'pier',
    ]);
    expect(doc.written({ start: 0, end: 4 }, 'a<b')).toBe('a&lt;b');
    expect(doc.written({ start: 0, end: 7 }, 'x')).toBeUndefined();
  });
});

test('no depth exhausts the stack', () => {
  expect(open(`${'<div>'.repeat(20_000)}deep`).text).toBe('deep');
  expect(open(`<table><tr><td>${'<i>'.repeat(20_000)}deep`).text).toContain('deep');
});
