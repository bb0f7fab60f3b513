/** No formula in a line is longer, in characters; nobody sets more on one line, and what is looked at stays little. */
const inLine =
  /\$\$[^$]{1,1000}\$\$|\$(?![\s$])([^$\n]{0,499}[^$\s])\$(?![\d$])|\\\(([^\n]{1,500}?)\\\)|\\\[([^\n]{1,500}?)\\\]/uy;

/** Where a formula in a line ends that begins here: `$x^2$` or `\\(x\\)`. */
export function formulaEnd(text: string, at: number, end: number): number | undefined {
  inLine.lastIndex = at;
  const match = inLine.exec(text);
  if (!match) return undefined;
  const [written, dollars, round, square] = match;
  const escaped = round ?? square;
  if (at + written.length > end || (dollars !== undefined && !isFormula(dollars))) return undefined;
  if (escaped !== undefined && !hasSigns(escaped) && !/^[A-Za-z]$/u.test(escaped.trim())) return undefined;
  return at + written.length;
}

/** The same of a formula in lines of its own, between `$$` or `\\[` and `\\]`; it opens the line that ends at `lineEnd`. */
export function blockFormulaEnd(
  source: string,
  start: number,
  lineEnd: number,
  limit: number,
): number | undefined {
  const fence = fenceOf(source.slice(start, lineEnd));
  return fence === undefined ? undefined : endOf(source.slice(0, limit), start, fence);
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
