import { isNear, LOWER, type Document } from '#rule';
import { hashWord, WordSet, type LanguageCode } from '#text';
import { afterWhat } from '../data/doubled-words.ts';
import { isDoubledNegation } from './negation.ts';
import { isSpaced } from './spaced.ts';

/**
 * Words that are sometimes meant twice, and the places where they are not: “todo todo quedó seco” is a slip, and “lo quiero
 * todo todo” is not. Each place has a word right behind the two, with nothing but a space between.
 */
interface Place {
  /** The words of which this holds. */
  readonly words: WordSet;
  /** What may stand behind them; any word in lower case where nothing is said. */
  readonly before?: WordSet;
  /** The same for words of one form, such as comparatives. */
  readonly beforeLike?: () => RegExp;
  /** What may not stand behind them. */
  readonly notBefore?: WordSet;
  /** What has to stand before them. */
  readonly after?: WordSet;
  /** The same for words of one form, such as plurals. */
  readonly afterLike?: () => RegExp;
  /** What may not stand before them. */
  readonly notAfter?: WordSet;
  /** Said with force in blogs and letters: not where somebody speaks of himself, or shouts. */
  readonly isForce?: true;
}

const forceful = 'much many sorry happy glad proud grateful thankful very so excited good bad tired sad';

const places: Readonly<Partial<Record<LanguageCode, readonly Place[]>>> = {
  en: [
    {
      words: new WordSet('so'),
      notBefore: new WordSet(
        `${forceful} and but that as it he she they we you i the a if when because in to at on with for or`,
      ),
      isForce: true,
    },
    {
      // “gave her her keys”, “told her her mother was ill”
      words: new WordSet('her'),
      notBefore: new WordSet('whole entire full very best last first own life time job place name career'),
      notAfter: new WordSet(`
        give gives gave given giving tell tells told telling cost costs costing show shows showed shown showing send sends
        sent sending ask asks asked asking offer offers offered offering call calls called calling hand hands handed handing
        lend lends lent lending bring brings brought bringing make makes made making teach teaches taught teaching promise
        promised promises buy buys bought buying get gets got getting win wins won winning remind reminded informed earn
        earned earns earning pay pays paid paying wish wished wishes deny denied denies assured assure reassured convinced
        warned leave left leaves read reads owe owed owes grant granted allow allowed allows save saved refuse refused
        return returned find found think thought consider considered believe let name named crown crowned assign
        assigned serve served pass passed throw threw spare spared guarantee guaranteed fetch fetched feed fed
        with without for to about behind from of like as than and or that whether if what when where why how which who
      `),
    },
    {
      words: new WordSet('now'),
      notAfter: new WordSet('right until till from even just then by up here'),
      isForce: true,
    },
    {
      // “the old old post office”, but “an old old man”, “the old old story”
      words: new WordSet('old big long hot cold deep'),
      after: new WordSet('the'),
      notBefore: new WordSet(`
        story stories tale tales song songs man woman men women people days day times time nights night years friend friends
        way road house home town city country world one ones thing things question problem news money moment difference
        deal sea ocean woods forest winter summer sleep river blue ground water love
      `),
      isForce: true,
    },
    // “You can can go”, “the parents can can pay”, but “the can can go”
    {
      words: new WordSet('can'),
      after: new WordSet('you we they he she it i and or but also there'),
      afterLike: () => /\p{Ll}{3}[^su]s$/u,
      notBefore: new WordSet(
        'and or of is was in on to dance dances dancer dancers dancing girl girls line show music',
      ),
    },
    // “It will go go to Leeds”
    {
      words: new WordSet('go'),
      after: new WordSet('will would can could may might must should cannot'),
      before: new WordSet('to on in into back out up down through over off ahead by for with from without'),
    },
    // “found no no trace”, but “a no no”
    {
      words: new WordSet('no'),
      after: new WordSet(`
        is was were are has had have found find finds saw see sees there with made makes got gets left leaves gave gives knew
        knows took takes need needs be
      `),
      notBefore: new WordSet('no not he she i we they you it the that and but matter'),
      isForce: true,
    },
    // “said that that he would come”, but “said that that was enough”
    {
      words: new WordSet('that'),
      before: new WordSet(`
        he she they we i you it there the a an his their our my your its these those if when while although because
        nobody somebody everybody no-one anyone everyone nothing
      `),
    },
    // “the way way to the tower”
    {
      words: new WordSet('way'),
      after: new WordSet('the only best right a'),
      before: new WordSet('to of in for from that'),
    },
  ],
  de: [
    {
      words: new WordSet('so'),
      notBefore: new WordSet('viel viele vielen und aber dass wie sehr gern leid lieb ist war hat'),
      isForce: true,
    },
    // “immer immer schwerer”
    {
      words: new WordSet('immer'),
      before: new WordSet('mehr noch'),
      beforeLike: () => /^\p{Ll}{3,}er(?:e[nmrs]?)?$/u,
    },
  ],
  fr: [
    {
      words: new WordSet('plus moins'),
      notBefore: new WordSet('moins plus un deux trois et ou'),
      notAfter: new WordSet('c signe signes plus moins langage'),
    },
    { words: new WordSet('presque') },
    // “il ne comportera pas pas de palourdes”
    {
      words: new WordSet('pas'),
      before: new WordSet('de d le la les un une encore du des que tout très seulement'),
    },
    // Sung, it goes on: “la la lère”.
    {
      words: new WordSet('la'),
      notBefore: new WordSet('la lère laire lala li lu'),
      notAfter: new WordSet('un ce'),
    },
    // “Ils nous nous attendent”, but “nous nous attendons”
    {
      words: new WordSet('nous'),
      before: new WordSet('ont sont'),
      beforeLike: () => /\p{Ll}{2}(?:ent|ait)$/u,
    },
    {
      words: new WordSet('vous'),
      before: new WordSet('ont sont'),
      beforeLike: () => /\p{Ll}{2}(?:ent|ait|ons)$/u,
    },
    {
      words: new WordSet('tout'),
      before: new WordSet('le la les ce cela ça cet cette mon ton son notre votre leur un une en au à'),
    },
  ],
  es: [
    // “en la la bodega”. Sung, it stands behind no preposition.
    {
      words: new WordSet('la'),
      after: new WordSet('en de a con por para sobre bajo desde hasta tras entre que según contra hacia'),
      notBefore: new WordSet('la lará'),
    },
    // Short forms that only stand before a noun: “un buen buen paraguas”.
    { words: new WordSet('buen gran mal primer tercer algún ningún'), isForce: true },
    { words: new WordSet('todo'), notAfter: new WordSet('sobre pero') },
    { words: new WordSet('más'), notAfter: new WordSet('cuanto cuanta cuantos cuantas mientras') },
  ],
  pt: [
    { words: new WordSet('tudo') },
    { words: new WordSet('mais'), notAfter: new WordSet('quanto quanta quantos quantas') },
  ],
  pl: [
    {
      words: new WordSet('tak'),
      notBefore: new WordSet('bardzo wiele dużo i a ale że jak czy się jest było'),
      isForce: true,
    },
    { words: new WordSet('coraz') },
  ],
};

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
  const hash = words.hashes[from]!;
  const place = places[language!]?.find((each) => each.words.has(hash));
  if (place === undefined) return undefined;
  const next = words.hashes[to]!;
  const isNext = place.before || place.beforeLike ? isAmong(doc, place.before, place.beforeLike, to) : true;
  if (!isNext || place.notBefore?.has(next)) return undefined;
  if (language === 'en' && isBehindWhat(doc, from)) return undefined;
  // A word that opens a clause is an answer or a cry: “…, so so”, “Now now”.
  if (from === 0 || !isSpaced(doc, from)) return undefined;
  if (place.notAfter?.has(words.hashes[from - 1]!)) return undefined;
  if (place.after && !isAmong(doc, place.after, place.afterLike, from - 1)) return undefined;
  return place;
}

/** “What she can can be learnt” */
function isBehindWhat({ words }: Document, from: number): boolean {
  for (let index = Math.max(0, from - 3); index < from; index++)
    if (afterWhat.has(words.hashes[index]!)) return true;
  return false;
}

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
function isSaidWithForce({ words, text, masks: { quoted } }: Document, from: number): boolean {
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
