import { firstAfter, isInOtherLanguage, type Document } from '#rule';

/** Alone in quotation marks: “eachother” is what a text about spelling speaks of. */
export function isMention({ text }: Document, start: number, end: number): boolean {
  return /["“”„«»‘]/u.test(text[start - 1] ?? '') && /["“”«»’]/u.test(text[end] ?? '');
}

/** Among other words with a capital inside, at most two words away: the names of firms and programs in a list. */
export function isAmongNames(doc: Document, index: number): boolean {
  const { words, text } = doc;
  for (let near = Math.max(0, index - 2); near <= Math.min(words.count - 1, index + 2); near++) {
    const word = text.slice(words.starts[near], Math.min(words.ends[near]!, words.starts[near]! + 30));
    if (near !== index && /^\p{L}\p{Ll}*\p{Lu}\p{Ll}+$/u.test(word)) return true;
  }
  return false;
}

/** “Hay dos formas de cambiar la imagen” in an English text: “formas” is a word there. */
export function isOfOtherSentence(doc: Document, start: number): boolean {
  const sentence = doc.sentences[firstAfter(doc.sentences, start)];
  return sentence !== undefined && isInOtherLanguage(doc, sentence);
}
