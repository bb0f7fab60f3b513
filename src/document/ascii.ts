import type { Document } from './document.ts';

/** Whether a text has nothing but ASCII: then no character of it is damaged, invisible or of another script. */
export function isAscii({ text }: Document): boolean {
  return !/[\u0080-\uFFFF]/.test(text);
}
