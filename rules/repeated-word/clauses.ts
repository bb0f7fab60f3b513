import { isNear, type Document } from '#rule';
import { hashWord, WordSet } from '#text';
import { beforeIs, beforeItIs, beforeParticle, beforeThatIs } from '../data/doubled-words.ts';

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
const particles = new WordSet('in on up off over through down by');

/** The particle of a verb or the end of a clause meets the beginning of the next: “what it took in in taxes”. */
export function isClause({ words, text, language }: Document, from: number): boolean {
  if (language !== 'en' || from === 0) return false;
  const before = words.hashes[from - 1]!;
  const hash = words.hashes[from]!;
  if (hash === IS && before === THAT) return beforeThatIs.has(words.hashes[from - 2] ?? 0);
  // “nobody who is is looking up”, but “who he is is nobody’s business”
  const next = from + 2;
  if (hash === IS && before === WHO && /(?:ing|ed)$/u.test(text.slice(words.starts[next], words.ends[next])))
    return false;
  if (hash === IS)
    return (
      beforeIs.has(before) ||
      words.hashes.subarray(Math.max(0, from - 4), from).some((each) => beforeItIs.has(each))
    );
  if (hash === BY && !beforeBy.has(before)) return false;
  if (hash === OFF && !beforeOff.has(before)) return false;
  if (hash === ON && !beforeOn.has(before)) return false;
  // “who let me in in 1986”
  const verb = objects.has(before) ? words.hashes[from - 2]! : before;
  return particles.has(hash) && beforeParticle.has(verb);
}

const objects = new WordSet('me him her it us them you one everyone everybody everything');

/** “went by by train”, but not “had fallen by by half” */
const BY = hashWord('by');
const beforeBy = new WordSet(`
  go goes went going gone pass passes passed passing come comes came coming stand stands stood standing stop stops stopped
  get gets got run runs ran
`);

/** “took off off the coast”, but not “switches off off the lamps” */
const OFF = hashWord('off');
const beforeOff = new WordSet(`
  take takes took taken taking go goes went going gone come comes came coming get gets got pull pulls pulled set sets break
  breaks broke drop dropped turn turned run runs ran move moved start started
`);

/** “go on on Sunday”, “logged on on a telephone”, but not “fell on on the tents” */
const ON = hashWord('on');
const beforeOn = new WordSet(`
  go goes went going gone carry carries carried carrying hold held move moves moved moving log logs logged logging come comes
  came coming turn turned turns switch switched switches put puts hang hung catch caught keep keeps kept live lives lived pass
  passed lead led drag dragged call called sign signed work worked be is was are were get gets got bring brought add added
  plug plugged clock clocked start started him her it them me us you one
`);
