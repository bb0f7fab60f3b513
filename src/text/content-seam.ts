import { hashWord } from './hash.ts';
import { list } from './word-set.ts';

/** How long both halves are at least: of shorter ones English makes compounds all the time … */
const HALF = 5;

/** … but of no adjective, whatever stands behind it: `expensive|boat`. */
const BEHIND_ADJECTIVE = 4;

/** Which words make compounds, as the dictionary tells. */
export interface Compounding {
  /** Whether compounds begin with a word, as `water` does … */
  readonly begins: (hash: number) => boolean;
  /** … and whether they end with it, as `board` does. */
  readonly ends: (hash: number) => boolean;
}

/**
 * Where an English token that no dictionary has falls into two long words of which neither makes compounds at its end of a
 * word: `velvet|lecture`, but not `velvet|board`. It falls so at no other place: `names|pacing` is as well `name|spacing`.
 * Of what people do new words are made every year, `couchsurfing`. Adjectives make none: `dangerous|road`.
 */
export function contentSeam(
  token: string,
  isWord: (hash: number) => boolean,
  { begins, ends }: Compounding,
): number | undefined {
  let found: number | undefined;
  for (let at = 3; at <= token.length - 3; at++) {
    if (!isWord(hashWord(token.slice(0, at))) || !isWord(hashWord(token.slice(at)))) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  if (found === undefined || /ings?$/.test(token)) return undefined;
  const [left, right] = [token.slice(0, found), token.slice(found)];
  if (suffixes.has(right)) return undefined;
  if (loose.has(left)) return right.length >= HALF && !ends(hashWord(right)) ? found : undefined;
  if (found < HALF) return undefined;
  if (right.length >= BEHIND_ADJECTIVE && adjective.test(left)) return found;
  if (right.length < HALF) return undefined;
  return begins(hashWord(left)) || ends(hashWord(right)) ? undefined : found;
}

/** No nouns such as `olive`, `table` and `bible`. */
const adjective =
  /^[a-z]{3,}(?:(?:ns|ss|rs|(?<!obj|dir|dete|adje|perspe)ct|(?<!mo|incen|na)t)ive|ous|(?<!veget|timet|turnt|const|vari|const)able|(?<!cruc)ible|[st]ional|[hns]ical|iest)$/;

/** What stands before any noun and is written together with few: `other|countries`, `thirty|pages`. */
const loose = new Set(
  list(`
    other another every several many most same each both three seven eight nine eleven twelve thirteen fourteen fifteen sixteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred second third fourth fifth sixth young early late small large great
    strong certain recent local modern special final former senior entire poor rich simple total public private famous whole
    short quiet clean fresh proper heavy happy angry nervous empty cheap brief sudden major minor various female male native
    royal rural urban civil legal moral human social global annual daily weekly monthly joint
  `),
);

/** What words are derived with though it is a word as well: `reasonable` is no compound. */
const suffixes = new Set(
  list(
    'ness like wise hood ship ment less able ably ally ability dom ward wards age ant ion ions ate men man',
  ),
);

/**
 * The words of five letters or more with which at least `least` words of a dictionary begin, `waterfall`, and those with
 * which they end, `cardboard`: what is left of each is a word as well.
 */
export function compoundingOf(
  dictionary: Iterable<string>,
  isWord: (hash: number) => boolean,
  least: number,
): { readonly begins: readonly string[]; readonly ends: readonly string[] } {
  const begins = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const word of dictionary)
    for (let at = 3; at <= word.length - 3; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (!isWord(hashWord(left)) || !isWord(hashWord(right)) || suffixes.has(right)) continue;
      if (left.length >= HALF) begins.set(left, (begins.get(left) ?? 0) + 1);
      if (right.length >= HALF) ends.set(right, (ends.get(right) ?? 0) + 1);
    }
  const often = (counts: ReadonlyMap<string, number>): string[] =>
    [...counts].filter(([, count]) => count >= least).map(([word]) => word);
  return { begins: often(begins), ends: often(ends) };
}
