/** Cyrillic and Greek that a page of Latin letters was taken for: `Ïðèâåò` for “Привет”. */
import { classOf, isLower, LETTER } from '../characters.ts';
import type { Damage } from './damage.ts';
import { SURE } from './runs.ts';

/** Encodings of other alphabets, and the ten letters that are more than half of any text in them. */
const alphabets = [
  { name: 'Windows-1251', decoder: 'windows-1251', common: 'оеаинтсрвл' },
  { name: 'KOI8-R', decoder: 'koi8-r', common: 'оеаинтсрвл' },
  { name: 'Windows-1253', decoder: 'windows-1253', common: 'αοιετσνηυρ' },
] as const;

/** `Ïðèâåò`: words of nothing but accented letters, which no language has. */
export function otherAlphabets(text: string): Damage[] {
  if (!/[À-ÿ]{5}/u.test(text)) return [];
  const words: Damage[] = [];
  let long = 0;
  for (const { index, 0: word } of text.matchAll(/[À-ÿ¸¨]+/gu)) {
    const end = index + word.length;
    if (classOf(text.charCodeAt(index - 1)) === LETTER || classOf(text.charCodeAt(end)) === LETTER) continue;
    if (word.length >= 5) long++;
    words.push({ start: index, end, repaired: word, score: SURE, unique: true, lossy: false, chain: [] });
  }
  if (long < 2) return [];
  const sample = words
    .slice(0, 200)
    .map(({ repaired }) => repaired)
    .join(' ');
  const best = alphabets
    .map(({ name, decoder, common }) => ({ name, decoder: new TextDecoder(decoder), common }))
    .map((each) => ({ ...each, share: commonShare(inEncoding(sample, each.decoder), each.common) }))
    .sort((a, b) => b.share - a.share)[0]!;
  if (best.share < 0.5) return [];
  return words
    .filter((word, index) => isAmong(words, index, word))
    .map((word) => ({
      ...word,
      repaired: inEncoding(word.repaired, best.decoder),
      chain: [`${best.name} read as Windows-1252`],
    }));
}

/** A long word, or a short one right beside another: “à” alone is French. */
function isAmong(words: readonly Damage[], index: number, { start, end }: Damage): boolean {
  if (end - start >= 4) return true;
  const before = words[index - 1]?.end ?? -Infinity;
  const after = words[index + 1]?.start ?? Infinity;
  return start - before <= 2 || after - end <= 2;
}

function inEncoding(word: string, decoder: { decode(bytes: Uint8Array): string }): string {
  return decoder.decode(Uint8Array.from([...word], (character) => character.charCodeAt(0)));
}

/** The share of common letters in small letters and at the start of words: in the wrong encoding case is upside down. */
function commonShare(words: string, common: string): number {
  let letters = 0;
  let hits = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === ' ') continue;
    letters++;
    if (isLower(words.charCodeAt(at)) && common.includes(words[at]!)) hits++;
  }
  return letters === 0 ? 0 : hits / letters;
}
