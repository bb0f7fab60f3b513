import { WordSet, type LanguageCode } from '#text';

/** Where a language has its verb. */
export interface Lead {
  /** `has`, `hat`, `a`: what stands behind the subject, where news is told with a participle. */
  readonly auxiliaries: WordSet | undefined;
  /** The verb closes the sentence. */
  readonly isLast: boolean;
}

export const leads: Readonly<Record<LanguageCode, Lead>> = {
  en: { auxiliaries: new WordSet('has have will is are'), isLast: false },
  de: { auxiliaries: new WordSet('hat haben ist sind wird werden'), isLast: true },
  fr: { auxiliaries: new WordSet('a ont est sont va vont'), isLast: false },
  es: { auxiliaries: undefined, isLast: false },
  pt: { auxiliaries: undefined, isLast: false },
  tr: { auxiliaries: undefined, isLast: true },
  pl: { auxiliaries: undefined, isLast: false },
};
