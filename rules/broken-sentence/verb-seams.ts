import { CAPITAL, isNear, LOWER, type Document } from '#rule';
import { hashWord, languages, once, people, WordSet, type LanguageCode } from '#text';
import { known } from '../data/english.ts';
import { seams } from '../data/sentence-starts.ts';
import { capitals } from './capitals.ts';
import { adverbs, auxiliaries, isVerb } from './first-verbs.ts';
import { isBehindWork } from './titles.ts';

// Where a sentence begins with a word that no list has, and may be any name: told by a verb right before it that still waits,
// and the verb of its own behind it.

const TO = hashWord('to');
const THE = hashWord('the');

/** “runs out was Staff were told”, “and that he Judge Hartnell did not”, “will be asked to Cheques are” */
export function isVerbSeam(doc: Document, index: number): boolean {
  const { words, language, genre } = doc;
  if (genre === 'reference' || words.kinds[index - 1] !== LOWER) return false;
  const before = words.hashes[index - 1]!;
  const own = verbs[language!];
  if (own === undefined) return false;
  const waits = own.waiting.has(before) || (language === 'en' && isWaitingEnglish(doc, index - 1));
  if (!waits) return false;
  const verb = words.kinds[index + 1] === CAPITAL ? index + 2 : index + 1;
  for (let at = index; at <= verb + 1; at++) if (!isNear(doc, at)) return false;
  // “Had it been Anna would she have come?”
  if (words.kinds[verb] !== LOWER || pronouns.has(words.hashes[verb + 1]!)) return false;
  return (
    own.finite.has(words.hashes[verb]!) &&
    !isBehindWork(doc, index) &&
    !(own.waiting.has(before) && isInQuestion(doc, index))
  );
}

/** “that its batteries had Counsel then asked”: behind a verb that waits, a noun that everybody knows, and its own verb. */
export function isNounSeam(doc: Document, index: number): boolean {
  const { words, text, genre } = doc;
  if (genre === 'reference' || words.kinds[index - 1] !== LOWER || !isNear(doc, index)) return false;
  if (!auxiliaries.has(words.hashes[index - 1]!)) return false;
  const verb = adverbs.has(words.hashes[index + 1]!) ? index + 2 : index + 1;
  if (words.kinds[index + 1] !== LOWER || words.kinds[verb] !== LOWER) return false;
  if (!isNear(doc, index + 1) || !isNear(doc, verb) || !isVerb(doc, verb, seams.en.verbs)) return false;
  const noun = text.slice(words.starts[index], words.ends[index]);
  return (
    noun.length <= LONGEST &&
    known().has(hashWord(noun.toLowerCase())) &&
    !isBehindWork(doc, index) &&
    !isInQuestion(doc, index) &&
    !isInQuestion(doc, index, turned) &&
    !isNameElsewhere(doc, index)
  );
}

/** Whether a word has a capital within a sentence elsewhere too. */
function isNameElsewhere(doc: Document, index: number): boolean {
  return doc.get(capitals).large[doc.vocabulary.numbers[index]!]! > 1;
}

function isWaitingEnglish({ words: { hashes } }: Document, at: number): boolean {
  if (hashes[at] === TO) return beforeInfinitive.has(hashes[at - 1] ?? 0);
  return pronouns.has(hashes[at]!) && !auxiliaries.has(hashes[at - 1] ?? 0);
}

/** “what it was Anna would never say”: a clause that “what” opens ends with its verb, and a question turns it round. */
function isInQuestion({ words, text }: Document, index: number, turning = questions): boolean {
  for (let at = index - 2; at >= Math.max(0, index - FAR); at--) {
    if (turning.has(words.hashes[at]!)) return true;
    if (/[,.;:!?\n–—"“”]/u.test(text.slice(words.ends[at], words.starts[at + 1]))) return false;
  }
  return false;
}

/** How far before it a clause may begin. */
const FAR = 16;

interface Verbs {
  /** Behind these another word of the clause comes. */
  readonly waiting: WordSet;
  /** Of a verb before which its subject stands: no question turns it round. */
  readonly finite: WordSet;
}

/** Languages that put a comma before each clause, or the subject before the verb. */
const verbs: Readonly<Partial<Record<LanguageCode, Verbs>>> = {
  en: {
    waiting: new WordSet('is are was were be been'),
    finite: new WordSet('is are was were has will would can could should must might does did'),
  },
  pl: {
    waiting: new WordSet(
      'jest był była było byli były są został została zostało zostali zostały będzie będą',
    ),
    finite: new WordSet(
      'jest był była było byli były są ma mają miał miała miało mieli będzie będą może mogą',
    ),
  },
};

const questions = new WordSet(
  'what where how who whom whose why when which than as if so jak kto co gdzie kiedy',
);
/** “Nor had Parliament asked”, “not once has Labour said” */
const turned = new WordSet('nor neither never only not seldom rarely little');
const pronouns = new WordSet('he she they');
const beforeInfinitive = new WordSet(`
  asked able unable ought told going likely unlikely due willing unwilling ready begun began trying tried tries hoped hoping
  hopes decided agreed refused expected required invited advised urged ordered forced allowed permitted supposed forbidden
  needed used continue continued want wants wanted seek failed fails managed manages needs begins starts started intends
  intended threatened offered promised chosen chose planned plans planning
`);

/** “the accordions of Asked which she prefers, she”: an adverbial that opens sentences, behind a word that waits for a noun. */
export function isOfParticiple(doc: Document, index: number): boolean {
  const { words } = doc;
  if (doc.genre === 'reference' || words.kinds[index - 1] !== LOWER || words.kinds[index + 1] !== LOWER)
    return false;
  const next = openings().get(words.hashes[index]!);
  if (next === undefined || !next.has(words.hashes[index + 1]!)) return false;
  if (!isNear(doc, index) || !isNear(doc, index + 1) || !isNear(doc, index + 2)) return false;
  return (
    languages.en.functionWords.has(words.hashes[index - 1]!) &&
    words.kinds[index + 2] !== CAPITAL &&
    !isBehindWork(doc, index)
  );
}

/** With which participles sentences begin, and what comes behind each. */
const openings = once(
  (): ReadonlyMap<number, WordSet> =>
    new Map(
      Object.entries({
        asked: 'which whether if why how what about when where who by',
        according: 'to',
        thanks: 'to',
        speaking: 'to at after on before from in',
        founded: 'in by',
        built: 'in by',
        compared: 'to with',
        judging: 'by from',
      }).map(([participle, next]) => [hashWord(participle), new WordSet(next)]),
    ),
);

/** “refloated within a day The Envoy brought”: an office has a small article, and no paper is called by it. */
export function isOfOffice(doc: Document, index: number): boolean {
  const { words, text } = doc;
  if (words.hashes[index] !== THE || words.kinds[index - 1] !== LOWER || words.kinds[index + 1] !== CAPITAL)
    return false;
  if (!isNear(doc, index) || !isNear(doc, index + 1) || !isNear(doc, index + 2)) return false;
  const office = text.slice(words.starts[index + 1], words.ends[index + 1]).toLowerCase();
  if (office.length > LONGEST || !offices().has(office) || isBehindWork(doc, index)) return false;
  return words.kinds[index + 2] === LOWER && isVerb(doc, index + 2, seams.en.verbs);
}

const LONGEST = 20;
const offices = once(() => new Set(people.en.offices.keys()));
