import { describe, expect, test } from 'vitest';
import { ConfigError, type Config, type Report } from '#engine';
import { openAll, type FieldKind, type FormatName } from '#formats';
import { linterOf } from '#linter';
import { MARK, marking } from './support/marks.ts';

const reportOn = (source: string, format: FormatName, config: Config = {}): Report =>
  linterOf({ format, ...config }).lint(source, { path: 'news' });
const shape = (source: string, format: FormatName, fields: Record<string, FieldKind> = {}) =>
  [...openAll(source, { format, fields })].map((doc) =>
    doc.blocks.map(({ kind, content }) => [kind, doc.slice(content)]),
  );

describe('a record is one document', () => {
  const caption = 'A ferry breaks the ice off the north quay on Sunday.';
  const article = {
    id: 'a1',
    headline: ' The winter ferry ',
    images: [{ url: 'x.jpg', caption }],
    content: `<p>The ferry runs all winter.</p><p>${caption}</p>`,
    tags: ['the the'],
    seo: { title: 'The winter ferry', description: 'The ferry runs all winter.' },
  };

  test('with a block for each role', () => {
    const blocks = [
      ['headline', 'The winter ferry'],
      ['caption', caption],
      ['paragraph', 'The ferry runs all winter.'],
      ['paragraph', caption],
    ];
    const asides = [[['headline', 'The winter ferry']], [['paragraph', 'The ferry runs all winter.']]];
    expect(shape(JSON.stringify(article), 'json')).toEqual([blocks, ...asides]);
    expect(shape(JSON.stringify([article, article]), 'json')).toEqual([blocks, ...asides, blocks, ...asides]);
  });

  test('so that a caption is found in the body, and nothing of another record', () => {
    const { diagnostics } = reportOn(JSON.stringify([article, article]), 'json');
    expect(diagnostics.map(({ rule, data }) => [rule, data])).toEqual([
      ['duplicate-caption', { pointer: '/0/content' }],
      ['duplicate-caption', { pointer: '/1/content' }],
    ]);
    expect(diagnostics[0]!.fingerprint).not.toBe(diagnostics[1]!.fingerprint);
  });

  test('whose fingerprints stay when a record comes in above', () => {
    const mark = (source: unknown) =>
      reportOn(JSON.stringify(source), 'json').diagnostics.map((each) => each.fingerprint);
    expect(mark([{ title: 'Fog' }, {}, article])).toEqual(mark([{}, article]));
  });

  test('whose diagnostics stand in the order of the file', () => {
    const source = '{"title":"a a","summary":"b b","body":"c c"}';
    const rules = { 'test/mark': 'error' } as const;
    const report = marking('json', '', { rules }).lint(source.replace(/[abc] /g, `${MARK} `));
    expect(report.diagnostics.map(({ data }) => data)).toEqual([
      { pointer: '/title' },
      { pointer: '/summary' },
      { pointer: '/body' },
    ]);
  });
});

describe('which fields are text', () => {
  test('their names tell, and a configuration tells better', () => {
    const source = JSON.stringify({
      Body: '# A *day*',
      lead: ['One', { 'a/b': 'Two' }],
      title: 'Three',
      text: '<b>4',
    });
    expect(shape(source, 'json')).toEqual([
      [
        ['heading', 'A *day*'],
        ['headline', 'Three'],
        ['paragraph', '4'],
      ],
    ]);
    const given: Record<string, FieldKind> = {
      '/Body': 'markdown',
      '/lead/*': 'text',
      '/lead/0': 'headline',
      '/lead/*/a~1b': 'caption',
      '/text': 'off',
      title: 'off',
    };
    expect(shape(source, 'json', given)).toEqual([
      [
        ['heading', 'A day'],
        ['headline', 'One'],
        ['caption', 'Two'],
      ],
    ]);
    expect(shape(`[${source}]`, 'json', { '/*/lead/1/a~1b': 'caption', '/*/*': 'off' })).toEqual([
      [['caption', 'Two']],
    ]);
  });

  test('columns are named as they are', () => {
    expect(shape('Text;"a ""b"""\nIt rained.;Sun\n', 'csv', { 'a "b"': 'caption' })).toEqual([
      [
        ['paragraph', 'It rained.'],
        ['caption', 'Sun'],
      ],
    ]);
  });

  test('of entries that name one the last counts', () => {
    const files = ['news'];
    const config = [
      { files, fields: { '/a': 'off', '/*': 'text' } },
      { files, fields: { '/a': 'caption' } },
    ] as const;
    const found = linterOf([...config, { extends: 'none' }]).lint('{"a": "b"}', {
      path: 'news',
      format: 'json',
    });
    expect(found.error).toBeNull();
  });

  test('a kind that does not exist is refused with the nearest', () => {
    const wrong = { fields: { '/body': 'htm' as FieldKind } };
    expect(() => linterOf(wrong)).toThrow(ConfigError);
    expect(() => linterOf(wrong)).toThrow('Did you mean “html”?');
  });

  test('a file in which none is known was not checked', () => {
    for (const [source, format] of [
      ['{"a": "b"}', 'json'],
      ['{"a": "b"}\n', 'jsonl'],
      ['a,b\n1,2\n', 'csv'],
      ['a: b', 'yaml'],
    ] as const) {
      expect(reportOn(source, format)).toMatchObject({ verdict: 'unchecked', diagnostics: [] });
      expect(reportOn(source, format, { fields: { '/a': 'off', a: 'off' } }).verdict).toBe('pass');
      expect(reportOn('', format)).toMatchObject({ verdict: 'pass', error: null, format });
    }
  });
});

describe('a damaged file', () => {
  test.each([
    [
      'json',
      '{"body": "It was was so.", "title": "Fog"',
      'a brace of the JSON is not closed (line 1, column 42)',
      1,
    ],
    [
      'json',
      '[{"body": "It was was so."}\n {"body": "It hit the the pier."}]',
      'a comma is missing in the JSON (line 2, column 2)',
      2,
    ],
    ['json', '{"body": "It was was', 'a string of the JSON is not closed on its line (line 1, column 10)', 1],
    [
      'jsonl',
      '{"body": "It was was so."}\n{"body\n{"body": "It hit the the pier."}',
      '(line 2, column 2)',
      2,
    ],
    ['yaml', 'body: It was was so.\ntitle: [a\n---\nbody: It hit the the pier.', 'the YAML is at fault: ', 2],
    [
      'csv',
      'body,b\nIt was was so.,"x\nIt hit the the pier.,y',
      'a quotation mark is never closed (line 2, column 16)',
      1,
    ],
  ] as const)('of %s is read as far as it can be: %j', (format, source, error, count) => {
    const report = reportOn(source, format, { extends: 'none', rules: { 'repeated-word': 'warning' } });
    expect(report).toMatchObject({ verdict: 'unchecked', path: 'news', format });
    expect(report.error).toContain('news was not wholly checked: ');
    expect(report.error).toContain(error);
    expect(report.diagnostics).toHaveLength(count);
  });

  test.each([
    ['json', '{"title": "Fog", "a": ' + '['.repeat(300)],
    ['jsonl', '['.repeat(300)],
    ['yaml', '- '.repeat(300)],
  ] as const)('of %s that nests too deep says so', (format, source) => {
    expect(reportOn(source, format).error).toContain('it is nested more than 200 levels deep');
  });

  test('with a fault in each of many lines says so once', () => {
    const { error } = reportOn('{\n'.repeat(1000), 'jsonl');
    expect(error).toContain('It was so in 1000 records.');
    expect(error!.length).toBeLessThan(500);
  });
});

describe('YAML', () => {
  /** The text, and what stands in the source where its words are. */
  const read = (source: string) => {
    const [doc] = openAll(source, { format: 'yaml' });
    const words = [...doc!.text.matchAll(/\S+/g)].map(({ index, 0: word }) => {
      const { start, end } = doc!.toSource({ start: index, end: index + word.length });
      return source.slice(start, end);
    });
    return [doc!.text, words.join(' ')];
  };

  test.each([
    [
      'lines that are indented further',
      'body: >\n  one\n  two\n    three\n\n    four\n  five\n',
      'one two\n  three\n\n  four\nfive\n',
    ],
    ['an indicator of indentation', 'body: |2-\n    one\n   two\n\n\n', '  one\n two'],
    ['blank lines at the start', 'body: |\n\n \n  one\n', '\n\none\n'],
    ['blank lines kept at the end', 'body: |+\n  one\n\n\n', 'one\n\n\n'],
    ['a comment in the header', 'body: | # so\n  one\n   two', 'one\n two\n'],
    ['an anchor', 'body: &x "one"\ncaption: *x\n', 'one'],
    ['tabs', 'body: |\n  one\ttwo\t\n  \tthree\n', 'one\ttwo\t\n\tthree\n'],
    ['a key in quotation marks', '"body": !!str one', 'one'],
    ['a list in brackets', 'body: [one, two]', 'one\n\ntwo'],
  ])('has the places of %s', (_, source, text) => {
    expect(read(source)).toEqual([text, text.trim().replace(/\s+/g, ' ')]);
  });

  test.each([
    ['nothing', `body: ${MARK}`, ''],
    ['an item', `body: ${MARK} b`, '- a'],
    ['a truth value', `body: ${MARK}`, 'no'],
    ['a number', `body: 1${MARK}`, '2'],
    ['a key', `body: a${MARK}:b`, ' '],
    ['a comment', `body: a${MARK}#b`, ' '],
    ['two items', `body: [a ${MARK}]`, 'b, c'],
    ['a line in single marks', `body: 'a ${MARK}'`, 'a\nb'],
    ['an empty first line', `body: |\n  ${MARK}\n    b\n`, ''],
    ['a space at the end of a line', `body: a ${MARK}\n  b`, ''],
  ])('is not repaired where its style cannot say %s', (_, source, repair) => {
    expect(marking('yaml', repair).fix(source).output).toBe(source);
  });
});

describe('a report comes on a file of', () => {
  const SIZE = 300_000;
  const files: Record<string, [FormatName, string, string?][]> = {
    brackets: [
      ['json', '['],
      ['yaml', '['],
      ['jsonl', '[\n'],
    ],
    'brackets in brackets': [
      ['json', '{"body":['],
      ['yaml', '{a: ['],
      ['yaml', ']'],
    ],
    dashes: [
      ['yaml', '- '],
      ['yaml', '? '],
      ['yaml', '- - \n'],
    ],
    marks: [
      ['json', '"'],
      ['yaml', '"'],
      ['csv', '"', 'body\n'],
      ['csv', '"",', 'body\n'],
    ],
    escapes: [
      ['json', '\\u00e9', '{"body":"'],
      ['yaml', '\\u00e9', 'body: "'],
      ['json', '\\', '"'],
    ],
    commas: [
      ['json', ','],
      ['yaml', ','],
      ['csv', ','],
      ['csv', ',', 'body\n'],
    ],
    'short records': [
      ['jsonl', '{"body":"a a"}\n'],
      ['csv', 'a a\n', 'body\n'],
      ['json', '{"body":"the the"},', '['],
      ['yaml', '- body: the the\n'],
    ],
    'short documents': [
      ['yaml', 'body: the the\n---\n'],
      ['yaml', '---\n'],
    ],
    'short fields': [
      ['json', '"body":"a b",', '{'],
      ['json', '"title":"a",', '{'],
      ['yaml', '- a\n', 'body:\n'],
    ],
    folds: [
      ['yaml', 'a\n ', 'body: '],
      ['yaml', 'a\n\n ', 'body: >\n '],
      ['yaml', '\n ', 'body: "'],
      ['yaml', ' ', 'body: "'],
    ],
    tables: [
      ['csv', '<table><td>a\n', '<table>\n'],
      ['json', '"body":"<table><td>",', '{'],
    ],
  };

  const cases = Object.entries(files).flatMap(([name, list]) =>
    list.map(([format, piece, head = '']) => ({ name, format, piece, head })),
  );

  test.each(cases)('$name, $format: $head$piece', { timeout: 60_000 }, ({ format, piece, head }) => {
    const source = head + piece.repeat(Math.ceil(SIZE / piece.length));
    const { crashes, diagnostics } = linterOf({ format }).lint(source);
    expect(crashes).toBeUndefined();
    expect(new Set(diagnostics.map(({ fingerprint }) => fingerprint)).size).toBe(diagnostics.length);
  });
});
