import { blockIndexAt, type Document } from '#rule';
import { signHits } from './signs.ts';

/** Whether a text is about cookies, in the kitchen or in the browser: a notice about them is one or two paragraphs. */
export function isAboutCookies(doc: Document): boolean {
  return (
    doc.get(cookieBlocks) > 2 ||
    /\b(?:cookie|privacy|datenschutz|confidentialité|privacidad|prywatno)/iu.test(title(doc))
  );
}

function cookieBlocks(doc: Document): number {
  let count = 0;
  let end = -1;
  for (const { start, sign } of doc.get(signHits)) {
    if (sign.widget !== 'cookies' || start < end) continue;
    end = doc.blocks[blockIndexAt(doc, start)]?.end ?? doc.text.length;
    count++;
  }
  return count;
}

/** How a text begins. */
export function title(doc: Document): string {
  const first = doc.blocks[0];
  return first ? doc.text.slice(first.start, Math.min(first.end, first.start + 200)) : '';
}
