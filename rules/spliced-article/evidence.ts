import { blockIndexAt, isDayName, NUMBER, type Document, type Sentence, type View } from '#rule';
import { languages, once, type LanguageCode, type WordSet } from '#text';
import { indefinite, ties } from '../data/newcomers.ts';
import { definite, registers } from '../data/registers.ts';
import { meetings, type Meeting } from './meetings.ts';
import { isNewcomer, isSettled } from './newcomers.ts';
import { isLabelled, speaksToReader } from './notices.ts';
import { isPlainlyOfDesk, substanceOf, type Company, type Stretch } from './tails.ts';

/** What is counted of a stretch to tell whether it comes from another text. */
interface Traits {
  /** Different words of substance, and those of its first sentence. */
  readonly own: number;
  readonly first: number;
  /** Words that stand outside it too: those that few articles have, and those that any two may. */
  readonly rare: number;
  readonly staple: number;
  /** Names, none of which stands outside it. */
  readonly names: number;
  /** How often what stands around it is doubled: the more that says, the more an own paragraph would share. */
  readonly outside: number;
  /** The share of their words that the other paragraphs have in common: a tour, a list, a portrait has little. */
  readonly fabric: number;
  /** How much it has of one desk, and the rest has not. */
  readonly desk: number;
  /** How often it tells somebody what to do. */
  readonly advice: number;
  /** How often it means whom or what was named before: “she”, “it”, and the share of “the”. */
  readonly pronouns: number;
  readonly definite: number;
  /** It opens with something new: “A hedgehog”, “Police in Harwell”. */
  readonly opensAnew: number;
  /** It opens with something known: “The winner”. */
  readonly settled: number;
  /** How many sentences it has less than three: one or two may close an article with something else. */
  readonly short: number;
  /** “I”, “our”: the writer speaks, as elsewhere in the text. */
  readonly voice: number;
  /** “On Wednesday”, in its first sentence. */
  readonly day: number;
  /** “Also”, “similar”, “both”: its first sentence refers to another. */
  readonly tied: number;
  /** “OSLO, Norway – ”: news from elsewhere begin so. */
  readonly dateline: number;
  /** “Scorpio: ”, “To let: ”, “How to clean your grill: ”: what a notice is headed with, where no other paragraph is. */
  readonly label: number;
  /** “You”, “your”, where nothing else speaks to the reader. */
  readonly reader: number;
  /** Names that stand outside it too. */
  readonly sharedNames: number;
  /** Somebody is quoted. */
  readonly quoted: number;
  /** How often the figures in it are doubled: prices, scores and dates are news. */
  readonly figures: number;
}

/**
 * What each trait adds to the odds, as a logarithm, that a stretch comes from another text: fitted on the last paragraphs
 * of 900 articles, manuals and stories, whole and cut off earlier, and on the same with a paragraph of another text in them.
 */
const WORTH: Traits = {
  own: 0.02,
  first: 0.34,
  rare: -1.47,
  staple: -0.79,
  names: 0.59,
  outside: 1.91,
  fabric: 6.96,
  desk: 0.33,
  advice: 0.64,
  pronouns: -0.34,
  definite: -5.05,
  opensAnew: 1.49,
  settled: -1.49,
  short: -0.29,
  voice: -0.6,
  day: 2.42,
  tied: -0.16,
  dateline: 2.28,
  label: 0.63,
  reader: 1.27,
  sharedNames: -1.76,
  quoted: -1.51,
  figures: 0.42,
};

/** Where endings change a word, less is found in common; and for few languages there are many articles to fit it on. */
const BASE: Readonly<Record<LanguageCode, number>> = {
  en: -5.6,
  de: -5.2,
  fr: -5.4,
  es: -6.8,
  pt: -6.6,
  tr: -5.4,
  pl: -5.6,
};

/** “OSLO, Norway – ”, “HARBOUR (NPA) - ”. */
export const dateline = once(() => /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:[,(][^.]{0,30})? ?[-–—] /u);

/** So long is the text around the stretches that the rest was fitted on. */
const USUAL_LENGTH = 150;

/** The share of “the” in English; other languages set no article by itself. */
const USUAL_DEFINITE = 0.07;

/** The odds, as a logarithm, that a stretch comes from another text, and does not go on from what stands before it. */
export function weigh(doc: Document, index: number, stretch: Stretch, company: Company): number {
  const lead = leadOf(doc, index);
  const first = substanceOf(doc, lead);
  if (first < 2) return -Infinity;
  const traits = traitsOf(doc, { index, stretch, company, lead, first });
  let points = BASE[doc.language!];
  for (const name of Object.keys(WORTH) as (keyof Traits)[]) points += WORTH[name] * traits[name];
  return points;
}

/** “Two held after jewellery raid. Masked men …”: what was a headline has so few words. */
const HEADLINE = 10;

/** The sentence that says who did what and where: the first, with the second where the first was a headline. */
function leadOf(doc: Document, index: number): Stretch {
  const { from, to } = doc.sentences[index]!;
  const next = doc.sentences[index + 1];
  return { from, to: next && wasHeadline(doc, index) ? next.to : to };
}

/** A few words without an article before them, of which the next sentence takes one up: “… jewellery raid. Men broke into a jeweller’s …” */
function wasHeadline(doc: Document, index: number): boolean {
  const { sentences, words, language } = doc;
  const [sentence, next] = [sentences[index]!, sentences[index + 1]!];
  if (sentence.to - sentence.from > HEADLINE || next.block !== sentence.block) return false;
  if (languages[language!].functionWords.has(words.hashes[sentence.from]!)) return false;
  const both = substanceOf(doc, { from: sentence.from, to: next.to });
  return both < substanceOf(doc, sentence) + substanceOf(doc, next);
}

/** A stretch as it is judged. */
interface Judged {
  /** The index of its first sentence. */
  readonly index: number;
  readonly stretch: Stretch;
  readonly company: Company;
  /** The sentence that says what it is about, and how many words of substance that has. */
  readonly lead: Stretch;
  readonly first: number;
}

function traitsOf(doc: Document, { index, stretch, company, lead, first }: Judged): Traits {
  const { language, words, sentences } = doc;
  const { own, shared, staples, names, sharedNames, desk } = company;
  const sentence = sentences[index]!;
  const opens = lead.to === sentence.to ? [sentence] : [sentence, sentences[index + 1]!];
  const size = stretch.to - stretch.from;
  const { modals, orders, pronouns, voice } = registers[language!];
  const count = (set: WordSet): number => {
    let found = 0;
    for (let at = stretch.from; at < stretch.to; at++) if (set.has(words.hashes[at]!)) found++;
    return found;
  };
  let advice = count(modals);
  let at = index;
  for (; at < sentences.length && sentences[at]!.from < stretch.to; at++)
    if (orders.has(words.hashes[sentences[at]!.from]!)) advice++;
  return {
    own: Math.min(own, 24),
    // Recipes begin with “A custard wants no hurry”.
    first: Math.max(Math.min(first, 14), isPlainlyOfDesk(company) ? 8 : 0),
    rare: shared - staples,
    staple: staples,
    names: language === 'de' ? 1 : Math.min(names, 4),
    outside: Math.max(-0.5, Math.min(1.5, Math.log2((words.count - size) / USUAL_LENGTH))),
    fabric: fabricAround(doc, stretch),
    desk: Math.min(desk?.weight ?? 0, 24),
    advice: Math.min(advice, 3),
    pronouns: Math.min(count(pronouns), 8),
    definite: language === 'en' ? count(definite.en) / size : USUAL_DEFINITE,
    opensAnew: opens.some(
      (each) =>
        indefinite[language!].has(words.hashes[each.from]!) ||
        (first >= LEAD && isNewcomer(doc, each, stretch)),
    )
      ? 1
      : 0,
    settled: isSettled(doc, sentence, stretch) ? 1 : 0,
    short: Math.max(0, 3 - (at - index)),
    voice: words.hasAny(stretch, voice) && isAnyOutside(doc, voice, stretch) ? 1 : 0,
    day: opens.some((each) => hasDay(doc, each)) ? 1 : 0,
    tied: words.hasAny(sentence, ties[language!]) ? 1 : 0,
    dateline: dateline().test(doc.text.slice(sentence.start, sentence.start + 60)) ? 1 : 0,
    label: isLabelled(doc, sentence) ? 1 : 0,
    reader: speaksToReader(doc, stretch) ? 1 : 0,
    // German nouns look like names.
    sharedNames: language === 'de' ? 0 : sharedNames,
    quoted: isQuoting(doc, stretch) ? 1 : 0,
    figures: Math.log2(1 + figuresIn(doc, stretch)),
  };
}

function isAnyOutside({ words }: Document, set: WordSet, { from, to }: Stretch): boolean {
  return words.hasAny({ from: 0, to: from }, set) || words.hasAny({ from: to, to: words.count }, set);
}

function isQuoting({ masks, words }: Document, { from, to }: Stretch): boolean {
  return masks.quoted.overlaps({ start: words.starts[from]!, end: words.ends[to - 1]! });
}

function figuresIn({ words }: Document, { from, to }: Stretch): number {
  let found = 0;
  for (let at = from; at < to; at++) if (words.kinds[at] === NUMBER) found++;
  return found;
}

/** So many words of substance a sentence has at least that says who did what and where. */
const LEAD = 4;

/** So many words of substance make a paragraph that tells something. */
const TELLING = 8;

/** What a text whose paragraphs say too little is taken to have in common, and how many words that weighs. */
const USUAL_FABRIC = { share: 0.22, words: 30 };

/** Words of substance in all paragraphs, and how many of them stand in another one too. */
const fabric: View<{ readonly own: number; readonly linked: number }> = (doc) => {
  let [own, linked] = [0, 0];
  for (const [at, block] of doc.get(meetings).entries()) {
    if (!isTelling(doc, at, block)) continue;
    own += block.own;
    linked += block.linked;
  }
  return { own, linked };
};

/** A paragraph that tells something; nearly all of a copy stands elsewhere, and says nothing of how the text is woven. */
function isTelling({ blocks }: Document, at: number, { own, linked }: Meeting): boolean {
  return blocks[at]!.kind === 'paragraph' && own >= TELLING && linked <= own * 0.8;
}

/** The share of its words that a paragraph outside a stretch has in common with others. */
function fabricAround(doc: Document, { from, to }: Stretch): number {
  let { own, linked } = doc.get(fabric);
  const { starts } = doc.words;
  const last = starts[to - 1]!;
  for (
    let at = blockIndexAt(doc, starts[from]!);
    at < doc.blocks.length && doc.blocks[at]!.start <= last;
    at++
  ) {
    const block = doc.get(meetings)[at]!;
    if (!isTelling(doc, at, block)) continue;
    own -= block.own;
    linked -= block.linked;
  }
  const { share, words } = USUAL_FABRIC;
  return (linked + share * words) / (own + words);
}

/** A sentence that opens with a day says it within so many words. */
const DAY = 4;

/** “A lorry overturned on Wednesday”. “On Saturday, 4 May, the band plays” goes on with a programme. */
function hasDay(doc: Document, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (isDayName(doc, at)) return at >= from + DAY;
  return false;
}
