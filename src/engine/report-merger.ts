import { verdict, type Crash, type Diagnostic, type Report } from './report.ts';

/** More sentences on what could not be checked say nothing new. */
const MAX_ERRORS = 3;

/** What a report is about. */
export interface Subject {
  readonly path: string | undefined;
  readonly format: string;
}

/** Makes one report of several on parts of one file. */
export class ReportMerger {
  readonly #subject: Subject;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #errors: string[] = [];
  readonly #crashes = new Map<string, Crash>();
  readonly #silenced: NonNullable<Report['silenced']>[number][] = [];
  #suppressed = 0;
  #unchecked = 0;

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  add({ diagnostics, suppressed, silenced = [], error, crashes = [] }: Report): void {
    for (const diagnostic of diagnostics) this.#diagnostics.push(diagnostic);
    for (const each of silenced) this.#silenced.push(each);
    this.#suppressed += suppressed;
    if (error !== null && ++this.#unchecked <= MAX_ERRORS) this.#errors.push(error);
    for (const crash of crashes) this.#crashes.set(`${crash.rule}\0${crash.message}`, crash);
  }

  merged(): Report {
    const unchecked = this.#unchecked;
    const errors =
      unchecked > MAX_ERRORS ? [...this.#errors, `It was so in ${unchecked} records.`] : this.#errors;
    const { path = '', format } = this.#subject;
    return {
      path,
      format,
      verdict: unchecked > 0 ? 'unchecked' : verdict(this.#diagnostics),
      // A record may hold several documents, of which one stands inside another.
      diagnostics: this.#diagnostics.sort(byPlace),
      suppressed: this.#suppressed,
      ...(this.#silenced.length > 0 ? { silenced: this.#silenced } : {}),
      error: unchecked > 0 ? errors.join(' ') : null,
      ...(this.#crashes.size > 0 ? { crashes: [...this.#crashes.values()] } : {}),
    };
  }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
