import {
  CAPITAL,
  firstAfter,
  isProse,
  NUMBER,
  type Attribution,
  type Document,
  type Quotation,
  type TextSpan,
} from '#rule';
import { hashWord, languages, speech, WordSet } from '#text';
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

/** `said Lind of the new pier`: what follows the verb and its subject is nowhere near the first quotation. */
export function tiedTo(
  doc: Document,
  { verb, speaker, topic }: Attribution,
  first: ReadonlySet<number>,
): boolean {
  if (!verb) return false;
  const { words, text, language } = doc;
  const { about } = speech[language ?? 'en'];
  const behind = Math.max(verb.end, speaker && speaker.at.start > verb.end ? speaker.at.end : 0);
  const { from, to } = words.within({ start: behind, end: topic.end });
  const { functionWords } = languages[language ?? 'en'];
  let tied = false;
  for (let index = from; index < Math.min(to, from + 8); index++) {
    const [start, hash] = [words.starts[index]!, words.hashes[index]!];
    if (/[.,;:!?"“”«»]/u.test(text.slice(words.ends[index - 1], start))) return false;
    if (about.has(hash)) tied = true;
    else if (!tied && index > from + 2) return false;
    else if (
      tied &&
      !functionWords.has(hash) &&
      words.ends[index]! - start >= 4 &&
      words.kinds[index] !== CAPITAL
    )
      return !first.has(hashWord(text, start, Math.min(words.ends[index]!, start + 5)));
  }
  return false;
}

/** `Of the new club room, she remarked: …`: what a sentence opens with before it quotes. */
const subjectOpeners = new WordSet('of about regarding concerning über sobre acerca');

export function isIntroducedOf(
  { words, language, text }: Document,
  { start }: Quotation,
  { topic }: Attribution,
  first: ReadonlySet<number>,
): boolean {
  const { from, to } = words.within({ start: topic.start, end: start });
  if (from === to || !subjectOpeners.has(words.hashes[from]!)) return false;
  const { functionWords } = languages[language ?? 'en'];
  for (let index = from + 1; index < Math.min(to, from + 8); index++) {
    const [begin, end] = [words.starts[index]!, words.ends[index]!];
    if (functionWords.has(words.hashes[index]!) || end - begin < 4) continue;
    return words.kinds[index] !== CAPITAL && !first.has(hashWord(text, begin, Math.min(end, begin + 5)));
  }
  return false;
}
