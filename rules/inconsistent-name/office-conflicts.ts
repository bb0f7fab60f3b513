import {
  CAPITAL,
  isNear,
  officesBeside,
  plainWord,
  type Document,
  type Name,
  type Office,
  type View,
} from '#rule';
import { people, setOf } from '#text';
import { holdsAnother, officeInClause } from './clauses.ts';
import { tellsOfChange, tellsOfElection } from './changes.ts';
import { conflicts, isTelling } from './exclusive-offices.ts';
import { isListed } from './lists.ts';
import { persons, type Person } from './persons.ts';
import { areDesksOfTwo, areRanksOfTwo, isTrade, withDesk } from './posts.ts';

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

/** So many sentences are read for what a text knows, and so many places for what it says of one. */
const MANY = 2000;
const READ = 20;

/** The persons who hold two offices in one text: one conflict each. */
export function officeConflicts(doc: Document): readonly OfficeConflict[] {
  const found: OfficeConflict[] = [];
  const surnames = new Map<string, number>();
  const everybody = doc.get(persons).persons;
  let looks = 0;
  for (const { surname } of everybody) surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
  for (const person of everybody) {
    const claims = claimsOf(doc, person, surnames.get(person.surname) === 1);
    const conflict = claims.length > 1 ? firstConflict(doc, claims) : undefined;
    if (!conflict) continue;
    const places = [...person.mentions, ...person.alone];
    const { odd, other } = conflict;
    // A text with more of them is made of lists.
    const areTwo = odd.office.head !== other.office.head;
    if (areTwo && (++looks > READ || areTogether(doc, person, conflict))) continue;
    const isOfOpposition = [odd, other].some(
      ({ office: { head, fields } }) => head === 'opposition' || fields.includes('opposition'),
    );
    if (isOfOpposition && tellsOfElection(doc, places)) continue;
    if (!tellsOfChange(doc, places, true)) found.push(conflict);
  }
  return found;
}

function claimsOf(doc: Document, { mentions, alone }: Person, isOnly: boolean): Claim[] {
  const all = isOnly ? [...mentions, ...alone].sort((a, b) => a.start - b.start) : mentions;
  if (all.length < 2 || all.some((name) => isOfGeneration(doc, name))) return [];
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
      if (!office || isAs(doc, office)) continue;
      if (doc.masks.quoted.covers(name.start) || isDated(doc, name, office)) continue;
      const held = heldOffice(doc, office);
      if (held) claims.push({ name, office: held });
    }
  }
  return claims;
}

/** `Ann Lee jun.`, `Ann Lee the Elder`: another of the same name is not far. */
function isOfGeneration(doc: Document, { to }: Name): boolean {
  const { articles } = people[doc.language!];
  const at = to < doc.words.count && articles.has(plainWord(doc, to)) ? to + 1 : to;
  return at < doc.words.count && generations.has(plainWord(doc, at));
}

const generations = setOf(
  'jr jnr jun junior sr snr sen senior elder younger fils pere filho neto hijo mlodszy starszy kucuk buyuk',
);

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
  for (const first of claims.slice(0, READ)) {
    const against = claims.filter((claim) => areOfTwo(doc, first, claim));
    // A coordination holds both: “the mayor, Ann Lee, the first minister”.
    const other = against.find(({ name }) => name.sentence !== first.name.sentence);
    if (!other) continue;
    return against.length > claims.length / 2 ? { odd: first, other } : { odd: other, other: first };
  }
  return undefined;
}

function areOfTwo(doc: Document, one: Claim, other: Claim): boolean {
  const { head } = one.office;
  if (
    head !== other.office.head &&
    [one, other].some((each) => isTrade(each.office.head) && !isToldOnce(doc, each))
  )
    return false;
  return (
    conflicts(one.office, other.office) ||
    areOfTwoTeams(doc, one.office, other.office) ||
    areDeputiesOfTwo(doc, one.office, other.office) ||
    areDesksOfTwo(doc, one.office, other.office) ||
    areRanksOfTwo(doc, one.office, other.office)
  );
}

/** `Deputy Premier Ann Lee`, `Deputy Foreign Minister Ann Lee`. */
function areDeputiesOfTwo(doc: Document, a: Office, b: Office): boolean {
  return a.qualified !== b.qualified && [a, b].every((office) => deputies.test(doc.slice(office)));
}

const ofTeams = setOf('coach manager captain goalkeeper striker midfielder defender winger');

/** `Tarn coach Ann Lee`, `Selwick coach Ann Lee`, where one sentence names both teams: by two names it calls none. */
function areOfTwoTeams(doc: Document, a: Office, b: Office): boolean {
  if (a.head !== b.head || !ofTeams.has(a.head)) return false;
  const [one, other] = [teamOf(doc, a), teamOf(doc, b)];
  if (one === undefined || other === undefined || one === other) return false;
  const places = doc.get(placesOfCapitals);
  // `the Selwick Gulls`
  return (places.get(one) ?? []).some((at) =>
    (places.get(other) ?? []).some((each) => Math.abs(at - each) > 1 && areInOneSentence(doc, at, each)),
  );
}

/** Where each word with a capital stands, the first places of it. */
const placesOfCapitals: View<ReadonlyMap<string, readonly number[]>> = (doc) => {
  const found = new Map<string, number[]>();
  for (let at = 0; at < doc.words.count; at++) {
    if (doc.words.kinds[at] !== CAPITAL) continue;
    const word = plainWord(doc, at);
    const places = found.get(word);
    if (!places) found.set(word, [at]);
    else if (places.length < READ) places.push(at);
  }
  return found;
};

/** No sentence is read that is longer than this. */
const LONGEST = 100;

function areInOneSentence({ words, text }: Document, a: number, b: number): boolean {
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  return last - first < LONGEST && !/[.!?\n]/u.test(text.slice(words.ends[first], words.starts[last]));
}

function teamOf(doc: Document, office: Office): string | undefined {
  if (office.isOwned) return office.whose;
  const at = indexOfTeam(doc, office);
  return at === undefined ? undefined : plainWord(doc, at);
}

/** The office with the team before it. */
function withTeam(doc: Document, office: Office): Office {
  const at = ofTeams.has(office.head) ? indexOfTeam(doc, office) : undefined;
  return at === undefined ? office : { ...office, start: Math.min(office.start, doc.words.starts[at]!) };
}

function indexOfTeam(doc: Document, { head, start, end }: Office): number | undefined {
  const { offices } = people[doc.language!];
  const { from, to } = doc.words.within({ start, end });
  for (let at = Math.max(1, from); at < to; at++)
    if (offices.get(plainWord(doc, at)) === head)
      return isNear(doc, at) && doc.words.kinds[at - 1] === CAPITAL ? at - 1 : undefined;
  return undefined;
}

/** `Ann Lee was both conductor and soloist`, `The coach, Ann Lee, was once a striker`: the text knows of both. */
function areTogether(doc: Document, person: Person, { odd, other }: OfficeConflict): boolean {
  const { offices } = people[doc.language!];
  // A list of those present has both, each beside another name.
  const ofOthers = new Set<number>();
  for (const each of doc.get(persons).persons)
    if (each !== person) for (const { sentence } of each.mentions) ofOthers.add(sentence);
  return doc.sentences.slice(0, MANY).some(({ from, to }, index) => {
    if (ofOthers.has(index)) return false;
    const heads = new Set<string>();
    for (let at = from; at < Math.min(to, from + 100); at++) heads.add(offices.get(plainWord(doc, at)) ?? '');
    return heads.has(odd.office.head) && heads.has(other.office.head);
  });
}

/** What a deputy is called: the deputy of one minister is neither another nor the deputy of one. */
const deputies = /\b(?:deputy|vice|vize|wice|stellvertretende[rn]?)\b/iu;

/** The deputy of a prime minister, the one qualified office that is an office of its own. */
function isDeputyOf(doc: Document, { head, fields, start, end }: Office): boolean {
  if (head !== 'premier' && !(head === 'minister' && fields.includes('prime'))) return false;
  return /\b(?:deputy|vice|vize|wice)/iu.test(doc.text.slice(start, end));
}

/** `As finance minister Ann Lee had …`, `As a prosecutor …`: in those days. */
function isAs(doc: Document, { start }: Office): boolean {
  const before = doc.words.indexAt(start) - 1;
  const index = people[doc.language!].articles.has(plainWord(doc, before)) ? before - 1 : before;
  return index >= 0 && asWords.has(plainWord(doc, index));
}

/** The office as somebody holds it now, if any: no former one, and a deputy’s only if the deputy is one of a kind. */
function heldOffice(doc: Document, office: Office): Office | undefined {
  if (!office.qualified) return withTeam(doc, withDesk(doc, office));
  // `shadow finance minister`
  if (/^shadow\b/iu.test(doc.slice(office)))
    return { ...office, head: 'opposition', fields: [], qualified: false };
  // `L’adjointe à la culture` heads a department; an adviser of anything else does not.
  if (office.head === 'adviser' && office.fields.some(isTelling)) return { ...office, qualified: false };
  if (isDeputyOf(doc, office)) return office;
  const isOfField = office.head === 'minister' && office.fields.some(isTelling);
  return isOfField && deputies.test(doc.slice(office)) ? { ...office, qualified: false } : undefined;
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

/** `In 2014, as foreign minister, …`: a year in the sentence may be that of another office, but not one behind the next comma. */
function isDated(doc: Document, { sentence, end: name }: Name, { end: office }: Office): boolean {
  const { start, end } = doc.sentences[sentence]!;
  const comma = doc.text.indexOf(',', Math.max(name, office));
  const close = comma === -1 ? end : Math.min(end, comma);
  return /\b(?:1[5-9]|20)\d\d\b/u.test(doc.text.slice(start, Math.min(close, start + 1000)));
}
