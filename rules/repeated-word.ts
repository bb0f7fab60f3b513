import retextRepeatedWords from 'retext-repeated-words';
import { fromRetext } from '#retext';
import {
  blockIndexAt,
  CAPITAL,
  changedBlock,
  defineRule,
  firstAfter,
  inOneLoop,
  isProse,
  replace,
  type Block,
  type Document,
  type Problem,
  type TextSpan,
} from '#rule';
import { isLower, languages, once, WordSet } from '#text';
import { ambiguous } from './data/doubled-words.ts';
import { isDoubledNoun } from './repeated-word/german.ts';
import {
  isCalendarWord,
  isCapitalAtStart,
  isMeant,
  isOftenDoubled,
  type Run,
} from './repeated-word/meant.ts';
import { isMisplaced, isNeverMeant } from './repeated-word/misplaced.ts';
import { doubledPhrases } from './repeated-word/phrases.ts';
import { isSpaced } from './repeated-word/spaced.ts';

export default defineRule({
  id: 'repeated-word',
  category: 'structure',
  severity: 'warning',
  summary: 'Report a word that is printed twice in a row.',
  why: `
    “But the the engineer said…” is what is left of an edit: a line was joined, a word was moved and not taken out.
    The eye skips it, most of all over a line end, and the reader is the first to see it.
  `,
  examples: [
    {
      bad: 'The boats had asked for the the harbour to stay open.',
      good: 'The boats had asked for the harbour to stay open.',
    },
    {
      bad: 'The ferry will sail sail at noon if the wind is from the west.',
      good: 'The ferry will sail at noon if the wind is from the west.',
    },
    { good: 'She had had enough of it, and said that that was a long, long way off.' },
    { good: 'Die Boote, die die Insel nicht anlaufen, und der Wind, der der Fähre schadet.' },
  ],
  options: {},

  *check(doc) {
    yield* doubledPhrases(doc).map((at) => phrase(doc, at));
    const runs = doc.get(doubledWords);
    if (runs.length === 0) return;
    // The plugin knows what English doubles and what is a name; capitals at a sentence start it leaves to us.
    const found = new Set<number>();
    for (const { at } of asked()(doc)) found.add(at.start);
    for (const run of runs) {
      const isFound = found.has(doc.words.starts[run.from]!);
      const isOurs =
        isCapitalAtStart(doc, run) ||
        isCalendarWord(doc, run.from) ||
        isDoubledNoun(doc, run.from, run.to) ||
        isMisplaced(doc, run.from, run.to);
      if (isFound || isOurs) yield problem(doc, run);
    }
  },
});

/** Asks the plugin about a few words on either side: a tree of a whole block costs fifty times what a scan does. */
const asked = once(() =>
  fromRetext(retextRepeatedWords, {
    candidates: (doc) => doc.get(doubledWords).map((run) => surroundings(doc, run)),
  }),
);

function surroundings({ words: { starts, ends, count } }: Document, { from, block }: Run): Block {
  const start = Math.max(block.content.start, starts[Math.max(0, from - 2)]!);
  const end = Math.min(block.content.end, ends[Math.min(count - 1, from + 3)]!);
  return changedBlock(block, { content: { start, end: Math.max(end, ends[from + 1]!) } });
}

/** The runs of one word that nobody meant. */
function doubledWords(doc: Document): readonly Run[] {
  const all = runsOf(doc);
  if (all.length >= DOUBLED && shown().test(doc.text)) return [];
  const slips = all.filter((run) => !isMeant(doc, run) && !inOneLoop(doc, spanOf(doc, run)));
  return isAboutDoubling(doc, all) ? slips.filter((run) => isFunction(doc, run)) : slips;
}

/** So many different words are doubled in one paragraph by a text that is about it, or by the child in it: “una casa casa”. */
const DOUBLED = 3;

/** “had had” in quotation marks of its own: the text is about that, if it doubles as many. */
const shown = once(() => /["“„«](\p{Ll}{2,12}) \1["”“»]/u);

function isAboutDoubling(doc: Document, all: readonly Run[]): boolean {
  // Turkish doubles words in texts of any kind.
  if (all.length < DOUBLED || doc.language === undefined || doc.language === 'tr') return false;
  const plain = all.filter((run) => !isFunction(doc, run) && !isOftenDoubled(doc, run));
  return plain.some((run, index) => {
    const { start, end } = run.block;
    const near = plain
      .slice(index, index + 2 * DOUBLED)
      .filter((each) => start <= each.block.start && each.block.start < end);
    return new Set(near.map(({ from }) => doc.words.hashes[from])).size >= DOUBLED;
  });
}

function isFunction({ words, language }: Document, { from }: Run): boolean {
  return languages[language!].functionWords.has(words.hashes[from]!);
}

/** The runs of one word with nothing but white space between, inside one block. */
function runsOf(doc: Document): readonly Run[] {
  const { words, blocks } = doc;
  const { count, hashes, starts, ends } = words;
  const runs: Run[] = [];
  let block = 0;
  for (let from = 0; from + 1 < count; from++) {
    if (hashes[from] !== hashes[from + 1]) continue;
    while (blocks[block]!.end <= starts[from]!) block++;
    const { content, kind } = blocks[block]!;
    const torn = ends[from + 1]! > content.end && isTorn(doc, block);
    const end = torn ? blocks[block + 1]!.content.end : content.end;
    let to = from + 1;
    while (
      to < count &&
      hashes[to] === hashes[from] &&
      ends[to]! <= end &&
      starts[to]! - ends[to - 1]! < 200 &&
      isSpaced(doc, to)
    )
      to++;
    if (to - from > 1 && isProse(kind))
      runs.push({
        from,
        to,
        block: changedBlock(blocks[block]!, { content: { start: content.start, end } }),
      });
    from = to - 1;
  }
  return runs;
}

/** A line break within a sentence makes two blocks of a text whose lines are not wrapped: “for two days in” and “in the first week”. */
function isTorn({ blocks, text }: Document, index: number): boolean {
  const [block, next] = [blocks[index]!, blocks[index + 1]];
  return (
    block.kind === 'paragraph' &&
    next?.kind === 'paragraph' &&
    next.gap === 0 &&
    block.end - block.start > 60 &&
    isLower(text.charCodeAt(next.content.start))
  );
}

/** Stretches of code that notes about a program have, and a recipe or an article with a command in it has not. */
const MANY = 6;

/** Whoever writes so many words doubles one; in fewer it is likelier that somebody edited them. */
const LONG = 600;

function spanOf({ words }: Document, { from, to }: Run): TextSpan {
  return { start: words.starts[from]!, end: words.ends[to - 1]! };
}

function problem(doc: Document, run: Run): Problem {
  const { from, to } = run;
  const { words, text } = doc;
  const at = spanOf(doc, run);
  const word = text.slice(at.start, words.ends[from]);
  const hash = words.hashes[from]!;
  const language = doc.language!;
  const certain =
    languages[language].functionWords.has(hash) &&
    !ambiguous[language]?.has(hash) &&
    !isMisplaced(doc, from, to);
  const repair = replace(extra(doc, from, to), '', `Remove the second “${word}”`);
  // A slip of somebody who is quoted, or who writes notes about a program, is not production's.
  const isSlip = (isFunction(doc, run) && !stuttered.has(hash)) || isNeverMeant(doc, from, to);
  const isTheirs = isQuoted(doc, at) && !(isSlip && isSpeech(doc, at) && !hasOthers(doc, at));
  const theirs = isTheirs || (doc.masks.code.zones.length >= MANY && words.count > LONG);
  return {
    at,
    message: `The word “${word}” stands ${to - from > 2 ? `${to - from} times` : 'twice'} in a row.`,
    ...(theirs ? { severity: 'info' as const } : {}),
    ...(certain && !theirs && to - from === 2 ? { fix: repair } : { suggestions: [repair] }),
  };
}

/** With what a speaker who hesitates begins, or laughs. */
const stuttered = new WordSet('i he ich er ja on io eu yo');

function isQuoted(doc: Document, { start }: TextSpan): boolean {
  return doc.masks.quoted.covers(start);
}

/** Fewer words in quotation marks may be an example: “un un”, “el el presidente” … */
const SPEECH = 8;

/** … unless somebody says them: “I was being being chased,” she said. */
const TOLD = 5;

/** Whether a quotation is what somebody said, by its length or its tag: nobody puts “of of” down in it. */
function isSpeech(doc: Document, { start }: TextSpan): boolean {
  const { words, masks, blocks, text } = doc;
  const zone = masks.quoted.zones[quotationAt(doc, start)]!;
  const { from, to } = words.within(zone);
  if (to - from >= SPEECH) return true;
  // Who hesitates does so at the start: “We we left”. A headline is quoted without a stop: “"Bypass to to open".”
  if (to - from < TOLD || words.starts[from] === start || words.kinds[from] !== CAPITAL) return false;
  if (text[start - 1] !== ' ' || !/[.,!?…].?$/u.test(text.slice(zone.end - 2, zone.end))) return false;
  return words.hasAny(words.within(blocks[blockIndexAt(doc, start)]!), languages[doc.language!].speechVerbs);
}

/** “your parcel is is waiting, pay to to release it”: more than one in a quotation is how somebody writes. */
function hasOthers(doc: Document, { start }: TextSpan): boolean {
  return doc.get(doubledInQuotations).get(quotationAt(doc, start))! > 1;
}

/** How many words are doubled in each quotation, by its number. */
function doubledInQuotations(doc: Document): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { from } of doc.get(doubledWords)) {
    const start = doc.words.starts[from]!;
    if (!doc.masks.quoted.covers(start)) continue;
    const number = quotationAt(doc, start);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

function quotationAt({ masks }: Document, start: number): number {
  return firstAfter(masks.quoted.zones, start);
}

function phrase(doc: Document, at: TextSpan): Problem {
  const { words } = doc;
  const { from, to } = words.within(at);
  const end = words.ends[(from + to) / 2 - 1]!;
  const first = doc.slice({ start: at.start, end });
  const repair = replace({ start: end, end: at.end }, '', `Remove the second “${first}”`);
  return {
    at,
    message: `The words “${first}” stand twice in a row.`,
    ...(doc.masks.quoted.covers(at.start) ? { severity: 'info' as const } : {}),
    suggestions: [repair],
  };
}

/** What to take out: the later words and a space beside them, so that a line break between them stays. */
function extra({ words, text }: Document, from: number, to: number): { start: number; end: number } {
  const first = words.ends[from]!;
  const end = words.ends[to - 1]!;
  const broken = to - from === 2 && /[\n\r]/u.test(text.slice(first, words.starts[from + 1]));
  return broken && text[end] === ' '
    ? { start: words.starts[from + 1]!, end: end + 1 }
    : { start: first, end };
}
