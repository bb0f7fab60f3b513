// What a lint does, counted and not timed: a count is the same on every machine.
import { expect, test } from 'vitest';
import { Stopwatch } from '#document';
import { linterOf } from '#linter';
import { HashTable, hashWord } from '#text';

const { lint } = linterOf();

/** How often each view of a text is built. */
function viewsOf(text: string): ReadonlyMap<string, number> {
  const stopwatch = new Stopwatch(() => 0);
  lint(text, { path: 'page.txt', stopwatch });
  return new Map(
    stopwatch.laps.filter(({ work }) => work === 'view').map(({ name, times }) => [name, times]),
  );
}

const families: Readonly<Record<string, string>> = {
  prose:
    'The market opens at seven, and the first boats are back by then with what the night has given them.\n\n',
  names: 'Ann Lee saw Jo Ray. ',
  'quoted words': '“a” ',
  'opening marks': '“',
  pipes: '| a | b |\n',
};

test.each(Object.keys(families))('each view of a text is built once for all rules: %s', (family) => {
  const views = viewsOf(families[family]!.repeat(400));
  expect(views.size).toBeGreaterThan(10);
  expect([...views].filter(([, times]) => times > 1)).toEqual([]);
});

test.each(Object.keys(families))('a text of eight times the length asks for no more views: %s', (family) => {
  const [short, long] = [500, 4000].map((times) => viewsOf(families[family]!.repeat(times)));
  expect([...long!.keys()].filter((name) => !short!.has(name))).toEqual([]);
});

test('a table of hashes tells what is known of each, and nothing of others', () => {
  const table = new HashTable();
  for (let index = 0; index < 1000; index++) table.mark(hashWord(`word ${index}`), 1 << (index % 30));
  table.mark(hashWord('word 7'), 1);
  expect(table.get(hashWord('word 7'))).toBe((1 << 7) | 1);
  expect(table.get(hashWord('word 8'))).toBe(1 << 8);
  expect(table.get(hashWord('none'))).toBe(0);
});
