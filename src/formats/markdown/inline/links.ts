import { foldLabel, MAX_LABEL } from '../labels.ts';
import type { Mark } from './mark.ts';
import { destinationEnd, labelEnd, spaceEnd, titleEnd } from './resource.ts';

/** A bracket that opens, and may turn out to open a link. */
export interface Bracket {
  readonly mark: Mark;
  /** Where its words begin. */
  readonly words: number;
  readonly isImage: boolean;
  /** `[^1]`, whether or not its text stands anywhere. */
  readonly isNote: boolean;
  /** How many runs stand before it. */
  readonly runs: number;
}

/** Where links are looked for, and the labels that are defined. */
export interface Around {
  readonly text: string;
  readonly to: number;
  readonly labels: ReadonlySet<string>;
}

/**
 * Where a link ends whose words end at a bracket: behind its address or its label; nothing if it is none (CommonMark 6.3).
 * Its title is noted in its mark.
 */
export function linkEnd(open: Bracket, at: number, around: Around): number | undefined {
  const { text, to } = around;
  const { words, isNote } = open;
  const next = at + 1 < to ? text[at + 1] : '';
  if (next === '(') {
    const end = resourceEnd(open.mark, at + 1, around);
    if (end !== undefined || isNote) return end;
  } else if (spaceEnd(text, words, at) === at && next !== '[') return undefined;
  const end = next === '[' ? labelEnd(text, at + 1, to, false) : -1;
  if (isNote) return end > 0 ? end : at + 1;
  if (end > 0 && text[at + 2] !== '^') {
    const isEmpty = end === at + 3;
    const isLink = isEmpty ? isDefined(words, at, around) : isDefined(at + 2, end - 1, around);
    return isLink ? end : undefined;
  }
  return isDefined(words, at, around) ? at + 1 : undefined;
}

/** Where `(/url "title")` ends. */
function resourceEnd(opening: Mark, at: number, { text, to }: Around): number | undefined {
  let next = spaceEnd(text, at + 1, to);
  let title: Mark['title'];
  const address = destinationEnd(text, next, to);
  if (address > 0) {
    next = spaceEnd(text, address, to);
    const end = next === address ? -1 : titleEnd(text, next, to);
    if (end > 0) {
      title = [next + 1, end - 1];
      next = spaceEnd(text, end, to);
    }
  }
  if (next >= to || text.charCodeAt(next) !== 0x29) return undefined;
  opening.title = title;
  return next + 1;
}

function isDefined(start: number, end: number, { text, labels }: Around): boolean {
  return labels.size > 0 && end - start <= MAX_LABEL && labels.has(foldLabel(text.slice(start, end)));
}
