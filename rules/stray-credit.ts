import { captionCopies, defineRule, quote, type Block, type Document } from '#rule';
import { creditStart } from '#text';

/** Longer lines are no credit. */
const MAX_CREDIT = 120;

/** What is shorter may be the caption that the credit belongs to: most take two lines. */
const MIN_PARAGRAPH = 160;

export default defineRule({
  id: 'stray-credit',
  category: 'structure',
  severity: 'info',
  summary: 'Report the credit of a picture that stands between two paragraphs without the picture.',
  why: `
    When the picture of an article is left out, its credit stays behind as a line of its own: “REUTERS/Ann Lee” between
    two paragraphs says something about a picture that nobody sees.
  `,
  examples: [
    {
      bad: 'The winter ferry\n\nThe ferry sails all winter, ice or no ice, because the island has no other way to get its bread, its mail and its doctor. On most days it is the only thing that moves in the whole bay, and people watch it from the windows of the library.\n\nPhoto: Lena Moor/Reuters\n\nThe captain has seen worse. In the winter before last the harbour was closed for a week, and the market sold potatoes and nothing else to those who came on foot over the ice.',
    },
    {
      good: 'The winter ferry\n\nA ferry breaks the ice off the north quay.\n\nPhoto: Lena Moor/Reuters\n\nThe ferry sails all winter, ice or no ice, because the island has no other way to get its bread, its mail and its doctor.',
    },
  ],
  options: {},

  *check(doc) {
    if (doc.genre === 'reference') return;
    const found = [...doc.blocks.keys()].filter((index) => isStray(doc, doc.blocks[index]!, index));
    if (found.length === 0) return;
    // With a credit below every paragraph it is a series of pictures, and the paragraphs are their captions.
    const paragraphs = doc.blocks.filter(({ kind }) => kind === 'paragraph').length;
    if (found.length >= 3 && found.length * 3 > paragraphs) return;
    // What is printed twice is told there.
    const copied = new Set(doc.get(captionCopies).flatMap(({ block, first }) => [block, first]));
    for (const index of found) {
      if (copied.has(index)) continue;
      const { start, end } = doc.blocks[index]!.content;
      const credit = quote(doc.text.slice(start, end));
      yield {
        at: { start, end },
        message: `The credit ${credit} stands between two paragraphs, without a picture.`,
      };
    }
  },
});

/** A credit with a paragraph on either side, behind the head of the article and before its foot. */
function isStray(doc: Document, { kind, content }: Block, index: number): boolean {
  if (content.end - content.start > MAX_CREDIT || index < 2 || index + 1 >= doc.blocks.length) return false;
  if (kind !== 'credit' && kind !== 'paragraph' && kind !== 'heading') return false;
  const [before, after] = [doc.blocks[index - 1]!, doc.blocks[index + 1]!];
  if (!isParagraph(before, MIN_PARAGRAPH) || !isParagraph(after, MAX_CREDIT)) return false;
  if (kind !== 'credit' && creditStart(doc.slice(content)) !== 0) return false;
  return !hasPicture(doc, before, after);
}

function isParagraph({ kind, content }: Block, least: number): boolean {
  return (kind === 'paragraph' || kind === 'quotation') && content.end - content.start >= least;
}

/** Whether the source has a picture between two blocks, which the text does not show. */
function hasPicture(doc: Document, before: Block, after: Block): boolean {
  if (doc.format === 'text') return false;
  const [start, end] = [doc.toSource(before).end, doc.toSource(after).start];
  const between = doc.source.slice(Math.max(0, start - 300), Math.min(end, start + 5000));
  return /!\[|<(?:img|picture|figure|figcaption|video|iframe|svg|aside)\b/iu.test(between);
}
