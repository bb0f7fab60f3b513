// How the time of a lint grows with the size of a text: twice the text takes twice the time, whatever the text.
//
//   npm run bench            all texts, 1 and 8 MB
//   npm run bench -- pipes   those whose name has “pipes” in it
//
// Ratios are printed, and times for the reader's own machine. Nothing fails on a clock.
import { performance } from 'node:perf_hooks';
import { createLinter } from '../../dist/index.js';

const MEGABYTE = 1_000_000;
const paragraph =
  'The market opens at seven, and the first boats are back by then with whatever the night has given them.';
const day = (number) =>
  `On day ${number} the harbour office counted ${(number * 7919) % 997} boats and ${(number * 104729) % 1009} nets. ` +
  `The master said that berth ${(number * 31) % 89} would be closed until day ${number + 3}, and nobody minded.\n\n`;

const texts = {
  'one line': (size) => paragraph.concat(' ').repeat(size / paragraph.length),
  'different paragraphs': (size) =>
    Array.from({ length: Math.ceil(size / 190) }, (_, number) => day(number)).join(''),
  'one paragraph again and again': (size) => paragraph.concat('\n\n').repeat(size / paragraph.length),
  pipes: (size) => '|'.repeat(size),
  'rows of pipes': (size) => '| a | b |\n'.repeat(size / 10),
  'quotation marks': (size) => '"'.repeat(size),
  'quoted words': (size) => '“a” '.repeat(size / 4),
  'NUL characters': (size) => '\0'.repeat(size),
  'lone surrogates': (size) => '\ud800'.repeat(size),
  mojibake: (size) => 'ErdoÄŸan saw the cafÃ© there. '.repeat(size / 29),
  'opening brackets': (size) => '['.repeat(size),
  'line breaks': (size) => '\n'.repeat(size),
  numbers: (size) => '1,'.repeat(size / 2),
  names: (size) => 'Ann Lee saw Jo Ray. '.repeat(size / 20),
};

const linter = await createLinter();
const wanted = process.argv[2] ?? '';
linter.lint(texts['different paragraphs'](MEGABYTE / 2));

console.log('text                             1 MB      8 MB   growth   diagnostics in 8 MB');
for (const [name, make] of Object.entries(texts)) {
  if (!name.includes(wanted)) continue;
  const [small, large] = [MEGABYTE, 8 * MEGABYTE].map((size) => measured(make(size)));
  const growth = large.milliseconds / small.milliseconds;
  console.log(
    `${name.padEnd(30)}${milliseconds(small)}${milliseconds(large)}${growth.toFixed(1).padStart(8)}×${String(large.diagnostics).padStart(12)}`,
  );
}

function measured(text) {
  const begun = performance.now();
  const { diagnostics, error } = linter.lint(text);
  if (error !== null) throw new Error(error);
  return { milliseconds: performance.now() - begun, diagnostics: diagnostics.length };
}

function milliseconds({ milliseconds }) {
  return `${milliseconds.toFixed(0)} ms`.padStart(10);
}
