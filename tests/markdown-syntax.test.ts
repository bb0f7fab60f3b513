import { describe, expect, test } from 'vitest';
import { Document } from '#document';
import { markdown, mdx } from '#formats';
import { createLinter } from '#linter';

const open = (source: string, read = markdown) => new Document(read(source));
const shape = (source: string, read = markdown) => {
  const doc = open(source, read);
  return doc.blocks.map(({ kind, content }) => [kind, doc.slice(content)]);
};
const code = (source: string) => {
  const doc = open(source);
  return doc.masks.code.zones.map(({ start, end }) => doc.text.slice(start, end));
};

describe('formulas are code', () => {
  test.each([
    ['Let $x$ and $f(x)$ be $x^2 + y_1$.', ['$x$', '$f(x)$', '$x^2 + y_1$']],
    ['Let \\(x\\) be \\(\\frac{1}{2}\\).', ['\\(x\\)', '\\(\\frac{1}{2}\\)']],
    ['It is $$E = mc^2$$ here.', ['$$E = mc^2$$']],
    ['Before\n$$\na = b\n\n+ c\n- d\n$$\nafter.', ['$$\na = b\n\n+ c\n- d\n$$']],
    ['\\[\nE = mc^2\n\\]\n\nAfter.', ['\\[\nE = mc^2\n\\]']],
    ['> $$\n> x\n> $$\n\nAfter.', ['$$\n> x\n> $$']],
  ])('%j', (source, zones) => {
    expect(code(source)).toEqual(zones);
  });

  test.each([
    'It costs $5 and $6.',
    'From $5, or US$6 (A$7).',
    'It costs $5-$10 or $20/$30 at most.',
    'A sum of $3,000 was paid, not $2,000.',
    '\\[Photo: Ann Lee\\] and \\(see below\\)',
    '$$\n\nNever closed.',
    'The variables $HOME and $PATH are set.',
  ])('%j is none', (source) => {
    expect(code(source)).toEqual([]);
  });
});

describe('MDX', () => {
  test('is read without its modules, expressions and tags', () => {
    expect(
      shape(
        'import { Note } from "./note"\nexport const data = {\n  a: 1,\n\n  b: 2,\n}\n\n# The {year} ferry\n\n' +
          '<Note kind={a > b} title="Mind the gap">\n  It *sails* at <Time at="9:00" />{" "}nine {/* not ten */}today.\n</Note>\n\n' +
          '{data.map((each) => (\n  <li>{each}</li>\n))}\n\n- A <b>bold</b> item\n',
        mdx,
      ),
    ).toEqual([
      ['code', 'import { Note } from "./note"\nexport const data = {\n  a: 1,\n\n  b: 2,\n}'],
      ['headline', 'The  ferry'],
      ['paragraph', 'It sails at nine today.'],
      ['list-item', 'A bold item'],
      ['alt', 'Mind the gap'],
    ]);
  });

  test.each(['{never closed\n\nText.', 'a < b and b > a', '<Note kind="a\n\nText.', '}} {{', 'export'])(
    'that is damaged is read as text: %j',
    (source) => {
      expect(open(source, mdx).text).toContain(source.split('\n')[0]);
    },
  );
});

describe('what is no prose of its own', () => {
  test('are comments, definitions and tags', () => {
    expect(
      shape(
        '<!-- a note\n\nof two paragraphs -->\n\nText<!-- here -->.\n\n[ref]: https://example.org "A title"\n\n' +
          '<details open>\n<summary class="x">More &amp; more</summary>\n\nInside.\n\n</details>\n',
      ),
    ).toEqual([
      ['paragraph', 'Text.'],
      ['paragraph', 'More & more'],
      ['paragraph', 'Inside.'],
      ['alt', 'A title'],
    ]);
  });

  test('is a footnote, whose text is prose', () => {
    const source = 'Text[^1].\n\n[^1]: One *two*.\n\n    Three.\n[^2]: https://example.org\n\nFour.';
    expect(shape(source)).toEqual([
      ['paragraph', 'Text.'],
      ['paragraph', 'One two.'],
      ['paragraph', 'Three.'],
      ['paragraph', 'https://example.org'],
      ['paragraph', 'Four.'],
    ]);
  });
});

describe('the text of pictures', () => {
  test('stands behind the prose, with its place in the source', () => {
    const source =
      'One ![a *pier* &amp; boats](/pier.jpg "The pier") two.\n\n<img src="x" alt="The &quot;Anna&quot;">\n';
    const doc = open(source);
    expect(shape(source)).toEqual([
      ['paragraph', 'One  two.'],
      ['alt', 'a pier & boats'],
      ['alt', 'The pier'],
      ['alt', 'The "Anna"'],
    ]);
    expect(
      doc.blocks.slice(1).map(({ content }) => {
        const { start, end } = doc.toSource(content);
        return source.slice(start, end);
      }),
    ).toEqual(['a *pier* &amp; boats', 'The pier', 'The &quot;Anna&quot;']);
  });

  const lint = async (source: string) =>
    (await createLinter({ format: 'markdown' }))
      .lint(source)
      .diagnostics.map(({ rule, start, end }) => [rule, source.slice(start.offset, end.offset)]);

  test('may repeat the caption, the title and another picture', async () => {
    const caption = 'A ferry breaks the ice off the north quay on Sunday morning.';
    const image = `![${caption}](/a.jpg "${caption}")`;
    expect(
      await lint(`# The ferry\n\n${image}\n\n*${caption} (Photo: Lena Moor)*\n\n${image}\n\nIt sails.\n`),
    ).toEqual([]);
  });

  test('has the encoding repaired, and no chatbot in it', async () => {
    expect(await lint('Text about a ferry.\n\n![The cafÃ© on the pier](/a.jpg)\n')).toEqual([
      ['encoding-corruption', 'cafÃ©'],
    ]);
    expect(
      (await lint('Text about it.\n\n![Here is the revised version of your caption: a pier](/a.jpg)\n')).map(
        ([rule]) => rule,
      ),
    ).toEqual(['assistant-text']);
  });
});
