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

/** Runs rules over one document. Touches nothing but its arguments, and throws only when `signal` says stop. */
export function lint(doc: Document, rules: readonly ActiveRule[], options: LintOptions = {}): Report {
  if (!doc.stopwatch) return run(doc, rules, options);
  return doc.stopwatch.run('report', '', () => run(doc, rules, options));
}

function run(doc: Document, rules: readonly ActiveRule[], { signal, known, seen }: LintOptions): Report {
  const found: Found[] = [];
  const crashes: Crash[] = [];

  for (const active of rules) {
    signal?.throwIfAborted();
    try {
      for (const problem of problems(active, doc)) {
        found.push({ active, problem, at: doc.toSource(problem.at) });
      }
    } catch (error) {
      crashes.push({ rule: active.id, message: error instanceof Error ? error.message : String(error) });
    }
  }

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

function problems({ id, rule, options }: ActiveRule, doc: Document): Iterable<Problem> {
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
