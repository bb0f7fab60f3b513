import { onceEach, WordSet, type LanguageCode } from '#text';

/** What points to what stands lower on the page. */
export const deictics: Readonly<Record<LanguageCode, string>> = {
  en: 'below here underneath hereunder',
  de: 'unten nachstehend nachfolgend untenstehend',
  fr: 'ci-dessous ci-après dessous',
  es: 'continuación abajo',
  pt: 'abaixo seguir',
  tr: 'aşağıda',
  pl: 'poniżej',
};

/** What is said of several things that are shown there. */
const several: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:are|were)$/u,
  de: /^(?:sind|waren|werden|wurden|finden)$/u,
  fr: /^(?:sont|seront|figurent|trouverez)$/u,
  es: /^(?:son|están|fueron|serán|indican|detallan|muestran|enumeran|relacionan|exponen|recogen)$/u,
  pt: /^(?:são|estão|foram|serão|indicam|apresentam|enumeram|mostram)$/u,
  tr: /(?:l[ae]r[ıiae]?|m[ıiuü]ştır|m[ıi]ştir|maktadır|mektedir)$/u,
  pl: /^(?:są|będą|były|podano|podajemy|przedstawiamy|znajdują|wymieniono)$/u,
};

const places = onceEach((code: LanguageCode) => new WordSet(deictics[code]));

/** How near to the colon it stands. */
const NEAR = 3;

/** “The stages, each with its cost, are set out below:”, “Die Termine sind unten aufgeführt:” */
export function pointsDown(sentence: readonly string[], code: LanguageCode): boolean {
  if (sentence.length < 4) return false;
  const at = sentence.findLastIndex((word) => places(code).hasWord(word));
  if (at === -1 || at < sentence.length - (verbLast.has(code) ? NEAR : 1)) return false;
  // “nach unten”, “hacia abajo”: a way and no place
  if (ways.hasWord(sentence[at - 1] ?? '')) return false;
  // “They are here:”, “the people who live here:”
  if (sentence[at] === 'here')
    return shownHere.test(sentence[at - 1]!) && sentence.some((word) => word === 'are' || word === 'were');
  // “the steps below”
  const things = code === 'en' && /^[\p{L}-]{4,}(?<!s)s$/u.test(sentence[at - 1]!);
  return things || sentence.some((word) => several[code].test(word));
}

const ways = new WordSet('nach oder hacia para por vers von w');

const shownHere = /^(?:listed|given|shown|set|named|printed|collected|summari[sz]ed|reproduced|out|up)$/u;

/** In these languages a participle stands behind it. */
const verbLast = new Set<LanguageCode>(['de', 'tr']);

/** “Für die Benutzung der Bahn gilt ab sofort:”: rules, which a paragraph may give as well. */
export function appliesFrom(sentence: readonly string[], code: LanguageCode): boolean {
  if (code !== 'de' || sentence.length < 5) return false;
  const at = sentence.findLastIndex((word) => word === 'gilt' || word === 'gelten');
  return at >= sentence.length - NEAR && /^(?:für|bei|ab|auf|in|im|an|am|während|seit)$/u.test(sentence[0]!);
}
