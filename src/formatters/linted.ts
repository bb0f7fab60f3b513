import type { Base } from '#document';
import type { Report, Verdict } from '#engine';

/** A report on one document, or on one record of a file, and the source it is about, which formatters quote from. */
export interface Linted {
  readonly report: Report;
  readonly source: string;
  /** Where the source begins in the file, if it is a part of one. */
  readonly base?: Base | undefined;
}

/** The figures of a run. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Diagnostics with a certain fix. */
  readonly fixable: number;
  readonly suppressed: number;
  /** The gravest of the files: `block` before `unchecked`, `review` and `pass`. */
  readonly verdict: Verdict;
}

const gravest: readonly Verdict[] = ['block', 'unchecked', 'review', 'pass'];

/** The graver of two verdicts. */
export function graver(one: Verdict, other: Verdict): Verdict {
  return gravest.indexOf(one) < gravest.indexOf(other) ? one : other;
}

/** Counts while reports come in. Reports on the records of one file come one after the other, and are one file. */
export class Tally {
  readonly #severities = { error: 0, warning: 0, info: 0 };
  #files = 0;
  #unchecked = 0;
  #defective = 0;
  #fixable = 0;
  #suppressed = 0;
  #verdict: Verdict = 'pass';
  #last: { readonly path: string; isUnchecked: boolean; isDefective: boolean } | undefined;

  add({ path, record, verdict, diagnostics, suppressed, error }: Report): void {
    if (record === undefined || this.#last?.path !== path) {
      this.#files++;
      this.#last = { path, isUnchecked: false, isDefective: false };
    }
    const file = this.#last!;
    if (error !== null && !file.isUnchecked) this.#unchecked++;
    if (diagnostics.length > 0 && !file.isDefective) this.#defective++;
    file.isUnchecked ||= error !== null;
    file.isDefective ||= diagnostics.length > 0;
    this.#verdict = graver(verdict, this.#verdict);
    this.#suppressed += suppressed;
    for (const { severity, fix } of diagnostics) {
      this.#severities[severity]++;
      if (fix) this.#fixable++;
    }
  }

  /** How many files could not be checked, or not wholly. */
  get unchecked(): number {
    return this.#unchecked;
  }

  /** How many files have a diagnostic. */
  get defective(): number {
    return this.#defective;
  }

  get summary(): Summary {
    const { error, warning, info } = this.#severities;
    return {
      files: this.#files,
      errors: error,
      warnings: warning,
      infos: info,
      fixable: this.#fixable,
      suppressed: this.#suppressed,
      verdict: this.#verdict,
    };
  }
}

/** Writes reports one by one, in the order in which they come, and keeps none. */
export interface ReportWriter {
  /** The text for one more report, in pieces. */
  add(linted: Linted): Iterable<string>;
  /** The text behind the last. */
  end(): Iterable<string>;
}

/** All that a writer writes for some reports. */
export function written(writer: ReportWriter, linted: Iterable<Linted>): string {
  let text = '';
  for (const each of linted) for (const piece of writer.add(each)) text += piece;
  for (const piece of writer.end()) text += piece;
  return text;
}
