import { runs, type Document } from '#rule';
import { isUpper } from '#text';

/** The words that may have a capital inside: in a run of letters, or behind a sign such as an apostrophe. */
export function* withCapitals(doc: Document): Iterable<number> {
  const { words, text } = doc;
  const { capitals, signs } = doc.get(runs);
  for (const at of capitals) {
    const index = words.indexAt(at);
    if (index < words.count && words.starts[index]! < at) yield index;
  }
  for (let sign = 0; sign < signs.length; sign++) {
    const at = signs[sign]! + 1;
    if (at === text.length || !isCapital(text.charCodeAt(at))) continue;
    const index = words.indexAt(at);
    if (index < words.count && words.starts[index]! < at) yield index;
  }
}

/** Told of `a` to `z`, which most letters are, without a look at a table. */
export function isCapital(unit: number): boolean {
  return (unit < 0x61 || unit > 0x7a) && isUpper(unit);
}
