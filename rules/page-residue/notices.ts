import { hashLetters, once } from '#text';
import { formNotices } from '../data/furniture/forms.ts';
import { embedNotices } from '../data/furniture/notices.ts';
import { requestNotices } from '../data/furniture/requests.ts';

export const notices = [...embedNotices, ...formNotices, ...requestNotices];

/** Whether a line in lower case begins as a notice does. */
export function isNotice(folded: string): boolean {
  const known = beginnings().get(hashLetters(folded));
  return known !== undefined && known.some((beginning) => beginning().test(folded));
}

/** By the hash of the first word: to compile them all takes a start longer than to lint a page. */
const beginnings = once(() => {
  const found = new Map<number, (() => RegExp)[]>();
  for (const [openers, beginning] of notices)
    for (const opener of openers.split(' ')) {
      const hash = hashLetters(opener);
      const known = found.get(hash);
      if (known) known.push(beginning);
      else found.set(hash, [beginning]);
    }
  return found;
});
