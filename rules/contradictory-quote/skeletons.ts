import type { Stretch } from './passages.ts';
import { CAPITAL, firstAfter, NUMBER, type Document, type TextSpan } from '#rule';
import { hashWord, joinNumerals, languages, numeral, WordSet, type Language } from '#text';

/** A word of a passage as it is compared: what may change without a change of wording is taken out or made alike. */
export interface Bone {
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

export interface Negation extends TextSpan {
  readonly hash: number;
}

const ANY_NUMBER = hashWord('0');

/** `n’`, before a verb. */
const NEGATION = hashWord('n');

/** `je n’ai` and `j’ai` have the same words. */
const I = hashWord('je');

// `5 percent` and `5%` are one; `do` comes and goes with `not`.
const percents = new Set(
  ['percent', 'cent', 'prozent', 'ciento', 'cento', 'procent'].map((word) => hashWord(word)),
);

/** How often, in one word; 0 for the word that makes it of a number. */
const timesOf = new Map(
  [
    'times mal fois vez veces vezes kez kere defa razy',
    'once einmal raz',
    'twice zweimal dwukrotnie',
    'thrice dreimal trzykrotnie',
    'viermal',
    'fünfmal',
    'sechsmal',
    'siebenmal',
    'achtmal',
    'neunmal',
    'zehnmal',
  ].flatMap((words, times) => words.split(' ').map((word) => [hashWord(word), times] as const)),
);
const ones = new WordSet('a un una une um uma ein eine bir jeden');
const auxiliaries = new Set(['do', 'does', 'did'].map((word) => hashWord(word)));

/** The skeleton of some stretches of words. */
export function skeleton(doc: Document, stretches: readonly Stretch[]): Skeleton {
  const { words, text } = doc;
  const language = languages[doc.language ?? 'en'];
  const bones: Bone[] = [];
  const negations: Negation[] = [];
  for (const index of indicesOf(stretches)) {
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
    if (language.code === 'fr' && /^[jn]['’]/iu.test(text.slice(at.start, Math.min(at.end, at.start + 2)))) {
      if (/n/iu.test(text[at.start]!)) negations.push({ ...at, hash: NEGATION });
      else bones.push({ hash: I, at, value: undefined, kind: 'function' });
      bones.push(word(doc, index, hashWord(text, at.start + 2, at.end), language));
      continue;
    }
    const times = timesOf.get(hash);
    // `three times` is one number, as `once` is.
    if (times === 0 && takesTimes(bones)) continue;
    const value =
      times || (at.end - at.start < 24 ? numeral(text.slice(at.start, at.end), language.numbers) : undefined);
    if (value === undefined) bones.push(word(doc, index, counted(text, at, bones.at(-1)) ?? hash, language));
    else if (!joined(bones, at, value)) bones.push({ hash: ANY_NUMBER, at, value, kind: 'number' });
  }
  return { bones, negations };
}

/** Whether the last bone says how many times; “una vez” begins with an article, which then is a number. */
function takesTimes(bones: Bone[]): boolean {
  const last = bones.at(-1);
  if (last === undefined) return false;
  if (ones.has(last.hash)) bones[bones.length - 1] = { ...last, hash: ANY_NUMBER, value: 1, kind: 'number' };
  return bones.at(-1)!.kind === 'number';
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

function* indicesOf(stretches: readonly Stretch[]): Iterable<number> {
  for (const { from, to } of stretches) for (let index = from; index < to; index++) yield index;
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

/** The skeleton of the beginning of a passage. */
export function headOf(
  { words }: Document,
  whole: Skeleton,
  { stretches }: { readonly stretches: readonly Stretch[] },
): Skeleton {
  const end = words.ends[stretches.at(-1)!.to - 1]!;
  const { bones, negations } = whole;
  let count = bones.length;
  while (count > 0 && bones[count - 1]!.at.end > end) count--;
  return {
    bones: bones.slice(0, count),
    negations: negations.length === 0 ? negations : negations.filter((negation) => negation.end <= end),
  };
}
