import { isLongMarkdown, meantCode, type Document } from '#rule';

/** A technical text repeats itself on purpose: commands, notes, lead-ins. */
export function isTechnical(doc: Document): boolean {
  return doc.get(meantCode).length > 0 || isLongMarkdown(doc);
}

/** A stretch of text with single spaces. */
export function plainly(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
