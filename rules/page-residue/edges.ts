import { type Block, type Document, type TextSpan } from '#rule';
import { isRow } from './rows.ts';
import { isLabelledTitles } from './strips.ts';
import { type Vocabulary } from './vocabulary.ts';

/** Of a row behind a sentence, and of a label with the titles below it. */
const LONGEST_TAIL = 92;
const LONGEST = 960;

/** `« Older posts Newer posts »` has arrows, not quotation marks. */
export function isArrowed({ text }: Document, { start, end }: TextSpan, { code }: Vocabulary): boolean {
  if (text[start] !== '«' && text[end - 1] !== '»') return false;
  return code !== 'fr' && isRow(text.slice(start, end), code);
}

/** `Most read` and titles below it, in one paragraph. */
export function isBox({ text }: Document, { kind, marker, content: { start, end } }: Block): boolean {
  if (kind !== 'paragraph' || marker !== '' || end - start > LONGEST) return false;
  const line = text.indexOf('\n', start);
  return line !== -1 && line - start < 40 && line < end && isLabelledTitles(text.slice(start, end));
}

/** `… at the town hall. Add to calendar Print Share`: a row behind the last sentence of a paragraph. */
export function tailOf(doc: Document, block: Block, spoken: readonly Vocabulary[]): TextSpan | undefined {
  const { text, masks } = doc;
  const { end } = block.content;
  if (block.kind !== 'paragraph' || /[.!?:;,…"“”»)*]/u.test(text[end - 1]!)) return undefined;
  const from = Math.max(block.content.start, end - LONGEST_TAIL);
  const stop = /^[^]*[.!?]["”’)»]?\s/u.exec(text.slice(from, end))?.[0].length ?? 0;
  const tail = { start: from + stop, end };
  if (stop === 0 || end - tail.start < 8 || masks.quoted.covers(tail.start)) return undefined;
  return spoken.some(({ code }) => isRow(doc.slice(tail), code)) ? tail : undefined;
}
