import type { Document } from '#rule';
import { languages } from '#text';

/**
 * Whether words are shown rather than used: “*usul usul* is gently”, “the ‘that that’ of lawyers”. Markup is no part
 * of the text, so that the source around them is looked at.
 */
export function isMention(doc: Document, from: number, to: number): boolean {
  const { starts, ends, hashes } = doc.words;
  if (isMarked(doc, starts[from]!, ends[to - 1]!)) return true;
  // “a *boat* boat”, but not “the *the* boat”: nobody means a word of grammar twice by stressing one of the two.
  if (doc.language && languages[doc.language].functionWords.has(hashes[from]!)) return false;
  for (let index = from; index < to; index++) if (isMarked(doc, starts[index]!, ends[index]!)) return true;
  return false;
}

function isMarked(doc: Document, start: number, end: number): boolean {
  const { source, text } = doc;
  if (isMarkPair(text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1))) return true;
  const at = doc.toSource({ start, end });
  // “**the** **the**”: each has marks of its own.
  if (/[*_<]/u.test(source.slice(at.start, at.end))) return false;
  const before = source.slice(Math.max(0, at.start - 60), at.start);
  if (!/[*_>]$/u.test(before)) return false;
  if (!/^(?:[.,;:!?]?[*_]|<\/)/u.test(source.slice(at.end, at.end + 3))) return false;
  return /(?:[*_]|<(?:em|i|b|strong|q|cite|dfn|var|mark)\b[^<>]{0,40}>)$/iu.test(before);
}

function isMarkPair(before: string, after: string): boolean {
  return /[*_“„‘‚«"'‹]/u.test(before) && /[*_”“’‘»"'›]/u.test(after);
}
