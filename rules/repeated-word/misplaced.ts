import { isNear, LOWER, type Document } from '#rule';
import { hashWord, languages, WordSet } from '#text';
import { places, type Place } from '../data/doubled-places.ts';
import { isDoubledNegation } from './negation.ts';
import { isSpaced } from './spaced.ts';
import { isVerbOfSubject } from './subjects.ts';

const speakers = new WordSet(
  'i my me we our us ich mir mich wir uns mein meine yo me mi nos ja mnie mi my nam nas',
);

/** Whether a word that is sometimes meant twice stands where it is not. */
export function isMisplaced(doc: Document, from: number, to: number): boolean {
  const place = placeOf(doc, from, to);
  return place !== undefined && (!place.isForce || !isSaidWithForce(doc, from));
}

/** The same for a place in which nobody would mean it who speaks with force either. */
export function isNeverMeant(doc: Document, from: number, to: number): boolean {
  const place = placeOf(doc, from, to);
  return place !== undefined && !place.isForce;
}

const ARTICLE: Place = { words: new WordSet('bir') };
const NEGATION: Place = { words: new WordSet('no não nie'), isForce: true };

function placeOf(doc: Document, from: number, to: number): Place | undefined {
  const { words, language } = doc;
  if (to - from !== 2 || words.kinds[from] !== LOWER || to >= words.count) return undefined;
  if (words.kinds[to] !== LOWER || !isNear(doc, to)) return undefined;
  if (language === 'tr') return isDoubledArticle(doc, from, to) ? ARTICLE : undefined;
  if (isDoubledNegation(doc, from, to)) return NEGATION;
  // “What she can can be learnt”
  if (language === 'en' && isVerbOfSubject(doc, from)) return undefined;
  // A word that opens a clause is an answer or a cry: “…, so so”, “Now now”.
  if (from === 0 || !isSpaced(doc, from)) return undefined;
  const hash = words.hashes[from]!;
  return places[language!]?.find((each) => each.words.has(hash) && isThere(doc, each, from, to));
}

/** Whether what a place asks for stands around the two words. */
function isThere(doc: Document, place: Place, from: number, to: number): boolean {
  const { hashes } = doc.words;
  if ((place.before || place.beforeLike) && !isAmong(doc, place.before, place.beforeLike, to)) return false;
  if (place.notBeforeLike && isAmong(doc, undefined, place.notBeforeLike, to)) return false;
  if (place.notBefore?.has(hashes[to]!) || place.notAfter?.has(hashes[from - 1]!)) return false;
  if (place.after && !isAmong(doc, place.after, place.afterLike, from - 1)) return false;
  const { functionWords } = languages[doc.language!];
  if (place.isBeforeSmall && !functionWords.has(hashes[to + 1] ?? 0)) return false;
  return !place.isFirst || opensClause(doc, from);
}

/** How many words a subject has. */
const SUBJECT = 4;

/** Whether a sentence begins with the subject before a verb, or a clause behind “and” or “because”. */
function opensClause({ words, text, language }: Document, verb: number): boolean {
  const { functionWords } = languages[language!];
  const opens = (index: number): boolean =>
    index === 0 ||
    /[.!?:;,\n“"]/u.test(text.slice(words.ends[index - 1], words.starts[index])) ||
    openers.has(words.hashes[index - 1]!);
  if (pronouns.has(words.hashes[verb - 1]!)) return opens(verb - 1);
  for (let index = verb - 1; index >= Math.max(0, verb - SUBJECT); index--) {
    const hash = words.hashes[index]!;
    if (functionWords.has(hash)) return determiners.has(hash) && opens(index);
    if (opens(index)) return true;
  }
  return false;
}

const pronouns = new WordSet('i you he she it we they');
const openers = new WordSet('and but or because although when if while since so');
const determiners = new WordSet('the a an this that these those his her its our my your their some');

function isAmong(
  { words, text }: Document,
  set: WordSet | undefined,
  like: (() => RegExp) | undefined,
  index: number,
): boolean {
  if (set?.has(words.hashes[index]!)) return true;
  return like?.().test(text.slice(words.starts[index], words.ends[index])) ?? false;
}

/** Whether the sentence has somebody who speaks of himself, or a call. Who is quoted beside it speaks of another. */
export function isSaidWithForce({ words, text, masks: { quoted } }: Document, from: number): boolean {
  const isQuoted = quoted.covers(words.starts[from]!);
  for (let at = Math.max(0, from - 25); at < Math.min(words.count, from + 25); at++)
    if (speakers.has(words.hashes[at]!) && (isQuoted || !quoted.covers(words.starts[at]!))) return true;
  return /[!]/u.test(text.slice(Math.max(0, words.starts[from]! - 80), words.ends[from]! + 160));
}

const BIR = hashWord('bir');

/** What is counted or told of with an article: “bir bardak”, “bir gün”. “Bir bir saydı” is “one by one”. */
const counted = new WordSet(`
  dal kaşık bardak tane adet gün yıl ay hafta saat kez kere defa şey yer kişi adam kadın çocuk ev parça dilim demet tutam
  fincan litre kilo gram metre avuç çift grup dizi takım süre biçimde şekilde yol kısım kısmı zaman an dönem proje karar
  açıklama toplantı etkinlik daha miktar bölüm bölümü şehir kent köy gemi kutu sayfa kitap resim masa soru sorun gece sabah
  akşam araba otobüs tren büyük küçük yeni eski güzel uzun kısa
`);

/** Before an article: “güzel bir gün”, “böyle bir karar”. */
const described = new WordSet(`
  büyük küçük yeni eski güzel tek başka böyle şöyle öyle nasıl herhangi uzun kısa geniş dar ağır hafif iyi kötü genç yaşlı
  önemli özel ciddi sıcak soğuk kalın ince derin yüksek alçak sessiz kalabalık olan
`);

/** “Güzel bir bir gün”, “bir bir bardak çay” */
function isDoubledArticle({ words }: Document, from: number, to: number): boolean {
  if (words.hashes[from] !== BIR) return false;
  return counted.has(words.hashes[to]!) || (from > 0 && described.has(words.hashes[from - 1]!));
}
