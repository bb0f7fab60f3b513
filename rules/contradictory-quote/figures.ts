import { LOWER, quote, type Document, type Problem, type TextSpan } from '#rule';
import { areSwapped, isYear, joinNumerals, languages, numeral, WordSet, type LanguageCode } from '#text';

/** “The seventeen winners, who …”: what takes up a group that was told of, and says more of all of it. */
export const taking: Readonly<
  Record<LanguageCode, { readonly articles: WordSet; readonly pronouns: WordSet } | undefined>
> = {
  en: { articles: new WordSet('the these'), pronouns: new WordSet('who which whose') },
  de: { articles: new WordSet('die diese'), pronouns: new WordSet('die deren welche') },
  fr: { articles: new WordSet('les ces'), pronouns: new WordSet('qui dont que') },
  es: { articles: new WordSet('los las estos estas'), pronouns: new WordSet('que quienes cuyos cuyas') },
  pt: { articles: new WordSet('os as estes estas'), pronouns: new WordSet('que cujos cujas') },
  pl: { articles: new WordSet('te ci tych owe'), pronouns: new WordSet('którzy które których') },
  // Its clauses stand before their nouns.
  tr: undefined,
};

/** A number with what it counts. */
export interface Figure extends TextSpan {
  readonly value: number;
  /** The hash of the word behind it, and behind “million” and its like; 0 when none follows. */
  readonly counted: number;
}

/** How far into a sentence its clause is read, in words. */
const CLAUSE = 16;

/**
 * A group and a figure of a text's own that it told otherwise before: “Nineteen members share 3.1 million crowns.” and below
 * “The seventeen winners, who split 2.1 million, …”. Both have to differ, in one sentence, from both in another: the part of
 * a group, or another sum, may well be meant.
 */
export function* retoldFigures(doc: Document): Iterable<Problem> {
  const words = doc.language && taking[doc.language];
  if (!words || doc.genre !== 'prose') return;
  for (const [index, sentence] of doc.sentences.entries()) {
    const { from, to } = sentence;
    if (to - from < 6 || !words.articles.has(doc.words.hashes[from]!)) continue;
    if (doc.masks.quoted.covers(sentence.start)) continue;
    // “The company’s seven employees, who …”
    const lead = /['’]s$/u.test(doc.slice(doc.words.at(from + 1))) ? from + 1 : from;
    const clause = clauseOf(doc, lead, to);
    if (clause === undefined) continue;
    const [group, figure, more] = figuresIn(doc, from, clause);
    if (!group || !figure || more) continue;
    const before = earlier(doc, index, group, figure);
    if (!before) continue;
    // “The eight pupils, the oldest of them twelve”: what is not said of all of them has to be said in the same words.
    const isOfAll = words.pronouns.has(doc.words.hashes[lead + 3]!);
    const isFar = figure.start > doc.words.ends[lead + 4]!;
    if (!isOfAll && !(isFar && haveOneLead(doc, figure, before.figure))) continue;
    const at = { start: sentence.start, end: doc.words.ends[clause - 1]! };
    yield {
      at,
      message: `${quote(doc.slice(at))} has ${quote(doc.slice(group))} and ${quote(doc.slice(figure))} here, and ${quote(doc.slice(before.group))} and ${quote(doc.slice(before.figure))} before.`,
      related: [before.group, before.figure].map(({ start, end }) => ({
        at: { start, end },
        message: 'first told here',
      })),
      data: { kind: 'figures' },
    };
  }
}

/**
 * “Rovers, who sold him nine years ago for 2.1 million, …” where they sold him “six years” ago “for 1.2 million”: a clause that only
 * takes up what was told has two figures, of the same things as two in one sentence before, and one has its digits in another order.
 */
export function* retoldClauses(doc: Document): Iterable<Problem> {
  const words = doc.language && taking[doc.language];
  if (!words || doc.genre !== 'prose') return;
  for (const [index, { from, to, start }] of doc.sentences.entries()) {
    if (index === 0 || to - from < 8 || doc.masks.quoted.covers(start)) continue;
    const pronoun = pronounIn(doc, from, to, words.pronouns);
    const clause = pronoun === undefined ? undefined : endOfClause(doc, pronoun, to);
    if (pronoun === undefined || clause === undefined) continue;
    const [one, other, more] = figuresIn(doc, pronoun, clause);
    if (!one || !other || more) continue;
    const told = doc.get(opening).slice(0, index);
    if (told.flat().some(({ value }) => value === one.value || value === other.value)) continue;
    const before = told.flatMap((all) => {
      const [first, second] = [one, other].map((each) => all.find((figure) => isOfKind(each, figure)));
      return first && second && first !== second ? [[first, second] as const] : [];
    });
    const pair = before.find(([first, second]) => areTurned(first, one) || areTurned(second, other));
    if (before.length !== 1 || !pair) continue;
    const at = { start, end: doc.words.ends[clause - 1]! };
    yield {
      at,
      message: `${quote(doc.slice(at))} has ${quote(doc.slice(one))} and ${quote(doc.slice(other))} here, and ${quote(doc.slice(pair[0]))} and ${quote(doc.slice(pair[1]))} before.`,
      related: pair.map(({ start, end }) => ({ at: { start, end }, message: 'first told here' })),
      data: { kind: 'figures' },
    };
  }
}

function areTurned(a: Figure, b: Figure): boolean {
  return areSwapped(digitsOf(a.value), digitsOf(b.value));
}

/** How many words a subject has: “The old ferry company, which …” */
const SUBJECT = 5;

function pronounIn(
  { words, text }: Document,
  from: number,
  to: number,
  pronouns: WordSet,
): number | undefined {
  for (let index = from + 1; index < Math.min(to, from + SUBJECT); index++)
    if (text[words.ends[index - 1]!] === ',') return pronouns.has(words.hashes[index]!) ? index : undefined;
  return undefined;
}

/** Where the clause ends that begins with a comma behind `the NUMBER NOUN`; nothing when there is none. */
function clauseOf(doc: Document, from: number, to: number): number | undefined {
  const { words, text } = doc;
  const pronoun = from + 3;
  if (pronoun >= to || words.kinds[pronoun] !== LOWER) return undefined;
  if (text.slice(words.ends[pronoun - 1], words.starts[pronoun]) !== ', ') return undefined;
  return endOfClause(doc, pronoun, to);
}

function endOfClause({ words, text }: Document, pronoun: number, to: number): number | undefined {
  for (let index = pronoun + 1; index < Math.min(to, pronoun + CLAUSE); index++)
    if (/^[,.;!?–—]/u.test(text.slice(words.ends[index], words.ends[index]! + 1))) return index + 1;
  return undefined;
}

/** Whether the same two words stand before two figures. */
function haveOneLead({ words }: Document, a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ start }) => words.indexAt(start)) as [number, number];
  return [1, 2].every((back) => words.hashes[one - back] === words.hashes[other - back]);
}

/** The figures in a stretch of words: numbers of two or more, with the word that they count. */
export function figuresIn(doc: Document, from: number, to: number): Figure[] {
  const { words, text } = doc;
  const { numbers } = languages[doc.language!];
  const read = (index: number): number | undefined =>
    index < to ? numeral(text.slice(words.starts[index], words.ends[index]), numbers) : undefined;
  const found: Figure[] = [];
  for (let index = from; index < to; index++) {
    let value = read(index);
    if (value === undefined) continue;
    const [start, end] = [words.starts[index]!, words.ends[index]!];
    const next = read(index + 1);
    const joined = next === undefined ? undefined : joinNumerals(value, next);
    if (joined !== undefined) {
      value = joined;
      index++;
    }
    if (value < 2 || isYear(text.slice(start, end))) continue;
    const counted = index + 1 < to && text[words.ends[index]!] === ' ' ? words.hashes[index + 1]! : 0;
    found.push({ value, counted, start, end: words.ends[index + (counted === 0 ? 0 : 1)]! });
  }
  return found;
}

/** What an article is about it tells in its first sentences, so no more are compared. */
const OPENING = 200;

/** As many words of each are read. */
const LONGEST = 200;

/** The figures of each of the first sentences. */
export function opening(doc: Document): readonly (readonly Figure[])[] {
  return doc.sentences
    .slice(0, OPENING)
    .map(({ from, to }) => figuresIn(doc, from, Math.min(to, from + LONGEST)));
}

/** From here on a figure is that of one thing only. */
const SUM = 1000;

/** The sentence before that has another group and another figure of the same kind, if the text knows neither of these. */
function earlier(
  doc: Document,
  until: number,
  group: Figure,
  figure: Figure,
): { group: Figure; figure: Figure } | undefined {
  let told: { group: Figure; figure: Figure } | undefined;
  for (const all of doc.get(opening).slice(0, until)) {
    if (all.some(({ value }) => value === group.value)) return undefined;
    // “900 members and 410,000 crowns”, “The 600 members, who hold 410,000 crowns”: the sum says that it is the same group.
    const same = all.find((each) => each.value === figure.value);
    if (same) {
      const others = all.find((each) => each !== same && each.counted === group.counted);
      if (!others || figure.value < SUM || same.counted !== figure.counted) return undefined;
      told ??= { group: others, figure: same };
      continue;
    }
    const other = all.find((each) => isOfKind(figure, each));
    const [first] = all;
    if (!other || !first || first === other || first.counted === 0) continue;
    // “The winners, who split 2 million”: a sum without its unit is the one that was told of, whatever the group is called.
    if (first.counted === group.counted || figure.counted === 0) told ??= { group: first, figure: other };
  }
  return told ?? apart(doc, until, group, figure);
}

/**
 * “Eleven employees” in one sentence and “4.2 million” in another, where “the seven employees, who share in the 2.4 million” are
 * taken up: the same word is counted, and the figure has the same digits in another order.
 */
function apart(
  doc: Document,
  until: number,
  group: Figure,
  figure: Figure,
): { group: Figure; figure: Figure } | undefined {
  if (group.counted === 0) return undefined;
  const told = doc.get(opening).slice(0, until).flat();
  const others = told.filter(({ counted, value }) => counted === group.counted && value !== group.value);
  const swapped = told.find(
    (each) => isOfKind(figure, each) && areSwapped(digitsOf(each.value), digitsOf(figure.value)),
  );
  const [first] = others;
  return others.length === 1 && first && swapped ? { group: first, figure: swapped } : undefined;
}

/** The digits of a number without the zeros behind them. */
function digitsOf(value: number): string {
  let digits = String(value).replace('.', '');
  while (digits.endsWith('0')) digits = digits.slice(0, -1);
  return digits;
}

/** “2.1 million” and “3.1 million crowns”, “420,000 tonnes” and “240,000 tonnes”. */
function isOfKind(figure: Figure, other: Figure): boolean {
  const isLarge = figure.value >= 1e6 && other.value >= 1e6;
  return figure.counted === other.counted || (isLarge && figure.counted === 0);
}
