import { blockIndexAt, firstAfter, type Block, type Document, type TextSpan } from '#rule';
import { additions, enumerators } from '../data/lead-ins.ts';

/** One sentence with commas throughout, or a question: “Flour, butter, two eggs and a pinch of salt.” */
export function isInventory({ text, sentences }: Document, content: TextSpan): boolean {
  const first = sentences[firstAfter(sentences, content.start)];
  if (first === undefined || first.start > content.start + 2) return false;
  const sentence = text.slice(first.start, Math.min(first.end, first.start + 400));
  if (sentence.endsWith('?')) return true;
  const pieces = sentence.split(/[,;] /u);
  if (pieces.length !== 3) return pieces.length > 3;
  // “Its head is Rowena Flett, a captain, who has promised to visit each island before the frost.”
  return first.end >= content.end && pieces.every((piece) => piece.split(' ').length <= PIECE);
}

/** What is enumerated takes so many words at most. */
const PIECE = 9;

/** “Außerdem war der Tisch zu alt”: the next paragraph tells another point. */
export function goesOnTelling(doc: Document, block: Block): boolean {
  const { blocks, words } = doc;
  const after = blocks[blockIndexAt(doc, block.start) + 1];
  if (after?.kind !== 'paragraph') return false;
  const from = words.indexAt(after.content.start);
  for (let at = from; at < from + 3; at++)
    if (additions.has(words.hashes[at]!) || enumerators.has(words.hashes[at]!)) return true;
  return false;
}
