import { CAPITAL, isNear, type Document, type Sentence } from '#rule';
import { WordSet } from '#text';
import { leads } from '../data/leads.ts';
import { indefinite, placers, ties } from '../data/newcomers.ts';
import { definite } from '../data/registers.ts';
import { IS_NAME, substance } from './substance.ts';
import type { Stretch } from './tails.ts';

/** Within so many words an article says who it is about. */
const OPENING = 10;

/**
 * Whether a sentence brings in somebody by a place that stands nowhere else: “Police in Harwell …”, “The chess club of
 * Marlow …”. An article that goes on to something new says how it comes there, or brings in a person: “the mayor, Ann Holt”.
 */
export function isNewcomer(doc: Document, { from, to }: Sentence, around: Stretch): boolean {
  const { words } = doc;
  const tied = ties[doc.language!];
  // “Dinner is served at the Anchor”: what stands behind the verb is no subject.
  const { auxiliaries, isLast } = leads[doc.language!];
  const isOpen = indefinite[doc.language!].has(words.hashes[from]!);
  const end = isOpen ? to : Math.min(to, from + OPENING);
  if (words.hasAny({ from, to }, tied)) return false;
  for (let at = from; at < end; at++) {
    if (!isOpen && !isLast && auxiliaries?.has(words.hashes[at]!)) return false;
    // “The owner, Dovetail Home, …” was known before.
    if (at > from && at < from + 5 && doc.text[words.ends[at - 1]!] === ',') return false;
    if (isNewName(doc, at, around) && isPlace(doc, from, at)) return true;
  }
  return false;
}

/** Within so many words its subject is named in full. */
const SUBJECT = 6;

/** Whether a sentence opens with what was spoken of before: “The winner …”, and not “The village hall committee of Upper Clewe …”. */
export function isSettled(doc: Document, sentence: Sentence, around: Stretch): boolean {
  const { from, to } = sentence;
  if (!definite[doc.language!].has(doc.words.hashes[from]!)) return false;
  // German nouns look like names.
  if (doc.language === 'de') return !isNewcomer(doc, sentence, around);
  for (let at = from + 1; at < Math.min(to, from + SUBJECT); at++) {
    // “The town clerk, Alison Drewe, …”: whose clerk was told before.
    if (doc.text[doc.words.ends[at - 1]!] === ',') return true;
    if (isNewName(doc, at, around)) return false;
  }
  return true;
}

function isNewName(doc: Document, at: number, { from, to }: Stretch): boolean {
  const { marks, firsts, lasts } = doc.get(substance);
  const mark = marks[at]!;
  if (mark === -1 || (doc.language === 'tr' ? doc.words.kinds[at] !== CAPITAL : (mark & IS_NAME) === 0))
    return false;
  return firsts[mark >> 1]! >= from && lasts[mark >> 1]! < to;
}

/** The ends of German nouns that stand behind a preposition and are no places: “in Begleitung”, “aus Gesundheit”. */
const abstract = /(?:ung|heit|keit|schaft|ion|tät|zeit|form|weise|arbeit|stunden|metern?|jahren|tagen)$/u;

/** Behind “in”, with at most three words between: “in the toolmaker Brandt”. */
function isPlace(doc: Document, from: number, at: number): boolean {
  const { words, text, language } = doc;
  const token = text.slice(words.starts[at], words.ends[at]);
  if (language === 'tr')
    return (
      isOfThree(doc, from, at) ||
      /\p{L}['’](?:[dt][ae]|[dt][ae]n|n?[ıiuü]n|daki|deki|taki|teki)$/u.test(token)
    );
  const placer = placers[language!];
  if (language === 'de')
    return (placer.has(words.hashes[at - 1]!) && !abstract.test(token)) || isHouse(doc, at);
  for (let before = at - 1; before >= Math.max(from, at - 4); before--)
    if (placer.has(words.hashes[before]!)) return true;
  return false;
}

/** “Karaağaç Satranç Kulübü, …”: a house; a person has two names. */
function isOfThree({ words }: Document, from: number, at: number): boolean {
  return at - 2 >= from && words.kinds[at - 1] === CAPITAL && words.kinds[at - 2] === CAPITAL;
}

const determiners = new WordSet('der die das ein eine');

/** “Der Tennisverein Rehburg”, “Die Sparkasse Hellweg”: with an article, and nobody's office before a name. */
function isHouse(doc: Document, at: number): boolean {
  const { words, text } = doc;
  if (at < 2 || words.kinds[at - 1] !== CAPITAL || !determiners.has(words.hashes[at - 2]!)) return false;
  if (!isNear(doc, at)) return false;
  return !/(?:er|[^e]in|ist|eur|chef|rat|[^h]or|mann|frau)$/u.test(
    text.slice(words.starts[at - 1], words.ends[at - 1]),
  );
}
