import { WordSet } from '#text';
import type { Document } from '../document.ts';
import { passages, type Passage, type Repeat } from './repeats.ts';

/** What a speech closes its paragraphs with has at most so many words. */
const LONGEST_CLOSE = 25;

/** Articles, with which paragraphs begin that have no more in common. */
const articles = new WordSet(`
  the a an der die das ein eine le la les l’ un une el los las unos unas o os as um uma
`);

/** Whether what is said again is a figure of speech: paragraphs that begin alike or end alike, three of them or more. */
export function isFigureOfSpeech(doc: Document, repeat: Repeat): boolean {
  return closesInARow(doc, repeat) || isRefrain(doc, repeat) || isOpening(doc, repeat);
}

/**
 * Whether paragraphs in a row that begin alike end alike too: “When the river came, you … I am proud of you.” “When the school
 * burned, you … I am proud of you.” Three begin so, two at least end so.
 */
function closesInARow(doc: Document, { first, start, end, exact }: Repeat): boolean {
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

/** What a speech comes back to at the end of its paragraphs has at most so many words. */
const LONGEST_REFRAIN = 8;
/** So many paragraphs end in it. */
const REFRAIN = 3;

/**
 * “They told me that it could not be mended. We mended it.” “He told us that it could not be mended. We mended it.”: the last
 * sentence ends a third paragraph too, and something of its own stands before it each time.
 */
function isRefrain(doc: Document, { first, start, end }: Repeat): boolean {
  const all = doc.get(passages);
  const last = all[end - 1]!;
  if (last.to - last.from > LONGEST_REFRAIN || (doc.get(closings).get(doc.words.hashOf(last)) ?? 0) < REFRAIN)
    return false;
  const isPart = (from: number, to: number): boolean => {
    const { block } = all[from]!;
    return all[from - 1]?.block === block && all[to - 1]!.block === block && all[to]?.block !== block;
  };
  const until = first + end - start;
  return (
    isPart(first, until) && isPart(start, end) && doc.words.hashOf(all[until - 1]!) === doc.words.hashOf(last)
  );
}

/** How many paragraphs end in one sentence, for each that is short. */
function closings(doc: Document): ReadonlyMap<number, number> {
  const all = doc.get(passages);
  const counts = new Map<number, number>();
  for (const [index, passage] of all.entries()) {
    const { block, from, to } = passage;
    if (all[index + 1]?.block === block || to - from > LONGEST_REFRAIN) continue;
    const key = doc.words.hashOf(passage);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** So many words make a figure of what paragraphs begin with. */
const OPENING = 5;

/**
 * “Every evening at ten past six Ada Mull …”, and between the two “Every evening at ten past six her husband …”: a sentence
 * that begins a paragraph is said again at the beginning of another, and a third begins as they do.
 */
function isOpening(doc: Document, { first, start, end, exact }: Repeat): boolean {
  const all = doc.get(passages);
  const [original, copy] = [all[first]!, all[start]!];
  if (end - start > 1 || copy.to - copy.from < 2 * OPENING) return false;
  if (all[first - 1]?.block === original.block || all[start - 1]?.block === copy.block) return false;
  // A paragraph that is printed again from end to end is another matter.
  if (all[first + 1]?.block !== original.block && all[end]?.block !== copy.block) return false;
  const alike = doc.get(openings).get(headOf(doc, copy));
  return alike !== undefined && alike.size >= (exact ? 2 : 3);
}

/** The first sentences of paragraphs, as keys, by the words that they begin with. */
function openings(doc: Document): ReadonlyMap<number, ReadonlySet<number>> {
  const all = doc.get(passages);
  const found = new Map<number, Set<number>>();
  for (const [index, passage] of all.entries()) {
    if (all[index - 1]?.block === passage.block || passage.to - passage.from < OPENING) continue;
    const key = headOf(doc, passage);
    const alike = found.get(key);
    if (alike) alike.add(doc.words.hashOf(passage));
    else found.set(key, new Set([doc.words.hashOf(passage)]));
  }
  return found;
}

function headOf({ words }: Document, { from }: Passage): number {
  return words.hashOf({ from, to: from + OPENING });
}
