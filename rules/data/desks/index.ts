import { lazily, type LanguageCode } from '#text';
import { de } from './de.ts';
import { desksOf, type Desk } from './desk.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

export type { Desk } from './desk.ts';

/** The desks whose paragraphs turn up in articles of others. */
export const desks: Readonly<Record<LanguageCode, readonly Desk[]>> = lazily({
  en: () => desksOf(en),
  de: () => desksOf(de),
  fr: () => desksOf(fr),
  es: () => desksOf(es),
  pt: () => desksOf(pt),
  tr: () => desksOf(tr),
  pl: () => desksOf(pl),
});
