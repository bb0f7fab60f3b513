import type { Document, SourceSpan } from '#document';
import { severities, type Problem, type Repair, type Severity } from '#rule';
import type { Diagnostic, Edit, Position, TextEdit } from './report.ts';
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
  const [mended] = fix ? edits(doc, fix) : [];
  const address = doc.addressOf(at);
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
    ...(mended ? { fix: mended } : {}),
    suggestions: suggestions.flatMap((each) => edits(doc, each)),
    fingerprint,
    ...(data || address ? { data: { ...data, ...address } } : {}),
    url: active.url,
  };
}

/** A problem may be less severe than its rule is set to be, never more. */
export function severityOf({ active, problem }: Pick<Found, 'active' | 'problem'>): Severity {
  const wished = severities.indexOf(problem.severity ?? active.severity);
  return severities[Math.max(wished, severities.indexOf(active.severity))]!;
}

/** A place in the file: the source may be a part of it. */
export function position({ base, sourceLines }: Document, offset: number): Position {
  const { line, column } = sourceLines.place(offset);
  return { offset: base.offset + offset, line: base.lines + line, column };
}

/** A repair as edits of the source, or none where one of its changes cannot be written there. */
function edits(doc: Document, { title, changes }: Repair): Edit[] {
  const written: TextEdit[] = [];
  for (const { at, text } of changes) {
    const replacement = doc.written(at, text);
    if (replacement === undefined) return [];
    const { start, end } = doc.toSource(at);
    const { offset } = doc.base;
    written.push({ start: offset + start, end: offset + end, text: replacement });
  }
  return [{ title, edits: written.sort((a, b) => a.start - b.start) }];
}
