import { firstAfter, type Document, type TextSpan } from '#rule';

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
