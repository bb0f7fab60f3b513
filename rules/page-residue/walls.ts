import { NUMBER, type Document } from '#rule';
import { type Vocabulary } from './vocabulary.ts';

/** The words of a block, as indices. */
type Range = ReturnType<Document['words']['within']>;

/** `This article is for subscribers only. Already a member? Log in` */
export function isMembersOnly({ words }: Document, { from, to }: Range, { wall }: Vocabulary): boolean {
  if (to - from < 4 || to - from > 30) return false;
  let known = 0;
  for (let index = from; index < to; index++)
    if (words.kinds[index] === NUMBER || wall.has(words.hashes[index]!)) known++;
  return known >= (to - from) * 0.85;
}

/** `You have 2 free articles left this month` */
export function isMeter({ words }: Document, { from, to }: Range, { wall }: Vocabulary): boolean {
  if (to - from < 6 || to - from > 30) return false;
  let numbers = 0;
  for (let index = from; index < to; index++) {
    if (words.kinds[index] === NUMBER) numbers++;
    else if (!wall.has(words.hashes[index]!)) return false;
  }
  return numbers === 1 || numbers === 2;
}
