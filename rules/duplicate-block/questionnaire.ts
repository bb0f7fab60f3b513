import { endsInQuestion, passages, type Copy, type Document } from '#rule';

/** So few words two people may answer alike. */
const SHORT = 12;

/** Questions that come again with another answer each, from which on they are put to one person after the other. */
const ROUNDS = 2;

/**
 * Whether a text puts the same questions to several people: some of them stand twice, and what follows is not the same.
 * Where an answer is the same as well, one printing is longer.
 */
export function isQuestionnaire(doc: Document, all: readonly Copy[]): boolean {
  let questions = 0;
  for (const copy of all)
    if (copy.to - copy.from === 1 && copy.exact && endsInQuestion(doc, copy)) questions++;
  return questions >= ROUNDS;
}

/** “What can’t you stand? Green.”: questions, and what two of those who were asked have said to them. */
export function isAnswerAlike(doc: Document, { from, to, exact }: Copy): boolean {
  const all = doc.get(passages);
  let [questions, words] = [0, 0];
  for (let index = from; index < to; index++) {
    const passage = all[index]!;
    if (/\?["”»)]?$/u.test(doc.text.slice(Math.max(passage.start, passage.end - 2), passage.end)))
      questions++;
    else words += passage.to - passage.from;
  }
  return exact && questions > 0 && words < SHORT;
}
