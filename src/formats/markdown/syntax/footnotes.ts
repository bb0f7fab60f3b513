import type { Line, MarkdownConfig } from '@lezer/markdown';

/** `[^1]: ` before the text of a footnote. */
const marker = /^\[\^[^\]\s]{1,200}\]:/u;

/** Lines that stand this far in go on with a footnote, as with an item of a list. */
const INDENT = 4;

/** The text of a footnote: blocks below `[^1]: `. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Footnote',
      block: true,
      composite(_, line) {
        if (line.next === -1) return true;
        if (line.indent < line.baseIndent + INDENT) return false;
        line.moveBaseColumn(line.baseIndent + INDENT);
        return true;
      },
    },
    { name: 'FootnoteMark' },
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'LinkReference',
      parse(around, line) {
        const mark = markOf(line);
        if (mark === undefined) return false;
        const start = around.lineStart + line.pos;
        around.startComposite('Footnote', line.pos);
        around.addElement(around.elt('FootnoteMark', start, start + mark.length));
        line.moveBase(line.pos + mark.length);
        return null;
      },
      endLeaf: (_, line) => markOf(line) !== undefined,
    },
  ],
};

function markOf(line: Line): string | undefined {
  if (line.next !== 0x5b || line.indent >= line.baseIndent + INDENT) return undefined;
  return marker.exec(line.text.slice(line.pos, line.pos + 210))?.[0];
}
