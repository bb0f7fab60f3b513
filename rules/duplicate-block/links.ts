import type { Document, TextSpan } from '#rule';

const tag = /<(\/?)([a-z]+)(?:\s[^<>]*)?>/giu;
const control = /^(?:a|button|label|option|script|style)$/iu;

/**
 * Whether a stretch of a page is made of links and buttons: a menu, a share bar, “Reply” below each comment. Some words
 * stand outside, because a page does not link to itself.
 */
export function isOfLinks(doc: Document, at: TextSpan): boolean {
  if (doc.format !== 'html') return false;
  const { start, end } = doc.toSource(at);
  const source = doc.source.slice(tagsBefore(doc.source, start), end);
  let inside = '';
  let last = 0;
  const letters = { linked: 0, bare: 0 };
  const count = (to: number): void => {
    letters[inside === '' ? 'bare' : 'linked'] += lettersOf(source.slice(last, to));
  };
  for (const { 0: whole, 1: close, 2: name, index } of source.matchAll(tag)) {
    count(index);
    last = index + whole.length;
    if (inside === '' && close === '' && control.test(name!)) inside = name!.toLowerCase();
    else if (close === '/' && name!.toLowerCase() === inside) inside = '';
  }
  count(source.length);
  return letters.bare * 4 <= letters.linked;
}

function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\d]+/gu, '').length;
}

const LONGEST_TAG = 2000;

/** Where the tags begin that stand before the first word: `<li><a href="/"><strong>`. */
function tagsBefore(source: string, start: number): number {
  let from = start;
  for (let count = 0; count < 4; count++) {
    const near = source.slice(Math.max(0, from - LONGEST_TAG), from);
    const open = near.lastIndexOf('<');
    if (open === -1 || !/^<[^<>]*>\s*$/u.test(near.slice(open))) break;
    from -= near.length - open;
  }
  return from;
}
