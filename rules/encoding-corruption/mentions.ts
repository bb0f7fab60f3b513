import { blockIndexAt, type Document, type Span } from '#rule';

/** Damage and what it stands for. */
interface Repaired extends Span {
  readonly repaired: string;
}

/** For so many it is asked whether they are examples: what has more of them between quotation marks is damaged. */
const MOST = 100;

/** “For a fortnight we printed "cafÃ©"”: alone in quotation marks, in a text that has the word itself. */
export function examplesShown<Each extends Repaired>(
  doc: Document,
  damages: readonly Each[],
): ReadonlySet<Each> {
  const between = damages.filter((each) => isBetweenMarks(doc.text, each));
  return new Set(between.slice(0, MOST).filter((each) => hasSoundForm(doc, each)));
}

function isBetweenMarks(text: string, { start, end }: Span): boolean {
  return /["“„«‘]/u.test(text[start - 1] ?? '') && /^[.,]?["”“»’]/u.test(text.slice(end, end + 2));
}

function hasSoundForm(doc: Document, { repaired, ...at }: Repaired): boolean {
  const { text } = doc;
  const damaged = text.slice(at.start, at.end);
  if (!isLost.test(damaged)) return !repaired.includes(' ') && text.includes(repaired);
  // “It appeared as "Ana�s". She is Anaïs.”: what was lost is told beside it.
  const { start, end } = doc.blocks[blockIndexAt(doc, at.start)]!;
  return isWord(damaged) && soundFormOf(damaged).test(text.slice(start, end));
}

/** Whether enough is left of a word to know it again. */
export function isWord(damaged: string): boolean {
  return /[A-Za-z].?[A-Za-z]/u.test(damaged) && damaged.length < LONGEST;
}

/** No word has so many letters. */
const LONGEST = 40;

const isLost = /[?\uFFFD]/;

/** The word with any letter beyond ASCII for each that was lost. */
function soundFormOf(damaged: string): RegExp {
  const source = [...damaged].map((each) =>
    isLost.test(each) ? '[^\\0-\\x7F\\uFFFD]' : each.replace(/[^\p{L}\p{N}]/u, '\\$&'),
  );
  return new RegExp(source.join(''), 'u');
}

/** So far from an example a text may speak of encodings, in characters: a paragraph. */
const NEAR = 700;

/** Whether damage is an example: in a short quotation or in brackets, in a passage about encodings. */
export function isQuotedInTalk(text: string, { start, end }: Span, talks: readonly number[]): boolean {
  if (talks.length === 0) return false;
  const pair = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
  const isAlone = /^[\s([|]?[\s)\]|.,;:]?$/u.test(pair) && !/[A-Za-z\s]/u.test(text.slice(start, end));
  if (!isAlone && !/^["“„»«‘'(*_][”“"»«’'),.*_]$/u.test(pair) && !isInShortQuotation(text, start, end))
    return false;
  let low = 0;
  let high = talks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (talks[middle]! < start - NEAR) low = middle + 1;
    else high = middle;
  }
  return low < talks.length && talks[low]! < start + NEAR;
}

/** “Zoë MÃ¼ller”: a name or a few words between quotation marks. */
function isInShortQuotation(text: string, start: number, end: number): boolean {
  const before = /["“„»«]([^"“”„»«\n]{0,40})$/u.exec(text.slice(Math.max(0, start - 41), start));
  const after = /^([^"“”„»«\n]{0,40})["“”»«]/u.exec(text.slice(end, end + 41));
  return before !== null && after !== null && !/[.!?] /u.test(before[1]! + after[1]!);
}
