import type { Look } from '#formatters';
import type { Io, Output } from './io.ts';

/** How an output wants to be written to: `NO_COLOR` and `FORCE_COLOR` decide, then whether it is a terminal. */
export function look({ isTerminal, columns }: Output, { env }: Io): Look {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const colour = env.NO_COLOR ? false : forced || (isTerminal && env.TERM !== 'dumb');
  return { width: Math.min(columns ?? 100, 160), colour };
}
