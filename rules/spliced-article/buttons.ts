import { blockIndexAt, phraseSet, type Document, type View } from '#rule';
import { onceEach, type LanguageCode } from '#text';
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

/** The blocks that are a share bar, a sign-up line or a label with a title: one that stands alone looks like a heading, but opens no section. */
export const buttonBlocks: View<ReadonlySet<number>> = (doc) =>
  new Set([
    ...doc
      .phrases(buttons)
      .map(({ start }) => blockIndexAt(doc, start))
      .filter((index) => doc.blocks[index]?.marker === ''),
    ...[...doc.blocks.keys()].filter((index) => isLabelled(doc, index)),
  ]);

const labels = onceEach((code: LanguageCode) => new Set(furniture[code].labels));

/** `Most read: 9 gadgets every stargazer regrets buying` */
function isLabelled({ blocks, text, language }: Document, index: number): boolean {
  const { kind, content } = blocks[index]!;
  if (kind !== 'heading') return false;
  const label = /^([^:|]{3,40}?)\s?[:|]\s/u.exec(text.slice(content.start, content.end))?.[1];
  return label !== undefined && labels(language ?? 'en').has(label.toLowerCase());
}
