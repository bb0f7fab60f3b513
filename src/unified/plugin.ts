import type { Node } from 'unist';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Config, Diagnostic, Edit, Position } from '#engine';
import { linterOf } from '#linter';

/** What the plugin for unified is given. */
export interface CopydeskSettings {
  readonly config?: Config;
}

/**
 * copydesk as a plugin of any unified processor: it reads the file, not the tree, and gives its diagnostics as messages.
 * An error is a message with `fatal: true`, which CI tools built on unified count as a failure; a warning has `false`.
 */
export const copydesk: Plugin<[CopydeskSettings?], Node> = ({ config } = {}) => {
  const linter = linterOf(config);
  return (_tree: Node, file: VFile) => {
    const report = linter.lint(String(file), file.path === undefined ? {} : { path: file.path });
    for (const diagnostic of report.diagnostics) addMessage(file, diagnostic);
    if (report.error !== null) file.message(report.error, { source: 'copydesk' });
  };
};

function addMessage(
  file: VFile,
  { message, rule, severity, start, end, suggestions, fix, related, url }: Diagnostic,
): void {
  const added = file.message(message, {
    place: { start: point(start), end: point(end) },
    ruleId: rule,
    source: 'copydesk',
  });
  added.url = url;
  added.actual = String(file).slice(start.offset, end.offset);
  added.expected = [...(fix ? [fix] : []), ...suggestions].flatMap((edit) => expected(edit, start, end));
  if (related.length > 0)
    added.note = related.map((each) => `${each.start.line}:${each.start.column}: ${each.message}`).join('\n');
  added.fatal = { error: true, warning: false, info: undefined }[severity];
}

function point({ line, column, offset }: Position): { line: number; column: number; offset: number } {
  return { line, column, offset };
}

/** unified puts what is expected in place of the whole message: only an edit of just that can be said. */
function expected({ edits }: Edit, start: Position, end: Position): string[] {
  const [only] = edits;
  return only && edits.length === 1 && only.start === start.offset && only.end === end.offset
    ? [only.text]
    : [];
}
