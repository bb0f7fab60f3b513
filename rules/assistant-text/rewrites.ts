import type { Document, PhraseHit } from '#rule';
import { WordSet } from '#text';
import type { Detector } from '../data/voices/detector.ts';
import {
  ambiguousParts,
  comparatives,
  perfects,
  places,
  pointed,
  professionals,
} from '../data/voices/rewrites.ts';
import { clue, cluesOf } from './speaker.ts';
import type { Statement } from './statements.ts';

/** So far into a statement it is read. */
const LONGEST = 300;

/** “more vivid”, “shorter”: what somebody works on is to become, or has. */
export function isCompared({ text, language = 'en' }: Document, { start, end }: Statement): boolean {
  return comparatives[language].test(text.slice(start, Math.min(end, start + LONGEST)));
}

/** A text that speaks so often of paragraphs and headlines is about writing. */
const ABOUT_WRITING = 3;

/**
 * Whether a statement speaks of writing: by a word that only a text has, “paragraph”, or by two that others share, “section”
 * and “hook”, behind the “version” that is handed over.
 */
export function isOfText(
  doc: Document,
  { classes }: Detector,
  hit: PhraseHit,
  { from, to }: Statement,
): boolean {
  const version = classes.bits(['version']);
  let at = doc.words.indexAt(hit.end);
  const end = Math.min(to, at + REACH);
  while (at < end && (classes.of(doc.words.hashes[at]!) & version) === 0) at++;
  at++;
  const weights = doc.get(weightsBefore);
  const weigh = (first: number, last: number): number =>
    first < last ? weights[last]! - weights[first]! : 0;
  return weigh(at, Math.min(to, at + REACH)) >= 2 && !isAboutWriting(doc, { from, to });
}

/** Whether a text is about writing, by what stands outside a statement. */
export function isAboutWriting(doc: Document, { from, to }: Pick<Statement, 'from' | 'to'>): boolean {
  const weights = doc.get(weightsBefore);
  return weights[doc.words.count]! - (weights[to]! - weights[from]!) >= 2 * ABOUT_WRITING;
}

/** So many words behind what hands a text over stands its “version”, and so many behind that what it is a version of. */
const REACH = 40;

/** The weight of all words before each word: two for one that only a text has, one for one that may be of something else. */
function weightsBefore(doc: Document): Int32Array {
  const { words, vocabulary } = doc;
  const part = clue(doc, 'part', 'prose');
  const ofEach = Uint8Array.from(vocabulary.firsts.subarray(0, vocabulary.size), (index) => {
    if ((cluesOf(doc, index) & part) === 0 && !details.has(words.hashes[index]!)) return 0;
    return ambiguousParts.test(doc.slice(words.at(index)).toLowerCase()) ? 1 : 2;
  });
  const before = new Int32Array(words.count + 1);
  for (let index = 0; index < words.count; index++)
    before[index + 1] = before[index]! + ofEach[vocabulary.numbers[index]!]!;
  return before;
}

/** What is put into a text or taken out of it, beside its parts. */
const details = new WordSet(
  'sensory imagery pacing suspense line details verbs adjectives bildhafte adjektive adjectifs adjetivos adjetivos',
);

/** “the tone a little warmer”: what a text is like is to become something else. */
export function isOfForm(doc: Document, { classes }: Detector, statement: Statement): boolean {
  const form = classes.bits(['form']);
  const { from, to } = statement;
  for (let index = from; index < Math.min(to, from + REACH); index++)
    if ((classes.of(doc.words.hashes[index]!) & form) !== 0) return isCompared(doc, statement);
  return false;
}

/** “this paragraph”, “diesen kurzen Absatz” */
export function namesThisText({ words }: Document, { classes }: Detector, { from, to }: Statement): boolean {
  const [pointing, text] = [classes.bits(['this']), classes.bits(['text'])];
  for (let index = from; index < Math.min(to, from + REACH); index++) {
    if ((classes.of(words.hashes[index]!) & pointing) === 0) continue;
    for (let next = index + 1; next < Math.min(to, index + 3); next++)
      if ((classes.of(words.hashes[next]!) & text) !== 0) return true;
  }
  return false;
}

/** “the quote above”, “the figures in brackets”, “item 5”, “3. maddenin”: a part, by where on the page it stands. */
export function pointsAtPart(doc: Document, { start, end, from, to }: Statement): boolean {
  const { text, words, language = 'en' } = doc;
  if (pointed[language].test(text.slice(start, Math.min(end, start + LONGEST)))) return true;
  const part = clue(doc, 'part', 'fact');
  for (let index = from; index < Math.min(to, from + REACH); index++) {
    if ((cluesOf(doc, index) & part) === 0) continue;
    const last = Math.min(to, index + 5) - 1;
    const near = text.slice(words.starts[Math.max(from, index - 1)], words.ends[last]);
    if (places().test(near)) return true;
  }
  return false;
}

/** “I’ve kept your headline”: somebody has done it. Where a verb says “I” by its ending, that has to be enough. */
export function isDone(doc: Document, { start, end, from, to }: Statement): boolean {
  const { text, language = 'en' } = doc;
  const pattern = perfects[language];
  if (pattern !== undefined) return pattern.test(text.slice(start, Math.min(end, start + LONGEST)));
  for (let index = from; index < Math.min(to, from + REACH); index++)
    if ((cluesOf(doc, index) & clue(doc, 'me')) !== 0) return true;
  return false;
}

/** “Please consult a qualified professional.” */
export function isReferral({ text, language = 'en' }: Document, { start, end }: Statement): boolean {
  return professionals[language].test(text.slice(start, Math.min(text.length, end + LONGEST)));
}

/** So many numbers of versions are those of a program, whose releases are told of: “This version improves the formatting”. */
const RELEASES = 3;

export function isOfReleases({ text }: Document): boolean {
  return (text.match(/(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])/gu)?.length ?? 0) >= RELEASES;
}
