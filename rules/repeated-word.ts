import retextRepeatedWords from 'retext-repeated-words';
import { fromRetext } from '#retext';
import { defineRule, type Block, type Document } from '#rule';

export default defineRule({
  id: 'repeated-word',
  category: 'structure',
  severity: 'warning',
  summary: 'Report a word that is printed twice in a row.',
  why: `
    “But the the engineer said…” is what is left of an edit: a line was joined, a word was moved and not taken out.
    The eye skips it, most of all over a line end, and the reader is the first to see it.
  `,
  examples: [
    {
      bad: 'The boats had asked for the the harbour to stay open.',
      good: 'The boats had asked for the harbour to stay open.',
    },
    { good: 'She had had enough of it.' },
  ],
  options: {},
  check: fromRetext(retextRepeatedWords, { candidates: blocksWithRepeats }),
});

/** The blocks in which a word stands next to itself. */
function* blocksWithRepeats({ words, blocks, text }: Document): Iterable<Block> {
  let at = 0;
  let yielded = -1;
  for (let index = 1; index < words.count; index++) {
    if (words.hashes[index] !== words.hashes[index - 1]) continue;
    if (text.slice(words.ends[index - 1], words.starts[index]).trim() !== '') continue;
    while (blocks[at]!.end <= words.starts[index]!) at++;
    if (yielded === at) continue;
    yielded = at;
    yield blocks[at]!;
  }
}
