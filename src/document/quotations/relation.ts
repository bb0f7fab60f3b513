import { classOf, DIGIT, fold, hashWord } from '#text';
import type { Document } from '../document.ts';
import type { Party } from './parties.ts';
import type { TextSpan } from '../span.ts';
import { CAPITAL } from '../words.ts';

/** How two parties relate: by their names alone, since nothing else is certain. */
export function relation(doc: Document, a: Party, b: Party): 'same' | 'different' | 'unknown' {
  const told = compare(doc, a, b);
  return told === 'different' && (a.by === 'guess' || b.by === 'guess') ? 'unknown' : told;
}

function compare(doc: Document, a: Party, b: Party): 'same' | 'different' | 'unknown' {
  const first = tokens(doc, a);
  const second = tokens(doc, b);
  if (first.length === 0 || second.length === 0) {
    if (first.length > 0 || second.length > 0) return 'unknown';
    return fold(headOf(doc, a.at)) === fold(headOf(doc, b.at)) ? 'same' : 'unknown';
  }
  const shared = first.filter((hash) => second.includes(hash));
  // Ann Lind and Kim Lind are two; Mrs Lind may be either.
  if (shared.length === 1 && first.length === 2 && second.length === 2) return 'unknown';
  if (shared.length > 0) return 'same';
  const names = doc.get(fullNames);
  return first.some((one) => second.some((other) => names.has(one ^ other))) ? 'same' : 'different';
}

/** Pairs of capitalised neighbours: `Ann` and `Lind` are one where `Ann Lind` stands anywhere. */
function fullNames({ words }: Document): ReadonlySet<number> {
  const { count, kinds, hashes, starts, ends } = words;
  const found = new Set<number>();
  for (let index = 1; index < count; index++) {
    if (kinds[index] !== CAPITAL || kinds[index - 1] !== CAPITAL) continue;
    if (starts[index]! - ends[index - 1]! <= 2) found.add(hashes[index]! ^ hashes[index - 1]!);
  }
  return found;
}

/** The capitalised words of a name without endings behind an apostrophe: `Erdoğan’ın`. */
function tokens({ text, words, language }: Document, { at, by }: Party): number[] {
  // `die Architektin` is no name: German nouns are capitalised.
  if (by === 'role' && language === 'de') return [];
  const { from, to } = words.within(at);
  const found: number[] = [];
  for (let index = from; index < to; index++) {
    if (words.kinds[index] !== CAPITAL) continue;
    const word = text.slice(words.starts[index], words.ends[index]);
    const stem = word.replace(/['’].{0,12}$/u, '');
    if (stem.length > 1 && classOf(stem.charCodeAt(0)) !== DIGIT) found.push(hashWord(stem));
  }
  // `The statement`: an article at the start of a sentence.
  return found.length === 1 && to - from > 1 && words.kinds[from] === CAPITAL ? [] : found;
}

function headOf({ text, words }: Document, at: TextSpan): string {
  const { to } = words.within(at);
  return text.slice(words.starts[to - 1], words.ends[to - 1]);
}
