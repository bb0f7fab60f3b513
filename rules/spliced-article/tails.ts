import type { Document, View } from '#rule';
import { HashTable, hashWord, list, once, type LanguageCode } from '#text';
import { desks, type Desk } from '../data/desks.ts';
import { IS_NAME, STEM, stems as stemsOfText, substance } from './substance.ts';

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
  /** Names in the stretch, and how many of them stand outside it. */
  readonly names: number;
  readonly sharedNames: number;
  /** The desk of which the stretch has words, and the rest hardly any. */
  readonly desk: { readonly is: string; readonly isLoose: boolean; readonly words: number } | undefined;
  /** Whether these are enough to tell where the stretch comes from. */
  readonly isOfDesk: boolean;
}

/** `around` is the stretch whose words do not count as standing outside: a sentence is held against what stands around its paragraph. */
export function companyOf(doc: Document, { from, to }: Stretch, around: Stretch = { from, to }): Company {
  const { marks, firsts, lasts } = doc.get(substance);
  const seen = new Map<number, boolean>();
  for (let at = from; at < to; at++) {
    const mark = marks[at]!;
    if (mark === -1) continue;
    const stem = mark >> 1;
    seen.set(stem, (mark & IS_NAME) !== 0 || seen.get(stem) === true);
  }
  let [shared, names, sharedNames] = [0, 0, 0];
  for (const [stem, isName] of seen) {
    const isOutside = firsts[stem]! < around.from || lasts[stem]! >= around.to;
    if (isName) names++;
    if (isOutside) shared++;
    if (isName && isOutside) sharedNames++;
  }
  // What has a quarter of its words in common with the rest is of no other desk, and need not be asked.
  const desk = shared * 4 <= seen.size ? deskOf(doc, around, seen) : undefined;
  const isOfDesk = desk !== undefined && desk.words >= DESK && desk.words * SHARE >= seen.size;
  return { own: seen.size, shared, names, sharedNames, desk, isOfDesk };
}

/** So many words of one desk tell where a paragraph comes from; a text that has one of its own may be about that too. */
const DESK = 3;

/** One word in so many is of the desk: a long text has some of any. */
const SHARE = 10;

/** So many words of one desk are no turn that an article takes. */
const CLEAR = 5;

/** Whether a stretch comes from another desk beyond doubt: a recipe, a report of a match. */
export function isPlainlyOfDesk({ desk, isOfDesk }: Company): boolean {
  return isOfDesk && !desk!.isLoose && desk!.words >= CLEAR;
}

/** The desk that a stretch has the most words of, and the rest hardly any. */
function deskOf(doc: Document, { from, to }: Stretch, seen: ReadonlyMap<number, boolean>): Company['desk'] {
  const { firsts, lasts } = doc.get(substance);
  const [here, elsewhere] = [new Int32Array(MAX_DESKS), new Int32Array(MAX_DESKS)];
  for (const { stem, desks } of doc.get(deskWords)) {
    const isOutside = firsts[stem]! < from || lasts[stem]! >= to;
    if (!isOutside && !seen.has(stem)) continue;
    const counts = isOutside ? elsewhere : here;
    for (let desk = 0; desks >> desk !== 0; desk++) counts[desk]! += (desks >> desk) & 1;
  }
  let best: Company['desk'];
  for (const [index, { is, isLoose }] of stemsOf[doc.language!]().desks.entries()) {
    const words = here[index]!;
    if (words === 0 || elsewhere[index]! * 4 > words || (best && words <= best.words)) continue;
    best = { is, isLoose, words };
  }
  return best;
}

/** The stems of a text that are of a desk, and of which, as bits. */
const deskWords: View<readonly { readonly stem: number; readonly desks: number }[]> = (doc) => {
  const { hashes } = doc.get(stemsOfText);
  const { firsts } = doc.get(substance);
  const { table } = stemsOf[doc.language!]();
  const found: { stem: number; desks: number }[] = [];
  for (let stem = 0; stem < hashes.length; stem++) {
    const desks = table.get(hashes[stem]!);
    // One without a place stands in the description of a picture only.
    if (desks !== 0 && firsts[stem] !== -1) found.push({ stem, desks });
  }
  return found;
};

const MAX_DESKS = 30;

/** The desks of a language, and for each stem that any of them has which, as bits. */
interface Stems {
  readonly desks: readonly Desk[];
  readonly table: HashTable;
}

const stemsOf: Readonly<Record<LanguageCode, () => Stems>> = {
  en: stemsIn('en'),
  de: stemsIn('de'),
  fr: stemsIn('fr'),
  es: stemsIn('es'),
  pt: stemsIn('pt'),
  tr: stemsIn('tr'),
  pl: stemsIn('pl'),
};

function stemsIn(language: LanguageCode): () => Stems {
  return once(() => {
    const known = desks[language]();
    const table = new HashTable();
    for (const [index, { words }] of known.entries())
      for (const word of list(words)) table.mark(hashWord(word.slice(0, STEM)), 1 << index);
    return { desks: known, table };
  });
}
