import { isUpper } from '#text';
import type { Document } from '../document.ts';
import { areAnnouncements } from './announcements.ts';
import { passages, type Repeat } from './repeats.ts';

/** Whether a copy is an entry of a listing, or a line of a song that grows: what is alike there is meant to be. */
export function isOfListing(doc: Document, repeat: Repeat, isWhole: boolean): boolean {
  const all = doc.get(passages);
  const [first, copy] = [all[repeat.first]!.block, all[repeat.start]!.block];
  if (areNotices(doc, first, copy)) return !(isWhole && repeat.exact);
  if (areAnnouncements(doc, repeat)) return true;
  return (isWhole && isOnAnotherDay(doc, first, copy)) || isCumulative(doc, repeat.start);
}

/**
 * Words that two notices share, each with its own name before them: `TYE. Suddenly, at home, … Family flowers only.` A
 * notice that is there twice from its first word to its last is another matter.
 */
function areNotices(doc: Document, first: number, copy: number): boolean {
  return isNotice(doc, first) && isNotice(doc, copy);
}

function isNotice({ blocks, text }: Document, index: number): boolean {
  const { kind, content } = blocks[index]!;
  if (kind !== 'paragraph') return false;
  return /^\p{Lu}{3,}(?:[ \u00A0–-]{1,3}\p{Lu}{2,}){0,3}(?: \([^()]{2,30}\))?[.,:] /u.test(
    text.slice(content.start, content.start + 100),
  );
}

/** What is on at one time on two days: `Les Herbes hautes, étang de Brenoux, 21 h`, each time below the name of a day. */
function isOnAnotherDay(doc: Document, first: number, copy: number): boolean {
  const [one, other] = [topOfRun(doc, first), topOfRun(doc, copy)];
  return one !== undefined && other !== undefined && one !== other;
}

/** An entry has a figure, and at most so many characters. */
const LONGEST_ENTRY = 160;
/** A list of what is on has at most so many entries. */
const LONGEST_LIST = 40;

/** The label above a run of entries, each in a line of its own: in capitals, or a word alone. */
function topOfRun(doc: Document, index: number): number | undefined {
  const { blocks, text } = doc;
  let at = index;
  while (at > 0 && index - at < LONGEST_LIST && blocks[at]!.gap === 0) {
    const { kind, content } = blocks[at]!;
    const entry = text.slice(content.start, content.end);
    if (kind !== 'paragraph' || entry.length > LONGEST_ENTRY) return undefined;
    at--;
  }
  const label = doc.slice(blocks[at]!.content);
  const isLabel = label.length <= 30 && isUpper(label.charCodeAt(0)) && !/[.!?:,;]$/u.test(label);
  return at < index && isLabel && /\d/u.test(doc.slice(blocks[index]!.content)) ? at : undefined;
}

/** `In the bag was a pear.` `In the bag was a pear and a map.` `In the bag was a pear and a map, and a cap.` */
function isCumulative(doc: Document, from: number): boolean {
  const all = doc.get(passages);
  const grows = (index: number): boolean => {
    const [one, next] = [all[index], all[index + 1]];
    if (!one || !next || next.to - next.from <= one.to - one.from) return false;
    return doc.words.areSame(one, { from: next.from, to: next.from + one.to - one.from });
  };
  return (grows(from - 1) && (grows(from) || grows(from - 2))) || (grows(from) && grows(from + 1));
}
