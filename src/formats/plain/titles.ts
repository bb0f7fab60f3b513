import type { Document, TextSpan } from '#document';
import { classOf, DIGIT, endOfSpace, isLower, LETTER } from '#text';

/** The longest line that is still taken for a title, in characters. */
const MAX_TITLE = 130;
/** The longest line of verse. */
export const MAX_VERSE = 60;

/** What stands around a line: whether it opens or closes a run of lines without a blank one, and the line below it. */
export interface Surroundings {
  readonly first: boolean;
  readonly last: boolean;
  /** The line below in the same run. */
  readonly below: TextSpan | undefined;
  /** Nothing but captions and credits stands before it. */
  readonly opensText: boolean;
}

/** Whether a line without markup is a title: short, without the end of a sentence, and standing above text. */
export function isTitle(doc: Document, span: TextSpan, around: Surroundings): boolean {
  const line = doc.slice(span).trim();
  if (!looksLikeTitle(line)) return false;
  if ('?!'.includes(bare(line).at(-1) ?? ' ')) return line.split(/\s+/u).length <= 12 && around.first;
  if (doc.layout === 'line-per-block') return true;
  if (around.opensText) return around.first;
  // “All rights reserved. See below” holds the end of a sentence.
  if (/[\p{Ll}\d)][.!?]\s+\p{Lu}/u.test(line)) return false;
  if (!around.first) return false;
  return around.below === undefined || standsAbove(doc, around.below);
}

/** The second line of a headline: “Official report, 14 March” below “County Assembly”. */
export function isStandfirst(doc: Document, span: TextSpan): boolean {
  return looksLikeTitle(doc.slice(span).trim());
}

/** Titles stand above text; a line above another such line is one of a list, a line above a small letter goes on there. */
function standsAbove(doc: Document, below: TextSpan): boolean {
  const at = endOfSpace(doc.text, below.start, below.end);
  if (isLower(doc.text.charCodeAt(at))) return false;
  if (below.end - below.start > MAX_TITLE) return true;
  const line = doc.text.slice(at, below.end).trim();
  return /^(?:[-*+•·|>]|\d{1,3}[.)])/u.test(line) || !looksLikeTitle(line);
}

const openers = '"\'“‘«„¿¡([';
const closers = '"\'”’»)]';
/** What a title does not end with. */
const stops = '.;:,…-–—|';

function looksLikeTitle(line: string): boolean {
  if (line.length > MAX_TITLE || line.length === 0) return false;
  let at = 0;
  while (openers.includes(line[at] ?? ' ')) at++;
  const first = line.charCodeAt(at);
  const kind = classOf(first);
  if ((kind !== LETTER && kind !== DIGIT) || isLower(first)) return false;
  if (stops.includes(bare(line).at(-1) ?? '.')) return false;
  // “P(A) = P(B) / 2” and “Tolls      41,220” are none.
  const isSetOut = line.includes(' = ') || line.includes('   ') || line.includes('\t');
  return !isSetOut && line.split(/\s+/u, 21).length <= 20;
}

/** A line without the quotation marks and brackets that close it. */
function bare(line: string): string {
  let end = line.length;
  while (end > line.length - 4 && closers.includes(line[end - 1] ?? ' ')) end--;
  return line.slice(0, end);
}

/**
 * Lines that are set as lines: four or more short ones in a run, most of them without the end of a sentence (a poem, a
 * song, columns of figures), or short ones that go on below in a small letter.
 */
export function isVerse(doc: Document, first: number, last: number): boolean {
  const { lines, text } = doc;
  let open = 0;
  let broken = 0;
  for (let line = first; line < last; line++) {
    const end = lines.ends[line]!;
    if (end - lines.starts[line]! > MAX_VERSE) return false;
    if (`.!?:”"’')`.includes(text[end - 1] ?? ' ')) continue;
    open++;
    if (line + 1 < last && isLower(text.charCodeAt(lines.starts[line + 1]!))) broken++;
  }
  if (last - first < 4) return last - first > 1 && broken > 0;
  return open >= 2 && open * 3 >= last - first;
}
