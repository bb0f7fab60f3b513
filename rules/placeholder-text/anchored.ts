import { signs, type Document, type TextSpan } from '#rule';

/** Signs that a dummy has among its own, and what it looks like around them. */
export type Anchored = readonly [anchor: string, pattern: () => RegExp];

/** How much of the text before and behind an anchor is looked at. */
const BEFORE = 60;
const BEHIND = 80;

/** What looks like one of the patterns around its anchor: a search for fixed signs costs less than a pattern over all of a text. */
export function* anchored(doc: Document, patterns: readonly Anchored[]): Iterable<TextSpan> {
  const { text, masks } = doc;
  const known = doc.get(signs);
  for (const [anchor, pattern] of patterns) {
    if (!known.mayHave(anchor)) continue;
    let end = 0;
    for (let at = text.indexOf(anchor); at !== -1; at = text.indexOf(anchor, at + anchor.length)) {
      if (at < end) continue;
      const from = Math.max(end, at - BEFORE);
      const match = pattern().exec(text.slice(from, at + BEHIND));
      // What begins behind one anchor belongs to the next.
      if (!match || from + match.index >= at + anchor.length) continue;
      end = from + match.index + match[0].length;
      if (!masks.links.covers(at)) yield { start: from + match.index, end };
    }
  }
}
