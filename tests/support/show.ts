import { Lines, type Span } from '#document';
import type { Diagnostic } from '#engine';

/** Draws diagnostics the way a person would point at them: the line, and carets below it. */
export function show(source: string, diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => showOne(source, diagnostic)).join('\n');
}

function showOne(
  source: string,
  { severity, start, end, message, related, fix, suggestions }: Diagnostic,
): string {
  const lines = new Lines(source);
  const at = { start: start.offset, end: end.offset };
  const others = related.map((each) => ({ start: each.start.offset, end: each.end.offset }));
  const drawing = [...lines].flatMap((line) => {
    const carets = underline(line, [at], '^', underline(line, others, '-', ''));
    return carets ? [`  ${source.slice(line.start, line.end)}`, `  ${carets}`] : [];
  });
  const notes = [
    ...related.map((each) => `  ${each.start.line}:${each.start.column} ${each.message}`),
    ...(fix ? [`  fix: ${fix.title}`] : []),
    ...suggestions.map((each) => `  suggestion: ${each.title}`),
  ];
  return [`${start.line}:${start.column} ${severity}: ${message}`, ...drawing, ...notes, ''].join('\n');
}

/** Marks under a line: `^` for the defect, `-` for the places that explain it, `^` too for an empty span. */
function underline(line: Span, spans: readonly Span[], mark: string, below: string): string {
  const row = [...below];
  for (const { start, end } of spans) {
    const to = Math.min(Math.max(end, start + 1), line.end + 1);
    for (let at = Math.max(start, line.start); at < to && start <= line.end && end >= line.start; at++) {
      if (at - line.start >= line.end - line.start && end > start) continue;
      while (row.length < at - line.start) row.push(' ');
      row[at - line.start] = mark;
    }
  }
  return row.join('');
}
