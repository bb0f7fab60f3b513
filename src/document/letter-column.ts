import { WordSet } from '#text';
import type { Document } from './document.ts';

const salutations = new WordSet(`
  sir madam dear editor sehr liebe lieber monsieur madame cher chère señor señora estimado estimada querido senhor senhora caro
  cara exmo sayın szanowny szanowna panie
`);

/** “Letters to the editor”, “Leserbriefe”, in lower case. */
const titles =
  /letters to the|your letters|readers['’] letters|^letters$|leserbrief|leserzuschrift|courrier des|cartas al|cartas dos|okur mektup|listy do red|listy czyt/u;

/** “Sir, – Your report …” */
export function opensLetter({ blocks, words }: Document, index: number): boolean {
  const block = blocks[index];
  return block !== undefined && salutations.has(words.hashes[words.indexAt(block.content.start)]!);
}

/** Whether a text is made of letters to the editor: their writers quote each other, and each is about something else. */
export function isLetterColumn(doc: Document): boolean {
  const { blocks, text } = doc;
  const [first] = blocks;
  if (!first) return false;
  if (
    titles.test(
      text
        .slice(first.start, Math.min(first.end, first.start + 80))
        .trim()
        .toLowerCase(),
    )
  )
    return true;
  let letters = 0;
  for (const [index, { content }] of blocks.entries())
    if (opensLetter(doc, index) && /^[^.?\n]{2,40}[,:!]/u.test(text.slice(content.start, content.start + 50)))
      letters++;
  return letters > 1;
}
