import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// Who may import whom, from the ground up. The table is the architecture: nothing imports upward, no surface another.
const core = ['src/text', 'src/document', 'src/rule'];
const library = [...core, 'src/formats', 'src/engine', 'src/formatters', 'src/linter', 'rules'];
const layers: Record<string, readonly string[]> = {
  'src/text': [],
  'src/document': ['src/text'],
  'src/formats': ['src/text', 'src/document'],
  'src/rule': ['src/text', 'src/document'],
  'src/retext': core,
  'src/engine': [...core, 'src/formats'],
  rules: [...core, 'src/retext'],
  'src/formatters': [...core, 'src/engine'],
  'src/linter': [...core, 'src/formats', 'src/engine', 'rules'],
  'src/testing': [...core, 'src/formats', 'src/engine'],
  'src/unified': [...core, 'src/retext', 'src/engine', 'src/linter'],
  'src/node': library,
  'src/cli': [...library, 'src/node'],
};

/** The layers that may use Node: all others run in a browser too. */
const atTheEdge = ['src/node', 'src/cli'];

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  imports: Record<string, string>;
};

test('every layer that is imported by name stands in the table', () => {
  const folders = Object.values(manifest.imports).map((target) => target.replace(/^\.\/|\/index\.ts$/g, ''));
  expect(Object.keys(layers)).toEqual(expect.arrayContaining(folders));
});

describe.each(Object.keys(layers))('%s', (layer) => {
  const files = readdirSync(new URL(layer, root), { recursive: true, encoding: 'utf8' });

  test.each(files.filter((file) => file.endsWith('.ts')))('%s', (file) => {
    const source = readFileSync(new URL(`${layer}/${file}`, root), 'utf8');
    const specifiers = [...source.matchAll(/(?: from|^import|import\()\s*'([^']+)'/gm)].map(
      (match) => match[1]!,
    );

    for (const specifier of specifiers) {
      if (!atTheEdge.includes(layer))
        expect(specifier, 'only the edge does input and output').not.toMatch(/^node:/);
      if (specifier.startsWith('..'))
        expect(specifier, 'another layer is imported by its name').not.toMatch(escapes(file));
      if (!specifier.startsWith('#')) continue;
      const target = manifest.imports[specifier]!.replace(/^\.\/|\/index\.ts$/g, '');
      expect(layers[layer], `${layer} must not import ${specifier}`).toContain(target);
    }

    expect(source, 'a cast to any hides a mistake').not.toMatch(/\bas any\b|: any\b|<any>/);
    expect(source, 'a mistake is mended, not silenced').not.toMatch(
      /@ts-ignore|@ts-expect-error|eslint-disable/,
    );
    expect(source, 'arguments lie on the stack, which a long text overflows').not.toMatch(
      /\.push\(\s*\.\.\./,
    );
    const isData = /^data\/|languages\//.test(file);
    if (!isData) expect(source.split('\n').length, 'a file does one thing').toBeLessThanOrEqual(300);
    expect(file, 'a name says what is inside').not.toMatch(/\b(utils?|helpers?|common|misc|shared|lib)\b/);
  });
});

/** Matches a relative path that leads out of the layer of a file. */
function escapes(file: string): RegExp {
  const depth = file.split('/').length;
  return new RegExp(`^(\\.\\./){${depth}}`);
}
