// How the time of a lint grows with the sample texts of the rules' specs, each repeated as blocks and in one paragraph:
//
//   node bench/specs.mjs            those whose time grows faster than they do
//   node bench/specs.mjs reused     of the specs that have “reused” in their name
//
// A rule that looks back from each of its finds is slow on its own sample only. Nothing fails on a clock.
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createLinter } from '../dist/index.js';

const folder = new URL('../test-fixtures/rules/', import.meta.url);
const [SMALL, LARGE] = [40_000, 160_000];
/** Four times the text may take so many times as long before it is told, and what is over so soon tells nothing. */
const SUSPICIOUS = 6;
const LEAST = 150;

const linter = await createLinter();
const wanted = process.argv[2] ?? '';
let count = 0;
for (const name of readdirSync(folder).filter((name) => name.includes(wanted))) {
  for (const [, sample] of readFileSync(new URL(name, folder), 'utf8').matchAll(/^```text\n([^]*?)^```$/gm)) {
    for (const piece of [`${sample}\n`, `${sample.trim().replace(/\n+/g, ' ')} `]) {
      count++;
      // What is slow by chance is so once.
      if (growth(piece) > SUSPICIOUS && growth(piece) > SUSPICIOUS)
        console.log(
          `${name.padEnd(28)}${growth(piece).toFixed(1).padStart(6)}×  ${JSON.stringify(piece.slice(0, 80))}`,
        );
    }
  }
}
console.log(`${count} texts, each of ${SMALL / 1000} and ${LARGE / 1000} KB`);

function growth(piece) {
  const [small, large] = [SMALL, LARGE].map((size) => time(piece.repeat(Math.ceil(size / piece.length))));
  return large < LEAST ? 1 : large / small;
}

function time(text) {
  const begun = performance.now();
  linter.lint(text);
  return performance.now() - begun;
}
