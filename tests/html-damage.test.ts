import { describe, expect, test } from 'vitest';
import { Document } from '#document';
import { html } from '#formats';
import { createLinter } from '#linter';

const open = (source: string, page: 'article' | 'all' = 'article') => new Document(html(source, { page }));
const shape = (source: string, page: 'article' | 'all' = 'article') => {
  const doc = open(source, page);
  return doc.blocks.map(({ kind, content }) => [kind, doc.slice(content)]);
};

describe('the article of a page', () => {
  const teaser = '<article><p>Teaser.</p></article>';
  const story = '<article><h1>Title</h1><p>A long story of many words.</p></article>';

  test('is the one that says most, whatever teasers stand beside it', () => {
    expect(shape(`<main>${story}<aside>${teaser}${teaser}</aside></main>`)).toEqual([
      ['headline', 'Title'],
      ['paragraph', 'A long story of many words.'],
    ]);
    expect(shape(`<article><p>Story.</p><article><p>A comment.</p></article></article>`)).toEqual([
      ['paragraph', 'Story.'],
      ['paragraph', 'A comment.'],
    ]);
  });

  test('is told from none on a page of teasers', () => {
    expect(shape(`<main><h1>News</h1>${teaser}${teaser}${teaser}</main><footer>F</footer>`)).toEqual([
      ['headline', 'News'],
      ['paragraph', 'Teaser.'],
      ['paragraph', 'Teaser.'],
      ['paragraph', 'Teaser.'],
    ]);
  });

  test('is not looked for where the configuration says so', async () => {
    const source = '<header><p>The the header.</p></header><article><p>The story.</p></article>';
    expect(shape(source, 'all')).toEqual([
      ['paragraph', 'The the header.'],
      ['paragraph', 'The story.'],
    ]);
    const found = async (page: 'article' | 'all') =>
      (await createLinter({ format: 'html', page })).lint(source).diagnostics.map(({ rule }) => rule);
    expect(await found('article')).toEqual([]);
    expect(await found('all')).toEqual(['repeated-word']);
    await expect(createLinter({ page: 'alle' as 'all' })).rejects.toThrow('Did you mean “all”?');
  });
});

describe('elements', () => {
  test.each<[string, string[][]]>([
    [
      '<ul><li>A<ol><li>B</li></ol>C</li></ul>',
      [
        ['list-item', 'A'],
        ['list-item', 'B'],
        ['list-item', 'C'],
      ],
    ],
    [
      '<dl><dt>Term<dd>What it is</dl>',
      [
        ['list-item', 'Term'],
        ['list-item', 'What it is'],
      ],
    ],
    ['<p>He said <q>no <b>way</b></q>.', [['paragraph', 'He said “no way”.']]],
    ['<p><q>Never closed', [['paragraph', '“Never closed”']]],
    ['<p>One<br>two<wbr>three', [['paragraph', 'One\ntwothree']]],
    [
      '<p>Dampf&shy;schiff&ensp;&amp &lt;p&gt; &copy2020',
      [['paragraph', 'Dampf\u00adschiff\u2002& <p> ©2020']],
    ],
    ['<p>A<![CDATA[ b ]]>c', [['paragraph', 'Ac']]],
    [
      '<p>A<pre>b\n  c</pre>d',
      [
        ['paragraph', 'A'],
        ['code', 'b\n  c'],
        ['paragraph', 'd'],
      ],
    ],
    [
      '<p>A <span hidden>b</span><span style="visibility: hidden">c</span><i aria-hidden="true">d</i>e',
      [['paragraph', 'A e']],
    ],
    [
      '<div class="imageCaption">A</div><p class="photo-caption">B<p class="captions">C',
      [
        ['caption', 'A'],
        ['caption', 'B'],
        ['paragraph', 'C'],
      ],
    ],
    [
      '<p>A <img alt="A &lt;pier&gt;\n &amp boats" title=Pier> b <a title=\'x "y"\'>c</a>',
      [
        ['paragraph', 'A b c'],
        ['alt', 'A <pier> & boats'],
        ['alt', 'Pier'],
        ['alt', 'x "y"'],
      ],
    ],
    [
      '<table><tr><td>a <img alt=b></td></tr></table>',
      [
        ['table', '| a |\n|---|'],
        ['alt', 'b'],
      ],
    ],
    ['<nav><img alt="Logo"></nav><p>A<img alt="">', [['paragraph', 'A']]],
  ])('%j', (source, blocks) => {
    expect(shape(source)).toEqual(blocks);
  });
});

describe('damaged markup is read as far as it goes', () => {
  test.each<[string, string]>([
    ['<p>A <b>bold <i>word</b> here</i>.<p>B', 'A bold word here.\n\nB'],
    ['<p>A</div></span>b', 'Ab'],
    ['<p>Cut off in a tag <a href="x', 'Cut off in a tag'],
    ['<p>Cut off in an entity &am', 'Cut off in an entity &am'],
    ['<p>Cut off in a comment <!-- note', 'Cut off in a comment'],
    ['<p title="cut off>A', ''],
    ['A < b and c > d', 'A < b and c > d'],
    ['<td>A cell</td> alone', 'A cell alone'],
    ['<table><tr><td>a</td></tr>stray</table>', 'stray\n\n| a |\n|---|'],
    ['<script>let a = "<p>"', ''],
    ['</p></p><p>A', 'A'],
  ])('%j', (source, text) => {
    expect(open(source).text).toBe(text);
  });
});
