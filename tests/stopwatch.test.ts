import { expect, test } from 'vitest';
import { Stopwatch, type Document } from '#document';
import { timing } from '#formatters';
import { open } from '#formats';
import { linterOf } from '#linter';

/** A clock that is moved by hand. */
function clock() {
  let time = 0;
  return { now: () => time, passes: (by: number) => void (time += by) };
}

test('a view has its own time, and whoever asked for it first does not pay', () => {
  const { now, passes } = clock();
  const stopwatch = new Stopwatch(now);
  const doc = open('It rained.', { stopwatch });
  const costly = () => passes(10);
  const asking = (of: Document) => {
    passes(1);
    of.get(costly);
    passes(2);
  };

  doc.get(asking);
  doc.get(asking);
  expect(stopwatch.laps.filter(({ work }) => work === 'view')).toEqual([
    { work: 'view', name: 'costly', time: 10, times: 1 },
    { work: 'view', name: 'asking', time: 3, times: 1 },
  ]);
});

test('what fails has its time too, and what comes after it is right', () => {
  const { now, passes } = clock();
  const stopwatch = new Stopwatch(now);
  const fails = () => {
    passes(5);
    throw new Error('no');
  };
  const outer = () => {
    expect(() => stopwatch.run('view', 'fails', fails)).toThrow('no');
    passes(2);
  };
  stopwatch.run('view', 'outer', outer);

  expect(stopwatch.laps.map(({ name, time }) => [name, time])).toEqual([
    ['fails', 5],
    ['outer', 2],
  ]);
});

test('a lint takes the time of its reading, its views, its rules and its report', () => {
  const stopwatch = new Stopwatch(clock().now);
  const { lint } = linterOf();
  const source = 'The boats had asked for the the harbour to stay open.\n';
  const report = lint(source, { stopwatch });

  expect(report).toEqual(lint(source));
  const names = stopwatch.laps.map(({ work, name }) => `${work} ${name}`);
  expect(names).toEqual(
    expect.arrayContaining(['reading text', 'view words', 'rule repeated-word', 'report ']),
  );
});

test('a table says what took how long', () => {
  const laps = [
    { work: 'rule', name: 'page-residue', time: 7.5, times: 2 },
    { work: 'view', name: 'words2', time: 2.5, times: 1 },
    { work: 'view', name: 'lines', time: 0.001, times: 1 },
  ] as const;
  expect(timing(laps)).toBe(
    [
      'work     name                                ms    share   times',
      'rule     page-residue                       7.5   75.0 %       2',
      'view     words                              2.5   25.0 %       1',
      'all                                        10.0',
      '',
    ].join('\n'),
  );
});
