import type { Document, PhraseHit } from '#rule';
import { WordSet } from '#text';
import type { Detector } from '../data/voices/detector.ts';
import { ambiguousParts, comparatives, professionals } from '../data/voices/rewrites.ts';
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
  while (at < to && (classes.of(doc.words.hashes[at]!) & version) === 0) at++;
  at++;
  return weightOf(doc, at, Math.min(to, at + 40)) >= 2 && weightElsewhere(doc, from, to) < 2 * ABOUT_WRITING;
}

function weightElsewhere(doc: Document, from: number, to: number): number {
  return weightOf(doc, 0, from) + weightOf(doc, to, doc.words.count);
}

/** Two for each word that only a text has, one for each that may be of something else. */
function weightOf(doc: Document, from: number, to: number): number {
  const part = clue(doc, 'part', 'prose');
  let weight = 0;
  for (let index = from; index < to; index++) {
    if ((cluesOf(doc, index) & part) === 0 && !details.has(doc.words.hashes[index]!)) continue;
    weight += ambiguousParts.test(doc.slice(doc.words.at(index)).toLowerCase()) ? 1 : 2;
  }
  return weight;
}

/** What is put into a text or taken out of it, beside its parts. */
const details = new WordSet(
  'sensory imagery pacing suspense line details verbs adjectives bildhafte adjektive adjectifs adjetivos adjetivos',
);

/** “this paragraph”, “diesen kurzen Absatz” */
export function namesThisText({ words }: Document, { classes }: Detector, { from, to }: Statement): boolean {
  const [pointing, text] = [classes.bits(['this']), classes.bits(['text'])];
  for (let index = from; index < to; index++) {
    if ((classes.of(words.hashes[index]!) & pointing) === 0) continue;
    for (let next = index + 1; next < Math.min(to, index + 3); next++)
      if ((classes.of(words.hashes[next]!) & text) !== 0) return true;
  }
  return false;
}

/** “Please consult a qualified professional.” */
export function isReferral({ text, language = 'en' }: Document, { start, end }: Statement): boolean {
  return professionals[language].test(text.slice(start, Math.min(text.length, end + LONGEST)));
}
