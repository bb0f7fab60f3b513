import { brackets, type Document, type TextSpan } from '#rule';

/** What a letter said that somebody quotes, “Dear [title] [surname]”, he may speak of without the marks. */
export function quotedFields(doc: Document): ReadonlySet<string> {
  const quoted = doc.get(brackets).filter(({ start }) => doc.masks.quoted.covers(start));
  return new Set(quoted.map(({ content }) => doc.slice(content)));
}

/** A form that is printed as code, “Dear [title] [surname]”, may be explained field by field below. */
export function isInCode({ text, masks }: Document, { start, end }: TextSpan): boolean {
  const field = text.slice(start - 1, end + 1);
  const at = text.indexOf(field);
  return at !== start - 1 && masks.code.covers(at);
}
