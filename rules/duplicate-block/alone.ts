import { isLongMarkdown, type Copy, type Document, type WordRange } from '#rule';
import { WordSet } from '#text';
import { plainly } from './technical.ts';

// What was pasted as a paragraph of its own.

/** So many words are no note that stands in several places. */
const LONG_SENTENCE = 13;

/** A sentence of a paragraph, pasted to the letter as a paragraph of its own, in a text that is not long. */
export function isSentenceAlone(
  doc: Document,
  { exact, times, own, from, to, isWhole, copy, first, at, original }: Copy,
): boolean {
  if (doc.genre !== 'prose' || !exact || times > 1 || isWhole || own < LONG_SENTENCE || to - from > 1)
    return false;
  const [block, before] = [doc.blocks[copy.from]!, doc.blocks[first.from]!];
  if (block.kind !== 'paragraph' || before.kind !== 'paragraph' || isLongMarkdown(doc)) return false;
  const isAlone = at.start <= block.content.start && at.end >= block.content.end;
  return isAlone && plainly(doc.slice(at)) === plainly(doc.slice(original));
}

/** So many words say who spoke and how, which no pull quote does, and so many are a quotation. */
const [LEAD_OUT, QUOTATION] = [5, 5];

/** “…”, says the harbour master, who keeps a list: a quotation with its speaker from the beginning of another paragraph. */
export function isSpeechAlone(
  { blocks }: Document,
  { exact, times, isWhole, own, words, from, to, copy }: Copy,
): boolean {
  const isAlone = to - from === 1 && copy.to - copy.from === 1 && blocks[copy.from]!.kind === 'paragraph';
  if (!isAlone || !exact || times > 1 || isWhole || copy.to >= blocks.length) return false;
  return own >= LEAD_OUT && words - own >= QUOTATION;
}

/** So many words has a paragraph that says more than a note does, and so many more or fewer its other draft. */
const [LONG_DRAFT, CHANGED] = [28, 4];

/** What has more words says on purpose in several places what each of them needs. */
const LONG_TEXT = 1500;

/** What can be put in or left out, and the sentence says the same: no negation, nothing that has an opposite. */
const fillers = new WordSet(`
  the a an that which has have had to must will would shall be is are was were again also then so just still now both it its
  der die das den dem ein eine einen dann auch noch wieder so es sie ist wird werden muss nun
  le la les l un une des alors aussi encore puis il elle est sera ensuite
  el los las unos una también entonces luego aún se es está
  o os as um uma também então depois ainda é está
  bir de da ise o bu yine sonra
  to ten ta też także potem wtedy się jest znów
`);

/** A paragraph of some sentences in two drafts: “written to disk”, “written to the disk again”. */
export function isRedraft(
  doc: Document,
  { exact, times, isWhole, own, from, to, first, copy }: Copy,
): boolean {
  const { blocks, words } = doc;
  if (exact || times > 1 || !isWhole || own < LONG_DRAFT || to - from < 2 || words.count > LONG_TEXT)
    return false;
  if ([first, copy].some((range) => range.to - range.from > 1 || blocks[range.from]!.kind !== 'paragraph'))
    return false;
  const [a, b] = [first, copy].map((range) => words.within(blocks[range.from]!.content));
  const counts = new Map<number, number>();
  const add = (range: WordRange, step: number): void => {
    for (let index = range.from; index < range.to; index++)
      counts.set(words.hashes[index]!, (counts.get(words.hashes[index]!) ?? 0) + step);
  };
  add(a!, 1);
  add(b!, -1);
  const changed = [...counts].filter(([, count]) => count !== 0);
  return changed.length <= CHANGED && changed.every(([hash]) => fillers.has(hash));
}
