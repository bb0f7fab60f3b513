import type { Lap } from '#document';

/** How long each view and rule took and its share of the whole, the longest first; what took next to nothing is left out. */
export function timing(laps: readonly Lap[]): string {
  const whole = laps.reduce((total, { time }) => total + time, 0);
  const rows = laps
    .filter(({ time }) => time >= whole / 1000)
    .map(({ work, name, time, times }) =>
      // A bundler numbers functions of one name.
      row(
        work,
        name.replace(/\d{1,4}$/u, ''),
        time.toFixed(1),
        `${((100 * time) / whole).toFixed(1)} %`,
        String(times),
      ),
    );
  return `${[row('work', 'name', 'ms', 'share', 'times'), ...rows, row('all', '', whole.toFixed(1), '', '')].join('\n')}\n`;
}

function row(work: string, name: string, time: string, share: string, times: string): string {
  return `${work.padEnd(9)}${name.padEnd(28)}${time.padStart(10)}${share.padStart(9)}${times.padStart(8)}`.trimEnd();
}
