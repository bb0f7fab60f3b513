// What a lint does, counted and not timed: a count is the same on every machine.
import { expect, test, vi } from 'vitest';
import { Stopwatch } from '#document';
import { linterOf } from '#linter';
import { HashTable, hashWord } from '#text';

const { lint } = linterOf();

/** Every stretch that retext has made a tree of. */
const trees: string[] = vi.hoisted(() => []);

vi.mock('retext-english', async (original) => {
  const { default: english } = await original<typeof import('retext-english')>();
  return {
    default(this: ThisParameterType<typeof english>): void {
      english.call(this);
      const parse = this.parser!;
      this.parser = (text, file) => {
        trees.push(text);
        return parse(text, file);
      };
    },
  };
});

/** How often two texts were compared letter by letter. */
const compared = vi.hoisted(() => ({ times: 0 }));

vi.mock('string-similarity', async (original) => {
  const similarity = await original<typeof import('string-similarity')>();
  return {
    ...similarity,
    compareTwoStrings(a: string, b: string): number {
      compared.times++;
      return similarity.compareTwoStrings(a, b);
    },
  };
});

/** How many pairs of a text reach string-similarity. */
function pairsOf(text: string): number {
  compared.times = 0;
  lint(text, { path: 'page.txt' });
  return compared.times;
}

/** The stretches of a text that reach retext. */
function treesOf(text: string): readonly string[] {
  trees.length = 0;
  lint(text, { path: 'page.txt' });
  return [...trees];
}

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

const harbour = `
The harbour office opens an hour before the market, and a useful map of an unused quay hangs beside an old lamp.
An uncle of an engineer, who had had an umbrella in an unlit room, said that it took a year and an hour and a half.
There is a one in ten chance that an honest man finds a European boat at an ebb, or an owl.
`.replaceAll('\n', ' ');

test('retext makes no tree of a text whose articles and words are in order', () => {
  expect(treesOf(harbour.repeat(40))).toEqual([]);
});

test('retext makes a tree of a few words for each defect', () => {
  const stretches = treesOf(
    `${harbour.repeat(20)}It came to a end on Friday. They had asked for the the boats in a letter. ${harbour.repeat(20)}`,
  );
  expect(stretches).toEqual(['a end', 'asked for the the boats in']);
});

test.each(['a e ', 'A e ', 'an no. ', 'the A. '])(
  'retext is asked about little more than a text of nothing but %j has',
  (token) => {
    const text = token.repeat(1000);
    expect(treesOf(text).join('').length).toBeLessThan(text.length * 4);
  },
);

test('a table of hashes tells what is known of each, and nothing of others', () => {
  const table = new HashTable();
  for (let index = 0; index < 1000; index++) table.mark(hashWord(`word ${index}`), 1 << (index % 30));
  table.mark(hashWord('word 7'), 1);
  expect(table.get(hashWord('word 7'))).toBe((1 << 7) | 1);
  expect(table.get(hashWord('word 8'))).toBe(1 << 8);
  expect(table.get(hashWord('none'))).toBe(0);
});

/** Paragraphs without a word in common but small ones. */
function paragraph(number: number): string {
  const word = (index: number): string =>
    [...String(number * 31 + index * 7919 + 100)]
      .map((digit) => 'bdfgklmnprst'[Number(digit)]! + 'aeiou'[Number(digit) % 5]!)
      .join('');
  return Array.from({ length: 24 }, (_, index) => (index % 4 === 3 ? 'of the' : word(index))).join(' ');
}

test('no two texts are compared letter by letter where nothing comes again', () => {
  const text = Array.from({ length: 60 }, (_, number) => `The ${paragraph(number)}.`).join('\n\n');
  expect(pairsOf(text)).toBe(0);
});

test('a pair that is reported is compared once, and nothing else is', () => {
  const all = Array.from({ length: 60 }, (_, number) => `The ${paragraph(number)}.`);
  const copy = all[3]!.replace(' of the ', ' of all the ');
  const pairs = pairsOf([...all, copy].join('\n\n'));
  expect(pairs).toBeGreaterThan(0);
  expect(pairs).toBeLessThanOrEqual(2);
});

test.each(Object.keys(families))(
  'pairs grow no faster than a text of one thing again and again: %s',
  (family) => {
    const [short, long] = [500, 4000].map((times) => pairsOf(families[family]!.repeat(times)));
    expect(long!).toBeLessThanOrEqual(Math.max(8, short! * 10));
  },
);
