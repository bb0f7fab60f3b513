import type { Document, Name, Office } from '#rule';
import { fold, type NameLikeness } from '#text';
import { commonGivenNames, commonSurnames } from '../data/frequent-names.ts';
import { withHonours } from './honours.ts';
import { isBeforeRelative, relativesIn, speaksOfKin } from './kinship.ts';
import { tellsOfChange } from './changes.ts';
import { areOneDead } from './obituaries.ts';
import { areOfTwoSexes, areTwins, type Pair } from './pairs.ts';
import { isAmongKin, persons, speaks, thinks, type Person } from './persons.ts';
import { isBeforeClause, isForSomebody, presentationOf, type Presentation } from './presentations.ts';
import { haveLikeOffice, haveOneRole, isUnique, sharedOffice, shareRole } from './roles.ts';
import { haveOnePost, haveTwoPosts, isSpokenOf } from './single-posts.ts';
import { councillors, isPerson, mayBeWords } from './somebody.ts';
import { acts, actsBehindApposition, isOpening } from './subjects.ts';
import { haveTwoOffices, tieOf } from './ties.ts';
import { WORTH } from './worth.ts';

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
  /** Whether no more than two of the text are called nearly alike in both parts. */
  readonly areOnlyTwins: boolean;
}

/** The evidence, more than 0 if it is enough, that a name is somebody else’s of the text, written wrongly. */
export function weigh(doc: Document, suspicion: Suspicion): number {
  const { pair, odd, other } = suspicion;
  const [name, ...mentions] = [odd.mentions[0]!, ...other.mentions.slice(0, READ)].map((each) =>
    withHonours(doc, each),
  ) as [Name, ...Name[]];
  let points = WORTH.start + ofLikeness(doc, pair);
  if (pair.given === 'none' && !mayBeExchanged(doc, suspicion)) return WORTH.ofTwo.none;
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
  if (!areTwo && !(shared && ofMany.has(shared.head))) points += ofTwins(doc, suspicion);
  if (points < -8) return points;
  // Any German noun stands alone with a capital.
  const alone = doc.language === 'de' ? [] : other.alone.slice(0, READ);
  const isSure = [name, ...mentions, ...alone].some((each) => isPerson(doc, each));
  const tie = isSure ? tieOf(doc, name, mentions) : undefined;
  const isOne =
    !areTwo &&
    (hasPost ||
      tie ||
      (isOfOne(doc, name, shared) &&
        (shared || hasRole(doc, name, mentions) || isSpokenOf(doc, name, mentions))));
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

const neighbouring: ReadonlySet<NameLikeness> = new Set(['same', 'sound', 'turned', 'slip', 'near']);

/** Whether the given names, which have nothing in common, may have been exchanged: of two persons with all but one surname. */
function mayBeExchanged(doc: Document, { pair, odd, other }: Suspicion): boolean {
  if (!neighbouring.has(pair.surname) || pair.givens.some((each) => councillors.has(each))) return false;
  // Nothing else is written so nearly as a long surname.
  if (written.has(pair.surname) && !pair.isOneFamily && pair.surnames.every(({ length }) => length >= LONG))
    return true;
  return [odd, other].every(({ mentions }) =>
    mentions.slice(0, READ).some((each) => isPerson(doc, each) || thinks(doc, each)),
  );
}

/** So many letters has a surname of which no two bearers of another spelling meet in one text. */
const LONG = 9;

function ofLikeness({ language }: Document, { given, surname, surnames, isOneFamily }: Pair): number {
  const points = (isOneFamily ? WORTH.ofOneFamily : WORTH.ofTwo)[given] + WORTH.surnames[surname];
  if (given !== 'same' || surname !== 'same') return points;
  // `Frau Möck Bescheid` and `Frau Mock Bescheid` are two, and no given names.
  return points + (language === 'de' && surnames[0] === surnames[1] ? WORTH.noGiven : WORTH.accents);
}

/** A shorter surname has neighbours. */
const TWIN = 5;

/** Of two whose initials are the same and whose surnames are alike, the second is taken for the first who comes once and elsewhere. */
function ofTwins(doc: Document, { pair, odd, other, areOnlyTwins }: Suspicion): number {
  if (!areOnlyTwins || !areTwins(pair) || odd.mentions.length + odd.alone.length > 1) return 0;
  // `Anna Reed`, `Anne Reid`
  const { surnames } = pair;
  if (surnames.some(({ length }) => length < TWIN) || surnames.every((each) => commonSurnames.hasWord(each)))
    return 0;
  // “Margaret Seale, for the defence,” may well be another than Marguerite Sayle.
  const name = withHonours(doc, odd.mentions[0]!);
  if (!written.has(pair.surname) && (isForSomebody(doc, name) || presentationOf(doc, name) === 'stranger'))
    return 0;
  const blockOf = ({ sentence }: Name): number => doc.sentences[sentence]!.block;
  const block = blockOf(name);
  return [...other.mentions, ...other.alone].some((each) => blockOf(each) === block) ? 0 : WORTH.twins;
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

/** What several of a text are in turn. */
const ofMany: ReadonlySet<string> = new Set(
  'defendant claimant student resident player member champion'.split(' '),
);

/** Whether what somebody is called may be said of one only, and the text tells of no successor: no `defendant`, no `new vet`. */
function isOfOne(doc: Document, name: Name, shared: Office | undefined): boolean {
  return !(shared && ofMany.has(shared.head)) && !tellsOfChange(doc, [name]);
}

/** Whether both are called by one noun, or said to be one thing behind the name: `the keeper Ann Lee`, `Anne Leigh, the keeper`. */
function hasRole(doc: Document, name: Name, mentions: readonly Name[]): boolean {
  const presented = presentationOf(doc, name);
  if (presented === 'none' || presented === 'former') return false;
  return mentions.some(
    (each) => haveOneRole(doc, each, name) || shareRole(doc, each, name) || haveLikeOffice(doc, each, name),
  );
}

/** `Wehrführer Hans Lau`, `Wehrführer Hanns Lauh`: both stand behind one noun. */
function hasNounBefore({ names, earlier, later }: Pair): boolean {
  return names[0].from > earlier.mentions[0]!.from && names[1].from > later.mentions[0]!.from;
}
