import { areSwapped } from '#text';

/** `Zelensky` and `Zelenskiy`: one Cyrillic ending, spelled by two systems. */
export function isEnding(a: string, b: string): boolean {
  const ending = /sk(?:y|yy|iy|yi|ij|i|ii|yj)$/u;
  return a !== b && ending.test(a) && ending.test(b) && a.replace(ending, '') === b.replace(ending, '');
}

/** A letter doubled or not, two letters swapped, `i` for `y`: what a slip does to a word, and no other word is. */
export function isTypical(a: string, b: string): boolean {
  const once = (word: string): string => word.replace(/(.)\1/gu, '$1');
  return (
    areSwapped(a, b) ||
    once(a) === once(b) ||
    a.replace(/y/gu, 'i') === b.replace(/y/gu, 'i') ||
    isEnding(a, b)
  );
}
