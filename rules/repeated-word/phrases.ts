import { LOWER, NUMBER, isProse, type Block, type Document, type TextSpan } from '#rule';
import { languages, Scratch, WordSet, type LanguageCode } from '#text';
import { afterWhat, beforeOwn, ownWords } from '../data/doubled-words.ts';
import { isSpaced } from './spaced.ts';

/** The most words of which one stretch is looked for twice: more are a sentence's business. */
const LONGEST = 8;

/** A few words and the same again, with nothing but white space between: “says that he that he likes it”. */
export function doubledPhrases(doc: Document): TextSpan[] {
  const { words, language } = doc;
  const found: TextSpan[] = [];
  if (language === undefined) return found;
  const { hashes, count } = words;
  const { numbers, size } = doc.vocabulary;
  // For each different word one more than where it stood last: most stood nowhere near.
  const last = places.zeros(size);
  let block = 0;
  let done = 0;
  for (let again = 0; again < count; again++) {
    const number = numbers[again]!;
    const before = last[number]!;
    last[number] = again + 1;
    if (before === 0 || again + 1 - before > LONGEST || before > again - 1) continue;
    // The next word has to have stood as near: that of hardly any word has.
    const next = again + 1 < count ? last[numbers[again + 1]!]! : 0;
    if (next === 0 || again + 2 - next > LONGEST) continue;
    const length = period(hashes, again, count);
    const from = again - length;
    if (length === 0 || from < done) continue;
    while (doc.blocks[block]!.end <= words.starts[from]!) block++;
    const run = { from, count: length };
    if (isWritten(doc, run, doc.blocks[block]!) && !isMeant(doc, run))
      found.push({ start: words.starts[from]!, end: words.ends[again + length - 1]! });
    done = again + length;
  }
  return found;
}

const places = new Scratch();

const chains = new WordSet(
  'on upon after by and über auf um nach und sur après et sobre tras y por após e üstüne ve na za i po',
);

interface Run {
  readonly from: number;
  /** Words that stand twice. */
  readonly count: number;
}

/** How many words right before a place are said again from there on; 0 if none, or if one word alone is. */
function period(hashes: Int32Array, again: number, count: number): number {
  for (let length = LONGEST; length >= 2; length--) {
    if (hashes[again - length] !== hashes[again] || again < length || again + length > count) continue;
    let at = 1;
    while (at < length && hashes[again - length + at] === hashes[again + at]) at++;
    if (at === length && hashes[again + 1] !== hashes[again]) return length;
  }
  return 0;
}

/** In one block of prose, in lower case behind the first letter, and nothing but spaces or a line break between. */
function isWritten(doc: Document, { from, count }: Run, block: Block): boolean {
  const { words, text } = doc;
  const to = from + 2 * count;
  if (!isProse(block.kind) || block.kind === 'verse' || words.ends[to - 1]! > block.end) return false;
  for (let index = from + 1; index < to; index++) {
    if (words.starts[index]! - words.ends[index - 1]! > 2) return false;
    if (!isSpaced(doc, index)) return false;
  }
  if (words.kinds[from + count] !== LOWER) return false;
  for (let index = from; index < from + count; index++) {
    if (words.kinds[index] === NUMBER) return false;
    if (/\d/u.test(text.slice(words.starts[index], words.ends[index]))) return false;
  }
  return true;
}

/**
 * “Again and again and again”, “whatever it was it was too late”: of two words the first has to be one that waits for another, and
 * the second one that it waits for; more are said again at once by nobody, unless they are a call.
 */
function isMeant(doc: Document, { from, count }: Run): boolean {
  const { hashes } = doc.words;
  const language = doc.language!;
  if (hashes[from + 2 * count] === hashes[from] || hashes[from - 1] === hashes[from + count - 1]) return true;
  if (count === 2 && isClause(doc, from)) return false;
  if (count === 2)
    return !(beforeOwn[language]?.has(hashes[from]!) && ownWords[language]?.has(hashes[from + 1]!));
  // “What she told me she told me in confidence”
  if (from > 0 && language === 'en' && afterWhat.has(hashes[from - 1]!)) return true;
  // “Edge cases on edge cases on even more”: one thing after another.
  if (chains.has(hashes[from + count - 1]!)) return true;
  if (isNested(doc, from, count)) return true;
  const { functionWords } = languages[language];
  let small = 0;
  for (let index = from; index < from + count; index++) if (functionWords.has(hashes[index]!)) small++;
  return small === 0 || small === count || doc.masks.quoted.covers(doc.words.starts[from]!);
}

/** “It was it was the third flood”: a subject and its verb, at the beginning of a sentence or behind “and”. */
function isClause({ words, text, masks, language }: Document, from: number): boolean {
  const clause = clauses[language!];
  const { hashes, starts, ends } = words;
  if (!clause?.subjects.has(hashes[from]!) || !clause.verbs.has(hashes[from + 1]!)) return false;
  if (masks.quoted.covers(starts[from]!)) return false;
  if (from === 0 || /[.!?\n]/u.test(text.slice(ends[from - 1], starts[from]))) return true;
  return clause.links.has(hashes[from - 1]!);
}

interface Clause {
  readonly subjects: WordSet;
  readonly verbs: WordSet;
  readonly links: WordSet;
}

const clauses: Readonly<Partial<Record<LanguageCode, Clause>>> = {
  en: {
    subjects: new WordSet('it he she they we there this'),
    verbs: new WordSet('was is were are had has have will would can could'),
    links: new WordSet('and but because that where'),
  },
  de: {
    subjects: new WordSet('es er sie wir'),
    verbs: new WordSet('war ist waren sind hat hatte hatten wird wurde kann'),
    links: new WordSet('und aber denn'),
  },
  fr: {
    subjects: new WordSet('il elle ils elles on'),
    verbs: new WordSet('est était sont étaient a ont avait avaient peut'),
    links: new WordSet('et mais car'),
  },
};

/**
 * “A book about a book about Rome”, “a letter about the letter about the bells”: the words are a thing and a preposition, with
 * or without the article of the next thing.
 */
function isNested({ words: { hashes }, language }: Document, from: number, count: number): boolean {
  const determiners = ownWords[language!];
  const links = nests[language!];
  if (!determiners || !links) return false;
  const last = hashes[from + count - 1]!;
  if (determiners.has(hashes[from]!)) return links.has(last);
  return (
    determiners.has(last) && links.has(hashes[from + count - 2]!) && determiners.has(hashes[from - 1] ?? 0)
  );
}

/** What a thing about a thing has in between. */
const nests: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  en: new WordSet('of about on for to from in with against behind within inside by'),
  de: new WordSet('über von zu gegen für in aus mit hinter'),
  fr: new WordSet('de du sur dans pour contre à'),
  es: new WordSet('de del sobre en para contra'),
  pt: new WordSet('de do da sobre em para contra'),
  pl: new WordSet('o w na dla do z'),
};
