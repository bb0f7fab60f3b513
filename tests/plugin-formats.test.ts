import { describe, expect, test } from 'vitest';
import { identity, type Format, type Reading } from '#document';
import { ConfigError } from '#engine';
import { plain } from '#formats';
import { createLinter } from '#linter';

/** A format whose documents stand between two exclamation marks. */
const shouted: Format = {
  extensions: ['shout', 'md'],
  about: 'What is shouted.',
  *read(source) {
    const from = source.indexOf('!') + 1;
    const reading: Reading = {
      ...plain(source.slice(from, source.lastIndexOf('!'))),
      format: 'harbour/shouted',
      source,
      map: {
        toSource: ({ start, end }) => identity.toSource({ start: start + from, end: end + from }),
        written: (_, text) => text,
      },
    };
    yield reading;
  },
};

const plugins = [{ name: 'harbour', formats: { shouted } }];
const source = 'at at !The ferry sails at at seven.! at at';

describe('a format that a plugin brings', () => {
  test('reads the files with its ending, before a format of our own with the same', async () => {
    const linter = await createLinter({ plugins });
    for (const path of ['a.shout', 'a.SHOUT', 'a.md']) {
      const { format, diagnostics } = linter.lint(source, { path });
      expect(format).toBe('harbour/shouted');
      expect(diagnostics.map(({ start, end }) => source.slice(start.offset, end.offset))).toEqual(['at at']);
      expect(diagnostics[0]?.start.offset).toBe(source.indexOf('sails at') + 6);
    }
    expect(linter.lint(source, { path: 'a.txt' }).format).toBe('text');
  });

  test('is mended in its source', async () => {
    const linter = await createLinter({ plugins });
    expect(linter.fix(source, { path: 'a.shout' }).output).toBe('at at !The ferry sails at seven.! at at');
  });

  test('goes by its name in configurations and calls', async () => {
    const configured = await createLinter({ plugins, format: 'harbour/shouted' });
    expect(configured.lint(source).format).toBe('harbour/shouted');
    const asked = await createLinter({ plugins });
    expect(asked.lint(source, { format: 'harbour/shouted' }).format).toBe('harbour/shouted');
    expect([...asked.formats.keys()].at(-1)).toBe('harbour/shouted');
  });

  test('is missed with the nearest right name', async () => {
    await expect(createLinter({ plugins, format: 'harbour/shoutd' })).rejects.toThrow(
      'There is no format “harbour/shoutd”. Did you mean “harbour/shouted”?',
    );
    const linter = await createLinter({ plugins });
    expect(() => linter.lint('', { format: 'harbour/shoutd' })).toThrow(ConfigError);
  });

  test('gives way to that of a later plugin', async () => {
    const later = { name: 'quay', formats: { loud: { ...shouted, read: () => [plain('the the')] } } };
    const linter = await createLinter({ plugins: [...plugins, later] });
    expect(linter.lint(source, { path: 'a.shout' }).format).toBe('quay/loud');
  });

  test('leaves a file unchecked when it fails, with what it had read', async () => {
    const failing: Format = {
      ...shouted,
      *read(text) {
        yield* shouted.read(text);
        throw new Error('nobody shouts any more');
      },
    };
    const linter = await createLinter({ plugins: [{ name: 'harbour', formats: { failing } }] });
    const { verdict, error, diagnostics } = linter.lint(source, { path: 'a.shout' });
    expect({ verdict, error, count: diagnostics.length }).toEqual({
      verdict: 'unchecked',
      error: 'a.shout was not wholly checked: its format failed: nobody shouts any more (line 1, column 1).',
      count: 1,
    });
  });
});

describe('a folder', () => {
  test('holds the endings of prose, and what the configuration names closely', async () => {
    const linter = await createLinter([
      { plugins },
      { files: ['data/*.json', 'notes/**', '**/*.log'], fields: { '/log': 'text' } },
    ]);
    const names = 'a.txt a.md a.shout a.json data/a.json notes/a.json b.log b.css Makefile'.split(' ');
    expect(names.filter((name) => linter.includes(name))).toEqual([
      'a.txt',
      'a.md',
      'a.shout',
      'data/a.json',
      'b.log',
    ]);
  });
});
