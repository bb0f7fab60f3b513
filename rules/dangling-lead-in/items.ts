import { sentencesOf, type Document } from '#rule';

/** An item of minutes has so many sentences: the steps of a recipe have fewer, and deliver what the one before announced. */
const SENTENCES = 2;

/** Whether an item that tells something stands right before the one with the next number: “4. Rats. … the following steps:”, “5. Show. …” */
export function isFollowedByItem(doc: Document, index: number): boolean {
  const first = topOf(doc, index);
  const [item, next] = [doc.blocks[first]!, doc.blocks[index + 1]];
  const number = numberOf(item.marker);
  if (number === undefined || next?.kind !== 'list-item' || next.depth !== item.depth) return false;
  return (
    numberOf(next.marker) === number + 1 && isTold(doc, first, index) && isTold(doc, index + 1, index + 1)
  );
}

function numberOf(marker: string): number | undefined {
  const figures = /^\s*(\d{1,3})[.)]?\s*$/u.exec(marker)?.[1];
  return figures === undefined ? undefined : Number(figures);
}

/** Where an item begins, which in a text of wrapped lines is cut behind its first. */
function topOf({ blocks, layout }: Document, index: number): number {
  const isRest = layout === 'hard-wrapped' && blocks[index]!.kind === 'paragraph' && blocks[index]!.gap === 0;
  return isRest && blocks[index - 1]?.kind === 'list-item' ? index - 1 : index;
}

function isTold(doc: Document, first: number, last: number): boolean {
  return sentencesOf(doc, last).to - sentencesOf(doc, first).from >= SENTENCES;
}

/** In a list of questions and answers the answer ends where the next question stands. */
export function isNextQuestion({ text, blocks }: Document, index: number, next: number): boolean {
  const isQuestion = (at: number): boolean => {
    const block = blocks[at];
    if (block === undefined || block.content.end - block.content.start > 120) return false;
    return block.marker === '' && text[block.content.end - 1] === '?';
  };
  return isQuestion(next) && isQuestion(index - 1) && blocks[next + 1]?.kind === 'paragraph';
}
