import { isLineBreak } from '#text';
import type { Document } from './document.ts';
import type { TextSpan } from './span.ts';

/** A stretch in square brackets that is no markup: no link, footnote, image or checkbox. */
export interface Bracket extends TextSpan {
  /** What stands between the brackets, without white space around it. */
  readonly content: TextSpan;
}

/** Longer stretches are passages with an insertion of their own, not one. */
const MAX_LENGTH = 300;

/** The brackets of a document outside code, each on one line. `\[` counts as one, because a converter wrote it. */
export function brackets(doc: Document): readonly Bracket[] {
  const { text } = doc;
  const found: Bracket[] = [];
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
    const end = closing(text, at);
    if (end === undefined || isMarkup(text, at, end) || doc.masks.code.covers(at)) continue;
    const content = trimmed(text, at + 1, text[end - 2] === '\\' ? end - 2 : end - 1);
    if (content.start < content.end) found.push({ start: text[at - 1] === '\\' ? at - 1 : at, end, content });
  }
  return found;
}

/** Where the bracket ends that opens at `at`, if no other opens before that. */
function closing(text: string, at: number): number | undefined {
  for (let end = at + 1; end < Math.min(text.length, at + MAX_LENGTH); end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x5d) return end + 1;
    if (unit === 0x5b || isLineBreak(unit)) return undefined;
  }
  return undefined;
}

/** `[text](address)`, `[text][name]`, `[name]: address`, `[^1]`, `![picture]`, `- [x] done`. */
function isMarkup(text: string, start: number, end: number): boolean {
  if (/[([]/u.test(text[end] ?? '') || text[start - 1] === ']' || text[start - 1] === '!') return true;
  if (text[start + 1] === '^' || end - start <= 3) return true;
  return text[end] === ':' && /[\n\r]/u.test(text[start - 1] ?? '\n');
}

function trimmed(text: string, from: number, to: number): TextSpan {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
