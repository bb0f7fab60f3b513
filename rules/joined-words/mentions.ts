import { CAPITAL, isInOtherLanguage, type Document } from '#rule';
import { isUpper } from '#text';
import type { Candidate } from './content.ts';
import { isOfProgram } from './program-names.ts';

/** Whether somebody meant one word: a name, a term of a program, a word that is spoken of or of another language. */
export function isMeant(doc: Document, candidate: Candidate): boolean {
  const { index, start, end, split } = candidate;
  if (split >= end) return isNameAgain(doc, index) || isCamel(doc, index + 1);
  // “Hay dos formas de cambiar la imagen” in an English text: “formas” is a word there.
  if (isMention(doc, start, end) || isInOtherLanguage(doc, start)) return true;
  if (isUpper(doc.text.charCodeAt(split)) && isAmongNames(doc, index)) return true;
  return isOfProgram(doc, candidate);
}

/** `Voice.TextScript`: no sentence begins with a word that has another capital inside. */
function isCamel({ words, text }: Document, index: number): boolean {
  return /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(text.slice(words.starts[index], words.ends[index]).slice(0, 30));
}

/** Alone in quotation marks: “eachother” is what a text about spelling speaks of. */
function isMention({ text }: Document, start: number, end: number): boolean {
  return /["“”„«»‘]/u.test(text[start - 1] ?? '') && /["“”«»’]/u.test(text[end] ?? '');
}

/** Among other words with a capital inside, at most two words away: the names of firms and programs in a list. */
function isAmongNames(doc: Document, index: number): boolean {
  const { words, text } = doc;
  for (let near = Math.max(0, index - 2); near <= Math.min(words.count - 1, index + 2); near++) {
    const word = text.slice(words.starts[near], Math.min(words.ends[near]!, words.starts[near]! + 30));
    if (near !== index && /^\p{L}\p{Ll}*\p{Lu}\p{Ll}+$/u.test(word)) return true;
  }
  return false;
}

/** So many words on a name with a stop inside, `One.Tel`, is looked for. */
const FAR = 2000;

/** Whether two words with a stop between them, both with a capital, stand so again. */
function isNameAgain({ words, vocabulary }: Document, index: number): boolean {
  if (words.kinds[index] !== CAPITAL || words.kinds[index + 1] !== CAPITAL) return false;
  if (vocabulary.countAt(index) < 2 || vocabulary.countAt(index + 1) < 2) return false;
  const [left, right] = [words.hashes[index]!, words.hashes[index + 1]!];
  const isPair = (at: number): boolean =>
    words.hashes[at] === left &&
    words.hashes[at + 1] === right &&
    words.starts[at + 1] === words.ends[at]! + 1;
  const first = vocabulary.firstOf(left)!;
  if (first !== index && isPair(first)) return true;
  for (let at = index + 2; at < Math.min(words.count - 1, index + FAR); at++) if (isPair(at)) return true;
  return false;
}
