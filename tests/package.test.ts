import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

// What a user gets: the packed tarball, installed in an empty folder.
describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-package-'));
  const at = (path: string) => join(folder, path);
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  beforeAll(() => {
    execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
    const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'))!;
    writeFileSync(at('package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    npm('install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`);
    npm(
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      ...[
        'remark-parse@11',
        'remark-stringify@11',
        'unified@11',
        'typescript@5.9',
        '@types/node@20',
        'vitest@4',
      ],
    );
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test('is small and holds what it says', () => {
    const shipped = readdirSync(at('node_modules/copydesk'), { recursive: true, encoding: 'utf8' });
    expect(shipped).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'dist/cli.cjs',
        'dist/cli.js',
        'dist/cli/LICENSES.txt',
        'schema/report.json',
        'docs/rules/repeated-word.md',
      ]),
    );
    expect(shipped.filter((file) => /\.ts$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
    expect(shipped.some((file) => file.startsWith('tests') || file.startsWith('test-fixtures'))).toBe(false);
  });

  test('gives a command', () => {
    cpSync(join(root, 'test-fixtures/documents/harbour-museum.txt'), at('article.txt'));
    const { status, stdout, stderr } = spawnSync(
      'node_modules/.bin/copydesk',
      ['lint', '--format', 'json', 'article.txt'],
      { cwd: folder, encoding: 'utf8' },
    );

    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { files: 1, verdict: 'block' } });
  });

  test.each([
    ['README.md', 3],
    ['docs/writing-a-rule.md', 2],
    ['docs/writing-a-format.md', 2],
  ])('type-checks and runs what %s shows', (page, count) => {
    const shown = [...readFileSync(join(root, page), 'utf8').matchAll(/^```ts\n([^]*?)^```$/gm)].map(
      (match) => match[1]!,
    );
    expect(shown).toHaveLength(count);

    const name = page.replace(/\W/g, '-');
    mkdirSync(at(name));
    writeFileSync(
      at('tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          target: 'es2022',
          module: 'nodenext',
          skipLibCheck: false,
          types: ['node'],
        },
        include: [`${name}/*.ts`],
      }),
    );
    for (const [index, code] of shown.entries())
      writeFileSync(at(`${name}/${fileFor(code, index)}.ts`), code.replace("'#rule'", "'copydesk'"));
    const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');

    if (shown.some((code) => code.includes('testRule')))
      expect(npm('exec', '--no', '--', 'vitest', 'run', '--dir', name)).toContain('passed');
    else expect(shown.map((code, index) => runs(at(`${name}/${fileFor(code, index)}.js`)))).toMatchSnapshot();
  });

  /** The pages on rules and formats have one and, beside it, the plugin that brings it. */
  function fileFor(code: string, index: number): string {
    if (code.includes('testRule')) return 'plugin.test';
    if (code.includes('const subtitles')) return 'subtitles';
    return code.includes("id: 'doubled-comma'") ? 'doubled-comma' : `example-${index}`;
  }

  function runs(file: string): string {
    return execFileSync('node', [file], { cwd: folder, encoding: 'utf8' });
  }
});
