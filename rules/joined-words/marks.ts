import type { Document } from '#rule';
import { isLower, isUpper, languages, type LanguageCode } from '#text';
import { isAttached } from './attached.ts';

/**
 * `neither had the driver.”She promised`, `the driver,"she said`, `he said,“We know`: the offset at which the space was lost,
 * behind a mark that closes a quotation or before one that opens it. `stop` is where the full stop or the comma stands.
 */
export function atMark(doc: Document, index: number, stop: number): number | undefined {
  const { text, words, language, masks } = doc;
  if (language === undefined || words.ends[index] !== stop || words.starts[index + 1] !== stop + 2)
    return undefined;
  const [start, next] = [words.starts[index]!, words.starts[index + 1]!];
  if (!isLower(text.charCodeAt(stop - 1)) || masks.code.covers(stop) || masks.links.covers(stop))
    return undefined;
  if (isAttached(text, start, stop) || !mayFollow(doc, index + 1, text[stop] === ',')) return undefined;
  const mark = text[stop + 1]!;
  if (mark === '"') return doc.get(openingMarks).has(stop + 1) ? stop + 1 : next;
  if (closers(language).includes(mark)) return next;
  return openers(language).includes(mark) ? stop + 1 : undefined;
}

/** A word of two letters, or one that is a word of its own, that goes on with a space or a mark of the sentence. */
function mayFollow({ text, words, language }: Document, index: number, isBehindComma: boolean): boolean {
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  const isWord = end - start > 1 || languages[language!].functionWords.has(words.hashes[index]!);
  if (!isWord || !/[ ,.!?]/u.test(text[end] ?? ' ')) return false;
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  // `"a","b"` is a list of code.
  if (isUpper(first)) return end - start === 1 || isLower(second);
  return isLower(first) && (isBehindComma || text[end] === ' ');
}

function closers(code: LanguageCode): string {
  return code === 'de' || code === 'pl' ? '“”' : '”»';
}

function openers(code: LanguageCode): string {
  return code === 'de' || code === 'pl' ? '„' : '“«';
}

/** Where the straight marks stand that open: every other one of a block. */
function openingMarks({ text, blocks }: Document): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of blocks) {
    let opens = true;
    for (let at = start; at < end; at++) {
      if (text.charCodeAt(at) !== STRAIGHT) continue;
      if (opens) found.add(at);
      opens = !opens;
    }
  }
  return found;
}

const STRAIGHT = 0x22;
