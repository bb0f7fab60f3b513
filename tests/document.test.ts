import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Document,
  lines,
  quotations,
  sentences,
  tables,
  words,
  type Mask,
  type Span,
  type View,
} from '#document';
import { formatNames, open, plain, type FormatName } from '#formats';
import { anyText, texts } from './support/texts.ts';

const views: Readonly<Record<string, View<Iterable<Span>>>> = {
  lines,
  words,
  sentences,
  quotations,
  tables,
  blocks: (doc) => doc.blocks,
  'contents of blocks': (doc) => doc.blocks.map(({ content }) => content),
  'contents of quotations': (doc) => doc.quotations.map(({ content }) => content),
  'rows of tables': (doc) =>
    doc.tables.flatMap(({ header, delimiter, body }) => [header ?? [], delimiter ?? [], body].flat()),
  'cells of tables': (doc) =>
    doc.tables
      .flatMap(({ header, delimiter, body }) => [header ?? [], delimiter ?? [], body].flat())
      .flatMap(({ cells }) => cells),
  code: ({ masks }) => masks.code.zones,
  links: ({ masks }) => masks.links.zones,
  quoted: ({ masks }) => masks.quoted.zones,
};

// What every view promises every rule.
describe.each(Object.entries(views))('%s', (_, view) => {
  test.each(Object.entries(texts))('are in order, apart, and inside the text: %s', (_, text) =>
    keepPromises(view, text),
  );

  test.each(formatNames)('are in order, apart, and inside any text read as %s', (format) => {
    fc.assert(
      fc.property(anyText, (text) => keepPromises(view, text, format)),
      { seed: 1, numRuns: 200 },
    );
  });

  test('depend on the text alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...open(text).get(view)]).toEqual([...open(text).get(view)]);
      }),
      { seed: 2, numRuns: 50 },
    );
  });
});

function keepPromises(view: View<Iterable<Span>>, source: string, format: FormatName = 'text'): void {
  let reached = 0;
  const doc = open(source, { format });
  for (const { start, end } of doc.get(view)) {
    expect(reached).toBeLessThanOrEqual(start);
    expect(start).toBeLessThanOrEqual(end);
    reached = end;
  }
  expect(reached).toBeLessThanOrEqual(doc.text.length);
}

test('a view is computed once', () => {
  let computed = 0;
  const counted = () => ++computed;
  const doc = open('');

  expect([doc.get(counted), doc.get(counted)]).toEqual([1, 1]);
});

test('line breaks of LF, CRLF and CR give the same lines', () => {
  const slices = (text: string) => [...open(text).lines].map((line) => text.slice(line.start, line.end));
  const parts = ['One.', '', 'Two three.', ''];

  for (const terminator of ['\n', '\r\n', '\r']) expect(slices(parts.join(terminator))).toEqual(parts);
});

test('a place counts lines and columns from 1, in UTF-16 code units', () => {
  const { lines: found } = open('a\r\n👋b\rc');

  expect([0, 1, 3, 5, 6, 7].map((offset) => found.place(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 2, column: 4 },
    { line: 3, column: 1 },
  ]);
});

test('words keep apostrophes, hyphens and the points of numbers, and leave addresses and code out', () => {
  const found = (text: string) => {
    const doc = open(text);
    return [...doc.words].map((word) => doc.slice(word));
  };

  expect(found('It’s 5 o’clock; the twenty-four cost $1,260.50.')).toEqual([
    'It’s',
    '5',
    'o’clock',
    'the',
    'twenty-four',
    'cost',
    '1,260.50',
  ]);
  expect(found('See https://example.org/the-end or mail desk@example.org about `let x`.')).toEqual([
    'See',
    'or',
    'mail',
    'about',
  ]);
  expect(found('漢字 kana カナ')).toEqual(['漢', '字', 'kana', 'カ', 'ナ']);
  expect(found("the dogs' bowls, 'tis so")).toEqual(['the', 'dogs', 'bowls', 'tis', 'so']);
});

test('sentences end at full stops that are no abbreviations', () => {
  const found = (text: string) => {
    const doc = open(text);
    return doc.sentences.map((sentence) => doc.slice(sentence));
  };

  expect(
    found('Mr. Lee and J. R. Ames met at 5 p.m. on Monday. It rained. “Did it?” asked Ann. No…'),
  ).toEqual(['Mr. Lee and J. R. Ames met at 5 p.m. on Monday.', 'It rained.', '“Did it?” asked Ann.', 'No…']);
  expect(found('Am 3. März kamen z. B. zwei Züge an. Der dritte fiel aus.')).toEqual([
    'Am 3. März kamen z. B. zwei Züge an.',
    'Der dritte fiel aus.',
  ]);
});

test('the language is told by the words, or by the user', () => {
  const told: Record<string, string> = {
    en: 'The ferry was late because of the fog, and those who had come early were cold.',
    de: 'Die Fähre kam wegen des Nebels zu spät, und wer früh da war, der hat gefroren.',
    fr: 'Le bac est arrivé en retard à cause du brouillard, et ceux qui étaient là avaient froid.',
    es: 'El barco llegó tarde por la niebla y los que habían venido pronto tenían frío en el muelle.',
    pt: 'O barco chegou tarde por causa da névoa e os que tinham vindo cedo não estavam felizes.',
    tr: 'Gemi sis nedeniyle geç geldi ve erken gelenler için çok soğuk bir gün oldu.',
    pl: 'Prom spóźnił się przez mgłę, a ci, którzy przyszli wcześniej, nie byli z tego zadowoleni.',
  };
  for (const [code, text] of Object.entries(told)) expect(open(text).language, text).toBe(code);

  expect(open('Lorem ipsum dolor.').language).toBeUndefined();
  expect(open('Lorem ipsum dolor.', { language: 'fr' }).language).toBe('fr');
});

test('a mask knows whether it covers a place', () => {
  const mask: Mask = open('Use `let x = 1` here.').masks.code;

  expect([3, 4, 14, 15].map((offset) => mask.covers(offset))).toEqual([false, true, true, false]);
  expect(mask.overlaps({ start: 0, end: 4 })).toBe(false);
  expect(mask.overlaps({ start: 0, end: 5 })).toBe(true);
});

test('the tree of retext has the places of the whole text', () => {
  const text = 'A title\n\nIt rained. The the ferry\nwas late.';
  const doc = new Document(plain(text));
  const { children } = doc.nlcst;
  const last = children.at(-1)!;

  expect(children).toHaveLength(doc.blocks.length);
  expect(last.position).toBeUndefined();
  expect('children' in last && last.children[0]?.position?.start).toEqual({
    line: 4,
    column: 1,
    offset: text.indexOf('was'),
  });
});
