import type { Document, TextSpan } from '#document';
import { classOf, DIGIT, isLower, LETTER } from '#text';

/** The longest line that is still taken for a title, in characters. */
const MAX_TITLE = 130;

/** Whether a line without markup is a title: short, without the end of a sentence, and standing above or before text. */
export function isTitle(doc: Document, span: TextSpan, blankAfter: boolean, blankBefore: boolean): boolean {
  const line = doc.slice(span).trim();
  if (line.length > MAX_TITLE || line.length === 0) return false;
  const first = line.replace(/^["'“‘«„¿¡([]+/u, '');
  if (first.length === 0 || isLower(first.charCodeAt(0))) return false;
  const kind = classOf(first.charCodeAt(0));
  if (kind !== LETTER && kind !== DIGIT) return false;
  const words = line.split(/\s+/u).length;
  if (words > 20) return false;
  const closing = line.replace(/["'”’»)\]]+$/u, '').at(-1) ?? '';
  // A title stands apart, or opens a chunk: “Who can come?” above its answer.
  if (/[?!]/u.test(closing)) return words <= 12 && blankBefore;
  if (/[.;:,…\-–—|]/u.test(closing)) return false;
  return blankBefore || blankAfter || doc.layout === 'line-per-block';
}

/** Four or more short lines in a chunk, most of them without the end of a sentence: a poem, a song. */
export function isVerse(doc: Document, first: number, last: number): boolean {
  const { lines, text } = doc;
  if (last - first < 3) return false;
  let short = 0;
  let open = 0;
  for (let line = first; line < last; line++) {
    const end = lines.ends[line]!;
    if (end - lines.starts[line]! <= 60) short++;
    if (!/[.!?:”"’')]/u.test(text[end - 1] ?? '')) open++;
  }
  return short === last - first && open >= 2 && open * 3 >= last - first;
}
