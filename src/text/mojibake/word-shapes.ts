/** What no word of any language has inside. */
import { classOf, isLower, isUpper, LETTER } from '../characters.ts';
import type { LanguageCode } from '../languages/index.ts';
import { scriptOf } from './surroundings.ts';

export interface Whereabouts {
  /** The letters of the language beside a–z. */
  readonly own: string;
  readonly language: LanguageCode;
  readonly text: string;
  /** Where the word starts in it. */
  readonly start: number;
}

/** Signs that nobody writes between letters, for want of a space or for fun. */
const signs = '±ⁿ∩≈≡≥≤⌐¤¦§¶¾½¼‰†‡∏∑∂∆√∫Ω◊⌠⌡';

/** Cyrillic letters that somebody may write for Latin ones: `pаypаl`. */
export const cyrillicLookalikes = 'аеорсухіјѕ';

/** Those of Greek too. */
export const lookalikes = `${cyrillicLookalikes}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο`;

/** A shorter word may be a formula. */
const SHORTEST = 3;

/** Whether one of the characters that were put right stands where no word has it. */
export function isImpossible(seen: string, repaired: string, at: Whereabouts): boolean {
  if (seen.length < SHORTEST || seen.replace(/[^A-Za-z]/g, '').length < SHORTEST - 1) return false;
  for (let index = 0; index < seen.length; index++)
    if (seen[index] !== repaired[index] && isOutOfPlace(seen, repaired, index, at)) return true;
  return false;
}

function isOutOfPlace(
  seen: string,
  repaired: string,
  at: number,
  { own, language, text, start }: Whereabouts,
): boolean {
  const character = seen[at]!;
  const unit = seen.charCodeAt(at);
  // Of a control that Windows has a mark for, that is said where all controls are looked at.
  if (unit >= 0x80 && unit < 0xa0) return unit < 0x91 || unit > 0x97;
  const isInside = at > 0 && classOf(repaired.charCodeAt(at - 1)) === LETTER && isSmall(repaired[at + 1]);
  if (character === '„') return isInside && !isQuoting(text, start + at);
  if (character === '‚') return isInside && isSmall(seen[at - 1]);
  if (at === seen.length - 1 && isOddEnd(seen, language, text, start)) return true;
  if (signs.includes(character)) return isInside;
  // The last letter may be one too, but a line that is drawn may end a word.
  if (unit >= 0x2580 && unit <= 0x259f && at === seen.length - 1)
    return at >= SHORTEST - 1 && isSmall(seen[at - 1]);
  if (unit >= 0x2500 && unit <= 0x25a0) return isInside;
  if (unit >= 0x590 && unit <= 0x6ff) return isInside;
  if (classOf(unit) !== LETTER) return false;
  if (scriptOf(unit) > 0)
    return isInside && language !== 'en' && !lookalikes.includes(character) && seen.length > SHORTEST;
  // `MUTIRïO`
  if (!isUpper(unit)) return character !== 'ß' && /[A-Z]{2}.[A-Z]/u.test(seen.slice(at - 2, at + 2));
  // `SŽamus`
  if (at === 1 && /^[A-CE-Z]/.test(seen)) return !own.includes(character) && /^..[a-z]{3}/u.test(seen);
  const before = seen.slice(0, at);
  // `hÉireann`, `bhÉal`: in Irish a word gets a small letter before its capital.
  if (!/[a-z]{2}$|^[A-Z][a-z]$/.test(before) || /^(?:bh|dt|gc|mb|nd|ng|bp|ts)$/u.test(before)) return false;
  return isSmall(seen[at + 1]);
}

/** Signs that may point to a note, or stand for a comma. */
const notes = '¹²³ªº°®™©†‡*’”“»«–—…·€£¢¥';

/** `excusÈ`, `ceni±`, `naciσ`: behind small letters a capital, or before another word a sign that notes and brands do not have. */
function isOddEnd(seen: string, language: LanguageCode, text: string, start: number): boolean {
  const last = seen.at(-1)!;
  const unit = last.charCodeAt(0);
  if (!/^[A-Za-z]?[a-z]{2,}$/u.test(seen.slice(0, -1)) || seen.length <= SHORTEST) return false;
  if (isUpper(unit) && unit < 0x250) return isSmall(seen[0]) || !'ÀÈÉÌÒÙ'.includes(last);
  const isBeforeWord = /^[,;]? \p{Ll}/u.test(text.slice(start + seen.length, start + seen.length + 3));
  if (!isBeforeWord || language === 'en') return false;
  if (classOf(unit) === LETTER)
    return scriptOf(unit) > 0 && !'αβγδκλω'.includes(last) && !lookalikes.includes(last);
  return !notes.includes(last) && (signs.includes(last) || (unit >= 0x2500 && unit <= 0x25a0));
}

function isSmall(character = ' '): boolean {
  return isLower(character.charCodeAt(0));
}

/** So far a quotation is followed. */
const FAR = 400;

/** `sagte„ja und ging“`: a space is missing, and there is the other mark. */
function isQuoting(text: string, at: number): boolean {
  return /^[^„“”"\n]*[“”"]/u.test(text.slice(at + 1, at + FAR));
}
