import { lazily, type LanguageCode } from '#text';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';
import type { Voice } from './voice.ts';

export type { Evidence, Voice } from './voice.ts';

/** What assistants say, by language. */
export const voices: Readonly<Record<LanguageCode, Voice>> = lazily({
  en: () => en,
  de: () => de,
  fr: () => fr,
  es: () => es,
  pt: () => pt,
  tr: () => tr,
  pl: () => pl,
});
