import {
  firstAfter,
  isProse,
  NUMBER,
  type Attribution,
  type Document,
  type Quotation,
  type TextSpan,
} from '#rule';
import { hashWord, languages } from '#text';
import { paperWords } from './papers.ts';

/** How far from a quotation its subject is looked for, in words: a paragraph, and never a megabyte. */
const NEAR = 80;

/** Shorter words are seldom about anything. */
const SHORTEST = 4;

/** How many letters two words share that mean one thing: `farm`, `farmers`. */
const STEM = 5;

/**
 * The words that a paragraph has around a quotation, as hashes of their first letters: what the quotation is about.
 * Function words, verbs of speech, the speaker or statement and all quoted words are left out.
 */
export function subjectWords(doc: Document, { start, end, block }: Quotation, by: Attribution): Set<number> {
  const found = new Set<number>();
  const { content } = doc.blocks[block]!;
  collect(doc, { start: content.start, end: start }, by, found);
  collect(doc, { start: end, end: Math.max(end, content.end) }, by, found);
  // A paragraph that is little more than the quotation continues the one before.
  const before = doc.blocks[block - 1];
  if (found.size < 3 && before && isProse(before.kind)) collect(doc, before.content, by, found);
  return found;
}

function collect(doc: Document, span: TextSpan, { speaker }: Attribution, found: Set<number>): void {
  const { words, text } = doc;
  const { functionWords, speechVerbs } = languages[doc.language ?? 'en'];
  const statements = paperWords(doc.language ?? 'en');
  const { from, to } = words.within(span);
  const { zones } = doc.masks.quoted;
  for (let index = Math.max(from, to - NEAR); index < to; index++) {
    const start = words.starts[index]!;
    const end = words.ends[index]!;
    const hash = words.hashes[index]!;
    if (end - start < SHORTEST || words.kinds[index] === NUMBER) continue;
    if (functionWords.has(hash) || speechVerbs.has(hash) || statements.has(hash)) continue;
    if (speaker && start < speaker.at.end && speaker.at.start < end) continue;
    if ((zones[firstAfter(zones, start)]?.start ?? Infinity) <= start) continue;
    found.add(hashWord(text, start, Math.min(end, start + STEM)));
  }
}

/** The share of the smaller set that the other has too; 1 where a set is too small to tell. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const smaller = a.size < b.size ? a : b;
  const larger = smaller === a ? b : a;
  if (smaller.size < 3) return 1;
  let shared = 0;
  for (const word of smaller) if (larger.has(word)) shared++;
  return shared / smaller.size;
}
