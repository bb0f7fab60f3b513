import { CAPITAL, firstAfter, isNear, LOWER, type Document } from '#rule';
import { hashWord, languages, WordSet } from '#text';
import { seams } from '../data/sentence-starts.ts';
import { isVerb } from './first-verbs.ts';

/**
 * “deny any agreement Thorne said that”: somebody known from elsewhere speaks, and what he says follows, so that no clause of
 * another is about it. In front of him an adverbial may stand without a comma, “After the meeting Thorne said that”.
 */
export function isSpeakerSeam(doc: Document, index: number): boolean {
  const { words, text, vocabulary, sentences } = doc;
  if (words.kinds[index - 1] !== LOWER || words.kinds[index + 1] !== LOWER) return false;
  if (!speaks(doc, index + 1) || !isNear(doc, index)) return false;
  if (vocabulary.countAt(index) < 2 || isPerson(text.slice(words.starts[index - 1], words.ends[index - 1])))
    return false;
  const before = words.hashes[index - 1]!;
  if (times.has(before) || languages.en.functionWords.has(before)) return false;
  const sentence = sentences[firstAfter(sentences, words.starts[index]!)];
  if (sentence === undefined || sentence.start > words.starts[index]!) return false;
  return isWhole(doc, sentence.from, index);
}

/** “said that”, “told reporters”, “declined to comment” */
function speaks({ words: { hashes, count } }: Document, index: number): boolean {
  if (index + 2 >= count) return false;
  const [verb, next, last] = [hashes[index]!, hashes[index + 1]!, hashes[index + 2]!];
  if (speech.has(verb)) return next === that;
  if (verb === told) return listeners.has(next);
  return silent.has(verb) && links.has(next) && answers.has(last);
}

/** So many words without a comma are no clause that anybody can judge. */
const LONGEST = 60;

/** Whether the words from the last comma on, four at least, do not begin as an adverbial or a clause within another does. */
function isWhole({ words, text }: Document, first: number, index: number): boolean {
  let from = index - 1;
  const least = Math.max(first, index - LONGEST);
  while (from > least && !/[,;:—–"”“]/u.test(text.slice(words.ends[from - 1], words.starts[from]))) from--;
  if (index - from < 4 || index - from === LONGEST) return false;
  const opening = words.hashes[from]!;
  // “…, although the utilities deny any agreement Thorne said that”: the main clause stands before it.
  if (from > first && trailing.has(opening)) return index - from >= 5 && !fronts.has(words.hashes[first]!);
  return !fronts.has(opening) && !words.hasAny({ from, to: index }, clauses);
}

/** “actor”, “spokeswoman”, “pianist”: “the actor Thorne said that”. */
function isPerson(word: string): boolean {
  return /(?:[eo]r|m[ae]n|ist|ian|(?<!m)ent|ant|ee|wife|chief|coach|head|boss|king|queen|son|friend|judge|pilot|guide)$/u.test(
    word,
  );
}

/** What follows when the sentence is whole without anything before it. */
const speech = new WordSet('said added insisted warned confirmed announced explained');
const that = hashWord('that');
const told = hashWord('told');
const listeners = new WordSet('reporters journalists viewers');
const silent = new WordSet('declined refused did');
const links = new WordSet('to not');
const answers = new WordSet('comment reply respond elaborate attend resign');

const times = new WordSet(`
  day week month year night morning evening afternoon time hour minute later earlier before after ago now
`);
const fronts = new WordSet(`
  in on at by for from with within without under over after before during since until despite unlike like as to of about
  when while once if though although because whereas where asked speaking answering writing last next this two three four
  five six some several
`);
const trailing = new WordSet('although though because whereas while and but');
const clauses = new WordSet(`
  when while once if although though because whereas since after before until that as and but or who which what whom
  whose where why how
`);

/**
 * “when the wind was in the Mr Sugden is”, “with nine wanted from the Quadri bowled”: behind an article somebody by name, and a
 * verb. A person has none.
 */
export function isPersonBehindArticle(doc: Document, index: number): boolean {
  const { words, genre } = doc;
  if (words.hashes[index - 1] !== THE || words.kinds[index - 1] !== LOWER || genre === 'reference')
    return false;
  const isTitled = words.kinds[index + 1] === CAPITAL;
  const verb = isTitled ? index + 2 : index + 1;
  if (words.kinds[verb] !== LOWER || !isNear(doc, index) || !isNear(doc, verb)) return false;
  if (!isVerb(doc, verb, seams.en.verbs)) return false;
  const isWaiting = prepositions.has(words.hashes[index - 2] ?? 0);
  if (!isTitled) return isWaiting && isNamedElsewhere(doc, index);
  if (!isNear(doc, index + 1)) return false;
  return titles.has(words.hashes[index]!) || (isWaiting && ranks.has(words.hashes[index]!));
}

/** Whether a name stands elsewhere behind an initial, as in a table of scores, and nowhere behind an article. */
function isNamedElsewhere({ words, text, vocabulary }: Document, index: number): boolean {
  if (vocabulary.countAt(index) < 2) return false;
  let isNamed = false;
  for (let at = 1; at < words.count; at++) {
    if (at === index || words.hashes[at] !== words.hashes[index]) continue;
    if (words.hashes[at - 1] === THE) return false;
    isNamed ||= /(?:^|[^\p{L}.])\p{Lu}\. ?$/u.test(text.slice(words.starts[at]! - 4, words.starts[at]));
  }
  return isNamed;
}

const THE = hashWord('the');
const titles = new WordSet('mr mrs ms miss mx dr prof professor sir dame');
const ranks = new WordSet(`
  captain inspector sergeant constable lieutenant superintendent councillor alderman colonel corporal judge detective officer
`);
const prepositions = new WordSet(
  'in on at of to for from with by over under into onto behind near between before after until through about against',
);
