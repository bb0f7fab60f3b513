import { hasRefrain, isTale, type Copy, type Document } from '#rule';

/** Whether a story says in nearly the same words what it has said: what befalls the first brother befalls the third. */
export function isToldAgain(doc: Document, { exact }: Copy): boolean {
  return !exact && (doc.get(hasRefrain) || doc.get(isTale));
}
