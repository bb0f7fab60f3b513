import { blockIndexAt, type Document, type TextSpan } from '#rule';
import { isLower } from '#text';

/** A name is no longer, and the text that has it begins so soon below its title. */
const LONGEST_NAME = 60;
const NEAR = 400;
const BLOCKS = 2;

/**
 * Whether a line is the title of what is told below it: “Share This”, and then “Share This is a club …”, “at the club Share
 * This …”. A text names by its capitals what a page only asks for.
 */
export function isNamedBelow(doc: Document, { start, end }: TextSpan): boolean {
  const index = blockIndexAt(doc, start);
  const block = doc.blocks[index];
  if (!block || start > block.content.start || end < block.content.end) return false;
  const name = doc.slice(block.content);
  if (name.length > LONGEST_NAME || !name.includes(' ')) return false;
  const isTitled = !/(?:^|\s)\p{Ll}/u.test(name);
  return doc.blocks
    .slice(index + 1, index + 1 + BLOCKS)
    .some(({ kind, content }) => kind === 'paragraph' && isNamed(doc, content, name, isTitled));
}

function isNamed({ text }: Document, { start, end }: TextSpan, name: string, isTitled: boolean): boolean {
  const near = text.slice(start, Math.min(end, start + NEAR));
  for (let at = near.indexOf(name); at !== -1; at = near.indexOf(name, at + name.length)) {
    const behind = near.slice(at + name.length, at + name.length + 3);
    const opens = isTitled && (at === 0 || /[.!?]["”’)]? $/u.test(near.slice(Math.max(0, at - 3), at)));
    // “Share This is …”
    if (opens && behind[0] === ' ' && isLower(behind.charCodeAt(1))) return true;
    // “the club “Share This””
    if (/\p{Ll}[,:]? ["“„«‘]?$/u.test(near.slice(Math.max(0, at - 4), at)) && !/^[\p{L}\d]/u.test(behind))
      return true;
  }
  return false;
}
