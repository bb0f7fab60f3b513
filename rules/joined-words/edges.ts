import { LOWER, type Document } from '#rule';
import { wordEdges } from '../data/word-edges.ts';

/** Where a word has letters inside that only end or begin words: `estação|fechou`, `geldiğini|söyledi`. The offset of the second. It is asked of words that stand once. */
export function atEdge(doc: Document, index: number): number | undefined {
  const { words, text } = doc;
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  if (end - start < 6 || end - start > 24 || words.kinds[index] !== LOWER) return undefined;
  const edges = wordEdges[doc.language!];
  if (edges === undefined) return undefined;
  const token = text.slice(start, end);
  const little = edges.little?.().exec(token);
  // Croatian, which looks like Polish to who counts function words: “govoreći”.
  if (little && doc.language === 'pl' && /[čšžđ]/u.test(text)) return undefined;
  if (little) return start + (little.index === 0 ? little[0].length : little.index);
  if (token.length < 7) return undefined;
  const ending = edges.ends().exec(token);
  if (ending) return start + ending.index + ending[0].length;
  const beginning = edges.begins().exec(token);
  return beginning ? start + beginning.index : undefined;
}
