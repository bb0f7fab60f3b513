import type { Document } from '#document';
import type { Problem } from '#rule';
import { fingerprints } from './fingerprint.ts';
import { withoutEchoes } from './overlap.ts';
import { placed, type Found } from './place.ts';
import { verdict, type Crash, type Report } from './report.ts';
import type { ActiveRule } from './ruleset.ts';

/** Runs rules over one document. Touches nothing but its arguments, and throws only when `signal` says stop. */
export function lint(doc: Document, rules: readonly ActiveRule[], signal?: AbortSignal): Report {
  const found: Found[] = [];
  const crashes: Crash[] = [];

  for (const active of rules) {
    signal?.throwIfAborted();
    try {
      for (const problem of problems(active, doc))
        found.push({ active, problem, at: doc.toSource(problem.at) });
    } catch (error) {
      crashes.push({ rule: active.id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  const kept = withoutEchoes(found.sort(byPlace));
  const marks = fingerprints(doc.source, kept);
  const diagnostics = kept.map((each, index) => placed(doc, each, marks[index]!));
  const report = {
    path: doc.path ?? '',
    format: doc.format,
    verdict: verdict(diagnostics),
    diagnostics,
    suppressed: 0,
    error: null,
  };
  if (crashes.length === 0) return report;
  return { ...report, verdict: 'unchecked', error: crashSentence(crashes), crashes };
}

function problems({ rule, options }: ActiveRule, doc: Document): Iterable<Problem> {
  return rule.check(doc, options);
}

function byPlace(a: Found, b: Found): number {
  return a.at.start - b.at.start || a.at.end - b.at.end || (a.active.id < b.active.id ? -1 : 1);
}

function crashSentence(crashes: readonly Crash[]): string {
  const each = crashes.map(({ rule, message }) => `the rule ${rule} crashed (${message})`);
  return `${each.join('; ')}. The other rules were run.`;
}
