import type { Document } from '../document.ts';
import { passages, repeats, type Passage, type Repeat } from './repeats.ts';

/** Questions that come again with another answer each, from which on they are put to one person after the other. */
const ROUNDS = 2;

/** So many words two people may say alike in one sentence of an answer, and in all answers in a row. */
const LONG_SENTENCE = 20;
const LONG_ANSWERS = 30;

/** How many sentences of an answer are read. */
const LONGEST_ANSWER = 6;

/**
 * Whether a repeat is a part of the second of two interviews with the same questions: “What can’t you stand?” “Green.” What
 * both have said in the same words is short; where it is long, one printing is a slip.
 */
export function isInRounds(doc: Document, { first, start, end }: Repeat): boolean {
  if (!doc.get(hasRounds)) return false;
  const all = doc.get(passages);
  const [asked, before] = [questionAbove(doc, start), questionAbove(doc, first)];
  if (!asked || !before || asked === before || !doc.words.areSame(asked, before)) return false;
  let alike = 0;
  for (let index = start; index < end; index++) {
    const [a, b] = [all[first + index - start]!, all[index]!];
    if (isQuestion(doc, b) || !doc.words.areSame(a, b)) continue;
    if (b.to - b.from >= LONG_SENTENCE) return false;
    alike += b.to - b.from;
  }
  return alike < LONG_ANSWERS;
}

function hasRounds(doc: Document): boolean {
  const all = doc.get(passages);
  let questions = 0;
  for (const { first, start, end } of doc.get(repeats).found) {
    for (let index = start; index < end; index++) {
      const isAsked = isQuestion(doc, all[index]!) && all[index - 1]?.block !== all[index]!.block;
      if (isAsked && areAnsweredApart(doc, first + index - start, index)) questions++;
    }
  }
  return questions >= ROUNDS;
}

/** Whether what follows two questions is not the same up to the next. */
function areAnsweredApart(doc: Document, a: number, b: number): boolean {
  const all = doc.get(passages);
  for (let step = 1; step <= LONGEST_ANSWER; step++) {
    const [one, other] = [all[a + step], all[b + step]];
    if (!one || !other) return one !== other;
    if (!doc.words.areSame(one, other)) return true;
    if (isQuestion(doc, one)) return false;
  }
  return false;
}

/** The question that a sentence answers, or the question that it is. */
function questionAbove(doc: Document, index: number): Passage | undefined {
  const all = doc.get(passages);
  for (let at = index; at >= 0 && index - at <= LONGEST_ANSWER; at--)
    if (isQuestion(doc, all[at]!)) return all[at];
  return undefined;
}

function isQuestion({ text }: Document, { start, end }: Passage): boolean {
  return /\?["”»)*_]{0,3}$/u.test(text.slice(Math.max(start, end - 4), end));
}
