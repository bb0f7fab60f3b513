import { lazily, type LanguageCode } from '#text';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { type Furniture } from './furniture.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

export { type Bag, type Furniture } from './furniture.ts';
export { copyrights, platforms, platformSigns, shareObjects, shareVerbs, shareWords } from './share.ts';

/** Pages mix languages, an English widget on a Polish page, so that all are looked for in every text. */
export const furniture: Readonly<Record<LanguageCode, Furniture>> = lazily({
  en: () => en,
  de: () => de,
  fr: () => fr,
  es: () => es,
  pt: () => pt,
  tr: () => tr,
  pl: () => pl,
});
