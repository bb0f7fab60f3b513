import type { Document, View } from '#rule';
import { hashWord, list, once, type LanguageCode } from '#text';
import { desks, type Desk } from '../data/desks.ts';
import { STEM, stems as stemsOfText, visitWords } from './meetings.ts';

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

/** The words of substance of a text, in order, and for each stem where it stands first and last. */
interface Substance {
  readonly words: readonly { readonly at: number; readonly stem: number; readonly isName: boolean }[];
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

const substance: View<Substance> = (doc) => {
  const words: { at: number; stem: number; isName: boolean }[] = [];
  const { size } = doc.get(stemsOfText);
  const firsts = new Int32Array(size).fill(-1);
  const lasts = new Int32Array(size);
  visitWords(doc, (_, stem, isName, at) => {
    if (stem === undefined) return;
    words.push({ at, stem, isName });
    if (firsts[stem] === -1) firsts[stem] = at;
    lasts[stem] = at;
  });
  return { words, firsts, lasts };
};

/** `around` is the stretch whose words do not count as standing outside: a sentence is held against what stands around its paragraph. */
export function companyOf(doc: Document, { from, to }: Stretch, around: Stretch = { from, to }): Company {
  const { words, firsts, lasts } = doc.get(substance);
  const seen = new Map<number, boolean>();
  for (let index = firstFrom(words, from); index < words.length && words[index]!.at < to; index++) {
    const { stem, isName } = words[index]!;
    seen.set(stem, isName || seen.get(stem) === true);
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

function firstFrom(words: Substance['words'], from: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.at < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many words of one desk tell where a paragraph comes from; a text that has one of its own may be about that too. */
const DESK = 3;

/** One word in so many is of the desk: a long text has some of any. */
const SHARE = 10;

function deskOf(doc: Document, { from, to }: Stretch, seen: ReadonlyMap<number, boolean>): Company['desk'] {
  const { firsts, lasts } = doc.get(substance);
  const known = doc.get(stemsOfText);
  let best: Company['desk'];
  for (const { is, isLoose, stems } of stemsOf[doc.language!]()) {
    let [here, elsewhere] = [0, 0];
    for (const hash of stems) {
      const stem = known.find(hash);
      // A number without a place stands in the description of a picture only.
      if (stem === -1 || firsts[stem] === -1) continue;
      if (firsts[stem]! < from || lasts[stem]! >= to) elsewhere++;
      else if (seen.has(stem)) here++;
    }
    if (here === 0 || elsewhere * 4 > here || (best && here <= best.words)) continue;
    best = { is, isLoose, words: here };
  }
  return best;
}

type Stems = Pick<Desk, 'is' | 'isLoose'> & { readonly stems: ReadonlySet<number> };

const stemsOf: Readonly<Record<LanguageCode, () => readonly Stems[]>> = {
  en: stemsIn('en'),
  de: stemsIn('de'),
  fr: stemsIn('fr'),
  es: stemsIn('es'),
  pt: stemsIn('pt'),
  tr: stemsIn('tr'),
  pl: stemsIn('pl'),
};

function stemsIn(language: LanguageCode): () => readonly Stems[] {
  return once(() =>
    desks[language]().map(({ is, isLoose, words }): Stems => {
      const stems = list(words).map((word) => hashWord(word.slice(0, STEM)));
      return { is, isLoose, stems: new Set(stems) };
    }),
  );
}
