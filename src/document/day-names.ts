import { languages } from '#text';
import type { Document } from './document.ts';

/** No name of a day or a month is longer. */
const LONGEST = 20;

/** Whether a word names a day of the week or a month, written as the language writes it: “Monday”, « lundi ». */
export function isDayName({ words, text, language }: Document, index: number): boolean {
  const { months, weekdays } = languages[language!];
  const start = words.starts[index]!;
  const word = text.slice(start, Math.min(words.ends[index]!, start + LONGEST));
  return months.includes(word) || weekdays.includes(word);
}
