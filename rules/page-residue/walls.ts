import { NUMBER, type Document } from '#rule';
import { languages, type LanguageCode } from '#text';
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
export function isMeter(doc: Document, { from, to }: Range, { wall, code }: Vocabulary): boolean {
  const { words } = doc;
  if (to - from < 6 || to - from > 30) return false;
  let numbers = 0;
  for (let index = from; index < to; index++) {
    if (words.kinds[index] === NUMBER || isNumeral(doc, index, code)) numbers++;
    else if (!wall.has(words.hashes[index]!)) return false;
  }
  return numbers === 1 || numbers === 2;
}

/** `Log in or create a free account to continue reading` */
export function isGate(
  { words }: Document,
  { from, to }: Range,
  text: string,
  { gate, purpose }: Vocabulary,
): boolean {
  if (to - from < 4 || to - from > 20) return false;
  for (let index = from; index < to; index++)
    if (words.kinds[index] !== NUMBER && !gate.has(words.hashes[index]!)) return false;
  const line = text.toLowerCase().replace(/[^\p{L}\p{N}-]{1,4}/gu, ' ');
  return purpose().test(line);
}

/** `two` */
function isNumeral(doc: Document, index: number, code: LanguageCode): boolean {
  const value = languages[code].numbers.get(doc.slice(doc.words.at(index)).toLowerCase());
  return value !== undefined && value > 1;
}
