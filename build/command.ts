import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, transform, type BuildOptions, type BuildResult } from 'esbuild';
import { commonWords, compoundHeads, compoundTails, rareWords } from '../rules/data/english-words.ts';
import { unpack } from '../src/text/front-coding.ts';
import { hashWord } from '../src/text/hash.ts';
import { SortedHashes } from '../src/text/sorted-hashes.ts';
import { buildGroups, loadLater, sharing } from './later.ts';

// Builds run in the project's folder; the bundler of the configuration moves this file about.
const root = process.cwd();
const dist = join(root, 'dist');
const folder = join(dist, 'cli');

/** What modules know of their place, made when one asks for it. */
const ownUrl =
  "Object.defineProperty(module, 'url', { get: () => require('node:url').pathToFileURL(__filename).href });";

const options: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'cjs',
  platform: 'node',
  // As in the configuration of the library.
  target: 'es2023',
  mainFields: ['module', 'main'],
  external: ['*.cjs'],
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': 'module.url' },
  banner: { js: ownUrl },
  legalComments: 'inline',
  metafile: true,
  // So that a crash does not print half a megabyte.
  lineLimit: 200,
  logLevel: 'warning',
};

/**
 * The command line as CommonJS, which Node loads in a third of the time that many modules take: `cli.cjs` starts what is in
 * `cli/command.cjs`. The library stays modules; a plugin that imports it has a copy of its own, which does no harm, as rules
 * and documents are values.
 */
export async function buildCommand(): Promise<void> {
  // The bundler removes the files of an older build, and leaves its folders.
  await rm(join(folder, 'compiled'), { recursive: true, force: true });
  const { built, shared } = await buildGroups(options, folder);
  await writeWords('english-common', commonWords);
  await writeWords('english-rare', rareWords);
  await writeWords('english-heads', compoundHeads);
  await writeWords('english-tails', compoundTails);
  const command = await build({
    ...options,
    stdin: {
      contents: `export { main } from './src/cli/main.ts';\nexport { planned } from './src/cli/lexicon.ts';\n${sharing(shared)}`,
      resolveDir: root,
    },
    outfile: join(folder, 'command.cjs'),
    plugins: [loadLater(root)],
  });
  await shorten(join(folder, 'command.cjs'));
  await writePhrases();
  await writeFile(join(folder, 'worker.cjs'), "require('../cli.cjs').load('workers.cjs').m0.work();\n");
  await writeStart();
  await writeFile(join(folder, 'LICENSES.txt'), await licences([...built, command]));
}

/** What starts the command, as CommonJS and for those who name the file a module. */
async function writeStart(): Promise<void> {
  await build({
    ...options,
    entryPoints: ['src/cli/start.ts'],
    define: { ...options.define, BUILD: JSON.stringify(await digest()) },
    banner: { js: '#!/usr/bin/env node' },
    footer: { js: 'if (require.main === module) module.exports.main();' },
    outfile: join(dist, 'cli.cjs'),
  });
  await writeFile(
    join(dist, 'cli.js'),
    "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\ncreateRequire(import.meta.url)('./cli.cjs').main();\n",
  );
}

/** Escapes what is not ASCII, so that V8 holds the source as bytes, and gives a digest of all that was built. */
async function digest(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).filter((name) => name.endsWith('.cjs')).sort()) {
    const source = await readFile(join(folder, name), 'utf8');
    // A backslash before it would take the escape apart.
    if (/\\[^\0-\x7f]/.test(source)) throw new Error(`${name} escapes a character that is not ASCII.`);
    const escaped = source.replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    await writeFile(join(folder, name), escaped);
    hash.update(escaped);
  }
  return hash.digest('hex').slice(0, 12);
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
    target: 'es2023',
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
  const { table } = SortedHashes.of(Array.from(unpack(packed), (word) => hashWord(word)));
  await writeNumbers(name, table);
}

/** Little-endian, as nearly all machines are. */
async function writeNumbers(name: string, numbers: Int32Array): Promise<void> {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) bytes.writeInt32LE(number, index * 4);
  await writeFile(join(folder, `${name}.bin`), bytes);
}

/** The phrases as `src/cli/lexicon.ts` reads them: by what the command has of them itself. */
async function writePhrases(): Promise<void> {
  const { planned } = createRequire(import.meta.url)(
    join(folder, 'command.cjs'),
  ) as typeof import('../src/cli/lexicon.ts');
  const { numbers, heads, lines } = planned();
  await writeNumbers('phrases', numbers);
  await writeFile(join(folder, 'phrases-heads.bin'), heads);
  await writeFile(join(folder, 'phrases.txt'), lines);
}
