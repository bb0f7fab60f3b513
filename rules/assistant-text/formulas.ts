import { isProse, type Block, type Document, type TextSpan } from '#rule';
import { hashLetters, once, onceEach, type LanguageCode } from '#text';
import { formulas, handovers } from '../data/formulas.ts';
import { asidesOf } from './asides.ts';
import { isLetter } from './letters.ts';
import { openerBefore } from './openers.ts';
import { clue, cluesIn } from './speaker.ts';

/** A longer sentence says more than a formula. */
const LONGEST = 240;

/** “Let’s tighten this up” is said to readers too; behind “Sure!” it is not. */
const together = /^let['’]?s/iu;

/** What an assistant says to the writer in sentences that are always the same, in a text in which nobody else says “I”. */
export function* formulasIn(doc: Document): Iterable<TextSpan> {
  if (doc.get(isLetter)) return;
  const code = doc.language ?? 'en';
  const known = beginnings(code);
  let authors: readonly number[] | undefined | null = null;
  for (const { start, end, block } of doc.sentences) {
    if (end - start > LONGEST) continue;
    const at = '¡¿[('.includes(doc.text[start]!) ? start + 1 : start;
    const found = known.get(hashLetters(doc.text, at)) ?? [];
    const isBehind = doc.text[at - 1] === ' ' || doc.text[at - 1] === '¡';
    const opener = isBehind ? openerBefore(doc, start) : undefined;
    if ((found.length === 0 && opener === undefined) || doc.masks.quoted.covers(start)) continue;
    const { kind, content } = doc.blocks[block]!;
    if (!isProse(kind) || kind === 'quotation' || kind === 'verse' || isAnswered(doc, block)) continue;
    const line = doc.text.slice(at, end).toLocaleLowerCase(doc.language);
    if (
      opener !== undefined &&
      [code, 'en' as const].some((each) => handovers[each]().test(line)) &&
      isOfWriting(doc, { start, end }, content)
    ) {
      yield { start: opener, end };
      continue;
    }
    if (!found.some((beginning) => beginning().test(line))) continue;
    if (together.test(line) && openerBefore(doc, start) === undefined) continue;
    // Who is quoted to the end of the paragraph without a mark, or speaks in a dialogue.
    if (/^\s*[–—"“„«]/u.test(doc.text.slice(content.start, content.start + 3))) continue;
    authors = authors === null ? doc.get(asidesOf).authors : authors;
    if (authors === undefined || authors.some((each) => each !== block)) continue;
    yield { start, end };
  }
}

/** Whether a sentence tells of writing, or is all that its paragraph says and ends with a colon. */
function isOfWriting(doc: Document, { start, end }: TextSpan, paragraph: TextSpan): boolean {
  const isLeadIn = doc.text[end - 1] === ':' && end === paragraph.end;
  return (
    isLeadIn ||
    (cluesIn(doc, { start, end, ...doc.words.within({ start, end }) }) &
      clue(doc, 'craft', 'part', 'prose')) !==
      0
  );
}

/** “Do you want a second bin?”: a question to the reader, and below it the answer, in a page of such. */
function isAnswered(doc: Document, index: number): boolean {
  const block = doc.blocks[index]!;
  if (doc.text[block.content.end - 1] !== '?' || doc.blocks[index + 1] === undefined) return false;
  return doc.get(shortQuestions) > (isShortQuestion(doc, block) ? 1 : 0);
}

function shortQuestions(doc: Document): number {
  return doc.blocks.filter((block) => isShortQuestion(doc, block)).length;
}

function isShortQuestion({ text }: Document, { content: { start, end } }: Block): boolean {
  return text[end - 1] === '?' && end - start < LONGEST / 2;
}

/** The formulas of a language, and the English ones, by the hash of their first words. */
const beginnings = onceEach((code: LanguageCode) => {
  const found = new Map<number, (() => RegExp)[]>();
  const all = code === 'en' ? formulas.en : [...formulas[code], ...formulas.en];
  for (const [openers, beginning] of all)
    for (const opener of openers.split(' ')) {
      const hash = hashLetters(opener);
      found.set(hash, [...(found.get(hash) ?? []), once(beginning)]);
    }
  return found;
});
