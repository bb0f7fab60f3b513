import { CAPITAL, isDayName, isNear, LOWER, type Document } from '#rule';
import { hashWord, isLower, languages, WordSet } from '#text';
import { announced, members, people } from '../data/newsmakers.ts';
import { type Seams } from '../data/sentence-starts.ts';
import { noVerbs, secondVerb, verbEndings } from '../data/sentence-verbs.ts';
import { placeOpeners, teams } from '../data/title-words.ts';

const A = hashWord('a');
const THE = hashWord('the');
const OF = hashWord('of');

/** Behind these a verb is another's. */
const links = new WordSet('that which who and or');

/**
 * Whether a verb comes within six words, or a pronoun and its verb, before any other mark and any other capital than that of
 * a noun: “The mayor has”, “Over dinner he laughed”.
 */
export function hasVerb(doc: Document, index: number, { verbs, subjects }: Seams): boolean {
  const { words, text, language } = doc;
  for (let at = index + 1; at <= index + 6 && at < words.count; at++) {
    if (!isNear(doc, at)) return false;
    if (at > index + 1 && words.kinds[at] === LOWER) {
      if (isVerb(doc, at, verbs)) return at === index + 2 || !isAddress(doc, index);
      if (subjects.has(words.hashes[at]!) && isLower(text.charCodeAt(words.starts[at + 1]!))) return true;
    }
    if (links.has(words.hashes[at]!)) return false;
    // “In the evening of the day Came a Spider” is a title.
    if (words.kinds[at] === CAPITAL && language !== 'de' && !isDayName(doc, at)) return false;
  }
  return false;
}

/**
 * “… had been entered The Commission has asked”: a name and its verb. Before the name of a paper a clause may stand, “a letter
 * The Times has seen”, unless its verb has been or the text gives it a small article elsewhere.
 */
export function isNamed(doc: Document, index: number): boolean {
  const { words, text } = doc;
  if (words.kinds[index + 1] !== CAPITAL || reporting.has(words.hashes[index - 1]!)) return false;
  const verb = words.kinds[index + 2] === CAPITAL ? index + 3 : index + 2;
  for (let at = index + 1; at <= verb; at++) if (!isNear(doc, at)) return false;
  if (words.kinds[verb] !== LOWER || !auxiliaries.has(words.hashes[verb]!)) return false;
  const before = text.slice(words.starts[index - 1], words.ends[index - 1]);
  return /(?:ed|ly)$/u.test(before) || states.has(words.hashes[verb]!) || hasSmallArticle(doc, index + 1);
}

function hasSmallArticle(doc: Document, name: number): boolean {
  return doc.get(behindSmallArticles)[doc.vocabulary.numbers[name]!] === 1;
}

/** For each word of the vocabulary 1 if “the” stands before it in lower case somewhere. */
function behindSmallArticles({ words, vocabulary }: Document): Uint8Array {
  const found = new Uint8Array(vocabulary.size);
  for (let at = 1; at < words.count; at++)
    if (words.hashes[at - 1] === THE && words.kinds[at - 1] === LOWER) found[vocabulary.numbers[at]!] = 1;
  return found;
}

/** Behind these a clause may begin without “that”. */
const reporting = new WordSet(`
  said says say claimed claims insisted believed believes thought think thinks hoped hope hopes reported reports suggested
  knew know knows admitted argued denied feared wished noted added told heard showed shows
`);
const states = new WordSet('is are was were');
const singular = new WordSet('is was has does says');

/** Verbs that nothing else is. */
export const auxiliaries = new WordSet(
  'is are was were has had have will would can could must should may might did does',
);

/** “wohnt Am Markt und geht”: in German a place may begin so, and what follows belongs to another. */
function isAddress({ words, language }: Document, index: number): boolean {
  return language === 'de' && words.kinds[index + 1] === CAPITAL && placeOpeners.has(words.hashes[index]!);
}

/** “the roof of the Firefighters were on the scene”, “kept in the Admission is free”: what needs no article, and a verb. */
export function isOfPeople(doc: Document, index: number, { verbs }: Seams): boolean {
  const { words, vocabulary } = doc;
  const hash = words.hashes[index]!;
  const isAnnounced = announced.has(hash);
  if (!(isAnnounced || isOfBody(doc, index)) || words.kinds[index + 1] !== LOWER) return false;
  // “the Department of Work is”, “the Board of Engineers were”
  const isOfName = words.kinds[index - 2] === CAPITAL;
  if (isOfName && (isAnnounced || words.hashes[index - 1] === OF)) return false;
  // “with the Engineers had”: a troop is spoken of again. “The win over the Brewers” is one over a club.
  const hasArticle = words.hashes[index - 1] === THE;
  if (hasArticle && (vocabulary.countAt(index) > 1 || teams.has(hash))) return false;
  // “since last spring, a Borrowers”
  if (words.hashes[index - 1] === A && !isAnnounced) return true;
  // “when Farmers nearby had”, “was Members also heard”
  const verb = adverbs.has(words.hashes[index + 1]!) && isNear(doc, index + 2) ? index + 2 : index + 1;
  if (words.kinds[verb] !== LOWER || (hasArticle && !isAnnounced && singular.has(words.hashes[verb]!)))
    return false;
  return isVerb(doc, verb, verbs) || plainVerbs.has(words.hashes[verb]!);
}

export const adverbs = new WordSet(
  'also still now then later soon often never always already nearby there here both all today',
);

/** Any people, and behind a verb that waits those of a body, whom its minutes write large: “all Members are invited”. */
function isOfBody({ words }: Document, index: number): boolean {
  const hash = words.hashes[index]!;
  return people.has(hash) || (members.has(hash) && auxiliaries.has(words.hashes[index - 1]!));
}

/** “Doors open at seven”, “Proceeds go to the lifeboat”, “Economists expect” */
export const plainVerbs = new WordSet(`
  go goes open opens start starts begin begins cost costs include includes close closes run runs remain remains take takes stop
  stops need expect believe know like use pay come get make live work meet play bring give keep travel complain argue warn
  arrive wait leave learn receive
`);

/** One of a list, or by its ending: “laughed”, “cantaron”. */
export function isVerb(doc: Document, index: number, verbs: WordSet): boolean {
  const { words, text, language } = doc;
  if (verbs.has(words.hashes[index]!)) return true;
  if (language === 'de') return isSecond(doc, index);
  const ending = verbEndings[language!];
  const end = words.ends[index]!;
  return ending !== undefined && ending.test(text.slice(Math.max(words.starts[index]!, end - LONGEST), end));
}

const LONGEST = 12;

function isSecond({ words, text, language }: Document, index: number): boolean {
  const hash = words.hashes[index]!;
  if (words.kinds[index - 1] !== CAPITAL || noVerbs.has(hash)) return false;
  if (languages[language!].functionWords.has(hash)) return false;
  const end = words.ends[index]!;
  return secondVerb().test(text.slice(Math.max(words.starts[index]!, end - LONGEST), end));
}

/** “En cas d’égalité, la doyenne”: some small words, a comma, and what a clause begins with. */
export function leadsToClause({ words, text, language }: Document, index: number): boolean {
  const { functionWords } = languages[language!];
  for (let at = index + 1; at <= index + 5 && at + 1 < words.count; at++) {
    if (words.kinds[at] === CAPITAL && language !== 'de') return false;
    const between = text.slice(words.ends[at]!, words.starts[at + 1]!);
    if (between === ', ')
      return at > index + 1 && words.kinds[at + 1] === LOWER && functionWords.has(words.hashes[at + 1]!);
    if (between !== ' ') return false;
  }
  return false;
}

/** “planned a second In September the first” */
export function isDated(doc: Document, index: number): boolean {
  return (
    doc.words.kinds[index + 1] === CAPITAL &&
    isDayName(doc, index + 1) &&
    doc.words.kinds[index + 2] === LOWER
  );
}
