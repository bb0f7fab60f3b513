import type { Document } from '../document.ts';
import type { BlockRange, Copy } from './copies.ts';

/** Longer than this no line of a poem is. */
const LONGEST_LINE = 70;

/** A stanza has so many lines at least. */
const SHORTEST_STANZA = 3;

/** Whether a repeat is a refrain: lines of a poem come again at the end of a stanza, with nothing but a break between. */
export function isRefrainOfVerse(doc: Document, { copy, first, isAdjacent }: Copy): boolean {
  return !isAdjacent && copy.to - copy.from <= 8 && isInStanza(doc, copy) && isInStanza(doc, first);
}

function isInStanza({ blocks }: Document, { from, to }: BlockRange): boolean {
  const isLine = (at: number): boolean => {
    const block = blocks[at];
    return block?.kind === 'paragraph' && block.marker === '' && block.end - block.start <= LONGEST_LINE;
  };
  let [start, end] = [from, to];
  while (from - start < SHORTEST_STANZA && blocks[start]?.gap === 0 && isLine(start - 1)) start--;
  while (end - to < SHORTEST_STANZA && blocks[end]?.gap === 0 && isLine(end)) end++;
  return isLine(from) && isLine(to - 1) && end - start >= SHORTEST_STANZA;
}
