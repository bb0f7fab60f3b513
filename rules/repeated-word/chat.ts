import type { Document } from '#rule';
import { once } from '#text';

/** So many lines that somebody wrote to others at once. */
const MANY = 2;

/** `<Ann> papa`, `20:52 < Bob> hi`, `[19:59.28] <@agaran> no` */
const line = once(
  () =>
    /^[ \t]{0,8}(?:[[(]?\d{1,2}:\d\d[\d:.]{0,6}[\])]?[ \t]{0,3})?<[ @+~%&]?[\p{L}\d_^`|[\]{}\\-]{1,20}>[ \t]/gmu,
);

/** Whether a text is a chat, in which people double what they like. */
export function isChat({ text }: Document): boolean {
  if (text.includes('</')) return false;
  let count = 0;
  for (const found of text.matchAll(line())) if (found[0] !== '' && ++count >= MANY) return true;
  return false;
}
