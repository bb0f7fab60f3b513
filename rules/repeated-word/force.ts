import { blockIndexAt, isNear, type Document } from '#rule';
import { hashWord, languages, WordSet, type LanguageCode } from '#text';
import { afterWhat, contrast, doubledFreely, neverFree, relatives } from '../data/doubled-words.ts';
import type { Run } from './meant.ts';

/** Outside English, short words and adverbs are doubled for emphasis too often to tell: “despacito despacito”. */
export function isEmphasis(doc: Document, language: LanguageCode, { from, to }: Run): boolean {
  if (language === 'en') return false;
  const { words, text } = doc;
  const word = text.slice(words.starts[from], words.ends[from]);
  // “duas duas semanas”: nobody counts with force.
  if ((languages[language].numbers.get(word) ?? 1) > 1 && !endsClause(doc, to)) return false;
  if (/(?:mente|ment|weise|ito|ita|itos|itas|(?<!^(?:mo|cam|viz|esp|foc))inh[oa]s?|iutko|utku)$/iu.test(word))
    return true;
  // “café café”, “grande grande”: the Romance languages double what is the real thing, German and Polish hardly ever.
  const ends = endsClause(doc, to) || conjunctions.has(words.hashes[to] ?? 0);
  if (language === 'de' || language === 'pl') return word.length < 5 && (ends || from === 0);
  if (ends) return word.length < 7;
  return word.length < 5 && !goesOn(doc, from, to);
}

const conjunctions = new WordSet('y e et');

/**
 * “Pide pide una puerta”: behind a word that is meant twice nothing follows that only the one word can have, but what is
 * real, “un café café de los de antes”, or very much so, “está mal mal de la cabeza”.
 */
function goesOn(doc: Document, from: number, to: number): boolean {
  const { words } = doc;
  if (from === 0 || to >= words.count || !isNear(doc, to)) return false;
  const isForced = beforeForce.has(words.hashes[from - 1]!) && isNear(doc, from);
  return opensObject.has(words.hashes[to]!) && !isForced;
}

const opensObject = new WordSet(`
  el la los las un una unos unas al su sus este esta le les une des du ce cette ces son sa ses leur leurs aux
  o a os as um uma uns umas ao seu sua seus suas esse essa de del en do da dos das no na que dans em por par
`);

const beforeForce = new WordSet(`
  un una une um uma uno es está son están era eran fue muy tan más qué algo nada est sont était étaient si très c'est trop plus
  é são era eram foi muito tão mais que algo nada estaba estava estoy estou suis sois
`);

/** “Not a boat boat”, “how low low was”, “a walk, or a walk walk?”: the word is set against itself. */
export function isContrast(doc: Document, { from, to }: Run): boolean {
  const { words, language } = doc;
  const cues = contrast[language!];
  if (!cues) return false;
  const hash = words.hashes[from]!;
  let cued = false;
  let named = false;
  const begin = doc.blocks[blockIndexAt(doc, words.starts[from]!)]?.start ?? 0;
  let open = true;
  for (let index = from - 1; index >= 0 && index >= from - 25 && words.starts[index]! >= begin; index--) {
    open &&= !/[.!?”“"»«]/u.test(doc.text.slice(words.ends[index], words.ends[index]! + 2));
    if (open && index >= from - 4 && cues.has(words.hashes[index]!)) cued = true;
    if (words.hashes[index] === hash) named = true;
  }
  // “A friend friend is not just anybody”, “a friend friend, not a neighbour”
  if (from > 0 && indefinite.has(words.hashes[from - 1]!)) {
    const isSetApart = /^ ?[,–—] /u.test(doc.text.slice(words.ends[to - 1], words.ends[to - 1]! + 3));
    if ((isSetApart ? others : copulas).has(words.hashes[to] ?? 0)) return true;
  }
  // “or a walk walk?”, but “or helps helps an afternoon”
  const isAlternative = from > 0 && alternatives.has(words.hashes[from - 1]!);
  const close = from > 0 && cues.has(words.hashes[from - 1]!) && (!isAlternative || endsClause(doc, to));
  return close || (cued && (named || endsClause(doc, to))) || (named && endsClause(doc, to));
}

const alternatives = new WordSet('or oder ou o czy albo');
const indefinite = new WordSet('a an ein eine un una une um uma');
const others = new WordSet('not or no kein keine keinen nicht oder pas ou o não nie czy');
const copulas = new WordSet("is isn't was wasn't ist no es est n'est não é");

function endsClause({ words, text }: Document, to: number): boolean {
  const next = to < words.count ? words.starts[to]! : text.length;
  const between = text.slice(words.ends[to - 1]!, Math.min(next, words.ends[to - 1]! + 6));
  return /[.,;:!?…)\]”"»’–—\n]/u.test(between) || to === words.count;
}

/**
 * “Those who know know”, “el que puede puede”: the verb of a clause that begins shortly before it, and then its own.
 */
export function isFree(doc: Document, language: LanguageCode, from: number): boolean {
  const { words } = doc;
  const hash = words.hashes[from]!;
  if (doubledFreely.has(hash)) return true;
  if (from === 0) return false;
  // “…, which ripens ripens in May”: a clause behind a comma says more, and the verb of the sentence is no part of it.
  if (relatives[language]?.has(words.hashes[from - 1]!))
    return !neverFree.has(hash) && !isAside(doc, from - 1);
  for (let index = Math.max(0, from - 4); index < from; index++)
    if (language === 'en' && afterWhat.has(words.hashes[index]!)) return true;
  return false;
}

/** Behind a comma these take up a noun; “…, what is is” and “…, quien puede puede” are the subject of the second verb. */
const asides: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  en: new WordSet('which who'),
  fr: new WordSet('qui'),
  es: new WordSet('que'),
  pt: new WordSet('que'),
};

function isAside({ words, text, language }: Document, relative: number): boolean {
  if (relative === 0 || !asides[language!]?.has(words.hashes[relative]!)) return false;
  return text.slice(words.ends[relative - 1], words.starts[relative]) === ', ';
}

/** “What he does does not matter”, “ce qui est est bon”. */
export function isVerbOfBoth({ words }: Document, language: LanguageCode, from: number): boolean {
  if (!auxiliaries.has(words.hashes[from]!)) return false;
  if (language === 'fr') return from > 0 && words.hashes[from - 1] === QUI;
  if (language !== 'en') return false;
  for (let index = Math.max(0, from - 4); index <= from - 2; index++)
    if (afterWhat.has(words.hashes[index]!)) return true;
  return false;
}

const QUI = hashWord('qui');
const auxiliaries = new WordSet('is are was were does did do has have can will must may est sont était');
