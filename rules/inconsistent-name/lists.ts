import { CAPITAL, LOWER, officesBeside, plainWord, type Document, type Name } from '#rule';
import { languages, people } from '#text';
import { gap } from './persons.ts';

/** Whether the name is one of several in a row: `Ann Lee and Jo Marsh`, `goals from Lee, Marsh`. */
export function isListed(doc: Document, name: Name): boolean {
  const { from, to, sentence } = name;
  const { before } = officesBeside(doc, name);
  const { words } = doc;
  const known = people[doc.language!];
  const { from: first, to: last } = doc.sentences[sentence]!;
  const start = before ? words.indexAt(before.start) : from;
  const isConjunction = (at: number): boolean =>
    at >= first && at < last && words.kinds[at] === LOWER && known.conjunctions.has(plainWord(doc, at));
  // `Marsh and Ann Lee`, but not `it rained, and Ann Lee said`; `Ann Lee and Marsh`, but not `Ann Lee and went home`.
  const isBehindName = words.kinds[start - 2] === CAPITAL && start - 2 >= first;
  if (isBehindName && isConjunction(start - 1) && !gap(doc, start - 1).startsWith(',')) return true;
  if (isConjunction(to) && words.kinds[to + 1] === CAPITAL) return true;
  const commaBefore =
    start > first && gap(doc, start) === ', ' && words.kinds[start - 1] === CAPITAL && !isDay(doc, start - 1);
  const commaAfter = to < last && gap(doc, to) === ', ' && words.kinds[to] === CAPITAL;
  return commaAfter || (commaBefore && start - 1 > first);
}

/** “On Tuesday, Ann Lee …” lists nobody. */
function isDay({ words, text, language }: Document, index: number): boolean {
  const { weekdays, months } = languages[language!];
  const word = text.slice(words.starts[index], Math.min(words.ends[index]!, words.starts[index]! + 20));
  // “Mardi” has a capital only at the start of a sentence.
  return [word, word.toLowerCase()].some((each) => weekdays.includes(each) || months.includes(each));
}
