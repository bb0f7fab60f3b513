import type { Document } from '#document';
import type { Seen } from './fingerprint.ts';
import { lint, type LintOptions } from './lint.ts';
import { verdict, type Crash, type Diagnostic, type Report } from './report.ts';
import type { ActiveRule } from './ruleset.ts';

/** More sentences on what could not be checked say nothing new. */
const MAX_ERRORS = 3;

/**
 * The report on a file that holds any number of documents, such as the lines of JSON Lines. Each is checked by itself and
 * then forgotten, so that only the diagnostics of a long file are kept.
 */
export function lintAll(
  documents: Iterable<Document>,
  { path = '', format }: { readonly path: string | undefined; readonly format: string },
  rules: readonly ActiveRule[],
  options: LintOptions = {},
): Report {
  const seen: Seen = new Map();
  const diagnostics: Diagnostic[] = [];
  const errors: string[] = [];
  const crashes = new Map<string, Crash>();
  let suppressed = 0;
  let unchecked = 0;
  for (const doc of documents) {
    const report = lint(doc, rules, { ...options, seen });
    for (const diagnostic of report.diagnostics) diagnostics.push(diagnostic);
    suppressed += report.suppressed;
    if (report.error !== null && ++unchecked <= MAX_ERRORS) errors.push(report.error);
    for (const crash of report.crashes ?? []) crashes.set(`${crash.rule}\0${crash.message}`, crash);
  }
  if (unchecked > MAX_ERRORS) errors.push(`It was so in ${unchecked} records.`);
  return {
    path,
    format,
    verdict: unchecked > 0 ? 'unchecked' : verdict(diagnostics),
    // A record may hold several documents, of which one stands inside another.
    diagnostics: diagnostics.sort(byPlace),
    suppressed,
    error: unchecked > 0 ? errors.join(' ') : null,
    ...(crashes.size > 0 ? { crashes: [...crashes.values()] } : {}),
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
