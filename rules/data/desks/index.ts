import { lazily, type LanguageCode } from '#text';
import { de } from './de.ts';
import type { Desk } from './desk.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

export type { Desk } from './desk.ts';

/** The desks whose paragraphs turn up in articles of others. */
export const desks: Readonly<Record<LanguageCode, () => readonly Desk[]>> = lazily({
  en: () => en,
  de: () => de,
  fr: () => fr,
  es: () => es,
  pt: () => pt,
  tr: () => tr,
  pl: () => pl,
});
