// Measures copydesk and what it is compared with on the same documents, one after the other in one run.
//
//   npm run bench                 prints the goals with their figures
//   npm run bench -- --write      and writes docs/speed.md and docs/images/speed.svg
//   npm run bench -- --gigabyte   also lints a gigabyte of JSON Lines
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { documents, isReal, nameOf, sets, textOf } from './documents.mjs';
import { goals as judged } from './goals.mjs';
import { chart, page } from './page.mjs';
import { starts } from './start.mjs';

const here = import.meta.dirname;
const root = join(here, '..');
const flags = process.argv.slice(2);
if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });

const readers = {
  prose: ['copydesk', 'scan', 'markdownlint', 'remark-lint', 'write-good', 'textlint', 'harper'],
  'prose in two bytes': ['copydesk', 'scan', 'write-good'],
  Markdown: ['copydesk', 'scan', 'markdownlint', 'remark-lint', 'write-good', 'textlint', 'markdown-it'],
  HTML: ['copydesk'],
  'JSON Lines': ['copydesk'],
};

const lists =
  /\/(?:rules\/data|src\/text\/(?:languages|people)|src\/formats\/(?:markdown|html|fields))\/.*\.ts$/;

const speed = {};
let memory = 0;
for (const set of sets) {
  speed[set] = {};
  for (const tool of readers[set]) {
    const told = child('throughput.mjs', tool, set);
    speed[set][tool] = told.speed;
    if (tool === 'copydesk') memory = Math.max(memory, told.memory);
    say(`${set}, ${tool}: ${(told.speed / 1e6).toPrecision(3)} MB/s`);
  }
}

const work = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const command = [process.execPath, join(root, 'dist/cli.cjs'), '--no-config'];
const cli2 = [
  process.execPath,
  join(here, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'),
  '--no-globs',
];
const onePage = join(work, 'page.txt');
writeFileSync(onePage, documents('prose')[3]);
writeFileSync(join(work, 'page.md'), documents('prose')[3]);
const writeGood = [process.execPath, join(here, 'node_modules/write-good/bin/write-good.js'), onePage];
const start = await starts(
  {
    node: [process.execPath, '-e', '0'],
    copydesk: [...command, onePage],
    'copydesk on Markdown': [...command, join(work, 'page.md')],
    'write-good': writeGood,
    'markdownlint-cli2': [...cli2, join(work, 'page.md')],
  },
  10,
);
for (const [name, { time }] of Object.entries(start)) say(`start, ${name}: ${time.toFixed(0)} ms`);

const pages = join(work, 'pages');
mkdirSync(pages);
for (const [index, text] of documents('Markdown').entries()) writeFileSync(join(pages, `${index}.md`), text);
const folder = await starts(
  { copydesk: [...command, pages], 'markdownlint-cli2': [...cli2, `${pages}/*.md`] },
  2,
);

const lines = join(work, 'pages.jsonl');
const stream = [...command, '-f', 'jsonl', lines];
writeLines(lines, 1e8);
const { one, two } = await starts(
  { one: [...stream, '--workers', '0'], two: [...stream, '--workers', '2'] },
  1,
);
say(
  `100 MB of JSON Lines: ${seconds(one)} by one thread, ${seconds(two)} by two, ${one.memory.toFixed(0)} MiB`,
);
const peaks = { '100 MB': one.memory };
if (flags.includes('--gigabyte')) {
  writeLines(lines, 1e9);
  const { run } = await starts({ run: [...stream, '--workers', '0'] }, 0);
  peaks['1 GB'] = run.memory;
  say(`1 GB of JSON Lines: ${run.memory.toFixed(0)} MiB`);
}
rmSync(work, { recursive: true });

const laps = child('laps.mjs');
const times = child('hostile.mjs');
const [name, worst] = Object.entries(times.families).sort((a, b) => b[1] - a[1])[0];
const goals = judged({
  speed,
  memory,
  start,
  folder,
  laps,
  peaks,
  // Both by what the processor counts: a run of many megabytes has its compiler on the other core.
  stream: 1e8 / (one.cpu / 1000) / speed['JSON Lines'].copydesk,
  threads: one.time / two.time,
  linear: times.pages / times.prose,
  hostile: { name, ratio: worst / times.prose },
  bundle: await bundleSize(),
});

console.log(
  '\n      goal                                                                figure    gate  target',
);
for (const { id, name: what, figure, gate, target, state } of goals)
  console.log(
    `${id.padEnd(5)} ${what.padEnd(66)} ${figure.padStart(7)} ${gate.padStart(7)} ${target.padStart(7)}  ${state}`,
  );
console.log('\nA lint of prose spends its time on');
for (const { work: kind, name: what, share } of laps.table)
  console.log(`  ${kind.padEnd(8)}${what.padEnd(28)}${(100 * share).toFixed(1).padStart(6)} %`);

if (flags.includes('--write')) {
  const result = {
    goals,
    speed,
    start,
    laps,
    versions: versions(),
    isReal,
    machine: machine(),
    date: new Date().toISOString().slice(0, 10),
  };
  writeFileSync(join(root, 'docs/speed.md'), page(result));
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  writeFileSync(join(root, 'docs/images/speed.svg'), chart(speed));
  execFileSync('npx', ['prettier', '--write', 'docs/speed.md'], { cwd: root, stdio: 'ignore' });
}

function child(...args) {
  const [script, ...rest] = args;
  return JSON.parse(
    execFileSync(process.execPath, [join(here, script), ...rest], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
}

/** Lines enough for a size, written a piece at a time. */
function writeLines(file, size) {
  const [lines] = documents('JSON Lines');
  const bytes = Buffer.from(lines);
  const target = openSync(file, 'w');
  for (let written = 0; written < size; written += bytes.length) writeSync(target, bytes);
}

/**
 * The library with all its rules as a page would load it that lints plain text: with what is in packages, without the readers
 * of other formats and without words and phrases, which are data and could be loaded by language.
 */
async function bundleSize() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    plugins: [
      {
        name: 'without lists and readers',
        setup: ({ onLoad }) =>
          onLoad({ filter: lists }, () => ({ contents: 'module.exports = {};', loader: 'js' })),
      },
    ],
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

function versions() {
  const packages = {
    copydesk: root,
    harper: 'harper.js',
    textlint: '@textlint/kernel',
    'remark-lint': 'remark-preset-lint-recommended',
  };
  const names = [...new Set(Object.values(readers).flat())].filter((tool) => tool !== 'scan');
  return Object.fromEntries(
    names.map((tool) => {
      const folder = tool === 'copydesk' ? root : join(here, 'node_modules', packages[tool] ?? tool);
      return [tool, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version];
    }),
  );
}

function machine() {
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}`;
}

function seconds({ time }) {
  return `${(time / 1000).toFixed(1)} s`;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
