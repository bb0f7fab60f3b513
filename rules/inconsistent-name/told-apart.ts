import { plainWord, type Document, type Name, type View } from '#rule';
import { isDeclined, once, people, setOf } from '#text';
import { isBeforeRelative, isNearRelative, isOfContest } from './kinship.ts';
import { isListed } from './lists.ts';
import { areOneDead } from './obituaries.ts';
import { sharedStart, type Pair } from './pairs.ts';
import { postOf } from './post-phrases.ts';
import { isAged, isAmongKin, isInProse, persons, type Person } from './persons.ts';
import { isUnique, sharedOffice } from './roles.ts';
import { areManAndWoman } from './sexes.ts';
import { haveOnePost } from './single-posts.ts';

/** Whether the text, or the language, makes two of the names: relatives, forms of one name, members of a list. */
export function areToldApart(doc: Document, pair: Pair, odd: Person): boolean {
  const { earlier, later, isOneFamily } = pair;
  const [name] = odd.mentions as [Name];
  if (doc.masks.quoted.covers(name.start) || !isInProse(doc, name) || isListed(doc, name)) return true;
  if (areForms(doc, pair) || isHonoured(doc, name) || isCalledNeighbour(doc, name)) return true;
  const sentences = new Set(earlier.mentions.map(({ sentence }) => sentence));
  if (later.mentions.some(({ sentence }) => sentences.has(sentence))) return true;
  if (isOfContest(doc, name, isOneFamily) || isAlias(doc, name)) return true;
  const [age, another] = [ageOf(doc, earlier), ageOf(doc, later)];
  if (age !== undefined && another !== undefined && age !== another) return true;
  // Relatives of a captain are no captains of the team.
  const shared = sharedOffice(doc, earlier, later);
  const haveOneOffice = shared !== undefined && isUnique(shared) && !isAmongKin(doc, name);
  // Minutes have `Mr` for `Mrs` as they have one letter for another.
  const isInitial = pair.givens.every((each) => each.length === 1);
  if (!(haveOneOffice && isInitial) && areManAndWoman(doc, earlier, later)) return true;
  if (haveOneOffice) return false;
  const { mentions } = odd === later ? earlier : later;
  // `His widow, Ann Lee`: a man has one.
  // `Maïté Sorel`, `Maite Sorel`: no two of a family.
  if (
    !isOneFamily ||
    pair.given === 'same' ||
    areOneDead(doc, name, mentions) ||
    haveOnePost(doc, name, mentions)
  )
    return false;
  return (
    isNearRelative(doc, name) ||
    isBeforeRelative(doc, name) ||
    doc.get(persons).strangers.has(`${pair.surnames[0]}s`)
  );
}

/** `Son voisin, Jean Roux,`, `Her friend Ann Lee`: somebody else than whose neighbour it is, and one of many. */
function isCalledNeighbour(doc: Document, name: Name): boolean {
  const post = postOf(doc, name);
  return post !== undefined && post.isOpen && post.owner !== '';
}

/** `The Albert Hart Prize`: of whom something is called a text may tell without another word. */
function isHonoured(doc: Document, { from, to }: Name): boolean {
  return to - from === 2 && doc.get(honoured).has(`${plainWord(doc, from)} ${plainWord(doc, from + 1)}`);
}

/** The first two words of all things that have more. */
const honoured: View<ReadonlySet<string>> = (doc) => {
  const found = new Set<string>();
  for (const [{ from, to }] of doc.get(persons).things.values() as Iterable<[Name]>)
    if (to - from > 2) found.add(`${plainWord(doc, from)} ${plainWord(doc, from + 1)}`);
  return found;
};

const aliases = setOf('as under als unter comme sous como sob jako pod');

/** `As Ann Leigh she sang in halls`: somebody goes by two names. */
function isAlias(doc: Document, { from, sentence }: Name): boolean {
  return from > doc.sentences[sentence]!.from && aliases.has(plainWord(doc, from - 1));
}

/** `Ann Lee, 12,` and `Anne Lee, 14,` */
function ageOf(doc: Document, { mentions }: Person): string | undefined {
  const aged = mentions.slice(0, 20).find((each) => isAged(doc, each));
  return aged && doc.slice(doc.words.at(aged.to));
}

/** Whether the one is the other with an ending, or for short. */
function areForms(doc: Document, { earlier, later, given, givens, surnames, isOneFamily }: Pair): boolean {
  const { language } = doc;
  // A full name in German has only the ending of the genitive: `Silke Thorman` is no form of `Silke Thormann`.
  const endings = people[language!].endings.filter((ending) => ending !== 'n' || given !== 'same');
  const [one, other] = givens;
  const isInflected = language === 'de' || language === 'tr' || language === 'pl';
  // A full name has no plural but with an article, “the Ann Harpers of this world”.
  const isPlurals =
    surnames.some((each) => each.endsWith('s')) && (isPlural(doc, earlier) || isPlural(doc, later));
  if (!isOneFamily && (isInflected || isPlurals)) if (isDeclined(...surnames, endings)) return true;
  if (isInflected && given !== 'same' && isDeclined(...givens, endings)) return true;
  // `Marta Nowak`, `Marcie Nowak`; but where a surname in “-a” stays as it is, the given name does.
  const maybeBent = surnames[0] !== surnames[1] || !surnames[0].endsWith('a');
  if (language === 'pl' && given !== 'same' && maybeBent && isBent(givens) && isBent(surnames)) return true;
  // `Wanda Jarosz`, `Wandą Jarosz`: the surnames of women stay as they are.
  if (language === 'pl' && stemOf(one) === stemOf(other) && stemOf(surnames[0]) === stemOf(surnames[1]))
    return true;
  if (language === 'tr' && given === 'same' && isSuffixed(surnames)) return true;
  if (!isOneFamily) return false;
  if (isShortFor(doc, one, other) || isShortFor(doc, other, one)) return true;
  return (one.startsWith(other) || other.startsWith(one)) && Math.abs(one.length - other.length) > 1;
}

/** A Polish name without the vowels that a case ends with. */
function stemOf(name: string): string {
  return name.replace(/[aąeęioóuy]{1,2}$/u, '');
}

const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une', 'una', 'um', 'uma']);

function isPlural(doc: Document, { mentions }: Person): boolean {
  const { articles, conjunctions } = people[doc.language!];
  const before = mentions.map(({ from }) => (from > 0 ? plainWord(doc, from - 1) : ''));
  // “the Sperm Whale”, “a noble Sperm Whale”: no person.
  if (before.some((word) => articles.has(word))) return true;
  if (mentions.some(({ from }) => from > 1 && indefinite.has(plainWord(doc, from - 2)))) return true;
  // “the Richard and Ann Harpers”
  return mentions.length === 1 && (conjunctions.has(before[0]!) || before[0] === 'all');
}

/** `Marta Pliszka`, `Marcie Pliszce`; `Marek Wilczek`, `Markowi Wilczkowi`: both words bend, and begin alike. */
function isBent([one, other]: readonly [string, string]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.endsWith('ek') && long.startsWith(`${short.slice(0, -2)}k`)) return true;
  return one === other || sharedStart(one, other) >= Math.max(3, Math.max(one.length, other.length) - 3);
}

/** `Akgül`, `Akgülün`: an ending whose apostrophe is lost; `Demircioğlu` and `Demirkıranlı` are other names. */
function isSuffixed(surnames: readonly [string, string]): boolean {
  // `Ustaları`, `Ustası`: nobody has a plural.
  const [one, other] = surnames.map((each) => each.replace(/(?:l[ae]r.{0,5}|s?[ıiuü])$/u, ''));
  if (one === other && /l[ae]r/u.test(surnames.join(' '))) return true;
  const [short, long] = [...surnames].sort((a, b) => a.length - b.length) as [string, string];
  return (
    long.startsWith(short) && /^(?:[ny]?[ıiuü]n?|y?[ae]|[dt][ae]n?|l[ae]r?)$/u.test(long.slice(short.length))
  );
}

/** Short forms are no slip: `Danny` for `Danielle`, `Kasia` for `Katarzyna`; `Dagny` is not short for `Dagmar`. */
const pet = once(() => /^(\p{L}{2,4})(?:ie|y)$|^(\p{L}{2,})(?:it[oa]|inh[oa])$/u);
const petInPolish = once(() => /^(?!marek|jacek|sonia)(\p{L}{1,4})(?:[sczn]ia|[eu]k|uś)$/u);

function isShortFor({ language }: Document, short: string, long: string): boolean {
  const found = pet().exec(short) ?? (language === 'pl' ? petInPolish().exec(short) : null);
  const stem = (found?.[1] ?? found?.[2])?.replace(/(.)\1$/u, '$1');
  if (stem === undefined || long.slice(-2) === short.slice(-2)) return false;
  return long.startsWith(stem.length < 4 ? stem.slice(0, 2) : stem);
}
