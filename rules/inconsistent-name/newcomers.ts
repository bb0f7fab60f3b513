import { LOWER, officesBeside, plainWord, type Document, type Name } from '#rule';
import { editDistance, fold, givenLikeness, isDeclined, people, surnameLikeness } from '#text';
import { commonGivenNames, commonSurnames } from '../data/frequent-names.ts';
import { isNearRelative, isOfContest } from './kinship.ts';
import { isBent, isFollowed, isPetName, isSetOff, isSuffixed, sharedStart } from './one-person.ts';
import { isInProse, isIntroduced, isListed, persons, speaks, thinks, type Person } from './persons.ts';
import type { Rival } from './rival-names.ts';
import { areManAndWoman } from './sexes.ts';

/** How many persons back somebody is looked for; a text that names more than `CROWD` is a list. */
const WINDOW = 60;
const CROWD = 300;

/** Shorter given names are short forms of others, or are as near to them by chance. */
const SHORTEST = 5;

/**
 * Whoever is new to a text is introduced. A full name that comes without a word about who that is, and is much like the
 * name of somebody the text has introduced, is that name written wrongly: `Henrietta Coyle, who bottles the cider, …`, and
 * then `Harriet Coyle is less patient.` Relatives are alike in the same way, and so the text must speak of none.
 */
export function newcomers(doc: Document): readonly Rival[] {
  const everybody = doc.get(persons).persons;
  if (everybody.length > CROWD) return [];
  const found: Rival[] = [];
  for (const [index, later] of everybody.entries()) {
    const alike = everybody
      .slice(Math.max(0, index - WINDOW), index)
      .filter((earlier) => areAlike(doc, earlier, later));
    const [earlier] = alike;
    if (!earlier || alike.length > 1 || !isUnannounced(doc, earlier, later) || !isKnown(doc, earlier))
      continue;
    found.push({
      odd: later.mentions[0]!,
      other: earlier.mentions[0]!,
      oddCount: later.mentions.length,
      otherCount: earlier.mentions.length + earlier.alone.length,
    });
  }
  return found;
}

/**
 * `Sculptor Ann Lee`, `Wehrführer Hans Lau`: behind a noun that has its capital because it opens the sentence, or because
 * it is German, the given name comes second.
 */
function givenOf(doc: Document, { given, mentions }: Person): string {
  const { from, to, sentence } = mentions[0]!;
  const mayBeNoun = doc.language === 'de' || from === doc.sentences[sentence]!.from;
  return to - from === 3 && mayBeNoun && mentions.length === 1 ? doc.slice(doc.words.at(from + 1)) : given;
}

function areAlike(doc: Document, a: Person, b: Person): boolean {
  const [given, other] = [fold(givenOf(doc, a)), fold(b.given)];
  const [surname, second] = [fold(a.surname), fold(b.surname)];
  if (given[0] !== other[0] && surname[0] !== second[0]) return false;
  if (given === other)
    return (
      surname !== second &&
      given.length >= SHORTEST &&
      isOtherSurname(doc, a, b) &&
      !commonGivenNames.hasWord(given)
    );
  if (!areOneGiven(doc, given, other) || isBent(doc, a, b)) return false;
  if (surname === second)
    return (
      !isPetName(doc, given) &&
      !isPetName(doc, other) &&
      !commonSurnames.hasWord(surname) &&
      areOfOneSex(given, other)
    );
  return isOtherSurname(doc, a, b);
}

/** Two given names that nobody takes for forms of each other, and that a writer may mix up. */
function areOneGiven(doc: Document, a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  // `Gwen` and `Gven`
  if (shorter === SHORTEST - 1 && a[0] === b[0] && a.at(-1) === b.at(-1) && a.length === b.length)
    return editDistance(a, b) === 1;
  if (shorter < SHORTEST || a.startsWith(b) || b.startsWith(a) || /[^\p{L}]/u.test(a + b)) return false;
  if (doc.language === 'pl' && sharedStart(a, b) > shorter - 4) return false;
  if (a[0] === b[0]) return true;
  return givenLikeness(a, b) === 'near' && editDistance(a, b) <= 0.4 * Math.max(a.length, b.length);
}

/** `Marcus` and `Maria`: most names of women end in one vowel, and hardly any of men does. */
function areOfOneSex(a: string, b: string): boolean {
  return a.endsWith('a') === b.endsWith('a');
}

/** `Brockway` and `Brockaway`, `Saraç` and `Saraçoğlu`: a slip, or a syllable more. */
function isOtherSurname(doc: Document, a: Person, b: Person): boolean {
  if (doc.language !== 'en' && isDeclined(a.surname, b.surname, people[doc.language!].endings)) return false;
  const [one, other] = [fold(a.surname), fold(b.surname)];
  if (Math.min(one.length, other.length) < 5) return false;
  if (isSuffixed(doc, a, b)) return false;
  if (surnameLikeness(a.surname, b.surname) === 'near' || isBegunAlike(one, other)) return true;
  return (one.startsWith(other) || other.startsWith(one)) && Math.abs(one.length - other.length) <= 4;
}

/** `Stroud` and `Strode`, `Wesseling` and `Wessely`: the same beginning, which is half of either. */
function isBegunAlike(a: string, b: string): boolean {
  const shared = sharedStart(a, b);
  return shared >= 3 && 2 * shared >= Math.max(a.length, b.length) && Math.abs(a.length - b.length) <= 3;
}

function isUnannounced(doc: Document, earlier: Person, later: Person): boolean {
  const [name] = later.mentions as [Name];
  if (later.mentions.length > 2 || doc.masks.quoted.covers(name.start) || !isInProse(doc, name)) return false;
  if (areManAndWoman(doc, earlier, later)) return false;
  if (isListed(doc, name) || !acts(doc, name) || isOfContest(doc, name) || isNearRelative(doc, name))
    return false;
  const isSlip = fold(earlier.surname) !== fold(later.surname);
  if (isPresented(doc, name, isSlip && sharedStart(fold(givenOf(doc, earlier)), fold(later.given)) >= 3))
    return false;
  const { persons: everybody, strangers } = doc.get(persons);
  const isFamily = everybody.some(
    (each) => each !== earlier && each !== later && fold(each.surname) === fold(earlier.surname),
  );
  if (isFamily || strangers.has(`${fold(earlier.surname)}s`)) return false;
  if ([earlier, later].some(({ given }) => strangers.has(fold(given)))) return false;
  if (earlier.mentions.some(({ sentence }) => sentence === name.sentence)) return false;
  return !earlier.mentions
    .slice(0, 20)
    .some((each) => isNearRelative(doc, each) || (isListed(doc, each) && !isIntroduced(doc, each)));
}

const clauses: ReadonlySet<string> = new Set('who qui que quien der die ktory ktora'.split(' '));

/** Whether the text says here who somebody is. `who had a train to catch` does not; of a slip, no clause does. */
function isPresented(doc: Document, name: Name, isSlip: boolean): boolean {
  const { to, end } = name;
  const { words, text } = doc;
  const isClause =
    to + 1 < words.count && clauses.has(plainWord(doc, to)) && text.slice(end, words.starts[to]) === ', ';
  const { before, after } = officesBeside(doc, name);
  if (!isClause || before || after) return isIntroduced(doc, name);
  return (
    !isSlip &&
    !(doc.language === 'en' && /^(?:had|was|were|could|would|did|\p{L}{2,}ed)$/u.test(plainWord(doc, to + 1)))
  );
}

const particles: ReadonlySet<string> = new Set('da de ise'.split(' '));

/** Whether the name says or does something. */
function acts(doc: Document, name: Name): boolean {
  if (speaks(doc, name) || thinks(doc, name) || isFollowed(doc, name)) return true;
  const { to, end } = name;
  const { words, text } = doc;
  if (to >= words.count) return false;
  const gap = text.slice(end, words.starts[to]);
  if (gap === ', ') return clauses.has(plainWord(doc, to));
  return (
    doc.language === 'tr' && gap === ' ' && words.kinds[to] === LOWER && particles.has(plainWord(doc, to))
  );
}

const roles: ReadonlySet<string> = new Set('as als comme como jako'.split(' '));

/** `has appointed Ann Lee as its trainer` */
function isCalled(doc: Document, { to, sentence }: Name): boolean {
  return to < doc.sentences[sentence]!.to && roles.has(plainWord(doc, to));
}

/** Whether the text has told who somebody is, or begins with that person or comes back to the name. */
function isKnown(doc: Document, { mentions, alone }: Person): boolean {
  const [first] = mentions as [Name];
  const isOpening = first.sentence < 3 || mentions.length + alone.length > 1;
  return mentions
    .slice(0, 20)
    .some(
      (each) =>
        isIntroduced(doc, each) ||
        isSetOff(doc, each) ||
        isCalled(doc, each) ||
        speaks(doc, each) ||
        (isOpening && isFollowed(doc, each)),
    );
}
