import { blockIndexAt, firstAfter, row, type Document, type TextSpan } from '#rule';
import { isLower, languages } from '#text';

/** What is said around a place: a sentence or, in a table or an alternative text, what stands there. */
export interface Statement extends TextSpan {
  /** The index of its block in `Document.blocks`. */
  readonly block: number;
  /** Its words, as a half-open range of indices into `Document.words`. */
  readonly from: number;
  readonly to: number;
}

/** Longer cells are looked at only this far around the place. */
const REACH = 600;

/** How many words before a place a voice sets in at most. */
const NEAR = 60;

export function statementAt(doc: Document, offset: number): Statement | undefined {
  const block = blockIndexAt(doc, offset);
  const kind = doc.blocks[block]?.kind;
  if (kind === 'table' || kind === 'alt') return inCell(doc, offset, block);
  const sentence = doc.sentences[firstAfter(doc.sentences, offset)];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

function inCell(doc: Document, offset: number, block: number): Statement | undefined {
  const line = doc.lines.at(doc.lines.indexAt(offset));
  const near = { start: Math.max(line.start, offset - REACH), end: Math.min(line.end, offset + REACH) };
  const cell = row(doc.text, near).cells.find((each) => each.start <= offset && offset < each.end);
  if (!cell) return undefined;
  let { start, end } = cell;
  const text = doc.slice(cell);
  for (const { index } of text.matchAll(/[.!?:]["”’]?\s(?=\p{Lu})/gu)) {
    const stop = cell.start + index + 1;
    if (stop <= offset) start = stop;
    else {
      end = stop;
      break;
    }
  }
  while (start < end && /["”’\s]/u.test(doc.text[start]!)) start++;
  return { start, end, block, ...doc.words.within({ start, end }) };
}

/**
 * Where a voice sets in that was pasted into the middle of a sentence: “Stronger mutual It looks like your …”.
 * Told by a function word with a capital behind a word that ends nothing; the last one before `offset`.
 */
export function seamBefore(doc: Document, { start, from }: Statement, offset: number): number {
  const { words, text } = doc;
  // “Sie” and “Ihr” have capitals anywhere in German.
  if (doc.language === 'de' && doc.blocks[blockIndexAt(doc, start)]?.kind !== 'table') return start;
  const { functionWords } = languages[doc.language ?? 'en'];
  const near = Math.max(from, words.indexAt(offset) - NEAR);
  // A sentence without an end is no sentence: of a page of it only the last words belong to what is said.
  let seam = near === from ? start : words.starts[near]!;
  for (let index = near + 1; index < words.count && words.starts[index]! <= offset; index++) {
    const at = words.starts[index]!;
    const isName =
      isLower(text.charCodeAt(at)) ||
      words.ends[index]! - at < 2 ||
      text[at + 1] === '’' ||
      text[at + 1] === "'";
    if (isName || !functionWords.has(words.hashes[index]!)) continue;
    if (
      /^,? $/u.test(text.slice(words.ends[index - 1], Math.min(at, words.ends[index - 1]! + 3))) &&
      isLower(text.charCodeAt(at + 1))
    )
      seam = at;
  }
  return seam;
}
