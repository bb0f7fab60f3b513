import { hashWord, languages, type LanguageCode } from '#text';
import { isTurkishEnding } from './turkish-endings.ts';
import { endsToken } from './whole.ts';

/**
 * Whether what stands behind a whole word is an ending of it, by the grammar of its language, or the word stands behind a
 * prefix: `permet|trait`, `selección|elas`, `twierdzi|liśmy`, `kişisel|leştirme`, `contre|points`. A list of words knows
 * few of the forms that a verb may have.
 */
export function isInflected(language: LanguageCode, left: string, right: string): boolean {
  if (prefixes[language]?.test(left) === true || (language === 'fr' && isCutInSyllable.test(left)))
    return true;
  // A function word has no ending, and what the lists know is a word.
  const { functionWords } = languages[language];
  if (functionWords.has(hashWord(left)) || functionWords.has(hashWord(right)) || endsToken(language, right))
    return false;
  if (language === 'tr') return isTurkishEnding(left, right);
  const ending = endings[language];
  if (ending === undefined) return false;
  return ending.test(right) || (isDoubled(left, right) && ending.test(right.slice(1)));
}

/** `permet|trait`, `édition|nait` */
function isDoubled(left: string, right: string): boolean {
  return 'lnt'.includes(right[0]!) && left.endsWith(right[0]!);
}

/** No French word ends so: `enpl|avais`, `rest|aurait`. */
const isCutInSyllable = /(?:[bcdfgptv][lr]|[nr]st|^rest)$/u;

const endings: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  fr: /^(?:e?r(?:a|as|ont)|(?:e?r)?(?:ai|i?ons|i?ez|ais|ait|aient)|ant|ants|antes?|âmes|âtes|èrent|ent|ées?|eu(?:r|se)s?|ass(?:e|es|ent|ions|iez)|iss(?:e|es|ent|ions|iez|ait|aient))$/u,
  es: /^(?:mente|e?(?:me|te|se|nos|os)?l[aeo]s?|e(?:me|nos)|(?:[aie]?[rsb]|[aei]?r[aií])?(?:[aá]is|[aáeé]mos|[aeé]is|an|as)|[aei]?steis)$/u,
  pt: /^(?:mente|(?:[ai]?[rsv]|[aei]?r[aií])(?:[aá]is|[aáeéê]mos|[eé]is|am|as)|[ai]?stes?|icas?|icos?)$/u,
  pl: /^(?:l(?:i|iśmy|iście|ismy|iscie)|ł(?:a|o|y|am|aś|em|eś|yśmy|yście)|ow(?:e|y|a|ą|ego|emu|ej|ym|ych|ymi|ać|ał[aoy]?))$/u,
};

/** What is written before a word of any kind and is no word that stands before it. */
const prefixes: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  de: /^(?:aller|tags)$/u,
  fr: /^(?:contre|macro|micro|mini|maxi|multi|super|hyper|ultra|inter|anti|auto|télé|semi|demi|post|pré|re|dé|rées|désen)$/u,
  es: /^(?:contra|macro|micro|mini|maxi|multi|super|súper|hiper|ultra|inter|anti|auto|tele|semi|re|des|desa)$/u,
  pt: /^(?:contra|macro|micro|mini|maxi|multi|super|hiper|ultra|inter|anti|auto|tele|semi|re|des)$/u,
  pl: /^(?:makro|mikro|mini|multi|super|hiper|ultra|inter|anty|auto|tele|trans|pod|nad|przed|współ|pół)$/u,
};
