import { list } from './word-set.ts';

/** Closed-class words that stand before and after one another all the time: `ofthe`, `itwas`. */
export const openers = new Set(
  list(
    'of in to on at by for and is as from with that but was it he she they we will would could may must should has have had not or if when',
  ),
);
export const closers = new Set(
  list(
    'the this that these those which it he she they we was is are were be been have has had not his her their our your its',
  ),
);

/** Two short words of which no word is made: `notto`, `hecan`, `outof`. */
export const shortPairs = pairs([
  ['not and but', 'to in on at by for so if'],
  ['and but', 'no not all one two can will'],
  ['he she it they you who that', 'can will would may must could should did does do also'],
  ['that which when than then', 'in on at by to if no an all'],
  ['has had have used able due', 'to'],
  ['all one two few out end top way most some each none part', 'of'],
  ['can might', 'be not have only'],
  ['as', 'well soon long much many far'],
  ['up down out back over', 'to from the until till'],
  ['such less other', 'as than'],
  ['is was are were', 'not no all so too one an still now'],
  ['did does do', 'not no'],
  ['has had have', 'no'],
  [
    `threw gave knew grew drew flew blew wore tore chose drove wrote began fought bought brought caught taught sought heard told
    kept sent spent built stood understood shook took went came fell sold`,
    'us me it to at by an as on of all',
  ],
]);

function pairs(
  lists: readonly (readonly [heads: string, tails: string])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [heads, tails] of lists)
    for (const head of list(heads)) found.set(head, new Set([...(found.get(head) ?? []), ...list(tails)]));
  return found;
}
