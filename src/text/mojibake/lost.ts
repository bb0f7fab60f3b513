/** Damage that cannot be undone, because bytes are gone: what is left of it, and what probably stood there. */
import { isLower, isWordUnit } from '../characters.ts';
import { characterOf, WINDOWS_1252 } from './code-pages.ts';
import type { Damage } from './damage.ts';
import { SURE } from './runs.ts';

/** Every place that has lost something, outside `taken`: places in order, of which something is known already. */
export function lost(text: string, taken: readonly Damage[]): Damage[] {
  const all = [
    ...brokenQuotes(text),
    ...brokenLetters(text, taken.length > 0),
    ...brokenEmoji(text),
    ...brokenDashes(text),
    ...replacements(text),
    ...missingGlyphs(text),
    ...halfPairs(text),
    ...controls(text),
    ...privateUse(text),
  ];
  let index = 0;
  return all
    .sort((a, b) => a.start - b.start)
    .filter((each) => {
      while (index < taken.length && taken[index]!.end <= each.start) index++;
      return index === taken.length || taken[index]!.start >= each.end;
    });
}

/** `â€` whose third byte vanished: 9D is no character of Windows-1252, so it was a closing quotation mark. */
function* brokenQuotes(text: string): Generator<Damage> {
  for (const [rest, guess, page] of [
    ['â€', '”', 'Windows-1252'],
    ['вЂ', '‘', 'Windows-1251'],
  ] as const) {
    let at = text.indexOf(rest);
    while (at !== -1) {
      const end = at + rest.length + (text[at + rest.length] === '\uFFFD' ? 1 : 0);
      yield damage(at, end, guess, `UTF-8 read as ${page}`);
      at = text.indexOf(rest, end);
    }
  }
}

/** `MartÃnez`: “í” is C3 AD, and AD is the soft hyphen, which nobody sees and much removes. */
function* brokenLetters(text: string, isDamaged: boolean): Generator<Damage> {
  let at = text.indexOf('Ã');
  while (at !== -1) {
    const before = text.charCodeAt(at - 1) | 0x20;
    const after = text.charCodeAt(at + 1);
    const end = at + 1;
    if (before >= 0x61 && before <= 0x7a && after >= 0x61 && after <= 0x7a)
      yield damage(at, end, 'í', 'UTF-8 read as Windows-1252');
    // “Á” is C3 81, and 81 is no character of Windows-1252: `Ãngel`. No word of its own begins so.
    else if (isDamaged && isLower(after) && !isWordUnit(text.charCodeAt(at - 1)))
      yield damage(at, end, 'Á', 'UTF-8 read as Windows-1252');
    else if (after === 0xfffd)
      yield damage(
        at,
        end + 1,
        isWordUnit(text.charCodeAt(at - 1)) ? 'í' : 'Á',
        'UTF-8 read as Windows-1252',
      );
    at = text.indexOf('Ã', end);
  }
}

/** `1,640 â and sang â before`: a dash is E2 80 93, and what removes controls removes the last two. No language has the word. */
function* brokenDashes(text: string): Generator<Damage> {
  for (let at = text.indexOf('â'); at !== -1; at = text.indexOf('â', at + 1)) {
    if (text[at - 1] !== ' ' || text[at + 1] !== ' ') continue;
    const before = text.slice(Math.max(0, at - 13), at - 1);
    if (
      /[\p{L}\d,.)”"»]$/u.test(before) &&
      !/(?:letter|buchstabe|lettre|letra|harfi?|liter[ay])$/iu.test(before)
    )
      yield damage(at, at + 1, '–', 'UTF-8 read as Windows-1252');
  }
}

/** `ðŸ‘`: the first two bytes of every emoji, with the others gone or not. */
function* brokenEmoji(text: string): Generator<Damage> {
  let at = text.indexOf('ðŸ');
  while (at !== -1) {
    let end = at + 2;
    while (end < at + 4 && !isWordUnit(text.charCodeAt(end)) && text.charCodeAt(end) >= 0x80) end++;
    yield damage(at, end, '\uFFFD', 'UTF-8 read as Windows-1252');
    at = text.indexOf('ðŸ', end);
  }
}

/** U+FFFD, which stands for bytes that could not be read. Between a word and what may follow an apostrophe it was one. */
function* replacements(text: string): Generator<Damage> {
  let at = text.indexOf('\uFFFD');
  while (at !== -1) {
    let end = at + 1;
    while (text[end] === '\uFFFD') end++;
    const guess = isApostrophe(text, at, end) ? '’' : text.slice(at, end);
    yield damage(at, end, guess, 'bytes that could not be read');
    at = text.indexOf('\uFFFD', end);
  }
}

function isApostrophe(text: string, start: number, end: number): boolean {
  if (!isWordUnit(text.charCodeAt(start - 1)) || !isLower(text.charCodeAt(end)) || end - start > 3)
    return false;
  if (/^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u.test(text.slice(end, end + 3))) return true;
  return (
    /^[aeiouyhàâéèêëîïôœ]/u.test(text[end]!) &&
    /(?:^|[^\p{L}])(?:[ldjnmstc]|qu)$/iu.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** `caf□`, `K■che`: what a font or a printer puts for a letter that it does not have. */
function* missingGlyphs(text: string): Generator<Damage> {
  if (!/[■□▯]/.test(text)) return;
  for (const { index } of text.matchAll(/(?<=\p{L})[■□▯](?=\p{Ll})|(?<=\p{Ll}{2})[□▯](?=[\s,.;:!?)]|$)/gu))
    yield damage(index, index + 1, '\uFFFD', 'a letter that the font does not have');
}

/** Half of an emoji. With the flag `u` a pair is one character, and no half. */
function* halfPairs(text: string): Generator<Damage> {
  if (!/[\uD800-\uDFFF]/.test(text)) return;
  for (const { index } of text.matchAll(/[\uD800-\uDFFF]/gu))
    yield damage(index, index + 1, '\uFFFD', 'half of a character that takes two units');
}

/** Controls from 80 to 9F: signs of Windows-1252 that were read as ISO-8859-1, of which nothing is lost. */
function* controls(text: string): Generator<Damage> {
  for (const { index, 0: control } of text.matchAll(/[\u0080-\u0084\u0086-\u009F]/g)) {
    const sign = characterOf(WINDOWS_1252, control.charCodeAt(0));
    const lossy = sign === control;
    // “‚” in a word is “é” in a page of DOS.
    const beside = [index - 1, index + 1].filter((at) => isWordUnit(text.charCodeAt(at))).length;
    const isOtherPage = !['’‘“”–—…™•ŠšŒœŽžŸ€', '’‘“”–—…™•ŠšŒœŽžŸ€', '’ŠšŒœŽžŸ'][beside]!.includes(sign);
    yield {
      ...damage(index, index + 1, lossy ? '\uFFFD' : sign, 'Windows-1252 read as ISO-8859-1'),
      unique: !lossy && !isOtherPage,
      lossy,
    };
  }
}

/** Characters that mean something in one font only. `U+E200` and its neighbours are a chatbot's and no font's. */
function* privateUse(text: string): Generator<Damage> {
  for (const { index, 0: character } of text.matchAll(/[\uE000-\uE1FF\uE207-\uF8FE]+/g)) {
    const isBullet = character === '\uF0B7' || character === '\uF0A7';
    const how = 'a private-use character, which has a shape in one font only';
    yield {
      ...damage(index, index + character.length, isBullet ? '•' : '\uFFFD', how),
      score: 0,
      lossy: !isBullet,
    };
  }
}

export function damage(start: number, end: number, repaired: string, how: string): Damage {
  return { start, end, repaired, score: SURE, unique: false, lossy: true, chain: [how] };
}
