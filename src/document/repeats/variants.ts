import { areCounterparts, languages } from '#text';
import type { Document } from '../document.ts';
import { NUMBER } from '../words.ts';
import { isTitle } from './labels.ts';
import { passages, type Passage } from './repeats.ts';
import { bag } from './wording.ts';

/**
 * Whether a repeat puts one word for another throughout, also in the sentence above: “Left arm. Stretch the left arm …”
 * and “Right arm. Stretch the right arm …” are two exercises, and no draft with a word changed.
 */
export function isVariant(doc: Document, first: number, start: number, end: number): boolean {
  const all = doc.get(passages);
  const times = new Map<string, number>();
  for (let index = Math.max(start - 1, start - first); index < end; index++) {
    const swap = swapOf(doc, all[first + index - start]!, all[index]!);
    if (!swap) continue;
    const count = (times.get(swap.words) ?? 0) + swap.times;
    if (count > 1) return true;
    times.set(swap.words, count);
  }
  return false;
}

/**
 * Whether the sentence before or behind a repeat is the same but for a figure: “600 g of leeks”, “700 g of leeks” are
 * two recipes that have steps in common.
 */
export function isAmongFigures(doc: Document, first: number, start: number, end: number): boolean {
  const all = doc.get(passages);
  return [-1, end - start].some((step) => {
    const [a, b] = [all[first + step], all[start + step]];
    if (!a || !b || first + step >= start || (step === -1 && first === 0)) return false;
    const { onlyA, onlyB } = bag(doc, a, b);
    if (onlyA.length !== onlyB.length || onlyA.length === 0 || a.to - a.from <= onlyA.length) return false;
    return [...onlyA, ...onlyB].every((word) => doc.words.kinds[word] === NUMBER);
  });
}

/**
 * Whether a sentence of a repeat, or the one before or behind it, has one of a pair for the other: “Mark the middle of the
 * first end”, “… of the second end”. The steps that follow may be the same.
 */
export function isOfPair(doc: Document, first: number, start: number, end: number): boolean {
  const all = doc.get(passages);
  for (let index = Math.max(start - 1, start - first); index <= end; index++) {
    const [a, b] = [all[first + index - start], all[index]];
    // “First week … Second week” is followed by “Third week” whatever was pasted between.
    if (!a || !b || (index === end && isTitle(doc.blocks[b.block]!))) continue;
    if (first + index - start < start && havePair(doc, a, b)) return true;
  }
  return false;
}

/** So many words may go with the one of a pair: “his brother Tom”, “her sister Ada”. */
const WITH_PAIR = 3;

function havePair(doc: Document, a: Passage, b: Passage): boolean {
  const { shared, onlyA, onlyB } = bag(doc, a, b);
  const least = Math.min(onlyA.length, onlyB.length);
  const most = Math.max(onlyA.length, onlyB.length);
  if (least === 0) return most === 0 && isTurned(doc, a, b);
  // “to be your wife, to love her, comfort her”, “to be your husband, to love him, comfort him”
  const areAll = onlyA.every((one) => onlyB.some((other) => arePair(doc, one, other)));
  if (least === most && areAll) return true;
  if (most > WITH_PAIR || shared < most) return false;
  return onlyA.some((one) => onlyB.some((other) => arePair(doc, one, other)));
}

/** “Fold the left side over the right”, “Fold the right side over the left” */
function isTurned(doc: Document, a: Passage, b: Passage): boolean {
  const { hashes } = doc.words;
  for (let at = 0; at < a.to - a.from; at++)
    if (hashes[a.from + at] !== hashes[b.from + at]) return arePair(doc, a.from + at, b.from + at);
  return false;
}

function arePair({ words, text, language }: Document, one: number, other: number): boolean {
  const [a, b] = [one, other].map((word) => text.slice(words.starts[word], words.ends[word]));
  return areCounterparts(language ?? 'en', a!, b!);
}

/** The one word of substance that stands in place of another, and how often it does. */
function swapOf(doc: Document, a: Passage, b: Passage): { words: string; times: number } | undefined {
  const { onlyA, onlyB } = bag(doc, a, b);
  const [left, right] = [ofSubstance(doc, onlyA), ofSubstance(doc, onlyB)];
  if (left.length === 0 || left.length !== right.length) return undefined;
  if (new Set(left).size > 1 || new Set(right).size > 1) return undefined;
  return { words: `${left[0]} ${right[0]}`, times: left.length };
}

function ofSubstance({ words, text, language }: Document, side: readonly number[]): string[] {
  const { functionWords } = languages[language ?? 'en'];
  return side
    .filter((word) => words.kinds[word] !== NUMBER && !functionWords.has(words.hashes[word]!))
    .map((word) => text.slice(words.starts[word], words.ends[word]).toLowerCase());
}
