import { WordSet } from '#text';
import type { Document } from '../document.ts';
import { passages, type Repeat } from './repeats.ts';

/** What a speech closes its paragraphs with has at most so many words. */
const LONGEST_CLOSE = 25;

/** Articles, with which paragraphs begin that have no more in common. */
const articles = new WordSet(`
  the a an der die das ein eine le la les l’ un une el los las unos unas o os as um uma
`);

/**
 * Whether paragraphs in a row that begin alike end alike too: “When the river came, you … I am proud of you.” “When the school
 * burned, you … I am proud of you.” Three begin so, two at least end so.
 */
export function isFigureOfSpeech(doc: Document, { first, start, end, exact }: Repeat): boolean {
  const all = doc.get(passages);
  const [original, copy] = [all[first]!, all[start]!];
  const { block } = copy;
  if (!exact || original.block !== block - 1 || all[end]?.block === block) return false;
  if (all[first + end - start]?.block === original.block || all[end - 1]!.to - copy.from > LONGEST_CLOSE)
    return false;
  const isPart = all[first - 1]?.block === original.block && all[start - 1]!.block === block;
  const opening = openingOf(doc, block);
  if (!isPart || opening === undefined || opening !== openingOf(doc, block - 1)) return false;
  return [block - 2, block + 1].some((at) => openingOf(doc, at) === opening);
}

/** The first word of a paragraph. */
function openingOf({ blocks, words }: Document, at: number): number | undefined {
  const block = blocks[at];
  if (block?.kind !== 'paragraph') return undefined;
  const hash = words.hashes[words.indexAt(block.content.start)];
  return hash === undefined || articles.has(hash) ? undefined : hash;
}
