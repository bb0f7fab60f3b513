import type { Document, SourceSpan, TextSpan } from '#document';
import type { Severity } from './rule.ts';

/** Text to put in place of a span. */
export interface Change {
  readonly at: TextSpan | SourceSpan;
  readonly text: string;
}

/** Changes that belong together, and what they do, in a few words: “Remove the second printing”. */
export interface Repair {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** Another place that explains a problem, and why it does: “first printed here”. */
export interface Evidence {
  readonly at: TextSpan | SourceSpan;
  readonly message: string;
}

/** Something a rule wants an editor to look at. */
export interface Problem {
  readonly at: TextSpan | SourceSpan;
  /** One sentence that names the text, with typographic quotation marks around what it quotes, and ends with a full stop. */
  readonly message: string;
  /** Less sure than the rule in general. A problem is never more severe than its rule. */
  readonly severity?: Severity;
  /** Certainly right: changes nothing but the defect, and leaves no new one. Applied without asking. */
  readonly fix?: Repair;
  /** What may be right, the preferred one first. A person chooses. */
  readonly suggestions?: readonly Repair[];
  readonly related?: readonly Evidence[];
  /** The figures behind the message: similarity, repaired text, columns expected and found. Plain data. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export function replace(at: TextSpan | SourceSpan, text: string, title: string): Repair {
  return { title, changes: [{ at, text }] };
}

export function remove(at: TextSpan | SourceSpan, title: string): Repair {
  return replace(at, '', title);
}

/**
 * Takes whole blocks out, with the line breaks before them. Nothing for formats whose blocks stand in markup that would
 * be left behind. `blocks` is a half-open range of indices that does not begin with the first block.
 */
export function removeBlocks(doc: Document, from: number, to: number, title: string): Repair | undefined {
  const before = doc.blocks[from - 1];
  const last = doc.blocks[to - 1];
  if (!before || !last || doc.format === 'html') return undefined;
  return remove({ start: before.end, end: last.end }, title);
}

export function insert(offset: number, text: string, title: string): Repair {
  return replace({ start: offset, end: offset }, text, title);
}

/** A text in typographic quotation marks on one line, cut in the middle of the sentence after `max` characters. */
export function quote(text: string, max = 60): string {
  const line = uneven.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
  if (line.length <= max) return `“${line}”`;
  const cut = line.slice(0, max).replace(/[\uD800-\uDBFF]$/u, '');
  const lastSpace = cut.lastIndexOf(' ');
  return `“${lastSpace > max / 2 ? cut.slice(0, lastSpace) : cut}…”`;
}

/** White space that is not one space between two words. */
const uneven = /[^\S ]| {2}|^ | $/;
