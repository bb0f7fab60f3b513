import { NUMBER, type Block, type Document, type TextSpan } from '#rule';
import { hashWord, languages, list, once, onceEach, type LanguageCode } from '#text';
import { desks } from '../data/desks/index.ts';

/** So many letters tell words apart: `leek` and `leeks` nearly meet. */
const STEM = 4;

/** So many words of the kitchen make a recipe. */
const KITCHEN = 2;

/** “200 g”, “180 degrees” */
const amount = /^\d[\d.,/]*\s?(?:g|kg|ml|cl|dl|l|oz|lb|cups?|grad|degr|°|º|%|min)/iu;

/** Whether a paragraph gives what the sentence before it promised: it has amounts, words of it, or words of the kitchen. */
export function isGiven(doc: Document, at: TextSpan, { content }: Block): boolean {
  const promised = stemsOf(doc, at);
  const kitchen = kitchenOf(doc.language!);
  const { kinds, starts, ends } = doc.words;
  const { from, to } = doc.words.within(content);
  for (let index = from; index < to; index++)
    if (kinds[index] === NUMBER && amount.test(doc.text.slice(starts[index], ends[index]! + 8))) return true;
  let cooked = 0;
  for (const stem of stemsOf(doc, content)) {
    if (promised.has(stem)) return true;
    if (kitchen.has(stem)) cooked++;
  }
  return cooked >= KITCHEN;
}

function stemsOf({ words, text, language }: Document, span: TextSpan): Set<number> {
  const { functionWords } = languages[language!];
  const found = new Set<number>();
  const { from, to } = words.within(span);
  for (let index = from; index < to; index++) {
    const start = words.starts[index]!;
    if (words.ends[index]! - start >= STEM && !functionWords.has(words.hashes[index]!))
      found.add(hashWord(text, start, start + STEM));
  }
  return found;
}

const kitchenOf = onceEach((code: LanguageCode): ReadonlySet<number> => {
  const { words } = desks[code].find(({ is }) => is === 'a recipe')!;
  return new Set(list(words).map((word) => hashWord(word.slice(0, STEM))));
});

/** What somebody is to do: “a joint office whose main tasks are:”. */
export const tasks = once(
  () =>
    /(?:tasks?|duties|aims?|goals?|objectives|aufgaben|ziele|tâches|missions|objectifs|tareas|funciones|objetivos|tarefas|funções|görevler\p{L}{0,12}|hedefler\p{L}{0,12}|amaçlar\p{L}{0,12}|zadania|cele|obowiązki)(?: \p{L}{1,20}){0,2}[ :*_]{0,8}$/u,
);
