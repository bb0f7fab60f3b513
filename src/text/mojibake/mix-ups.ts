/**
 * One single-byte encoding read as another: `baþladý` for “başladı”, `³ó¿ko` for “łóżko”, `donÕt`, `Ïðèâåò`.
 *
 * Every letter that comes out is a sound letter of some language, so nothing here is told from one letter. A word
 * must be one of the language of the text once it is put right, and others must say the same.
 */
import { classOf, isLower, LETTER } from '../characters.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Damage } from './damage.ts';
import { SURE } from './runs.ts';

interface MixUp {
  readonly how: string;
  /** The language it is told by; without one, `strong` says enough in any text. */
  readonly language?: LanguageCode;
  /** Each character seen, and after it the one that was meant. */
  readonly pairs: string;
  /** Letters, in lower case, that words of the language have; nothing when any will do. */
  readonly alphabet?: string;
  /** A word with what no sound word has. */
  readonly strong: RegExp;
  /** How many different such words it takes. */
  readonly needed: number;
}

const polishLetters = 'aąbcćdeęfghijklłmnńoóqprsśtuvwxyzźż';

const mixUps: readonly MixUp[] = [
  {
    how: 'Windows-1254 read as Windows-1252',
    language: 'tr',
    pairs: 'ýıþşðğÝİÞŞÐĞ',
    alphabet: 'abcçdefgğhıijklmnoöprsştuüvyzâîû',
    strong: /[þÞ][^þÞýðÝ]{0,20}[ýðÝ]|[ýÝ][^þÞýðÝ]{0,20}[þÞð]|ð[^þÞýðÝ]{0,20}[ýÝþÞ]/u,
    needed: 1,
  },
  {
    how: 'Windows-1250 read as Windows-1252',
    language: 'pl',
    pairs: '¹ąæćêę³łñńœśŸź¿ż£ŁŒŚ¯ŻÆĆÊĘÑŃ¥Ą',
    alphabet: polishLetters,
    strong: /\p{L}[³¹¿]\p{L}|^[³¿]\p{Ll}/u,
    needed: 1,
  },
  {
    how: 'ISO-8859-2 read as ISO-8859-1',
    language: 'pl',
    pairs: '±ąæćêę³łñń¶ś¼ź¿ż£Ł¦Ś¯ŻÆĆÊĘÑŃ¡Ą¬Ź',
    alphabet: polishLetters,
    strong: /\p{L}[±¶¼]\p{L}|^[¶¼]\p{Ll}/u,
    needed: 1,
  },
  {
    how: 'Mac OS Roman read as Windows-1252',
    pairs: 'Õ’Ô‘Ò“Ó”ŽéˆàŠä‡á‰âœú–ñ—ó˜ò™ôšöžûŸüƒÉ†Ü',
    strong:
      /^\p{L}{1,12}Õ(?:s|t|re|ve|ll|d|m)$|^(?:[ldjnmstcLDJNMSTC]|[Qq]u)Õ\p{Ll}{2}|\p{Ll}Ž\p{Ll}|\p{Ll}‡\p{Ll}/u,
    needed: 1,
  },
  {
    how: 'Windows-1252 read as Mac OS Roman',
    pairs: 'ÈéËèÍêÁçÙùÒñ‰äˆö¸üí’ì“î”',
    strong:
      /\p{Ll}[ÈËÍÁÒ‰ˆ¸]\p{Ll}|^(?:[Dd]on|[Cc]an|[Ww]on|[Ii]sn|[Dd]oesn|[Dd]idn|[Ww]asn|[Ww]ouldn|[Cc]ouldn)ít$/u,
    needed: 2,
  },
];

/** The letters of languages whose own come out of every page: “cœur” is French, and “cúur” is nothing. */
const letters: Readonly<Partial<Record<LanguageCode, string>>> = {
  de: 'abcdefghijklmnopqrstuvwxyzäöüßéèà’',
  fr: 'abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæ’',
  es: 'abcdefghijklmnñopqrstuvwxyzáéíóúü’',
  pt: 'abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõúü’',
};

/** Every word of a text that one of the mix-ups explains, when enough words say the same. */
export function mixedUp(text: string, language: LanguageCode | undefined): Damage[] {
  // All that comes of a mix-up is there, and quotation marks and dashes are not.
  if (!/[\u0080-\u02FF\u2030]/.test(text)) return [];
  const found: Damage[] = [];
  let best: Damage[] = [];
  for (const mixUp of mixUps) {
    if (mixUp.language && mixUp.language !== language) continue;
    const damages = wordsOf(text, mixUp, mixUp.alphabet ?? (language && letters[language]));
    if (!mixUp.language) for (const each of damages) found.push(each);
    // Two pages explain most words of a language; one of them explains more.
    else if (length(damages) > length(best)) best = damages;
  }
  for (const each of best) found.push(each);
  return [...found, ...otherAlphabets(text)];
}

function length(damages: readonly Damage[]): number {
  return damages.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** So many different words, in lines without a sound letter of the language, say as much as a strong one. */
const MANY = 4;
/** Cubic metres are in order. */
const unit = /^[cdkm]?m[³¹]$/u;

/** What was meant by each character seen, and patterns for those; made when a text is first asked about. */
const pairsOf = new Map<MixUp, ReturnType<typeof readPairs>>();

function readPairs(mixUp: MixUp) {
  const meant = new Map<string, string>();
  for (let at = 0; at < mixUp.pairs.length; at += 2) meant.set(mixUp.pairs[at]!, mixUp.pairs[at + 1]!);
  const seen = [...meant.keys()].join('');
  return {
    meant: meant as ReadonlyMap<string, string>,
    seen: new RegExp(`[${seen}]`, 'gu'),
    // A dash between two words is what it is, until another letter of one says otherwise.
    telling: new RegExp(`[${seen.replace(/[–—]/gu, '')}]`, 'gu'),
  };
}

function wordsOf(text: string, mixUp: MixUp, alphabet: string | undefined): Damage[] {
  const pairs = pairsOf.get(mixUp) ?? readPairs(mixUp);
  pairsOf.set(mixUp, pairs);
  const { meant, seen, telling } = pairs;
  if (text.search(telling) === -1) return [];
  const strong: Damage[] = [];
  const weak: Damage[] = [];
  let done = 0;
  for (const { index } of text.matchAll(telling)) {
    if (index < done) continue;
    const start = edge(text, index, -1, done, meant);
    const end = edge(text, index, 1, text.length, meant);
    done = end;
    const word = text.slice(start, end);
    const repaired = word.replace(seen, (character) => meant.get(character)!);
    if ((alphabet && !isSpelt(repaired, alphabet)) || unit.test(word)) continue;
    const isStrong = mixUp.strong.test(word);
    const found = { start, end, repaired, score: SURE, unique: isStrong, lossy: false, chain: [mixUp.how] };
    (isStrong ? strong : weak).push(found);
  }
  return corroborated(text, mixUp, strong, weak, new Set(meant.values()));
}

/** The strong words if they are enough, and the others in lines that have nothing sound of the kind. */
function corroborated(
  text: string,
  { language, needed }: MixUp,
  strong: readonly Damage[],
  weak: readonly Damage[],
  sound: ReadonlySet<string>,
): Damage[] {
  const lines = new DamagedLines(text, strong, sound);
  const beside = weak.filter(({ start }) => (language ? !lines.isSound(start) : lines.hasStrong(start)));
  const words = (found: readonly Damage[]): number =>
    new Set(found.map(({ repaired }) => repaired.toLowerCase())).size;
  const told = words(strong);
  const many = language !== undefined && words(beside) >= MANY && kinds(beside, sound) >= 3;
  if (told < needed && !many) return [];
  // One word alone may be a name from Iceland; its line does not count.
  const isThroughout = told + words(beside) >= MANY;
  return [
    ...strong,
    ...(isThroughout ? beside.map((each) => ({ ...each, unique: language !== undefined })) : []),
  ];
}

/** How many different letters were meant: `ñ` alone may be another language's own. */
function kinds(found: readonly Damage[], meant: ReadonlySet<string>): number {
  const met = new Set<string>();
  for (const { repaired } of found) for (const letter of repaired) if (meant.has(letter)) met.add(letter);
  return met.size;
}

/** Tells for a place what its line has, looking at each line once. Places must be asked in order. */
class DamagedLines {
  readonly #text: string;
  readonly #strong: readonly Damage[];
  readonly #sound: ReadonlySet<string>;
  #end = -1;
  #isSound = false;
  #hasStrong = false;
  #next = 0;

  constructor(text: string, strong: readonly Damage[], sound: ReadonlySet<string>) {
    this.#text = text;
    this.#strong = strong;
    this.#sound = sound;
  }

  isSound(at: number): boolean {
    this.#read(at);
    return this.#isSound;
  }

  hasStrong(at: number): boolean {
    this.#read(at);
    return this.#hasStrong;
  }

  #read(at: number): void {
    if (at < this.#end) return;
    const start = this.#text.lastIndexOf('\n', at) + 1;
    const end = this.#text.indexOf('\n', at);
    this.#end = end === -1 ? this.#text.length : end;
    this.#isSound = false;
    for (let each = start; each < this.#end && !this.#isSound; each++)
      this.#isSound = this.#text.charCodeAt(each) >= 0x80 && this.#sound.has(this.#text[each]!);
    while (this.#next < this.#strong.length && this.#strong[this.#next]!.end <= start) this.#next++;
    this.#hasStrong = (this.#strong[this.#next]?.start ?? Infinity) < this.#end;
  }
}

/** The longest part of a word that is looked at. */
const MAX_PART = 40;

/** Where the word around `at` begins or ends: letters, and characters that stand for letters. */
function edge(
  text: string,
  at: number,
  step: 1 | -1,
  limit: number,
  meant: ReadonlyMap<string, string>,
): number {
  let last = at;
  for (let count = 0; count < MAX_PART; count++) {
    const next = last + step;
    if (step === 1 ? next >= limit : next < limit) break;
    if (classOf(text.charCodeAt(next)) !== LETTER && !meant.has(text[next]!)) break;
    last = next;
  }
  return step === 1 ? last + 1 : last;
}

function isSpelt(word: string, alphabet: string): boolean {
  for (const letter of word)
    if (!alphabet.includes(letter === 'İ' ? 'i' : letter.toLowerCase())) return false;
  return true;
}

/** Encodings of other alphabets, and the ten letters that are more than half of any text in them. */
const alphabets = [
  { name: 'Windows-1251', decoder: 'windows-1251', common: 'оеаинтсрвл' },
  { name: 'KOI8-R', decoder: 'koi8-r', common: 'оеаинтсрвл' },
  { name: 'Windows-1253', decoder: 'windows-1253', common: 'αοιετσνηυρ' },
] as const;

/** `Ïðèâåò`: words of nothing but accented letters, which no language has. */
function otherAlphabets(text: string): Damage[] {
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
