/**
 * UTF-8 that was read in a single-byte encoding, in a whole text.
 *
 * Word by word first, which finds one damaged name in a sound paragraph. Where that has shown which code page was
 * at work, lines in which nothing speaks against it are decoded throughout: that gives back what proves nothing
 * by itself, such as `√†` for “à”. What comes out is looked at again, because damage is often done twice.
 */
import type { LanguageCode } from '../languages/index.ts';
import { accepted, pagesAtWork, type AtWork } from './acceptance.ts';
import { codePages } from './code-pages.ts';
import { deeper, patch, stretches, withPatches, type Patch } from './patches.ts';
import { learn, runs, type Search } from './runs.ts';

/** A damaged stretch of a text and what it stood for. */
export interface Damage {
  readonly start: number;
  readonly end: number;
  readonly repaired: string;
  readonly score: number;
  /** Nothing else can have stood there. */
  readonly unique: boolean;
  /** A part of it is gone: `repaired` is a guess, or has U+FFFD where nobody can guess. */
  readonly lossy: boolean;
  /** How it came about, the last misreading first: “UTF-8 read as Windows-1252”. */
  readonly chain: readonly string[];
}

/** Damage is rarely done more often than this. */
const MAX_LEVELS = 4;

/** All damaged words, in order and apart. A word with spaces inside its damage is one stretch. */
export function mojibake(text: string, language?: LanguageCode): Damage[] {
  let patches: Patch[] = [];
  let current = text;
  let past: AtWork | undefined;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const search: Search = { text: current, language, readings: [] };
    const first = runs(search);
    const atWork = pagesAtWork(search, first, past);
    if (!atWork) break;
    learn(search, first);
    const found = accepted(search, runs(search, atWork.weights), atWork);
    const patched =
      level === 0 ? stretches(current, found).map(patch(current)) : deeper(current, patches, found);
    if (patched.length === 0) break;
    patches = patched;
    past = atWork;
    current = withPatches(text, patches);
  }
  return patches.map(({ start, end, score, unique, repaired, pages }) => {
    const guessed = withGuesses(repaired);
    const lossy = guessed !== repaired || guessed.includes('\uFFFD');
    const chain = pages.map((page) => `UTF-8 read as ${codePages[page]!.name}`);
    return { start, end, repaired: guessed, score, unique, lossy, chain };
  });
}

/** Puts in what was probably there where bytes are gone, and U+FFFD where nobody can tell: `SofÃ­a` without its soft hyphen, `морÑ`. */
function withGuesses(repaired: string): string {
  return repaired
    .replace(/(?<=[A-Za-z])Ã(?=[a-z])/gu, 'í')
    .replaceAll('â€', '”')
    .replace(/(?<=\p{Ll})[ÃÂÄÅÐÑØÙ]|[\u0080-\u009F]/gu, '\uFFFD');
}
