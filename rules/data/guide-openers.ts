import { WordSet, type LanguageCode } from '#text';

/** What the headline of a box begins with that tells the reader how to do it, or what went before: it belongs to the article above. */
export const guideOpeners: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet('how getting finding making staying background factbox factfile timeline'),
  de: new WordSet('so wie hintergrund stichwort infobox chronik'),
  fr: new WordSet('comment repères encadré chronologie contexte'),
  es: new WordSet('cómo claves cronología contexto'),
  pt: new WordSet('como cronologia contexto'),
  tr: new WordSet('nasıl kronoloji'),
  pl: new WordSet('jak kalendarium tło'),
};
