/** A sign beside a figure that was read in another page: `œ210` for “£210”, `180øC` for “180°C”. */
import { isUpper } from '../characters.ts';
import type { LanguageCode } from '../languages/index.ts';
import { once } from '../once.ts';
import type { Damage } from './damage.ts';
import { lettersOf } from './mix-up-pages.ts';
import { upperHalves } from './other-pages.ts';
import { LIKELY, SURE } from './runs.ts';

/** In which pages a text was written that has such signs, and as which it is read. */
const written = ['Windows-1252', 'Mac OS Roman', 'code page 850', 'code page 437', 'ISO-8859-15'];
const readers = [
  'Windows-1252',
  'Mac OS Roman',
  'code page 850',
  'code page 437',
  'Windows-1250',
  'Windows-1254',
];

interface Meaning {
  readonly sign: string;
  readonly how: string;
}

/** What each character may have been, for those that are some of `signs` in another page. */
function showing(signs: string): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const from of written)
    for (const to of readers) {
      const [one, other] = [upperHalves().get(from)!, upperHalves().get(to)!];
      for (const [index, unit] of one.entries()) {
        const [sign, shown] = [String.fromCharCode(unit), String.fromCharCode(other[index] ?? 0)];
        if (from === to || !signs.includes(sign) || shown === sign || other[index]! < 0xa1) continue;
        // A quotation mark or a dash stands before figures, and so do other currencies.
        if (/[\p{P}\p{Sc}±≈×÷≤≥]/u.test(shown) || found.has(shown)) continue;
        found.set(shown, { sign, how: `${from} read as ${to}` });
      }
    }
  return found;
}

const moneys = once(() => showing('£€'));
const degrees = once(() => showing('°'));

const classOfEach = (meanings: ReadonlyMap<string, Meaning>): string => `[${[...meanings.keys()].join('')}]`;
const beforeAmount = once(
  () => new RegExp(`(?<![\\p{L}\\p{N}])${classOfEach(moneys())}(?=(\\d[\\d.,]{0,12})(?![\\p{L}\\d-]))`, 'gu'),
);
const beforeScale = once(
  () => new RegExp(`(?<=\\d ?)${classOfEach(degrees())}(?= ?[CF](?![\\p{L}\\d-]))`, 'gu'),
);

/** Every such sign of a text. */
export function figures(text: string, language: LanguageCode | undefined): Damage[] {
  return language === undefined ? [] : [...amounts(text, language), ...scales(text)];
}

/** `œ14`, `ú3.50`, `Û40`. A capital of the language before a figure may be the name of a hall. */
function amounts(text: string, language: LanguageCode): Damage[] {
  const own = lettersOf(language);
  const hits = [...text.matchAll(beforeAmount())].filter(([shown]) =>
    language !== 'en' && isUpper(shown.charCodeAt(0)) ? !own.includes(shown) : true,
  );
  return hits.flatMap(({ index, 0: shown, 1: amount = '' }) => {
    const isOften = hits.filter(([other]) => other === shown).length > 1;
    const isLetter = isUpper(shown.charCodeAt(0));
    // `Ä12` is an engine.
    if (!isOften && !(isLetter ? /\d[.,]\d|\d{3}/u : /\d[.,]\d|\d{2}/u).test(amount)) return [];
    return [damage(index, moneys().get(shown)!, isLetter && !isOften ? LIKELY : SURE)];
  });
}

function scales(text: string): Damage[] {
  return [...text.matchAll(beforeScale())].map(({ index, 0: shown }) =>
    damage(index, degrees().get(shown)!, SURE),
  );
}

function damage(start: number, { sign, how }: Meaning, score: number): Damage {
  return { start, end: start + 1, repaired: sign, score, unique: true, lossy: false, chain: [how] };
}
