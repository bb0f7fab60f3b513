import { WordSet, type LanguageCode } from '#text';

/** How a language tells news in the first sentence of an article. */
export interface Lead {
  /** `has`, `hat`, `a`: what stands before the participle, where the language tells news with one. */
  readonly auxiliaries: WordSet | undefined;
  readonly participle: RegExp;
  /** The verb closes the sentence. */
  readonly isLast: boolean;
}

export const leads: Readonly<Record<LanguageCode, Lead>> = {
  en: {
    auxiliaries: new WordSet('has have will is are'),
    participle:
      /(?:.ed|been|.ing|close|open|be|run|begin|start|to|won|made|given|taken|found|lost|begun|sold|bought|built|become|left|said|told|named|shut|risen|fallen|grown|held|broken|chosen|drawn|sent|spent|beaten|withdrawn|set|put|cut)$/u,
    isLast: false,
  },
  de: {
    auxiliaries: new WordSet('hat haben ist sind wird werden'),
    participle: /(?:t|en)$/u,
    isLast: true,
  },
  fr: {
    auxiliaries: new WordSet('a ont est sont va vont'),
    participle: /(?:é|és|ée|ées|er|is|it|ert|u|us)$/u,
    isLast: false,
  },
  es: {
    auxiliaries: undefined,
    participle: /(?:ó|aron|ieron|rá|rán)$|^.{3,}(?:ado|ido|ierto)$/u,
    isLast: false,
  },
  pt: { auxiliaries: undefined, participle: /.{2}(?:ou|eu|iu|aram|eram|iram|rá|rão)$/u, isLast: false },
  tr: { auxiliaries: undefined, participle: /(?:[dt][ıiuü](?:lar|ler)?|ecek|acak)$/u, isLast: true },
  pl: { auxiliaries: undefined, participle: /.{2}(?:ł|ła|ło|li|ły)$/u, isLast: false },
};

/** What opens a sentence that tells how a thing is done: “To empty the bag, …”. */
export const purposes: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet('to'),
  de: new WordSet('um'),
  fr: new WordSet('pour'),
  es: new WordSet('para'),
  pt: new WordSet('para'),
  tr: new WordSet(''),
  pl: new WordSet('aby żeby by'),
};
