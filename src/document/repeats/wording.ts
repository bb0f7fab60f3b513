import { languages, Scratch, type Language } from '#text';
import type { Document } from '../document.ts';
import { CAPITAL, NUMBER } from '../words.ts';
import type { Passage } from './repeats.ts';

const counters = new Scratch();

/** The words that two passages share, counted, and those that only one of them has. */
export function bag(
  doc: Document,
  a: Passage,
  b: Passage,
): { shared: number; onlyA: number[]; onlyB: number[] } {
  const { numbers, size } = doc.vocabulary;
  const counts = counters.zeros(size);
  for (let word = b.from; word < b.to; word++) counts[numbers[word]!]!++;
  let shared = 0;
  const onlyA: number[] = [];
  for (let word = a.from; word < a.to; word++) {
    if (counts[numbers[word]!] === 0) onlyA.push(word);
    else {
      counts[numbers[word]!]!--;
      shared++;
    }
  }
  const onlyB: number[] = [];
  for (let word = b.to - 1; word >= b.from; word--) {
    if (counts[numbers[word]!] === 0) continue;
    onlyB.push(word);
    counts[numbers[word]!]!--;
  }
  return { shared, onlyA, onlyB };
}

/** How many words say as much as one in English does, where endings stand for pronouns and prepositions. */
const density: Partial<Record<string, number>> = { tr: 0.7 };

/** How many words of the language of a text say as much as so many in English. */
export function asWords({ language }: Document, count: number): number {
  return Math.round(count * (density[language ?? 'en'] ?? 1));
}

/** Whether a number, a name or a month was put in place of another. */
export function isOther(doc: Document, onlyA: readonly number[], onlyB: readonly number[]): boolean {
  if (onlyA.length === 0 || onlyB.length === 0) return false;
  const language = languages[doc.language ?? 'en'];
  return [...onlyA, ...onlyB].some((word) => isParticular(doc, language, word));
}

function isParticular({ words, text }: Document, language: Language, word: number): boolean {
  if (words.kinds[word] === NUMBER) return true;
  const spelled = text.slice(words.starts[word], words.ends[word]);
  // A capital at the start of a sentence is no sign of a name.
  if (words.kinds[word] === CAPITAL)
    return /[\p{L}\d,;:]\s$/u.test(text.slice(Math.max(0, words.starts[word]! - 2), words.starts[word]));
  // “One” may be an article, or an adjective: “on one day”, “on the same day”.
  return (
    (language.numbers.get(spelled) ?? 1) !== 1 ||
    language.months.includes(spelled) ||
    language.weekdays.includes(spelled)
  );
}

/** How many words were put in place of others, little words and other forms of one word left out. */
export function replacements(
  { words, text, language }: Document,
  onlyA: readonly number[],
  onlyB: readonly number[],
): number {
  const { functionWords } = languages[language ?? 'en'];
  const content = (side: readonly number[]) =>
    side
      .filter((word) => !functionWords.has(words.hashes[word]!))
      .map((word) => text.slice(words.starts[word], words.ends[word]).toLowerCase());
  const [a, b] = [content(onlyA), content(onlyB)];
  const isForm = (word: string, others: readonly string[]) =>
    others.some((other) => word.length >= 4 && other.startsWith(word.slice(0, Math.max(4, word.length - 3))));
  const left = a.filter((word) => !isForm(word, b));
  const right = b.filter((word) => !isForm(word, a));
  return Math.min(left.length, right.length);
}
