// What a lint of prose spends its time on: `node laps.mjs` prints the table, and after it shares as JSON.
import { performance } from 'node:perf_hooks';
import { createLinter, Stopwatch } from '../dist/index.js';
import { documents, nameOf } from './documents.mjs';

/** The views that belong to no single rule. */
const shared = new Set(
  'layout blocks lines sourceLines words language genre sentences quotations tables masks code links quoted phrases reading runs vocabulary'.split(
    ' ',
  ),
);

const { lint } = await createLinter();
const texts = documents('prose');
for (const text of texts.slice(0, 200)) lint(text, { path: nameOf.prose });
const stopwatch = new Stopwatch(() => performance.now());
for (const text of texts) lint(text, { path: nameOf.prose, stopwatch });

const laps = stopwatch.laps.map((lap) => ({ ...lap, name: lap.name.replace(/\d+$/, '') }));
const whole = sum(laps);
const isShared = ({ work, name }) => work === 'reading' || (work === 'view' && shared.has(name));
const own = laps.filter((lap) => lap.work !== 'report' && !isShared(lap));
const rules = laps.filter(({ work }) => work === 'rule');
console.log(
  JSON.stringify({
    analysis: sum(laps.filter(isShared)) / whole,
    // A view that is not shared is a rule's, whoever asked first.
    costliest: own[0].time / whole,
    mean: sum(own) / whole / rules.length,
    table: laps.slice(0, 15).map(({ work, name, time }) => ({ work, name, share: time / whole })),
  }),
);

function sum(of) {
  return of.reduce((total, { time }) => total + time, 0);
}
