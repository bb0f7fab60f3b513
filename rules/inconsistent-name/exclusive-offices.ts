import type { Office } from '#rule';
import { setOf } from '#text';
import { areKindred, arePostsOfTwo, groups, isTrade } from './posts.ts';

/** Ministries whose names change or are joined so often that one may stand for the other. */
const neighbours: readonly ReadonlySet<string>[] = [
  ...'trade finance development tourism energy digital labour'.split(' ').map((field) => `economy ${field}`),
  ...'energy agriculture fisheries housing works'.split(' ').map((field) => `environment ${field}`),
  ...'science culture sport family'.split(' ').map((field) => `education ${field}`),
  ...'housing digital tourism works energy'.split(' ').map((field) => `transport ${field}`),
  'trade development',
  'trade tourism',
  'agriculture fisheries',
  'housing works',
  'interior security police safety',
  'interior justice',
  'interior digital',
  'science digital',
  'culture science',
  'health social',
  'health family',
  'health sport',
  'social labour family',
  'culture sport tourism leisure festivals family education',
  'leisure sport parks tourism festivals family',
  'heritage culture tourism festivals planning works housing',
  'planning works housing roads transport environment',
  'roads transport works safety waste',
  'waste parks water environment agriculture works',
  'safety security transport',
  'safety police',
  'safety fire',
  'family equality seniors social participation health education sport',
  'markets trade economy tourism agriculture festivals',
  'licensing safety trade economy planning',
  'personnel finance resources digital interior',
  'foreign development',
  'defence security',
].map((page) => new Set(page.split(' ')));

/** What one is beside anything else, or is called by the text for short. */
const besides = setOf(`
  member deputy senator leader holder founder owner player champion student resident author artist musician actor scientist
  professor doctor guide general officer executive adviser analyst organiser spokesperson head reporter editor merchant official
`);

/** Offices of which one person has several, or which are called by several names. */
const circles = groups(`
  chair president director manager chief-executive chief; coach manager director teacher;
  captain goalkeeper; captain striker; captain midfielder; captain defender; captain winger; striker midfielder defender winger;
  chief commissioner sheriff; envoy negotiator ambassador; monarch chancellor; minister premier chancellor;
  opposition secretary; opposition chair; captain mate pilot keeper; captain harbourmaster pilot fisherman; bishop priest;
  director curator librarian conductor teacher archivist; director curator keeper; commander chief captain general
`);

/** What people are beside their trade, and at the head of what they are beside a public office. */
const honorary = setOf(
  'chair president secretary treasurer captain commander clerk organiser manager director coach conductor referee',
);
const publicOffices = setOf(
  'minister mayor governor ambassador commissioner bishop judge premier chancellor alderman',
);

function ruleOut(one: string, other: string): boolean {
  if (besides.has(one) || besides.has(other)) return false;
  return (
    ![
      [one, other],
      [other, one],
    ].some(([a, b]) => goBeside(a!, b!)) && !circles.some((circle) => circle.has(one) && circle.has(other))
  );
}

function goBeside(one: string, other: string): boolean {
  if (isTrade(one)) return honorary.has(other) || areKindred(one, other);
  return one === 'chair' && publicOffices.has(other);
}

/** Offices that nobody holds in two places. */
const ofOnePlace: ReadonlySet<string> = new Set(['minister', 'mayor', 'ambassador', 'governor', 'envoy']);

/** Heads of which each field has one of its own: a fire chief is no police chief. */
const byField: ReadonlySet<string> = new Set(['minister', 'chief', 'commissioner', 'alderman']);

/** Whether one person cannot be both. What is general rules out nothing: a finance minister is a minister. */
export function conflicts(a: Office, b: Office): boolean {
  // `Lowen’s deputy prime minister`, `Lowen’s transport minister`: whom a text introduces so twice it does not know.
  if (a.qualified && b.qualified) return areElsewhere(a, b);
  if (a.qualified || b.qualified)
    return a.isOwned && b.isOwned && a.whose === b.whose && areDeputyAndField(a, b);
  if (arePostsOfTwo(a, b)) return true;
  const [one, other] = [rank(a), rank(b)];
  if (one === other && areElsewhere(a, b)) return ofOnePlace.has(one);
  if (one !== other) return ruleOut(one, other);
  if (!byField.has(one)) return false;
  const [fieldsOfOne, fieldsOfOther] = [told(a), told(b)];
  if (fieldsOfOne.length === 0 || fieldsOfOther.length === 0) return false;
  return fieldsOfOne.every((field) => fieldsOfOther.every((each) => !agree(field, each)));
}

function areDeputyAndField(a: Office, b: Office): boolean {
  const other = a.qualified ? b : a;
  return (
    !other.qualified && other.head === 'minister' && told(other).length > 0 && !told(other).includes('prime')
  );
}

/** `cabinet member for transport`, `adjoint aux sports` */
const aldermen: ReadonlySet<string> = new Set(['deputy', 'member', 'holder', 'adviser']);

/** Some governments call their ministers secretaries, the United States’ foreign minister among them. */
function rank({ head, fields, whose }: Office): string {
  if (head === 'premier' || (head === 'chancellor' && fields.includes('finance'))) return 'minister';
  // `concejal de Hacienda`: who sits in a council and has a field of work heads a department.
  if (fields.includes('opposition')) return 'opposition';
  if (aldermen.has(head) && fields.some(isTelling)) return 'alderman';
  if (head !== 'secretary') return head;
  if (fields.includes('state')) return isAmerican(whose) ? 'minister' : head;
  return fields.some(isTelling) ? 'minister' : head;
}

/** Countries that go by names with nothing in common. */
const countries: readonly ReadonlySet<string>[] = [
  'uk britain kingdom england britons',
  'us usa america states',
  'netherlands holland',
  'eu union europe',
  'germany deutschland allemagne alemania alemanha almanya niemcy',
].map((page) => new Set(page.split(' ')));

/** Whether both are said to be of a place, and these are two: names that begin alike may be one in two forms. */
function areElsewhere(a: Office, b: Office): boolean {
  if (!a.isOwned || !b.isOwned) return false;
  // `mayor of Great Ramsey`, `mayor of Little Ramsey`
  if (a.whose === b.whose) return Boolean(a.side && b.side && a.side !== b.side);
  if (a.whose[0] === b.whose[0]) return false;
  return !countries.some((group) => group.has(a.whose) && group.has(b.whose));
}

function told({ head, fields }: Office): readonly string[] {
  if (head === 'premier') return ['prime'];
  if (head === 'secretary' && fields.includes('state')) return ['state'];
  return fields.filter(isTelling);
}

export function isTelling(field: string): boolean {
  return field !== 'any' && field !== 'chief';
}

function isAmerican(whose: string): boolean {
  return /^(?:us|usa|america|american|states|united)$/u.test(whose);
}

function agree(field: string, other: string): boolean {
  return field === other || neighbours.some((group) => group.has(field) && group.has(other));
}
