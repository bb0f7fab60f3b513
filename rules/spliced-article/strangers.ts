import { CAPITAL, type Block, type Document } from '#rule';
import { goesOn, secondPerson } from '../data/everyday-words.ts';
import { hangsTogether, meetings } from './vocabulary.ts';

/** How many new names a paragraph without a headline has to bring. */
const NAMES = 3;

/** Whether a paragraph has nothing to do with the others, and begins a subject of its own. */
export function isStranger(doc: Document, index: number): boolean {
  const block = doc.blocks[index]!;
  const found = doc.get(meetings);
  const { wordsBefore, wordsAfter, after, shared, names, sharedNames } = found[index]!;
  if (wordsBefore < 100 || wordsAfter < 38 || after < 16 || shared > after * 0.06) return false;
  if (doc.language !== 'de' && sharedNames > 0) return false;
  if (continues(doc, block) || isNotice(doc, block)) return false;
  const instructs =
    speaksToReader(doc, block.start) &&
    /^[^.!?:\n]{12,90}: /u.test(doc.text.slice(block.start, block.start + 100));
  if (instructs) return true;
  // Where every paragraph is about something else, the last ones may be too: a tour, a list, a portrait.
  const apart = doc.blocks.filter(
    ({ kind }, at) =>
      kind === 'paragraph' &&
      at !== index &&
      found[at]!.own >= 10 &&
      found[at]!.linked <= found[at]!.own * 0.06,
  );
  if (apart.length > 1 || !hangsTogether(found.slice(index))) return false;
  // German nouns are capitalised and look like names.
  return doc.language !== 'de' && introducesSomebody(doc, index) && names >= NAMES && shared <= 1;
}

/** A full name, neither part of which stands before: “… has named Ada Crane as coach”. */
function introducesSomebody(doc: Document, block: number): boolean {
  const { words, text } = doc;
  const sentence = doc.sentences.find((each) => each.block === block);
  if (!sentence) return false;
  for (let index = sentence.from + 1; index + 1 < words.within(doc.blocks[block]!).to; index++) {
    if (words.kinds[index] !== CAPITAL || words.kinds[index + 1] !== CAPITAL) continue;
    if (text.slice(words.ends[index], words.starts[index + 1]) !== ' ') continue;
    const pair = [words.hashes[index], words.hashes[index + 1]];
    if (!words.hashes.subarray(0, sentence.from).some((hash) => pair.includes(hash))) return true;
  }
  return false;
}

/** “You” for the first time. */
function speaksToReader(doc: Document, offset: number): boolean {
  const { words } = doc;
  const set = secondPerson[doc.language!];
  const split = words.indexAt(offset);
  for (let index = 0; index < split; index++) if (set.has(words.hashes[index]!)) return false;
  for (let index = split; index < words.count; index++) if (set.has(words.hashes[index]!)) return true;
  return false;
}

/** A note of the author, the desk or the organiser: it may be about anything. */
function isNotice(doc: Document, { content }: Block): boolean {
  const text = doc.slice(content);
  return /@|https?:|www\.|\btel\b|\+\d\d|\b(?:correction|editor|author|reporter|correspondent|tickets?|about|contact|clarification|disclosure|press release)\b/iu.test(
    text.slice(0, 600),
  );
}

/** Whether a paragraph goes on with what stands before it, by its first word. */
export function continues(doc: Document, { content }: Block): boolean {
  const first = doc.words.indexAt(content.start);
  if (
    doc.words.kinds[first] !== CAPITAL &&
    !/^[“"«„]/u.test(doc.text.slice(content.start, content.start + 1))
  )
    return true;
  return (
    goesOn[doc.language!].has(doc.words.hashes[first]!) ||
    /^[“"«„–—]/u.test(doc.text.slice(content.start, content.start + 1))
  );
}
