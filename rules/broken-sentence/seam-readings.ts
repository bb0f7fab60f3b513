import { CAPITAL, isNear, LOWER, NUMBER, type Document } from '#rule';
import { hashWord, isYear, languages, WordSet, type LanguageCode } from '#text';
import { known } from '../data/english.ts';
import { behindNames, godly, type Seams } from '../data/sentence-starts.ts';
import { beforeParticiple, beforeVerb, conjunctions, nominalizers } from '../data/sentence-verbs.ts';
import { alsoNames, joinsTwo, labelled, lettersName, ofWorks, styles } from '../data/title-words.ts';
import { auxiliaries, hasVerb, isDated, isNamed, isOfPeople, isVerb, leadsToClause } from './first-verbs.ts';
import { isArticle, isBehindTitle, isBehindWork, isInTitle, isJoint, isSacred } from './titles.ts';

/** A word with a capital with which a sentence could begin, between two others. */
export interface Place {
  readonly doc: Document;
  readonly index: number;
  readonly code: LanguageCode;
  readonly seam: Seams;
  readonly hash: number;
  /** The words on both sides, as hashes. */
  readonly before: number;
  readonly next: number;
  /** Whether the word joins clauses, as “because” does. */
  readonly joins: boolean;
  /** Whether what follows is written small, as in a sentence and not in a title, or is a date. */
  readonly goesOn: boolean;
}

/** Whether a sentence begins; `weak` when a style could explain the capital, `none` when something else does. */
export type Verdict = 'strong' | 'weak' | 'none';

/** What a place may be, in the order in which it is asked: the first that knows is right. */
export const readings: readonly ((place: Place) => Verdict | undefined)[] = [
  ofJoiner,
  behindName,
  behindFigure,
  behindDeterminer,
  articleBehindDeterminer,
  adverbBehindDeterminer,
  behindOpen,
  behindParticiple,
  ofTitle,
  ofSmallWord,
  ofPeople,
  ofName,
  ofNamed,
  behindWaiting,
  ofSubject,
  ofTwo,
  ofAdverb,
  ofOpener,
];

const A = hashWord('a');
const relatives = new WordSet('that which whom what');
const THE = hashWord('the');
const OF = hashWord('of');

/** What stands before a noun in lower case at the beginning of a sentence only. */
const articles = new WordSet('the this these those there');

const questions = new WordSet('what which how why where');

/** What may stand alone with a capital, as an answer, a grade or the name of a thing. */
const labels = new WordSet(`
  a no one most some another all two three four five six seven eight nine ten eleven twelve fifteen sixteen twenty thirty
`);

// “… the boats came in When the storm was over”
function ofJoiner({ doc, index, joins, before, next }: Place): Verdict | undefined {
  const kind = doc.words.kinds[index - 1];
  // “With or Without You” is a song.
  if (!joins || kind === NUMBER || joinsTwo.has(before) || joinsTwo.has(next) || !isJoint(doc, index))
    return undefined;
  return kind === LOWER ? 'strong' : 'weak';
}

// “… by Anna Lind Her crew had”, “… since 2004 She answered”
function behindName(place: Place): Verdict | undefined {
  const { doc, index, code, hash } = place;
  const kind = doc.words.kinds[index - 1];
  if (kind === LOWER || code !== 'en' || !behindNames.has(hash) || !isPlain(place)) return undefined;
  if (godly.has(hash) && doc.get(isSacred)) return undefined;
  const first = kind === CAPITAL && doc.words.kinds[index - 2] === CAPITAL ? index - 2 : index - 1;
  if (kind === NUMBER && !isYearAt(doc, index - 1)) return undefined;
  const isInside = doc.words.kinds[first - 1] === LOWER && isNear(doc, first) && isNear(doc, index - 1);
  return isInside ? 'weak' : undefined;
}

function isYearAt({ words, text }: Document, index: number): boolean {
  return isYear(text.slice(words.starts[index], words.starts[index + 1]! - 1));
}

// “in 1987 The”: a figure ends a line of a list as well.
function behindFigure({ doc, index }: Place): Verdict | undefined {
  return doc.words.kinds[index - 1] === NUMBER ? 'none' : undefined;
}

// “… of the However hard”: behind an article only a noun comes.
function behindDeterminer({
  doc,
  index,
  code,
  seam,
  hash,
  before,
  next,
  goesOn,
}: Place): Verdict | undefined {
  if (!seam.determiners.has(before) || !seam.afterDeterminer.has(hash)) return undefined;
  // “the From line”, but “the The list”
  const isLabel = labelled.has(next) && !articles.has(hash);
  const isClause = goesOn && !isLabel && !isInTitle(doc, index + 1);
  return isClause || (code === 'de' && isNoun(doc, index)) ? 'strong' : undefined;
}

// “… drips on the A wet bee is”: “the A road is”, “the A minor scale has” are labels, “the A-side” is one as well.
function articleBehindDeterminer(place: Place): Verdict | undefined {
  const { doc, index, code, seam, hash, before, next } = place;
  if (code !== 'en' || hash !== A || !seam.determiners.has(before) || lettersName.has(next)) return undefined;
  const end = doc.words.starts[index + 4] ?? 0;
  // “every A merican” is one word.
  if (!known().has(next)) return undefined;
  // “A wet bee is”, “A reward is”, “A study of the quays”
  const [second, third] = [doc.words.hashes[index + 2] ?? 0, doc.words.hashes[index + 3] ?? 0];
  const isClause =
    doc.words.kinds[index + 2] === LOWER &&
    ([second, third].some((verb) => seam.verbs.has(verb) || auxiliaries.has(verb)) ||
      (second === OF && seam.determiners.has(third)));
  return isClause && end > 0 && isArticle(doc, index) && isNear(doc, index + 2) && isNear(doc, index + 3)
    ? 'weak'
    : undefined;
}

function adverbBehindDeterminer(place: Place): Verdict | undefined {
  const { code, seam, hash, before, next, joins, goesOn } = place;
  if (code === 'en' || !goesOn || !(joins || seam.adverbs.has(hash))) return undefined;
  if (!seam.determiners.has(before) || nominalizers.has(before)) return undefined;
  return alsoNames.has(hash) || joinsTwo.has(next) ? 'none' : 'weak';
}

// “… they asked for The mayor”
function behindOpen(place: Place): Verdict | undefined {
  const { doc, index, code, seam, hash, before, goesOn } = place;
  if (!seam.open.has(before) || !seam.afterOpen.has(hash) || !goesOn) return undefined;
  return isName(place) || (code !== 'en' && isBehindTitle(doc, index)) ? 'none' : 'strong';
}

function behindParticiple({ code, seam, hash, before, joins, goesOn }: Place): Verdict | undefined {
  if (!beforeParticiple[code]?.has(before) || !goesOn) return undefined;
  const opens = seam.openers.has(hash) || seam.subjects.has(hash) || seam.afterDeterminer.has(hash);
  return opens || joins ? 'strong' : undefined;
}

function ofTitle({ doc, index }: Place): Verdict | undefined {
  return isBehindWork(doc, index) ? 'none' : undefined;
}

function ofPeople({ doc, index, code, seam }: Place): Verdict | undefined {
  return code === 'en' && isOfPeople(doc, index, seam) ? 'weak' : undefined;
}

function ofName(place: Place): Verdict | undefined {
  return place.seam.determiners.has(place.before) || isName(place) ? 'none' : undefined;
}

// “… had been entered The Commission has”: behind the name of a paper no verb comes.
function ofNamed(place: Place): Verdict | undefined {
  const { doc, index, code, hash } = place;
  if (code !== 'en' || hash !== THE || doc.words.kinds[index - 1] !== LOWER) return undefined;
  return !waits(place) && isNamed(doc, index) ? 'weak' : undefined;
}

// “… as usual The second runner”, “… by Anna Lind Her crew had”, “… since 2004 She answered”: in an English title what follows
// has a capital too.
function ofSmallWord(place: Place): Verdict | undefined {
  const { doc, index, code, seam, hash, before } = place;
  if (code !== 'en' || !isPlain(place)) return undefined;
  if (articles.has(hash)) return 'weak';
  if (godly.has(hash) && (waits(place) || doc.get(isSacred))) return undefined;
  if (seam.subjects.has(hash) || doc.words.kinds[index - 1] !== LOWER) return undefined;
  if (seam.determiners.has(before)) return undefined;
  // “in What is to be done?”
  if (waits(place) && (!seam.open.has(before) || questions.has(hash))) return undefined;
  return seam.openers.has(hash) && !labels.has(hash) ? 'weak' : undefined;
}

/** Whether two words in lower case follow, and neither a label nor a style begins: “the From line”, “Her majesty”. */
function isPlain({ doc, index, next }: Place): boolean {
  const { words, genre } = doc;
  if (genre === 'reference' || labelled.has(next) || joinsTwo.has(next) || styles.has(next)) return false;
  return words.kinds[index + 1] === LOWER && words.kinds[index + 2] === LOWER && isNear(doc, index + 2);
}

// “a response to Most”: behind a word that waits for another, a name is likelier.
function behindWaiting(place: Place): Verdict | undefined {
  const { seam, hash, before } = place;
  if (!waits(place) || beforeVerb.has(before)) return undefined;
  return !seam.open.has(before) || alsoNames.has(hash) ? 'none' : undefined;
}

// “… rowed on They were late”
function ofSubject({ doc, index, code, seam, hash, goesOn }: Place): Verdict | undefined {
  if (!seam.subjects.has(hash) || !goesOn || (code !== 'en' && isBehindTitle(doc, index))) return undefined;
  return doc.text[doc.words.ends[index + 1]!] === ' ' ? 'weak' : 'none';
}

// “Now and Then”
function ofTwo({ next }: Place): Verdict | undefined {
  return joinsTwo.has(next) ? 'none' : undefined;
}

// “… was closed Later the crews”
function ofAdverb(place: Place): Verdict | undefined {
  const { doc, index, code, seam, hash, before, goesOn } = place;
  if (!seam.adverbs.has(hash) || !goesOn || isInTitle(doc, index + 1)) return undefined;
  const begins =
    !waits(place) ||
    isTold(place) ||
    (everyone.has(hash) && isVerb(doc, index + 1, seam.verbs)) ||
    seam.verbs.has(hash) ||
    (conjunctions[code]?.has(before) && !isBehindTitle(doc, index)) ||
    hasVerb(doc, index, seam);
  return begins ? 'weak' : undefined;
}

// “… had bought The mayor has”
function ofOpener({ doc, index, code, seam, hash, before, goesOn }: Place): Verdict {
  if (!seam.openers.has(hash) || (hash === A && !isArticle(doc, index))) return 'none';
  if (code !== 'en' && isBehindTitle(doc, index)) return 'none';
  if (code === 'de' && ofWorks.has(before) && seam.determiners.has(hash)) return 'none';
  if (hasVerb(doc, index, seam) || isDated(doc, index)) return 'weak';
  if (code === 'en') return 'none';
  const isAdverbial = !seam.determiners.has(hash) && leadsToClause(doc, index);
  return isAdverbial || (goesOn && conjunctions[code]?.has(before)) ? 'weak' : 'none';
}

/** “that He is risen”, “blessings which He has bestowed”, “We the People” */
function isName({ doc, code, seam, hash, before, next }: Place): boolean {
  if (godly.has(hash) && (relatives.has(before) || doc.get(isSacred))) return true;
  return code === 'en' && seam.subjects.has(hash) && seam.determiners.has(next);
}

/** Whether the word before ends no clause. */
function waits({ code, before }: Place): boolean {
  return languages[code].functionWords.has(before) && !closers.has(before);
}

/** Behind a word that ends no clause an adverb may be a name, “response to Most”, but not before “they” or “the”. */
function isTold({ code, before, next }: Place): boolean {
  if (beforeVerb.has(before)) return true;
  // “de Là où nous vivions” is a title.
  if (code !== 'en' && code !== 'de') return false;
  return languages[code].functionWords.has(next);
}

/**
 * In German a noun may follow, if the sentence goes on behind it: “zum In der Werft”, “vom Im Hafen liegt”; behind “am” and the
 * like with a name too, “am Der Ortsteil Lohe geht”.
 */
function isNoun({ words, text }: Document, index: number): boolean {
  if (text[words.ends[index + 1]!] !== ' ') return false;
  if (words.kinds[index + 2] === LOWER) return true;
  const isNamed = words.kinds[index + 2] === CAPITAL && text[words.ends[index + 2]!] === ' ';
  return isNamed && words.kinds[index + 3] === LOWER && grown.has(words.hashes[index - 1]!);
}

const grown = new WordSet('am im vom zum zur beim ins ans');

/** “… and were Both turned round”: who does something, and is no name. */
const everyone = new WordSet('nobody everyone everybody somebody someone both few several neither many');

/** Function words with which a sentence ends all the same. */
const closers = new WordSet(`
  it him her them us me there here too also not again more over off away back down around together ago later ihn ihm sie uns mich hier dort nicht auch noch mehr pas plus jamais
  rien bien encore tout ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können
  konnte konnten soll sollen sollte muss müssen musste will wollen wollte durch an auf aus ab ein zu mit vor nach um nada más não mais também nie już değil var yok dedi oldu
`);
