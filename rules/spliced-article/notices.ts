import { blockIndexAt, type Document, type Sentence, type View } from '#rule';
import { languages } from '#text';
import { ties } from '../data/newcomers.ts';
import { registers } from '../data/registers.ts';
import type { Stretch } from './tails.ts';

/** So many words are a label, and no longer the beginning of a sentence. */
const LABEL = 7;

/** The paragraphs that open with a label. */
const labelled: View<readonly number[]> = (doc) =>
  [...doc.blocks.keys()].filter((at) => doc.blocks[at]!.kind === 'paragraph' && opensWithLabel(doc, at));

/** Whether a sentence opens the only paragraph with a label: “Scorpio: ”, “How to clean your grill: ”. */
export function isLabelled(doc: Document, { start }: Sentence): boolean {
  const [label, more] = doc.get(labelled);
  if (label === undefined || more !== undefined) return false;
  return label === blockIndexAt(doc, start) && doc.blocks[label]!.content.start === start;
}

/** A few words and a colon, with no words of anybody behind it. */
function opensWithLabel({ blocks, words, text, language }: Document, index: number): boolean {
  const { from, to } = words.within(blocks[index]!.content);
  const { speechVerbs } = languages[language!];
  for (let at = from; at < Math.min(to - 1, from + LABEL); at++) {
    // “Other languages: …” goes with what was told before.
    if (speechVerbs.has(words.hashes[at]!) || ties[language!].has(words.hashes[at]!)) return false;
    const between = text.slice(words.ends[at], Math.min(words.starts[at + 1]!, words.ends[at]! + 4));
    if (between.includes(':')) return /^\)? ?: ?$/u.test(between);
    if (/[^ ()'’-]/u.test(between)) return false;
  }
  return false;
}

/** The words that mean the reader, outside of what anybody says. */
const readerWords: View<readonly number[]> = ({ words, language, masks }) => {
  const { reader } = registers[language!];
  const found: number[] = [];
  for (let at = 0; at < words.count; at++)
    if (reader.has(words.hashes[at]!) && !masks.quoted.covers(words.starts[at]!)) found.push(at);
  return found;
};

/** Whether a stretch speaks to the reader, and the rest of the text does not. */
export function speaksToReader(doc: Document, stretch: Stretch): boolean {
  const { from, to } = stretch;
  if (!doc.words.hasAny(stretch, registers[doc.language!].reader)) return false;
  const found = doc.get(readerWords);
  return found.length > 0 && found[0]! >= from && found.at(-1)! < to;
}
