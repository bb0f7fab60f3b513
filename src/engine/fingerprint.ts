import type { Address, Document } from '#document';
import { digest, fold } from '#text';
import type { Found } from './place.ts';

/** How much of a defect and of what stands beside it goes into its fingerprint, in UTF-16 code units. */
const CORE = 400;
const BESIDE = 40;

/** How often each key came so far: one count for all documents of a file. */
export type Seen = Map<string, number>;

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
    const before = words(source.slice(Math.max(0, at.start - BESIDE), at.start));
    const core = words(source.slice(at.start, Math.min(at.end, at.start + CORE)));
    const after = words(source.slice(at.end, at.end + BESIDE));
    // Whole words only: the first of the words before and the last of those after may be cut.
    const key = [
      active.id + fieldOf(doc.addressOf(at)),
      core.join(' '),
      before.slice(1).slice(-3).join(' '),
      after.slice(0, -1).slice(0, 3).join(' '),
    ].join('\0');
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return digest(`${key}\0${occurrence}`);
  });
}

/** The address without numbers: `/items/3/body` is the same field as `/items/4/body`. */
function fieldOf(address: Address | undefined): string {
  if (!address) return '';
  const { pointer, column } = address;
  return `\0${String(pointer ?? column).replace(/\/\d{1,9}(?=\/|$)/gu, '/*')}`;
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
