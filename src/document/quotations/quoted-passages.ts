import type { Document } from '../document.ts';
import { firstAfter } from '../span.ts';

/** Quoted words that can come again: all of a quotation, or one sentence of several in it. */
export interface QuotedPassage {
  /** The index of its quotation. */
  readonly quotation: number;
  /** Its words, as a half-open range of indices into `Document.words`. */
  readonly from: number;
  readonly to: number;
}

/** Below four words a repetition proves nothing: it is a term. */
const FEWEST = 4;

/** The passages of every quotation, each quotation before its sentences. */
export function quotedPassages(doc: Document): readonly QuotedPassage[] {
  const { words, sentences, quotations } = doc;
  const found: QuotedPassage[] = [];
  for (const [quotation, { content }] of quotations.entries()) {
    const { from, to } = words.within(content);
    if (to - from < FEWEST) continue;
    found.push({ quotation, from, to });
    const first = firstAfter(sentences, content.start);
    for (let index = first; index < sentences.length && sentences[index]!.start < content.end; index++) {
      const start = Math.max(from, sentences[index]!.from);
      const end = Math.min(to, sentences[index]!.to);
      if (end - start >= FEWEST && end - start < to - from) found.push({ quotation, from: start, to: end });
    }
  }
  return found;
}
