import type { Document, Fault } from '#document';
import type { Problem } from '#rule';
import { fingerprints, type Seen } from './fingerprint.ts';
import { withoutEchoes } from './overlap.ts';
import { placed, position, type Found } from './place.ts';
import { verdict, type Crash, type Report } from './report.ts';
import type { ActiveRule } from './ruleset.ts';
import { suppress, type Idle } from './suppress.ts';

export interface LintOptions {
  /** Stops the run, which then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Every rule that a comment may name; the rules that run when absent. */
  readonly known?: Iterable<string> | undefined;
  /** What other documents of the same file have told, so that no two fingerprints are equal. */
  readonly seen?: Seen;
}

/** What rules have said of one document, and which of them could not. */
export interface Findings {
  readonly problems: readonly { readonly active: ActiveRule; readonly problem: Problem }[];
  readonly crashes: readonly Crash[];
}

/** Runs rules over one document. Touches nothing but its arguments, and throws only when `signal` says stop. */
export function lint(doc: Document, rules: readonly ActiveRule[], options: LintOptions = {}): Report {
  return report(doc, check([doc], rules, options.signal)[0]!, rules, options);
}

/**
 * Runs each rule over all documents before the next one, and gives what was found in each. The code of all rules together is
 * more than the processor's caches hold: of one page after the other it would be read anew for each.
 */
export function check(
  docs: readonly Document[],
  rules: readonly ActiveRule[],
  signal: AbortSignal | undefined,
): Findings[] {
  const found = docs.map(() => ({ problems: [] as Said[], crashes: [] as Crash[] }));
  for (const active of rules) {
    for (let index = 0; index < docs.length; index++) {
      signal?.throwIfAborted();
      const doc = docs[index]!;
      const { problems, crashes } = found[index]!;
      try {
        for (const problem of problemsOf(active, doc)) problems.push({ active, problem });
      } catch (error) {
        crashes.push({ rule: active.id, message: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  return found;
}

type Said = Findings['problems'][number];

/** The report on a document from what was found in it. */
export function report(
  doc: Document,
  findings: Findings,
  rules: readonly ActiveRule[],
  options: LintOptions = {},
): Report {
  if (!doc.stopwatch) return reported(doc, findings, rules, options);
  return doc.stopwatch.run('report', '', () => reported(doc, findings, rules, options));
}

function reported(
  doc: Document,
  { problems, crashes }: Findings,
  rules: readonly ActiveRule[],
  { known, seen }: LintOptions,
): Report {
  const found = problems.map(({ active, problem }) => ({ active, problem, at: doc.toSource(problem.at) }));
  const spoken = withoutEchoes(found.sort(byPlace));
  const { kept, count, idle } = suppress(doc, spoken, rules, known ?? rules.map(({ id }) => id));
  const told = [...kept, ...idleProblems(idle, rules)].sort(byPlace);
  const marks = fingerprints(doc, told, seen);
  const diagnostics = told.map((each, index) => placed(doc, each, marks[index]!));
  const complaints = [
    ...(doc.fault ? [faultSentence(doc, doc.fault)] : []),
    ...(crashes.length > 0 ? [crashSentence(crashes)] : []),
  ];
  return {
    path: doc.path ?? '',
    format: doc.format,
    verdict: complaints.length > 0 ? 'unchecked' : verdict(diagnostics),
    diagnostics,
    suppressed: count,
    error: complaints.length > 0 ? complaints.join(' ') : null,
    ...(crashes.length > 0 ? { crashes } : {}),
  };
}

/** What the engine's own rules say, as far as they are on. */
function idleProblems(idle: readonly Idle[], rules: readonly ActiveRule[]): Found[] {
  return idle.flatMap(({ rule, at, message }) => {
    const active = rules.find(({ id }) => id === rule);
    return active ? [{ active, at, problem: { at, message } }] : [];
  });
}

function problemsOf({ id, rule, options }: ActiveRule, doc: Document): Iterable<Problem> {
  if (!doc.stopwatch) return rule.check(doc, options);
  return doc.stopwatch.each('rule', id, () => rule.check(doc, options));
}

function byPlace(a: Found, b: Found): number {
  return a.at.start - b.at.start || a.at.end - b.at.end || (a.active.id < b.active.id ? -1 : 1);
}

function faultSentence(doc: Document, { at, message }: Fault): string {
  const { line, column } = position(doc, at);
  return `${doc.path ?? 'The text'} was not wholly checked: ${message} (line ${line}, column ${column}).`;
}

function crashSentence(crashes: readonly Crash[]): string {
  const each = crashes.map(({ rule, message }) => `the rule ${rule} crashed (${message})`);
  return `${each.join('; ')}. The other rules were run.`;
}
