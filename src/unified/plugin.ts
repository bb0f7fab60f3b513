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

function addMessage(file: VFile, diagnostic: Diagnostic): void {
  const { message, rule, severity, start, end, suggestions, fix, related, url } = diagnostic;
  const source = String(file);
  const place = { start: point(start), end: point(end) };
  const added = file.message(message, { place, ruleId: rule, source: 'copydesk' });
  added.url = url;
  added.actual = source.slice(start.offset, end.offset);
  added.expected = [...(fix ? [fix] : []), ...suggestions].flatMap((edit) =>
    expected(edit, source, diagnostic),
  );
  if (related.length > 0)
    added.note = related.map((each) => `${each.start.line}:${each.start.column}: ${each.message}`).join('\n');
  added.fatal = { error: true, warning: false, info: undefined }[severity];
}

function point({ line, column, offset }: Position): { line: number; column: number; offset: number } {
  return { line, column, offset };
}

/** unified puts what is expected in place of the whole message: only an edit within it can be said so. */
function expected({ edits }: Edit, source: string, { start, end }: Diagnostic): string[] {
  if (edits.some((edit) => edit.start < start.offset || edit.end > end.offset)) return [];
  let text = '';
  let reached = start.offset;
  for (const edit of edits) {
    text += source.slice(reached, edit.start) + edit.text;
    reached = edit.end;
  }
  return [text + source.slice(reached, end.offset)];
}
