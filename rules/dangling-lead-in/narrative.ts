import { firstAfter, isNear, sentencesOf, type Block, type Document } from '#rule';
import { languages, WordSet, type LanguageCode } from '#text';
import { enumerators } from '../data/lead-ins.ts';
import { units } from './counting.ts';
import { isInventory } from './inventory.ts';

/** Whether a paragraph tells something, and is no point of a list, no example, no quotation. */
export function isNarrative(doc: Document, block: Block, from: number, to: number): boolean {
  const { text, words } = doc;
  const { content } = block;
  if (to - from < (dense.has(doc.language!) ? FEWEST - 3 : FEWEST)) return false;
  const head = text.slice(content.start, Math.min(content.end, content.start + 80));
  // “Herring: …”, “Herring – …”, “(a) …”, “**Herring** …”, a quotation; but the rest of a torn paragraph may begin with “and”.
  if (!/^(?:[A-Z]|\p{Lu})/u.test(head)) return torn.has(words.hashes[from]!) && /^\p{Ll}/u.test(head);
  const mark = /[.!?:]| [–—-] /u.exec(head);
  if (mark && mark.index <= 50 && !/[.!?]/u.test(mark[0])) return false;
  if (/;\s*$/u.test(text.slice(Math.max(content.start, content.end - 3), content.end))) return false;
  if (isInventory(doc, content)) return false;
  // “… subject to the following conditions:” and then what shall be done: a licence needs no list.
  if (words.hasAny({ from, to }, binding)) return false;
  // “A first concert is planned” is news.
  const first = indefinite.has(words.hashes[from]!) && !isTold(doc, block) ? from + 2 : from;
  for (let index = first; index < from + 3; index++)
    if (enumerators.has(words.hashes[index]!) && !isOfTime(doc, index)) return false;
  return true;
}

/** A paragraph that tells something has so many words; in some languages endings say what takes words in others. */
const FEWEST = 12;
export const dense = new Set<LanguageCode>(['tr', 'pl']);

/** Two short sentences, and a paragraph that tells something behind them: “Mrs Tickle has since retired. Her successor surfs.” */
export function isShortNarrative(doc: Document, index: number): boolean {
  const { from, to } = sentencesOf(doc, index);
  const next = doc.blocks[index + 1];
  if (to - from !== 2 || next?.kind !== 'paragraph' || !isOfWords(doc, from) || !isOfWords(doc, from + 1))
    return false;
  const range = doc.words.within(next.content);
  return isNarrative(doc, next, range.from, range.to) && !isParallel(doc, index);
}

/** Whether a sentence has more words in lower case than names, and ends as sentences do. */
function isOfWords({ words, sentences, text }: Document, index: number): boolean {
  const { from, to, end } = sentences[index]!;
  let small = 0;
  for (let at = from + 1; at < to; at++) if (words.kinds[at] === 0) small++;
  return to - from >= 3 && small * 2 > to - from - 1 && text[end - 1] === '.';
}

const indefinite = new WordSet('a an ein eine einen un une una um uma');

/** “In the first week”, “İlk gün”, “My first forty pictures”: when something happened, and no point of a list. */
function isOfTime(doc: Document, index: number): boolean {
  if (!isNear(doc, index + 1)) return false;
  const { words, text, language } = doc;
  const start = words.starts[index + 1]!;
  const next = text.slice(start, Math.min(words.ends[index + 1]!, start + 20)).toLowerCase();
  return units().test(next) || languages[language!].numbers.has(next);
}

/** What the first point of a list does not begin with. */
const torn = new WordSet('and but which und aber et mais y pero e mas ve ama fakat i ale który która które');

/** What a law or a licence says in its conditions. */
const binding = new WordSet('shall hereby thereof herein hereunder');

/** Two paragraphs, or two sentences of one, that begin with the same words: “We must …”, “We must …”. */
export function isParallel(doc: Document, index: number): boolean {
  const { blocks, sentences } = doc;
  const { start } = blocks[index]!.content;
  const other = blocks[index + 1];
  if (other?.kind === 'paragraph' && beginAlike(doc, start, other.content.start)) return true;
  const second = sentences[firstAfter(sentences, start) + 1];
  return second?.block === index && beginAlike(doc, start, second.start);
}

/** With the same word or, where an article begins them, with the same two. */
function beginAlike({ words, language }: Document, one: number, other: number): boolean {
  const [first, second] = [words.indexAt(one), words.indexAt(other)];
  if (words.hashes[first] !== words.hashes[second]) return false;
  return (
    !languages[language!].functionWords.has(words.hashes[first]!) ||
    words.hashes[first + 1] === words.hashes[second + 1]
  );
}

/** Whether the sentences of a paragraph go through several points: “The first …. Another …”, “One is …. Finally …”. */
export function isTold(doc: Document, { content }: Block): boolean {
  const { words, sentences } = doc;
  let points = 0;
  for (let at = firstAfter(sentences, content.start); at < sentences.length; at++) {
    const { start, from, to } = sentences[at]!;
    if (start >= content.end) break;
    for (let index = from; index < Math.min(to, from + 3); index++)
      if (enumerators.has(words.hashes[index]!) && !isOfTime(doc, index)) points++;
  }
  return points >= 2;
}
