import {
  captionCopies,
  defineRule,
  quote,
  removeBlocks,
  type Block,
  type CaptionCopy,
  type Document,
  type Problem,
} from '#rule';
import { creditStart, firstDifference, similarity, type Difference } from '#text';

export default defineRule({
  id: 'duplicate-caption',
  category: 'duplication',
  severity: 'error',
  summary: 'Report a caption that is printed more than once.',
  why: `
    A picture that is exported with its caption and imported with it again leaves two captions, often one with the credit
    and one without. Between the paragraphs of the article, where the picture is missing, the second reads like a sentence
    that nobody wrote.
  `,
  examples: [
    {
      bad: 'The winter ferry\n\nA ferry breaks the ice off the north quay on Sunday. (Photo: Lena Moor)\nA ferry breaks the ice off the north quay on Sunday. (Photo: Lena Moor)\n\nThe ferry runs all winter.',
      good: 'The winter ferry\n\nA ferry breaks the ice off the north quay on Sunday. (Photo: Lena Moor)\n\nThe ferry runs all winter.',
    },
    {
      bad: 'A ferry breaks the ice off the north quay on Sunday. (Photo: Lena Moor)\n\nThe ferry runs all winter.\n\nA ferry breaks the ice off the north quay on Sunday.',
      good: 'A ferry breaks the ice off the north quay on Sunday. (Photo: Lena Moor)\n\nThe ferry runs all winter.',
    },
    {
      good: 'The north quay seen from the mast, January, noon. Photo: Lena Moor\n\nThe north quay seen from the mast, February, noon. Photo: Lena Moor',
    },
  ],
  options: {},

  *check(doc) {
    for (const copy of doc.get(captionCopies)) yield problem(doc, copy);
  },
});

function problem(doc: Document, copy: CaptionCopy): Problem {
  const [block, first] = [doc.blocks[copy.block]!, doc.blocks[copy.first]!];
  const repair = removeBlocks(doc, copy.block, copy.block + 1, 'Remove the second printing');
  const isCertain = copy.exact && isRunOf(doc, copy.block);
  return {
    at: { start: block.start, end: block.end },
    message: message(doc, first, block, copy.exact),
    related: [{ at: first.content, message: 'first printed here' }],
    ...(repair && isCertain ? { fix: repair } : {}),
    ...(repair && !isCertain ? { suggestions: [repair] } : {}),
  };
}

/** Whether the block above is the same, so that nothing is lost with this one. */
function isRunOf(doc: Document, block: number): boolean {
  const [above, copy] = [doc.blocks[block - 1]!, doc.blocks[block]!];
  return above.kind === copy.kind && doc.slice(above) === doc.slice(copy);
}

function message(doc: Document, first: Block, copy: Block, exact: boolean): string {
  const text = doc.slice(copy.content);
  const start = `The ${copy.kind === 'credit' ? 'credit' : 'caption'} ${quote(text)} is printed again`;
  if (exact) return `${start}.`;
  const original = doc.slice(first.content);
  const alike = Math.floor(similarity(original, text) * 100);
  const difference = differenceOf(original, text);
  return `${start}, ${alike}% alike: ${named(difference.after)} instead of ${named(difference.before)}.`;
}

/** The credits as a whole where only they differ, and else the first words that do. */
function differenceOf(first: string, copy: string): Difference {
  const [before, after] = [creditStart(first) ?? first.length, creditStart(copy) ?? copy.length];
  const isCredit = first.slice(0, before).trim() === copy.slice(0, after).trim();
  if (isCredit) return { before: first.slice(before).trim(), after: copy.slice(after).trim() };
  return firstDifference(first, copy) ?? { before: first, after: copy };
}

function named(words: string): string {
  return words === '' ? 'nothing' : quote(words);
}
