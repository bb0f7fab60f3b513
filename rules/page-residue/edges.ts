import { type Block, type Document, type TextSpan } from '#rule';
import { isCounter } from './counters.ts';
import { isRow } from './rows.ts';
import { isLabelledTitles } from './strips.ts';
import { type Vocabulary } from './vocabulary.ts';

/** Of a row behind a sentence, and of a label with the titles below it. */
const LONGEST_TAIL = 92;
const LONGEST = 960;
const LONGEST_LABEL = 40;

/** `« Older posts Newer posts »` has arrows, not quotation marks. */
export function isArrowed({ text }: Document, { start, end }: TextSpan, { code }: Vocabulary): boolean {
  if (text[start] !== '«' && text[end - 1] !== '»') return false;
  return code !== 'fr' && isRow(text.slice(start, end), code);
}

/** `Most read` and the titles below it, which stand in one paragraph, or each in a line that is taken for one of a verse or for a paragraph. */
export function boxAt({ text, blocks, layout }: Document, index: number): TextSpan | undefined {
  const { kind, marker, gap, content } = blocks[index]!;
  if (marker !== '' || (kind !== 'paragraph' && kind !== 'verse')) return undefined;
  const next = blocks[index + 1];
  const isSplit = next?.kind === kind && next.gap === 0 && (kind === 'verse' || layout !== 'line-per-block');
  let { end } = content;
  if (kind === 'verse' || isSplit) {
    if (content.end - content.start > LONGEST_LABEL || (gap === 0 && blocks[index - 1]?.kind === kind))
      return undefined;
    let last = index;
    while (blocks[last + 1]?.kind === kind && blocks[last + 1]!.gap === 0) last++;
    end = blocks[last]!.content.end;
  }
  const line = text.slice(content.start, Math.min(end, content.start + LONGEST_LABEL + 1)).indexOf('\n');
  if (line === -1 || end - content.start > LONGEST) return undefined;
  return isLabelledTitles(text.slice(content.start, end)) ? { start: content.start, end } : undefined;
}

/** `… at the town hall. Add to calendar Print Share`, `… by noon. 1 of 23 photos`: what stands behind the last sentence of a paragraph. */
export function tailOf(doc: Document, block: Block, spoken: readonly Vocabulary[]): TextSpan | undefined {
  const { text, masks } = doc;
  const { end } = block.content;
  if (block.kind !== 'paragraph' || /[.!?:;,…"“”»)*]/u.test(text[end - 1]!)) return undefined;
  const from = Math.max(block.content.start, end - LONGEST_TAIL);
  const stop = /^[^]*[.!?]["”’)»]?\s/u.exec(text.slice(from, end))?.[0].length ?? 0;
  const tail = { start: from + stop, end };
  // “1.1. Save / Export” and “Figure 14.48. Print the page” are each one title.
  if (/^(?:\p{L}+\.?\s)?[\d.]+\s$/u.test(text.slice(block.content.start, tail.start))) return undefined;
  if (stop === 0 || end - tail.start < 8 || masks.quoted.covers(tail.start)) return undefined;
  const row = doc.slice(tail);
  return isCounter(row) || spoken.some(({ code }) => isRow(row, code)) ? tail : undefined;
}
