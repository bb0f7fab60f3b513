import { onceEach, type LanguageCode } from '#text';
import { opposites, scales } from '../data/opposites.ts';

const pairsIn = onceEach((language: LanguageCode): ReadonlySet<string> => {
  const pairs = opposites[language].trim().split(/\s+/u);
  const [low, high] = scales[language].map((words) => words.trim().split(/\s+/u)) as [string[], string[]];
  for (const little of low) for (const much of high) pairs.push(`${little}/${much}`);
  return new Set(pairs.flatMap((pair) => [pair, pair.split('/').reverse().join('/')]));
});

/** What makes a word the opposite of the one behind it: `possible`, `impossible`. */
const prefix = /^(?:un|in|im|ir|il|dis|des|dés|nie)$/u;

/** As many words stand for one: “moins bien”, “a favor de”. */
const MOST = 3;

/** Whether some words stand in place of others that say the opposite: “better” and “worse”, « mieux » and « moins bien ». */
export function areOpposites(language: LanguageCode, a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.length > MOST || b.length > MOST) return false;
  const [one, other] = [a, b].map((words) => words.join('_').toLocaleLowerCase(language)) as [string, string];
  if (pairsIn(language).has(`${one}/${other}`)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.endsWith(short) && prefix.test(long.slice(0, long.length - short.length));
}
