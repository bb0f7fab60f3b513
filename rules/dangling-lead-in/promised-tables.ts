import { blockIndexAt, firstAfter, phraseSet, type Document, type TextSpan } from '#rule';
import { promisedTables } from '../data/promised-tables.ts';

export const tablePhrases = phraseSet(promisedTables);

/** “The table below shows the nests by district.” above a paragraph, in a text that has no table and no picture behind it. */
export function* lostTables(doc: Document): Iterable<TextSpan> {
  const { blocks, text, genre } = doc;
  const hits = genre === 'prose' ? doc.phrases(tablePhrases) : [];
  if (hits.length === 0 || hits.length > 4) return;
  let done = -1;
  for (const { start } of hits) {
    if (start < done) continue;
    const index = blockIndexAt(doc, start);
    const block = blocks[index];
    if (block?.kind !== 'paragraph' || doc.masks.quoted.covers(start)) continue;
    const sentence = doc.sentences[firstAfter(doc.sentences, start)];
    // What stands in the middle of a paragraph may speak of a table anywhere, and a colon is judged with the others.
    if (!sentence || sentence.end < block.content.end || text[block.content.end - 1] !== '.') continue;
    if (!isLost(doc, index)) continue;
    done = sentence.end;
    yield { start: sentence.start, end: sentence.end };
  }
}

function isLost({ blocks, format, source, text }: Document, index: number): boolean {
  const next = blocks[index + 1];
  if (next && next.kind !== 'paragraph' && next.kind !== 'heading') return false;
  // A table that an extractor took apart stands there in short lines.
  if (next && (next.gap === 0 || next.content.end - next.content.start < 60)) return false;
  if (blocks.some(({ kind }, at) => at > index && (kind === 'table' || kind === 'code'))) return false;
  if (/\t|\S {3,}\S|\|/u.test(text.slice(blocks[index]!.end, blocks[index]!.end + 2000))) return false;
  return format === 'text' || !/!\[|<(?:img|picture|figure|table|iframe|svg)\b/iu.test(source);
}
