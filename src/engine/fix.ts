import type { Diagnostic, Edit, Report } from './report.ts';

/** More rounds than any real text needs: a fix that never ends is a fault of its rule. */
const MAX_ROUNDS = 10;

export interface Fixed {
  readonly output: string;
  /** How many edits were made. */
  readonly applied: number;
  /** What is left in the output. */
  readonly report: Report;
}

/**
 * Applies certain fixes until none is left. Edits that overlap wait for the next round, when the text is read afresh.
 *
 * @param lint Reports on a text.
 * @param choose Which edit of a diagnostic to make, if any: its fix by default.
 */
export function fix(
  source: string,
  lint: (source: string) => Report,
  choose: (diagnostic: Diagnostic) => Edit | undefined = (diagnostic) => diagnostic.fix,
): Fixed {
  let output = source;
  let applied = 0;
  let report = lint(output);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = compatible(report.diagnostics.flatMap((diagnostic) => choose(diagnostic) ?? []));
    if (edits.length === 0) break;
    output = apply(output, edits);
    applied += edits.length;
    report = lint(output);
  }
  return { output, applied, report };
}

/** The source with some edits made. They must not overlap. */
export function apply(source: string, edits: readonly Edit[]): string {
  let output = '';
  let done = 0;
  for (const { start, end, text } of edits.flatMap((edit) => edit.edits).sort((a, b) => a.start - b.start)) {
    output += source.slice(done, start) + text;
    done = end;
  }
  return output + source.slice(done);
}

/** Those edits, first come first served, of which no two touch the same text. */
function compatible(edits: readonly Edit[]): Edit[] {
  const chosen: Edit[] = [];
  let reach = 0;
  let last = -1;
  for (const edit of edits.filter((each) => each.edits.length > 0).toSorted(byStart)) {
    const { start } = edit.edits[0]!;
    if (start < reach || start === last) continue;
    chosen.push(edit);
    last = start;
    reach = Math.max(...edit.edits.map(({ end }) => end));
  }
  return chosen;
}

function byStart(a: Edit, b: Edit): number {
  return a.edits[0]!.start - b.edits[0]!.start;
}
