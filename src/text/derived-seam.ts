/**
 * Words before which English writes a space whatever follows: derived nouns and adverbs (`audience`, `payment`, `quickly`)
 * and the names of numbers are no first halves of compounds.
 */
import { hashWord } from './hash.ts';
import { list } from './word-set.ts';

const derived =
  /[a-z]{2,}(?:[ae]nces?|[ts]ions?|ments?|(?<!busi)ness|[lvr]ities|[lvr]ity|ships?|[csv]ally|[iou]ously|[st]ively|[dt]ingly|fully)|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?/gy;

/** What is written behind such a word without a space after all: `citywide`, `stationmaster`, `environmentally`. */
const attached = new Set(
  list(`
    ally forth forward man men woman women person persons
    like wide less hood ship able ably based free led wise ward wards proof ware fold some something odd somethings weight weights plus
    master masters house houses room rooms wagon maker makers making holder holders goer goers keeper keepers bound line lines
    level oriented driven owned run state
  `),
);

/** The shortest word that goes on: `had`, `for`. */
const LEAST = 3;

/** Where a token in lower case that is no word falls into a derived word and another one. */
export function derivedSeam(token: string, isWord: (hash: number) => boolean): number | undefined {
  derived.lastIndex = 0;
  const at = derived.exec(token)?.[0].length ?? 0;
  if (at < 5 || token.length - at < LEAST) return undefined;
  const rest = token.slice(at);
  if (attached.has(rest)) return undefined;
  return isWord(hashWord(rest)) && isWord(hashWord(token.slice(0, at))) ? at : undefined;
}
