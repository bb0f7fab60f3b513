import { isNear, plainWord, type Document, type Office } from '#rule';
import { languages, setOf } from '#text';

export const groups = (page: string): readonly ReadonlySet<string>[] =>
  page.split(';').map((group) => setOf(group));

/** What a firm has one person for: a finance director is not its chief executive as well, nor its head of sales. */
const [departments] = groups(
  'finance marketing sales operations personnel communications technology security',
) as [ReadonlySet<string>];

/** Departments that one person may run, or that go by either name. */
const joined = groups(
  'marketing sales communications; operations technology; operations security; chair chief-executive',
);

const [heads, runners] = groups(
  'director officer executive head chief manager president chair board; director executive officer manager president board',
) as [ReadonlySet<string>, ReadonlySet<string>];

/** What somebody runs in a firm, `finance` or all of it, if the office tells that. */
function postOf({ head, fields }: Office): string | undefined {
  if (head === 'chief-executive') return head;
  if (!heads.has(head)) return undefined;
  const department = fields.find((field) => departments.has(field));
  if (department !== undefined) return department;
  if (head === 'chair') return head;
  return fields.includes('chief') && runners.has(head) ? 'chief-executive' : undefined;
}

/** Whether two posts in a firm are held by two persons: `chief executive` and `finance director`. */
export function arePostsOfTwo(a: Office, b: Office): boolean {
  const [one, other] = [postOf(a), postOf(b)];
  if (one === undefined || other === undefined || one === other) return false;
  return !joined.some((group) => group.has(one) && group.has(other));
}

/** Trades that take years to learn and all day to follow. */
const [trades] =
  groups(`carpenter tailor cobbler potter blacksmith watchmaker bricklayer electrician plumber mechanic
  butcher grocer bookseller baker fisherman farmer vet pharmacist dentist hairdresser driver nurse doctor teacher lawyer
  librarian priest pilot architect cook judge curator keeper surveyor waiter economist biologist forester stationmaster`) as [
    ReadonlySet<string>,
  ];

/** Trades that go together, on a farm, in a shop or in a life. */
const kindred = groups(`
  carpenter bricklayer; carpenter farmer; electrician plumber mechanic; mechanic driver; mechanic blacksmith; mechanic pilot;
  butcher grocer baker cook; butcher farmer grocer; farmer fisherman cook; farmer driver; farmer baker; doctor dentist;
  doctor nurse; teacher librarian priest; teacher farmer; bookseller librarian; lawyer judge; teacher architect;
  potter teacher; watchmaker teacher; farmer lawyer; lawyer teacher; nurse teacher; doctor teacher; doctor vet;
  curator librarian teacher priest; keeper farmer driver cook carpenter electrician plumber mechanic bricklayer curator;
  surveyor architect lawyer farmer; waiter cook baker driver teacher grocer;
  economist farmer lawyer teacher minister ambassador consul governor mayor; biologist forester keeper vet curator teacher farmer;
  forester farmer carpenter keeper; harbourmaster pilot fisherman; stationmaster driver;
  mayor farmer lawyer teacher doctor vet pharmacist dentist baker; minister farmer lawyer teacher doctor vet judge;
  ambassador consul lawyer teacher; governor farmer lawyer teacher doctor
`);

export function isTrade(head: string): boolean {
  return trades.has(head);
}

/** Whether one may follow both: `farmer`, `baker`; but not `farmer`, `vet`. */
export function areKindred(one: string, other: string): boolean {
  return kindred.some((group) => group.has(one) && group.has(other));
}

/** Officers of a rank and not of a desk, `a senior officer`, and desks that go by several names. */
const general: ReadonlySet<string> = new Set(
  `senior chief police commanding presiding returning army navy naval prison customs duty first second petty warrant executive
  staff council town city county liaison custody station operating retired junior elected field press media communications
  information relations a an the an`.split(/\s+/u),
);

/** The index of the word that says what an officer is in charge of, `licensing officer`, if the word before tells. */
function deskOf(doc: Document, { head, start, end }: Office): number | undefined {
  if (doc.language !== 'en' || head !== 'officer') return undefined;
  const { words } = doc;
  const { from, to } = words.within({ start, end });
  for (let at = Math.max(1, from); at < to; at++) {
    if (plainWord(doc, at) !== 'officer') continue;
    const isNoun = isNear(doc, at) && !languages.en.functionWords.has(words.hashes[at - 1]!);
    return isNoun && !general.has(plainWord(doc, at - 1)) ? at - 1 : undefined;
  }
  return undefined;
}

/** The office with the desk before it. */
export function withDesk(doc: Document, office: Office): Office {
  const desk = deskOf(doc, office);
  return desk === undefined ? office : { ...office, start: Math.min(office.start, doc.words.starts[desk]!) };
}

/** Whether two desks of one house are meant, `finance officer` and `transport officer`: whoever sits at the one is not at the other. */
export function areDesksOfTwo(doc: Document, a: Office, b: Office): boolean {
  const [one, other] = [deskOf(doc, a), deskOf(doc, b)];
  return one !== undefined && other !== undefined && plainWord(doc, one) !== plainWord(doc, other);
}

/** Ranks of the police and of armies: nobody has two, and whoever is promoted is told of so. */
const serviceRanks = setOf(
  'constable sergeant inspector superintendent lieutenant colonel brigadier admiral general',
);

/** The rank that an office tells: a `lieutenant colonel` is called `Colonel`, and a `sergeant major` is no major. */
function rankOf(doc: Document, { head, start, end }: Office): string | undefined {
  if (doc.language !== 'en' || (head !== 'officer' && head !== 'general')) return undefined;
  const { from, to } = doc.words.within({ start, end });
  let found: string | undefined;
  for (let at = from; at < to; at++) {
    const word = plainWord(doc, at);
    if (serviceRanks.has(word) && found !== 'sergeant') found = word;
  }
  return found;
}

/** `Detective Sergeant Ann Lee`, `Chief Inspector Ann Lee`. */
export function areRanksOfTwo(doc: Document, a: Office, b: Office): boolean {
  const [one, other] = [rankOf(doc, a), rankOf(doc, b)];
  return one !== undefined && other !== undefined && one !== other;
}
