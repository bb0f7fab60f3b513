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
for (const [index, text] of documents('Markdown').slice(0, 200).entries())
  writeFileSync(join(pages, `${index}.md`), text);
const folder = await starts(
  { copydesk: [...command, pages], 'markdownlint-cli2': [...cli2, `${pages}/*.md`] },
  2,
);

const lines = join(work, 'some.jsonl');
writeLines(lines, 2e7);
const { one, two } = await starts(
  {
    one: [...command, '-f', 'json', '--workers', '0', lines],
    two: [...command, '-f', 'json', '--workers', '2', lines],
  },
  2,
);
say(`threads: ${(one.time / 1000).toFixed(1)} s by one, ${(two.time / 1000).toFixed(1)} s by two`);

const stream = { memory: {}, speed: 0 };
const sizes = { '100 MB': 1e8, ...(flags.includes('--gigabyte') ? { '1 GB': 1e9 } : {}) };
for (const [name, size] of Object.entries(sizes)) {
  const file = join(work, 'pages.jsonl');
  writeLines(file, size);
  const { run } = await starts({ run: [...command, '-f', 'json', '--workers', '0', file] }, 1);
  stream.memory[name] = run.memory;
  if (stream.speed === 0) stream.speed = (size / run.time) * 1000;
  say(`${name} of JSON Lines: ${(run.time / 1000).toFixed(1)} s, ${run.memory.toFixed(0)} MiB`);
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
  stream,
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

/** The library with all its rules as a page would load it, without the lists of English words. */
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
        name: 'without word lists',
        setup: ({ onLoad }) =>
          onLoad({ filter: /data\/english-words\.ts$/ }, () => ({
            contents: "export const commonWords = ''; export const rareWords = '';",
          })),
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

function say(line) {
  process.stderr.write(`${line}\n`);
}
