import { LOWER, NUMBER, isProse, type Block, type Document, type TextSpan } from '#rule';
import { languages } from '#text';
import { beforeOwn, ownWords } from '../data/doubled-words.ts';

/** The most words of which one stretch is looked for twice: more are a sentence's business. */
const LONGEST = 8;

/** A few words and the same again, with nothing but white space between: “says that he that he likes it”. */
export function doubledPhrases(doc: Document): TextSpan[] {
  const { words, language } = doc;
  const found: TextSpan[] = [];
  if (language === undefined) return found;
  let block = 0;
  for (let from = 0; from + 4 <= words.count; from++) {
    const count = period(doc, from);
    if (count === 0) continue;
    while (doc.blocks[block]!.end <= words.starts[from]!) block++;
    const run = { from, count };
    if (isWritten(doc, run, doc.blocks[block]!) && !isMeant(doc, run))
      found.push({ start: words.starts[from]!, end: words.ends[from + 2 * count - 1]! });
    from += 2 * count - 1;
  }
  return found;
}

interface Run {
  readonly from: number;
  /** Words that stand twice. */
  readonly count: number;
}

/** How many words from here on are said again at once; 0 if none, or if one word alone is. */
function period({ words: { hashes, count } }: Document, from: number): number {
  const first = hashes[from]!;
  if (hashes[from + 1] === first) return 0;
  for (let length = 2; length <= LONGEST && from + 2 * length <= count; length++) {
    if (hashes[from + length] !== first) continue;
    let at = 1;
    while (at < length && hashes[from + at] === hashes[from + length + at]) at++;
    if (at === length) return length;
  }
  return 0;
}

/** In one block of prose, in lower case behind the first letter, and nothing but spaces or a line break between. */
function isWritten({ words, text }: Document, { from, count }: Run, block: Block): boolean {
  const to = from + 2 * count;
  if (!isProse(block.kind) || block.kind === 'verse' || words.ends[to - 1]! > block.end) return false;
  for (let index = from + 1; index < to; index++) {
    if (words.starts[index]! - words.ends[index - 1]! > 2) return false;
    if (text.slice(words.ends[index - 1], words.starts[index]).trim() !== '') return false;
  }
  if (words.kinds[from + count] !== LOWER) return false;
  for (let index = from; index < from + count; index++) {
    if (words.kinds[index] === NUMBER) return false;
    if (/\d/u.test(text.slice(words.starts[index], words.ends[index]))) return false;
  }
  return true;
}

/**
 * “Again and again and again”, “it was it was too late”: of two words the first has to be one that waits for another, and
 * the second one that it waits for; more are said again at once by nobody, unless they are a call.
 */
function isMeant(doc: Document, { from, count }: Run): boolean {
  const { hashes } = doc.words;
  const language = doc.language!;
  if (hashes[from + 2 * count] === hashes[from] || hashes[from - 1] === hashes[from + count - 1]) return true;
  if (count === 2)
    return !(beforeOwn[language]?.has(hashes[from]!) && ownWords[language]?.has(hashes[from + 1]!));
  const { functionWords } = languages[language];
  let small = 0;
  for (let index = from; index < from + count; index++) if (functionWords.has(hashes[index]!)) small++;
  return small === 0 || small === count || doc.masks.quoted.covers(doc.words.starts[from]!);
}
