import type { Document, Name } from '#rule';
import { fold, type NameLikeness } from '#text';
import { commonGivenNames, commonSurnames } from '../data/frequent-names.ts';
import { withHonours } from './honours.ts';
import { isBeforeRelative, relativesIn, speaksOfKin } from './kinship.ts';
import { tellsOfChange } from './changes.ts';
import { areOneDead } from './obituaries.ts';
import { areOfTwoSexes, type Pair } from './pairs.ts';
import { isAmongKin, persons, speaks, thinks, type Person } from './persons.ts';
import { isBeforeClause, presentationOf, type Presentation } from './presentations.ts';
import { haveOneRole, isUnique, sharedOffice, shareRole } from './roles.ts';
import { haveOnePost, haveTwoPosts, isSpokenOf } from './single-posts.ts';
import { isPerson, mayBeWords } from './somebody.ts';
import { acts, actsBehindApposition, isOpening } from './subjects.ts';
import { haveTwoOffices, tieOf } from './ties.ts';

/**
 * What each sign is worth that a name of a text is the name of somebody else in it, written wrongly. Fitted on the names of
 * 1,400 articles in seven languages, and on the same articles with three thousand wrong names and a thousand of relatives,
 * namesakes and newcomers put in, and with four million words of other prose; what the fit had too few cases for is set by hand. In
 * real articles no two persons have names as alike, so that to come without a word on who one is counts for more than was fitted.
 */
const WORTH = {
  start: -0.7,
  /** The given names, beside one surname: relatives are alike in the same way. */
  ofOneFamily: {
    same: 0,
    sound: 2.2,
    turned: 1.7,
    slip: 1.5,
    near: 0.4,
    begun: 0.1,
    rhyme: -1,
    alike: -1.4,
    initial: -1.8,
    none: -6,
  },
  /** And beside two. */
  ofTwo: {
    same: 1.7,
    sound: 1.2,
    turned: 1.1,
    slip: 0.9,
    near: -0.4,
    begun: -0.3,
    rhyme: -0.5,
    alike: -1.4,
    initial: -1.8,
    none: -6,
  },
  surnames: {
    same: -0.25,
    sound: 0.9,
    turned: 2.4,
    slip: 0.95,
    near: -0.55,
    begun: 0,
    rhyme: -1.5,
    alike: -1.3,
    initial: -4,
    none: -8,
  },
  /** What the text says of the second: whoever is new to it is introduced, but few take `Benedict` for another than `Benedikt`. */
  spelling: { none: 3.05, noun: 1, stranger: -1.2, office: 1, role: 1, clause: 0.3, aged: 0.3, former: 0.3 },
  spellings: { none: 4, noun: 1, stranger: -1.2, office: 1, role: 1.4, clause: 0.3, aged: 0.3, former: 0.3 },
  oneGiven: {
    none: 2.8,
    noun: 0.8,
    stranger: -0.6,
    office: -0.6,
    role: 1,
    clause: -0.9,
    aged: -0.9,
    former: -0.9,
  },
  other: { none: 4, noun: 0.2, stranger: -1.7, office: -2, role: 1.4, clause: -1, aged: -1.7, former: -1.5 },
  /** `Søren Vabø`, `Sören Vabo`: nothing but accents tells the two apart, and no two of a family. */
  accents: 4,
  /** The one of its kind in a town or a firm: no two have it in one text that tells of no change. */
  office: 6,
  /** Whoever a text calls by a definite noun alone, `the pilot`, `our vet`. */
  post: 3,
  /** What tells who the one is stands beside the other too; two of a family may be of one place. */
  tie: { name: 1.6, noun: 0.8 },
  twoOffices: -1.2,
  twoPosts: -3,
  /** The one has died, and the other is survived. */
  dead: 3,
  opens: 0.8,
  inside: -0.8,
  says: 0.9,
  acts: 0.45,
  idle: -1.1,
  longSurname: 0.35,
  /** A long surname written in two ways, which is no patronymic and so has no neighbours. */
  rareSurname: 1,
  shortSurname: -0.6,
  shortGiven: -0.5,
  longName: -0.5,
  commonSurname: -1.5,
  commonGiven: -1,
  twoSexes: -4,
  /** The other is introduced, or the text comes back to it; nothing tells that either is a person. */
  known: 0.25,
  unknown: -0.4,
  noPerson: -2.5,
  /** The odd name stands there more than once. */
  again: { spelling: -2, other: -4.9 },
  /** The text calls the other by the surname alone, as it would not if it told of two of a family. */
  alone: 1,
  /** Somebody else has the surname; one of the two is called by the given name alone. */
  family: -1.4,
  otherFamily: -2.2,
  byGiven: -0.3,
  byGivenInFamily: -3,
  kin: -5.5,
  relatives: { subject: -7, some: -4.5, none: 0 },
  sameBlock: { oneGiven: -1, other: -2.2 },
  crowd: -1,
  greatCrowd: -1.5,
} as const;

const CROWD = 12;
const GREAT_CROWD = 30;

/** Somebody of whom a text speaks so often is familiar to its reader. */
const FAMILIAR = 3;

/** So many places of a name are read, and of a surname that stands alone. */
const READ = 20;

/** Two of one text that may be one: the first is the odd one, the second whoever it may be another name for. */
export interface Suspicion {
  readonly pair: Pair;
  readonly odd: Person;
  readonly other: Person;
  /** How many persons of the text bear each surname, in lower case. */
  readonly families: ReadonlyMap<string, number>;
}

/** The evidence, more than 0 if it is enough, that a name is somebody else’s of the text, written wrongly. */
export function weigh(doc: Document, suspicion: Suspicion): number {
  const { pair, odd, other } = suspicion;
  const [name, ...mentions] = [odd.mentions[0]!, ...other.mentions.slice(0, READ)].map((each) =>
    withHonours(doc, each),
  ) as [Name, ...Name[]];
  let points = WORTH.start + ofLikeness(pair);
  // No sign is worth as much.
  if (points + WORTH.office < -5) return points;
  const shared = sharedOffice(doc, odd, other);
  const areTwo = mentions.some((each) => haveTwoPosts(doc, name, each));
  const isHeld = !areTwo && shared && isUnique(shared);
  const hasOffice = isHeld && !isAmongKin(doc, name) && !tellsOfChange(doc, [name]);
  const hasPost = !areTwo && !hasOffice && haveOnePost(doc, name, mentions);
  if (hasOffice || (hasPost && mayBeOne(pair))) points += WORTH.office;
  else if (hasPost) points += WORTH.post;
  else if (areTwo) points += WORTH.twoPosts;
  if (points < -5) return points;
  // Any German noun stands alone with a capital.
  const alone = doc.language === 'de' ? [] : other.alone.slice(0, READ);
  const isSure = [name, ...mentions, ...alone].some((each) => isPerson(doc, each));
  const tie = isSure ? tieOf(doc, name, mentions) : undefined;
  const isOne =
    !areTwo && (shared || hasPost || tie || hasRole(doc, name, mentions) || isSpokenOf(doc, name, mentions));
  const own = presentationOf(doc, name);
  const presented = isOne && own !== 'stranger' ? 'role' : own;
  points += worthOf(pair)[presented] + ofNames(suspicion);
  points += hasPost && pair.isOneFamily ? 0 : ofCompany(doc, suspicion, isSure);
  if (tie && presented === 'role') points += WORTH.tie[pair.isOneFamily ? 'noun' : tie];
  else if (mentions.some((each) => haveTwoOffices(doc, name, each))) points += WORTH.twoOffices;
  if (areOneDead(doc, name, mentions)) points += WORTH.dead;
  const position = ofPosition(doc, name, presented);
  points += isSure && areSpelled(pair) ? Math.max(0, position) : position;
  if (!hasNounBefore(pair) && [name, mentions[0]!].some((each) => mayBeWords(doc, each)))
    if (![...odd.mentions.slice(0, READ), ...mentions].some((each) => isPerson(doc, each))) return 0;
  if (!isSure) points += WORTH.noPerson;
  const isKnown = mentions.some(
    (each) => presentationOf(doc, each) !== 'none' || isBeforeClause(doc, each) || speaks(doc, each),
  );
  if (isKnown) points += WORTH.known;
  else if (other.mentions.length + other.alone.length === 1 && mentions[0]!.sentence > 2)
    points += WORTH.unknown;
  return points;
}

/** Whether both parts are alike somehow, as no two bakers of one town are; two of them may be called `Maria`, or be one family. */
function mayBeOne({ given, surname, isOneFamily }: Pair): boolean {
  return !isOneFamily && surname !== 'none' && !(given === 'same' && surname === 'initial');
}

function ofLikeness({ given, surname, surnames, isOneFamily }: Pair): number {
  // `Frau Möck Bescheid` and `Frau Mock Bescheid` are two, and no given names.
  const isByAccents = given === 'same' && surname === 'same' && surnames[0] !== surnames[1];
  const points = (isOneFamily ? WORTH.ofOneFamily : WORTH.ofTwo)[given] + WORTH.surnames[surname];
  return isByAccents ? points + WORTH.accents : points;
}

const written: ReadonlySet<NameLikeness> = new Set(['same', 'sound', 'turned', 'slip']);
const drawn: ReadonlySet<NameLikeness> = new Set(['sound', 'turned', 'slip', 'near', 'begun']);

/** Whether the one is the other in another spelling, in one part or in both. */
function areSpelled({ given, surname, givens, isOneFamily }: Pair): boolean {
  if (areOfTwoSexes(givens)) return false;
  if (isOneFamily) return given === 'sound';
  return written.has(surname) && (given === 'same' || drawn.has(given));
}

function worthOf(pair: Pair): Readonly<Record<Presentation | 'role', number>> {
  if (areSpelled(pair)) return pair.given === 'same' || pair.isOneFamily ? WORTH.spelling : WORTH.spellings;
  return pair.given === 'same' ? WORTH.oneGiven : WORTH.other;
}

/** Whether the subject that opens the sentence speaks or acts; whoever speaks may stand elsewhere: `said Ann Lee`. */
function ofPosition(doc: Document, name: Name, presented: Presentation | 'role'): number {
  const says = speaks(doc, name) || thinks(doc, name);
  // Whoever is new to the text is told of behind an apposition too.
  const does = acts(doc, name) || (presented === 'role' && actsBehindApposition(doc, name));
  const doing = says ? WORTH.says : does ? WORTH.acts : WORTH.idle;
  if (isOpening(doc, name, presented !== 'none')) return WORTH.opens + doing;
  return says ? doing : WORTH.inside + doing;
}

/** From so many letters on a surname has no neighbour. */
const RARE = 8;

/** Endings with which whole peoples make surnames: `Stevenson` and `Stephenson`, `Petersen` and `Pedersen`. */
const patronymic =
  /(?:s[oe]n|sdottir|[eai]z|[sc]k[iya]|m[ae]nn?|cz[yu]k|oglu|[oe]va?|[vw]i[tc][zh]?|ic|ez|es|dze|yan|enko)$/u;

/** What the names alone tell: long ones are nobody else’s, and common ones may be anybody’s. */
function ofNames({ pair, odd, other }: Suspicion): number {
  const { given, givens, surnames, isOneFamily } = pair;
  const [surname, first] = [surnames, givens].map(([a, b]) => Math.min(a.length, b.length)) as [
    number,
    number,
  ];
  let points = 0;
  if (surname >= 7) points += WORTH.longSurname;
  if (surname >= RARE && written.has(pair.surname) && surnames.every((each) => !patronymic.test(each)))
    points += isOneFamily ? 0 : WORTH.rareSurname;
  if (surname < 5 && !isOneFamily) points += WORTH.shortSurname;
  if (first < 4 && given !== 'same') points += WORTH.shortGiven;
  if ([odd, other].some(({ mentions: [name] }) => name!.to - name!.from > 2)) points += WORTH.longName;
  if (surnames.every((each) => commonSurnames.hasWord(each))) points += WORTH.commonSurname;
  if (given === 'same' && commonGivenNames.hasWord(givens[0])) points += WORTH.commonGiven;
  if (areOfTwoSexes(givens)) points += WORTH.twoSexes;
  return points;
}

/** What tells that there are two of them: relatives, others of the surname, a text full of people. */
function ofCompany(doc: Document, { pair, odd, other, families }: Suspicion, isSure: boolean): number {
  const { given, givens, isOneFamily } = pair;
  const [name] = odd.mentions as [Name];
  const mentions = other.mentions.slice(0, READ);
  let points = 0;
  if (odd.mentions.length + (isOneFamily ? 0 : odd.alone.length) > 1)
    points += WORTH.again[areSpelled(pair) ? 'spelling' : 'other'];
  if (isOneFamily && mentions.some((each) => speaksOfKin(doc, each) || isBeforeRelative(doc, each)))
    points += WORTH.kin;
  if (isOneFamily) points += WORTH.relatives[doc.get(relativesIn)];
  if (isOneFamily && isSure && other.alone.length > 0) points += WORTH.alone;
  const [one, second] = [fold(odd.surname), fold(other.surname)];
  // Whoever bears the one surname is no Ann beside an Ann of the other.
  if (given !== 'same' && families.get(second)! > (one === second ? 2 : 1)) points += WORTH.family;
  if (!isOneFamily && families.get(one)! > 1) points += WORTH.otherFamily;
  const { persons: everybody, strangers } = doc.get(persons);
  // A text that tells of two of a family calls neither by the surname alone.
  if (givens.some((each) => strangers.has(each)))
    points += isOneFamily && !(isSure && other.alone.length > 0) ? WORTH.byGivenInFamily : WORTH.byGiven;
  const { block } = doc.sentences[name.sentence]!;
  if (mentions.some(({ sentence }) => doc.sentences[sentence]!.block === block))
    points += WORTH.sameBlock[given === 'same' ? 'oneGiven' : 'other'];
  // However many there are, nobody else is a slip away from somebody of whom the text speaks all the time.
  if (areSpelled(pair) && other.mentions.length + other.alone.length >= FAMILIAR) return points;
  if (everybody.length > CROWD) points += WORTH.crowd;
  if (everybody.length > GREAT_CROWD) points += WORTH.greatCrowd;
  return points;
}

/** Whether both are called by one noun, or said to be one thing behind the name: `the keeper Ann Lee`, `Anne Leigh, the keeper`. */
function hasRole(doc: Document, name: Name, mentions: readonly Name[]): boolean {
  const presented = presentationOf(doc, name);
  if (presented === 'none' || presented === 'former') return false;
  return mentions.some((each) => haveOneRole(doc, each, name) || shareRole(doc, each, name));
}

/** `Wehrführer Hans Lau`, `Wehrführer Hanns Lauh`: both stand behind one noun. */
function hasNounBefore({ names, earlier, later }: Pair): boolean {
  return names[0].from > earlier.mentions[0]!.from && names[1].from > later.mentions[0]!.from;
}
