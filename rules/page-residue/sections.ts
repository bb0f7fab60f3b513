import { blockIndexAt, type Block, type Document } from '#rule';

/** “Teilen” between “Drucken” and “Binden”, each over a paragraph of its own: a section, and no button. */
export function isSection(doc: Document, block: Block): boolean {
  if (block.kind !== 'heading') return false;
  const itself = headsParagraph(doc, blockIndexAt(doc, block.start)) ? 1 : 0;
  return doc.get(sections) > itself;
}

/** How many headings stand over a paragraph. */
function sections(doc: Document): number {
  return doc.blocks.filter((_, index) => headsParagraph(doc, index)).length;
}

function headsParagraph({ blocks }: Document, index: number): boolean {
  return blocks[index]!.kind === 'heading' && blocks[index + 1]?.kind === 'paragraph';
}
