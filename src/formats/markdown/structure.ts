import type { BlockKind } from '#document';
import type { Aside } from './asides.ts';
import { readBlocks, type Stretch } from './blocks/reader.ts';
import type { Region } from './blocks/region.ts';
import { frontMatter } from './front-matter.ts';
import { wrapperOf } from './wrapper.ts';

export interface Structure {
  readonly regions: readonly Region[];
  /** The labels of link definitions, folded. */
  readonly labels: ReadonlySet<string>;
  /** The titles in link definitions. */
  readonly titles: readonly Aside[];
  readonly isMdx: boolean;
}

/** Reading again behind a fence that never closes is worth it for a damaged article, not for a thousand fences. */
const MAX_READINGS = 16;

export function structure(source: string, isMdx: boolean): Structure {
  const regions: Region[] = [];
  const labels = new Set<string>();
  const titles: Aside[] = [];
  const read = (from: number, to: number): void => {
    for (const region of readStretch(source, { from, to, isMdx, labels, titles })) regions.push(region);
  };

  const matter = frontMatter(source);
  if (matter) regions.push(verbatim('front-matter', 0, matter));
  const from = matter ?? 0;
  const wrapper = wrapperOf(source, from);
  if (!wrapper) read(from, source.length);
  else {
    const { opening, closing } = wrapper;
    read(from, opening.start);
    regions.push(verbatim('code', opening.start, opening.end, true));
    read(opening.end, closing?.start ?? source.length);
    if (closing) {
      regions.push(verbatim('code', closing.start, closing.end, true));
      read(closing.end, source.length);
    }
  }
  return { regions, labels, titles, isMdx };
}

/** The regions of a stretch, read again behind a fence that never closes. */
function readStretch(source: string, stretch: Stretch): Region[] {
  const { from, to } = stretch;
  const regions: Region[] = [];
  let at = from;
  for (let reading = 1; at < to; reading++) {
    const found = readBlocks(source, { ...stretch, from: at });
    const last = found.at(-1);
    const swallowed =
      last?.unclosed && reading < MAX_READINGS ? endOfOpenFence(source.slice(0, to), last) : to;
    if (last?.unclosed) found[found.length - 1] = { ...last, end: Math.min(last.end, swallowed) };
    for (const each of found) regions.push(each);
    at = swallowed;
  }
  return regions;
}

/** A region that is taken over as it is. */
function verbatim(kind: BlockKind, start: number, end: number, unclosed = false): Region {
  return {
    kind,
    start,
    content: start,
    end,
    depth: 0,
    words: undefined,
    closing: undefined,
    quoteMarks: [],
    unclosed,
    isQuoted: false,
  };
}

/** A fence that never closes is taken to end at the next blank line, so that the prose behind it is read. */
function endOfOpenFence(source: string, { start, end }: Region): number {
  const blank = source.slice(start, end).search(/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)/u);
  return blank === -1 ? source.length : start + blank;
}
