import type { LanguageCode } from '#text';
import type { Aside } from './aside.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

export type { Aside, Clue } from './aside.ts';

/** Words that are said aside, by language. */
export const asides: Readonly<Record<LanguageCode, Aside>> = { en, de, fr, es, pt, tr, pl };
