import { isProse, type Block, type Document, type TextSpan } from '#rule';
import { endOfSpace, isUpper } from '#text';

/** The first sentence of prose at or behind a block: what the reader saw as text because it took the code to end. */
export function firstProse(doc: Document, from: number): TextSpan | undefined {
  for (const block of doc.blocks.slice(from, from + 50)) {
    if (block.kind === 'code') return undefined;
    if (block.kind === 'heading' && block.marker !== '') return block.content;
    if (
      isProse(block.kind) &&
      isSentence(doc.slice({ start: block.start, end: Math.min(block.end, block.start + 400) }))
    )
      return firstSentence(doc, block.start, block.end);
  }
  return undefined;
}

/** Prose in a closed block: its own fence was lost, and that of the next code closed it. */
export function proseInside(doc: Document, block: Block): TextSpan | undefined {
  const first = doc.lines.indexAt(block.start);
  const last = doc.lines.indexAt(block.end);
  const [, mark = '```'] = /^\s{0,3}([`~]{3,40})/u.exec(doc.text.slice(block.start, block.start + 60)) ?? [];
  const { lines, text } = doc;
  let prose: TextSpan | undefined;
  for (let line = first + 2; line < last; line++) {
    const start = lines.starts[line]!;
    const end = lines.ends[line]!;
    if (prose) {
      // A fence with a language inside a block of the same fence opened the next block.
      if (!text.startsWith(mark, start) || text.startsWith(mark + mark[0], start)) continue;
      if (/^[`~]{3,40}[a-z]{1,20}\s*$/u.test(text.slice(start, Math.min(end, start + 400)))) return prose;
    } else if (
      // Code has few lines with a capital below a blank one.
      isUpper(firstUnit(text, start, end)) &&
      isBlank(text, lines.starts[line - 1]!, lines.ends[line - 1]!) &&
      isSentence(text.slice(start, Math.min(end, start + 400)))
    )
      prose = firstSentence(doc, start, end);
  }
  return undefined;
}

/** No unit of a text. */
const NONE = 0xffff;

/** The first unit of a line behind its white space. */
function firstUnit(text: string, start: number, end: number): number {
  const at = endOfSpace(text, start, end);
  return at < end ? text.charCodeAt(at) : NONE;
}

function isBlank(text: string, start: number, end: number): boolean {
  return firstUnit(text, start, end) === NONE;
}

/** “The lamp needs a minute.”: a capital, six words or more, an end, and nothing that only code has. */
function isSentence(text: string): boolean {
  const first = text.trimStart();
  if (!isUpper(first.charCodeAt(0)) || /[{}=;<>|]|\(\)|^\s{4}/u.test(text)) return false;
  return /[.:!?](?:\s|$)/u.test(first) && first.split(/\s+/u, 8).length >= 6;
}

function firstSentence(doc: Document, start: number, end: number): TextSpan {
  const stop = /[.:!?](?=\s|$)/u.exec(doc.text.slice(start, Math.min(end, start + 400)));
  return { start, end: stop ? start + stop.index + 1 : end };
}
