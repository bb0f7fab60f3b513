import {
  CAPITAL,
  endings,
  hasFullStops,
  isLineOfForm,
  lastProse,
  LOWER,
  quote,
  sentencesOf,
  type Block,
  type Document,
  type Problem,
} from '#rule';
import { isLower, isUpper, type WordSet } from '#text';
import { missingWords } from '../data/missing-words.ts';
import { seams } from '../data/sentence-starts.ts';
import { endsInNouns } from './noun-clauses.ts';

// “… because the” and then another paragraph.
export function* lostEnds(doc: Document): Iterable<Problem> {
  const hasStops = doc.get(hasFullStops);
  const kinds = doc.get(endings);
  const last = lastProse(doc);
  for (const [index, block] of doc.blocks.entries()) {
    if (index >= last) return;
    if (!hasStops && (block.kind !== 'list-item' || !isAmongWhole(doc, index))) continue;
    const { from, to } = doc.words.within(block.content);
    const isTorn = kinds[index] === 'open' ? isInClause(doc, block) : isLoneComma(doc, index);
    const ending = isTorn ? 'never' : kinds[index]!;
    if (ending !== 'never' && ending !== 'seldom' && !(ending === 'open' && isLoneOpen(doc, index))) continue;
    // “held in the seed shed on 6 May”
    if (ending === 'seldom' && (doc.genre === 'reference' || doc.words.kinds[to - 1] !== LOWER)) continue;
    if (isShown(doc, block)) continue;
    const isNoun = ending === 'never' && determiners(doc).has(doc.words.hashes[to - 1] ?? 0);
    const isLong = block.kind === 'paragraph' && to - from >= (ending === 'never' ? 5 : 7);
    if (!(
      isLong ||
      (block.kind === 'list-item' && (isNoun || isAmongWhole(doc, index)) && to - from >= LONG_ITEM) ||
      (block.kind === 'heading' && block.marker === '' && to - from >= (ending === 'never' ? 4 : 10))
    ))
      continue;
    const next = doc.blocks[index + 1]!;
    const waits = isNoun && (isOfOtherKind(doc, next) || beginsSentence(doc, next));
    if (!waits && !startsAfresh(doc, block, next) && !isItem(doc, block, next)) continue;
    const at = { start: doc.words.starts[Math.max(from, to - 6)]!, end: block.content.end };
    yield {
      at,
      message: `The sentence stops at ${quote(doc.slice(at))}, and the next paragraph begins another.`,
    };
  }
}

/** The items of a slide may be finished by one another; one that is a sentence is not. */
const LONG_ITEM = 10;

/** An item of some sentences, among others that all end with a full stop: minutes, and no slide. */
function isAmongWhole(doc: Document, index: number): boolean {
  const { from, to } = sentencesOf(doc, index);
  if (to - from < 2 || doc.genre === 'reference') return false;
  const { count, ended } = doc.get(items);
  return count > 3 && ended === count - 1;
}

/** How many items of lists there are, and how many of them end with the end of a sentence. */
function items(doc: Document): { readonly count: number; readonly ended: number } {
  const kinds = doc.get(endings);
  const all = doc.blocks.flatMap(({ kind }, index) => (kind === 'list-item' ? [kinds[index]!] : []));
  return { count: all.length, ended: all.filter((each) => each === 'ended').length };
}

/** The next item of a list, which begins a sentence of its own. */
function isItem(doc: Document, block: Block, next: Block): boolean {
  return block.kind === 'list-item' && next.kind === 'list-item' && beginsLarge(doc, next.content.start);
}

/** Whether a long paragraph ends within a clause: “… when the team in Málaga”. */
function isInClause(doc: Document, { kind, marker, content }: Block): boolean {
  const { from, to } = doc.words.within(content);
  // One line without a full stop looks like a heading.
  const isText = kind === 'paragraph' || (kind === 'heading' && marker === '');
  return isText && to - from >= LONG_ITEM && endsInNouns(doc, from, to);
}

/** So many words has a paragraph at least that is no salutation, and so many the next that is no signature. */
const [LONG_COMMA, LONG_NEXT] = [12, 6];

/**
 * “… and, when they disagree,”: a comma that is followed by a paragraph of its own, a blank line between, once in a text. A
 * letter, a resolution and a list that has no markers end more lines so.
 */
function isLoneComma(doc: Document, index: number): boolean {
  const [block, next] = [doc.blocks[index]!, doc.blocks[index + 1]!];
  if (block.kind !== 'paragraph' || !endsInComma(doc, block) || doc.genre === 'reference') return false;
  if (next.kind !== 'paragraph' || next.gap === 0) return false;
  const [own, others] = [doc.words.within(block.content), doc.words.within(next.content)];
  if (own.to - own.from < LONG_COMMA || others.to - others.from < LONG_NEXT) return false;
  // “… in the words of the referee,” and then what she said; “Whereas …, whereas …;”
  const isSentence =
    isUpper(doc.text.charCodeAt(next.content.start)) && doc.text[next.content.end - 1] === '.';
  const { hashes } = doc.words;
  const isList = [0, 1].every((at) => hashes[own.from + at] === hashes[others.from + at]);
  return doc.get(commaEnds) === 1 && isSentence && !isList;
}

function endsInComma({ text }: Document, { content: { start, end } }: Block): boolean {
  return end > start && text.charCodeAt(end - 1) === COMMA;
}

function commaEnds(doc: Document): number {
  return doc.blocks.filter((block) => endsInComma(doc, block)).length;
}

const COMMA = 0x2c;

/** “at the foot of the page, one word: the”: a last word behind a colon is spoken of. */
function isShown({ text }: Document, { content: { start, end } }: Block): boolean {
  return /: ["“‘«*_]?\p{L}+["”’»*_]?$/u.test(text.slice(Math.max(start, end - 24), end));
}

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
      (kinds[at] === 'open' || kinds[at] === 'seldom') &&
      !isLineOfForm(doc, content),
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

/** “… before the end of the” and “The matter was left open.” in the next line: no noun begins so. */
function beginsSentence(doc: Document, { kind, content }: Block): boolean {
  const first = doc.words.within(content).from;
  return (
    kind === 'paragraph' &&
    doc.words.kinds[first] === CAPITAL &&
    doc.words.kinds[first + 1] === LOWER &&
    seams[doc.language!].afterDeterminer.has(doc.words.hashes[first]!)
  );
}

function startsAfresh(doc: Document, block: Block, next: Block): boolean {
  if (next.kind !== 'paragraph' && next.kind !== 'heading' && next.kind !== 'caption') return false;
  if (next.gap === 0 && (doc.layout !== 'line-per-block' || block.end - block.start < 80)) return false;
  return beginsLarge(doc, next.content.start);
}
