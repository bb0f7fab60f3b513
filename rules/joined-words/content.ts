import { blockIndexAt, LOWER, type Document } from '#rule';
import { contentSeam, list, once } from '#text';
import { heads, known, tails } from '../data/english.ts';
import { isAttached } from './attached.ts';
import { isDerived } from './derived.ts';
import { isKnown } from './known.ts';
import { isStrange } from './english.ts';

/** Two words of five letters. */
const SHORTEST = 10;
const LONGEST = 24;

/** No article has so many words. */
const LONGEST_TEXT = 3000;

/** More such words in one text are the identifiers of a program, or somebody's way to write. */
const MANY = 2;

/** `a velvetlecture`: where English tokens fall into two words of which neither makes compounds. They are asked of words that stand once. */
export function atContentWords(doc: Document, candidates: readonly number[]): readonly Candidate[] {
  // Notes about programs have names that are two words: `settledpromise`. Manuals are long.
  if (doc.masks.code.zones.length > 0 || doc.words.count > LONGEST_TEXT) return [];
  const { words } = doc;
  const found: Candidate[] = [];
  for (const index of candidates) {
    const split = betweenContentWords(doc, index);
    if (split !== undefined)
      found.push({ index, start: words.starts[index]!, end: words.ends[index]!, split, isWeak: true });
  }
  return found.length <= MANY ? found : [];
}

/** A word that may be two, or a word and the next one. */
export interface Candidate {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Where the space was. */
  readonly split: number;
  /** Whether it may be a compound that nobody has made before. */
  readonly isWeak?: true;
}

/** Whether a word is one of those that are asked. */
export function isLong({ words }: Document, index: number): boolean {
  const length = words.ends[index]! - words.starts[index]!;
  return length >= SHORTEST && length <= LONGEST && words.kinds[index] === LOWER;
}

function betweenContentWords(doc: Document, index: number): number | undefined {
  const { text, words } = doc;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  if (isKnown(words.hashes[index]!)) return undefined;
  // `## finalhandler` is a name.
  const { content } = doc.blocks[blockIndexAt(doc, start)]!;
  if (content.end - content.start <= end - start + 2) return undefined;
  const token = text.slice(start, end);
  if (!/^[a-z]+$/u.test(token) || compounds().has(token) || isDerived(token)) return undefined;
  if (isAttached(text, start, end)) return undefined;
  const isWord = (part: number): boolean => known().has(part) || doc.vocabulary.countOf(part) > 0;
  const at = contentSeam(token, isWord, compounding());
  if (at === undefined || isStrange(doc, index - 1) || isStrange(doc, index + 1)) return undefined;
  return start + at;
}

const compounding = once(() => {
  const [begin, end] = [heads(), tails()];
  return { begins: (hash: number) => begin.has(hash), ends: (hash: number) => end.has(hash) };
});

/** What is written as one word all the same, and in few dictionaries. */
const compounds = once(
  () =>
    new Set(
      list(`
        creepypasta creepypastas snickerdoodle snickerdoodles slobberknocker slobberknockers fortepiano fortepianos throatlatch
        boxershorts peanutbutter chimneysweep chimneysweeps stoolpigeon stoolpigeons shapeshifted sheetrocked couchsurfed
      `),
    ),
);
