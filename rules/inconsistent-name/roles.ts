import { LOWER, plainWord, type Document, type Name } from '#rule';
import { languages } from '#text';

/** How many words an apposition is read for, and how many letters tell two of them to be of one stem. */
const REACH = 8;
const STEM = 5;

/** `Ann Lee, who chairs the transport committee`, `Anne Leigh, the committee chair`: what both are said to be has a word in common. */
export function shareRole(doc: Document, a: Name, b: Name): boolean {
  const [one, other] = [roleOf(doc, a), roleOf(doc, b)];
  return one.some((stem) => other.includes(stem));
}

/** The stems of the words in the apposition behind a name. */
function roleOf(doc: Document, { to, sentence }: Name): string[] {
  const { words, text, sentences } = doc;
  const last = Math.min(sentences[sentence]!.to, to + REACH);
  const { functionWords } = languages[doc.language!];
  const found: string[] = [];
  for (let at = to; at < last; at++) {
    const gap = text.slice(words.ends[at - 1], words.starts[at]);
    if (at === to ? gap !== ', ' : gap !== ' ') break;
    const word = plainWord(doc, at);
    if (words.kinds[at] === LOWER && word.length >= STEM && !functionWords.has(words.hashes[at]!))
      found.push(word.slice(0, STEM));
  }
  return found;
}
