import retextRepeatedWords from 'retext-repeated-words';
import { fromRetext } from '#retext';
import {
  CAPITAL,
  defineRule,
  inOneLoop,
  isProse,
  NUMBER,
  replace,
  type Block,
  type Document,
  type Problem,
  type TextSpan,
} from '#rule';
import { hashWord, languages, type LanguageCode } from '#text';
import { ambiguous, beforeIs, beforeParticle, meantTwice, neverTwice } from './data/doubled-words.ts';

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
    const runs = [...repeats(doc)].filter((run) => !isMeant(doc, run) && !inOneLoop(doc, spanOf(doc, run)));
    if (runs.length === 0) return;
    // The plugin knows what English doubles and what is a name; capitals at a sentence start it leaves to us.
    const found = new Set<number>();
    for (const { at } of ask(doc, runs)) found.add(at.start);
    for (const run of runs) {
      if (found.has(doc.words.starts[run.from]!) || isCapitalAtStart(doc, run)) yield problem(doc, run);
    }
  },
});

/** One word, again and again: a half-open range of indices into the document's words. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly block: Block;
}

/** Asks the plugin about a few words on either side: a tree of a whole block costs fifty times what a scan does. */
function ask(doc: Document, runs: readonly Run[]): Iterable<Problem> {
  const { starts, ends, count } = doc.words;
  const around = runs.map(({ from, block }) => {
    const start = Math.max(block.content.start, starts[Math.max(0, from - 2)]!);
    const end = Math.min(block.content.end, ends[Math.min(count - 1, from + 3)]!);
    return { ...block, content: { start, end: Math.max(end, ends[from + 1]!) } };
  });
  return fromRetext(retextRepeatedWords, { candidates: () => around })(doc);
}

/** The runs of one word with nothing but white space between, inside one block. */
function* repeats({ words, blocks, text }: Document): Generator<Run> {
  const { count, hashes, starts, ends } = words;
  let block = 0;
  for (let from = 0; from + 1 < count; from++) {
    if (hashes[from] !== hashes[from + 1]) continue;
    while (blocks[block]!.end <= starts[from]!) block++;
    const { end, kind } = blocks[block]!;
    let to = from + 1;
    while (
      to < count &&
      hashes[to] === hashes[from] &&
      ends[to]! <= end &&
      isSpace(text, ends[to - 1]!, starts[to]!)
    )
      to++;
    if (to - from > 1 && isProse(kind)) yield { from, to, block: blocks[block]! };
    from = to - 1;
  }
}

function isSpace(text: string, from: number, to: number): boolean {
  return to - from < 200 && text.slice(from, to).trim() === '';
}

function isMeant(doc: Document, { from, to, block }: Run): boolean {
  const { words, language } = doc;
  if (language === undefined || block.kind === 'verse') return true;
  const hash = words.hashes[from]!;
  const kinds = words.kinds.subarray(from, to);
  // “sail Sail”: a sentence has lost its full stop, which is another defect. “Room 3 3”: a table has lost its cells.
  if (kinds[0] === NUMBER || (kinds[0] !== CAPITAL && kinds.includes(CAPITAL))) return true;
  const allowed = neverTwice[language];
  if (allowed) return !allowed.has(hash);
  // “weil sie sie kennt” is German, “Sie Sie” is not.
  const capitals = kinds.every((kind) => kind === CAPITAL);
  if (meantTwice[language].has(hash) && !(language === 'de' && capitals)) return true;
  const isFunction = languages[language].functionWords.has(hash);
  if (kinds[0] === CAPITAL && !(isFunction && startsSentence(doc, from))) return true;
  // “Die, die die Tür offen ließen”: a pronoun takes up the word before the comma, in whatever language is quoted.
  if (from > 0 && words.hashes[from - 1] === hash && doc.text[words.ends[from - 1]!] === ',') return true;
  // Whatever is said three times is said with force.
  if (to - from > 2 && !isFunction) return true;
  return isClause(doc, from) || (!isFunction && isEmphasis(doc, language, from));
}

/** The particle of a verb or the end of a clause meets the beginning of the next: “what it took in in taxes”. */
function isClause({ words, language }: Document, from: number): boolean {
  if (language !== 'en' || from === 0) return false;
  const before = words.hashes[from - 1]!;
  const hash = words.hashes[from]!;
  if (hash === IS) return beforeIs.has(before);
  return particles.has(hash) && beforeParticle.has(before);
}

const IS = hashWord('is');
const particles = new Set(
  ['in', 'on', 'up', 'off', 'over', 'through', 'down', 'by'].map((word) => hashWord(word)),
);

/** Outside English, short words and adverbs are doubled for emphasis too often to tell: “despacito despacito”. */
function isEmphasis({ words, text }: Document, language: LanguageCode, from: number): boolean {
  if (language === 'en') return false;
  const word = text.slice(words.starts[from], words.ends[from]);
  return word.length < 5 || /(?:mente|ment|weise|ito|ita|inho|inha)$/iu.test(word);
}

/** “Sie Sie dauert …”: the plugin takes capitals for names, but no name is a function word at the start of a sentence. */
function isCapitalAtStart(doc: Document, { from, to }: Run): boolean {
  const capitals = doc.words.kinds.subarray(from, to).every((kind) => kind === CAPITAL);
  return capitals && !namesAlike.has(doc.words.hashes[from]!) && startsSentence(doc, from);
}

function startsSentence({ words, text }: Document, index: number): boolean {
  const start = words.starts[index]!;
  const end = index === 0 ? 0 : words.ends[index - 1]!;
  return index === 0 || /[.!?…:\n]/u.test(text.slice(Math.max(end, start - 20), start));
}

// “Will will sing”, and the band The The.
const namesAlike = new Set(['will', 'may', 'the'].map((word) => hashWord(word)));

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
  const certain = languages[language].functionWords.has(hash) && !ambiguous[language]?.has(hash);
  const repair = replace(extra(doc, from, to), '', `Remove the second “${word}”`);
  const quoted = doc.masks.quoted.covers(at.start);
  return {
    at,
    message: `The word “${word}” stands ${to - from > 2 ? `${to - from} times` : 'twice'} in a row.`,
    ...(quoted ? { severity: 'info' as const } : {}),
    ...(certain && !quoted && to - from === 2 ? { fix: repair } : { suggestions: [repair] }),
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
