import { once } from '#text';
import { blockIndexAt, phraseSet, type Block, type Document, type TextSpan } from '#rule';
import { beforeValue } from '../data/leftovers.ts';

/** A byline, a date or a greeting is no longer. */
const MAX_LINE = 120;

const anchors = ['undefined', 'null', 'NaN', 'Invalid Date'] as const;
export const valuePhrases = phraseSet(anchors);

// “NaN min read”, “undefined%”, “$NaN”, “NaN/NaN/NaN”, “undefined undefined”
const counted = once(
  () =>
    /^(?:NaN|undefined|null)(?:\s?(?:%|€)|\s(?:mins?|minutes?|hours?|days?|seconds?|views?|comments?|shares?)(?: (?:read|ago))?(?![\p{L}-])|[/:]NaN)/u,
);
const doubled = /^(?:undefined undefined|NaN NaN)(?!\w)/u;

/** Where a program printed that it had no value: “Written by undefined”, “NaN min read”, “Invalid Date” alone. */
export function* missingValues(doc: Document): Iterable<TextSpan> {
  const { text } = doc;
  // Phrases are found outside code only, and not right behind an emoji with its selector: “⏱️NaN min read”.
  const isPlain = doc.masks.code.zones.length === 0 && !text.includes('\uFE0F');
  if (isPlain && doc.phrases(valuePhrases).length === 0) return;
  for (const anchor of anchors) {
    let reached = 0;
    for (let at = text.indexOf(anchor); at !== -1; at = text.indexOf(anchor, at + anchor.length)) {
      const end = at + anchor.length;
      if (
        at < reached ||
        /[\p{L}\p{N}_.-]/u.test(text[at - 1] ?? '') ||
        /[\p{L}\p{N}_(-]/u.test(text[end] ?? '')
      )
        continue;
      const found = valueAt(doc, at, end);
      if (!found) continue;
      reached = found.end;
      yield found;
    }
  }
}

function valueAt(doc: Document, start: number, end: number): TextSpan | undefined {
  const { text } = doc;
  const block = doc.blocks[blockIndexAt(doc, start)];
  if (!block || block.start > start || block.kind === 'table' || block.kind === 'code') return undefined;
  const rest = text.slice(start, Math.min(block.end, start + 40));
  const word = text.slice(start, end);
  // “Von null auf hundert”: a word of German, and of nobody else's prose.
  if (word === 'null' && doc.language === 'de') return undefined;
  const run = counted().exec(rest) ?? doubled.exec(rest);
  if (run) return { start, end: start + run[0].length };
  if (/[$€£]$/u.test(text.slice(start - 1, start)) && word !== 'null') return { start: start - 1, end };
  return standsForOne(doc, block, { start, end }) ? { start, end } : undefined;
}

/** Alone in a line, or behind the words that a byline, a date or a greeting opens with. */
function standsForOne({ text }: Document, { content, kind }: Block, { start, end }: TextSpan): boolean {
  // “Good morning, undefined! Here is …”: a greeting may open a letter.
  const isGreeting = start - content.start < 40 && /^[!,]/u.test(text.slice(end, end + 1));
  if (content.end - content.start > MAX_LINE && !isGreeting) return false;
  const before = text.slice(content.start, start).replace(/^[^]*[|•·\n]\s?/u, '');
  if (!/^\s?(?:$|[|•·,.!\n–—])/u.test(text.slice(end, content.end))) return false;
  if (before === '') return kind !== 'list-item' && content.end === end;
  return beforeValue().test(before);
}
