import { plainWord, type Document, type Name } from '#rule';
import { fold, isDeclined, nameLikeness, people, type NameLikeness } from '#text';
import type { Person } from './persons.ts';

/** Two full names of one text that are more or less alike, part by part. */
export interface Pair {
  /** In the order of the text. */
  readonly earlier: Person;
  readonly later: Person;
  /** Where each is named first, without a noun that is no part of the name. */
  readonly names: readonly [Name, Name];
  readonly given: NameLikeness;
  readonly surname: NameLikeness;
  /** What is compared of each, in lower case. */
  readonly givens: readonly [string, string];
  readonly surnames: readonly [string, string];
  /** Both have one surname, or the one in another case, as relatives have. */
  readonly isOneFamily: boolean;
}

/** The two as a pair, unless nobody takes the one name for the other. */
export function pairOf(doc: Document, earlier: Person, later: Person): Pair | undefined {
  const [a, b] = callNames(doc, earlier, later);
  const givens = [fold(a.given), fold(b.given)] as const;
  const surnames = withoutParticles(fold(surnameOf(doc, a)), fold(surnameOf(doc, b)));
  if (givens[0][0] !== givens[1][0] && surnames[0][0] !== surnames[1][0]) return undefined;
  if (givens[0] === givens[1] && surnames[0] === surnames[1]) return undefined;
  if (initialOf(doc, a) !== initialOf(doc, b)) return undefined;
  const surname = nameLikeness(...surnames);
  const isInitial = givens.some((each) => each.length === 1);
  if (isInitial && !mayBeInitialOf(givens, surnames, surname)) return undefined;
  const given = isInitial ? likenessOfInitials(givens) : nameLikeness(...givens);
  const isOneFamily = surname === 'same' || isCase(doc, givens, surnames);
  return {
    earlier,
    later,
    names: [a, b],
    given,
    surname: isOneFamily ? 'same' : surname,
    givens,
    surnames,
    isOneFamily,
  };
}

/** A surname as short as this has neighbours, and a letter before it tells too little. */
const SHORT = 5;

/** `P. Gillespie` and `Peter Gillespie` are one, and `P. Reid` and `P. Read` are two. */
function mayBeInitialOf(
  [one, other]: readonly [string, string],
  surnames: readonly [string, string],
  likeness: NameLikeness,
): boolean {
  if (one.length !== other.length && one[0] === other[0] && likeness === 'same') return false;
  return surnames.every((each) => each.length > SHORT) && likeness !== 'none' && likeness !== 'initial';
}

/** Where a letter stands for the name. */
function likenessOfInitials([one, other]: readonly [string, string]): NameLikeness {
  return one[0] === other[0] ? 'begun' : 'none';
}

/**
 * The names without the nouns before them: `Coxswain | Ann Lee`, `Wehrführer | Hans Lau`. A word that opens the sentence, and any
 * German noun, has a capital whatever it is; and what two persons have for a first name of three may be an office.
 */
function callNames(doc: Document, earlier: Person, later: Person): readonly [Name, Name] {
  const isOne = fold(earlier.given) === fold(later.given);
  return [callNameOf(doc, earlier, isOne), callNameOf(doc, later, isOne)];
}

function callNameOf(doc: Document, { mentions }: Person, isShared: boolean): Name {
  const [name] = mentions as [Name];
  const { from, to } = name;
  const { words, sentences, language } = doc;
  if (to - from !== 3 || name.surname.includes(' ')) return name;
  const opens = (each: Name): boolean => each.from === sentences[each.sentence]!.from;
  if (!isShared && language !== 'de' && !mentions.slice(0, 20).every(opens)) return name;
  const given = doc.slice(words.at(from + 1));
  if (particles.has(plainWord(doc, from + 1)) || !/^\p{Lu}\p{Ll}/u.test(given)) return name;
  return { ...name, given, from: from + 1, start: words.starts[from + 1]! };
}

/** What stands before a surname with a capital of its own: `Le Goff`, `De Luca`. */
const particles: ReadonlySet<string> = new Set(
  'le la de di du del della van von mac mc el al ben abu saint'.split(' '),
);

function surnameOf(doc: Document, { surname, from, to }: Name): string {
  const word = to - from > 2 ? plainWord(doc, to - 2) : '';
  return particles.has(word) && !surname.includes(' ') ? `${word} ${surname}` : surname;
}

/** `de Gelo`, `dos Grifos`: what two surnames begin with that makes no two of them alike. */
function withoutParticles(one: string, other: string): readonly [string, string] {
  const [bare, another] = [one, other].map((each) => each.slice(each.lastIndexOf(' ') + 1)) as [
    string,
    string,
  ];
  return bare === one || another === other ? [one, other] : [bare, another];
}

/** `Cllr M. Thorne`, `Cllr D. Thorne`: the letter before the surname tells them apart. */
function initialOf({ words, text }: Document, { from, to }: Name): string {
  const at = to - 2;
  return at > from && words.ends[at]! - words.starts[at]! === 1 ? text[words.starts[at]!]! : '';
}

/** `Danuta Sowa`, `Dobrosławy Sowy`: one surname in another case, with another given name before it. */
function isCase(
  { language }: Document,
  [given, other]: readonly [string, string],
  [surname, second]: readonly [string, string],
): boolean {
  if ((language !== 'pl' && language !== 'de') || surname === second) return false;
  // What is declined as an adjective tells a man from a woman: `Nowicki`, `Nowicka`.
  if (/(?:sk|ck|dzk)(?:i|a|iego|iej|im|ą|iemu)$/u.test(`${surname} ${second}`)) return false;
  if (sharedStart(given, other) > Math.min(given.length, other.length) - 4) return false;
  return isDeclined(surname, second, people[language].endings);
}

/** How many letters two words in lower case have in common from the first on. */
export function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** `Paul`, `Paula`; `Mario`, `Maria`: a man and a woman. */
export function areOfTwoSexes(givens: readonly [string, string]): boolean {
  const [man, woman] = givens[0].endsWith('a') ? [givens[1], givens[0]] : givens;
  return woman === `${man}a` || (man.endsWith('o') && woman === `${man.slice(0, -1)}a`);
}

const ofOneForm: ReadonlySet<NameLikeness> = new Set(['sound', 'turned', 'slip', 'near', 'begun', 'alike']);

/** `Declan Moriarty`, `Dermot Moriarity`: other names of the same initials, and the surnames are alike. */
export function areTwins({ given, surname, givens: [one, other], surnames: [first, second] }: Pair): boolean {
  if (given === 'same' || !ofOneForm.has(surname) || Math.min(one.length, other.length) < 2) return false;
  return one[0] === other[0] && first[0] === second[0];
}

const near: ReadonlySet<NameLikeness> = new Set(['same', 'sound', 'turned', 'slip', 'near']);

/** Whether both parts are a letter or two away. */
export function areAlike({ given, surname }: Pair): boolean {
  return near.has(given) && near.has(surname);
}
