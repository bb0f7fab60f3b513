// The time of a megabyte of each family, in a process of its own: `node hostile.mjs` prints milliseconds by name.
import { createLinter } from '../dist/index.js';
import { textOf } from './documents.mjs';
import { families } from './families.mjs';

const MEGABYTE = 1_000_000;
const { lint } = await createLinter();
const prose = textOf('prose', MEGABYTE);
lint(prose.slice(0, MEGABYTE / 2));

const time = (text) => {
  const begun = process.cpuUsage();
  lint(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
};
const pages = Array.from({ length: 200 }, (_, index) => prose.slice(index * 5000, (index + 1) * 5000));
for (const page of pages) lint(page);
const times = {
  prose: Math.min(time(prose), time(prose)),
  pages: pages.reduce((sum, page) => sum + time(page), 0),
};
console.log(
  JSON.stringify({
    ...times,
    families: Object.fromEntries(
      Object.entries(families).map(([name, make]) => [name, time(make(MEGABYTE))]),
    ),
  }),
);
