import { CAPITAL, type Document, type Sentence, type View } from '#rule';
import { hashWord, languages, once } from '#text';
import { secondPerson } from '../data/everyday-words.ts';
import { purposes } from '../data/leads.ts';
import { known, ties } from '../data/newcomers.ts';
import { isNewcomer } from './newcomers.ts';
import { companyOf, isPlainlyOfDesk, type Company, type Stretch } from './tails.ts';

/**
 * What each sign is worth, fitted on the paragraphs of 1,100 articles in seven languages and on the same articles with the
 * opening of another one put in: the size of what has nothing in common tells more than any word.
 */
export const WORTH = {
  /** For each different word of substance, up to `MOST`. */
  own: 0.3,
  /** For each that stands elsewhere in the text, and once more in the first sentence. */
  shared: -0.9,
  sharedFirst: -0.5,
  /** New names in the first sentence, and two of them in all. */
  named: 1.1,
  names: 1.2,
  /** The first sentence brings in somebody by a place. */
  newcomer: 1.6,
  day: 0.3,
  /** “Also”, “similar”, “both”: the first sentence refers to another. */
  tied: -0.6,
  /** The first sentence has fewer than `LONG` words; news begin with more, if recipes do not. */
  brief: -0.7,
  /** For each word of another desk, up to six. */
  desk: 0.5,
  looseDesk: 0.25,
  /** It speaks to the reader, and nothing else does; or tells them how a thing is done. */
  toReader: 1.2,
  instructs: 1,
  /** For each time that the text around it is twice as long: the more it says, the more an own paragraph would share. */
  outside: 1.2,
  /** Where endings change a word, less is found in common. */
  inflected: -0.6,
  /** Hardly a Turkish word comes twice in one form. */
  agglutinated: -3.4,
  /** “OSLO, Norway – ”: news from elsewhere begin so. */
  dateline: 3,
};

/** “OSLO, Norway – ”, “HARBOUR (NPA) - ”. */
export const dateline = once(() => /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:[,(][^.]{0,30})? ?[-–—] /u);

export const MOST = 48;
const LONG = 8;
const USUAL_LENGTH = 150;

/** The evidence that a stretch is about something else, and does not go on from what stands before it. */
export function weigh(doc: Document, sentence: Sentence, stretch: Stretch, company: Company): number {
  const { shared, names, sharedNames, desk, isOfDesk } = company;
  const isGerman = doc.language === 'de';
  if (sharedNames > 0 && !isGerman) return 0;
  const first = companyOf(doc, sentence, stretch);
  const isOther = isPlainlyOfDesk(company);
  // What is news to a text takes up hardly a word of it where it begins; a match may be played in the town of the text.
  if (first.own < 2 || first.shared > (isOther ? 2 : 1) || goesOn(doc, sentence)) return 0;
  // In a short text any paragraphs together have little in common with the others: the first has to be strange alone.
  const to = Math.min(stretch.to, doc.words.within(doc.blocks[sentence.block]!.content).to);
  const { own } = companyOf(doc, { from: stretch.from, to }, stretch);
  let points = WORTH.own * Math.min(own, MOST) + WORTH.shared * shared + WORTH.sharedFirst * first.shared;
  const isNew = opensWithNewcomer(doc, sentence, stretch, first);
  // German nouns look like names.
  if (!isGerman && first.names > 0) points += WORTH.named;
  if (!isGerman && names >= 2) points += WORTH.names;
  if (isNew) points += WORTH.newcomer;
  if (sentence.to - sentence.from < LONG && !isOther) points += WORTH.brief;
  if (dateline().test(doc.text.slice(sentence.start, sentence.start + 60))) points += WORTH.dateline;
  if (isTied(doc, sentence)) points += WORTH.tied;
  if (hasDay(doc, sentence)) points += WORTH.day;
  if (desk && isOfDesk) points += (desk.isLoose ? WORTH.looseDesk : WORTH.desk) * Math.min(6, desk.words);
  if (speaksToReader(doc, stretch)) points += WORTH.toReader;
  if (instructs(doc, sentence) && speaksToReader(doc, stretch)) points += WORTH.instructs;
  const outside = doc.words.count - (stretch.to - stretch.from);
  points += WORTH.outside * Math.max(-0.5, Math.min(1.5, Math.log2(outside / USUAL_LENGTH)));
  if (doc.language === 'pl') points += WORTH.inflected;
  if (doc.language === 'tr') points += WORTH.agglutinated;
  return points;
}

/** So many words in, a sentence has said who it is about. */
const OPENING = 6;

/** “Face à elle, Octave Rimbert”, “I remember”. */
function goesOn({ words, language }: Document, { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + OPENING); at++) {
    // “Reinigen Sie”: that is the reader.
    const isPolite = language === 'de' && at > from && words.kinds[at] === CAPITAL;
    if (known[language!].has(words.hashes[at]!) && !isPolite) return true;
  }
  return false;
}

function isTied({ words, language }: Document, sentence: Sentence): boolean {
  return words.hasAny(sentence, ties[language!]);
}

/** So many words of substance a sentence has at least that says who did what and where. */
const LEAD = 4;

function opensWithNewcomer(doc: Document, sentence: Sentence, stretch: Stretch, first: Company): boolean {
  return first.own >= LEAD && first.sharedNames === 0 && isNewcomer(doc, sentence, stretch);
}

/** “A lorry overturned on Wednesday”. */
function hasDay({ words, text, language }: Document, { from, to }: Sentence): boolean {
  const { weekdays, months } = languages[language!];
  for (let at = from + 1; at < to; at++) {
    const word = text.slice(words.starts[at], Math.min(words.ends[at]!, words.starts[at]! + 16));
    if (weekdays.includes(word) || months.includes(word)) return true;
  }
  return false;
}

/** “To clean the filter, remove …”, “How to reset it: press …”. */
function instructs(doc: Document, { from, start, end }: Sentence): boolean {
  const text = doc.text.slice(start, Math.min(end, start + 130));
  if (/^[^.!?:\n]{12,90}: /u.test(text)) return true;
  return purposes[doc.language!].has(doc.words.hashes[from]!) && /^[^.!?:\n]{8,110}[,:] /u.test(text);
}

/** “You” here and nowhere else. */
function speaksToReader(doc: Document, { from, to }: Stretch): boolean {
  const { first, last } = doc.get(readers);
  return last >= from && first >= from && last < to;
}

/** The first and the last word that mean the reader; none is first behind all words. */
const readers: View<{ readonly first: number; readonly last: number }> = (doc) => {
  let [first, last] = [doc.words.count, -1];
  for (let at = 0; at < doc.words.count; at++) {
    if (!isReader(doc, at)) continue;
    first = Math.min(first, at);
    last = at;
  }
  return { first, last };
};

const politely: ReadonlySet<number> = new Set(
  ['sie', 'ihnen', 'ihr', 'ihre', 'ihren'].map((word) => hashWord(word)),
);

function isReader({ words, text, language }: Document, at: number): boolean {
  if (language === 'de' && words.kinds[at] === CAPITAL && politely.has(words.hashes[at]!))
    return /[\p{L},] $/u.test(text.slice(Math.max(0, words.starts[at]! - 2), words.starts[at]));
  return secondPerson[language!].has(words.hashes[at]!);
}
