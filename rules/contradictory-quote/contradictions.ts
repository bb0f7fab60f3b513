import { areOpposites } from './opposites.ts';
import type { Bone, Skeleton } from './skeletons.ts';
import type { Document, TextSpan } from '#rule';
import { align, editDistance, WordSet } from '#text';

/** How two passages with the same wording contradict each other. */
export interface Contradiction {
  readonly kind: 'number' | 'negation' | 'opposite' | 'date' | 'name' | 'word' | 'order';
  /** How many numbers differ. */
  readonly figures: number;
  readonly first: TextSpan | undefined;
  readonly second: TextSpan | undefined;
}

/** What a statement has in place of a negation, or beside one. */
const polar = new WordSet(`
  tout monde ever always sometimes somebody someone everybody everyone anybody anyone all some any both still already
  immer jemand jeder alle manchmal schon noch toujours quelqu’un quelqu'un tous déjà encore siempre alguien todos aún ya
  sempre alguém todos já ainda her zaman biri herkes hep zawsze ktoś wszyscy już jeszcze każdy
  often usually frequently rarely seldom once many a oft häufig selten mancher manche manches einige mehrere souvent parfois
  rarement un une des plusieurs siempre raramente muchos varios muitos vários raramente często rzadko czasem
`);

/** Five words in common, and three quarters of all. */
const FEWEST = 5;
const ALIKE = 0.75;

/** So many words with two in each other’s places are no list that is given in another order. */
const SWAPPED = 7;

/** So many words in common are one sentence even where a figure is another and a negation is gone. */
const TURNED = 6;

/**
 * How two passages contradict each other, if they are one passage with something changed. What differs decides:
 * another number, a negation, another weekday, month or name. An added “and” or another spelling is nothing;
 * and where two things differ (“in May three boats” and “in June five boats”) these are two statements.
 */
export function contradiction(doc: Document, first: Skeleton, second: Skeleton): Contradiction | undefined {
  const a = first.bones;
  const b = second.bones;
  const common = align(
    a.map(({ hash }) => hash),
    b.map(({ hash }) => hash),
  );
  const swap = swapped(doc, a, b);
  if (swap) return swap;
  const longest = Math.min(80, Math.max(a.length, b.length));
  if (longest - common.length > 3) return undefined;
  const turned = isTurned(doc, first, second);
  const changed = withoutEndings(doc, leftOver(a, common, 0, turned), leftOver(b, common, 1, turned));
  const shared = Math.min(a.length - changed.a.length, b.length - changed.b.length);
  const isSparse = doc.language === 'tr' || doc.language === 'pl';
  if (shared < (isSparse ? FEWEST - 1 : FEWEST)) return undefined;
  if ((2 * shared) / (Math.min(80, a.length) + Math.min(80, b.length)) < ALIKE) return undefined;

  const figures = common.filter(([i, j]) => a[i]!.value !== undefined && a[i]!.value !== b[j]!.value);
  const [denied, negated] = [unmatched(first, second), unmatched(second, first)];
  const weighty = [changed.a, changed.b].map((bones) => bones.filter(({ kind }) => kind !== 'function'));
  const [gone, come] = weighty as [Bone[], Bone[]];

  const isWhole =
    figures.length === 1 ||
    (figures.length === 2 && common.length >= 10 && a.length === b.length) ||
    (figures.length > 1 && common.length >= SWAPPED && areExchanged(a, b, figures));
  if (isWhole && !turned && gone.length === 0 && come.length === 0) {
    const [i, j] = figures[0]!;
    return { kind: 'number', figures: figures.length, first: a[i]!.at, second: b[j]!.at };
  }
  // “I never … and only once …”, “I … and only three times …”: one sentence, whatever else was said in it.
  if (turned && figures.length === 1 && gone.length + come.length === 0 && common.length >= TURNED) {
    const [i, j] = figures[0]!;
    return { kind: 'number', figures: 1, first: a[i]!.at, second: b[j]!.at };
  }
  const isForm = turned && gone.length === 1 && come.length === 1 && isVerbForm(doc, gone[0]!, come[0]!);
  if (
    turned &&
    figures.length === 0 &&
    (isForm || gone.length + come.length <= 1) &&
    changed.a.length + changed.b.length <= 2
  )
    return { kind: 'negation', figures: 0, first: denied, second: negated };
  if (!turned && figures.length === 0 && changed.a.length > 0 && changed.b.length > 0) {
    const [one, other] = [changed.a, changed.b].map((bones) => bones.map(({ at }) => doc.slice(at)));
    if (
      areAdjacent(doc, changed.a) &&
      areAdjacent(doc, changed.b) &&
      areOpposites(doc.language ?? 'en', one!, other!)
    )
      return isSubject(changed.a, a)
        ? undefined
        : { kind: 'opposite', figures: 0, first: cover(changed.a), second: cover(changed.b) };
  }
  if (turned || figures.length > 0 || gone.length !== 1 || come.length !== 1) return undefined;
  const [one, other] = [gone[0]!, come[0]!];
  if (doc.language === 'tr' && isDenied(doc.slice(one.at), doc.slice(other.at)))
    return { kind: 'negation', figures: 0, first: one.at, second: other.at };
  if (changed.a.length > 1 || changed.b.length > 1) return undefined;
  const isOdd = (kind: Bone['kind']): boolean => kind === 'date' || kind === 'number';
  if (one.kind !== other.kind && (isOdd(one.kind) || isOdd(other.kind))) return undefined;
  // The second spelling of one word is not another word.
  if (one.kind !== 'date' && isSpelling(doc.slice(one.at), doc.slice(other.at))) return undefined;
  if (one.kind === 'date' || (one.kind === 'name' && other.kind === 'name'))
    return { kind: one.kind, figures: 0, first: one.at, second: other.at };
  const [before, after] = [a.indexOf(one), b.indexOf(other)];
  const isInPlace = common.every(([i, j]) => i < before === j < after);
  return isInPlace ? { kind: 'word', figures: 0, first: one.at, second: other.at } : undefined;
}

/** “A book is read once, a tool lent three times” and “… three times, … once”: the same figures in each other’s places. */
function areExchanged(
  a: readonly Bone[],
  b: readonly Bone[],
  figures: readonly (readonly [number, number])[],
): boolean {
  const inOrder = (values: readonly (number | undefined)[]): string => values.map(Number).sort().join(' ');
  return inOrder(figures.map(([i]) => a[i]!.value)) === inOrder(figures.map(([, j]) => b[j]!.value));
}

/** “The best thing about the island”, “the worst thing about the island”: either may be told of one thing. */
function isSubject(changed: readonly Bone[], bones: readonly Bone[]): boolean {
  return superlatives.has(changed.at(-1)!.hash) && bones.indexOf(changed.at(-1)!) <= 2;
}

const superlatives = new WordSet(`
  best worst most least first last biggest smallest easiest hardest beste schlechteste erste letzte größte kleinste meisten
  wenigsten meilleur meilleure pire premier première dernier dernière mejor peor primero primera primer último última melhor pior
  primeiro primeira ilk son najlepsze najgorsze pierwszy pierwsza ostatni ostatnia
`);

/** Whether nothing stands between some words but a space. */
function areAdjacent({ text }: Document, bones: readonly Bone[]): boolean {
  return bones.every(
    ({ at }, index) => index === 0 || text.slice(bones[index - 1]!.at.end, at.start) === ' ',
  );
}

function cover(bones: readonly Bone[]): TextSpan {
  return { start: bones[0]!.at.start, end: bones.at(-1)!.at.end };
}

/** One has a negation and the other none; or it has one more: `not in danger, and nobody …`, `in danger, and nobody …`. */
function isTurned(doc: Document, { negations: a }: Skeleton, { negations: b }: Skeleton): boolean {
  const more = Math.abs(a.length - b.length);
  // `n’avons pas`: French denies with two words.
  return (a.length === 0) !== (b.length === 0) || more === 1 || (more === 2 && doc.language === 'fr');
}

/** “I saw the pier”, “I did not see the pier”: two short verbs that begin alike, the one with its tense and the other without. */
function isVerbForm(doc: Document, a: Bone, b: Bone): boolean {
  if (doc.language !== 'en' || a.kind !== 'content' || b.kind !== 'content') return false;
  const [one, other] = [doc.slice(a.at), doc.slice(b.at)];
  return one[0] === other[0] && Math.max(one.length, other.length) <= IRREGULAR;
}

/** “Thought” is as long as such a verb gets; all others keep their beginnings. */
const IRREGULAR = 7;

/** The first negation of one that the other has not. */
function unmatched({ negations }: Skeleton, { negations: others }: Skeleton): TextSpan | undefined {
  return negations.find(({ hash }) => !others.some((each) => each.hash === hash));
}

/** `kapatmayacağız`, `kapatacağız`; `istemiyor`, `istiyor`: Turkish denies inside the verb. */
function isDenied(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  if (start < 2 || end < 2 || start + end < short.length) return false;
  return /^(?:m[aeıiuü]?y?|[aeıiuü]my?|[aey]{0,2}m[aeıiuü])$/u.test(long.slice(start, long.length - end));
}

/**
 * “Cheaper to mend it than to rebuild it”, “cheaper to rebuild it than to mend it”: two words stand in each other’s places, with
 * the endings and the articles of their new ones, “four elections and never a raffle”.
 */
function swapped(doc: Document, a: readonly Bone[], b: readonly Bone[]): Contradiction | undefined {
  if (a.length !== b.length || a.length < SWAPPED) return undefined;
  const places: number[] = [];
  for (let index = 0; index < a.length && places.length < 3; index++) {
    const [one, other] = [a[index]!, b[index]!];
    // “One” is an article, too, where numbers are made alike.
    if (one.hash !== other.hash && ![one, other].every(({ at }) => articles.hasWord(doc.slice(at))))
      places.push(index);
  }
  const [i, j] = places;
  if (i === undefined || j === undefined || places.length > 2) return undefined;
  const isOne = (one: Bone, other: Bone): boolean =>
    one.hash === other.hash || haveOneStem(doc.slice(one.at), doc.slice(other.at));
  if (!isOne(a[i]!, b[j]!) || !isOne(a[j]!, b[i]!)) return undefined;
  // “And then we”, “then and we”: only what has a meaning changes it.
  if (![a[i]!, a[j]!].every(({ kind }) => kind === 'content' || kind === 'name')) return undefined;
  return { kind: 'order', figures: 0, first: a[i]!.at, second: b[i]!.at };
}

interface Changed {
  readonly a: Bone[];
  readonly b: Bone[];
}

/** What stands in place of something, without the words that only follow it in gender and case: `mein Vater`, `meine Mutter`. */
function withoutEndings(doc: Document, a: Bone[], b: Bone[]): Changed {
  if (a.length !== b.length) return { a, b };
  const isOther = (_: Bone, index: number): boolean => {
    const [one, other] = [a[index]!, b[index]!];
    if (articles.has(one.hash) && articles.has(other.hash)) return a.length === 1;
    if (![one, other].every(({ kind }) => kind === 'content' || kind === 'function')) return true;
    const [word, instead] = [doc.slice(one.at), doc.slice(other.at)];
    if (doc.language === 'tr' || areOpposites(doc.language ?? 'en', [word], [instead])) return true;
    return !haveOneStem(word, instead);
  };
  return { a: a.filter(isOther), b: b.filter(isOther) };
}

const articles = new WordSet(
  'der die das den dem des ein eine einen einem einer le la les du au un une el los las una unos unas o a os as um uma',
);

/** How many letters an ending has at most, and a stem at least. */
const ENDING = 3;

function haveOneStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared]?.toLowerCase() === b[shared]?.toLowerCase()) shared++;
  return shared >= ENDING && shared >= a.length - ENDING && shared >= b.length - ENDING;
}

function leftOver(
  bones: readonly Bone[],
  common: readonly (readonly [number, number])[],
  side: 0 | 1,
  turned: boolean,
): Bone[] {
  const kept = new Set(common.map((pair) => pair[side]));
  // “Nobody has ever …”, “Somebody has always …”: what goes with a negation turns with it.
  return bones.filter(({ hash }, index) => !kept.has(index) && !(turned && polar.has(hash)));
}

/** `Zelensky` and `Zelenskiy`, `Kiev` and `Kyiv`, `Britain` and `Britain’s`. */
function isSpelling(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.toLowerCase().startsWith(short.toLowerCase())) return true;
  return short[0] === long[0] && short.at(-1) === long.at(-1) && editDistance(short, long) <= 2;
}
