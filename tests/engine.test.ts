import { describe, expect, test } from 'vitest';
import { activate, apply, ConfigError, Configuration, fix, lint } from '#engine';
import { open } from '#formats';
import {
  definePlugin,
  defineRule,
  integer,
  phraseSet,
  replace,
  type Category,
  type Document,
  type Problem,
  type Rule,
} from '#rule';

const text = 'one two three two one';

test('diagnostics come in the order of the text, whichever rule found them', () => {
  const report = lint(
    open(text),
    [at('late', 8), at('early', 0), at('mid', 4)].map((each) => activate(each)),
  );

  expect(report.diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(['early', 'mid', 'late']);
});

test('a rule that throws is reported and stops nobody else', () => {
  const broken = rule('broken', function* () {
    yield { at: { start: 0, end: 3 }, message: 'Before it broke.' };
    throw new Error('off the rails');
  });
  const report = lint(open(text), [activate(broken), activate(at('sound', 4))]);

  expect(report.diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(['broken', 'sound']);
  expect(report.crashes).toEqual([{ rule: 'broken', message: 'off the rails' }]);
  expect(report.verdict).toBe('unchecked');
  expect(report.error).toBe('the rule broken crashed (off the rails). The other rules were run.');
});

test('a diagnostic is plain data that says where it is', () => {
  const found = rule('words', (doc) => [
    {
      at: doc.words.at(1),
      message: 'Here.',
      related: [{ at: doc.words.at(3), message: 'and here' }],
      suggestions: [replace(doc.words.at(1), '2', 'Write 2')],
    },
  ]);
  const { diagnostics } = lint(open('one\ntwo three\ntwo'), [activate(found)]);

  expect(JSON.parse(JSON.stringify(diagnostics))).toEqual(diagnostics);
  expect(diagnostics).toEqual([
    {
      rule: 'words',
      severity: 'warning',
      message: 'Here.',
      start: { offset: 4, line: 2, column: 1 },
      end: { offset: 7, line: 2, column: 4 },
      related: [
        {
          message: 'and here',
          start: { offset: 14, line: 3, column: 1 },
          end: { offset: 17, line: 3, column: 4 },
        },
      ],
      suggestions: [{ title: 'Write 2', edits: [{ start: 4, end: 7, text: '2' }] }],
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      url: expect.stringContaining('words'),
    },
  ]);
});

test('a problem may be less severe than its rule, and never more', () => {
  const mixed = rule('mixed', () => [
    { at: { start: 0, end: 3 }, message: 'Weak.', severity: 'info' },
    { at: { start: 4, end: 7 }, message: 'Strong.', severity: 'error' },
  ]);

  expect(lint(open(text), [activate(mixed)]).diagnostics.map(({ severity }) => severity)).toEqual([
    'info',
    'warning',
  ]);
});

describe('where two rules see one defect, one speaks', () => {
  const span = (id: string, category: Category, start: number, end: number) =>
    rule(id, () => [{ at: { start, end }, message: 'Here.' }], category);
  const speaking = (...rules: Rule[]) =>
    lint(
      open(text),
      rules.map((each) => activate(each)),
    ).diagnostics.map((each) => each.rule);

  test('the cause is named, not what follows from it', () => {
    expect(speaking(span('mojibake', 'encoding', 0, 7), span('joined', 'structure', 4, 7))).toEqual([
      'mojibake',
    ]);
    expect(speaking(span('quote', 'quotation', 4, 13), span('copy', 'duplication', 0, 21))).toEqual(['copy']);
  });

  test('a larger place keeps its word, and so does another defect', () => {
    expect(speaking(span('mojibake', 'encoding', 4, 7), span('copy', 'duplication', 0, 21))).toEqual([
      'copy',
      'mojibake',
    ]);
    expect(speaking(span('copy', 'duplication', 0, 21), span('joined', 'structure', 4, 7))).toEqual([
      'copy',
      'joined',
    ]);
  });

  test('in one category those that share an end see one defect, and others do not', () => {
    expect(speaking(span('cut', 'structure', 0, 13), span('lead', 'structure', 8, 13))).toEqual(['cut']);
    expect(speaking(span('broken', 'structure', 0, 13), span('article', 'structure', 0, 7))).toEqual([
      'article',
      'broken',
    ]);
    expect(speaking(span('broken', 'structure', 0, 13), span('joined', 'structure', 4, 7))).toEqual([
      'broken',
      'joined',
    ]);
  });

  test('a rule says all that it found', () => {
    const twice = rule('twice', () => [
      { at: { start: 0, end: 7 }, message: 'All.' },
      { at: { start: 4, end: 7 }, message: 'Part.' },
    ]);
    expect(speaking(twice)).toEqual(['twice', 'twice']);
  });
});

describe('a fingerprint', () => {
  const marks = (source: string) =>
    lint(open(source), [activate(each('two'))]).diagnostics.map(({ fingerprint }) => fingerprint);

  test('is unique in a report', () => {
    expect(new Set(marks('two two two two two')).size).toBe(5);
  });

  test('survives edits elsewhere, and case and white space', () => {
    const before = marks('It rained. She saw two boats there today. It was late.');
    expect(marks('New first line.\n\nIt rained. She saw  TWO boats there today. It was cold.')).toEqual(
      before,
    );
  });

  test('changes with its neighbours', () => {
    expect(marks('She saw two boats there today.')).not.toEqual(marks('He ate two apples here then.'));
  });
});

describe('fixes', () => {
  const shout = defineRule({
    ...each('two'),
    *check(doc) {
      for (const hit of doc.phrases(doubles))
        yield { at: hit, message: 'Twice.', fix: replace(hit, 'two', 'Say it once') };
    },
  });
  const mended = (source: string) => fix(source, (output) => lint(open(output), [activate(shout)]));

  test('are made until none is left', () => {
    expect(mended('two two two two.')).toMatchObject({ output: 'two.', report: { diagnostics: [] } });
  });

  test('that overlap wait for the next round', () => {
    expect(mended('one two two two')).toMatchObject({ output: 'one two', applied: 2 });
  });

  test('change nothing else', () => {
    const edits = [
      { title: 'a', edits: [{ start: 8, end: 13, text: '3' }] },
      {
        title: 'b',
        edits: [
          { start: 0, end: 3, text: '' },
          { start: 18, end: 18, text: 'and ' },
        ],
      },
    ];
    expect(apply(text, edits)).toBe(' two 3 two and one');
  });
});

describe('a configuration', () => {
  const own = [each('two'), each('three')];
  const plugin = definePlugin({ name: 'desk', rules: [each('one')] });
  const ids = (config: ConstructorParameters<typeof Configuration>[0], path?: string) =>
    new Configuration(config, own).for(path).rules.map(({ id, severity }) => `${id} ${severity}`);

  test('begins with the recommended rules', () => {
    expect(ids({})).toEqual(['two warning', 'three warning']);
    expect(ids({ extends: 'none' })).toEqual([]);
  });

  test('without `files` is for every document, wherever it lies', () => {
    for (const path of ['a.md', '../a.md', '/tmp/a.md', '.hidden/a.md'])
      expect(ids({ rules: { two: 'off' } }, path)).toEqual(['three warning']);
  });

  describe('with rules that are off by default', () => {
    const quiet = defineRule({ ...each('two'), recommended: false });
    const plugin = definePlugin({ name: 'desk', rules: [quiet, each('one')] });
    const on = (config: object) =>
      new Configuration({ plugins: [plugin], ...config }, [quiet]).for(undefined).rules.map(({ id }) => id);

    test('leaves them off', () => {
      expect(on({})).toEqual(['desk/one']);
      expect(on({ extends: 'recommended' })).toEqual(['desk/one']);
    });

    test('turns on those that it names, or all', () => {
      expect(on({ rules: { two: 'info' } })).toEqual(['desk/one', 'two']);
      expect(on({ extends: 'all' })).toEqual(['two', 'desk/two', 'desk/one']);
      expect(on({ extends: 'all', rules: { two: 'off' } })).toEqual(['desk/two', 'desk/one']);
    });
  });

  test('sets rules for some documents; later entries win', () => {
    const config = [
      { rules: { two: 'off' } },
      { files: ['drafts/**'], rules: { two: 'info', three: ['error', {}] } },
    ] as const;

    expect(ids(config, 'news/a.md')).toEqual(['three warning']);
    expect(ids(config, 'drafts/a.md')).toEqual(['two info', 'three error']);
  });

  test('brings the rules of plugins, which have the same rights as our own', () => {
    expect(ids({ plugins: [plugin] })).toEqual(['two warning', 'three warning', 'desk/one warning']);
    const [last] = new Configuration({ plugins: [plugin] }, []).for(undefined).rules;
    expect(lint(open(text), [last!]).diagnostics.map(({ rule }) => rule)).toEqual(['desk/one', 'desk/one']);
  });

  test.each([
    [{ rules: { twoo: 'off' } }, 'rules.twoo', 'Did you mean “two”?'],
    [{ rulez: {} }, 'rulez', 'Did you mean “rules”?'],
    [{ rules: { two: 'eror' } }, 'rules.two', 'Did you mean “error”?'],
    [{ rules: { two: ['error', { mximum: 1 }] } }, 'rules.two', 'Did you mean “maximum”?'],
    [{ rules: { two: ['error', { maximum: -1 }] } }, 'rules.two', undefined],
    [{ extends: 'recomended' }, 'extends', 'Did you mean “recommended”?'],
    [{ extends: 'al' }, 'extends', 'Did you mean “all”?'],
    [{ format: 'markdwon' }, 'format', 'Did you mean “markdown”?'],
    [{ language: 'xx' }, 'language', 'It knows en, de, fr, es, pt, tr, pl.'],
  ])('that cannot be meant says where and what instead: %j', (config, key, hint) => {
    const fault = catchFault(() => new Configuration(config as object, own));
    expect(fault).toBeInstanceOf(ConfigError);
    expect(fault).toMatchObject({ key, hint });
  });
});

const doubles = phraseSet(['two two']);

function each(word: string) {
  return defineRule({
    ...rule(word, () => []),
    options: { maximum: integer(3, 'Nothing, but it has to be a number.') },
    phrases: [phraseSet([word])],
    *check(doc) {
      for (const found of doc.words)
        if (doc.slice(found).toLowerCase() === word) yield { at: found, message: 'Here.' };
    },
  });
}

function at(id: string, start: number) {
  return rule(id, () => [{ at: { start, end: start + 1 }, message: id }]);
}

function rule(id: string, check: (doc: Document) => Iterable<Problem>, category: Category = 'structure') {
  return defineRule({
    id,
    category,
    severity: 'warning',
    summary: '',
    why: '',
    examples: [],
    options: {},
    check,
  });
}

function catchFault(body: () => unknown): unknown {
  try {
    return body();
  } catch (error) {
    return error;
  }
}
