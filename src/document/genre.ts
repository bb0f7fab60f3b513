import type { Document } from './document.ts';

/**
 * Prose is read from top to bottom; reference text (a manual, a specification) is looked things up in, and full of
 * names such as `rustc` that follow no spelling. Two stretches of code tell them apart: an article has none, or one.
 */
export type Genre = 'prose' | 'reference';

export function genre(doc: Document): Genre {
  return doc.masks.code.zones.length >= 2 ? 'reference' : 'prose';
}
