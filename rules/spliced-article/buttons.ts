import { blockIndexAt, phraseSet, type View } from '#rule';
import { furniture, platformSigns } from '../data/furniture/index.ts';

/** What share bars, sign-up lines and marks of advertisements say. */
export const buttons = phraseSet(() => [
  ...Object.values(furniture).flatMap(({ advertisement, newsletter, cookies, leads }) => [
    ...advertisement.signs.filter((sign) => sign.includes(' ')),
    ...newsletter.signs,
    ...cookies.signs,
    ...leads,
  ]),
  ...platformSigns,
]);

/** The blocks that are a share bar or a sign-up line: one that stands alone looks like a heading, but opens no section. */
export const buttonBlocks: View<ReadonlySet<number>> = (doc) =>
  new Set(
    doc
      .phrases(buttons)
      .map(({ start }) => blockIndexAt(doc, start))
      .filter((index) => doc.blocks[index]?.marker === ''),
  );
