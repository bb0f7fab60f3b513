import { lazily } from '../once.ts';
import type { LanguageCode } from '../languages/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { People } from './people.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

export type { People } from './people.ts';

/** Words about persons and their offices, for each language that has them. */
export const people: Readonly<Record<LanguageCode, People>> = lazily({
  en: () => en(),
  de: () => de(),
  fr: () => fr(),
  es: () => es(),
  pt: () => pt(),
  tr: () => tr(),
  pl: () => pl(),
});
