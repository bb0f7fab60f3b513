import { isProse, type Document, type Sentence } from '#rule';
import { classOf, foldUnit, isUpper, LETTER, list, onceEach, WordClasses, type LanguageCode } from '#text';
import { asides, type Aside, type Clue } from '../data/asides/index.ts';
import { Stems } from './stems.ts';

/** The words of one language, as they are listened for. */
interface Ear {
  readonly stems: Stems<Clue>;
  /** Words that say “I” or “we” as they stand, and the last letters of those that say “I” by their ending. */
  readonly first: WordClasses<'me' | 'we'>;
  readonly lastLetters: ReadonlySet<number>;
}

const earOf = onceEach((code: LanguageCode) => ear(asides[code]));

function earFor({ language = 'en' }: Document): Ear {
  return earOf(language);
}

function ear({ we, ...clues }: Aside): Ear {
  const me = list(clues.me);
  return {
    stems: new Stems(clues),
    first: new WordClasses({
      me: me.filter((word) => !word.includes('*') && !word.includes('!')).join(' '),
      we,
    }),
    lastLetters: new Set(
      me.flatMap((word) => (word.startsWith('*') ? [word.charCodeAt(word.length - 1)] : [])),
    ),
  };
}

/** The bits of a clue in the language of a text. */
export function clue(doc: Document, ...names: Clue[]): number {
  return earFor(doc).stems.bits(names);
}

/** In more blocks than this it is the author who says “I” or “we”. */
const MOST = 3;

/** So many words of a block are one place where somebody says “I”: a speech may be printed as a single paragraph. */
const STRETCH = 150;

interface Speakers {
  /** The blocks in which somebody says “I” outside quotations; `undefined` when it is the author. */
  readonly me: readonly number[] | undefined;
  /** Whether the author says “we”. */
  readonly isOurs: boolean;
}

export function speakersOf(doc: Document): Speakers {
  const { words, blocks, masks } = doc;
  const each = earFor(doc);
  const [me, we] = [each.first.bits(['me']), each.first.bits(['we'])];
  const found: Record<'me' | 'we', number[]> = { me: [], we: [] };
  const speakers = possibleSpeakers(doc, each);
  if (!speakers) return { me: found.me, isOurs: false };
  const { numbers } = doc.vocabulary;
  let block = 0;
  let stretches = 0;
  let stretchEnd = 0;
  for (let index = 0; index < words.count; index++) {
    if (speakers[numbers[index]!] === 0) continue;
    const bits = each.first.of(words.hashes[index]!);
    if ((bits & (me | we)) === 0 && !isMeByForm(doc, each, index)) continue;
    const at = words.starts[index]!;
    while (block < blocks.length && blocks[block]!.end <= at) block++;
    const list = bits === we ? found.we : found.me;
    const isKnown = list.at(-1) === block;
    if (isKnown && (list === found.we || index < stretchEnd)) continue;
    if (masks.quoted.covers(at) || masks.code.covers(at) || isBehindOpen(doc, block, at)) continue;
    if (isNumeral(doc, index) || isOfReader(doc, each, block) || isOfLabel(doc, index)) continue;
    if (list === found.me) {
      if (stretches === MOST) return { me: undefined, isOurs: false };
      stretches++;
      stretchEnd = index + STRETCH;
    }
    if (!isKnown) list.push(block);
  }
  return { me: found.me, isOurs: found.we.length > MOST };
}

/** No question above an answer is longer. */
const LONGEST_QUESTION = 120;

/** “What should I do?” above an answer: readers ask so, and neither the author nor an assistant says it. */
function isOfReader(doc: Document, { stems }: Ear, block: number): boolean {
  if (!isQuestion(doc, block)) return false;
  const { words, text } = doc;
  const { start, end } = doc.blocks[block]!.content;
  // Among other questions they may change a car and keep a number; alone it could be “Shall I shorten it?”
  const addressed =
    stems.bits(['you', 'your', 'part', 'genre']) | (doc.get(questions) < SEVERAL ? stems.bits(['craft']) : 0);
  const { from, to } = words.within({ start, end });
  for (let index = from; index < to; index++)
    if ((stems.of(text.slice(words.starts[index], words.ends[index]).toLowerCase()) & addressed) !== 0)
      return false;
  return true;
}

/** So many questions above answers make a page of them. */
const SEVERAL = 3;

function questions(doc: Document): number {
  return doc.blocks.filter(({ kind }, block) => isProse(kind) && isQuestion(doc, block)).length;
}

/** A short question that something follows. */
function isQuestion({ text, blocks }: Document, block: number): boolean {
  const { start, end } = blocks[block]!.content;
  return text[end - 1] === '?' && end - start <= LONGEST_QUESTION && blocks[block + 1] !== undefined;
}

/** „I have waited for years, he said: a quotation that is never closed. */
function isBehindOpen({ text, blocks, language }: Document, block: number, at: number): boolean {
  const before = text.slice(Math.max(blocks[block]!.content.start, at - 200), at);
  return language === 'de' || language === 'pl' ? /„[^“”„]*$/u.test(before) : /“[^”“]*$/u.test(before);
}

/** “Don’t ask me again”: what a button says for whoever presses it. */
function isOfLabel({ words, text, language = 'en' }: Document, index: number): boolean {
  const start = words.starts[index]!;
  if (language !== 'en' || text.slice(start, words.ends[index]) !== 'me') return false;
  return /(?:don['’]t|do not) \p{L}{2,12} $/iu.test(text.slice(Math.max(0, start - 24), start));
}

/** For each word of the vocabulary whether it may say “I” or “we”; nothing where none does. */
function possibleSpeakers(doc: Document, { first, lastLetters }: Ear): Uint8Array | undefined {
  const { words } = doc;
  const { firsts, size } = doc.vocabulary;
  const found = new Uint8Array(size);
  // Most languages have no ending that says “I”.
  const hasForms = lastLetters.size > 0;
  let isAny = false;
  for (let number = 0; number < size; number++) {
    const index = firsts[number]!;
    if (
      first.of(words.hashes[index]!) === 0 &&
      !(hasForms && mayHaveForm(doc, lastLetters, words.starts[index]!, words.ends[index]!))
    )
      continue;
    found[number] = 1;
    isAny = true;
  }
  return isAny ? found : undefined;
}

function mayHaveForm(
  { text, language }: Document,
  lastLetters: ReadonlySet<number>,
  start: number,
  end: number,
): boolean {
  if (language === 'fr') return hasMark(text, start, end);
  return lastLetters.has(foldUnit(text.charCodeAt(end - 1)));
}

/** Whether a word has an apostrophe or a hyphen, of whatever kind, inside it. */
function hasMark(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === APOSTROPHE || unit === HYPHEN) return true;
  }
  return false;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/** “düzelttim”, “usunęłam”, “j’ai”. */
function isMeByForm(doc: Document, each: Ear, index: number): boolean {
  const { text, words, language } = doc;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  const hasForm =
    language === 'fr' ? isElidedOrAsked(text, start, end) : each.lastLetters.has(text.charCodeAt(end - 1));
  if (!hasForm) return false;
  // Names do not speak: “José”.
  if (isUpper(text.charCodeAt(start)) && /\p{L}[,;]?\s$/u.test(text.slice(Math.max(0, start - 3), start)))
    return false;
  return (cluesOf(doc, index) & each.stems.bits(['me'])) !== 0;
}

/** “j’ai”, “m’avez”, “puis-je”, “dites-moi”. */
function isElidedOrAsked(text: string, start: number, end: number): boolean {
  const second = text[start + 1];
  return second === '’' || second === "'" || text[end - 3] === '-' || text[end - 4] === '-';
}

/** “Elizabeth I”, “I/O”, “i.e.”. */
function isNumeral({ text, words, language = 'en' }: Document, index: number): boolean {
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  if (language !== 'en' || end - start > 1 || (text[start] !== 'I' && text[start] !== 'i')) return false;
  if (text[start] === 'i' || /[./\d-]/u.test(text[end] ?? '')) return true;
  return text[start - 1] === ' ' && isBehindName(text, start - 1);
}

/** Whether a word with a capital ends at a place, or one that has a capital in it: “McDonald”. */
function isBehindName(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0 && at >= end - 13 && classOf(text.charCodeAt(at)) === LETTER; at--)
    if (at < end - 1 && isUpper(text.charCodeAt(at))) return true;
  return false;
}

/** Whether any word of a text is a clue to one of these bits. Only words that may be are read. */
export function hasClue(doc: Document, bits: number): boolean {
  const { words, text, language } = doc;
  const { firsts, size } = doc.vocabulary;
  const { stems } = earFor(doc);
  for (let number = 0; number < size; number++) {
    const index = firsts[number]!;
    const [start, end] = [words.starts[index]!, words.ends[index]!];
    const possible = stems.possible(text.charCodeAt(start), text.charCodeAt(end - 1));
    // “l’exercice” begins behind the apostrophe.
    const isLooked = (possible & bits) !== 0 || (language === 'fr' && hasMark(text, start, end));
    if (isLooked && (cluesOf(doc, index) & bits) !== 0) return true;
  }
  return false;
}

/** What a word is a clue to. */
export function cluesOf(doc: Document, index: number): number {
  const { text, words, language } = doc;
  const { stems } = earFor(doc);
  const printed = text.slice(words.starts[index], words.ends[index]);
  // Only Turkish has small letters of its own, and asking for a language is slow.
  const lower = language === 'tr' ? printed.toLocaleLowerCase(language) : printed.toLowerCase();
  const word = lower.replaceAll("'", '’');
  const apostrophe = language === 'fr' ? word.indexOf('’') : -1;
  // “l’article”, “j’ai”.
  return apostrophe > 0 ? stems.of(word) | stems.of(word.slice(apostrophe + 1)) : stems.of(word);
}

/** Nobody looks for a speech in a sentence that is longer. */
const WORDS = 80;

/** What the words of a sentence are clues to. */
export function cluesIn(doc: Document, { from, to, start }: Omit<Sentence, 'block'>): number {
  const you = clue(doc, 'you');
  const quoth = clue(doc, 'quoth');
  let bits = 0;
  let before = 0;
  for (let index = from; index < Math.min(to, from + WORDS); index++) {
    const at = doc.words.starts[index]!;
    if (doc.masks.quoted.covers(at) || isNumeral(doc, index)) continue;
    const here = cluesOf(doc, index);
    // “Since you said …” quotes nobody.
    bits |= (before & you) !== 0 ? here & ~quoth : here;
    before = here;
    // “Sie” is she and they at the beginning of a sentence.
    if (doc.language === 'de' && at > start && /^(?:Sie|Ihnen)$/u.test(doc.slice(doc.words.at(index))))
      bits |= you;
  }
  return bits;
}
