import {
  endings,
  hasFullStops,
  lastProse,
  quote,
  sentencesOf,
  type Block,
  type Document,
  type Problem,
} from '#rule';
import { isLower, type WordSet } from '#text';
import { missingWords } from '../data/missing-words.ts';

// “… because the” and then another paragraph.
export function* lostEnds(doc: Document): Iterable<Problem> {
  if (!doc.get(hasFullStops)) return;
  const kinds = doc.get(endings);
  const last = lastProse(doc);
  for (const [index, block] of doc.blocks.entries()) {
    if (index >= last) return;
    const ending = kinds[index]!;
    if (ending !== 'never' && ending !== 'seldom' && !(ending === 'open' && isLoneOpen(doc, index))) continue;
    const { from, to } = doc.words.within(block.content);
    if (ending === 'seldom' && doc.genre === 'reference') continue;
    const isNoun = ending === 'never' && determiners(doc).has(doc.words.hashes[to - 1] ?? 0);
    const isLong = block.kind === 'paragraph' && to - from >= (ending === 'never' ? 5 : 7);
    if (!(
      isLong ||
      (block.kind === 'list-item' && isNoun && to - from >= LONG_ITEM) ||
      (block.kind === 'heading' && block.marker === '' && to - from >= (ending === 'never' ? 4 : 10))
    ))
      continue;
    const next = doc.blocks[index + 1]!;
    if (!startsAfresh(doc, block, next) && !(isNoun && isOfOtherKind(doc, next))) continue;
    const at = { start: doc.words.starts[Math.max(from, to - 6)]!, end: block.content.end };
    yield {
      at,
      message: `The sentence stops at ${quote(doc.slice(at))}, and the next paragraph begins another.`,
    };
  }
}

/** The items of a slide may be finished by one another; one that is a sentence is not. */
const LONG_ITEM = 10;

function determiners({ language }: Document): WordSet {
  return missingWords[language!].determiners;
}

/** “… to take part in their” and then a table, or a list that begins with a capital: neither goes on with the noun. */
function isOfOtherKind(doc: Document, { kind, content }: Block): boolean {
  return kind === 'table' || (kind === 'list-item' && beginsLarge(doc, content.start));
}

// “Il a dit”, « Nous voulions », —¿Quién
function beginsLarge({ text }: Document, start: number): boolean {
  return /^[\s"“„«»‘¿¡—–]{0,4}\p{Lu}/u.test(text.slice(start, start + 6));
}

function openParagraphs(doc: Document): number {
  const kinds = doc.get(endings);
  return doc.blocks.filter(
    ({ kind, content }, at) =>
      kind === 'paragraph' &&
      content.end - content.start > 40 &&
      (kinds[at] === 'open' || kinds[at] === 'seldom'),
  ).length;
}

/** The only paragraph of several that no full stop ends, after sentences that do end: no caption, no label. */
function isLoneOpen(doc: Document, index: number): boolean {
  const block = doc.blocks[index]!;
  if (block.kind !== 'paragraph' || doc.genre === 'reference') return false;
  // A letter that is shown: “… Yours faithfully, [your name]”
  if (/\]["”»“’]?$/u.test(doc.text.slice(block.content.end - 2, block.content.end))) return false;
  const tail = doc.text.slice(Math.max(block.content.start, block.content.end - 420), block.content.end);
  // “… follow me! (All follow)”, “… in keeper.py”
  if (/(?:[.!?…]["”»“’]? \([^()]{1,200}\)|\p{L}\.[a-z][a-z\d]{1,4})$/u.test(tail)) return false;
  // “… so I will fin"”: whoever closed the quotation knew where it ends.
  if (/["”»“’]$/u.test(doc.text.slice(block.content.end - 1, block.content.end))) return false;
  const { from, to } = doc.words.within(block.content);
  if (to - from < 11 || !isLower(doc.text.charCodeAt(doc.words.starts[to - 1]!))) return false;
  if (doc.get(openParagraphs) > 1) return false;
  // “… and k.d. lang walk into a style guide” is one sentence, and a title.
  const last = sentencesOf(doc, index);
  return last.to - last.from > 1 && block.content.end - doc.sentences[last.to - 1]!.start > 20;
}

function startsAfresh(doc: Document, block: Block, next: Block): boolean {
  if (next.kind !== 'paragraph' && next.kind !== 'heading' && next.kind !== 'caption') return false;
  if (next.gap === 0 && (doc.layout !== 'line-per-block' || block.end - block.start < 80)) return false;
  return beginsLarge(doc, next.content.start);
}
