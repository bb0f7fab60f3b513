import { classOf, DIGIT, isLower, isWordUnit, LETTER, once, SPACE } from '#text';
import type { TextSpan } from '../span.ts';

/** A quotation mark, and what it can do where it stands. Neither means that it only pairs when another one asks for it. */
export interface Mark {
  readonly at: number;
  readonly glyph: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** After a digit: inches or seconds, unless a quotation ends in a number. */
  readonly afterDigit: boolean;
}

/** Marks that are never apostrophes, and those that mostly are. */
const marks = new Uint8Array(0x10000);
for (const mark of '"“”„‟«»‹›「」『』\'‘’‚') marks[mark.charCodeAt(0)] = 1;

export function isMark(unit: number): boolean {
  return marks[unit] === 1;
}

export const singles = "'‘’‚";

/**
 * What closes what, the sound partners first. After the bar stand those that make a pair of two kinds:
 * “ opened and " closed it, or the other way round.
 */
const partners: Readonly<Record<string, readonly [sound: string, odd: string]>> = {
  '"': ['"', '”“»'],
  '“': ['”', '"“»'],
  '„': ['“”', '"»'],
  '‟': ['”', '"'],
  '”': ['”', '"'],
  '«': ['»', '"”'],
  '»': ['«»', ''],
  '‹': ['›', ''],
  '›': ['‹', ''],
  '「': ['」', ''],
  '『': ['』', ''],
  "'": ["'", '"”'],
  '‘': ['’', '"”'],
  '‚': ['‘’', ''],
};

/** Whether typographers somewhere use the two as a pair: `„…”` in Poland, `”…”` in Sweden, `»…«` in Germany. */
export function isSound(open: string, close: string): boolean {
  return partners[open]![0].includes(close);
}

export function isPair(open: string, close: string): boolean {
  return isSound(open, close) || partners[open]![1].includes(close);
}

// What may stand before a mark that opens, and behind one that closes, besides white space; as bits of a code unit,
// because a text can be nothing but marks.
const BEFORE_OPENING = 1;
const BEHIND_CLOSING = 2;
const NEVER_OPENED = 4;
const BRACKET = 8;
const STOP = 16;
const FRACTION = 32;
const around = new Uint8Array(0x10000);
for (const [bit, characters] of [
  [BEFORE_OPENING, '([{=—–-/…‘“„«‹»›”"\'*_~>¿¡|'],
  [BEHIND_CLOSING, '.,;:!?)]}…—–-/’”»«“"\'*_~<|‹›'],
  [NEVER_OPENED, ',;:)]}'],
  [BRACKET, '([{¿¡'],
  [STOP, '.!?'],
  [FRACTION, '½¼¾⅛⅜⅝⅞'],
] as const)
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    around[unit] = around[unit]! | bit;
  }

/** “les tons d’« entrée »”: a French word that has lost its vowel before another. */
const elision = once(() => /(?:^|[^\p{L}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’]$/iu);

function isHebrew(unit: number): boolean {
  return unit >= 0x0590 && unit <= 0x05ff;
}

/** Reads the mark at `at`, in the block that `limits` is the content of; nothing when it cannot be a quotation mark. */
export function readMark(text: string, at: number, limits: TextSpan): Mark | undefined {
  const glyph = text[at]!;
  const before = at > limits.start ? text.charCodeAt(at - 1) : 0x20;
  const after = at + 1 < limits.end ? text.charCodeAt(at + 1) : 0x20;
  // An escape: \".
  if (before === 0x5c || isOfDamage(text, at)) return undefined;
  const spaceBefore = classOf(before) === SPACE;
  const spaceAfter = classOf(after) === SPACE;
  const [precedes, follows] = [around[before]!, around[after]!];
  // « le nom ». ends a sentence; « ... et puis » begins one.
  const endsSentence =
    (follows & STOP) !== 0 && (at + 2 >= limits.end || classOf(text.charCodeAt(at + 2)) === SPACE);
  const mayOpen = !spaceAfter && (follows & NEVER_OPENED) === 0 && !endsSentence;
  const canOpen = (spaceBefore || (precedes & BEFORE_OPENING) !== 0) && mayOpen;
  const canClose =
    !spaceBefore && (precedes & BRACKET) === 0 && (spaceAfter || (follows & BEHIND_CLOSING) !== 0);
  const afterDigit = classOf(before) === DIGIT || (precedes & FRACTION) !== 0;

  if (singles.includes(glyph)) {
    if (before === 0x27 || after === 0x27) return undefined;
    return single(text, { at, glyph, opens: canOpen, closes: canClose, afterDigit });
  }
  // צה"ל: a Hebrew abbreviation has its mark before the last letter.
  if (isHebrew(before) && isHebrew(after)) return undefined;
  if (
    glyph === '«' &&
    (before === 0x27 || before === 0x2019) &&
    elision().test(text.slice(Math.max(0, at - 9), at))
  )
    return { at, glyph, opens: true, closes: false, afterDigit };
  const { opens, closes } = direction(glyph, canOpen, canClose);
  return { at, glyph, opens, closes, afterDigit };
}

/** `brÃ»lÃ©e`, `Ã“scar`, `10â€“12`: a byte of a letter or a dash that was read in the wrong encoding. */
function isOfDamage(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at) < 0x80 || !'ÃÂÄÅ€'.includes(text[at - 1]!)) return false;
  if (text[at - 1] === '€') return text[at - 2] === 'â';
  const isInside = at > 1 && isLower(text.charCodeAt(at - 2));
  return isInside || (isLower(text.charCodeAt(at + 1)) && !isWordUnit(text.charCodeAt(at - 2)));
}

/** Curly, low and angle marks say where they point; the context decides where a tradition turns them round. */
function direction(
  glyph: string,
  canOpen: boolean,
  canClose: boolean,
): { readonly opens: boolean; readonly closes: boolean } {
  if (glyph === '"') return { opens: canOpen, closes: canClose };
  if ('„‟「『'.includes(glyph)) return { opens: true, closes: false };
  if ('」』'.includes(glyph)) return { opens: false, closes: true };
  // “ closes in German, « and ‹ do in »…«, and ” and » open in Swedish and Danish: where the context allows nothing else.
  if ('“«‹'.includes(glyph)) return { opens: canOpen || !canClose, closes: canClose && !canOpen };
  return { opens: canOpen && !canClose, closes: canClose || !canOpen };
}

// Words that begin with an apostrophe: 'Twas, rock 'n' roll, get 'em.
const elided = once(
  () =>
    /^(?:\d\ds?(?![\d\p{L}])|(?:twas|tis|twere|twill|n|em|cause|til|till|bout|round|neath|tween|ere|ello|cos|cuz|fraid|scuse|s|ne|nen|ner|nem|nes|n’|ah|im|er|appen|ave|ad|is|un|uns)(?![\p{L}]))/iu,
);

/** An apostrophe inside a word or at its edge is no quotation mark. */
function single(text: string, mark: Mark): Mark | undefined {
  const { at, glyph } = mark;
  if (isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1))) return undefined;
  // “'is 'at” is his, and “'Is it another?'” asks.
  const isElided = !text.startsWith('Is ', at + 1) && elided().test(text.slice(at + 1, at + 10));
  const opens = mark.opens && glyph !== '’' && !isElided;
  const closes = mark.closes && glyph !== '‚';
  return opens || closes ? { ...mark, opens, closes } : undefined;
}

/** Whether the mark certainly opens: white space or a bracket before it, a word behind it. */
export function surelyOpens(text: string, { at, opens }: Mark, start: number): boolean {
  const kind = classOf(text.charCodeAt(at + 1));
  const edge = at === start || classOf(text.charCodeAt(at - 1)) === SPACE || text[at - 1] === '(';
  if (kind === SPACE) return opens && edge && '«‹'.includes(text[at]!);
  return opens && edge && (kind === LETTER || kind === DIGIT || "¿¡…[‘’'`".includes(text[at + 1] ?? ' '));
}

/** Whether the mark certainly closes: a word or the end of a sentence before it, nothing glued behind it. */
export function surelyCloses(text: string, { at, closes, afterDigit }: Mark, end: number): boolean {
  if (!closes || afterDigit) return false;
  const next = at + 1;
  const free = next >= end || classOf(text.charCodeAt(next)) === SPACE || /[.,;:!?)\]—–]/u.test(text[next]!);
  let before = at - 1;
  if ('»›'.includes(text[at]!) && classOf(text.charCodeAt(before)) === SPACE) before--;
  return free && (classOf(text.charCodeAt(before)) === LETTER || /[.,!?…`]/u.test(text[before] ?? ' '));
}

/** `the dogs' entrance`, `goin' home`: what closes may be an apostrophe as well. */
export function maybeApostrophe(text: string, { at, afterDigit }: Mark): boolean {
  if (afterDigit) return true;
  let next = at + 1;
  while (classOf(text.charCodeAt(next)) === SPACE && next < at + 4) next++;
  const goesOn =
    next > at + 1 && (isLower(text.charCodeAt(next)) || classOf(text.charCodeAt(next)) === LETTER);
  return goesOn && /[sSzZxn]/u.test(text[at - 1] ?? ' ');
}
