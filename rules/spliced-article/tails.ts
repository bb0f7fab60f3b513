import type { Document, View } from '#rule';
import { HashTable, hashWord, list, onceEach, type LanguageCode } from '#text';
import { desks, type Desk } from '../data/desks/index.ts';
import { stapleWords } from '../data/staple-words.ts';
import {
  IS_NAME,
  STEM,
  standsOutside,
  stems as stemsOfText,
  substance,
  type Reach,
  type Substance,
} from './substance.ts';

/** A stretch of words, half-open, as indices into `Document.words`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a stretch has in common with all that stands around it. */
export interface Company {
  /** Different words of substance in the stretch, and how many of them stand outside it. */
  readonly own: number;
  readonly shared: number;
  /** How many of the shared ones any two articles may have in common. */
  readonly staples: number;
  /** Names in the stretch, and how many of them stand outside it. */
  readonly names: number;
  readonly sharedNames: number;
  /** The desk whose words are denser in the stretch than outside it, of all the one that tells most. */
  readonly desk: DeskShare | undefined;
  /** Whether it is enough to tell where the stretch comes from, and far less of the desk stands outside. */
  readonly isOfDesk: boolean;
}

/** How much a stretch has of a desk. */
interface DeskShare {
  readonly is: string;
  readonly isLoose: boolean;
  readonly words: number;
  /** The words, times the logarithm of how much denser they stand in the stretch than outside it. */
  readonly weight: number;
}

/** How many different words of substance a stretch has. */
export function substanceOf(doc: Document, stretch: Stretch): number {
  return stemsWithin(doc, stretch).size;
}

/** The stems of a stretch, and whether each is a name. */
function stemsWithin(doc: Document, { from, to }: Stretch): ReadonlyMap<number, boolean> {
  const { marks } = doc.get(substance);
  const seen = new Map<number, boolean>();
  for (let at = from; at < to; at++) {
    const mark = marks[at]!;
    if (mark === -1) continue;
    const stem = mark >> 1;
    seen.set(stem, (mark & IS_NAME) !== 0 || seen.get(stem) === true);
  }
  return seen;
}

/** `around` is the stretch whose words do not count as standing outside: a sentence is held against what stands around its paragraph. */
export function companyOf(doc: Document, stretch: Stretch, around: Stretch = stretch): Company {
  const found = doc.get(substance);
  const seen = stemsWithin(doc, stretch);
  const known = staples(doc.language!);
  const { hashes } = doc.get(stemsOfText);
  const isOutside = (way: Reach, stem: number): boolean => standsOutside(way, stem, around.from, around.to);
  // “Colby Ladies won” may open a report from the same town.
  const opener = found.marks[stretch.from]! >> 1;
  let [shared, staple, names, sharedNames] = [0, 0, 0, 0];
  for (const [stem, isName] of seen) {
    if (isName) names++;
    if (!isOutside(found, stem)) continue;
    shared++;
    if (
      isName
        ? isOutside(found.named, stem) || !isOutside(found.lower, stem)
        : stem !== opener && isOnlyName(found, stem)
    )
      sharedNames++;
    if (known.get(hashes[stem]!) !== 0) staple++;
  }
  // What has a quarter of its words in common with the rest is of no other desk, and need not be asked.
  const desk = shared * 4 <= seen.size ? deskOf(doc, around, seen) : undefined;
  return {
    own: seen.size,
    shared,
    staples: staple,
    names,
    sharedNames,
    desk,
    isOfDesk: isOfDesk(desk, seen.size),
  };
}

/** Whether a stem has a capital wherever it stands, and not only where sentences begin. */
function isOnlyName({ named, lower }: Substance, stem: number): boolean {
  return lower.firsts[stem] === -1 && named.firsts[stem] !== -1;
}

/** So many words of one desk tell where a paragraph comes from; a text that has one of its own may be about that too. */
const DESK = 3;

/** One word in so many is of the desk: a long text has some of any. */
const SHARE = 10;

/** The logarithm of how much denser they stand in it than outside. */
const DENSER = 2;

function isOfDesk(desk: Company['desk'], own: number): boolean {
  return (
    desk !== undefined &&
    desk.words >= DESK &&
    desk.words * SHARE >= own &&
    desk.weight >= desk.words * DENSER
  );
}

/** So much weight a desk has in a recipe or a manual, and not in a turn that an article takes. */
const PLAINLY = 12;

/** Whether a stretch comes from another desk beyond doubt: a recipe, a report of a match. */
export function isPlainlyOfDesk({ desk, isOfDesk }: Company): boolean {
  return isOfDesk && !desk!.isLoose && desk!.weight >= PLAINLY;
}

/** The desk that a stretch has the most of, against what stands outside it. */
function deskOf(doc: Document, { from, to }: Stretch, seen: ReadonlyMap<number, boolean>): Company['desk'] {
  const { firsts, lasts } = doc.get(substance);
  const [here, elsewhere] = [new Int32Array(MAX_DESKS), new Int32Array(MAX_DESKS)];
  for (const { stem, desks } of doc.get(deskWords)) {
    const isOutside = firsts[stem]! < from || lasts[stem]! >= to;
    if (!isOutside && !seen.has(stem)) continue;
    const counts = isOutside ? elsewhere : here;
    for (let desk = 0; desks >> desk !== 0; desk++) counts[desk]! += (desks >> desk) & 1;
  }
  const outside = doc.get(stemsOfText).size - seen.size;
  let best: Company['desk'];
  for (const [index, { is, isLoose }] of stemsOf(doc.language!).desks.entries()) {
    const [words, wordsOutside] = [here[index]!, elsewhere[index]!];
    if (words === 0) continue;
    const weight = words * Math.log(words / seen.size / ((wordsOutside + 1) / (outside + 15)));
    if (weight > (best?.weight ?? 0)) best = { is, isLoose, words, weight };
  }
  return best;
}

/** The stems of a text that are of a desk, and of which, as bits. */
const deskWords: View<readonly { readonly stem: number; readonly desks: number }[]> = (doc) => {
  const { hashes } = doc.get(stemsOfText);
  const { firsts } = doc.get(substance);
  const { table } = stemsOf(doc.language!);
  const found: { stem: number; desks: number }[] = [];
  for (let stem = 0; stem < hashes.length; stem++) {
    const desks = table.get(hashes[stem]!);
    // One without a place stands in the description of a picture only.
    if (desks !== 0 && firsts[stem] !== -1) found.push({ stem, desks });
  }
  return found;
};

const MAX_DESKS = 31;

/** The beginnings of the words that any two articles may have in common. */
const staples = onceEach((language: LanguageCode): HashTable => {
  const table = new HashTable();
  for (const word of list(stapleWords[language])) table.mark(hashWord(word.slice(0, STEM)), 1);
  return table;
});

/** The desks of a language, and for each stem that any of them has which, as bits. */
interface Stems {
  readonly desks: readonly Desk[];
  readonly table: HashTable;
}

const stemsOf = onceEach((language: LanguageCode): Stems => {
  const table = new HashTable();
  for (const [index, { words }] of desks[language].entries())
    for (const word of list(words)) table.mark(hashWord(word.slice(0, STEM)), 1 << index);
  return { desks: desks[language], table };
});
