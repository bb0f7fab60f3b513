import type { Document, Name } from '#rule';
import { fold } from '#text';
import { weigh } from './evidence.ts';
import { areAlike, areTwins, pairOf, type Pair } from './pairs.ts';
import { persons, type Person } from './persons.ts';
import { areToldApart } from './told-apart.ts';

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

/** How many persons back another name is looked for; a text that names more than `CROWD` persons is a list. */
const WINDOW = 60;
const CROWD = 1000;

/** A person is seldom called by the wrong name more often. */
const MAX_ODD = 3;

/**
 * Full names that are another full name of the text, misspelled or mixed up: `Henrietta Coyle, who bottles the cider, …`, and
 * then `Harriet Coyle is less patient.` Whoever is new to a text is introduced, and who is not must have come before.
 */
export function misnamed(doc: Document): readonly Rival[] {
  const { persons: everybody } = doc.get(persons);
  if (everybody.length > CROWD) return [];
  const families = familiesOf(doc, everybody);
  const found: Rival[] = [];
  const taken = new Set<Person>();
  const pairs = pairsOf(doc, everybody);
  const areOnlyTwins = pairs.flat().filter(areTwins).length === 1;
  for (const [index, later] of everybody.entries()) {
    let best: { points: number; rival: Rival } | undefined;
    const alike = new Set<string>();
    for (const pair of pairs[index]!) {
      if (taken.has(pair.earlier)) continue;
      // `Grandmaster Ann Lee` and `Ann Lee` are one.
      if (areAlike(pair)) alike.add(`${pair.givens[0]} ${pair.surnames[0]}`);
      const sides = sidesOf(pair);
      if (!sides || areToldApart(doc, pair, sides.odd)) continue;
      const points = weigh(doc, { pair, ...sides, families, areOnlyTwins });
      if (points > (best?.points ?? 0)) best = { points, rival: rival(pair, sides) };
    }
    // `Jon Smyth`, `John Smythe` and `Joan Smith`: whose names are a letter away from two others is in a text about names.
    if (!best || alike.size > 1) continue;
    found.push(best.rival);
    taken.add(later);
  }
  return found;
}

/** Each person with those before whose names are like the own, the nearest first. */
function pairsOf(doc: Document, everybody: readonly Person[]): readonly (readonly Pair[])[] {
  const initials = everybody.map((person) => initialsOf(doc, person));
  return everybody.map((later, index) => {
    const found: Pair[] = [];
    for (let at = index - 1; at >= Math.max(0, index - WINDOW); at--) {
      if ((initials[at]! & initials[index]!) === 0) continue;
      const pair = pairOf(doc, everybody[at]!, later);
      if (pair) found.push(pair);
    }
    return found;
  });
}

/**
 * The letters that the parts of a name may begin with, as bits: nobody takes one name for another that shares none with it,
 * and a text that names many has many such pairs.
 */
function initialsOf({ words, text }: Document, { mentions }: Person): number {
  const { from, to } = mentions[0]!;
  let found = 0;
  for (let at = from; at < to; at++) found |= 1 << (fold(text[words.starts[at]!]!).charCodeAt(0) & 31);
  return found;
}

/** How many bear each surname; `Coxswain Ann Lee` and `Ann Lee` are one. */
function familiesOf(doc: Document, everybody: readonly Person[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const met = new Set<string>();
  for (const { surname, mentions } of everybody) {
    const { to, end } = mentions[0]!;
    const name = fold(doc.text.slice(doc.words.starts[to - 2], end));
    if (met.has(name)) continue;
    met.add(name);
    found.set(fold(surname), (found.get(fold(surname)) ?? 0) + 1);
  }
  return found;
}

interface Sides {
  readonly odd: Person;
  readonly other: Person;
  readonly oddCount: number;
  readonly otherCount: number;
}

/** Which of the two is wrong: the later one, unless the first is a slip in a headline that never comes back. */
function sidesOf({ earlier, later, isOneFamily }: Pair): Sides | undefined {
  const count = ({ mentions, alone }: Person, withAlone: boolean): number =>
    mentions.length + (withAlone ? alone.length : 0);
  const [first, second] = [count(earlier, !isOneFamily), count(later, !isOneFamily)];
  const isReversed = first === 1 && second > 2;
  const sides = isReversed
    ? { odd: earlier, other: later, oddCount: first, otherCount: count(later, true) }
    : { odd: later, other: earlier, oddCount: second, otherCount: count(earlier, true) };
  return sides.oddCount <= MAX_ODD && sides.oddCount <= sides.otherCount ? sides : undefined;
}

function rival({ later, names }: Pair, { odd, oddCount, otherCount }: Sides): Rival {
  const [first, second] = names;
  return odd === later
    ? { odd: second, other: first, oddCount, otherCount }
    : { odd: first, other: second, oddCount, otherCount };
}
