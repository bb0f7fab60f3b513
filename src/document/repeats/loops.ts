import { languages, Scratch, WordSet } from '#text';
import { isProse, type Block } from '../blocks.ts';
import type { Document } from '../document.ts';

import type { Sentence } from '../sentences.ts';
import { firstAfter, type TextSpan } from '../span.ts';
import { NUMBER } from '../words.ts';
import { firstAlike } from './alike.ts';

/** A stretch that says one thing again and again, as a language model does that has lost its way. */
export interface Loop extends TextSpan {
  /** What it says, where it says it first. */
  readonly unit: TextSpan;
  /** How often it says it; the last time may break off. */
  readonly times: number;
}

/** Words up to this many are looked for word by word (Dolma's repetition tagger looks at 13 tokens, parts of words too). */
const LONGEST_UNIT = 24;
/** Sentences up to this many are looked for sentence by sentence: a cycle of paragraphs. */
const LONGEST_CYCLE = 8;
/** Twice is a slip and three times is force; both are other defects or none. */
const FEWEST = 4;
/** Fewer words make no loop, however short its unit is. */
const FEWEST_WORDS = 8;
/** So many words nobody says three times for force. */
const LONG_UNIT = 12;
/** Below that many words a unit that is set apart by punctuation is a cry: “Four more years! Four more years!” */
const CRY = 6;
/** How often a cry, or the step of a march, comes in what people write: a crowd is written down a dozen times at most. */
const CRIES = 16;
/** How often one word stands in a row where a table has lost its cells: “Open Open Open …”. */
const LABELS = 24;

/** Every loop of a document, in order; none overlaps another. */
export function loops(doc: Document): readonly Loop[] {
  if (doc.words.count < FEWEST_WORDS) return [];
  const found = [...cycles(doc), ...runs(doc)].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Loop[] = [];
  for (const loop of found) {
    const last = apart.at(-1);
    if (!last || loop.start >= last.end) apart.push(loop);
    // Seen both ways: the words go on where the sentence breaks off.
    else if (loop.end > last.end) apart[apart.length - 1] = { ...last, end: loop.end };
  }
  return apart;
}

/** Whether two places lie in one loop. */
export function inOneLoop(doc: Document, a: TextSpan, b: TextSpan = a): boolean {
  const all = doc.get(loops);
  const loop = all[firstAfter(all, a.start)];
  return loop !== undefined && [a, b].every(({ start, end }) => start < loop.end && end > loop.start);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Half-open ranges of things that come again after `period` of them, at least `FEWEST` times, the shortest period first. */
function* periodic(
  things: Int32Array,
  { from: start, to: end }: Range,
  longest: number,
): Generator<Range & { readonly period: number }> {
  let from = start;
  while (from < end) {
    let period = 1;
    let to = from;
    const first = things[from];
    const last = Math.min(longest, end - 1 - from);
    for (; period <= last; period++) {
      // Most periods end at the first look.
      if (things[from + period] !== first) continue;
      to = from + period + 1;
      while (to < end && things[to] === things[to - period]) to++;
      if (to - from >= fewest(period) * period - 1 && to - from > period + 1) break;
    }
    if (period <= last) {
      yield { from, to, period };
      from = to;
    } else from++;
  }
}

function fewest(period: number): number {
  return period < LONG_UNIT ? FEWEST : FEWEST - 1;
}

/** Words in a row: “the city of the city of the city of the city”. */
function* runs(doc: Document): Generator<Loop> {
  const { starts, ends } = doc.words;
  const { numbers } = doc.vocabulary;
  for (const row of dense(numbers)) {
    for (const { from, to, period } of periodic(numbers, row, LONGEST_UNIT)) {
      for (const stretch of unbroken(doc, from, to)) {
        if (!isRunaway(doc, stretch.from, stretch.to, period)) continue;
        yield {
          start: starts[stretch.from]!,
          end: ends[stretch.to - 1]!,
          unit: { start: starts[stretch.from]!, end: ends[stretch.from + period - 1]! },
          times: Math.round((stretch.to - stretch.from) / period),
        };
      }
    }
  }
}

/** How many words in a row a loop has that stand a little before too: those behind its first unit, as bits. */
const AGAIN = (1 << 8) - 1;

const latest = new Scratch();

/** Stretches in which words come again soon, with what stands before them: hardly any text has one, and loops are nowhere else. */
function dense(numbers: Int32Array): readonly Range[] {
  const found: { from: number; to: number }[] = [];
  // For each number where it was met last, counted so that 0 lies too far back.
  const seen = latest.zeros(numbers.length);
  // A bit for each word, the last one lowest. Arithmetic, because no processor can guess which words come again.
  let row = 0;
  for (let word = 0; word < numbers.length; word++) {
    const number = numbers[word]!;
    const here = word + LONGEST_UNIT + 1;
    const tooFar = here - seen[number]! - LONGEST_UNIT - 1;
    seen[number] = here;
    row = (row << 1) | (tooFar >>> 31);
    if ((row & AGAIN) !== AGAIN) continue;
    const from = Math.max(0, word - 2 * LONGEST_UNIT);
    const last = found.at(-1);
    if (last && from <= last.to) found[found.length - 1] = { from: last.from, to: word + 1 };
    else found.push({ from, to: word + 1 });
  }
  return found;
}

/** Words that stand in one block with nothing but punctuation between: code between them makes each another statement. */
function* unbroken({ words, text, blocks }: Document, from: number, to: number): Generator<Range> {
  let block = firstAfter(blocks, words.starts[from]!);
  let first = from;
  for (let word = from + 1; word <= to; word++) {
    const isEnd = word === to || words.starts[word]! >= blocks[block]!.end;
    if (!isEnd && punctuation.test(text.slice(words.ends[word - 1], words.starts[word]).slice(0, 20)))
      continue;
    if (sayable(blocks[block]!)) yield { from: first, to: word };
    first = word;
    while (word < to && blocks[block]!.end <= words.starts[word]!) block++;
  }
}

const punctuation = /^[\s.,;:!?…'"’”“()*–—-]{1,12}$/u;

/** Songs have a right to their refrains, tables to their figures, and quotations to what was said. */
function sayable({ kind }: Block): boolean {
  return isProse(kind) && kind !== 'verse' && kind !== 'quotation';
}

/** Whether nobody would write words so often on purpose. */
function isRunaway(doc: Document, from: number, to: number, period: number): boolean {
  const { words, masks, text } = doc;
  const count = to - from;
  if (count < FEWEST_WORDS || count < fewest(period) * period - 1 || !hasWords(doc, from, from + period))
    return false;
  if (masks.quoted.covers(words.starts[from]!) || masks.quoted.covers(words.starts[to - 1]!)) return false;
  // The last time may lack its last word, the one that joins it to the next.
  const times = Math.floor((count + 1) / period);
  const between = (unit: number): string =>
    text.slice(words.ends[from + unit * period - 1], words.starts[from + unit * period]);
  const joints = [between(1), between(2)];
  // “Yes, yes, yes”, and lines of a song that nothing marks as one.
  if (joints.some((joint) => joint.trim() !== '') || joints.every((joint) => joint.includes('\n')))
    return times >= (period < CRY ? CRIES : fewest(period));
  const kind = period <= LONGEST_IDIOM ? idiom(doc, from, period) : 'plain';
  if (period === 1) return times >= (kind === 'plain' ? 10 : LABELS);
  if (period === 2) return times >= (kind === 'plain' ? 6 : CRIES);
  return kind === 'plain' || times >= 8;
}

/** Up to this many words a unit may be a figure of speech. */
const LONGEST_IDIOM = 4;

/**
 * What short words say when they come again: a grammar that goes nowhere (`plain`), or something that people say. “And so
 * on and so on” joins, “a rose is a rose is a rose” equates, and “slow slow quick quick” has no grammar at all.
 */
function idiom({ words, language }: Document, from: number, period: number): 'plain' | 'said' {
  if (language === undefined) return 'said';
  let grammar = 0;
  for (let word = from; word < from + period; word++) {
    const hash = words.hashes[word]!;
    if (links.has(hash)) return 'said';
    if (languages[language].functionWords.has(hash)) grammar++;
  }
  return grammar > 0 ? 'plain' : 'said';
}

/** Conjunctions and copulas, of all languages. */
const links = new WordSet(`
  and or after by upon is was then not no yes und oder nach um ist war dann nicht et ou après par est était puis non y o tras
  es era no sí e após foi não ve ya veya sonra değil i lub po jest był nie
`);

function hasWords({ words }: Document, from: number, to: number): boolean {
  let numbers = 0;
  let isSpelled = false;
  for (let word = from; word < to; word++) {
    if (words.kinds[word] === NUMBER) numbers++;
    else if (words.ends[word]! - words.starts[word]! >= 3) isSpelled = true;
  }
  return isSpelled && numbers * 3 <= to - from;
}

/** Sentences in a row, in one block or in many. */
function* cycles(doc: Document): Generator<Loop> {
  const all = { from: 0, to: doc.sentences.length };
  for (const { from, to, period } of periodic(firstAlike(doc, doc.sentences), all, LONGEST_CYCLE)) {
    for (const stretch of neighbours(doc, from, to)) {
      if (!isCycle(doc, stretch, period)) continue;
      const unit = { start: stretch[0]!.start, end: stretch[period - 1]!.end };
      yield {
        start: unit.start,
        end: stretch.at(-1)!.end,
        unit,
        times: Math.round(stretch.length / period),
      };
    }
  }
}

/** “See `open`.” and “See `close`.” have the same words, because code and addresses have none. */
function namesOther(doc: Document, before: Sentence, sentence: Sentence): boolean {
  const { code, links } = doc.masks;
  if (!code.overlaps(sentence) && !links.overlaps(sentence)) return false;
  return doc.slice(before) !== doc.slice(sentence);
}

/** Sentences whose blocks stand one below the other. Steps that have numbers may come again and again. */
function* neighbours(doc: Document, from: number, to: number): Generator<readonly Sentence[]> {
  const { blocks, sentences } = doc;
  let first = from;
  for (let index = from; index <= to; index++) {
    const sentence = index < to ? sentences[index]! : undefined;
    const block = sentence && blocks[sentence.block]!;
    const isFit = block !== undefined && sayable(block) && !/\d/u.test(block.marker);
    if (isFit && (index === first || sentence!.block - sentences[index - 1]!.block <= 1)) continue;
    if (index > first) yield sentences.slice(first, index);
    first = isFit ? index : index + 1;
  }
}

function isCycle(doc: Document, stretch: readonly Sentence[], period: number): boolean {
  const times = stretch.length / period;
  const { from } = stretch[0]!;
  const { end, to } = stretch[period - 1] ?? stretch[0]!;
  if (times < FEWEST || !hasWords(doc, from, to)) return false;
  if (stretch.some(({ start }) => doc.masks.quoted.covers(start + 1))) return false;
  if (
    stretch.some((sentence, index) => index >= period && namesOther(doc, stretch[index - period]!, sentence))
  )
    return false;
  // A line that ends with no full stop is a label or a blank in a form.
  if (!/[.!?…]/u.test(doc.text.slice(end - 2, end))) return false;
  return to - from >= CRY || times >= CRIES;
}
