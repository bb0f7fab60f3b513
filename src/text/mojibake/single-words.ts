/**
 * One word that a mix-up of single-byte encodings has damaged in a sound text: `fⁿr`, `BegoÒa`, `arrivÈe`, `isnít`.
 *
 * No other word says the same, so the word has to say it alone: by what no word has inside, or because it becomes a word
 * that the language or the text is known to have, of letters that it was not written with.
 */
import { classOf, isLower, isUpper, isWordUnit, LETTER } from '../characters.ts';
import { once, onceEach } from '../once.ts';
import { languages, type LanguageCode } from '../languages/index.ts';
import type { Damage } from './damage.ts';
import { lettersOf } from './mix-up-pages.ts';
import { isMark, oddWords, Speller, type OddWord } from './mix-up-words.ts';
import { pairsShowing, type PagePair } from './page-pairs.ts';
import { SURE } from './runs.ts';
import { spellings } from './spellings/index.ts';
import { isImpossible, lookalikes } from './word-shapes.ts';

/** What stands beside words in sound texts and inside of none, except where a space is missing. */
const insiders = '„”“‘‚…–—·•€°©®™«»¡¿§¶\u00A0';

/** What finds the words to look at. */
const patternOf = onceEach((language: LanguageCode): RegExp => {
  const letters = lettersOf(language);
  const capitals = [...letters].filter((letter) => isUpper(letter.charCodeAt(0))).join('');
  const latin = `A-Za-z${letters}`;
  const odd = `(?![${letters}${insiders}\\u00AD’›‹])[\\u0080-\\u02DF\\u0370-\\u06FF\\u2010-\\u2027\\u2030-\\u2265\\u2310-\\u25A0\\u25CA\\uFB01\\uFB02\\uF8FF]`;
  const source = `${odd}(?:(?<=[${latin}].)|(?=[${latin}]))|[${insiders}](?=[${latin}])(?<=[A-Za-z].)|·(?<=[a-z].)|¶(?=[a-z])|[${capitals}](?<=[a-z].)`;
  return new RegExp(source, 'g');
});

/** So many different words are looked at: a text that has more is not sound but for one. */
const MANY = 60;

/**
 * Every word that is damaged for itself.
 *
 * @param isWord Whether the language has a word of plain letters, where all of them are known.
 */
export function singleWords(
  text: string,
  language: LanguageCode,
  taken: readonly Damage[],
  isWord?: (word: string) => boolean,
): Damage[] {
  const words = oddWords(text, language, taken, patternOf(language));
  if (words.length === 0) return [];
  const judge = new Judge(text, language, isWord);
  const known = new Map<string, Repair | undefined>();
  const repaired: { word: OddWord; repair: Repair }[] = [];
  // A quotation in another language has more letters than one that are not of the language.
  const foreign = new Set<number>();
  for (const word of words) {
    if (!known.has(word.seen)) known.set(word.seen, known.size < MANY ? judge.best(word) : undefined);
    const repair = known.get(word.seen);
    if (repair) repaired.push({ word, repair });
    else if (judge.isForeign(word.seen)) foreign.add(word.line);
  }
  return repaired
    .filter(({ word, repair }) => repair.isForced || !foreign.has(word.line))
    .map(({ word, repair }) => damage(word, repair));
}

/** What a word, or the part of it between marks, was meant to be. */
interface Repair {
  readonly from: number;
  readonly seen: string;
  readonly repaired: string;
  readonly how: string;
  readonly unique: boolean;
  /** It has what no word has, whatever it was meant to be. */
  readonly isForced: boolean;
}

/** Where a word stands, and its part between the marks around it. */
interface Part {
  readonly seen: string;
  readonly start: number;
}

class Judge {
  readonly #text: string;
  readonly #language: LanguageCode;
  readonly #isWord: (word: string) => boolean;
  readonly #speller: Speller;
  readonly #own: string;

  constructor(text: string, language: LanguageCode, isWord: (word: string) => boolean = () => false) {
    this.#text = text;
    this.#language = language;
    this.#isWord = isWord;
    this.#speller = new Speller(language);
    this.#own = lettersOf(language);
  }

  /** Whether a word has a letter that the language does not have. */
  isForeign(seen: string): boolean {
    for (let at = 0; at < seen.length; at++)
      if (seen[at]! >= '\u0080' && classOf(seen.charCodeAt(at)) === LETTER && !this.#own.includes(seen[at]!))
        return true;
    return false;
  }

  best({ seen, start }: OddWord): Repair | undefined {
    let from = 0;
    let to = seen.length;
    while (from < to && isMark(seen[from]!)) from++;
    while (to > from && isMark(seen[to - 1]!)) to--;
    const core = { seen: seen.slice(from, to), start: start + from };
    return this.#repair(core, from) ?? (core.seen === seen ? undefined : this.#repair({ seen, start }, 0));
  }

  #repair(part: Part, from: number): Repair | undefined {
    const { seen } = part;
    const shown = this.#oddest(seen);
    // `durаnte` with a Cyrillic letter is another rule's: nobody's page shows just what belongs there.
    if (shown === undefined || lookalikes.includes(shown)) return undefined;
    const candidates = new Map<string, PagePair>();
    for (const pair of pairsShowing(this.#language).get(shown) ?? []) {
      const repaired = readBack(seen, pair);
      if (repaired !== undefined && !candidates.has(repaired)) candidates.set(repaired, pair);
    }
    const all = [...candidates.keys()];
    const forced = all.filter((repaired) => this.#isForced(part, repaired));
    const told = all.filter((repaired) => this.#isTold(part, repaired, candidates.get(repaired)!.isRare));
    const likely = told.length > 0 ? told : this.#commonFirst(forced);
    if (likely.length === 0) return undefined;
    const [repaired] = likely as [string];
    const { how } = candidates.get(repaired)!;
    // The names in an English text are of all languages.
    const unique = likely.length === 1 && (told.length > 0 || this.#language !== 'en');
    return { from, seen, repaired, how, unique, isForced: forced.length > 0 };
  }

  /** The likeliest first: of letters that the language has, and of those the commonest. */
  #commonFirst(words: readonly string[]): readonly string[] {
    const common = words.filter((word) => this.#speller.isSpelt(word));
    const order = byFrequency[this.#language];
    const rank = (word: string): number =>
      Math.max(...[...word].map((letter) => order.indexOf(letter.toLocaleLowerCase(this.#language))));
    return (common.length > 0 ? common : [...words]).sort((a, b) => rank(a) - rank(b));
  }

  /** The first character that is not of the language, or the first capital of it behind another letter. */
  #oddest(seen: string): string | undefined {
    const all = [...seen].filter((character) => character >= '\u0080' && character !== '’');
    return (
      all.find((character) => !this.#own.includes(character)) ??
      all.find((character) => character !== seen[0] && isUpper(character.charCodeAt(0)))
    );
  }

  /** Whether a word is known once it is put right, and cannot be as it is seen. */
  #isTold(part: Part, repaired: string, isRare: boolean): boolean {
    const { seen, start } = part;
    if (repaired.includes('’') && !seen.includes('’')) return this.#isContraction(seen, repaired);
    if (!hasCase(repaired)) return false;
    const changed = [...repaired].flatMap((letter, index) => (letter === seen[index] ? [] : [index]));
    const [first, last] = [changed[0]!, changed.at(-1)!];
    if (isNote(seen, last) && this.#isPlainWord(seen.slice(0, -1)) && !this.#isInSentence(part)) return false;
    // “a–a” is a span, and no “aña”.
    const letters = repaired.replace(/’/gu, '').length;
    if (letters <= 3 && changed.some((at) => at > 0 && insiders.includes(seen[at]!))) return false;
    // `l’école`
    const from = repaired.lastIndexOf('’', first) + 1;
    const to = repaired.indexOf('’', last);
    const word = repaired.slice(from, to === -1 ? repaired.length : to);
    if (repaired.length >= 4 && this.#standsIn(repaired, start)) return true;
    const doubts = { mayBeName: this.#mayBeName(repaired), isRare };
    const isSpelt = this.#language === 'en' || this.#speller.isSpelt(repaired);
    return isSpelt && spellings[this.#language].tells(word, first - from, last - from, doubts);
  }

  /** Whether a capital says that it may be a name, of which any ending may be foreign. */
  #mayBeName(word: string): boolean {
    return this.#language !== 'de' && isUpper(word.charCodeAt(0));
  }

  #isPlainWord(word: string): boolean {
    return languages[this.#language].functionWords.hasWord(word) || this.#isWord(word) || word.length >= 5;
  }

  /** `conseguir· segurar`: between small words, where no text has a sign that it has nowhere else. */
  #isInSentence({ seen, start }: Part): boolean {
    const sign = seen.at(-1)!;
    const end = start + seen.length;
    if (!'·÷‡ˆ¯˙¸˛┴╖'.includes(sign) || this.#text.indexOf(sign) !== this.#text.lastIndexOf(sign))
      return false;
    return /^[,;]? \p{Ll}/u.test(this.#text.slice(end, end + 3));
  }

  /** `isn’t`, `council’s`, `l’eau`: what stands on either side of an apostrophe is a word. */
  #isContraction(seen: string, repaired: string): boolean {
    const at = repaired.indexOf('’');
    const [before, after] = [repaired.slice(0, at), repaired.slice(at + 1)];
    if (repaired.toLowerCase() === 'aujourd’hui') return true;
    if (before !== seen.slice(0, at) || after !== seen.slice(at + 1)) return false;
    const unit = seen.charCodeAt(at);
    // What stands for it says nothing when it is a control, of which every page has one there.
    if (unit >= 0x80 && unit < 0xa0) return false;
    const isStranger = isUpper(unit) || !isWordUnit(unit);
    if (this.#language === 'fr' && elided.test(before) && /^[aeiouyhéèêà]/iu.test(after))
      return (
        languages.fr.functionWords.hasWord(after) || (after.length >= 3 && isStranger) || after.length >= 5
      );
    if (this.#language !== 'en') return false;
    if (after === 't') return negated.test(before);
    if (/^(?:re|ve|ll|d|m)$/u.test(after)) return pronouns.test(before);
    if (after !== 's') return false;
    return pronouns.test(before) || before.length >= (isStranger ? 3 : this.#isWord(before) ? 4 : Infinity);
  }

  /** Whether a word has what none has, and nothing else in it is odd once it is put right. */
  #isForced({ seen, start }: Part, repaired: string): boolean {
    const isName = this.#language === 'en' && hasCase(repaired) && /^[A-Za-zÀ-ÖØ-öø-ÿ]+$/u.test(repaired);
    if (!isName && !this.#speller.isSpelt(repaired)) return false;
    return isImpossible(seen, repaired, {
      own: this.#own,
      language: this.#language,
      text: this.#text,
      start,
    });
  }

  /** Whether the word stands elsewhere in the text as it should be. */
  #standsIn(word: string, start: number): boolean {
    const text = this.#text;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      const isWhole = !isWordUnit(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at + word.length));
      if (isWhole && at !== start) return true;
    }
    return false;
  }
}

/** The letters beside a–z of each language, the commonest first. */
const byFrequency: Readonly<Record<LanguageCode, string>> = {
  de: 'üäöß',
  en: 'éáíóñüöèäçêëïúôâîßåøæ',
  es: 'óíáéñúü',
  fr: 'éèàêçôâîûùïëœüÿæ',
  pl: 'łęążśóćńź',
  pt: 'ãçáéíóêõâúôàü',
  tr: 'ıüşöçğâîû',
};

const elided = /^(?:[ldjnmstc]|qu|jusqu|lorsqu|puisqu)$/iu;
const negated =
  /^(?:do|ca|wo|is|are|was|were|has|have|had|does|did|would|should|could|might|must|need|ai)n$/iu;
const pronouns =
  /^(?:i|you|he|she|it|we|they|that|there|here|who|what|where|how|let|would|could|should|might)$/iu;

/** The word as it was written, if every character of it can have been read wrongly so. An apostrophe may be younger. */
function readBack(seen: string, { meant }: PagePair): string | undefined {
  let output = '';
  for (const character of seen) {
    const letter = character < '\u0080' || character === '’' ? character : meant.get(character);
    if (letter === undefined) return undefined;
    output += letter;
  }
  return output === seen ? undefined : output;
}

/** Capitals in front or throughout, and nothing but letters and apostrophes. */
function hasCase(word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (word[at] !== '’' && classOf(word.charCodeAt(at)) !== LETTER) return false;
  return casing().test(word);
}

const casing = once(() => /^\P{Lu}+$|^\p{Lu}\P{Lu}*$|^\P{Ll}+$|’\p{Lu}\P{Lu}+$/u);

/** Whether what was put right at the end of a word is a sign, which may point to a note or belong to a name. */
function isNote(seen: string, last: number): boolean {
  const unit = seen.charCodeAt(last);
  return last === seen.length - 1 && !isLower(unit) && !isUpper(unit);
}

function damage({ start }: OddWord, { from, seen, repaired, how, unique }: Repair): Damage {
  return {
    start: start + from,
    end: start + from + seen.length,
    repaired,
    score: SURE,
    unique,
    lossy: false,
    chain: [how],
  };
}
