import { classOf, isWordUnit, SPACE } from '#text';
import { isProse, type Block } from './blocks.ts';
import type { Document } from './document.ts';
import type { TextSpan } from './span.ts';

/** A stretch between quotation marks, marks included. Quotations are in order; nested ones are part of the outer. */
export interface Quotation extends TextSpan {
  /** What stands between the marks. */
  readonly content: TextSpan;
  /** The index of the block where it opens. */
  readonly block: number;
  readonly open: string;
  /** The closing mark; empty when the quotation goes on in the next block, which opens with a mark of its own. */
  readonly close: string;
}

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** The quotations of every prose block, by directional marks and by straight double marks in turn. */
export function quotations(doc: Document): readonly Quotation[] {
  return doc.blocks.flatMap((block, index) => (isProse(block.kind) ? inBlock(doc, block, index) : []));
}

function inBlock(doc: Document, { content }: Block, block: number): Quotation[] {
  const { text } = doc;
  const found: Quotation[] = [];
  let open = -1;
  for (let at = content.start; at < content.end; at++) {
    const mark = text[at]!;
    if (open !== -1 && pairs[text[open]!]!.includes(mark) && !opens(text, at)) {
      found.push({
        start: open,
        end: at + 1,
        content: { start: open + 1, end: at },
        block,
        open: text[open]!,
        close: mark,
      });
      open = -1;
    } else if (open === -1 && mark in pairs && opens(text, at)) open = at;
  }
  return found;
}

/** A straight mark opens after a space, a bracket or a dash; a directional one always. */
function opens(text: string, at: number): boolean {
  if (text[at] !== '"') return text[at] !== '”';
  const before = text.charCodeAt(at - 1);
  return at === 0 || classOf(before) === SPACE || (!isWordUnit(before) && /[([{—–-]/u.test(text[at - 1]!));
}
