import { linkCalls } from '../data/furniture/calls.ts';

/** What a link says is no longer. */
const LONGEST = 120;

/** `Click here to download the pictures »` */
export function isLinkCall(text: string): boolean {
  const line = text
    .toLowerCase()
    .replace(/[\s»›→>!]{1,4}$/u, '')
    .replace(/^[»›→▶]\s?/u, '');
  return line.length <= LONGEST && linkCalls().some((pattern) => pattern.test(line));
}
