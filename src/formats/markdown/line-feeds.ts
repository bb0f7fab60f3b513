import { Int32List } from '#text';

/** A stretch of a source as the parser needs it, and the way back. */
export interface LineFeeds {
  /** Every line ends with a line feed: the parser knows no other end. */
  readonly text: string;
  /** The offset in the source of an offset in the text. */
  readonly toSource: (offset: number) => number;
}

export function lineFeeds(source: string, base: number): LineFeeds {
  const rest = base === 0 ? source : source.slice(base);
  if (!rest.includes('\r')) return { text: rest, toSource: (offset) => offset + base };
  const text = rest.replace(/\r\n?/gu, '\n');
  /** The offsets in the text of line feeds that are two characters in the source. */
  const list = new Int32List();
  let removed = 0;
  for (let at = rest.indexOf('\r\n'); at !== -1; at = rest.indexOf('\r\n', at + 2)) list.push(at - removed++);
  const feeds = list.finish();
  const toSource = (offset: number): number => {
    let low = 0;
    let high = feeds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (feeds[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low + base;
  };
  return { text, toSource };
}
