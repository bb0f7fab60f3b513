import {
  CAPITAL,
  endings,
  firstAfter,
  isNear,
  LOWER,
  NUMBER,
  quote,
  type Document,
  type Problem,
  type Sentence,
  type View,
} from '#rule';
import { hashWord, isLower, isYear, languages, WordSet, type LanguageCode } from '#text';
import { known } from '../data/english.ts';
import { nameParticles, smallNames } from '../data/sentence-starts.ts';

// “… in March. tasters described them”
export function* lostBeginnings(doc: Document): Iterable<Problem> {
  const found: [before: Sentence, sentence: Sentence][] = [];
  const { sentences, blocks, text } = doc;
  let starts = 0;
  for (let index = 1; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    const before = sentences[index - 1]!;
    if (blocks[sentence.block]!.kind !== 'paragraph') continue;
    if (sentence.block !== before.block && !isParagraphOfItsOwn(doc, before, sentence)) continue;
    starts++;
    if (isLower(text.charCodeAt(sentence.start)) && beginsInside(doc, before, sentence))
      found.push([before, sentence]);
  }
  // Who writes without capitals does so throughout.
  if (found.length > 2 && found.length * 8 > starts) return;
  for (const [before, sentence] of found) {
    if (isTitle(doc, sentence.block) || isEntry(doc, sentence) || isSmallName(doc, sentence.from)) continue;
    if (isQuotedSmall(doc, sentence)) continue;
    const end = doc.words.ends[Math.min(sentence.from + 2, sentence.to - 1)]!;
    const at = { start: doc.words.starts[before.to - 1]!, end };
    yield {
      at,
      message: `A sentence begins in lower case at ${quote(doc.slice({ start: sentence.start, end }))}: its beginning is lost, or the full stop before it is wrong.`,
    };
  }
}

/** `She wrote back. “we are out of office. we are, in fact, on the roof”`: who is quoted writes without capitals. */
function isQuotedSmall({ quotations, text }: Document, { start }: Sentence): boolean {
  const quotation = quotations[firstAfter(quotations, start)];
  if (quotation === undefined || quotation.content.start >= start) return false;
  const opensSentence = /[.!?:]\s$/u.test(text.slice(quotation.start - 2, quotation.start));
  return opensSentence && isLower(text.charCodeAt(quotation.content.start));
}

/** Behind a paragraph, a blank line between, and long enough to be no label. */
function isParagraphOfItsOwn(doc: Document, before: Sentence, { block, from, to }: Sentence): boolean {
  const { blocks } = doc;
  const isNext = before.block === block - 1 && blocks[before.block]!.kind === 'paragraph';
  return isNext && blocks[block]!.gap > 0 && to - from >= 7 && !isTerm(doc, block);
}

/** “bag phone: a phone that came in a bag”, “fender – what hangs over the side”: a word that is explained, in lower case. */
function isEntry(doc: Document, { start, from }: Sentence): boolean {
  const sign = /^[^.,;:!?()"“”„«»\n]{2,36}?(?::| [–—-]) \S/u.exec(doc.text.slice(start, start + 40))?.[0];
  if (sign === undefined) return false;
  const { to } = doc.words.within({ start, end: start + sign.length - 3 });
  return to - from <= LONGEST_HEADWORD && (sign.at(-3) === ':' || !isFunctionWord(doc, from));
}

const LONGEST_HEADWORD = 3;

/** “**drow** (from Norse *drög*): a mist that does not quite rain.” */
function isTerm(doc: Document, block: number): boolean {
  const { start } = doc.blocks[block]!.content;
  return (
    doc.format !== 'text' &&
    /[*_`>]/u.test(doc.source[doc.toSource({ start, end: start + 1 }).start - 1] ?? '')
  );
}

function beginsInside(doc: Document, before: Sentence, sentence: Sentence): boolean {
  const { text, words } = doc;
  const first = sentence.from;
  if (sentence.to - first < 3 || before.to - before.from < 2) return false;
  // `npm` and `rustc` begin sentences of a manual.
  if (doc.genre === 'reference' && !isFunctionWord(doc, first)) return false;
  if (words.starts[first] !== sentence.start || !isFirstWord(doc, first)) return false;
  if (isByline(doc, sentence) || text.slice(before.end - 10, before.end) === ' per cent.') return false;
  const last = before.to - 1;
  // “The draft contains four points:” and another paragraph: “and the exporters would pay”.
  if (text[before.end - 1] === ':')
    return before.block !== sentence.block && joins[doc.language!]?.has(words.hashes[first]!) === true;
  // “… about that.” and another paragraph: “the committee has since met”.
  if (text[before.end - 1] !== '.')
    return /[!?.][”»“"]$/u.test(text.slice(before.end - 2, before.end)) && isFunctionWord(doc, first);
  if (words.ends[last] !== before.end - 1) return isClosed(doc, before) && isNextWord(doc, first + 1);
  // No abbreviation breaks a paragraph.
  if (before.block !== sentence.block) return true;
  if (isContraction(doc, last)) return false;
  return isWholeWord(doc, last) || isBeforeOpener(doc, last, first);
}

/** “1 cdta. de anís”, “ctra. de Burgos”: no word begins with two stops. */
function isContraction({ text, words }: Document, index: number): boolean {
  const start = words.starts[index]!;
  return /^[bcdfgjkmpqtv]{2}$/iu.test(text.slice(start, start + 2));
}

/** No list begins with one of these, and no sentence of a letter or a speech in lower case does. */
const joins: Readonly<Partial<Record<LanguageCode, WordSet>>> = {
  en: new WordSet('and or but'),
  de: new WordSet('und oder aber sondern'),
  fr: new WordSet('et ou mais'),
  es: new WordSet('y e o pero sino'),
  pt: new WordSet('e ou mas'),
  tr: new WordSet('ve veya ama'),
  pl: new WordSet('i oraz lub ale'),
};

/** A word in lower case that could have a capital: not iPhone, e-mail, d’Orsay. */
function isFirstWord(doc: Document, first: number): boolean {
  const { text, words } = doc;
  const word = text.slice(words.starts[first], words.ends[first]);
  if (
    !/^(?:\p{Ll}+|(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)’\p{Ll}+|\p{Ll}{3,}-(?:\p{Ll}{3,}(?:ed|ing)|se|lhes?|[nmtv]?[oa]s?))$/u.test(
      word,
    )
  )
    return false;
  if (smallNames.hasWord(word)) return false;
  if (nameParticles.hasWord(word) && !isArticle(doc, first, word)) return false;
  if (word.length < 2 && doc.genre === 'reference') return false;
  if (word.length < 2 && !languages[doc.language!].functionWords.hasWord(word)) return false;
  return /[ ,]/u.test(text[words.ends[first]!] ?? '');
}

/** “(… there). the roof”, “45%. the council”: before these full stops no abbreviation stands. */
function isClosed({ text, words }: Document, { end, to }: Sentence): boolean {
  return /^[)”»“%]\.$/u.test(text.slice(end - 2, end)) && end - words.ends[to - 1]! <= 3;
}

function isNextWord(doc: Document, index: number): boolean {
  return doc.words.kinds[index] === LOWER && isNear(doc, index);
}

function isFunctionWord({ words, language }: Document, index: number): boolean {
  return languages[language!].functionWords.has(words.hashes[index]!);
}

/** “by Anna Lind”: a little word and then nothing but names. */
function isByline({ words }: Document, { from, to }: Sentence): boolean {
  for (let index = from + 1; index < to; index++) if (words.kinds[index] === LOWER) return false;
  return true;
}

/** A line that no full stop ends: “What k.d. lang taught the bldg. committee”. */
function isTitle(doc: Document, block: number): boolean {
  const { start, end } = doc.blocks[block]!.content;
  return end - start < 100 && doc.get(endings)[block] !== 'ended';
}

/**
 * Who is written in lower case begins a sentence so: “danah boyd”, whom no dictionary has, and “bell hooks”, whose two
 * names stand together elsewhere too.
 */
function isSmallName(doc: Document, first: number): boolean {
  const { words, vocabulary, language } = doc;
  const hash = words.hashes[first]!;
  if (isFunctionWord(doc, first)) return false;
  if (isSurname(doc, first)) return true;
  const isFollowed = isNextWord(doc, first + 1);
  if (isFollowed && isWriter(doc, first)) return true;
  if (language === 'en' && !known().has(hash) && (isFollowed || vocabulary.countAt(first) > 1))
    return !/(?:ed|ing|s|ly)$/u.test(doc.text.slice(words.starts[first], words.ends[first]));
  if (!isFollowed) return false;
  if (isFunctionWord(doc, first + 1) || vocabulary.countAt(first) < 2) return false;
  return doc.get(pairs).get(pairAt(doc, first))! > 1;
}

/** “vance, who died on Friday” where “Norman Vance” stands elsewhere. */
function isSurname(doc: Document, first: number): boolean {
  return doc.vocabulary.countAt(first) > 1 && doc.get(surnames)[doc.vocabulary.numbers[first]!] === 1;
}

/** For each word of the vocabulary 1 if it stands anywhere with a capital right behind another capital. */
const surnames: View<Uint8Array> = ({ words: { kinds, starts, ends, count }, vocabulary }) => {
  const found = new Uint8Array(vocabulary.size);
  for (let index = 1; index < count; index++)
    if (kinds[index] === CAPITAL && kinds[index - 1] === CAPITAL && ends[index - 1] === starts[index]! - 1)
      found[vocabulary.numbers[index]!] = 1;
  return found;
};

/** The one of those who write themselves small whose first name is a word that sentences begin with. */
function isWriter({ words: { hashes } }: Document, first: number): boolean {
  return hashes[first] === BELL && hashes[first + 1] === HOOKS;
}

const [BELL, HOOKS] = [hashWord('bell'), hashWord('hooks')];

/** How often each two words in lower case stand side by side, a space between them. */
function pairs(doc: Document): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let first = 0; first + 1 < doc.words.count; first++) {
    if (doc.words.kinds[first] !== LOWER || !isNextWord(doc, first + 1)) continue;
    const pair = pairAt(doc, first);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function pairAt({ vocabulary }: Document, first: number): number {
  return vocabulary.numbers[first]! * vocabulary.size + vocabulary.numbers[first + 1]!;
}

/** “der pensionierte Lehrer”, “der Eintritt”, but not “van der Berg” or “el Greco”. */
function isArticle({ words, language }: Document, index: number, word: string): boolean {
  if (language === 'de' && /^d(?:er|en|es)$/u.test(word)) return true;
  return words.kinds[index + 1] === LOWER && !nameParticles.has(words.hashes[index + 1]!);
}

// “… towards Brest. she waved”: a name or a short word before one that sentences begin with.
function isBeforeOpener({ words, language }: Document, last: number, first: number): boolean {
  const { functionWords } = languages[language!];
  return (
    words.ends[last]! - words.starts[last]! >= (words.kinds[last] === CAPITAL ? 5 : 4) &&
    functionWords.has(words.hashes[first]!)
  );
}

/** Whether the word before a full stop is no abbreviation: long enough, or one that every text has. */
function isWholeWord(doc: Document, index: number): boolean {
  const { text, words } = doc;
  const word = text.slice(words.starts[index], words.ends[index]);
  // “in 1987. the warden”, “the rules of the EU. parts”
  if (words.kinds[index] === NUMBER) return isYear(word);
  if (/^\p{Lu}{2,6}$/u.test(word)) return !/^[IVXLCDM]+$/u.test(word);
  if (!/[aeiouyäöüàâéèêëîïôûáíóúãõąęıœ]/iu.test(word)) return false;
  const { functionWords, months, weekdays } = languages[doc.language!];
  if (functionWords.hasWord(word) || months.includes(word) || weekdays.includes(word)) return true;
  if (words.kinds[index] === CAPITAL) return word.length >= (doc.language === 'de' ? 5 : 7);
  // Who shortens a word leaves off what comes from a vowel on.
  if (word.length >= 3 && /[aeiouyąęó]$/u.test(word)) return true;
  if (word.length >= 5 || (doc.language === 'en' && known().has(words.hashes[index]!))) return true;
  if (shortWords.has(words.hashes[index]!)) return true;
  // An abbreviation keeps its full stop everywhere.
  return doc.get(unshortened)[doc.vocabulary.numbers[index]!] === 1;
}

/** Words of few letters that look like an abbreviation. */
const shortWords = new WordSet(`
  tun gut weg tot rot zug tag rad weit halt fort warm kalt bald bett boot dorf berg wald haus mut
  mer sol fin mal mis sel vin lit nez bon port fort jour nuit tard luz vez voz paz
`);

/** For each word of the vocabulary 1 if it stands somewhere without a full stop behind it. */
function unshortened({ text, words, vocabulary }: Document): Uint8Array {
  const found = new Uint8Array(vocabulary.size);
  for (let index = 0; index < words.count; index++)
    if (text.charCodeAt(words.ends[index]!) !== STOP) found[vocabulary.numbers[index]!] = 1;
  return found;
}

const STOP = 0x2e;
