import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language, LanguageCode } from './language.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

export { nameParticles, speech, type Speech } from './speech.ts';
export { languageCodes, type Language, type LanguageCode } from './language.ts';

/** The languages that copydesk has word lists for. Rules without words work in every language. */
export const languages: Readonly<Record<LanguageCode, Language>> = { en, de, fr, es, pt, tr, pl };
