import { areOpposites } from './opposites.ts';
import { CAPITAL, firstAfter, NUMBER, type Document, type TextSpan } from '#rule';
import {
  align,
  editDistance,
  hashWord,
  joinNumerals,
  languages,
  numeral,
  WordSet,
  type Language,
} from '#text';

/** A word of a passage as it is compared: what may change without a change of wording is taken out or made alike. */
interface Bone {
  /** Its hash, the same for all numbers. */
  readonly hash: number;
  readonly at: TextSpan;
  /** What it is worth, if it is a number. */
  readonly value: number | undefined;
  readonly kind: 'number' | 'date' | 'name' | 'function' | 'content';
}

/** The words of a passage without negations, and whether there were any. */
export interface Skeleton {
  readonly bones: readonly Bone[];
  readonly negations: readonly Negation[];
}

interface Negation extends TextSpan {
  readonly hash: number;
}

/** How two passages with the same wording contradict each other. */
export interface Contradiction {
  readonly kind: 'number' | 'negation' | 'opposite' | 'date' | 'name';
  /** How many numbers differ. */
  readonly figures: number;
  readonly first: TextSpan | undefined;
  readonly second: TextSpan | undefined;
}

const ANY_NUMBER = hashWord('0');

/** `n’`, before a verb. */
const NEGATION = hashWord('n');

// `5 percent` and `5%` are one; `do` comes and goes with `not`.
const percents = new Set(
  ['percent', 'cent', 'prozent', 'ciento', 'cento', 'procent'].map((word) => hashWord(word)),
);
const auxiliaries = new Set(['do', 'does', 'did'].map((word) => hashWord(word)));

/** The skeleton of a stretch of words, given as a half-open range of indices into `doc.words`. */
export function skeleton(doc: Document, from: number, to: number): Skeleton {
  const { words, text } = doc;
  const language = languages[doc.language ?? 'en'];
  const bones: Bone[] = [];
  const negations: Negation[] = [];
  for (let index = from; index < to; index++) {
    const at = { start: words.starts[index]!, end: words.ends[index]! };
    const hash = words.hashes[index]!;
    if (language.negations.has(hash)) {
      negations.push({ ...at, hash });
      // `won't` and `can't` leave `will` and `can` behind; `don't` leaves nothing.
      const positive = withoutNegation(text.slice(at.start, Math.min(at.end, at.start + 12)));
      if (positive) bones.push(word(doc, index, hashWord(positive), language));
      continue;
    }
    if (language.code === 'en' && auxiliaries.has(hash)) continue;
    if (percents.has(hash) && bones.at(-1)?.kind === 'number') continue;
    const elided = language.code === 'fr' ? elision(text.slice(at.start, Math.min(at.end, at.start + 3))) : 0;
    if (elided > 0) {
      negations.push({ ...at, hash: NEGATION });
      bones.push(word(doc, index, hashWord(text, at.start + elided, at.end), language));
      continue;
    }
    const value =
      at.end - at.start < 24 ? numeral(text.slice(at.start, at.end), language.numbers) : undefined;
    if (value === undefined) bones.push(word(doc, index, counted(text, at, bones.at(-1)) ?? hash, language));
    else if (!joined(bones, at, value)) bones.push({ hash: ANY_NUMBER, at, value, kind: 'number' });
  }
  return { bones, negations };
}

/** What is counted changes with the number, `15 promów` and `3 promy`, `1 boat` and `4 boats`: its beginning counts. */
function counted(text: string, { start, end }: TextSpan, before: Bone | undefined): number | undefined {
  if (before?.kind !== 'number' || start - before.at.end > 1 || end - start < 4) return undefined;
  return hashWord(text, start, start + 3);
}

/** Adds a second numeral to the one before it: `2.1 million`, `two hundred`. */
function joined(bones: Bone[], { start, end }: TextSpan, value: number): boolean {
  const last = bones.at(-1);
  if (last?.value === undefined || start - last.at.end > 1) return false;
  const both = joinNumerals(last.value, value);
  if (both === undefined) return false;
  bones[bones.length - 1] = { ...last, at: { start: last.at.start, end }, value: both };
  return true;
}

/** `n'ai`: how many letters the French negation takes. */
function elision(text: string): number {
  return /^n['’]/iu.test(text) ? 2 : 0;
}

function withoutNegation(word: string): string | undefined {
  const stem = /^([a-z]{2,8})n['’]t$/iu.exec(word)?.[1]?.toLowerCase();
  if (stem === undefined) return /^cannot$/iu.test(word) ? 'can' : undefined;
  if (stem === 'wo') return 'will';
  if (stem === 'ca') return 'can';
  return stem === 'do' || stem === 'does' || stem === 'did' ? undefined : stem;
}

function word(doc: Document, index: number, hash: number, language: Language): Bone {
  const { words } = doc;
  const at = { start: words.starts[index]!, end: words.ends[index]! };
  const kindOf = (): Bone['kind'] => {
    if (isDate(doc, at, language)) return 'date';
    // `1980s`, `3rd`: a number, but not one to count with.
    if (words.kinds[index] === NUMBER) return 'date';
    if (ordinals.has(hash)) return 'name';
    if (language.functionWords.has(hash)) return 'function';
    // Every German noun has a capital, and so has every first word.
    if (words.kinds[index] === CAPITAL && language.code !== 'de' && !startsSentence(doc, at)) return 'name';
    return 'content';
  };
  return { hash, at, value: undefined, kind: kindOf() };
}

/** Which one it is: another century is another statement. `First` and `last` are often no more than words. */
const ordinals = new WordSet(`
  third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
  eighteenth nineteenth twentieth dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten
  vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten troisième quatrième cinquième sixième
  septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième
  dix-neuvième vingtième tercer tercero tercera cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno
  novena décimo décima terceiro terceira quarto quarta sétimo sétima oitavo oitava nono nona üçüncü dördüncü beşinci altıncı
  yedinci sekizinci dokuzuncu onuncu trzeci trzecim trzeciego czwarty czwartym czwartego piąty piątym piątego szósty szóstym
  szóstego siódmy siódmym siódmego ósmy ósmym ósmego dziewiąty dziewiątym dziewiątego dziesiąty dziesiątym dziesiątego
`);

function isDate({ text }: Document, { start, end }: TextSpan, { weekdays, months }: Language): boolean {
  if (end - start > 16) return false;
  const form = text.slice(start, end);
  return weekdays.includes(form) || months.includes(form);
}

function startsSentence({ sentences }: Document, { start }: TextSpan): boolean {
  const sentence = sentences[firstAfter(sentences, start)];
  return sentence === undefined || start - sentence.start <= 2;
}

/** What a statement has in place of a negation, or beside one. */
const polar = new WordSet(`
  ever always sometimes somebody someone everybody everyone anybody anyone all some any both still already
  immer jemand jeder alle manchmal schon noch toujours quelqu’un quelqu'un tous déjà encore siempre alguien todos aún ya
  sempre alguém todos já ainda her zaman biri herkes hep zawsze ktoś wszyscy już jeszcze każdy
`);

function dropPolar(bones: Bone[]): void {
  for (let index = bones.length - 1; index >= 0; index--)
    if (polar.has(bones[index]!.hash)) bones.splice(index, 1);
}

/** Five words in common, and three quarters of all. */
const FEWEST = 5;
const ALIKE = 0.75;

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
  const longest = Math.min(80, Math.max(a.length, b.length));
  if (
    common.length < FEWEST ||
    (2 * common.length) / (Math.min(80, a.length) + Math.min(80, b.length)) < ALIKE
  )
    return undefined;
  if (longest - common.length > 3) return undefined;

  const changed = { a: leftOver(a, common, 0), b: leftOver(b, common, 1) };
  const figures = common.filter(([i, j]) => a[i]!.value !== undefined && a[i]!.value !== b[j]!.value);
  const [denied, negated] = [unmatched(first, second), unmatched(second, first)];
  const turned = isTurned(doc, first, second);
  // “Nobody has ever …”, “Somebody has always …”: what goes with a negation turns with it.
  if (turned) for (const side of [changed.a, changed.b]) dropPolar(side);
  const weighty = [changed.a, changed.b].map((bones) => bones.filter(({ kind }) => kind !== 'function'));
  const [gone, come] = weighty as [Bone[], Bone[]];

  const isWhole =
    figures.length === 1 || (figures.length === 2 && common.length >= 10 && a.length === b.length);
  if (isWhole && !turned && gone.length === 0 && come.length === 0) {
    const [i, j] = figures[0]!;
    return { kind: 'number', figures: figures.length, first: a[i]!.at, second: b[j]!.at };
  }
  if (
    turned &&
    figures.length === 0 &&
    gone.length + come.length <= 1 &&
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
      return { kind: 'opposite', figures: 0, first: cover(changed.a), second: cover(changed.b) };
  }
  if (turned || figures.length > 0 || gone.length !== 1 || come.length !== 1) return undefined;
  const [one, other] = [gone[0]!, come[0]!];
  if (doc.language === 'tr' && isDenied(doc.slice(one.at), doc.slice(other.at)))
    return { kind: 'negation', figures: 0, first: one.at, second: other.at };
  if (one.kind !== other.kind || changed.a.length > 1 || changed.b.length > 1) return undefined;
  if (one.kind !== 'date' && one.kind !== 'name') return undefined;
  // The second spelling of one name is not another name.
  if (one.kind === 'name' && isSpelling(doc.slice(one.at), doc.slice(other.at))) return undefined;
  return { kind: one.kind, figures: 0, first: one.at, second: other.at };
}

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

function leftOver(
  bones: readonly Bone[],
  common: readonly (readonly [number, number])[],
  side: 0 | 1,
): Bone[] {
  const kept = new Set(common.map((pair) => pair[side]));
  return bones.filter((_, index) => !kept.has(index));
}

/** `Zelensky` and `Zelenskiy`, `Kiev` and `Kyiv`, `Britain` and `Britain’s`. */
function isSpelling(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.toLowerCase().startsWith(short.toLowerCase())) return true;
  return short[0] === long[0] && short.at(-1) === long.at(-1) && editDistance(short, long) <= 2;
}
