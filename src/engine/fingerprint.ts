import type { Address, Document, SourceSpan } from '#document';
import { Digest, foldUnit, isWordUnit } from '#text';
import type { Found } from './place.ts';

/** How much of a defect and of what stands beside it goes into its fingerprint, in UTF-16 code units. */
const CORE = 400;
const BESIDE = 40;

/** How often each key came so far, by a digest of it: one count for all documents of a file. */
export type Seen = Map<number, number>;

/**
 * For each problem 16 hexadecimal digits from the rule, the words and their neighbours, and how many alike came before:
 * they stay the same while the text elsewhere changes, and no two of a report are equal. In a file of fields the name of the
 * field counts too, but not which record it is in: a record that comes in above leaves those below as they are.
 */
export function fingerprints(
  doc: Document,
  found: readonly Found[],
  seen: Seen = new Map(),
): readonly string[] {
  const { source } = doc;
  return found.map(({ active, at }) => {
    const digest = new Digest().write(active.id).write(fieldOf(doc.addressOf(at)));
    const core = wordsIn(source, at.start, Math.min(at.end, at.start + CORE));
    write(digest, source, core, 0, core.length);
    // Whole words only: the first of the words before and the last of those after may be cut.
    const { from, to } = beside(doc, at);
    const before = wordsIn(source, from, at.start);
    write(digest, source, before, Math.max(2, before.length - 6), before.length);
    const after = wordsIn(source, at.end, to);
    write(digest, source, after, 0, Math.min(6, after.length - 2));
    const { key } = digest;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return digest.write(`\0${occurrence}`).toString();
  });
}

/** What stands beside a problem. The lines of JSON Lines are records, and the next one is none of its business. */
function beside({ source, format }: Document, { start, end }: SourceSpan): { from: number; to: number } {
  const [from, to] = [Math.max(0, start - BESIDE), Math.min(source.length, end + BESIDE)];
  if (format !== 'jsonl') return { from, to };
  const feed = source.slice(end, to).indexOf('\n');
  return {
    from: from + source.slice(from, start).lastIndexOf('\n') + 1,
    to: feed === -1 ? to : end + feed,
  };
}

/** Adds some words, given as starts and ends, with a space between them. Piece by piece: a text can have a million problems. */
function write(digest: Digest, text: string, places: readonly number[], from: number, to: number): void {
  digest.unit(0);
  for (let index = from; index < to; index += 2) {
    if (index > from) digest.unit(0x20);
    for (let at = places[index]!; at < places[index + 1]!; at++) digest.unit(foldUnit(text.charCodeAt(at)));
  }
}

/** The address without numbers: `/items/3/body` is the same field as `/items/4/body`. */
function fieldOf(address: Address | undefined): string {
  if (!address) return '';
  const { pointer, column } = address;
  return `\0${String(pointer ?? column).replace(/\/\d{1,9}(?=\/|$)/gu, '/*')}`;
}

/** Where words start and end, in turn: runs of letters, digits and marks. */
function wordsIn(text: string, from: number, to: number): number[] {
  const places: number[] = [];
  let isInside = false;
  for (let at = from; at < to;) {
    const size = sizeOfSign(text, at, to);
    if (size > 0 !== isInside) places.push(at);
    isInside = size > 0;
    at += size || 1;
  }
  if (isInside) places.push(to);
  return places;
}

/** How many code units the letter, digit or mark at an offset has; 0 when there is none. */
function sizeOfSign(text: string, at: number, to: number): number {
  const unit = foldUnit(text.charCodeAt(at));
  if (unit < 0x80) return isWordUnit(unit) ? 1 : 0;
  const known = signs[unit]!;
  if (known !== UNKNOWN) return known;
  if ((unit & 0xf800) === 0xd800)
    return at + 1 < to && isSign(String.fromCodePoint(text.codePointAt(at)!)) ? 2 : 0;
  return (signs[unit] = isSign(String.fromCharCode(unit)) ? 1 : 0);
}

function isSign(character: string): boolean {
  return /^[\p{L}\p{N}\p{M}]/u.test(character);
}

const UNKNOWN = 2;
const signs = new Uint8Array(0x10000).fill(UNKNOWN);
