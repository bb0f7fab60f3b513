import type { Document } from '#document';
import type { Seen } from './fingerprint.ts';
import { lint, type LintOptions } from './lint.ts';
import { position } from './place.ts';
import { verdict, type Crash, type Diagnostic, type Report } from './report.ts';
import type { ActiveRule } from './ruleset.ts';

/** More sentences on what could not be checked say nothing new. */
const MAX_ERRORS = 3;

/** What a report is about. */
export interface Subject {
  readonly path: string | undefined;
  readonly format: string;
}

/**
 * The report on a file that holds any number of documents, such as the items of a list. Each is checked by itself and
 * then forgotten, so that only the diagnostics of a long file are kept.
 */
export function lintAll(
  documents: Iterable<Document>,
  subject: Subject,
  rules: readonly ActiveRule[],
  options: LintOptions = {},
): Report {
  const seen: Seen = new Map();
  const merger = new ReportMerger(subject);
  for (const doc of documents) merger.add(lint(doc, rules, { ...options, seen }));
  return merger.merged();
}

/** A report on each record: the documents that begin on one line. */
export function* lintRecords(
  documents: Iterable<Document>,
  subject: Subject,
  rules: readonly ActiveRule[],
  options: LintOptions = {},
): Generator<Report> {
  let record = 0;
  let merger: ReportMerger | undefined;
  for (const doc of documents) {
    const { line } = position(doc, doc.toSource({ start: 0, end: 0 }).start);
    if (merger && line !== record) {
      yield recorded(record, merger);
      merger = undefined;
    }
    record = line;
    merger ??= new ReportMerger(subject);
    merger.add(lint(doc, rules, options));
  }
  if (merger) yield recorded(record, merger);
}

function recorded(record: number, merger: ReportMerger): Report {
  const { path, ...report } = merger.merged();
  return { path, record, ...report };
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
