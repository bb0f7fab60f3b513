import type { Output } from './io.ts';

/** A run shorter than this needs no progress; in milliseconds. */
const QUIET = 500;
/** Drawing more often than this only flickers; in milliseconds. */
const PAUSE = 100;

/** How far a run is, on the last line of a terminal and nowhere else. */
export class Progress {
  readonly #output: Output;
  readonly #total: number;
  readonly #begun = Date.now();
  #drawn = 0;
  #done = 0;

  constructor(output: Output, total: number) {
    this.#output = output;
    this.#total = total;
  }

  show(input: string): void {
    this.#done++;
    const now = Date.now();
    if (now - this.#begun < QUIET || now - this.#drawn < PAUSE || !this.#output.isTerminal) return;
    this.#drawn = now;
    const line = `Checking ${this.#done} of ${this.#total}: ${input}`;
    this.#output.write(`\r\u001b[K${line.slice(0, (this.#output.columns ?? 80) - 1)}`);
  }

  clear(): void {
    if (this.#drawn > 0) this.#output.write('\r\u001b[K');
  }
}
