import { languages, once } from '#text';
import type { Block } from '../blocks.ts';
import type { Document } from '../document.ts';
import type { TextSpan } from '../span.ts';
import { NUMBER } from '../words.ts';
import type { Passage } from './repeats.ts';
import { bag } from './wording.ts';

/** A title, the surest of labels. */
export function isTitle({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'headline';
}

/** The most words of a label that is no title, and of a question. */
const LONG_LABEL = 6;
const LONG_CLAUSE = 12;
const LONG_QUESTION = 20;

/** What a block says as a label: a title, “Morning”, “Room 3”, “Can I bring a dog?” */
export function labelOf(doc: Document, index: number): TextSpan | undefined {
  const block = doc.blocks[index]!;
  if (isTitle(block)) return block.content;
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return undefined;
  const { from, to } = doc.words.within(block.content);
  if (to - from > LONG_QUESTION) return undefined;
  if (isQuestion(doc, index)) return block.content;
  const text = doc.slice(block.content);
  if (block.kind === 'list-item')
    return isNumberedTitle(doc, index) || isTerm(doc, index) ? block.content : undefined;
  const longest = clause.test(text) ? LONG_CLAUSE : LONG_LABEL;
  return to - from <= longest && !/[`\n]/u.test(text) && (!/[.!?…”"]$/u.test(text) || isNamed().test(text))
    ? block.content
    : undefined;
}

/** “§ 3. Category …”, “Madde 2 – …” */
const clause =
  /^(?:§|(?:Art(?:\.|icle|ikel|ículo|igo|ykuł)|Clause|Section|Rule|Abschnitt|Punkt|TOP|Cláusula|Sección|Secção|Madde|Bölüm|Rozdział)\s)/iu;

/** Words that end with a name in quotation marks: “Category “Jam””. */
const isNamed = once(() => /^[\p{Lu}§\d][^"“”„«!?]{2,60}\s["“„«][^"“”„«»]{2,40}["“”»]$/u);

/** “1. Adults”, and a paragraph below. */
function isNumberedTitle({ blocks }: Document, index: number): boolean {
  const [before, { marker }, next] = [blocks[index - 1], blocks[index]!, blocks[index + 1]];
  return /\d/u.test(marker) && before?.kind !== 'list-item' && next?.kind === 'paragraph';
}

/** The term of an HTML list of terms and what they mean. */
export function isTerm(doc: Document, index: number): boolean {
  const block = doc.blocks[index]!;
  if (doc.format !== 'html' || block.kind !== 'list-item') return false;
  const { start } = doc.toSource(block.content);
  return /<dt(?:\s[^<>]{0,40})?>\s{0,20}(?:<[a-z]{1,6}(?:\s[^<>]{0,40})?>)?$/iu.test(
    doc.source.slice(Math.max(0, start - 130), start),
  );
}

/** A line with a question and nothing else. */
export function isQuestion(doc: Document, index: number): boolean {
  const { kind, content } = doc.blocks[index]!;
  return (
    kind !== 'headline' &&
    doc.text[content.end - 1] === '?' &&
    !/[.!?]\s/u.test(doc.text.slice(content.start, Math.min(content.end, content.start + 300)))
  );
}

/** What stands above a list: a title, or a sentence that announces it. */
export function leadIn(doc: Document, index: number): TextSpan | undefined {
  const { kind, content } = doc.blocks[index]!;
  return kind === 'paragraph' && doc.text[content.end - 1] === ':' ? content : labelOf(doc, index);
}

// “Line 3: Buses run …”, “Can I bring a dog? Yes …”, or a line of its own above them.
const own = /^(?:(?:\d{1,2}[.)] )?[^\n.!?:–—]{2,50}(?:\n|:\s| [–—] )|[^\n.!?:]{2,120}\?\s)/u;
const boldBefore = /(?:\*\*|__|<(?:b|strong)(?:\s[^<>]{0,40})?>)$/iu;
const boldBehind = /^([^\n<*_]{2,120})(?:\*\*|__|<\/(?:b|strong)>)/iu;

/** Whether an opening has a sign that ends a label. */
function mayOpen(opening: string): boolean {
  return signs.some((sign) => opening.includes(sign));
}

const signs = [':', '?', '\n', '–', '—'];

/** The label that a block of text begins with. */
export function ownLabel(doc: Document, index: number): TextSpan | undefined {
  const { kind, content } = doc.blocks[index]!;
  if (kind !== 'paragraph' && kind !== 'list-item') return undefined;
  const opening = doc.text.slice(content.start, Math.min(content.end, content.start + 130));
  const length = (mayOpen(opening) ? own.exec(opening)?.[0].length : undefined) ?? boldLength(doc, content);
  if (length === undefined || content.start + length >= content.end) return undefined;
  const label = { start: content.start, end: content.start + length };
  const { from, to } = doc.words.within(label);
  const longest = doc.text.slice(label.start, label.end).trimEnd().endsWith('?') ? LONG_QUESTION : LONG_LABEL;
  return to > from && to - from <= longest ? label : undefined;
}

/** A label in bold or in a line of its own, which may stand above more blocks than the one that it begins. */
export function firstLine(doc: Document, index: number): TextSpan | undefined {
  const label = ownLabel(doc, index);
  if (!label || doc.text[label.end - 1] === '\n') return label;
  return boldLength(doc, doc.blocks[index]!.content) === undefined ? undefined : label;
}

/** “Potato dumplings” above the lines of what goes into them. */
export function firstOfLines({ blocks, text, words }: Document, last: number): TextSpan | undefined {
  let first = last;
  while (first > 0 && blocks[first]!.kind === 'verse' && blocks[first]!.gap === 0 && last - first < 50)
    first--;
  const { kind, content } = blocks[first]!;
  if (kind !== 'verse' || last - first < 2) return undefined;
  const amounts = blocks
    .slice(first + 1, last + 1)
    .filter(({ content }) => /^[\d½¼¾⅓⅔]/u.test(text[content.start]!));
  const { from, to } = words.within(content);
  return amounts.length >= 2 && to - from <= LONG_LABEL && !/^\d/u.test(text[content.start]!)
    ? content
    : undefined;
}

/** “**Line 3** Buses run …” */
function boldLength(doc: Document, { start, end }: TextSpan): number | undefined {
  if (doc.format !== 'markdown' && doc.format !== 'html') return undefined;
  const at = doc.toSource({ start, end }).start;
  if (!boldBefore.test(doc.source.slice(Math.max(0, at - 50), at))) return undefined;
  return boldBehind.exec(doc.source.slice(at, at + 130))?.[1]!.length;
}

/** The words of another label, and not one that lost an article. */
export function areOthers(doc: Document, a: TextSpan, b: TextSpan): boolean {
  // Code has no words.
  if (doc.masks.code.overlaps(a) && doc.slice(a) !== doc.slice(b)) return true;
  // “Kettle 5” and “Kettle 5+”
  if (signsOf(doc, a) !== signsOf(doc, b)) return true;
  const { onlyA, onlyB } = bag(doc, wordsOf(doc, a), wordsOf(doc, b));
  if (onlyA.length > 0 && onlyB.length > 0) return true;
  const { functionWords } = languages[doc.language ?? 'en'];
  return [...onlyA, ...onlyB].some((word) => !functionWords.has(doc.words.hashes[word]!));
}

/** The signs that tell one name from another. */
function signsOf(doc: Document, span: TextSpan): string {
  return doc.slice(span).replace(/[^+#′″]/gu, '');
}

export function wordsOf(doc: Document, span: TextSpan): Passage {
  const { from, to } = doc.words.within(span);
  return { start: span.start, end: span.end, block: -1, from, to };
}

/** “Room 1” and “Room 2”, “1. Playground” and “2. Footbridge”, two questions. */
export function areCounted(doc: Document, a: TextSpan, b: TextSpan): boolean {
  const isCounted = ({ start, end }: TextSpan): boolean => {
    const { from, to } = doc.words.within({ start: Math.max(0, start - 4), end });
    for (let word = from; word < to; word++) if (doc.words.kinds[word] === NUMBER) return true;
    return false;
  };
  if (doc.text[a.end - 1] === '?' && doc.text[b.end - 1] === '?') return true;
  if (isCounted(a) && isCounted(b)) return true;
  const { functionWords } = languages[doc.language ?? 'en'];
  const [p, q] = [doc.words.within(a), doc.words.within(b)];
  const others = new Set(doc.words.hashes.subarray(q.from, q.to));
  return doc.words.hashes.subarray(p.from, p.to).some((hash) => others.has(hash) && !functionWords.has(hash));
}
