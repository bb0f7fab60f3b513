import type { Block, Document } from '#rule';
import { onceEach, type LanguageCode } from '#text';
import { furniture } from '../data/furniture/index.ts';

/** In letters: a label is no longer, and a paragraph that tells something no shorter. */
const LONGEST_LABEL = 44;
const PARAGRAPH = 80;

/** A label of one word has so many letters at least: “Trending” is a title too. */
const LONGEST_WORD = 11;

/**
 * `Related stories`, `Mehr zum Thema`: a label of other stories between two paragraphs of a text that has no other heading. A text
 * with sections has several, and one of them may be called so.
 */
export function isAlone(doc: Document, index: number, code: LanguageCode): boolean {
  const { blocks } = doc;
  const [before, block, after] = [blocks[index - 1], blocks[index]!, blocks[index + 1]];
  const { start, end } = block.content;
  if (end - start > LONGEST_LABEL || block.marker !== '' || block.gap === 0 || !after?.gap) return false;
  if (!isTold(doc, before) || !isTold(doc, after)) return false;
  const label = doc
    .slice(block.content)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s?[:…»›→]{1,3}$/u, '');
  if (!label.includes(' ') && label.length < LONGEST_WORD) return false;
  if (!labels(code).has(label)) return false;
  return doc.get(titles) === (index > 1 && isTitle(doc, block) ? 1 : 0);
}

/** How many titles stand below the first two blocks. */
function titles(doc: Document): number {
  return doc.blocks.filter((block, at) => at > 1 && isTitle(doc, block)).length;
}

/** A heading, and no counter: `1,204 shares`. */
function isTitle({ text }: Document, { kind, content }: Block): boolean {
  return (kind === 'heading' || kind === 'headline') && !/\d/.test(text[content.start]!);
}

function isTold({ text }: Document, block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const { start, end } = block.content;
  return end - start >= PARAGRAPH && /[.!?…]["”’»)]{0,2}$/u.test(text.slice(Math.max(start, end - 4), end));
}

const labels = onceEach((code: LanguageCode) => {
  const { labels: over, leads, lines } = furniture[code];
  return new Set([...over, ...leads, ...lines]);
});
