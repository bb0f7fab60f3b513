import { isProse, phraseSet, type Document, type TextSpan } from '#rule';
import {
  angled,
  asked,
  bareFields,
  orders,
  dummyFigures,
  fieldLinks,
  fieldNouns,
  germanFigure,
  ownedFields,
  pending,
  templateLines,
  toBeDone,
  templateLineWords,
  wanting,
  withheld,
} from '../data/missing.ts';
import { anchored } from './anchored.ts';

/** What stands between brackets is no longer than this, in words. */
const MAX_WORDS = 12;

/**
 * Whether brackets hold the place of something: what it is and that it is to come, “[amount TBC]”, or what it is and of
 * whom, “[name of duty manager]”. Editors say less, or say why: “[name withheld]”.
 */
export function isMissing(doc: Document, content: TextSpan): boolean {
  const { words } = doc;
  const { from, to } = words.within(content);
  const count = to - from;
  const text = doc.slice(content).toLowerCase();
  if (asked.test(text)) return true;
  if (count === 1)
    return doc.genre !== 'reference' && bareFields.has(words.hashes[from]!) && isBare(doc, content);
  if (count < 2 || count > MAX_WORDS) return false;
  if (words.hasAny({ from, to }, withheld)) return false;
  if (orders().test(text)) return true;
  const [first, second] = [words.hashes[from]!, words.hashes[from + 1]!];
  if (pending().test(text) || (fieldNouns.has(first) && toBeDone().test(text))) return true;
  if (wanting.has(words.hashes[to - 1]!)) return count <= 4 && words.hasAny({ from, to }, fieldNouns);
  // “[name of duty manager]”, “[imię i nazwisko opiekuna]”
  if (count >= 3 && count <= 8 && fieldNouns.has(first) && fieldLinks.has(second))
    return !/[.:,;]/.test(text);
  if (/^(?:imię(?: i nazwisko)?|nazwisko|nazwa|numer) \p{Ll}{3,20}(?: \p{Ll}{3,20})?$/u.test(text))
    return true;
  return count <= 4 && ownedFields().test(text);
}

/** Only the word, and in a sentence: behind a quotation or a figure it is a gloss. */
function isBare({ text, words }: Document, { start, end }: TextSpan): boolean {
  const word = words.indexAt(start);
  return (
    words.starts[word] === start &&
    words.ends[word] === end &&
    /[\p{Ll}.,] \[$/u.test(text.slice(start - 3, start))
  );
}

/** “<car park name>” in a text that has no tags. */
export function* angles({ text, format }: Document): Iterable<TextSpan> {
  if (format !== 'text') return;
  for (let start = text.indexOf('<'); start !== -1; start = text.indexOf('<', start + 1)) {
    const found = angled().exec(text.slice(start, start + 70));
    if (found) yield { start, end: start + found[0].length };
  }
}

/** `XX:XX to XX:XX`, `XX December`, `sold XX books`: figures that nobody looked up. */
export function missingFigures(doc: Document): Iterable<TextSpan> {
  if (!doc.text.includes('XX') && !doc.text.includes('??')) return [];
  return anchored(doc, doc.language === 'de' ? [...dummyFigures, [' XX', germanFigure]] : dummyFigures);
}

/** “TODO: ask Jim about the drains” in the middle of a paragraph; in Spanish and Portuguese the word is “everything”. */
export function* toDos(doc: Document): Iterable<TextSpan> {
  const { text, language, masks } = doc;
  if (language === 'es' || language === 'pt') return;
  for (const { start, index } of doc.phrases(toDoMarks)) {
    const mark = `${toDoMarks.phrases[index]!} `;
    if (!text.startsWith(mark, start)) continue;
    if (/[\p{L}\d_/*#]/u.test(text[start - 1] ?? ' ') || masks.links.covers(start)) continue;
    const rest =
      /^[^.!?\n]{3,80}/u.exec(text.slice(start + mark.length, start + mark.length + 80))?.[0] ?? '';
    // Up to where the text goes on with a capital, as no note does that is a sentence.
    const end = /^.*?(?= \p{Lu}\p{Ll}* \p{Ll})/u.exec(rest)?.[0] ?? rest;
    if (end !== '') yield { start, end: start + mark.length + end.length };
  }
}

export const toDoMarks = phraseSet(['TODO:', 'FIXME:']);

/** `Your headline goes here` as a line of its own. */
export function* templateTexts(doc: Document): Iterable<TextSpan> {
  for (const { kind, content } of doc.blocks) {
    const length = content.end - content.start;
    if (length < 8 || length > 60 || !isProse(kind)) continue;
    const text = doc.slice(content).toLowerCase();
    if (templateLineWords.standsIn(text) && templateLines().test(text)) yield content;
  }
}
