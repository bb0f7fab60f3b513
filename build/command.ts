import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, transform, type BuildOptions, type BuildResult, type Plugin } from 'esbuild';
import { commonWords, rareWords } from '../rules/data/english-words.ts';
import { unpack } from '../src/text/front-coding.ts';
import { hashWord } from '../src/text/hash.ts';

// Builds run in the project's folder; the bundler of the configuration moves this file about.
const root = process.cwd();
const dist = join(root, 'dist');

/**
 * What a page of plain text has no use for: each group of modules lies in a file of its own, `dist/cli/<group>.cjs`, and
 * is loaded when it is first touched. To read and compile a file takes a start as long as to lint a page.
 */
const later: Readonly<Record<string, readonly string[]>> = {
  diff: ['diff'],
  encodings: ['chardet'],
  entities: ['entities', 'decode-named-character-reference'],
  files: ['tinyglobby', 'ignore'],
  globs: ['picomatch'],
  html: ['parse5'],
  json: ['jsonc-parser'],
  markdown: ['micromark-util-html-tag-name'],
  retext: ['unified', 'vfile', 'retext-english', 'retext-repeated-words', 'retext-indefinite-article'],
  width: ['string-width'],
  yaml: ['yaml'],
};

/** Modules of Node that a page has no use for. Most of Node is in its own snapshot; these are compiled at each start. */
const seldom = ['node:fs/promises', 'node:module', 'node:os', 'node:timers/promises', 'node:worker_threads'];

const options: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  legalComments: 'inline',
  metafile: true,
  // So that a crash does not print half a megabyte.
  lineLimit: 200,
  logLevel: 'warning',
};

/**
 * The command line as one CommonJS file, which Node loads in a third of the time that many modules take. The library
 * stays modules; a plugin that imports it has a copy of its own, which does no harm, as rules and documents are values.
 */
export async function buildCommand(): Promise<void> {
  const groups = Object.entries(later).map(([group, modules]) => buildGroup(group, modules));
  const files = await Promise.all(groups);
  await writeWords('english-common', commonWords);
  await writeWords('english-rare', rareWords);
  const command = await build({
    ...options,
    entryPoints: ['src/cli/main.ts'],
    outfile: join(dist, 'cli.cjs'),
    plugins: [loadLater],
  });
  await shorten(join(dist, 'cli.cjs'));
  await writeFile(
    join(dist, 'cli.js'),
    "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\ncreateRequire(import.meta.url)('./cli.cjs');\n",
  );
  await writeFile(join(dist, 'cli/LICENSES.txt'), await licences([...files, command]));
}

function buildGroup(group: string, modules: readonly string[]): Promise<BuildResult> {
  const contents = modules.map((name, index) => `export * as m${index} from ${JSON.stringify(name)};`);
  return build({
    ...options,
    stdin: { contents: contents.join('\n'), resolveDir: root },
    outfile: join(dist, 'cli', `${group}.cjs`),
    minifyIdentifiers: true,
  });
}

/**
 * Shortens the names within functions. Those of functions themselves are told by `--timing` and in crashes: as long as the
 * file may be a script for all that the bundler knows, it leaves them as they are.
 */
async function shorten(file: string): Promise<void> {
  const { code } = await transform(await readFile(file, 'utf8'), {
    minify: true,
    legalComments: 'inline',
    lineLimit: 200,
    platform: 'node',
    target: 'node20',
  });
  await writeFile(file, code);
}

/** The licences of all packages that the files were built from. */
async function licences(built: readonly BuildResult[]): Promise<string> {
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile!.inputs));
  const packages = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const texts = [...packages].sort().map(async (folder) => {
    const name = folder.replace(/^.*node_modules\//, '');
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    if (file !== undefined) return `${name}\n\n${await readFile(join(folder, file), 'utf8')}`;
    const { license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
    return `${name}\n\n${license}, by ${author}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n`);
}

interface Manifest {
  readonly license: string;
  readonly author: string;
}

/** The words as `src/cli/english.ts` reads them. */
async function writeWords(name: string, packed: string): Promise<void> {
  const hashes = Int32Array.from(unpack(packed), (word) => hashWord(word)).sort();
  const bytes = Buffer.alloc(hashes.length * 4);
  for (const [index, hash] of hashes.entries()) bytes.writeInt32LE(hash, index * 4);
  await writeFile(join(dist, `cli/${name}.bin`), bytes);
}

/** Gives each module of `later` and of `seldom` a stand-in, whose exports are read from its group when they are first used. */
const loadLater: Plugin = {
  name: 'load later',
  setup(bundle) {
    const places = new Map(
      Object.entries(later).flatMap(([group, modules]) =>
        modules.map((name, index) => [name, { file: `./cli/${group}.cjs`, index }] as const),
      ),
    );
    bundle.onResolve({ filter: /\/data\/english\.ts$/ }, () => ({ path: join(root, 'src/cli/english.ts') }));
    bundle.onResolve({ filter: /^(?:[@a-z]|\.\/cli\/)/ }, ({ path, namespace }) => {
      if (namespace === 'later') return { path, external: true };
      return places.has(path) || seldom.includes(path) ? { path, namespace: 'later' } : undefined;
    });
    bundle.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => {
      const place = places.get(path);
      if (!place) return { contents: builtIn(path) };
      const { file, index } = place;
      const names = Object.keys(createRequire(import.meta.url)(join(dist, file))[`m${index}`] as object);
      return { contents: standIn(names, `require('${file}').m${index}`) };
    });
  },
};

/** The bundler copies what is in a module and keeps what it inherits from, so that all names are inherited. */
function builtIn(name: string): string {
  return `module.exports = Object.create(new Proxy({}, { get: (_, key) => require('${name}')[key] }));`;
}

/** A default export is a function everywhere here, so the stand-in is one that calls it. */
function standIn(names: readonly string[], module: string): string {
  return [
    `module.exports = function (...args) { return ${module}.default.apply(this, args); };`,
    ...names
      .filter((name) => name !== 'default')
      .map((name) => `Object.defineProperty(module.exports, '${name}', { get: () => ${module}.${name} });`),
  ].join('\n');
}
