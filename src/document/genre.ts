import type { Document } from './document.ts';
import type { Span } from './span.ts';

/**
 * Prose is read from top to bottom; reference text (a manual, a specification) is looked things up in, and full of
 * names such as `rustc` that follow no spelling. Two stretches of code tell them apart: an article has none, or one.
 */
export type Genre = 'prose' | 'reference';

export function genre(doc: Document): Genre {
  return doc.get(meantCode).length >= 2 ? 'reference' : 'prose';
}

/**
 * The code that an author put there. A fence that never closes or holds nothing is damage, and front matter is the
 * system's: neither tells what kind of text it is.
 */
export function meantCode(doc: Document): readonly Span[] {
  const others = doc.blocks.filter(({ kind, unclosed }) => kind === 'front-matter' || unclosed);
  const starts = new Set(others.map(({ start }) => start));
  return doc.masks.code.zones.filter(
    ({ start, end }) => !starts.has(start) && !isEmptyFence(doc.text.slice(start, Math.min(end, start + 60))),
  );
}

/** “```html” and nothing else. Code within a line begins with a single mark. */
function isEmptyFence(text: string): boolean {
  if (!text.includes('```') && !text.includes('~~~')) return false;
  return /^\s{0,10}(?:`{3,20}|~{3,20})[a-z]{0,12}\s{0,10}(?:`{3,20}|~{3,20})?\s{0,10}$/iu.test(text);
}

/** A Markdown text of more words is a manual or a charter and no article; it says some things in each of its parts. */
const LONG_MARKDOWN = 1500;

export function isLongMarkdown(doc: Document): boolean {
  return doc.layout === 'markdown' && doc.words.count > LONG_MARKDOWN;
}
