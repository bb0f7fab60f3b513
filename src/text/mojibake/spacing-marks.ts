/** Letters whose mark stands beside them as a character of its own: `Bru¨cke`, `scho ¨n`, as texts come out of PDF. */
import { isWordUnit } from '../characters.ts';
import { alphabetOf, alphabetsWith } from './alphabets.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Damage } from './damage.ts';
import { SURE } from './runs.ts';

/** Each spacing mark and the combining one that it is a picture of (Unicode, Spacing Modifier Letters). */
const combining = new Map([
  ['¨', '\u0308'],
  ['´', '\u0301'],
  ['¸', '\u0327'],
  ['ˆ', '\u0302'],
  ['ˇ', '\u030C'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['˚', '\u030A'],
  ['˛', '\u0328'],
  ['˜', '\u0303'],
  ['˝', '\u030B'],
]);

/** “don´t” has an apostrophe: an acute tells something only among others. */
const ACUTE = '´';

interface Marked {
  readonly damage: Damage;
  readonly mark: string;
}

/** Every such letter, when the marks of a text are no quotation marks. */
export function spacingMarks(text: string, language: LanguageCode | undefined): Damage[] {
  if (!/[¨´¸ˆˇ˘˙˚˛˜˝]/.test(text)) return [];
  const found: Marked[] = [];
  let done = 0;
  let opened = '';
  for (const { index, 0: mark } of text.matchAll(/[¨´¸ˆˇ˘˙˚˛˜˝]/g)) {
    const isBeforeWord = isWordUnit(text.charCodeAt(index + 1));
    const isBehindWord = isWordUnit(text.charCodeAt(index - 1));
    // ¨Quoted¨ with the marks of a keyboard that has no others.
    if (mark === opened && isBehindWord && !isBeforeWord) return [];
    opened = isBeforeWord && !isBehindWord ? mark : '';
    const damage = letterBeside(text, index, done, language);
    if (!damage) continue;
    done = damage.end;
    found.push({ damage, mark });
  }
  const hasAcutes = alphabetOf(language) !== 0 && found.length >= MANY_ACUTES;
  const tells = hasAcutes || found.some(({ mark }) => mark !== ACUTE);
  return tells ? found.map(({ damage }) => damage) : [];
}

/** So many letters that have an acute in the language, and it beside them, are no words before apostrophes. */
const MANY_ACUTES = 2;

/** The letter before the mark or the one behind it, whichever the language has with it. */
function letterBeside(
  text: string,
  at: number,
  from: number,
  language: LanguageCode | undefined,
): Damage | undefined {
  if (at > from && isWordUnit(text.charCodeAt(at - 1))) {
    const whole = composed(text[at - 1]!, text[at]!, language);
    if (whole !== undefined) return damage(at - 1, at + 1, whole, true);
  }
  const whole = composed(text[at + 1] ?? '', text[at]!, language);
  // Where a space stands before it, nobody knows whether that belongs to the text: `Br ¨ucke`, `die ¨Ubung`.
  return whole === undefined ? undefined : damage(at, at + 2, whole, isWordUnit(text.charCodeAt(at - 1)));
}

/** One letter made of two, if the language has it, or any language when that of the text has no letters of its own. */
function composed(letter: string, mark: string, language: LanguageCode | undefined): string | undefined {
  // The dotless “ı” of many fonts stands below a mark.
  const whole = (letter === 'ı' && mark !== '¸' ? 'i' : letter) + combining.get(mark)!;
  const one = whole.normalize('NFC');
  if (one.length !== 1) return undefined;
  const own = alphabetOf(language);
  if (mark === ACUTE && own === 0 && !/[aeiou]/iu.test(letter)) return undefined;
  const having = alphabetsWith(one.toLowerCase().charCodeAt(0));
  return (own === 0 ? having : having & own) === 0 ? undefined : one;
}

function damage(start: number, end: number, repaired: string, unique: boolean): Damage {
  const chain = ['a mark that was parted from its letter'];
  return { start, end, repaired, score: SURE, unique, lossy: false, chain };
}
