import { classOf, isLower, isUpper, LETTER, SPACE } from '../characters.ts';
import { byteOf } from './code-pages.ts';
import { besideWord, isAsciiLetter, touchesLatin, unitAt } from './neighbours.ts';

/** Signs that no word has behind a capital with a tilde, a ring or dots, nor a formula behind a root. */
const signs = '¡¢£¤¥¦§¨©ª¬®°±²³´µ¶·¸¹º¼½¾†•™';

/** What stands behind a damaged capital inside a word: `WÅ»Y`. */
const insiders = '–—„’‘“”‰†‡…™›‹»«°³²¹ªº';

/** What may stand behind a word in capitals. */
const closers = '»«›‹®™©’‘”“„‚"…–—·•°ºª¹²³';

/** What stands behind a word for a note, or belongs to a name. */
const notes = '¹²³ªº°®™';

/** What the first character of a run says, in the company of the others: points for damage, negative ones against it. */
export function openerPoints(
  text: string,
  start: number,
  end: number,
  decoded: string,
  page: number,
): number {
  const opener = text[start]!;
  const before = unitAt(text, start - 1);
  const after = unitAt(text, end);
  if ('ÃÄÅĂĹĆ'.includes(opener) && byteOf(page, opener.charCodeAt(0)) <= 0xc5)
    return capitalPoints(text, start, end, decoded);
  // `20Â°`, `Â£5`: no word has a capital Â there.
  if (opener === 'Â' && isSign(decoded) && !isUpper(before) && !isLower(before))
    return decoded.startsWith('\u00A0') && before <= 0x20 ? 0 : 2;
  return rootPoints(text, start, end) ?? strangerPoints(text, start, before, after);
}

/** A capital with a tilde, a ring, dots: `TÃ¡`, `Ä…c`, `WÅ»Y`. */
function capitalPoints(text: string, start: number, end: number, decoded: string): number {
  const opener = text[start]!;
  const second = text[start + 1]!;
  const last = text[end - 1]!;
  const before = unitAt(text, start - 1);
  const isBeforeLetter = classOf(unitAt(text, end)) === LETTER;
  // One capital may open a word, `TÃ¡`; two are a word in capitals, where `Ã` is a letter of Portuguese.
  const isInCapitals = isUpper(before) && isUpper(unitAt(text, start - 2));
  // `SELKÄ’s` is Finnish in capitals.
  if (isBeforeLetter && insiders.includes(last) && !(isInCapitals && last === '’')) return 1.5;
  // `MANHÃ»` closes a quotation, `IRMÃ®` is a brand.
  if (isInCapitals && !isBeforeLetter && closers.includes(last)) return -2;
  // “à”, “é” and “ó” are words; no letter with a ring or a háček is one.
  const isInWord = isLower(before) || (classOf(before) === LETTER && !notes.includes(second));
  const isWord = opener === 'Ã' || opener === 'Ć' || isInWord || isBeforeLetter;
  if (!isInCapitals && isWord && signs.includes(second)) return 2;
  const isLetterAlone = 'ÃĂ'.includes(opener) && classOf(before) === SPACE && decoded.length === 1;
  return isLetterAlone && '\u00A0»«'.includes(second) ? 2 : 0;
}

/** `√2`, `r√π`, `√∞` are formulas, in which at most one letter stands beside a sign. Nothing where it says nothing. */
function rootPoints(text: string, start: number, end: number): number | undefined {
  const opener = text[start]!;
  const second = text[start + 1]!;
  if (opener === '√' && '¢£§©®°´¨¥†•™ª'.includes(second)) return 2;
  if (touchesLatin(text, start, end)) {
    if (opener === '√' && '≠≥±'.includes(second)) return 2.5;
    if (opener === '≈' && 'æ°ÇõºüëôÑÖáïôò≠'.includes(second)) return 2.5;
  }
  return '√≈∆¬'.includes(opener) && !besideWord(text, start, end) ? -4 : undefined;
}

/** A letter of another script, a drawn line or a root in a Latin word. */
function strangerPoints(text: string, start: number, before: number, after: number): number {
  const touches = [isAsciiLetter(before), isAsciiLetter(after)];
  if (!touches.includes(true)) return 0;
  const opener = text[start]!;
  const unit = text.charCodeAt(start);
  if (classOf(unit) === LETTER) return unit <= 0x24f ? 0 : touches.includes(false) ? 2 : 4;
  if ('├─┼┬'.includes(opener)) return 2;
  return '√≈∆¬'.includes(opener) ? 1.5 : 0;
}

function isSign(decoded: string): boolean {
  const codePoint = decoded.codePointAt(0)!;
  return codePoint >= 0xa0 && codePoint <= 0xbf;
}
