import type { Document, Layout } from '#document';
import { classOf, endOfSpace, isLower, SPACE } from '#text';

/** Enough lines to know how a text is laid out. */
const SAMPLE = 2000;

const BLANK = 0x20;

/**
 * How a text uses line breaks. Told before anything else, because what a break means depends on it:
 * under GFM the lines of an extracted article would melt into one paragraph.
 */
export function layout(doc: Document): Layout {
  const { text, lines } = doc;
  const count = Math.min(lines.count, SAMPLE);
  const hasLinks = text.includes('](');
  let filled = 0;
  let blank = 0;
  let long = 0;
  let marked = 0;
  let breaks = 0;
  let wrapped = 0;
  let lower = 0;
  for (let index = 0; index < count; index++) {
    const start = lines.starts[index]!;
    const length = lines.ends[index]! - start;
    if (isBlank(text, start, lines.ends[index]!)) {
      blank++;
      continue;
    }
    filled++;
    if (length > 80) long++;
    if (isMarked(text, start, lines.ends[index]!, hasLinks)) marked++;
    const next = index + 1;
    if (next >= lines.count || isBlank(text, lines.starts[next]!, lines.ends[next]!)) continue;
    breaks++;
    if (length < 45 || length > 100 || !continues(text, lines.ends[index]!, lines.starts[next]!)) continue;
    if (hasColumns(text, start, lines.ends[index]!)) continue;
    wrapped++;
    if (isLower(text.charCodeAt(lines.starts[next]!))) lower++;
  }
  // In running prose of any of our languages most words are lower-case; in lists and columns few lines begin with one.
  if (breaks >= 3 && wrapped / breaks >= 0.5 && lower / wrapped >= 0.3) return 'hard-wrapped';
  if (marked >= 2 && blank > 0) return 'markdown';
  if (filled >= 5 && blankInside(doc, count) < 0.05 * filled && long * 2 >= filled - tableRows(doc, count))
    return 'line-per-block';
  return 'blank-separated';
}

/** Whether a sentence goes on over a break: no end before it, and a small letter after it or no new start at all. */
function continues(text: string, end: number, next: number): boolean {
  if ('.!?:;|…'.includes(text[end - 1]!)) return isLower(text.charCodeAt(next));
  return !'-*+•#>|`'.includes(text[next]!);
}

/** Whether three spaces stand inside a line: columns are set with spaces. */
function hasColumns(text: string, start: number, end: number): boolean {
  const from = endOfSpace(text, start, end);
  // One of three spaces in a row stands at every third place.
  for (let at = from + 2; at < end; at += 3) {
    if (text.charCodeAt(at) !== BLANK) continue;
    let first = at;
    while (text.charCodeAt(first - 1) === BLANK) first--;
    let behind = at + 1;
    while (behind < end && text.charCodeAt(behind) === BLANK) behind++;
    if (behind - first >= 3 && !isBlank(text, behind, end)) return true;
  }
  return false;
}

/** An ATX heading, a fence, or emphasis and links that plain text does not have. */
function isMarked(text: string, start: number, end: number, hasLinks: boolean): boolean {
  const first = text.charCodeAt(start);
  if (first === 0x23) return /^#{1,6}\s/u.test(text.slice(start, Math.min(end, start + 8)));
  if (first === 0x60 || first === 0x7e) return text.startsWith('```', start) || text.startsWith('~~~', start);
  return hasLinks && text.slice(start, Math.min(end, start + 2000)).includes('](');
}

/** The share of blank lines that stand between others: a run of them at the end says nothing. */
function blankInside(doc: Document, count: number): number {
  const { text, lines } = doc;
  let last = count;
  while (last > 0 && isBlank(text, lines.starts[last - 1]!, lines.ends[last - 1]!)) last--;
  let blank = 0;
  for (let index = 0; index < last; index++)
    if (isBlank(text, lines.starts[index]!, lines.ends[index]!)) blank++;
  return blank;
}

function tableRows(doc: Document, count: number): number {
  let rows = 0;
  for (let index = 0; index < count; index++)
    if (/[|\-*+•]/u.test(doc.text[doc.lines.starts[index]!] ?? '')) rows++;
  return rows;
}

export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) !== SPACE) return false;
  return true;
}
