import { languages, once, onceEach, WordSet, type LanguageCode } from '#text';
import { announcements, type Announcement } from '../data/announcements.ts';
import { leadIns, type LeadIn } from '../data/lead-ins.ts';
import { isSaying, quantifiers, units } from './counting.ts';
import { endsInCopula, hasSubject, isInverted, waitsForObject, waitsForThing } from './inverted.ts';
import { appliesFrom, pointsDown } from './pointing.ts';
import { areFollowing, LONGEST } from './several.ts';
import { WordPattern } from './word-pattern.ts';

/**
 * What the last sentence before a colon announces:
 *
 * - `shown`: a table, a picture
 * - `list`: a list, because it says so: “the following measures”, “here is the list”
 * - `given`: a recipe, which a paragraph may give as well: “here is her recipe for soup”
 * - `counted`: a number of things, which prose may tell as well: “three things”
 * - `needed`: it breaks off before its object: “you will need”
 * - `named`: it breaks off before the names of what it is about: “the members who attended were”
 */
export type Announced = 'shown' | 'list' | 'given' | 'counted' | 'needed' | 'named';

/** `sentence` is in lower case, with one space between words, and ends with the colon. */
export function announced(sentence: string, code: LanguageCode): Announced | undefined {
  const words = leadIns[code];
  const more = patterns(code);
  if (more.shown.test(sentence)) return 'shown';
  const end = wordsOf(sentence);
  const joined = ` ${end.join(' ')} `;
  const bare = joined.includes("'") ? joined.replaceAll("'", '’') : joined;
  if (more.subjects.some((subject) => bare.startsWith(subject))) return 'shown';
  if (isFollowing(end, words, more) || areFollowing(end, words, code)) return 'list';
  if (pointsDown(end, code) && !isOfSpeech(end, words)) return 'list';
  if (more.opensList.some((phrase) => bare.endsWith(phrase))) return 'list';
  if (more.waits.some((phrase) => bare.endsWith(phrase))) return 'needed';
  if (isInverted(end, code)) return 'needed';
  if (code === 'en' && waitsForObject(end)) return 'needed';
  if (waitsForThing(end, code)) return 'needed';
  const last = end.slice(-LONGEST);
  if (end.length >= 4 && more.carries.hasWord(end.at(-1)!)) return 'needed';
  if (isEnumerated(end, bare, more) || arePresented(end, code)) return 'list';
  const list = last.findIndex((word) => more.lists.test(word));
  if (list !== -1 && !last.some((word) => words.spoken.hasWord(word))) {
    // “a list of demands:”, “has drawn up a timetable for the closures:”
    if (last.length - list <= 4 && newOnes.hasWord(last[list - 1] ?? '') && !/^tab/u.test(last[list]!))
      return 'list';
    if (/^list/u.test(last[list]!) && last.length - list <= 4) return 'list';
    const isLast = more.pointers.test(last.at(-1)!);
    if (isLast || last.some((word, at) => Math.abs(at - list) <= 5 && more.pointers.test(word)))
      return 'list';
  }
  if (appliesFrom(end, code)) return 'given';
  const isGiven = end.some((word) => more.given.hasWord(word));
  if (isGiven && end.slice(0, 3).some((word) => more.pointers.test(word))) return 'given';
  const counted = countedOf(last, more, code);
  if (counted !== undefined) return counted;
  return endsInCopula(end, code) && !isOfSpeech(end, words) ? 'named' : undefined;
}

/** Whether a word is of what is said or written; in “those that were elected” none is. */
function isOfSpeech(sentence: readonly string[], { spoken }: LeadIn): boolean {
  return sentence.some((word) => spoken.hasWord(word) && word !== 'that');
}

/** Letters, digits, apostrophes and hyphens. By hand, because nearly every word is one of plain letters. */
function wordsOf(sentence: string): string[] {
  const found: string[] = [];
  let start = 0;
  let isPlain = true;
  for (let at = 0; at <= sentence.length; at++) {
    const unit = at < sentence.length ? sentence.charCodeAt(at) : BLANK;
    if (unit >= 0x61 && unit <= 0x7a) continue;
    if (unit !== BLANK && unit !== COLON && unit !== STAR && unit !== UNDERSCORE) {
      isPlain = false;
      continue;
    }
    const token = sentence.slice(start, at);
    const word = isPlain ? token : token.replace(/[^\p{L}\p{N}'’-]/gu, '');
    if (word !== '') found.push(word);
    start = at + 1;
    isPlain = true;
  }
  return found;
}

const BLANK = 0x20;
const COLON = 0x3a;
const STAR = 0x2a;
const UNDERSCORE = 0x5f;

/** What is drawn up has an article that presents it: “a timetable for the closures”. */
const newOnes = new WordSet('a an new ein eine einen une un uma una bir');

/** “the following measures:”, “folgende Regeln:”, “les points suivants :”, with a thing that is counted and not spoken. */
function isFollowing(all: readonly string[], { following, spoken }: LeadIn, more: Patterns): boolean {
  const end = all.slice(-7);
  const tail = ` ${end.join(' ')} `;
  const phrase = following[more.following.findIndex((each) => tail.includes(each))];
  // “Most important of these is:”, “The points are these:”
  if (phrase === undefined || end.at(-1) === 'these' || /^(?:is|was|ist|war|est|es|é)$/u.test(end.at(-1)!))
    return false;
  // “hopes that the following repairs can be paid for”: before an article “that” is no pronoun.
  // “if you notice any of these signs”: before such a word a verb stands.
  const isSpoken = (word: string, at: number): boolean =>
    spoken.hasWord(word) &&
    !(word === 'that' && end[at + 1] === 'the') &&
    !(alsoVerbs.hasWord(word) && quantifiers.hasWord(end[at + 1] ?? ''));
  if (end.some(isSpoken)) return false;
  // “these rules”, but not “progress in these years”; “l’un de ces signes”, but not “l’une de ces femmes”
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
  const things = end.slice(end.indexOf(last) + 1).slice(0, 3);
  return (
    !demonstratives.hasWord(last) ||
    (last === phrase && isShort(things, end.at(-1)!) && !things.some((thing) => units().test(thing))) ||
    things.some((thing) => more.counted.test(thing) || more.told.test(thing))
  );
}

const alsoVerbs = new WordSet('notice note remark question quote answer message');

/** “These rules”, “these few simple arrangements”. */
function isShort(things: readonly string[], last: string): boolean {
  return things.length > 0 && (things.length <= 2 || (things.at(-1) === last && last.endsWith('s')));
}

const demonstratives = new WordSet('these diese dieser diesen ces estos estas estes destes destas te tych');

/** “among the prizes were:”, “the prices for May are:”, “here are the steps to take:” */
function isEnumerated(all: readonly string[], bare: string, more: Patterns): boolean {
  if (more.among.some((among) => bare.startsWith(among)) && !hasSubject(all)) return true;
  const thing = all.findIndex((word) => more.counted.test(word));
  if (thing === -1) return false;
  if (more.copulas.hasWord(all.at(-1)!)) return true;
  const before = all.slice(Math.max(0, thing - 3), thing);
  return all.length <= 12 && thing - before.length <= 1 && before.some((word) => more.pointers.test(word));
}

/** “Here are the six novels on the shortlist:”, “Voici les quatre lauréats :” */
function arePresented(all: readonly string[], code: LanguageCode): boolean {
  const at = presenters.has(all[0] ?? '') ? 1 : presenters.has(all.slice(0, 2).join(' ')) ? 2 : 0;
  if (at === 0 || all.some((word) => leadIns[code].spoken.hasWord(word))) return false;
  const number = all.slice(at, at + 3).findIndex((word) => isNumber(word, code));
  return number !== -1 && !units().test(all[at + number + 1] ?? '');
}

const presenters: ReadonlySet<string> = new Set([
  'here are',
  'these are',
  'hier sind',
  'das sind',
  'voici',
  'estos son',
  'aquí están',
  'estes são',
  'aqui estão',
  'işte',
  'oto',
]);

/** “four things will settle it”, “several steps”, “the following items in winter”: the number, and the things within three words. */
function countedOf(last: readonly string[], more: Patterns, code: LanguageCode): Announced | undefined {
  if (isNumber(last[0] ?? '', code) && areBefallen(last, code)) return 'counted';
  for (const [at, word] of last.entries()) {
    const isExact = isNumber(word, code);
    const isSome = more.some.hasWord(word);
    if ((!isExact && !isSome) || isSaid(last, at, code)) continue;
    const things = last.slice(at + 1, at + 4);
    if (things.some((thing) => more.counted.test(thing))) return 'counted';
    if (isExact && things.some((thing) => more.told.test(thing))) return 'counted';
    // “makes four recommendations:”: whatever is counted right before the colon, but time, measures and people
    const isLast = at >= last.length - 3 && at < last.length - 1 && !/\d/u.test(word);
    if (
      isLast &&
      at >= 2 &&
      !things.some((thing) => units().test(thing) || leadIns[code].spoken.hasWord(thing))
    )
      return 'counted';
  }
  return undefined;
}

/** “Three halts that were closed in 1998 will be reopened:” which, if not these? */
function areBefallen(sentence: readonly string[], code: LanguageCode): boolean {
  const things = sentence.slice(1, 4);
  return (
    sentence.length >= 5 &&
    participle[code]().test(sentence.at(-1)!) &&
    !things.some((thing) => units().test(thing) || leadIns[code].spoken.hasWord(thing))
  );
}

/** How a sentence ends in which something is done to several things. */
const participle: Readonly<Record<LanguageCode, () => RegExp>> = {
  en: once(() => /^\p{L}{3,20}ed$/u),
  de: once(() => /^(?:werden|wurden|worden|\p{L}{0,12}ge\p{L}{2,16}(?:t|en))$/u),
  fr: once(() => /^\p{L}{3,20}(?:és|ées|is|ies|us|ues)$/u),
  es: once(() => /^\p{L}{2,20}(?:ados|adas|idos|idas)$/u),
  pt: once(() => /^\p{L}{2,20}(?:ados|adas|idos|idas)$/u),
  tr: once(() => /^\p{L}{2,20}(?:ıl|il|ul|ül|ın|in|un|ün)(?:acak|ecek|dı|di|du|dü)$/u),
  pl: once(() => /^\p{L}{2,20}(?:one|ane|eni|ani|te)$/u),
};

/** A number of several, up to nineteen in digits. */
function isNumber(word: string, code: LanguageCode): boolean {
  return (word.length <= 2 && /^(?:[2-9]|1\d)$/u.test(word)) || (languages[code].numbers.get(word) ?? 0) > 1;
}

/** “she said three things”, “he told us two things”: the words follow. */
function isSaid(words: readonly string[], at: number, code: LanguageCode): boolean {
  const before = words[at - 1] ?? '';
  const verb = listeners.hasWord(before) ? 2 : 1;
  return words.slice(Math.max(0, at - verb), at).some((word) => isSaying(word, code));
}

const listeners = new WordSet('me us him her them you uns mir ihm ihr ihnen nous lui leur nos mi im mu jej');

interface Patterns {
  /** Any of the phrases: one pass for all of them. */
  readonly shown: RegExp;
  readonly counted: WordPattern;
  readonly told: WordPattern;
  readonly lists: WordPattern;
  readonly pointers: WordPattern;
  readonly given: WordSet;
  readonly some: WordSet;
  readonly carries: WordSet;
  // With a space on either side, so that they are found in a row of words.
  readonly following: readonly string[];
  readonly opensList: readonly string[];
  readonly subjects: readonly string[];
  readonly waits: readonly string[];
  readonly among: readonly string[];
  readonly copulas: WordSet;
}

const patterns = onceEach((code: LanguageCode) => compile(announcements[code], leadIns[code]));

function compile(page: Announcement, { shown, following, opensList }: LeadIn): Patterns {
  const padded = (phrases: readonly string[]): string[] => phrases.map((phrase) => ` ${phrase} `);
  return {
    shown: new RegExp(shown.join('|'), 'u'),
    carries: new WordSet(page.carries),
    copulas: new WordSet(page.copulas),
    some: new WordSet(page.some),
    given: new WordSet(page.given),
    counted: new WordPattern(page.counted),
    told: new WordPattern(page.told),
    lists: new WordPattern(page.lists),
    pointers: new WordPattern(page.pointers),
    following: padded(following),
    opensList: padded(opensList),
    subjects: padded(page.subjects),
    waits: padded(page.waits),
    among: padded(page.among),
  };
}
