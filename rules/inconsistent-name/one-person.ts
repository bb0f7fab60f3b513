import { isTitled, LOWER, plainWord, type Document, type Name } from '#rule';
import { givenLikeness, isDeclined, languages, people, withoutDiacritics } from '#text';
import { commonGivenNames, commonSurnames } from '../data/frequent-names.ts';
import { isAmongKin, isIntroduced, isListed, persons, speaks, thinks, type Person } from './persons.ts';

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
  if (!areOneInitial(doc, odd.given, other.given) || isIntroduced(doc, name) || isTitled(doc, name))
    return false;
  if (!isSubject(doc, name) || isListed(doc, name) || isNearKin(doc, name)) return false;
  if (other.mentions.some((each) => isNearKin(doc, each) || isListed(doc, each))) return false;
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
  if (odd.mentions.length > 2 || commonGivenNames.hasWord(odd.given.toLowerCase()) || odd.given.length < 5)
    return false;
  if (sharedStart(odd.surname, other.surname) < 3 || isListed(doc, name)) return false;
  return isFollowed(doc, name) || speaks(doc, name) || isIntroduced(doc, name) || isTitled(doc, name);
}

/** `The conductor, Zora Taveling, learned …`: the name tells who somebody is that the sentence begins with. */
export function isSetOff({ words, text, sentences }: Document, name: Name): boolean {
  const { from } = sentences[name.sentence]!;
  if (name.from - from < 1 || name.from - from > 6 || words.kinds[name.from - 1] !== LOWER) return false;
  return text.slice(words.ends[name.from - 1], name.start) === ', ' && text.startsWith(', ', name.end);
}

/** Short forms are no slip: `Dan` for `Daniel`, `Danny`, `Kasia` for `Katarzyna`. */
const pet = /^\p{L}{2,4}(?:ie|y)$|(?:it[oa]|inh[oa])$/u;
const petInPolish = /(?:[sczn]ia|[eu]k|uś)$/u;

function areOneInitial(doc: Document, a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  const shorter = Math.min(one.length, other.length);
  const shared = sharedStart(one, other);
  if (shorter < 5 || shared === 0 || shared === shorter || /[^\p{L}]/u.test(one + other)) return false;
  // Marek, Marka; Marta, Marcie: what Polish declines begins alike and has other letters further on.
  if (doc.language === 'pl') {
    if (shared > shorter - 4 || petInPolish.test(one) || petInPolish.test(other)) return false;
  } else if (pet.test(one) || pet.test(other)) return false;
  if (givenLikeness(one, other) === 'near' || shared >= 3) return true;
  return one.at(-1) === other.at(-1) && Math.abs(one.length - other.length) <= 2;
}

/** Before a name whose words follow: `według`, `laut`. */
const sources: ReadonlySet<string> = new Set('laut selon segun segundo wedlug zdaniem'.split(' '));

/** Whether the name opens a sentence and something is said of it, or somebody speaks. */
function isSubject(doc: Document, name: Name): boolean {
  if (speaks(doc, name) || thinks(doc, name)) return true;
  const { from } = doc.sentences[name.sentence]!;
  if (name.from > from) return sources.has(plainWord(doc, name.from - 1));
  return isFollowed(doc, name);
}

/** Whether what stands behind the name may be its verb. */
function isFollowed(doc: Document, name: Name): boolean {
  const { words, text, sentences } = doc;
  if (name.to >= sentences[name.sentence]!.to || words.kinds[name.to] !== LOWER) return false;
  if (text.slice(name.end, words.starts[name.to]) !== ' ') return false;
  const { functionWords } = languages[doc.language!];
  return !functionWords.has(words.hashes[name.to]!) || reflexives.has(plainWord(doc, name.to));
}

/** `Griselda se va`: the verb comes one word later. */
const reflexives: ReadonlySet<string> = new Set(
  'se is was has will would can could had does war ist hat wird kann will est a fue es ha tiene foi tem jest ma'.split(
    ' ',
  ),
);

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

/** `Dan Pascoe` for `Daniel Pascoe` */
export function isShortForm(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter <= 4 && a !== b && sharedStart(a, b) === shorter;
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
