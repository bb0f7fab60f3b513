import { isNear, NUMBER, type Document } from '#rule';
import { hashWord, WordSet } from '#text';
import { beforeIs, beforeItIs, beforeParticle, beforeThatIs, beforeTime } from '../data/doubled-words.ts';
import { isOfSubject } from './subjects.ts';
import { isTime } from './times.ts';

/** How far before the two words the clause begins that ends with the first of them. */
const REACH = 25;

/**
 * “When we look back on it it will be significant”, “from the papers laid before you you will judge”: a clause ends with a
 * preposition and its pronoun, and the next begins with the same.
 */
export function isPronounOfBoth({ words, text, language }: Document, from: number): boolean {
  if (language !== 'en' || !pronouns.has(words.hashes[from]!)) return false;
  if (!prepositions.has(words.hashes[from - 1] ?? 0) || !auxiliaries.has(words.hashes[from + 2] ?? 0))
    return false;
  for (let index = from - 2; index >= Math.max(0, from - REACH); index--) {
    if (/[.!?]/u.test(text.slice(words.ends[index], words.starts[index + 1]))) return false;
    if (openers.has(words.hashes[index]!)) return true;
  }
  return false;
}

const pronouns = new WordSet('it you her');
const prepositions = new WordSet(
  'on to at of for with by from in about after over before behind under against into around',
);
const auxiliaries = new WordSet(
  'will would is was are were can could may might must shall should has have had be did does',
);
const openers = new WordSet(`
  when whenever if once as after before although though because since until while what whatever which who whose where wherever
  that whether
`);

const TO = hashWord('to');

/** “Any other measure that is resorted to to suppress it”: what is done to something, and to what end. */
export function isEndOfBoth(doc: Document, from: number): boolean {
  const { words, language } = doc;
  if (language !== 'en' || words.hashes[from] !== TO || from === 0 || !isNear(doc, from)) return false;
  return takesTo.has(words.hashes[from - 1]!) && !determiners.has(words.hashes[from + 2] ?? 0);
}

const takesTo = new WordSet(
  'resorted referred adhered objected listened attended alluded subscribed appealed reverted',
);
const determiners = new WordSet(
  'the a an his her its our your my their this that these those it them him us me you',
);

const IS = hashWord('is');
const THAT = hashWord('that');
const WHO = hashWord('who');
const particles = new WordSet('in on off over by');

/** The particle of a verb or the end of a clause meets the beginning of the next: “what it took in in taxes”. */
export function isClause(doc: Document, from: number): boolean {
  const { words, language } = doc;
  if (language !== 'en' || from === 0) return false;
  const hash = words.hashes[from]!;
  if (hash === IS) return isCopula(doc, from);
  const before = words.hashes[from - 1]!;
  if (!particles.has(hash) || ((hash === BY || hash === OFF) && !goes.has(before))) return false;
  if (beforeTime.has(before) && isBeforeTime(doc, from + 2)) return true;
  // “who let me in in 1986”
  return beforeParticle.has(objects.has(before) ? words.hashes[from - 2]! : before);
}

/** “The problem is is that nobody came”, “all that is is in flux”, “where it is is anybody’s guess” */
function isCopula(doc: Document, from: number): boolean {
  const { words, text } = doc;
  const before = words.hashes[from - 1]!;
  if (before === THAT) return beforeThatIs.has(words.hashes[from - 2] ?? 0);
  // “nobody who is is looking up”, but “who he is is nobody’s business”
  const next = from + 2;
  if (before === WHO && /(?:ing|ed)$/u.test(text.slice(words.starts[next], words.ends[next]))) return false;
  if (freePronouns.has(before)) return isOfSubject(doc, from - 1);
  if (beforeIs.has(before)) return true;
  for (let index = from - 1; index >= Math.max(0, from - 4); index--)
    if (beforeItIs.has(words.hashes[index]!)) return opensSentence(doc, index);
  return false;
}

const freePronouns = new WordSet('what who');

/** “Where it is is …”, but not “a job that runs when you drop it is is allowed to finish” */
function opensSentence({ words, text }: Document, index: number): boolean {
  return (
    index === 0 ||
    /[^\s]/u.test(text.slice(words.ends[index - 1], words.starts[index])) ||
    coordinators.has(words.hashes[index - 1]!)
  );
}

const coordinators = new WordSet('and but or that because if');

/** “In March”, “on Sundays”, “in the first week” */
function isBeforeTime(doc: Document, next: number): boolean {
  for (let index = next; index < Math.min(doc.words.count, next + 3); index++)
    if (doc.words.kinds[index] === NUMBER || isTime(doc, index)) return true;
  return false;
}

const objects = new WordSet('me him her it us them you one everyone everybody everything');

/** “Went by by train”, “took off off the coast”, but not “had fallen by by half”, “switches off off the lamps” */
const BY = hashWord('by');
const OFF = hashWord('off');
const goes = new WordSet('go goes went going gone pass passes passed passing take takes took taken taking');
