import {
  CAPITAL,
  officesBeside,
  plainWord,
  type Document,
  type Name,
  type Office,
  type Sentence,
} from '#rule';
import { people, setOf } from '#text';
import { holdsAnother, officeInClause } from './clauses.ts';
import { isListed } from './lists.ts';
import { persons, type Person } from './persons.ts';
import { areDesksOfTwo, arePartsOfTwo, arePostsOfTwo, areTradesOfTwo, withDesk } from './posts.ts';

/** One person who holds an office at one place of a text, and at another place an office that rules it out. */
export interface OfficeConflict {
  /** The place that fewer others agree with; the later one where that does not tell. */
  readonly odd: Claim;
  readonly other: Claim;
}

export interface Claim {
  readonly name: Name;
  readonly office: Office;
}

/** Ministries whose names change or are joined so often that one may stand for the other. */
const neighbours: readonly ReadonlySet<string>[] = [
  'economy trade finance development tourism energy digital labour',
  'environment energy agriculture fisheries housing',
  'interior security police justice digital',
  'education science culture sport family digital',
  'health social labour family sport',
  'transport housing digital tourism energy works',
  'works housing environment',
  'culture sport tourism',
  'foreign development',
  'defence security',
].map((page) => new Set(page.split(' ')));

/** Offices that nobody holds at the same time. */
const exclusive: ReadonlySet<string> = new Set(
  `minister/president minister/monarch mayor/monarch president/monarch goalkeeper/striker goalkeeper/midfielder
  goalkeeper/defender goalkeeper/winger pope/bishop alderman/mayor alderman/minister mayor/opposition minister/opposition
  president/opposition governor/opposition chief/minister chief/mayor judge/lawyer prosecutor/lawyer negotiator/executive
  negotiator/chief-executive auditor/treasurer auditor/chief-executive commissioner/treasurer commissioner/president`.split(
    /\s+/u,
  ),
);

/** Public offices each of which takes all of a day. */
const fullTime: ReadonlySet<string> = new Set(
  `minister mayor governor ambassador judge prosecutor auditor commissioner harbourmaster sheriff
  bishop`.split(/\s+/u),
);

/** Who watches over an administration holds none of its offices. */
const watchers: ReadonlySet<string> = new Set(['ombudsman', 'coroner']);
const administrators: ReadonlySet<string> = new Set(
  'minister mayor governor ambassador treasurer chief commissioner harbourmaster prosecutor alderman chief-executive'.split(
    ' ',
  ),
);

function ruleOut(one: string, other: string): boolean {
  if (fullTime.has(one) && fullTime.has(other)) return true;
  return exclusive.has(`${one}/${other}`) || (watchers.has(one) && administrators.has(other));
}

/** Heads of which each field has one of its own: a fire chief is no police chief. */
const byField: ReadonlySet<string> = new Set(['minister', 'chief', 'commissioner', 'alderman']);

/** The persons who hold two offices in one text: one conflict each. */
export function officeConflicts(doc: Document): readonly OfficeConflict[] {
  const found: OfficeConflict[] = [];
  const surnames = new Map<string, number>();
  const everybody = doc.get(persons).persons;
  for (const { surname } of everybody) surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
  for (const person of everybody) {
    const claims = claimsOf(doc, person, surnames.get(person.surname) === 1);
    const conflict = claims.length > 1 ? firstConflict(doc, claims) : undefined;
    if (!conflict) continue;
    const places = [...person.mentions, ...person.alone];
    const { odd, other } = conflict;
    if (arePartsOfTwo(odd.office, other.office) && areTogether(doc, places, conflict)) continue;
    if (!tellsOfChange(doc, places, true)) found.push(conflict);
  }
  return found;
}

function claimsOf(doc: Document, { mentions, alone }: Person, isOnly: boolean): Claim[] {
  const all = isOnly ? [...mentions, ...alone].sort((a, b) => a.start - b.start) : mentions;
  if (all.length < 2) return [];
  const claims: Claim[] = [];
  for (const name of all) {
    if (holdsAnother(doc, name)) return [];
    const { before, after } = officesBeside(doc, name);
    if ([before, after].some((office) => office && isOneOfTwo(doc, office))) return [];
    // “Secretary Lee, Chairman Marsh”: the next in a list; “the mayor and the judge, Ann Lee and Jo Marsh”: in turn.
    const isNext = before && after && doc.words.kinds[name.to] === CAPITAL;
    const isInTurn = isListed(doc, name) && doc.text[doc.words.ends[name.from - 1]!] === ',';
    for (const office of [
      isInTurn ? undefined : before,
      isNext ? undefined : after,
      officeInClause(doc, name),
    ]) {
      if (!office || (office.qualified && !isDeputyOf(doc, office)) || isAs(doc, office)) continue;
      if (doc.masks.quoted.covers(name.start) || isDated(doc, name, office)) continue;
      claims.push({ name, office: withDesk(doc, office) });
    }
  }
  return claims;
}

/** `the secretary and treasurer`, `the secretary-treasurer`: whoever holds two offices at once is called by either. */
function isOneOfTwo(doc: Document, { start, end }: Office): boolean {
  const { offices, conjunctions } = people[doc.language!];
  const { from, to } = doc.words.within({ start, end });
  const first = conjunctions.has(plainWord(doc, from)) ? from : from - 1;
  const isOffice = (at: number): boolean => {
    const head = offices.get(plainWord(doc, at));
    return head !== undefined && head !== 'founder';
  };
  if (first > 0 && conjunctions.has(plainWord(doc, first)) && isOffice(first - 1)) return true;
  return conjunctions.has(plainWord(doc, to)) && isOffice(to + 1);
}

function firstConflict(doc: Document, claims: readonly Claim[]): OfficeConflict | undefined {
  const [first] = claims as [Claim];
  const against = claims.filter(
    (claim) =>
      conflicts(first.office, claim.office) ||
      areDesksOfTwo(doc, first.office, claim.office) ||
      arePartsOfTwo(first.office, claim.office) ||
      (areTradesOfTwo(first.office, claim.office) && isToldOnce(doc, first) && isToldOnce(doc, claim)),
  );
  // A coordination holds both: “the mayor, Ann Lee, the first minister”.
  const other = against.find(({ name }) => name.sentence !== first.name.sentence);
  if (!other) return undefined;
  return against.length > claims.length / 2 ? { odd: first, other } : { odd: other, other: first };
}

/** `Ann Lee was both conductor and soloist`, `The coach, Ann Lee, was once a striker`: the text knows of both. */
function areTogether(doc: Document, names: readonly Name[], { odd, other }: OfficeConflict): boolean {
  const { offices } = people[doc.language!];
  return names.slice(0, 100).some(({ sentence }) => {
    const { from, to } = doc.sentences[sentence]!;
    const heads = new Set<string>();
    for (let at = from; at < Math.min(to, from + 100); at++) heads.add(offices.get(plainWord(doc, at)) ?? '');
    return heads.has(odd.office.head) && heads.has(other.office.head);
  });
}

/** Whether one person cannot be both. What is general rules out nothing: a finance minister is a minister. */
export function conflicts(a: Office, b: Office): boolean {
  // `Lowen’s deputy prime minister`, `Lowen’s transport minister`: whom a text introduces so twice it does not know.
  if (a.qualified || b.qualified)
    return a.isOwned && b.isOwned && a.whose === b.whose && areDeputyAndField(a, b);
  if (arePostsOfTwo(a, b)) return true;
  const [one, other] = [rank(a), rank(b)];
  if (one === other && areElsewhere(a, b)) return one === 'minister' || one === 'mayor';
  if (one !== other) return ruleOut(one, other) || ruleOut(other, one);
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

/** The deputy of a prime minister, the one qualified office that is an office of its own. */
function isDeputyOf(doc: Document, { head, fields, start, end }: Office): boolean {
  if (head !== 'premier' && !(head === 'minister' && fields.includes('prime'))) return false;
  return /\b(?:deputy|vice|vize|wice)/iu.test(doc.text.slice(start, end));
}

/** `As finance minister Ann Lee had …`: in those days. */
function isAs(doc: Document, { start }: Office): boolean {
  const index = doc.words.indexAt(start) - 1;
  return index >= 0 && asWords.has(plainWord(doc, index));
}

const asWords: ReadonlySet<string> = new Set('as als comme como jako'.split(' '));

/** A trade that the text speaks of elsewhere may be another one of the same person’s: `She trained as a baker`. */
function isToldOnce(doc: Document, { name, office }: Claim): boolean {
  if (name.given === '') return false;
  const { from, to } = doc.words.within(office);
  const { offices } = people[doc.language!];
  for (let at = from; at < to; at++)
    if (offices.has(plainWord(doc, at))) return doc.vocabulary.countAt(at) === 1;
  // `Tierärztin`, which is found by its end.
  return doc.vocabulary.countAt(to - 1) === 1;
}

/** Some governments call their ministers secretaries, the United States’ foreign minister among them. */
function rank({ head, fields, whose }: Office): string {
  if (head === 'premier' || (head === 'chancellor' && fields.includes('finance'))) return 'minister';
  // `concejal de Hacienda`: who sits in a council and has a field of work heads a department.
  if (head === 'deputy' && fields.some(isTelling)) return 'alderman';
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
  if (!a.isOwned || !b.isOwned || a.whose[0] === b.whose[0]) return false;
  return !countries.some((group) => group.has(a.whose) && group.has(b.whose));
}

function told({ head, fields }: Office): readonly string[] {
  if (head === 'premier') return ['prime'];
  if (head === 'secretary' && fields.includes('state')) return ['state'];
  return fields.filter(isTelling);
}

function isTelling(field: string): boolean {
  return field !== 'any' && field !== 'chief';
}

function isAmerican(whose: string): boolean {
  return /^(?:us|usa|america|american|states|united)$/u.test(whose);
}

function agree(field: string, other: string): boolean {
  return field === other || neighbours.some((group) => group.has(field) && group.has(other));
}

/** `In 2014, as foreign minister, …`: a year in the sentence may be that of another office, but not one behind the next comma. */
function isDated(doc: Document, { sentence, end: name }: Name, { end: office }: Office): boolean {
  const { start, end } = doc.sentences[sentence]!;
  const comma = doc.text.indexOf(',', Math.max(name, office));
  const close = comma === -1 ? end : Math.min(end, comma);
  return /\b(?:1[5-9]|20)\d\d\b/u.test(doc.text.slice(start, Math.min(close, start + 1000)));
}

/** `She takes over from Mr Holt.` */
const takes = setOf('take takes took taken taking hand hands handed');

/** Whether a sentence with one of the names, or the one behind it, says that somebody has changed office. */
export function tellsOfChange(doc: Document, mentions: readonly Name[], isNextRead = false): boolean {
  const { sentences } = doc;
  return mentions.slice(0, 200).some(({ sentence }) => {
    const [own, next] = [sentences[sentence]!, sentences[sentence + 1]];
    if (hasChange(doc, own)) return true;
    return isNextRead && next?.block === own.block && hasChange(doc, next);
  });
}

function hasChange(doc: Document, { from, to }: Sentence): boolean {
  const { changes } = people[doc.language!];
  for (let at = from; at < Math.min(to, from + 200); at++) {
    if (changes.has(plainWord(doc, at))) return true;
    if (at > from && plainWord(doc, at) === 'over' && takes.has(plainWord(doc, at - 1))) return true;
  }
  return false;
}
