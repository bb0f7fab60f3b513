import { blockIndexAt, isNear, type Document } from '#rule';
import { hashWord, languages, WordSet, type LanguageCode } from '#text';
import { contrast, doubledFreely, neverFree } from '../data/doubled-words.ts';
import type { Run } from './meant.ts';
import { isSaidWithForce } from './misplaced.ts';
import { isVerbOfSubject } from './subjects.ts';

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
  if (isPlain(doc, from)) return false;
  // In the middle of a clause it is what is real, “un café café de los de antes”, or very much so, “está mal mal de la cabeza”.
  if (ends || from === 0 || isSaidWithForce(doc, from)) return word.length < 7;
  return word.length < 5 && beforeForce.has(doc.words.hashes[from - 1]!);
}

const conjunctions = new WordSet('y e et');

/**
 * “À treize heures heures.”, “en la porta porta,”: an article, a number or a preposition asks for a thing, and nobody who does not speak
 * of himself says of a thing that it is a real one, “un café café”.
 */
function isPlain(doc: Document, from: number): boolean {
  if (from === 0 || !isNear(doc, from) || isSaidWithForce(doc, from)) return false;
  const { words, text, language } = doc;
  const before = words.hashes[from - 1]!;
  if (beforeThings.has(before)) return true;
  return (
    (languages[language!].numbers.get(text.slice(words.starts[from - 1], words.ends[from - 1])) ?? 1) > 1
  );
}

const beforeThings = new WordSet(`
  le la les du des au aux ce cette ces son sa ses leur leurs el los las del al su sus este esta estos estas o a os as do da dos das ao
  aos no na nos nas seu sua seus suas esse essa à en dans sur sous avec par pour chez con para com em por sans sin sem
`);

const beforeForce = new WordSet(`
  un una une um uma uno es está son están era eran fue muy tan más qué algo nada est sont était étaient si très c'est trop plus
  é são era eram foi muito tão mais que algo nada estaba estava estoy estou suis sois
`);

/**
 * “Not a boat boat.”, “a walk, or a walk walk?”: the word is set against itself at the end of its clause. Only who speaks of himself
 * sets farther: “I don’t know know him”.
 */
export function isContrast(doc: Document, { from, to }: Run): boolean {
  const { words, language } = doc;
  const cues = contrast[language!];
  if (!cues || from === 0) return false;
  const ends = endsClause(doc, to);
  const before = words.hashes[from - 1]!;
  // “A friend friend is not just anybody”, “a friend friend, not a neighbour”
  if (indefinite.has(before)) {
    const isSetApart = /^ ?[,–—] /u.test(doc.text.slice(words.ends[to - 1], words.ends[to - 1]! + 3));
    if ((isSetApart ? others : copulas).has(words.hashes[to] ?? 0)) return true;
  }
  const cue = indefinite.has(before) ? from - 2 : from - 1;
  if (ends && alternatives.has(words.hashes[cue] ?? 0)) return isNamed(doc, from);
  const isCued = words.hasAny({ from: Math.max(0, from - 4), to: from }, cues);
  if (ends && (indefinite.has(before) ? isCued : cues.has(before))) return true;
  if (ends && words.hasAny({ from: Math.max(0, from - 2), to: from }, indefinite) && isNamed(doc, from, NEAR))
    return true;
  if (!isSaidWithForce(doc, from)) return false;
  return isCued && (ends || isNamed(doc, from));
}

/** How far before it a word is named that is set against itself. */
const NAMED = 25;

/** The same where nothing sets the two apart: “a friend, a friend friend”. */
const NEAR = 6;

function isNamed(doc: Document, from: number, reach = NAMED): boolean {
  const { words, blocks } = doc;
  const begin = blocks[blockIndexAt(doc, words.starts[from]!)]?.start ?? 0;
  for (let index = from - 1; index >= Math.max(0, from - reach) && words.starts[index]! >= begin; index--)
    if (words.hashes[index] === words.hashes[from]) return true;
  return false;
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

/** Whether any word may stand there twice: “those who know know”, or one that is doubled everywhere. */
export function isFree(doc: Document, from: number): boolean {
  const hash = doc.words.hashes[from]!;
  return doubledFreely.has(hash) || (!neverFree.has(hash) && isVerbOfSubject(doc, from));
}

/** “What he does does not matter”, “ce qui est est bon”. */
export function isVerbOfBoth(doc: Document, from: number): boolean {
  const { words, text } = doc;
  if (!auxiliaries.has(words.hashes[from]!) || !isVerbOfSubject(doc, from)) return false;
  // “Nobody who is is looking up”
  const next = text.slice(words.starts[from + 2], words.ends[from + 2]);
  return words.hashes[from - 1] !== WHO || !/(?:ing|ed)$/u.test(next);
}

const WHO = hashWord('who');

const auxiliaries = new WordSet('is are was were does did do has have can will must may est sont était');
