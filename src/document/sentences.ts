import {
  classOf,
  DIGIT,
  endOfSpace,
  isDigit,
  isLower,
  isWordUnit,
  languages,
  LETTER,
  SPACE,
  startOfSpace,
} from '#text';
import { isProse } from './blocks.ts';
import type { Document } from './document.ts';
import { runs } from './runs.ts';
import { firstAfter, type TextSpan } from './span.ts';

/** A sentence without white space around it. Sentences come from prose blocks only; a heading is one sentence. */
export interface Sentence extends TextSpan {
  /** The index of its block in `Document.blocks`. */
  readonly block: number;
  /** Its words, as a half-open range of indices into `Document.words`. */
  readonly from: number;
  readonly to: number;
}

/** The sentences of a block, as a half-open range of indices into `Document.sentences`: empty where it is no prose. */
export function sentencesOf({ sentences, blocks }: Document, block: number): { from: number; to: number } {
  const from = firstAfter(sentences, blocks[block]!.start);
  let to = from;
  while (sentences[to]?.block === block) to++;
  return { from, to };
}

export function sentences(doc: Document): readonly Sentence[] {
  const found: Sentence[] = [];
  const { blocks, words } = doc;
  const marks = doc.get(runs).signs;
  let mark = 0;
  let word = 0;
  const add = (block: number, start: number, end: number): void => {
    while (word < words.count && words.ends[word]! <= start) word++;
    const from = word;
    while (word < words.count && words.ends[word]! <= end) word++;
    found.push({ start, end, block, from, to: word });
  };
  for (const [index, { kind, content }] of blocks.entries()) {
    if (!isProse(kind)) continue;
    let { start } = content;
    const { end } = content;
    if (kind !== 'headline' && kind !== 'heading') {
      while (mark < marks.length && marks[mark]! < start) mark++;
      for (; mark < marks.length && marks[mark]! < end; mark++) {
        const at = marks[mark]!;
        if (at < start) continue;
        const close = endOfSentence(doc, at, end);
        if (close === undefined) continue;
        add(index, start, close);
        start = endOfSpace(doc.text, close, end);
      }
    }
    const last = startOfSpace(doc.text, end, start);
    if (start < last) add(index, start, last);
  }
  return found;
}

/** What a code unit is at the end of a sentence, as bits. A table, because it is asked of every sign. */
const signs = new Uint8Array(0x10000);
const STOP = 1;
const WIDE_STOP = 2;
const CLOSER = 4;
for (const [bit, marks] of [
  [STOP, '.!?…'],
  [WIDE_STOP, '。！？'],
  // “ closes in German.
  [CLOSER, ')]"\'”’»›“」』*_'],
] as const)
  for (const mark of marks) signs[mark.charCodeAt(0)] = bit;

const FULL_STOP = 0x2e;

/** Where the sentence ends whose terminator is at `at`, or nothing when none is there or it ends no sentence. */
function endOfSentence(doc: Document, at: number, limit: number): number | undefined {
  const { text } = doc;
  if ((signs[text.charCodeAt(at)]! & (STOP | WIDE_STOP)) === 0) return undefined;
  let close = at + 1;
  while (close < limit && signs[text.charCodeAt(close)] === STOP) close++;
  const terminated = close;
  while (close < limit && signs[text.charCodeAt(close)] === CLOSER) close++;
  if (close >= limit) return close;
  const terminator = text.charCodeAt(at);
  if (signs[terminator] === WIDE_STOP) return close;
  if (classOf(text.charCodeAt(close)) !== SPACE) return undefined;

  const next = endOfSpace(text, close, limit);
  if (next >= limit) return close;
  const lower = isLower(text.charCodeAt(next));
  // “Who?” asked Ann. — “…” and ? and ! go on in lower case; after a lone full stop a lower-case word is a sentence all the same.
  if (lower && (terminator !== FULL_STOP || terminated > at + 1 || close > terminated)) return undefined;
  if (
    terminator === FULL_STOP &&
    terminated === at + 1 &&
    close === terminated &&
    isAbbreviation(doc, at, lower)
  )
    return undefined;
  return close;
}

/** Whether the full stop at `at` belongs to the word before it: `Mr.`, `J.`, `U.S.`, `3.` in a date. */
function isAbbreviation(doc: Document, at: number, lowerFollows: boolean): boolean {
  const { text } = doc;
  let start = at;
  let isDotted = false;
  for (; start > 0 && at - start < 24; start--) {
    const unit = text.charCodeAt(start - 1);
    if (unit === FULL_STOP) isDotted = true;
    else if (!isWordUnit(unit)) break;
  }
  const length = at - start;
  if (length === 0) return false;
  const kind = classOf(text.charCodeAt(start));
  if (kind === DIGIT)
    return length <= 2 && isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(at - 1));
  if (kind !== LETTER) return false;
  // “We can’t. The list …”, but “d’A. Dumas”
  if (length === 1 && /[\p{L}][’']\p{Ll}/u.test(text.slice(start - 2, at))) return false;
  if (length === 1 || isDotted) return true;
  const { abbreviations, functionWords } = languages[doc.language ?? 'en'];
  const word = text.slice(start, at);
  if (abbreviations.has(word) || abbreviations.has(word.toLowerCase())) return true;
  // “ul. Długa” has an abbreviation; “to discuss it. path” and “by the EU. parts” lost a beginning.
  return lowerFollows && length < 3 && !functionWords.hasWord(word) && !/^\p{Lu}{2}$/u.test(word);
}
