import { classOf, IDEOGRAPH, LETTER, SPACE, tails, type Tails } from '#text';
import type { Block } from './blocks.ts';
import type { Document } from './document.ts';
import type { TextSpan } from './span.ts';

/**
 * How a block of prose ends, for the rules about texts that break off:
 *
 * - `ended`: with the end of a sentence, or with something that is no word (a number, a dash, a symbol)
 * - `colon`: with a colon
 * - `never`: on a word that not even a title ends on; `seldom`: on one that needs a full stop behind it at least
 * - `open`: on any other word
 */
export type Ending = 'ended' | 'colon' | 'never' | 'seldom' | 'open';

/** The ending of each block; of blocks without prose `ended`. */
export function endings(doc: Document): readonly Ending[] {
  const known = doc.language ? tails[doc.language] : undefined;
  return doc.blocks.map((block) => ending(doc, block, known));
}

function ending(doc: Document, block: Block, known: Tails | undefined): Ending {
  if (!read.has(block.kind)) return 'ended';
  const { text } = doc;
  const { start, end } = block.content;
  const close = withoutTags(text, start, end);
  const letter = withoutMarks(text, start, close);
  const last = text[letter - 1] ?? '';
  if (last === ':') return 'colon';
  // “menos o art. 6.º”: the sign of a number.
  if (!isLetter(last) || last === 'º' || last === 'ª') return 'ended';
  if (letter !== close) return 'open';
  const word = lastWord(doc, close);
  // What is no word, such as code, may end anything.
  if (word >= 0 && doc.words.ends[word] !== close) return 'open';
  return endingWord(doc, start, word, known);
}

function isLetter(character: string): boolean {
  const kind = classOf(character.charCodeAt(0));
  return kind === LETTER || (kind === IDEOGRAPH && /\p{L}/u.test(character));
}

/** Where a block ends without the tags, the emphasis and the spaces that close it: `</p>`, `**`. */
function withoutTags(text: string, start: number, end: number): number {
  let close = end;
  while (close > start) {
    const unit = text.charCodeAt(close - 1);
    const tag = unit === 0x3e ? text.lastIndexOf('<', close - 1) : -1;
    if (unit === 0x2a || unit === 0x5f || classOf(unit) === SPACE) close--;
    else if (tag >= start && close - tag < 16 && !text.slice(tag, close).includes(' ')) close = tag;
    else break;
  }
  return close;
}

/** The same without the quotation marks and brackets behind its last word. */
function withoutMarks(text: string, start: number, end: number): number {
  let close = end;
  while (close > start && `"'”’»)]`.includes(text[close - 1]!)) close--;
  return close;
}

/** The index of the last word that begins before an offset. */
function lastWord({ words }: Document, offset: number): number {
  const word = words.indexAt(offset - 1);
  return word < words.count && words.starts[word]! < offset ? word : word - 1;
}

function endingWord(doc: Document, start: number, word: number, known: Tails | undefined): Ending {
  const { words } = doc;
  if (!known || word < 0 || words.starts[word]! < start) return 'open';
  const hash = words.hashes[word]!;
  if (known.never.has(hash)) return 'never';
  if (known.seldom.has(hash)) return 'seldom';
  if (word > 0 && words.starts[word - 1]! >= start) {
    const pair = doc.text
      .slice(words.starts[word - 1], words.ends[word])
      .toLowerCase()
      .replace(/\s+/gu, ' ');
    if (known.pairs.includes(pair)) return 'seldom';
  }
  return 'open';
}

const read: ReadonlySet<Block['kind']> = new Set([
  'paragraph',
  'heading',
  'headline',
  'list-item',
  'quotation',
]);

/** The index of the last block of prose, before tables, captions and credits that close a document; -1 if none. */
export function lastProse(doc: Document): number {
  let index = doc.blocks.length - 1;
  while (index >= 0 && !read.has(doc.blocks[index]!.kind)) index--;
  return index;
}

/** More torn paragraphs are how a text is written. */
const TORN = 2;

/** So many short paragraphs above the first that ends are the head of a text: its title, a byline, what a page left there. */
const HEAD = 4;
const SHORT = 80;

/** “Present: Doreen Platt (chair), Alec Munro (water)”: a line that has no full stop and never had one. */
export function isLineOfForm({ text }: Document, { start }: TextSpan): boolean {
  return /^\p{Lu}\p{Ll}{2,20}: \p{Lu}/u.test(text.slice(start, start + LONGEST_FORM));
}

const LONGEST_FORM = 26;

/** Whether the paragraphs of a text, but for the last, end with the end of a sentence: notes, verse and lists of results do not. */
export function hasFullStops(doc: Document): boolean {
  const kinds = doc.get(endings);
  const last = lastProse(doc);
  let paragraphs = 0;
  let open = 0;
  let torn = 0;
  let isHead = true;
  for (const [index, { kind, content }] of doc.blocks.entries()) {
    if (kind !== 'paragraph' || index === last) continue;
    isHead &&= index < HEAD && kinds[index] === 'open' && content.end - content.start < SHORT;
    if (isHead) continue;
    paragraphs++;
    if ((kinds[index] === 'never' || kinds[index] === 'seldom') && torn++ < TORN) continue;
    if (kinds[index] === 'ended' || kinds[index] === 'colon') continue;
    if (isLineOfForm(doc, content)) paragraphs--;
    else open++;
  }
  // One or two that are torn off say nothing of how the others end.
  return paragraphs > 0 && open <= Math.max(1, paragraphs * 0.25);
}
