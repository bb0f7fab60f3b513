import { isBlank } from './line.ts';

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/** Whether a line has a pipe that is not escaped. */
export function hasPipe(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit === PIPE) return true;
    if (unit === BACKSLASH) at++;
  }
  return false;
}

/** Calls for each cell of a row with where it stands, without the space around it; tells how many there are. */
export function cells(
  source: string,
  start: number,
  end: number,
  found?: (start: number, end: number) => void,
): number {
  let count = 0;
  let first = true;
  let from = -1;
  let to = -1;
  let isEscaped = false;
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit === PIPE && !isEscaped) {
      if (!first || from !== -1) count++;
      first = false;
      if (from !== -1) found?.(from, to);
      from = -1;
    } else if (isEscaped || !isBlank(unit)) {
      if (from === -1) from = at;
      to = at + 1;
    }
    isEscaped = !isEscaped && unit === BACKSLASH;
  }
  if (from === -1) return count;
  found?.(from, to);
  return count + 1;
}

/** Whether a line is the one below the header of a table: `| --- | :-: |`. */
export function isDelimiterRow(source: string, start: number, end: number): boolean {
  let at = start;
  const skip = (): void => {
    while (at < end && /\s/u.test(source[at]!)) at++;
  };
  while (at < end && /[>\s]/u.test(source[at]!)) at++;
  if (source.charCodeAt(at) === PIPE) at++;
  let pipes = 0;
  for (;;) {
    if (at >= end) return pipes > 0;
    skip();
    if (source[at] === ':') at++;
    const dashes = at;
    while (at < end && source[at] === '-') at++;
    if (at === dashes) return false;
    if (source[at] === ':') at++;
    skip();
    if (at >= end) return pipes > 0;
    if (source.charCodeAt(at) !== PIPE) return false;
    at++;
    pipes++;
  }
}
