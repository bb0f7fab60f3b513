import { classOf, hashWord, SPACE } from '#text';
import type { Document } from './document.ts';
import { Mask } from './mask.ts';
import { runs, signs } from './runs.ts';
import type { Span } from './span.ts';

/** The zones of a text that are not its author's prose, each found when it is first asked for. */
export class Masks {
  readonly #doc: Document;
  #code: Mask | undefined;
  #links: Mask | undefined;
  #quoted: Mask | undefined;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** Fenced and inline code, front matter. No rule about prose looks here. */
  get code(): Mask {
    return (this.#code ??= this.#doc.get(code));
  }

  /** Web addresses and e-mail addresses. They are not words. */
  get links(): Mask {
    return (this.#links ??= this.#doc.get(links));
  }

  /** Between quotation marks or in a quotation block: somebody else's words. */
  get quoted(): Mask {
    return (this.#quoted ??= this.#doc.get(quoted));
  }
}

export function masks(doc: Document): Masks {
  return new Masks(doc);
}

export function code(doc: Document): Mask {
  const zones: Span[] = [...(doc.markedCode ?? [])];
  for (const block of doc.blocks) {
    if (block.kind === 'code' || block.kind === 'front-matter') zones.push(block);
  }
  const blocks = new Mask(zones);
  return doc.markedCode ? blocks : new Mask([...zones, ...inlineCode(doc, blocks)]);
}

/** A run of n backticks opens code that the next run of n backticks in the same block closes (CommonMark 6.1). */
function inlineCode(doc: Document, blocks: Mask): Span[] {
  const { text } = doc;
  const found: Span[] = [];
  if (!text.includes('`')) return found;
  for (const block of doc.blocks) {
    if (blocks.overlaps(block)) continue;
    const runs = backtickRuns(text, block);
    // For each length, the runs that can still close: each run is passed once, so that this stays linear.
    const later = new Map<number, number[]>();
    for (let index = runs.length - 1; index >= 0; index--) {
      const { start, end } = runs[index]!;
      const same = later.get(end - start);
      if (same) same.push(index);
      else later.set(end - start, [index]);
    }
    for (let index = 0; index < runs.length; index++) {
      const { start, end } = runs[index]!;
      const same = later.get(end - start)!;
      while (same.length > 0 && same.at(-1)! <= index) same.pop();
      const closing = same.at(-1);
      if (closing === undefined) continue;
      found.push({ start, end: runs[closing]!.end });
      index = closing;
    }
  }
  return found;
}

function backtickRuns(text: string, block: Span): Span[] {
  const runs: Span[] = [];
  let at = text.indexOf('`', block.start);
  while (at !== -1 && at < block.end) {
    let end = at + 1;
    while (end < block.end && text.charCodeAt(end) === 0x60) end++;
    if (!isResidue(text, at)) runs.push({ start: at, end });
    at = text.indexOf('`', end);
  }
  return runs;
}

/** `“`html` at the start of a line is what a converter makes of a fence, and opens nothing. “`T` may be `Sized`” does. */
function isResidue(text: string, at: number): boolean {
  if (!/[“”]/u.test(text[at - 1] ?? '') || !/[\r\n]/u.test(text[at - 2] ?? '\n')) return false;
  return /^`[a-z]{0,12}(?:\s|$)/iu.test(text.slice(at, at + 20));
}

/** What stands around an address. A table, because it is asked of every character of one. */
const around = new Uint8Array(0x10000);
for (const mark of '<>()[]{}"“”«»|') around[mark.charCodeAt(0)] = 1;

function endsLink(unit: number): boolean {
  return around[unit] === 1 || classOf(unit) === SPACE;
}

export function links(doc: Document): Mask {
  const { text } = doc;
  const found: Span[] = [];
  for (const anchor of ['://', 'www.', '@']) {
    if (!mayHave(doc, anchor)) continue;
    let at = text.indexOf(anchor);
    while (at !== -1) {
      let start = at;
      while (start > 0 && !endsLink(text.charCodeAt(start - 1))) start--;
      let end = at + anchor.length;
      while (end < text.length && !endsLink(text.charCodeAt(end))) end++;
      if (isAddress(text.slice(start, Math.min(end, start + 300)), anchor))
        found.push({ start, end: trimmed(text, end) });
      // One look at each token is enough, and keeps `@@@@…` linear.
      at = text.indexOf(anchor, end);
    }
  }
  return new Mask(found);
}

/** “www” is a run of its own, or begins no address. */
function mayHave(doc: Document, anchor: string): boolean {
  return anchor === 'www.' ? doc.get(runs).hashes.includes(WWW) : doc.get(signs).mayHave(anchor);
}

const WWW = hashWord('www');

function isAddress(candidate: string, anchor: string): boolean {
  if (anchor === '://') return /^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s]/iu.test(candidate);
  if (anchor === 'www.') return /^www\.[\p{L}\p{N}]/iu.test(candidate);
  return /^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}/u.test(candidate) || /^@\w{2,}/u.test(candidate);
}

function trimmed(text: string, end: number): number {
  let last = end;
  while (/[.,;:!?'’]/u.test(text[last - 1]!)) last--;
  return last;
}

export function quoted(doc: Document): Mask {
  const zones: Span[] = doc.quotations.map(({ content }) => content);
  for (const block of doc.blocks) if (block.kind === 'quotation') zones.push(block);
  for (const { body } of doc.tables)
    for (const { cells } of body) for (const cell of cells) if (isQuoted(doc.text, cell)) zones.push(cell);
  return new Mask(zones);
}

/** Of tables no quotations are read, as they are full of inches. A cell is one from mark to mark: `| "Hello!" | A greeting |`. */
function isQuoted(text: string, { start, end }: Span): boolean {
  return end - start > 4 && /["“„«”]/u.test(text[start]!) && /["”“»«]/u.test(text[end - 1]!);
}
