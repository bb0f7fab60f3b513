// The result as a page and as a chart.
import { sets } from './documents.mjs';
import { number } from './goals.mjs';

export function page({ goals, speed, start, laps, versions, machine, date, isReal }) {
  const tools = Object.keys(speed.prose);
  const rows = tools.map((tool) => [
    tool === 'scan' ? '(scan of every code unit)' : `${tool} ${versions[tool] ?? ''}`.trim(),
    ...sets.map((set) => (speed[set][tool] ? number(speed[set][tool] / 1e6) : '')),
  ]);
  return `# Speed

Written by \`npm run bench -- --write\`. Every figure is a ratio to what ran beside it on the same machine in the same run, because a
time says more about the machine. Speeds are good to about a third.

${date}, ${machine}. ${isReal ? 'The documents are technical documentation and speeches.' : 'The documents are generated.'}

![Megabytes a second on prose and Markdown](images/speed.svg)

## Goals

\`target\`: what is aimed at is reached; \`gate\`: what must hold; \`short\`: neither; \`not yet\`: there is nothing to measure.

${table(
  ['', 'goal', 'figure', 'gate', 'target', ''],
  goals.map(({ id, name, figure, gate, target, state }) => [id, name, figure, gate, target, state]),
)}

## Megabytes a second

One thread, documents of about 5 KB, given 16 at a time (which only copydesk makes use of), after six seconds of the same work. \`markdown-it\` only parses; textlint has three light rules; harper.js also checks spelling
and grammar.

${table(['', ...sets], rows)}

## Starts

${table(
  ['one page of 5 KB', 'ms', '÷ `node -e 0`', 'MiB'],
  Object.entries(start).map(([name, { time, memory }]) => [
    name,
    time.toFixed(0),
    number(time / start.node.time),
    memory ? memory.toFixed(0) : '',
  ]),
)}

## What a lint of prose spends its time on

${table(
  ['work', 'name', 'share'],
  laps.table.map(({ work, name, share }) => [work, name, `${(100 * share).toFixed(1)} %`]),
)}
`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const BAR = 22;
const LEFT = 150;
const WIDTH = 760;

/** Bars of one scale, the tools that check one below the other. */
export function chart(speed) {
  const groups = ['prose', 'Markdown'].map((set) => ({
    set,
    bars: Object.entries(speed[set])
      .filter(([tool]) => tool !== 'scan' && tool !== 'markdown-it')
      .sort((a, b) => b[1] - a[1]),
  }));
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(([, each]) => each)));
  let y = 20;
  const parts = [];
  for (const { set, bars } of groups) {
    parts.push(`<text x="0" y="${y}" font-weight="600">${set}, MB/s</text>`);
    y += 12;
    for (const [tool, each] of bars) {
      const width = Math.max(2, ((WIDTH - LEFT - 70) * each) / most);
      const fill = tool === 'copydesk' ? '#0b7285' : '#adb5bd';
      parts.push(
        `<text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${tool}</text>`,
        `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 6}" rx="2" fill="${fill}"/>`,
        `<text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 13}">${(each / 1e6).toPrecision(2)}</text>`,
      );
      y += BAR;
    }
    y += 26;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" font-family="system-ui, sans-serif" font-size="13" role="img">
<title>Megabytes a second on prose and Markdown</title>
<style>text { fill: #212529 } @media (prefers-color-scheme: dark) { text { fill: #e9ecef } }</style>
${parts.join('\n')}
</svg>
`;
}
