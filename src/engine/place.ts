import { sourceLines, type Document, type SourceSpan } from '#document';
import { severities, type Problem, type Repair, type Severity } from '#rule';
import type { Diagnostic, Edit, Position } from './report.ts';
import type { ActiveRule } from './ruleset.ts';

/** A problem, the rule that yielded it, and where it is in the source. */
export interface Found {
  readonly active: ActiveRule;
  readonly problem: Problem;
  readonly at: SourceSpan;
}

/** Makes a diagnostic of a problem: everything in it points into the source. */
export function placed(doc: Document, { active, problem, at }: Found, fingerprint: string): Diagnostic {
  const { message, fix, suggestions = [], related = [], data } = problem;
  return {
    rule: active.id,
    severity: severityOf({ active, problem }),
    message,
    start: position(doc, at.start),
    end: position(doc, at.end),
    related: related.map((each) => {
      const span = doc.toSource(each.at);
      return { message: each.message, start: position(doc, span.start), end: position(doc, span.end) };
    }),
    ...(fix ? { fix: edit(doc, fix) } : {}),
    suggestions: suggestions.map((each) => edit(doc, each)),
    fingerprint,
    ...(data ? { data } : {}),
    url: active.url,
  };
}

/** A problem may be less severe than its rule is set to be, never more. */
export function severityOf({ active, problem }: Pick<Found, 'active' | 'problem'>): Severity {
  const wished = severities.indexOf(problem.severity ?? active.severity);
  return severities[Math.max(wished, severities.indexOf(active.severity))]!;
}

function position(doc: Document, offset: number): Position {
  return { offset, ...doc.get(sourceLines).place(offset) };
}

function edit(doc: Document, { title, changes }: Repair): Edit {
  const edits = changes.map(({ at, text }) => {
    const { start, end } = doc.toSource(at);
    return { start, end, text };
  });
  return { title, edits: edits.sort((a, b) => a.start - b.start) };
}
