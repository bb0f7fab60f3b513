import { runsOf, SignSet, type Runs } from '#text';
import type { Document } from './document.ts';

/** The runs and signs of the whole text, code and addresses among it: one pass for words, phrases and sentences. */
export function runs(doc: Document): Runs {
  return runsOf(doc.text);
}

/** Which signs stand anywhere in the text. */
export function signs(doc: Document): SignSet {
  return new SignSet(doc.text, doc.get(runs).signs);
}
