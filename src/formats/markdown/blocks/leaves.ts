import { asidesInTag } from '../asides.ts';
import { blockFormulaEnd } from '../syntax/math.ts';
import { depthOf, expressionEnd, MAX_STATEMENT, opensModule } from '../syntax/mdx.ts';
import { INDENT } from './containers.ts';
import type { Cursor } from './cursor.ts';
import { openHtml, opensHtml } from './html.ts';
import { NONE } from './line.ts';
import type { Regions } from './regions.ts';
import { fenceEnd, headingRank, isRule } from './signs.ts';

// Blocks that hold no others but paragraphs. Each reads on behind its last line, if it begins at the current one.

export function indentedCode(cursor: Cursor, regions: Regions): boolean {
  const { line } = cursor;
  const base = line.baseIndent + INDENT;
  const from = line.find(base);
  let to = line.end;
  while (cursor.next() && cursor.goesOn) {
    if (line.unit === NONE) continue;
    if (line.indent < base) break;
    to = line.end;
  }
  regions.add('code', from, to);
  return true;
}

export function fence(cursor: Cursor, regions: Regions): boolean {
  const { line } = cursor;
  const end = fenceEnd(line);
  if (end === NONE) return false;
  const { at: from, unit } = line;
  const length = end - from;
  let unclosed = true;
  while (cursor.next() && cursor.goesOn) {
    if (line.unit !== unit || line.indent - line.baseIndent >= INDENT) continue;
    let run = line.at;
    while (run < line.end && line.source.charCodeAt(run) === unit) run++;
    if (run - line.at < length || line.skip(run) !== line.end) continue;
    unclosed = false;
    cursor.next();
    break;
  }
  regions.add('code', from, line.previousEnd, undefined, unclosed);
  return true;
}

export function rule(cursor: Cursor, regions: Regions): boolean {
  if (!isRule(cursor.line)) return false;
  const from = cursor.line.at;
  cursor.next();
  regions.add('rule', from, cursor.line.previousEnd);
  return true;
}

export function heading(cursor: Cursor, regions: Regions): boolean {
  const { line } = cursor;
  const rank = headingRank(line);
  if (rank === NONE) return false;
  const { at: from, end, source } = line;
  let wordsEnd = end;
  while (wordsEnd > from && line.isSpaceAt(wordsEnd - 1)) wordsEnd--;
  let mark = wordsEnd;
  while (mark > from && source.charCodeAt(mark - 1) === 0x23) mark--;
  const isClosed = mark < wordsEnd && mark > from && line.isSpaceAt(mark - 1);
  cursor.next();
  regions.add('heading', from, end, {
    words: [Math.min(end, from + rank + 1), isClosed ? mark : end],
    opening: rank,
    closing: isClosed ? [mark, wordsEnd] : undefined,
    depth: rank,
    marks: undefined,
  });
  return true;
}

export function html(cursor: Cursor, regions: Regions): boolean {
  const { line } = cursor;
  const { at: from, source } = line;
  const head = source.slice(from, line.end);
  // In MDX what stands between tags is Markdown, but for a tag that is no expression.
  const open = cursor.braces ? undefined : openHtml(head);
  if (open) {
    let goes = true;
    while (goes && !open.closing.test(source.slice(line.start, line.end)) && cursor.next())
      goes = cursor.goesOn;
    if (goes) cursor.next();
    if (open.isComment) cursor.touch();
    else addHtml(regions, source, from, line.previousEnd);
    return true;
  }
  if (!opensHtml(head)) return false;
  // In a quotation a blank line has a `>`.
  const isNested = cursor.stack.length > 1;
  while (cursor.next() && line.unit !== NONE && (line.base > line.start || !isNested));
  addHtml(regions, source, from, line.previousEnd);
  return true;
}

function addHtml(regions: Regions, source: string, from: number, to: number): void {
  const isCode = /^<(?:script|style|pre|textarea|svg|math)\b/iu.test(source.slice(from, from + 20));
  regions.add(isCode ? 'code' : 'html', from, to);
}

export function formula(cursor: Cursor, regions: Regions): boolean {
  const { line } = cursor;
  const from = line.at;
  const end = blockFormulaEnd(cursor.source, from, line.end, line.limit);
  if (end === undefined) return false;
  while (cursor.next() && line.start < end);
  regions.add('code', from, end);
  return true;
}

/** A module, or an expression that has its lines to itself. */
export function mdxBlock(cursor: Cursor, regions: Regions, braces: ReadonlyMap<number, number>): boolean {
  const { line } = cursor;
  const { at: from, source } = line;
  if (cursor.stack.length === 1 && opensModule(source.slice(from, Math.min(line.end, line.start + 10)))) {
    const start = line.start;
    let depth = 0;
    do {
      if (line.unit === NONE && depth <= 0) break;
      depth += depthOf(source.slice(line.start, line.end));
    } while (cursor.next() && line.start - start < MAX_STATEMENT);
    regions.add('code', start, line.previousEnd);
    return true;
  }
  const end = expressionEnd(source, from, braces);
  // With words behind it on its line it is a part of a paragraph.
  if (end === undefined || !/^[ \t]*(?:[\r\n]|$)/u.test(source.slice(end, Math.min(line.limit, end + 200))))
    return false;
  while (cursor.next() && line.start < end);
  regions.addAsides(asidesInTag(source, from, end));
  return true;
}
