import { CAPITAL, LOWER, type Document } from '#rule';
import { hashWord, languages, list, onceEach, type LanguageCode } from '#text';
import { wholeWords } from '../data/whole-words/whole-words.ts';

/** How long the whole words are that are looked for, and how long the other half is at least. */
const [SHORTEST, LONGEST] = [3, 12];

/** From so many letters on one half tells by itself where the other has `HALF`; fewer need another word for it. */
const SURE = 7;
const HALF = 5;

/** Where a token ends or begins with a word that no longer word ends or begins with: `gülerek|cevap`. The offset of the second. */
export function atWholeWord(doc: Document, index: number): number | undefined {
  const { words, text } = doc;
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  if (end - start < 7 || end - start > 24) return undefined;
  const kind = words.kinds[index];
  const mayBeNoun = kind === CAPITAL && doc.language === 'de';
  if (kind !== LOWER && !mayBeNoun) return undefined;
  const known = wordsOf(doc.language!);
  if (known === undefined) return undefined;
  const token = text.slice(start, end);
  const adverb = atAdverb(token, known);
  if (adverb !== undefined) return start + adverb;
  if (kind !== LOWER || !/^\p{Ll}+$/u.test(token)) return undefined;
  const unit = atUnit(token, doc.language!);
  if (unit !== undefined) return start + unit;
  for (let length = Math.min(LONGEST, token.length - 2); length >= SHORTEST; length--) {
    const rest = token.length - length;
    const isSure = isLongEnough(doc.language!, length, rest);
    if (known.ends.has(token.slice(rest)) && (isSure || isHalf(doc, known, token.slice(0, rest), 3)))
      return start + rest;
    if (known.begins.has(token.slice(0, length)) && (isSure || isHalf(doc, known, token.slice(length), 4)))
      return start + length;
  }
  return betweenOwnWords(doc, token, start);
}

/** `Räder|lediglich`, `Abend|vielleicht` */
function atAdverb(token: string, { adverbs }: Known): number | undefined {
  for (let length = Math.min(LONGEST + 2, token.length - 4); length >= HALF; length--)
    if (adverbs.has(token.slice(-length)))
      return /^\p{L}\p{Ll}+$/u.test(token) ? token.length - length : undefined;
  return undefined;
}

/** Romance languages write few words in one that are two long ones, and a text hardly has such a word and both its halves. */
const analytic: ReadonlySet<LanguageCode> = new Set(['fr', 'es', 'pt']);

/** `puerta|cerrada`, where the text has both elsewhere; `vecinos|piden`, where it has the first: no stem has an ending of the plural. */
function betweenOwnWords(doc: Document, token: string, start: number): number | undefined {
  if (!analytic.has(doc.language!) || token.length < 2 * HALF) return undefined;
  for (let at = HALF; at <= token.length - HALF; at++) {
    const [left, right] = [token.slice(0, at), token.slice(at)];
    if (prefixes.has(left) || doc.vocabulary.countOf(hashWord(left)) === 0) continue;
    if (at > HALF && /[aoe]s$/u.test(left) && /^[bdfgjlmnprv](?!ente$)/u.test(right)) return start + at;
    if (!suffixes.has(right) && doc.vocabulary.countOf(hashWord(right)) > 0) return start + at;
  }
  return undefined;
}

/** Words that are endings as well: `chant|aient`, `rápida|mente`. */
const suffixes = new Set(
  list(`
    aient aires celle celles lado lados sante logique logiques graphique graphiques mental mentale mente dores duras miento lista listas arias gráfico
    gráfica idade idades ações entes íamos quiera ville neuve franche nette
  `),
);

/** Which stand before a word without a space in words of any kind: `niecałkiem`, `alsobald`. */
const prefixes = new Set(
  list('nie also eben super mini micro auto anti inter ultra multi mega sobre contra entre para trans'),
);

/** Whether two halves are what they seem by their lengths alone. German makes words of any others. */
function isLongEnough(code: LanguageCode, whole: number, rest: number): boolean {
  if (code === 'de' || whole < HALF) return false;
  if (analytic.has(code)) return rest >= HALF - 1;
  return rest >= HALF && (whole >= SURE || rest >= SURE);
}

function isHalf(doc: Document, known: Known, word: string, least: number): boolean {
  if (word.length < least || prefixes.has(word)) return false;
  const hash = hashWord(word);
  return (
    languages[doc.language!].functionWords.has(hash) ||
    known.ends.has(word) ||
    known.begins.has(word) ||
    doc.vocabulary.countOf(hash) > 0
  );
}

/** What is counted, in words that are no part of a word for a number: `oitocentos`, `yüzyıl`. */
const units: Readonly<Partial<Record<LanguageCode, ReadonlySet<string>>>> = {
  fr: new Set(
    list(
      'euros heures minutes jours semaines années mètres kilomètres personnes enfants millions habitants hommes femmes',
    ),
  ),
  es: new Set(
    list(
      'euros pesos dólares horas minutos días semanas meses años metros kilómetros personas niños millones habitantes',
    ),
  ),
  pt: new Set(
    list(
      'euros reais dólares horas minutos dias semanas meses anos metros quilómetros quilômetros pessoas crianças milhões',
    ),
  ),
  tr: new Set(list('lira euro dolar saat dakika hafta metre kilometre kişi')),
  pl: new Set(list('złotych euro godzin minut tygodni miesięcy metrów kilometrów osób milionów')),
};

/** What stands behind a weekday in Turkish: `cuma|günü`. */
const partsOfDay: ReadonlySet<string> = new Set(
  list('günü gününe gününden günleri gecesi sabahı akşamı öğleden'),
);

/** `oito|reais`, `huit|euros`, `cuma|günü` */
function atUnit(token: string, code: LanguageCode): number | undefined {
  const own = units[code];
  if (own === undefined) return undefined;
  if (code === 'tr') {
    const day = languages.tr.weekdays.find((each) => token.startsWith(each.toLowerCase()));
    if (day !== undefined && partsOfDay.has(token.slice(day.length))) return day.length;
  }
  for (let length = 2; length <= LONGEST; length++)
    if (languages[code].numbers.has(token.slice(0, length)) && own.has(token.slice(length))) return length;
  return undefined;
}

/** Whether a token can only end with a word because the word stands there by itself. */
export function endsToken(code: LanguageCode, word: string): boolean {
  return wordsOf(code)?.ends.has(word) === true;
}

interface Known {
  readonly ends: ReadonlySet<string>;
  readonly begins: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
}

const wordsOf = onceEach((code: LanguageCode): Known | undefined => {
  const page = wholeWords[code];
  if (page === undefined) return undefined;
  return {
    ends: new Set(list(page.ends)),
    begins: new Set(list(page.begins)),
    adverbs: new Set(list(page.adverbs ?? '')),
  };
});
