import {
  CAPITAL,
  defineRule,
  endings,
  hasFullStops,
  lastProse,
  LOWER,
  NUMBER,
  quote,
  sentencesOf,
  type Block,
  type Document,
  type Problem,
  type Sentence,
} from '#rule';
import { isLower, languages } from '#text';
import { known } from './data/english.ts';
import { lostStops } from './broken-sentence/lost-stops.ts';
import { gaps, type Gap } from './broken-sentence/missing-words.ts';
import { nameParticles, smallNames } from './data/sentence-starts.ts';

export default defineRule({
  id: 'broken-sentence',
  category: 'structure',
  severity: 'warning',
  summary: 'Report a sentence that lost its beginning, its end, or the full stop between it and the next.',
  why: `
    “The rest were lost. the boats came in” and “they rowed on After the storm” are seams: a sentence was cut there, or
    two were pushed together. What is missing is often what the reader came for.
  `,
  examples: [
    { bad: 'Only two boats came in before dark. the others were found in the morning.' },
    { bad: 'The crews had rowed since dawn After the storm they slept.' },
    { good: 'The museum sells stamps, maps etc. at the counter. iPhones are not allowed inside.' },
    { good: 'She read them the novel When Boats Come Home and a page of The Times.' },
  ],
  options: {},

  *check(doc) {
    if (doc.language === undefined) return;
    yield* lostBeginnings(doc);
    yield* unstopped(doc);
    yield* incomplete(doc);
    yield* lostEnds(doc);
  },
});

// “… in March. tasters described them”
function* lostBeginnings(doc: Document): Iterable<Problem> {
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
    if (isTitle(doc, sentence.block) || isSmallName(doc, sentence.from)) continue;
    const end = doc.words.ends[Math.min(sentence.from + 2, sentence.to - 1)]!;
    const at = { start: doc.words.starts[before.to - 1]!, end };
    yield {
      at,
      message: `A sentence begins in lower case at ${quote(doc.slice({ start: sentence.start, end }))}: its beginning is lost, or the full stop before it is wrong.`,
    };
  }
}

/** Behind a paragraph, a blank line between, and long enough to be no label. */
function isParagraphOfItsOwn({ blocks }: Document, before: Sentence, { block, from, to }: Sentence): boolean {
  const isNext = before.block === block - 1 && blocks[before.block]!.kind === 'paragraph';
  return isNext && blocks[block]!.gap > 0 && to - from >= 7;
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
  // “… about that.” and another paragraph: “the committee has since met”.
  if (text[before.end - 1] !== '.')
    return /[!?.][”»“"]$/u.test(text.slice(before.end - 2, before.end)) && isFunctionWord(doc, first);
  if (words.ends[last] !== before.end - 1) return isClosed(doc, before) && isNextWord(doc, first + 1);
  return isWholeWord(doc, last) || isBeforeOpener(doc, last, first);
}

/** A word in lower case that could have a capital: not iPhone, e-mail, d’Orsay. */
function isFirstWord(doc: Document, first: number): boolean {
  const { text, words } = doc;
  const word = text.slice(words.starts[first], words.ends[first]);
  if (
    !/^(?:\p{Ll}+|[cdjlmnqst]’\p{Ll}+|\p{Ll}{3,}-(?:\p{Ll}{3,}(?:ed|ing)|se|lhes?|[nmtv]?[oa]s?))$/u.test(
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

function isNextWord({ words, text }: Document, index: number): boolean {
  return words.kinds[index] === LOWER && text.slice(words.ends[index - 1], words.starts[index]) === ' ';
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
  if (isFunctionWord(doc, first) || !isNextWord(doc, first + 1)) return false;
  if (language === 'en' && !known().has(hash))
    return !/(?:ed|ing|s|ly)$/u.test(doc.text.slice(words.starts[first], words.ends[first]));
  if (isFunctionWord(doc, first + 1) || vocabulary.countAt(first) < 2) return false;
  for (let other = 0; other + 1 < words.count; other++)
    if (
      other !== first &&
      words.hashes[other] === hash &&
      words.hashes[other + 1] === words.hashes[first + 1]
    )
      return isNextWord(doc, other + 1);
  return false;
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
  if (words.kinds[index] === NUMBER) return /^(?:1[5-9]|20)\d\d$/u.test(word);
  if (/^\p{Lu}{2,6}$/u.test(word)) return !/^[IVXLCDM]+$/u.test(word);
  if (!/[aeiouyäöüàâéèêëîïôûáíóúãõąęıœ]/iu.test(word)) return false;
  const { functionWords, months, weekdays } = languages[doc.language!];
  if (functionWords.hasWord(word) || months.includes(word) || weekdays.includes(word)) return true;
  if (words.kinds[index] === CAPITAL) return word.length >= (doc.language === 'de' ? 5 : 7);
  // Who shortens a word leaves off what comes from a vowel on.
  if (word.length >= 3 && /[aeiouyąęó]$/u.test(word)) return true;
  if (word.length >= 5 || (doc.language === 'en' && known().has(words.hashes[index]!))) return true;
  // An abbreviation keeps its full stop everywhere.
  for (let other = 0; other < words.count; other++)
    if (words.hashes[other] === words.hashes[index] && text[words.ends[other]!] !== '.') return true;
  return false;
}

function* unstopped(doc: Document): Iterable<Problem> {
  for (const { at, word } of lostStops(doc)) {
    yield {
      at,
      message: `A new sentence begins with ${quote(doc.slice(word))} in the middle of ${quote(doc.slice(at))}: a full stop or some words are lost.`,
    };
  }
}

function* incomplete(doc: Document): Iterable<Problem> {
  for (const { at, kind } of gaps(doc)) yield { at, message: `${lost[kind]} ${quote(doc.slice(at))}.` };
}

const lost: Readonly<Record<Gap['kind'], string>> = {
  end: 'No sentence ends with a word that waits for another: words are lost behind',
  middle: 'Words are lost in the middle of',
  verb: 'The clause has no verb, so that words are lost behind',
};

// “… because the” and then another paragraph.
function* lostEnds(doc: Document): Iterable<Problem> {
  if (!doc.get(hasFullStops)) return;
  const kinds = doc.get(endings);
  const last = lastProse(doc);
  for (const [index, block] of doc.blocks.entries()) {
    if (index >= last) return;
    const ending = kinds[index]!;
    if (ending !== 'never' && ending !== 'seldom' && !(ending === 'open' && isLoneOpen(doc, index))) continue;
    const { from, to } = doc.words.within(block.content);
    if (ending === 'seldom' && doc.genre === 'reference') continue;
    const isLong = block.kind === 'paragraph' && to - from >= (ending === 'never' ? 5 : 7);
    if (!(
      isLong ||
      (block.kind === 'heading' && block.marker === '' && to - from >= (ending === 'never' ? 4 : 10))
    ))
      continue;
    if (!startsAfresh(doc, block, doc.blocks[index + 1]!)) continue;
    const at = { start: doc.words.starts[Math.max(from, to - 6)]!, end: block.content.end };
    yield {
      at,
      message: `The sentence stops at ${quote(doc.slice(at))}, and the next paragraph begins another.`,
    };
  }
}

function openParagraphs(doc: Document): number {
  const kinds = doc.get(endings);
  return doc.blocks.filter(
    ({ kind, content }, at) =>
      kind === 'paragraph' &&
      content.end - content.start > 40 &&
      (kinds[at] === 'open' || kinds[at] === 'seldom'),
  ).length;
}

/** The only paragraph of several that no full stop ends, after sentences that do end: no caption, no label. */
function isLoneOpen(doc: Document, index: number): boolean {
  const block = doc.blocks[index]!;
  if (block.kind !== 'paragraph' || doc.genre === 'reference') return false;
  // A letter that is shown: “… Yours faithfully, [your name]”
  if (/\]["”»“’]?$/u.test(doc.text.slice(block.content.end - 2, block.content.end))) return false;
  const tail = doc.text.slice(Math.max(block.content.start, block.content.end - 420), block.content.end);
  // “… follow me! (All follow)”, “… in keeper.py”
  if (/(?:[.!?…]["”»“’]? \([^()]{1,200}\)|\p{L}\.[a-z][a-z\d]{1,4})$/u.test(tail)) return false;
  // “… so I will fin"”: whoever closed the quotation knew where it ends.
  if (/["”»“’]$/u.test(doc.text.slice(block.content.end - 1, block.content.end))) return false;
  const { from, to } = doc.words.within(block.content);
  if (to - from < 11 || !isLower(doc.text.charCodeAt(doc.words.starts[to - 1]!))) return false;
  if (doc.get(openParagraphs) > 1) return false;
  // “… and k.d. lang walk into a style guide” is one sentence, and a title.
  const last = sentencesOf(doc, index);
  return last.to - last.from > 1 && block.content.end - doc.sentences[last.to - 1]!.start > 20;
}

function startsAfresh(doc: Document, block: Block, next: Block): boolean {
  if (next.kind !== 'paragraph' && next.kind !== 'heading' && next.kind !== 'caption') return false;
  if (next.gap === 0 && (doc.layout !== 'line-per-block' || block.end - block.start < 80)) return false;
  // “Il a dit”, « Nous voulions », —¿Quién
  const start = next.content.start;
  return /^[\s"“„«»‘¿¡—–]{0,4}\p{Lu}/u.test(doc.text.slice(start, start + 6));
}
