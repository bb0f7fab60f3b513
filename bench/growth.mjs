// How the time of a lint grows with the size of a text: twice the text takes twice the time, whatever the text.
//
//   node bench/growth.mjs            all texts, 1 and 8 MB
//   node bench/growth.mjs pipes      those whose name has “pipes” in it
//
// Ratios are printed, and times for the reader's own machine. Nothing fails on a clock.
import { performance } from 'node:perf_hooks';
import { createLinter } from '../dist/index.js';
import { families } from './families.mjs';

const MEGABYTE = 1_000_000;
const linter = await createLinter();
const wanted = process.argv[2] ?? '';
linter.lint(families['different paragraphs'](MEGABYTE / 2));

console.log('text                                1 MB      8 MB   growth   diagnostics in 8 MB');
for (const [name, make] of Object.entries(families)) {
  if (!name.includes(wanted)) continue;
  const [small, large] = [MEGABYTE, 8 * MEGABYTE].map((size) => measured(make(size)));
  const growth = large.time / small.time;
  console.log(
    `${name.padEnd(30)}${shown(small)}${shown(large)}${growth.toFixed(1).padStart(8)}×${String(large.count).padStart(12)}`,
  );
}

function measured(text) {
  const begun = performance.now();
  const { diagnostics, error } = linter.lint(text);
  if (error !== null) throw new Error(error);
  return { time: performance.now() - begun, count: diagnostics.length };
}

function shown({ time }) {
  return `${time.toFixed(0)} ms`.padStart(10);
}
