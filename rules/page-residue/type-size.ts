import type { Document } from '#rule';

/** `A+ A A-`, `-A A+`: one of the letters has a sign. */
const signed = /^(?=.*[-+])[-+]? ?A ?[-+]?(?: ?[-+]?A ?[-+]?){0,3}$/u;

const controls = new Set(['TT', 'tT', 'A A A', 'A A', 'a A', 'Aa Aa', '- A +']);

/** Whether a block is a control for the size of the type, and no item of a list of letters. */
export function isSizeControl(doc: Document, index: number): boolean {
  const { content, kind } = doc.blocks[index]!;
  if (content.end - content.start > 8 || kind === 'table' || kind === 'code') return false;
  const text = doc.slice(content).replaceAll('−', '-').replaceAll('–', '-');
  if (!controls.has(text) && !(text.includes('A', text.indexOf('A') + 1) && signed.test(text))) return false;
  if (isTerm(doc, index)) return false;
  return [doc.blocks[index - 1], doc.blocks[index + 1]].every(
    (other) => other === undefined || other.kind === 'table' || other.content.end - other.content.start > 12,
  );
}

/** “TT runs ahead of UTC”: what sentences speak of may stand over a section too. */
function isTerm(doc: Document, index: number): boolean {
  const { words, blocks } = doc;
  const { content } = blocks[index]!;
  const first = words.indexAt(content.start);
  // Only a whole word can be one: `TT`, not `A A A`.
  if (words.starts[first] !== content.start || words.ends[first] !== content.end) return false;
  const hash = words.hashes[first]!;
  const known = doc.get(terms);
  if (!known.has(hash)) known.set(hash, isInSentence(doc, hash));
  return known.get(hash)!;
}

/** By the hash of a word, as far as it was asked: a text may have the same control above each of a thousand sections. */
const terms = (_: Document) => new Map<number, boolean>();

function isInSentence({ words, text }: Document, hash: number): boolean {
  for (let at = 0; at < words.count; at++) {
    if (words.hashes[at] !== hash) continue;
    // A table has it in cells, a sentence beside other words.
    if (/[\p{L},;:.] $/u.test(text.slice(Math.max(0, words.starts[at]! - 2), words.starts[at]))) return true;
    if (/^[,;]? \p{L}/u.test(text.slice(words.ends[at], words.ends[at]! + 3))) return true;
  }
  return false;
}
