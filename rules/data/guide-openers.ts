import { WordSet, type LanguageCode } from '#text';

/** What the headline of a box begins with that tells the reader how to do it: it belongs to the article above. */
export const guideOpeners: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet('how getting finding making staying'),
  de: new WordSet('so wie'),
  fr: new WordSet('comment'),
  es: new WordSet('cómo'),
  pt: new WordSet('como'),
  tr: new WordSet('nasıl'),
  pl: new WordSet('jak'),
};
