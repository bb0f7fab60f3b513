import { isTitle, passages, type Copy, type Document, type WordRange } from '#rule';

/**
 * Items of so many words that differ inside by one, or by what follows so many, are one item in two drafts; two in a row are
 * variants, and meant.
 */
const LONG_STEP = 13;

function isStepAgain(doc: Document, { own, isAdjacent, from, copy, first }: Copy): boolean {
  if (isAdjacent || copy.from - first.from < 2 || own < LONG_STEP) return false;
  const { words } = doc;
  const original = words.within(doc.blocks[first.from]!.content);
  const again = doc.get(passages)[from]!;
  const opening = ({ from }: WordRange): WordRange => ({ from, to: from + LONG_STEP });
  return (
    words.hashes[again.to - 1] === words.hashes[original.to - 1] ||
    words.areSame(opening(again), opening(original))
  );
}

/** From so many words an item on, two lists that say the same below two lead-ins are no form that is filled in. */
const LONG_ITEM = 9;

export function isLongList(doc: Document, { from, to, words, isWhole, copy, first }: Copy): boolean {
  const isList = doc.blocks.slice(copy.from, copy.to).every(({ kind }) => kind === 'list-item');
  const above = doc.blocks[first.from - 1];
  return (
    isList &&
    isWhole &&
    copy.to - copy.from > 1 &&
    words >= LONG_ITEM * (to - from) &&
    above?.kind === 'paragraph'
  );
}

/** From so many words on an item says what no two steps have in common: changed, and to the letter. */
const LONG_PART = 20;
const LONG_EXACT_PART = 14;

/** The items of minutes are paragraphs: “3. Playing field. Mr Bunce reported …”, “6. Mr Bunce reported …” */
function isPartOfItemAgain(doc: Document, { from, to, ...copy }: Copy): boolean {
  const { own, exact, times, longest, isAdjacent, isInOneList } = copy;
  if (!isInOneList || isAdjacent || times > 1 || longest < 10) return false;
  const all = doc.get(passages);
  const isItem = all[from - 1]?.block !== all[from]!.block && all[to]?.block !== all[to - 1]!.block;
  return isItem && own >= (exact ? LONG_EXACT_PART : LONG_PART);
}

/** “2. Green. Mr Oduwole reported …”, and as number 5 again, with a table or a paragraph between the items. */
function isMinuteAgain(
  { blocks }: Document,
  { exact, own, times, titlesBetween, isInOneChapter, first, copy }: Copy,
): boolean {
  if (!exact || own < LONG_PART || times > 1 || titlesBetween > 0 || !isInOneChapter) return false;
  return [first, copy].every(({ from }) => /\d/u.test(blocks[from]!.marker));
}

/** An item twice in one list, or a whole list again. */
export function isListAgain(doc: Document, copy: Copy): boolean {
  const { from, to, isWhole, own, numbers, words, exact, times } = copy;
  if (own < 4 || numbers * 3 > words) return false;
  if (!isWhole) return isPartOfItemAgain(doc, copy);
  const isSingle = to - from === 1;
  const item = doc.blocks[copy.copy.from]!;
  // Two recipes share steps behind a first one of their own.
  const isLaterStep = /[2-9]/u.test(item.marker) && !isTitle(doc.blocks[copy.copy.from - 1]!);
  const isParagraphAgain = doc.blocks[copy.first.from]!.kind === 'paragraph';
  if (isParagraphAgain && isSingle) return exact && own >= 8 && copy.titlesBetween === 0;
  if (!copy.isInOneList) return isMinuteAgain(doc, copy) || (!isSingle && words >= 12 && !isLaterStep);
  // Steps may come again (“Stir.” “Wait.”); two in a row that do are meant to, unless the list begins afresh.
  const isStep = /\d/u.test(item.marker);
  // A step of several sentences is one step.
  if (!isSingle && isStep && copy.copy.to - copy.copy.from === 1)
    return times === 1 && exact && words >= LONG_ITEM;
  if (isSingle) return times === 1 && (exact ? !isStep || words >= 5 : isStepAgain(doc, copy));
  return !isStep || (item.gap > 0 && doc.blocks[copy.first.from + 1]?.gap === 0);
}
