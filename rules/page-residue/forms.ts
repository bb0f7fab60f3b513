import { once } from '#text';

/** `Name *`: a field that must be filled. */
const field = once(() => /(?:^|\s)\p{L}[\p{L}-]{1,20} ?\*(?=\s|$)/gu);

/** `Leave a comment   Name *   Email *   Website`: the fields of a form, and not a note below a table. */
export function isForm(text: string): boolean {
  if (!text.includes('*') || /[.!?:;,]/u.test(text)) return false;
  return (text.match(field())?.length ?? 0) >= 2;
}
