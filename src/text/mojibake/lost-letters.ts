/** Letters and apostrophes that became question marks, because the encoding of a file did not have them. */
import { isLower, isWordUnit } from '../characters.ts';
import { languages, type LanguageCode } from '../languages/index.ts';
import { once } from '../once.ts';
import { ownLetters } from './alphabets.ts';
import type { Damage } from './damage.ts';
import { damage } from './lost.ts';
import { LIKELY } from './runs.ts';
import { list } from '../word-set.ts';
import { spellings } from './spellings/index.ts';

const how = 'a character that the encoding of the file does not have';

const frenchElision = once(
  () =>
    /(?<!\p{L})(?:[ldjnmstcLDJNMSTC]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)\?[aeiouyhàâéèêëîïôûAEIOUÉÈÊ]\p{L}/gu,
);
/** `lota?o`, `lota??o` where each byte of UTF-8 became a mark */
const insideWord = once(() => /(?<=\p{L})\?{1,4}(?=\p{Ll})/gu);

/** `?` where an apostrophe or a letter was that the encoding did not have. English contractions are found as phrases. */
export function questioned(text: string, language: LanguageCode | undefined): Damage[] {
  if (language === 'en' || !text.includes('?')) return [];
  const elisions = language === 'fr' ? [...text.matchAll(frenchElision())] : [];
  const apostrophes = elisions.map(({ index, 0: hit }) => {
    const at = index + hit.indexOf('?');
    return { ...damage(at, at + 1, '’', how), unique: true, lossy: false };
  });
  const known = new Set(apostrophes.map(({ start }) => start));
  const letters = [...text.matchAll(insideWord())]
    .filter(({ index, 0: hit }) => !known.has(index) && !isInAddress(text, index, index + hit.length))
    .map(({ index, 0: hit }) => damage(index, index + hit.length, '\uFFFD', how));
  // Two sentences joined have a capital between them, or whole words on both sides; nobody asks twice inside a word.
  const doubled = letters.filter(({ start, end }) => end - start > 1).length;
  if (doubled >= 2 || letters.length + apostrophes.length >= 3) return [...apostrophes, ...letters];
  const torn = language ? letters.map((each) => tornLetter(text, each, language)) : [];
  return [...apostrophes, ...torn.filter((each) => each !== undefined)];
}

/**
 * The same in a language of which all words are known: `caf??s`, `na?ve`, `museum???s`. Two sentences without a space between
 * have words on both sides of the mark, and no address has it between letters only.
 */
export function questionedAmong(text: string, isWord: (word: string) => boolean): Damage[] {
  const found: Damage[] = [];
  for (let at = text.indexOf('?'); at !== -1; at = text.indexOf('?', at + 1)) {
    let end = at + 1;
    while (end < at + LONGEST_LOSS && text[end] === '?') end++;
    const start = at;
    at = end - 1;
    if (!isLower(text.charCodeAt(end)) || !isWordUnit(text.charCodeAt(start - 1))) continue;
    const before = /(?:^|[\s("“‘])(\p{L}[\p{L}?]{0,30})$/u.exec(
      text.slice(Math.max(0, start - 32), start),
    )?.[1];
    const after = firstWord(text.slice(end, end + 32));
    if (before === undefined || after === undefined) continue;
    const isSign = end - start === 3 && /^(?:s|t|re|ve|ll|d|m)$/u.test(after);
    if (isSign) found.push(damage(start, end, '’', how));
    else if (isTornWord(before, after, end - start, isWord)) found.push(damage(start, end, '\uFFFD', how));
  }
  return found;
}

/** `s` of `s owner`, `sum` of `sum?? of it`; nothing where a sign of an address or a program follows. */
function firstWord(text: string): string | undefined {
  const word = /^\p{Ll}[\p{L}?]{0,30}/u.exec(text)?.[0];
  if (word === undefined || !/^(?:[\s,.;:!)”"’-]|$)/u.test(text.slice(word.length))) return undefined;
  const mark = word.indexOf('?');
  return mark === -1 || /\p{L}/u.test(word.slice(mark)) ? word : word.slice(0, mark);
}

function isTornWord(
  before: string,
  after: string,
  marks: number,
  isWord: (word: string) => boolean,
): boolean {
  // “a??b” is an operator, and “a?b?c” a pattern.
  if (`${before}${after}`.replaceAll('?', '').length < 4) return false;
  if (before.includes('?') || after.includes('?')) return true;
  if (isWord(before)) return marks > 1 && after.length > 2 && !isWord(after);
  // `Wha?t` is a brand that plays with its question, and `na?ve` no “nave”.
  if (marks === 1 && isWord(before + after) && completed(before, after, 'en') === undefined) return false;
  // `Aur?lie`: a name, of which the rest may be a word.
  return marks > 1 || !isWord(after) || (/^\p{Lu}\p{Ll}{2,}$/u.test(before) && after.length > 2);
}

/** Languages in which a word and one more letter of theirs is seldom another word: “aç” and “açı” are two in Turkish. */
const complete: readonly LanguageCode[] = ['de', 'en', 'es', 'fr', 'pt'];

/** `the caf? and`: no sentence ends there, and with a letter of the language it is a word that the language is known for. */
export function questionedAtEnd(
  text: string,
  language: LanguageCode | undefined,
  isWord: (word: string) => boolean = () => false,
): Damage[] {
  if (!language || !complete.includes(language)) return [];
  const found: Damage[] = [];
  for (let at = text.indexOf('?'); at !== -1; at = text.indexOf('?', at + 1)) {
    if (!/^(?: \p{Ll}|[,;.] )/u.test(text.slice(at + 1, at + 3))) continue;
    const before = /(?:^|[\s(“«"'’])(\p{L}{2,20})$/u.exec(text.slice(Math.max(0, at - 22), at))?.[1];
    if (before === undefined || isWord(before) || languages[language].functionWords.hasWord(before)) continue;
    const letter = completed(before, '', language);
    if (letter !== undefined) found.push(damage(at, at + 1, letter, how));
  }
  return found;
}

/** What waits for a noun, so that no question ends on it. */
const waiting = list(`
  le la les un une des du de à au aux en dans par pour sur sous cet cette ces mon ma mes son sa ses leur leurs notre nos votre vos
  der die das den dem des ein eine einen einem einer im in am an zum zur vom von für mit bei
  el los las una unos unas del al con su sus por para o os as um uma do da dos das em no na nos nas pelo pela seu sua
  w we z ze do od za bir bu şu her
`);

const beforeLoss = once(
  () =>
    new RegExp(
      `(?:(?<=(?<![\\p{L}’'])(?:[ldjnsmtc]|qu)[’'])|(?<=(?<![\\p{L}\\d-])(?:${waiting.join('|')}) ))\\?{1,4}(?=\\p{Ll}{2})`,
      'giu',
    ),
);

/** `les ?coles`, `L’?tat`: behind an article or an elision no question ends, and no word begins with its mark. */
export function questionedAtStart(text: string, language: LanguageCode | undefined): Damage[] {
  if (!language || language === 'en') return [];
  return [...text.matchAll(beforeLoss())].map(({ index, 0: marks }) => {
    const end = index + marks.length;
    const after = text.slice(end, end + 40).split(/\P{L}/u, 1)[0]!;
    // A German noun begins large, and an adjective behind the same article small.
    const letter = language === 'de' ? undefined : completed('', after, language);
    return damage(index, end, letter ?? '\uFFFD', how);
  });
}

/** The one letter that makes a known word of two pieces. */
function completed(before: string, after: string, language: LanguageCode): string | undefined {
  const letters = [...ownLetters[language]].filter((letter) =>
    spellings[language].knows((before + letter + after).toLowerCase()),
  );
  return letters.length === 1 ? letters[0] : undefined;
}

/** A character takes four bytes at most, each of which becomes a mark. */
const LONGEST_LOSS = 4;

/**
 * `Universit?t`, `pesta?a`: a piece on one side of the mark is too short for a word, and the other is none that follows or precedes a
 * question. Two long pieces may be two words; Germans write “Heimat?los” on posters.
 */
function tornLetter(text: string, lost: Damage, language: LanguageCode): Damage | undefined {
  const { start, end } = lost;
  const before = text
    .slice(Math.max(0, start - 40), start)
    .split(/\P{L}/u)
    .at(-1)!;
  const after = text.slice(end, end + 40).split(/\P{L}/u, 1)[0]!;
  const letter = completed(before, after, language) ?? soundLetter(text, before, after, language);
  if (letter !== undefined) return damage(start, end, letter, how);
  // No word of one letter stands right behind a question, and nobody asks twice inside a word.
  if (after.length === 1 || (end - start > 1 && Math.min(before.length, after.length) < 3)) return lost;
  const { functionWords, speechVerbs } = languages[language];
  const isWord = (piece: string): boolean => functionWords.hasWord(piece) || speechVerbs.hasWord(piece);
  if (before.length > 2 && after.length > 2) {
    if (Math.min(before.length, after.length) >= TWO_WORDS || asks.has(before)) return undefined;
    return language === 'de' || isWord(before) || isWord(after) ? undefined : { ...lost, score: LIKELY };
  }
  return isWord(before) && isWord(after) ? undefined : lost;
}

/** Two pieces of so many letters are two words of which one ends a question: “przyczyna?pozdrawiam”. */
const TWO_WORDS = 8;

/** What a question may consist of alone: “czego?ehm”. */
const asks = new Set(
  list(`
    czego czemu kiedy gdzie kogo komu dlaczego skąd dokąd quoi quand comment pourquoi combien cuándo dónde quién quem quando onde
    porquê nerede neden niçin kimin warum wieso woher wohin
  `),
);

/** `(*irc?dialog]net`, `~killow?pa69#wlen`: a sign of an address or a host touches the word, and no sentence has it there. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = /[^\p{L}](?=\p{L}{1,24}$)/u.exec(text.slice(Math.max(0, start - 25), start))?.[0] ?? ' ';
  const after = /^\p{L}{1,24}([^\p{L}])/u.exec(text.slice(end, end + 25))?.[1] ?? ' ';
  return '|*~@#=&/\\'.includes(before) || ']}#@=&/\\|'.includes(after) || /\d/u.test(before + after);
}

/** The one letter of its language with which a text has the word elsewhere. */
function soundLetter(
  text: string,
  before: string,
  after: string,
  language: LanguageCode,
): string | undefined {
  if (before.length + after.length < 4) return undefined;
  return [...ownLetters[language]].find((letter) => text.includes(before + letter + after));
}
