import { defineRule, endings, hasFullStops, lastProse, quote, type Block, type Document } from '#rule';

export default defineRule({
  id: 'truncated-document',
  category: 'structure',
  severity: 'error',
  summary: 'Report a text that stops in the middle of a sentence.',
  why: `
    A copy that ran out of room, a form with a limit, a file that was cut: the last sentence is lost, and nobody who
    reads only the beginning sees it. A text that ends on “the”, “because” or in an open bracket was not finished.
  `,
  examples: [
    {
      bad: 'The ferry left at noon.\n\nBy evening the wind had dropped and the boats were waiting outside for the',
      good: 'The ferry left at noon.\n\nBy evening the wind had dropped and the boats were waiting outside for the pilot.',
    },
    { good: 'The ferry left at noon. Nobody asked what it was waiting for.\n\nAnna Berg, harbour office' },
  ],
  options: {},

  *check(doc) {
    const index = lastProse(doc);
    const block = doc.blocks[index];
    if (block === undefined || !doc.get(hasFullStops)) return;
    const cut = cutOf(doc, index, block);
    if (!cut) return;
    const last = doc.sentences.findLast((sentence) => sentence.block === index);
    const at = last ? { start: last.start, end: last.end } : block.content;
    yield {
      at,
      message: `The text stops after ${quote(tail(doc, at.end), 50)}: ${cut.reason}.`,
      severity: cut.severity,
    };
  },
});

interface Cut {
  readonly reason: string;
  readonly severity: 'error' | 'warning' | 'info';
}

function cutOf(doc: Document, index: number, block: Block): Cut | undefined {
  const ending = doc.get(endings)[index]!;
  const { from, to } = doc.words.within(block.content);
  const count = to - from;
  if (ending === 'never' && count >= 4 && (block.kind !== 'headline' || doc.blocks.length > 1))
    return { reason: 'no sentence ends on that word', severity: 'error' };
  // A short line looks like a title, but a title has something below it.
  if (block.kind === 'list-item' || block.kind === 'headline') return undefined;
  if (ending === 'seldom' && count >= 7 && isSentence(doc, from, to))
    return { reason: 'something has to follow', severity: 'error' };
  const text = doc.text.slice(Math.max(block.content.start, block.content.end - 400), block.content.end);
  if (count >= 7 && isSentence(doc, from, to)) {
    if (/\p{L}[-‐]$/u.test(text)) return { reason: 'the word goes on', severity: 'error' };
    if (ending === 'open' && text.lastIndexOf('(') > text.lastIndexOf(')'))
      return { reason: 'its bracket is open', severity: 'error' };
    if (ending === 'open' && text.lastIndexOf('“') > text.lastIndexOf('”'))
      return { reason: 'its quotation is open', severity: 'error' };
  }
  if (ending !== 'open' || count < 9 || !isSentence(doc, from, to)) return undefined;
  return { reason: 'no full stop ends it', severity: isLoneOpen(doc, index, from, to) ? 'warning' : 'info' };
}

/** The only paragraph of several that no full stop ends, with a small letter at its end: no signature, no address. */
function isLoneOpen(doc: Document, index: number, from: number, to: number): boolean {
  const kinds = doc.get(endings);
  const others = doc.blocks.flatMap(({ kind }, at) =>
    kind === 'paragraph' && at !== index ? [kinds[at]] : [],
  );
  const last = doc.text.slice(doc.words.starts[to - 1], doc.words.ends[to - 1]);
  return (
    others.length >= 4 &&
    others.every((ending) => ending === 'ended' || ending === 'colon') &&
    to - from >= 12 &&
    /^\p{Ll}+$/u.test(last) &&
    doc.genre === 'prose' &&
    !/@|:\/\/|www\.|<|\]:/u.test(doc.slice(doc.blocks[index]!.content).slice(-400))
  );
}

/** Most words of a sentence begin in lower case; those of a line of names and titles do not. */
function isSentence({ words }: Document, from: number, to: number): boolean {
  let capitals = 0;
  for (let index = from; index < to; index++) if (words.kinds[index] !== 0) capitals++;
  return capitals * 2 < to - from;
}

function tail({ text }: Document, end: number): string {
  const words = text.slice(Math.max(0, end - 48), end);
  return end > 48 ? words.slice(words.indexOf(' ') + 1) : words;
}
