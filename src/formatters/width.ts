import stringWidth from 'string-width';

/** Letters of Latin script and the punctuation of prose, without © and ®, which may be emoji, and the soft hyphen. */
const narrow = /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u024f\u2010-\u2027\u2030-\u203b]*$/u;

/** How many columns of a terminal a text takes. Most texts take one for each character, which needs no tables. */
export function width(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}
