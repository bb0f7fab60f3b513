import { CAPITAL, isNear, isTitled, officesBeside, plainWord, type Document, type Name } from '#rule';
import {
  areSwapped,
  editDistance,
  fold,
  hashWord,
  isDeclined,
  people,
  setOf,
  withoutDiacritics,
} from '#text';
import { known } from '../data/english.ts';
import { commonGivenNames } from '../data/frequent-names.ts';
import type { Rival } from './misnamed.ts';
import { isAged, isInProse, persons, speaks } from './persons.ts';

/** Longer names of things are titles, and a text with more of them is a list. */
const LONGEST = 6;
const MANY = 400;

/** Shorter words have neighbours that are words too, and a last letter may be an ending in a word that is not as long. */
const SHORTEST = 5;
const LONG = 8;

/** A name used this often is how the text spells it. */
const SETTLED = 3;

interface Thing {
  readonly name: Name;
  readonly count: number;
  /** Its words without accents, and where they stand. */
  readonly words: readonly string[];
  readonly sentences: ReadonlySet<number>;
}

/**
 * `Pennick Valley Railways` and `Pennock Valley Railway`, `the Silver Tern` and `the Silver Fern`: names of several words of which
 * one has one letter amiss. No text tells of two things that are called so, but for what is derived, `South African`.
 */
export function oddThings(doc: Document): readonly Rival[] {
  const { things, persons: everybody } = doc.get(persons);
  if (things.size === 0 || things.size > MANY) return [];
  const found: Rival[] = [];
  const alike = new Map<string, Thing[]>();
  const called: (readonly Name[])[] = [...things.values()];
  // “the trawler Silver Tern” looks like somebody’s name, and “The Silver Fern” does not.
  for (const { mentions } of everybody.slice(0, MANY)) called.push(mentions);
  for (const [index, places] of called.entries()) {
    const thing = thingOf(doc, places);
    if (!thing) continue;
    const isThing = index < things.size;
    for (const key of keysOf(thing)) {
      const group = alike.get(key);
      // Persons are compared with things, and not with one another.
      const other = group?.find(
        (each) => isOne(doc, each, thing) && (isThing || !isSomebody(doc, thing.name)),
      );
      if (other && !found.some(({ odd }) => odd === other.name || odd === thing.name))
        found.push(rival(thing, other));
      if (!isThing) continue;
      if (group) group.push(thing);
      else alike.set(key, [thing]);
    }
  }
  return found;
}

/** A ship is called `she` too. */
function isSomebody(doc: Document, name: Name): boolean {
  const { before, after } = officesBeside(doc, name);
  return (
    before !== undefined ||
    after !== undefined ||
    isTitled(doc, name) ||
    isAged(doc, name) ||
    speaks(doc, name)
  );
}

function thingOf(doc: Document, places: readonly Name[]): Thing | undefined {
  const [name] = places as [Name];
  const count = name.to - name.from;
  if (count < 2 || count > LONGEST || doc.masks.quoted.covers(name.start)) return undefined;
  const words = doc.slice(name).split(/\s+/u);
  if (words.some((word) => !/^\p{L}/u.test(word) || /\d/u.test(word)) || !isInProse(doc, name))
    return undefined;
  // “an Anna Carrock”: somebody may have an article.
  if (commonGivenNames.hasWord(fold(words[0]!))) return undefined;
  return {
    name,
    count: places.length,
    words: words.map((word) => withoutDiacritics(fold(word)).replace(/['’]s?$/u, '')),
    sentences: new Set(places.map(({ sentence }) => sentence)),
  };
}

/** The name with each of its words left out in turn; it may be called in the singular. */
function keysOf({ words }: Thing): string[] {
  const stems = words.map((word) => word.replace(/s$/u, ''));
  return stems.map((_, at) => stems.map((stem, index) => (index === at ? '' : stem)).join(' '));
}

function isOne(doc: Document, a: Thing, b: Thing): boolean {
  if ([...a.sentences].some((sentence) => b.sentences.has(sentence))) return false;
  // `the Red Lion in Church Street`, `the Red Lyon in Marsh Lane`
  const [place, another] = [placeOf(doc, a.name), placeOf(doc, b.name)];
  if (place !== undefined && another !== undefined && place !== another) return false;
  const stem = (word: string): string => word.replace(/s$/u, '');
  const at = a.words.findIndex((word, index) => stem(word) !== stem(b.words[index]!));
  if (at === -1) return false;
  const [one, other] = [a.words[at]!, b.words[at]!];
  if (!isSlip(one, other) || isDeclined(one, other, people[doc.language!].endings)) return false;
  const { things } = people[doc.language!];
  const rest = a.words.filter((_, index) => index !== at);
  // `Millicent Wood`, where nothing else tells of a thing.
  if ([one, other].some((word) => things.has(word)) && !rest.some((word) => things.has(word))) return false;
  const isGeneral = rest.every((word) => things.has(word));
  const areWords = doc.language !== 'en' || [one, other].every((word) => known().has(hashWord(word)));
  const shorter = Math.min(one.length, other.length);
  // What a text names again and again it spells as it means to.
  if (Math.max(a.count, b.count) >= SETTLED && one[0] === other[0]) return shorter >= SHORTEST;
  // `Mill Lane` and `Hill Lane`, `Port Selling` and `Port Elling`; but `Silver Tern` is no `Silver Fern`.
  if (areWords && (isGeneral || at === 0)) return shorter >= LONG && rest.length > 1;
  if (isGeneral && rest.length === 1 && at > 0) return shorter >= LONG;
  return shorter >= (at === 0 ? SHORTEST : SHORTEST - 1);
}

const locative = setOf('in at of near on from bei aus von im am zu a de du des en da do do na w z');

/** The name behind a preposition that tells where a thing is. */
function placeOf(doc: Document, { to }: Name): string | undefined {
  const isTold = to + 1 < doc.words.count && isNear(doc, to) && isNear(doc, to + 1);
  return isTold && locative.has(plainWord(doc, to)) && doc.words.kinds[to + 1] === CAPITAL
    ? plainWord(doc, to + 1)
    : undefined;
}

/** `Whaler`, `Whales`; `Novo`, `Nova`. */
const ending = /[aeiouysr]$/u;

/** Whether one letter is another one, missing or one too many, or two are swapped; an ending is no slip. */
function isSlip(one: string, other: string): boolean {
  // `Contex`
  if (one.startsWith(other) || other.startsWith(one))
    return (
      Math.abs(one.length - other.length) === 1 &&
      !/[aeiouysrnd]$/u.test(one.length > other.length ? one : other)
    );
  if (Math.abs(one.length - other.length) > 1) return false;
  if (editDistance(one, other) !== 1 && !areSwapped(one, other)) return false;
  return (
    one.at(-1) === other.at(-1) ||
    Math.min(one.length, other.length) >= LONG ||
    (!ending.test(one) && !ending.test(other))
  );
}

/** The odd one is the rarer, or the later where both are as rare. */
function rival(a: Thing, b: Thing): Rival {
  const [earlier, later] = a.name.start < b.name.start ? [a, b] : [b, a];
  const [odd, other] = later.count > earlier.count ? [earlier, later] : [later, earlier];
  return { odd: odd.name, other: other.name, oddCount: odd.count, otherCount: other.count };
}
