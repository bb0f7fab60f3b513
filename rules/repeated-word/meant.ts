import { blockIndexAt, CAPITAL, isNear, LOWER, NUMBER, type Block, type Document } from '#rule';
import { hashWord, languages, WordSet, type LanguageCode } from '#text';
import {
  afterWhat,
  beforeIs,
  beforeItIs,
  beforeParticle,
  beforeThatIs,
  contrast,
  doubledFreely,
  meantTwice,
  namesAlike,
  neverFree,
  neverTwice,
  relatives,
} from '../data/doubled-words.ts';
import { isMention, isOfOtherLanguage } from './mention.ts';
import { isMisplaced } from './misplaced.ts';
import { isStranded } from './stranded.ts';
import { isDoubledArticle, isDoubledNoun } from './german.ts';
import { isDoubledInflection } from './turkish.ts';

/** One word, again and again: a half-open range of indices into the document's words. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly block: Block;
}

/** Whether a word stands twice because somebody wants it to, or because grammar puts it there. */
export function isMeant(doc: Document, run: Run): boolean {
  const { from, to, block } = run;
  const { words, language } = doc;
  if (language === undefined || block.kind === 'verse') return true;
  const hash = words.hashes[from]!;
  const kinds = words.kinds.subarray(from, to);
  // “sail Sail”: a sentence has lost its full stop, which is another defect. “Room 3 3”: a table has lost its cells.
  if (kinds[0] === NUMBER || (kinds[0] !== CAPITAL && kinds.includes(CAPITAL))) return true;
  // “axb5 axb5”, “B2 B2”: both sides make the same move, two rooms are of one kind.
  if (/\d/u.test(doc.text.slice(words.starts[from], words.ends[from]))) return true;
  if (hash === LA && (to - from > 2 || sung.has(words.hashes[from - 1] ?? 0))) return true;
  if (language === 'en' && isStranded(doc, from)) return true;
  if (isMisplaced(doc, from, to)) return isMention(doc, from, to);
  const allowed = neverTwice[language];
  if (allowed && !allowed.has(hash) && !isDoubledInflection(doc, from)) return true;
  if (isMention(doc, from, to)) return true;
  if (!languages[language].functionWords.has(hash) && isOfOtherLanguage(doc, run)) return true;
  if (allowed) return false;
  if (language === 'de' && isDoubledArticle(doc, from, to)) return false;
  if (language === 'de' && isDoubledNoun(doc, from, to)) return isContrast(doc, run);
  if (language === 'pt' && hash === QUE) return isColloquial(doc, from);
  // “weil sie sie kennt” is German, “Sie Sie” is not.
  const capitals = kinds.every((kind) => kind === CAPITAL);
  if (language === 'en' && hash === THERE) return !existential.has(words.hashes[to] ?? 0);
  if (meantTwice[language].has(hash) && !(language === 'de' && capitals)) return true;
  const isFunction = languages[language].functionWords.has(hash);
  if (kinds[0] === CAPITAL && !(startsSentence(doc, from) && (isFunction || !capitals))) return true;
  // “Rose rose from her chair”
  if (kinds[0] === CAPITAL && !isFunction && isPersonal(doc, from)) return true;
  // “Die, die die Tür offen ließen”: a pronoun takes up the word before the comma, in whatever language is quoted.
  if (from > 0 && words.hashes[from - 1] === hash && doc.text[words.ends[from - 1]!] === ',') return true;
  // Whatever is said three times is said with force.
  if (to - from > 2 && !isFunction) return true;
  if (isClause(doc, from) || isVerbOfBoth(doc, language, from)) return true;
  return (
    !isFunction && (isEmphasis(doc, language, run) || isContrast(doc, run) || isFree(doc, language, from))
  );
}

/** Whether a word is one that texts of any kind double. */
export function isOftenDoubled({ words, text, language }: Document, { from }: Run): boolean {
  const hash = words.hashes[from]!;
  if (words.kinds[from] === NUMBER || /\d/u.test(text.slice(words.starts[from], words.ends[from])))
    return true;
  const isName = words.kinds[from] === CAPITAL && language !== 'de';
  return isName || doubledFreely.has(hash) || meantTwice[language!].has(hash);
}

/** “La la la”, “tra la la” */
const LA = hashWord('la');
const sung = new WordSet('tra un lala tralala');

const QUE = hashWord('que');
const IS = hashWord('is');
const THAT = hashWord('that');
const THERE = hashWord('there');
/** “There there is a bench” is no comfort. */
const existential = new WordSet('is are was were has have will would may might');
const particles = new WordSet('in on up off over through down by');

/** “O que que é isso?” */
function isColloquial({ words }: Document, from: number): boolean {
  return from === 0 || beforeQue.has(words.hashes[from - 1]!);
}

const beforeQue = new WordSet('o é quem onde como quando do melhor pior mais menos antes');

/** The particle of a verb or the end of a clause meets the beginning of the next: “what it took in in taxes”. */
function isClause({ words, language }: Document, from: number): boolean {
  if (language !== 'en' || from === 0) return false;
  const before = words.hashes[from - 1]!;
  const hash = words.hashes[from]!;
  if (hash === IS && before === THAT) return beforeThatIs.has(words.hashes[from - 2] ?? 0);
  if (hash === IS)
    return (
      beforeIs.has(before) ||
      words.hashes.subarray(Math.max(0, from - 4), from).some((each) => beforeItIs.has(each))
    );
  if (hash === BY && !beforeBy.has(before)) return false;
  return particles.has(hash) && beforeParticle.has(before);
}

/** “went by by train”, but not “had fallen by by half” */
const BY = hashWord('by');
const beforeBy = new WordSet(`
  go goes went going gone pass passes passed passing come comes came coming stand stands stood standing stop stops stopped
  get gets got run runs ran
`);

/**
 * “Those who know know”, “el que puede puede”: the verb of a clause that begins shortly before it, and then its own.
 */
function isFree({ words }: Document, language: LanguageCode, from: number): boolean {
  const hash = words.hashes[from]!;
  if (doubledFreely.has(hash)) return true;
  if (from === 0) return false;
  if (relatives[language]?.has(words.hashes[from - 1]!)) return !neverFree.has(hash);
  for (let index = Math.max(0, from - 4); index < from; index++)
    if (language === 'en' && afterWhat.has(words.hashes[index]!)) return true;
  return false;
}

/** “What he does does not matter”, “ce qui est est bon”. */
function isVerbOfBoth({ words }: Document, language: LanguageCode, from: number): boolean {
  if (!auxiliaries.has(words.hashes[from]!)) return false;
  if (language === 'fr') return from > 0 && words.hashes[from - 1] === QUI;
  if (language !== 'en') return false;
  for (let index = Math.max(0, from - 4); index <= from - 2; index++)
    if (afterWhat.has(words.hashes[index]!)) return true;
  return false;
}

const QUI = hashWord('qui');
const auxiliaries = new WordSet('is are was were does did do has have can will must may est sont était');

/** Outside English, short words and adverbs are doubled for emphasis too often to tell: “despacito despacito”. */
function isEmphasis(doc: Document, language: LanguageCode, { from, to }: Run): boolean {
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
function isContrast(doc: Document, { from, to }: Run): boolean {
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
  const close = from > 0 && cues.has(words.hashes[from - 1]!);
  return close || (cued && (named || endsClause(doc, to))) || (named && endsClause(doc, to));
}

const indefinite = new WordSet('a an ein eine un una une um uma');
const others = new WordSet('not or no kein keine keinen nicht oder pas ou o não nie czy');
const copulas = new WordSet("is isn't was wasn't ist no es est n'est não é");

function endsClause({ words, text }: Document, to: number): boolean {
  const next = to < words.count ? words.starts[to]! : text.length;
  const between = text.slice(words.ends[to - 1]!, Math.min(next, words.ends[to - 1]! + 6));
  return /[.,;:!?…)\]”"»’–—\n]/u.test(between) || to === words.count;
}

/** “Sie Sie dauert …”: the plugin takes capitals for names, but no name is a function word at the start of a sentence. */
export function isCapitalAtStart(doc: Document, { from, to }: Run): boolean {
  const kinds = doc.words.kinds.subarray(from, to);
  if (isPersonal(doc, from) || !startsSentence(doc, from) || kinds[0] !== CAPITAL) return false;
  return kinds.every((kind) => kind === CAPITAL) || kinds[1] === LOWER;
}

function startsSentence({ words, text }: Document, index: number): boolean {
  const start = words.starts[index]!;
  const end = index === 0 ? 0 : words.ends[index - 1]!;
  return index === 0 || /[.!?…:\n]/u.test(text.slice(Math.max(end, start - 20), start));
}

/** “Will will sing”, “Rose rose”, and the band The The. */
function isPersonal({ words }: Document, from: number): boolean {
  return namesAlike.has(words.hashes[from]!);
}
