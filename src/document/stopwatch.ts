/** What a lint spends its time on. */
export type Work = 'reading' | 'view' | 'rule' | 'report';

/** The time of one piece of work, without that of others which it asked for. */
export interface Lap {
  readonly work: Work;
  /** The name of the view's function, or the id of the rule. */
  readonly name: string;
  /** In what the clock counts. */
  readonly time: number;
  /** How often it was done. */
  readonly times: number;
}

/**
 * Takes the time of each view and rule. A view is computed when somebody first asks for it: its time is its own, and whoever
 * asked first does not pay for it.
 */
export class Stopwatch {
  readonly #now: () => number;
  readonly #laps = new Map<string, { work: Work; name: string; time: number; times: number }>();
  /** For each piece of work that is under way, how long those that it asked for have taken. */
  readonly #within: number[] = [];

  /** The clock comes from the edge: nothing here knows what time it is. */
  constructor(now: () => number) {
    this.#now = now;
  }

  run<T>(work: Work, name: string, task: () => T, times = 1): T {
    const begun = this.#now();
    this.#within.push(0);
    try {
      return task();
    } finally {
      const time = this.#now() - begun;
      this.#add(work, name, time - this.#within.pop()!, times);
      const outer = this.#within.length - 1;
      if (outer >= 0) this.#within[outer]! += time;
    }
  }

  /** Takes the time of each step of what gives one thing after the other. */
  *each<T>(work: Work, name: string, make: () => Iterable<T>): Generator<T> {
    let steps: Iterator<T> | undefined;
    for (;;) {
      const isFirst = steps === undefined;
      const next = this.run(work, name, () => (steps ??= make()[Symbol.iterator]()).next(), isFirst ? 1 : 0);
      if (next.done === true) return;
      yield next.value;
    }
  }

  /** The longest first. */
  get laps(): readonly Lap[] {
    return [...this.#laps.values()].sort((a, b) => b.time - a.time);
  }

  #add(work: Work, name: string, time: number, times: number): void {
    const key = `${work} ${name}`;
    const lap = this.#laps.get(key) ?? { work, name, time: 0, times: 0 };
    lap.time += time;
    lap.times += times;
    this.#laps.set(key, lap);
  }
}
