// The goals, as ratios that carry to any machine: each is measured against what ran beside it.
// `at least` or `at most` says which way is good; `gate` must hold, `target` is the aim.

const MIB = 1024 * 1024;
const over = (value, gate, target) => ({ value, gate, target, good: (limit) => value >= limit });
const under = (value, gate, target) => ({ value, gate, target, good: (limit) => value <= limit });

export function goals({
  speed,
  memory,
  start,
  folder,
  laps,
  peaks,
  stream,
  threads,
  linear,
  hostile,
  bundle,
}) {
  const times = (set, tool) => speed[set].copydesk / speed[set][tool];
  const scan = speed.prose.scan;
  const analysis = speed.prose.copydesk / laps.analysis;
  return [
    [
      'G1',
      'prose ÷ the fastest of remark-lint, markdownlint, write-good',
      over(
        Math.min(...['remark-lint', 'markdownlint', 'write-good'].map((tool) => times('prose', tool))),
        10,
        20,
      ),
    ],
    ['G2', 'Markdown ÷ markdownlint', over(times('Markdown', 'markdownlint'), 10, 20)],
    ['G2', 'Markdown ÷ remark-lint', over(times('Markdown', 'remark-lint'), 20, 35)],
    ['G3', 'Markdown ÷ markdown-it, which only parses', over(times('Markdown', 'markdown-it'), 0.6, 1)],
    ['G4', 'prose ÷ scan of every code unit', over(speed.prose.copydesk / scan, 1 / 35, 1 / 18)],
    ['G5', 'shared views ÷ scan', over(analysis / scan, 1 / 6, 1 / 4)],
    ['G5', 'share of the shared views in all time', under(laps.analysis, 1, 0.3)],
    ['G6', 'the costliest rule ÷ shared views', under(laps.costliest / laps.analysis, 1, 1)],
    ['G6', 'a rule in the mean ÷ shared views', under(laps.mean / laps.analysis, 1, 0.15)],
    [
      'G7',
      'time in two bytes ÷ in one',
      under(speed.prose.copydesk / speed['prose in two bytes'].copydesk, 1.6, 1.25),
    ],
    ['G8', 'command, one page of 5 KB ÷ `node -e 0`', under(start.copydesk.time / start.node.time, 2.4, 1.7)],
    [
      'G9',
      '… ÷ markdownlint-cli2',
      under(start.copydesk.time / start['markdownlint-cli2'].time, 1 / 4, 1 / 7),
    ],
    [
      'G10',
      'command, a folder of Markdown ÷ markdownlint-cli2',
      under(folder.copydesk.time / folder['markdownlint-cli2'].time, 1 / 8, 1 / 14),
    ],
    ['G11', 'peak of memory, one page, MiB', under(start.copydesk.memory, 70, 55)],
    ...Object.entries(peaks).map(([size, peak]) => [
      'G11',
      `peak of memory, ${size} of JSON Lines, MiB`,
      under(peak, 250, 150),
    ]),
    ['G12', 'JSON Lines from the file ÷ in the process', over(stream, 0.7, 0.85)],
    ['G13', 'two threads ÷ one', over(threads, 1.4, 1.6)],
    ['G14', 'speed on 1 MB ÷ on 5 KB', over(linear, 0.5, 0.75)],
    ['G14', `the worst hostile text (${hostile.name}) ÷ prose, time of 1 MB`, under(hostile.ratio, 20, 5)],
    ['G15', 'edit in an editor to diagnostics', undefined],
    ['G16', 'sketch for near-duplicates ÷ scan', undefined],
    [
      '',
      'core and rules, minified and compressed, without readers and lists, KB',
      under(bundle / 1000, 90, 90),
    ],
    ['', 'peak of memory in the process, MiB', under(memory / MIB, 250, 150)],
  ].map(([id, name, goal]) => ({ id, name, ...shown(goal) }));
}

function shown(goal) {
  if (goal === undefined) return { figure: '', gate: '', target: '', state: 'not yet' };
  const { value, gate, target, good } = goal;
  const state = good(target) ? 'target' : good(gate) ? 'gate' : 'short';
  return { figure: number(value), gate: number(gate), target: number(target), state };
}

export function number(value) {
  if (value >= 100) return value.toFixed(0);
  if (value >= 0.3) return value.toPrecision(2);
  return `1/${(1 / value).toPrecision(2)}`;
}
