import type { MarkdownConfig } from '@lezer/markdown';

/** No formula in a line is longer, in characters; nobody sets more on one line, and what is looked at stays little. */
const inLine =
  /\$\$[^$]{1,1000}\$\$|\$(?![\s$])([^$\n]{0,499}[^$\s])\$(?![\d$])|\\\(([^\n]{1,500}?)\\\)|\\\[([^\n]{1,500}?)\\\]/uy;

/** Formulas in lines, `$x^2$` and `\(x^2\)`, and in lines of their own between `$$` or `\[` and `\]`. */
export function math(source: string): MarkdownConfig {
  return {
    defineNodes: [{ name: 'Math' }, { name: 'MathBlock', block: true }],
    parseInline: [
      {
        name: 'Math',
        before: 'Escape',
        parse(inside, next, at) {
          if (next !== 0x24 && next !== 0x5c) return -1;
          inLine.lastIndex = at - inside.offset;
          const match = inLine.exec(inside.text);
          if (!match) return -1;
          const [written, dollars, round, square] = match;
          const escaped = round ?? square;
          if (dollars !== undefined && !isFormula(dollars)) return -1;
          if (escaped !== undefined && !hasSigns(escaped) && !/^[A-Za-z]$/u.test(escaped.trim())) return -1;
          return inside.addElement(inside.elt('Math', at, at + written.length));
        },
      },
    ],
    parseBlock: [
      {
        name: 'MathBlock',
        before: 'LinkReference',
        parse(around, line) {
          const fence = fenceOf(line.text.slice(line.pos));
          if (fence === undefined) return false;
          const start = around.lineStart + line.pos;
          const end = endOf(source, start, fence);
          if (end === undefined) return false;
          while (around.nextLine() && around.lineStart < end);
          around.addElement(around.elt('MathBlock', start, end));
          return true;
        },
        endLeaf: (around, line) => {
          const fence = fenceOf(line.text.slice(line.pos));
          return fence !== undefined && endOf(source, around.lineStart + line.pos, fence) !== undefined;
        },
      },
    ],
  };
}

/** What closes a formula that opens a line and has the line to itself. */
function fenceOf(line: string): string | undefined {
  if (/^\$\$\s*$/u.test(line.slice(0, 20))) return '$$';
  return /^\\\[\s*$/u.test(line.slice(0, 20)) ? '\\]' : undefined;
}

/** No formula in lines of its own is longer, in characters. */
const MAX_BLOCK = 5000;

/** Where the line ends with which a formula closes; nothing where the formula would be prose. */
function endOf(source: string, start: number, fence: string): number | undefined {
  const rest = source.slice(start + 2, start + MAX_BLOCK);
  const close = rest.indexOf(fence);
  if (close === -1) return undefined;
  const behind = rest.slice(close + 2, close + 3);
  if (!/^\s?$/u.test(behind)) return undefined;
  return start + 2 + close + 2;
}

/** `$5 and US$6` are prices: between spaces, and without any sign that only formulas have. */
function isFormula(content: string): boolean {
  if (hasSigns(content)) return true;
  if (!/[\p{L}\p{N}]/u.test(content) || (/^\d/u.test(content) && /[\s,]/u.test(content))) return false;
  return !/\p{L}{3}/u.test(content) || !/\s/u.test(content);
}

/** Whether a text has what only formulas have. Brackets with a backslash before them are mostly just brackets. */
function hasSigns(content: string): boolean {
  return /\\[A-Za-z]|[\^_={}]/u.test(content);
}
