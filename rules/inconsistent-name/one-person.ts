import { isNear, isTitled, LOWER, officesBeside, plainWord, type Document, type Name } from '#rule';
import {
  areSwapped,
  editDistance,
  givenLikeness,
  isDeclined,
  languages,
  onlyLetters,
  once,
  people,
  withoutDiacritics,
} from '#text';
import { commonGivenNames, commonSurnames } from '../data/frequent-names.ts';
import {
  isAmongKin,
  isIntroduced,
  isListed,
  persons,
  sentenceBefore,
  speaks,
  thinks,
  type Person,
} from './persons.ts';

/**
 * Whether a text means one person by two given names and one surname: `Rosalind Hartwell, the engineer, …`, and then
 * `Rosamund Hartwell expects …`. Whoever is new to a text is introduced; who is not must have come before. Kin share a
 * surname as well, but a text says that they are.
 */
export function isSameBearer(doc: Document, odd: Person, other: Person): boolean {
  const [name, first] = [odd.mentions[0]!, other.mentions[0]!];
  if (
    odd.mentions.length > 1 ||
    name.start < first.start ||
    commonSurnames.hasWord(other.surname.toLowerCase())
  )
    return false;
  // What damage made of a name is no other name.
  if (![odd, other].every(({ given }) => /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(given))) return false;
  const isAlike = isSlip(odd.given, other.given);
  const isSameRole = haveOneRole(doc, name, first);
  const isOneOfTwo = !isAlike && !isSameRole && !areOneInitial(doc, odd.given, other.given);
  if (isOneOfTwo && !(isProtagonist(doc, other) && mayBeOneInitial(doc, odd.given, other.given)))
    return false;
  if (isSameRole ? fold(odd.given)[0] !== fold(other.given)[0] : isIntroduced(doc, name)) return false;
  if (isTitled(doc, name) && !isAlike) return false;
  if (isListed(doc, name) || isRelated(doc, name)) return false;
  if (!isAlike && !isSameRole && other.mentions.some((each) => isNearKin(doc, each))) return false;
  if (other.mentions.some((each) => isListed(doc, each))) return false;
  const { persons: everybody, strangers } = doc.get(persons);
  if ([odd, other].some(({ given }) => strangers.has(given.toLowerCase()))) return false;
  if (
    everybody.filter(({ surname }) => sharedStart(surname, other.surname) >= other.surname.length - 1)
      .length > 2
  )
    return false;
  const isKnown = isIntroduced(doc, first) || other.mentions.length + other.alone.length > 1;
  return isKnown || sharedStart(odd.given, other.given) >= 3;
}

/** Whether two surnames of one given name begin alike, and the given name is none that everybody has. */
export function isSameNamed(doc: Document, odd: Person, other: Person): boolean {
  const [name] = odd.mentions as [Name];
  if (odd.mentions.length > 2 || commonGivenNames.hasWord(odd.given.toLowerCase()) || odd.given.length < 4)
    return false;
  if (sharedSurname(doc, odd, other) < (odd.given.length < 5 ? 4 : 3) || isListed(doc, name)) return false;
  return isFollowed(doc, name) || speaks(doc, name) || isIntroduced(doc, name) || isTitled(doc, name);
}

/** `Demirci` and `Demircioğlu`: the one is the other with a syllable more, or both are one stem with two of them. */
export function isExtended(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => withoutDiacritics(word).toLowerCase()) as [string, string];
  if (/[^\p{L}]/u.test(one + other) || Math.abs(one.length - other.length) > 5) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 8 || (shared >= 6 && (shared === one.length || shared === other.length));
}

/** `The conductor, Zora Taveling, learned …`, `said the lead author, Dr Zora Taveling.`: the name tells who somebody is. */
export function isSetOff(doc: Document, name: Name): boolean {
  const { words, text, sentences } = doc;
  const { articles } = people[doc.language!];
  const start = isTitled(doc, name) ? name.from - 1 : name.from;
  const { from } = sentences[name.sentence]!;
  if (
    start - from < 1 ||
    words.kinds[start - 1] !== LOWER ||
    !/^(?:[,.;:]|$)/u.test(text.slice(name.end, name.end + 1))
  )
    return false;
  if (text.slice(words.ends[start - 1], words.starts[start]) !== ', ') return false;
  for (let at = start - 1; at >= Math.max(from, start - 6); at--) {
    if (articles.has(plainWord(doc, at)) || at === from) return true;
    if (text.slice(words.ends[at - 1], words.starts[at]) !== ' ') return false;
  }
  return false;
}

/** Short forms are no slip: `Dan` for `Daniel`, `Danny`, `Kasia` for `Katarzyna`. */
const pet = once(() => /^\p{L}{2,4}(?:ie|y)$|(?:it[oa]|inh[oa])$/u);
const petInPolish = /(?:[sczn]ia|[eu]k|uś)$/u;

export function isPetName(doc: Document, name: string): boolean {
  return pet().test(name) || (doc.language === 'pl' && petInPolish.test(name));
}

function areOneInitial(doc: Document, a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  const shorter = Math.min(one.length, other.length);
  const shared = sharedStart(one, other);
  if (shorter < 5 || shared === 0 || shared === shorter || onlyLetters(one + other) !== one + other)
    return false;
  // Marek, Marka; Marta, Marcie: what Polish declines begins alike and has other letters further on.
  if (doc.language === 'pl') {
    if (shared > shorter - 4 || petInPolish.test(one) || petInPolish.test(other)) return false;
  } else if (pet().test(one) || pet().test(other)) return false;
  if (givenLikeness(one, other) === 'near' || shared >= 3) return true;
  return one.at(-1) === other.at(-1) && Math.abs(one.length - other.length) <= 2;
}

/** `Nurdan` and `Nurhan`, `Sybil` and `Sibyl`: one slip of the pen makes the one of the other. */
function isSlip(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (Math.min(one.length, other.length) < 5 || one[0] !== other[0] || one.length !== other.length)
    return false;
  return areSwapped(one, other) || (one.at(-1) === other.at(-1) && editDistance(one, other) === 1);
}

/** Whether the text is about somebody: it has the name in its headline, with an office, or comes back to it. */
function isProtagonist(doc: Document, { mentions, alone }: Person): boolean {
  const isInHeadline = mentions.some(
    ({ sentence }) => doc.blocks[doc.sentences[sentence]!.block]!.kind === 'headline',
  );
  if (isInHeadline || mentions.length + alone.length > 2) return true;
  const { before, after } = officesBeside(doc, mentions[0]!);
  return before !== undefined || after !== undefined;
}

/** Two names that nobody takes for short forms of each other, and that begin with one letter. */
function mayBeOneInitial(doc: Document, a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5 || one[0] !== other[0] || onlyLetters(one + other) !== one + other || doc.language === 'pl')
    return false;
  return sharedStart(one, other) < shorter && !pet().test(one) && !pet().test(other);
}

/** `o faroleiro Américo Trindade` and `o faroleiro Amílcar Trindade`: the same noun before both names. */
export function haveOneRole(doc: Document, a: Name, b: Name): boolean {
  const { words } = doc;
  const [one, other] = [a.from - 1, b.from - 1];
  if (one < 0 || other < 0 || words.hashes[one] !== words.hashes[other] || words.kinds[one] !== LOWER)
    return false;
  return words.ends[one]! - words.starts[one]! >= 5 && isNear(doc, a.from) && isNear(doc, b.from);
}

/** Before a name whose words follow: `według`, `laut`. */
const sources: ReadonlySet<string> = new Set('laut selon segun segundo wedlug zdaniem'.split(' '));

/** Whether the name opens a sentence and something is said of it, or somebody speaks. */
export function isSubject(doc: Document, name: Name): boolean {
  if (speaks(doc, name) || thinks(doc, name)) return true;
  const { from } = doc.sentences[name.sentence]!;
  if (name.from > from && sources.has(plainWord(doc, name.from - 1))) return true;
  return (name.from === from || isBehindTime(doc, name)) && isFollowed(doc, name);
}

/** `Hier, Griselda Vautrin lisait …`, `In May, …`: a few words and a comma stand before the subject. */
function isBehindTime(doc: Document, name: Name): boolean {
  const { words, text, sentences } = doc;
  const { from } = sentences[name.sentence]!;
  if (name.from - from > 5 || text.slice(words.ends[name.from - 1], name.start) !== ', ') return false;
  for (let at = from + 1; at < name.from; at++) if (!isNear(doc, at)) return false;
  return true;
}

/** Whether what stands behind the name may be its verb. */
export function isFollowed(doc: Document, name: Name): boolean {
  const { words, text, sentences } = doc;
  if (name.to >= sentences[name.sentence]!.to || words.kinds[name.to] !== LOWER) return false;
  const gap = text.slice(name.end, words.starts[name.to]);
  // A Turkish subject may have a comma behind it.
  if (gap !== ' ' && !(doc.language === 'tr' && gap === ', ')) return false;
  const { functionWords } = languages[doc.language!];
  return !functionWords.has(words.hashes[name.to]!) || reflexives.has(plainWord(doc, name.to));
}

/** `Griselda se va`: the verb comes one word later. */
export const reflexives: ReadonlySet<string> = new Set(
  `se is was has will would can could had does did may might must should also never still already now then only just did
  war ist hat hatte wird wurde kann will soll muss darf mag konnte wollte sollte musste
  ne n est a etait avait sera fut va peut doit lui y en
  fue es era ha habia tiene estaba no le lo ya va esta
  foi tem era tinha nao ja vai lhe esta
  jest ma byl byla mial miala nie juz`.split(/\s+/u),
);

/** What tells how somebody lived, and not with whom. */
const states: ReadonlySet<string> = new Set('married born verheiratet geboren'.split(' '));

/** `Ann Lee, the daughter of`, but not `Ann Lee has kept the watch that belonged to her mother`. */
const NEAR = 6;

/** Whether the sentence of a name, up to shortly behind it, or the one before it has a word for a relative. */
function isRelated(doc: Document, name: Name): boolean {
  const { sentence } = name;
  const { kin } = people[doc.language!];
  const { from: own, to: end } = doc.sentences[sentence]!;
  const from = sentenceBefore(doc, sentence)?.from ?? own;
  const to = Math.min(end, name.to + NEAR);
  for (let at = Math.max(from, to - 400); at < to; at++) {
    const word = plainWord(doc, at);
    if (kin.has(word) && !states.has(word)) return true;
  }
  return false;
}

/** Whether a word for a relative stands in the paragraph of the name, or in the sentence before. */
function isNearKin(doc: Document, name: Name): boolean {
  if (isAmongKin(doc, name)) return true;
  const { kin } = people[doc.language!];
  const { block } = doc.sentences[name.sentence]!;
  const { from, to } = doc.words.within(doc.blocks[block]!.content);
  const first = Math.max(from, name.from - 60);
  for (let at = first; at < Math.min(to, name.to + 60); at++) if (kin.has(plainWord(doc, at))) return true;
  return false;
}

/** `Danuta Sowa`, `Dobrosławy Sowy`: one surname in another case, with another given name before it. */
export function isCase(doc: Document, a: Person, b: Person): boolean {
  if (doc.language !== 'pl' && doc.language !== 'de') return false;
  // What is declined as an adjective tells a man from a woman: `Nowicki`, `Nowicka`.
  if (/(?:sk|ck|dzk)(?:i|a|iego|iej|im|ą|iemu)$/u.test(`${a.surname} ${b.surname}`)) return false;
  if (sharedStart(a.given, b.given) > Math.min(a.given.length, b.given.length) - 4) return false;
  return isDeclined(a.surname, b.surname, people[doc.language].endings);
}

/** `Marta Pliszka`, `Marcie Pliszce`: both words bend, and begin alike. */
export function isBent(doc: Document, a: Person, b: Person): boolean {
  const bends = (one: string, other: string): boolean =>
    one === other || sharedStart(one, other) >= Math.max(3, Math.max(one.length, other.length) - 3);
  return (
    doc.language === 'pl' && a.given !== b.given && bends(a.given, b.given) && bends(a.surname, b.surname)
  );
}

/** `Akgül`, `Akgülün`: an ending whose apostrophe is lost; `Demircioğlu` is another name. */
export function isSuffixed({ language }: Document, a: Person, b: Person): boolean {
  const [short, long] = [fold(a.surname), fold(b.surname)].sort(
    (one, other) => one.length - other.length,
  ) as [string, string];
  // `Demirkıranlı` is one whose family came from there.
  if (language !== 'tr' || /l[ıiuü]$/u.test(long)) return false;
  return a.given === b.given && long.startsWith(short) && long.length - short.length <= 3;
}

/** `Dan Pascoe` for `Daniel Pascoe` */
export function isShortForm(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter <= 4 && a !== b && sharedStart(a, b) === shorter;
}

/** What stands before a surname with a capital of its own: `Le Goff`, `De Luca`. */
const particles: ReadonlySet<string> = new Set(
  'le la de di du del della van von mac mc el al ben abu saint'.split(' '),
);

/** How many letters two surnames have in common from the first on, with the particle that stands before both. */
export function sharedSurname(doc: Document, a: Person, b: Person): number {
  const shared = sharedStart(bare(a.surname), bare(b.surname));
  const [one, other] = [particleOf(doc, a), particleOf(doc, b)];
  return shared > 0 && one === other ? shared + one.length : shared;
}

/** Without `von der` before it, which thousands share. */
function bare(surname: string): string {
  return surname.replace(/^(?:\p{Ll}+ ){1,3}/u, '');
}

function particleOf(doc: Document, { mentions }: Person): string {
  const { from, to } = mentions[0]!;
  const word = to - from > 2 ? plainWord(doc, to - 2) : '';
  return particles.has(word) ? word : '';
}

/** How many letters two words have in common from the first on. */
export function sharedStart(a: string, b: string): number {
  const [one, other] = [fold(a), fold(b)];
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

function fold(word: string): string {
  return withoutDiacritics(word).toLowerCase();
}
