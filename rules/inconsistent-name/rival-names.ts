import { isTitled, officesBeside, plainWord, type Document, type Name, type Office } from '#rule';
import { editDistance, givenLikeness, isDeclined, people, surnameLikeness, withoutDiacritics } from '#text';
import { tellsOfChange } from './office-conflicts.ts';
import {
  isBent,
  isCase,
  isExtended,
  isShortForm,
  isSuffixed,
  isSameBearer,
  isSameNamed,
  isSetOff,
  isSubject,
  sharedSurname,
} from './one-person.ts';
import {
  isAged,
  isAmongKin,
  isInProse,
  isIntroduced,
  isListed,
  isRare,
  persons,
  speaks,
  thinks,
  type Person,
} from './persons.ts';
import { shareRole } from './roles.ts';
import { areManAndWoman } from './sexes.ts';

/** A name that is very probably another one of the same text in another spelling. */
export interface Rival {
  /** The odd one: rarer, or later where both are as rare. */
  readonly odd: Name;
  /** The first place of the other. */
  readonly other: Name;
  /** How often each stands in the text, surnames that stand alone counted in. */
  readonly oddCount: number;
  readonly otherCount: number;
}

/** How many persons back another spelling is looked for; a text that names more than `CROWD` persons is a list. */
const WINDOW = 60;
const CROWD = 1000;

/** A person in two spellings is seldom named more often in the second. */
const MAX_ODD = 3;

/** Full names that are another full name of the text, misspelled or mixed up. */
export function rivals(doc: Document): readonly Rival[] {
  const { persons: everybody } = doc.get(persons);
  const found: Rival[] = [];
  if (everybody.length > CROWD) return found;
  const taken = new Set<Person>();
  for (const [index, later] of everybody.entries()) {
    for (let at = index - 1; at >= Math.max(0, index - WINDOW); at--) {
      const earlier = everybody[at]!;
      if (taken.has(earlier) || taken.has(later)) continue;
      const rival = compare(doc, earlier, later);
      if (!rival) continue;
      found.push(rival);
      taken.add(later);
    }
  }
  return found;
}

function compare(doc: Document, earlier: Person, later: Person): Rival | undefined {
  if (
    initial(earlier.surname) !== initial(later.surname) &&
    initial(earlier.given) !== initial(later.given) &&
    earlier.surname !== later.surname
  )
    return undefined;
  const given = givenLikeness(earlier.given, later.given);
  const likeness = surnameLikeness(earlier.surname, later.surname);
  const isBegun = likeness === 'none' && given === 'same' && sharedSurname(doc, earlier, later) >= 3;
  const surname = isBegun
    ? isExtended(earlier.surname, later.surname)
      ? 'near'
      : 'begun'
    : isCase(doc, earlier, later)
      ? 'same'
      : likeness;
  if (surname === 'none' && given !== 'same') return undefined;
  if (given === 'none' && surname !== 'same') return undefined;
  const { endings } = people[doc.language!];
  const { language } = doc;
  const isInflected = language === 'de' || language === 'tr' || language === 'pl';
  // A full name has no plural but with an article, “the Ann Harpers of this world”: elsewhere it is no form of “Ann Harper”.
  if (isInflected || given !== 'same' || isPlural(doc, later) || isPlural(doc, earlier))
    if (
      (surname !== 'same' && isDeclined(earlier.surname, later.surname, endings)) ||
      isDeclined(earlier.given, later.given, endings)
    )
      return undefined;
  if (isBent(doc, earlier, later) || isSuffixed(doc, earlier, later)) return undefined;
  if (surname === 'same' && isShortForm(earlier.given, later.given)) return undefined;
  const pair = weigh(earlier, later);
  if (!pair || !isFree(doc, pair) || areManAndWoman(doc, earlier, later)) return undefined;
  return isSame(doc, pair, { surname, given }) ? rival(pair) : undefined;
}

function isPlural(doc: Document, { mentions }: Person): boolean {
  const { articles, conjunctions } = people[doc.language!];
  const before = mentions.map(({ from }) => (from > 0 ? plainWord(doc, from - 1) : ''));
  // “the Sperm Whale”, “a noble Sperm Whale”: no person.
  if (before.some((word) => articles.has(word))) return true;
  if (mentions.some(({ from }) => from > 1 && indefinite.has(plainWord(doc, from - 2)))) return true;
  // “the Richard and Ann Harpers”
  return mentions.length === 1 && (conjunctions.has(before[0]!) || before[0] === 'all');
}

const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une', 'una', 'um', 'uma']);

/** `Ann Harper, the daughter of the first keeper`: only a person is anybody's daughter. */
function isRelative(doc: Document, { to }: Name): boolean {
  const known = people[doc.language!];
  if (!/^, /u.test(doc.text.slice(doc.words.ends[to - 1], doc.words.starts[to]))) return false;
  for (let at = to; at < Math.min(to + 3, doc.words.count); at++)
    if (known.kin.has(plainWord(doc, at))) return true;
  return false;
}

interface Pair {
  readonly odd: Person;
  readonly other: Person;
  /** Whether the odd one comes first, as a slip in a headline does. */
  readonly isReversed: boolean;
  readonly oddCount: number;
  readonly otherCount: number;
}

function weigh(earlier: Person, later: Person): Pair | undefined {
  const isShared = earlier.surname === later.surname;
  const count = ({ mentions, alone }: Person, withAlone: boolean): number =>
    mentions.length + (withAlone ? alone.length : 0);
  const [first, second] = [count(earlier, !isShared), count(later, !isShared)];
  const isReversed = second > 2 && first === 1;
  const pair = isReversed
    ? { odd: earlier, other: later, isReversed, oddCount: first, otherCount: count(later, true) }
    : { odd: later, other: earlier, isReversed, oddCount: second, otherCount: count(earlier, true) };
  return pair.oddCount <= MAX_ODD && pair.oddCount <= pair.otherCount ? pair : undefined;
}

/** Not when both stand in one sentence, where a writer tells them apart, nor in quoted words or lists. */
function isFree(doc: Document, { odd, other }: Pair): boolean {
  const [name] = odd.mentions as [Name];
  const { quoted } = doc.masks;
  if (odd.mentions.some(({ start }) => quoted.covers(start))) return false;
  if (!isInProse(doc, name) || !other.mentions.some((each) => isInProse(doc, each))) return false;
  const sentences = new Set(other.mentions.map(({ sentence }) => sentence));
  return !odd.mentions.some(({ sentence }) => sentences.has(sentence));
}

interface Likenesses {
  /** `begun`: they begin alike and are no slip of the pen, `Lassalle` and `Lasserre`. */
  readonly surname: ReturnType<typeof surnameLikeness> | 'begun';
  readonly given: ReturnType<typeof givenLikeness>;
}

function isSame(doc: Document, pair: Pair, { surname, given }: Likenesses): boolean {
  const { odd, other, oddCount } = pair;
  const [name] = odd.mentions as [Name];
  if (surname === 'same' && given === 'same') return differsInside(odd, other) || isPerson(doc, pair);
  if (surname === 'begun')
    return (isPerson(doc, pair) || isSetOff(doc, other.mentions[0]!)) && isSameNamed(doc, odd, other);
  if (surname === 'same' && isSameBearer(doc, odd, other)) return true;
  const shared = sharedOffices(doc, odd, other);
  const introduced = isIntroduced(doc, name);
  if (given === 'same' && surname === 'near') {
    // Two who are each said to be something else may be two, and more so the shorter their names are.
    const isApart = introduced && shared.length === 0 && isIntroduced(doc, other.mentions[0]!);
    const isSure =
      isPerson(doc, pair) ||
      [...odd.mentions, ...other.mentions, ...other.alone.slice(0, 50)].some((each) =>
        isSubject(doc, each),
      ) ||
      (name.surname.length >= 7 && isRelative(doc, other.mentions[0]!));
    return isSure && !(isApart && (oddCount > 1 || !(name.surname.length >= 7 || isRare(odd))));
  }
  if (oddCount > 1) return false;
  const isOther = introduced && shared.length === 0 && !shareRole(doc, name, other.mentions[0]!);
  if (isOther && (!isSlipOfBoth(odd, other) || isAmongKin(doc, name))) return false;
  const isHolder = shared.some(({ head, fields }) => unique.has(head) && !fields.includes('prime'));
  if (given === 'same' || given === 'none')
    return isHolder && !isAmongKin(doc, name) && !tellsOfChange(doc, [name]);
  if (isListed(doc, name)) return false;
  if (surname === 'near') return isPerson(doc, pair);
  if (isAmongKin(doc, name) || isKnownByGiven(doc, odd) || isFamily(doc, other)) return false;
  // Whom the text calls by the surname alone is the only one of that name in it.
  if (!isHolder && other.alone.length === 0 && isAmongKin(doc, other.mentions[0]!)) return false;
  if (isHolder) return true;
  // Whoever is new to a text is introduced; `Freda Lomax wants` takes her for the `Freya Lomax, 12,` of before.
  if (given === 'near' && isPerson(doc, pair))
    return other.mentions.length + other.alone.length > 1 || isIntroduced(doc, other.mentions[0]!);
  return (speaks(doc, name) || thinks(doc, name)) && isIntroduced(doc, other.mentions[0]!);
}

/** Offices of which there is one in a town, a house or a team, and whose holders a text does not tell of in a row. */
const unique: ReadonlySet<string> = new Set(
  'minister director head chair chief coach captain manager treasurer harbourmaster chief-executive mayor secretary'.split(
    ' ',
  ),
);

/** `Friederike Holtmann` and `Frederike Holtman`: nobody else has two long names that are each a letter away. */
function isSlipOfBoth(odd: Person, other: Person): boolean {
  return [
    [odd.given, other.given],
    [odd.surname, other.surname],
  ].every(([one, second]) => {
    const [a, b] = [withoutDiacritics(one!).toLowerCase(), withoutDiacritics(second!).toLowerCase()];
    return Math.min(a.length, b.length) >= 6 && a[0] === b[0] && editDistance(a, b) === 1;
  });
}

/** Accents on capitals are often left out on purpose: `Ecole Normale`. */
function differsInside(odd: Person, other: Person): boolean {
  return odd.given.slice(1) !== other.given.slice(1) || odd.surname.slice(1) !== other.surname.slice(1);
}

/** The offices that both are said to hold, the forms for men and women taken as one: `la directrice`, `le directeur`. */
function sharedOffices(doc: Document, odd: Person, other: Person): Office[] {
  const officesOfOther = officesOf(doc, other);
  return officesOf(doc, odd).filter((one) =>
    officesOfOther.some(
      (each) =>
        one.head === each.head && String(one.fields) === String(each.fields) && one.whose === each.whose,
    ),
  );
}

function officesOf(doc: Document, { mentions }: Person): Office[] {
  const found: Office[] = [];
  for (const name of mentions.slice(0, 50)) {
    const { before, after } = officesBeside(doc, name);
    if (before && !before.qualified) found.push(before);
    if (after && !after.qualified) found.push(after);
  }
  return found;
}

/** Whether anything tells that either is a person: an office, a title, a verb of speech, `who`. */
function isPerson(doc: Document, { odd, other }: Pair): boolean {
  return [odd, other].some(
    (person) =>
      officesOf(doc, person).length > 0 ||
      [...person.mentions.slice(0, 50), ...person.alone.slice(0, 50)].some(
        (name) => isTitled(doc, name) || speaks(doc, name) || isAged(doc, name) || isCalledWho(doc, name),
      ),
  );
}

const pronouns: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('he she his her him who'.split(' ')),
  fr: new Set('il elle qui'.split(' ')),
  es: new Set('quien ella'.split(' ')),
  pt: new Set('ele ela quem'.split(' ')),
  pl: new Set('ona ktory ktora'.split(' ')),
};

/** Whether a pronoun for a person follows the name in its sentence or soon in the next. */
function isCalledWho(doc: Document, { to, sentence }: Name): boolean {
  const own = pronouns[doc.language!];
  if (!own) return false;
  const end = doc.sentences[sentence]!.to;
  const next = doc.sentences[sentence + 1];
  const has = (from: number, limit: number): boolean => {
    for (let at = from; at < limit; at++) if (own.has(plainWord(doc, at))) return true;
    return false;
  };
  return (
    has(to, Math.min(end, to + 40)) ||
    (next !== undefined && has(next.from, Math.min(next.to, next.from + 12)))
  );
}

/** `his niece, Clara`, and later `Clara Lee`: whoever is called by the given name is somebody else. */
function isKnownByGiven(doc: Document, { given }: Person): boolean {
  return doc.get(persons).strangers.has(given.toLowerCase());
}

/** `the Lees`, `Lee & Sons`, `the Lee family`: more than one of them is to be expected. */
function isFamily(doc: Document, { surname, alone }: Person): boolean {
  const { strangers } = doc.get(persons);
  if (strangers.has(`${surname.toLowerCase()}s`)) return true;
  const { kin } = people[doc.language!];
  return alone.slice(0, 50).some(({ to }) => to < doc.words.count && kin.has(plainWord(doc, to)));
}

function rival({ odd, other, oddCount, otherCount }: Pair): Rival {
  return { odd: odd.mentions[0]!, other: other.mentions[0]!, oddCount, otherCount };
}

function initial(word: string): string {
  return withoutDiacritics(word.slice(0, 1));
}
