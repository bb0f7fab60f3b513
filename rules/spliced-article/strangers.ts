import { sentencesOf, type Block, type Document } from '#rule';
import { languages, type LanguageCode } from '#text';
import { weigh } from './evidence.ts';
import { isGuide, isHeadline, isTakenUp, sectionsBefore, words as wordsOf } from './headlines.ts';
import { isMiscellany } from './miscellany.ts';
import { isNotice } from './notices.ts';
import { continues, goesOnWith, meansKnown } from './openings.ts';
import { surelySharesMore } from './substance.ts';
import { companyOf, isPlainlyOfDesk, substanceOf, type Company, type Stretch } from './tails.ts';

/** Sentences that have nothing to do with the rest of the text, with a headline or without. */
export interface Stranger {
  /** The index of its first sentence, or of its headline, in `Document.sentences`. */
  readonly sentence: number;
  /** Where it ends: nothing that follows belongs to it. */
  readonly end: number;
  readonly company: Company;
  readonly points: number;
}

/** So many words before it show what a text is about, and so many what the stranger is about. */
const WORDS_BEFORE = 60;
const WORDS = 20;
/** In these languages endings say what takes words in others. */
const dense: ReadonlySet<LanguageCode> = new Set(['tr', 'pl']);
const WORDS_DENSE = 15;
const WORDS_OF_SUBSTANCE = 8;

/** So many of them may stand elsewhere in the text by chance. */
const MOST_SHARED = 4;

/** How much evidence it takes: at the end of a text, inside its last paragraph, and between two paragraphs. */
const ENOUGH = { atEnd: 2.2, inParagraph: 3.4, between: 5.4 };

/** The same below a headline of its own. */
const HEADED = { atEnd: 1.2, between: 2.8 };

/** So much more it takes to say that a paragraph begins with what belongs to the text. */
const CLEARLY = 1;

/** So much a headline adds whose words the text below it takes up. */
const TAKEN_UP = 1;

/** So much less it takes where a stretch plainly reads like a recipe, or a report of a match. */
const PLAIN = 0.8;

/** How many paragraphs at the end may be somebody else's. */
const PARAGRAPHS = 4;

/** How many sentences of the last paragraph may be. */
const SENTENCES = 6;

/** The first of the last paragraphs, or of the last sentences, that come from another article; or a paragraph in the middle. */
export function stranger(doc: Document): Stranger | undefined {
  const found = anyStranger(doc);
  return found && !isMiscellany(doc) ? found : undefined;
}

function anyStranger(doc: Document): Stranger | undefined {
  const { blocks, words } = doc;
  const last = lastOfArticle(doc);
  if (blocks[last]?.kind !== 'paragraph') return undefined;
  if (blocks.filter(({ kind }) => kind === 'paragraph').length < 4) return undefined;
  const to = words.within(blocks[last]!.content).to;
  // Below headings every section is about something else.
  const headings = blocks.slice(0, last).filter(({ kind }) => kind === 'heading').length;
  let found: Stranger | undefined;
  // The paragraphs from here on are linked, each with what follows it.
  let linked = last;
  for (let index = last; index > last - PARAGRAPHS && blocks[index]?.kind === 'paragraph'; index--) {
    const sentence = firstSentence(doc, index);
    if (sentence === undefined || continues(doc, blocks[index]!)) continue;
    const headline = blocks[index - 1]?.kind === 'heading' ? index - 1 : undefined;
    if (headline !== undefined && !opensItem(doc, headline)) continue;
    const isDivided = headings > (headline === undefined ? 1 : 2);
    const { atEnd } = headline === undefined ? ENOUGH : HEADED;
    const next = judge(doc, sentence, to, atEnd + (isDivided ? 1 : 0), headline);
    if (!next) continue;
    while (linked > index && isLinked(doc, words.within(blocks[linked - 1]!.content), to)) linked--;
    // What has nothing to do with what follows it is no part of the same article.
    if (linked > index) break;
    // A stretch that begins too early has more in common with the text, and says less of where it comes from.
    if (!found || next.points >= found.points) found = next;
  }
  if (found && doc.sentences[found.sentence]!.block < last) return found;
  const inside = inLastParagraph(doc, last, to);
  if (inside && (!found || inside.points > found.points + CLEARLY)) return inside;
  return found ?? between(doc, last, headings);
}

/** Whether a paragraph has a word in common with what follows it, or its desk. */
function isLinked(doc: Document, block: Stretch, to: number): boolean {
  const rest = { from: block.to, to };
  const [one, other] = [companyOf(doc, block), companyOf(doc, rest)];
  const whole = substanceOf(doc, { from: block.from, to });
  return one.own + other.own > whole || (one.desk !== undefined && one.desk.is === other.desk?.is);
}

/** The last block of the article itself: what a press office writes below it goes with every text. */
function lastOfArticle({ blocks, text }: Document): number {
  const last = blocks.findLastIndex(({ kind }) => !besides.has(kind));
  const notes = blocks.findLastIndex(({ kind }) => kind === 'heading');
  if (notes < 4 || last - notes > PARAGRAPHS) return last;
  const { start, end } = blocks[notes]!.content;
  return pressNotes.test(text.slice(start, Math.min(end, start + 60))) ? notes - 1 : last;
}

/** What stands below an article on its page. */
const besides: ReadonlySet<Block['kind']> = new Set(['alt', 'credit', 'caption']);

/** “Notes to editors”, “About Lowen Audio”, “Pressekontakt”. */
const pressNotes =
  /^(?:notes? (?:to|for) (?:the )?editors?|editors?['’]?s? notes?|about |(?:media|press) (?:contacts?|enquiries|inquiries)|contacts?$|-? ?ends? ?-?$|über |presse-?kontakt|kontakt$|hinweise? (?:für|an) die redaktion|à propos d|contacts? presse|note aux rédactions|acerca de|sobre |contacto (?:de|para la) prensa|nota a los editores|contato (?:de|para a) imprensa|nota aos editores|kontakt dla mediów|informacje dla mediów|basın iletişim|editöre not)/iu;

/** Another article that runs on behind a full stop: what stands before it in its paragraph still goes with the text. */
function inLastParagraph(doc: Document, last: number, to: number): Stranger | undefined {
  const sentences = sentencesOf(doc, last);
  const { from } = doc.sentences[sentences.from]!;
  let best: Stranger | undefined;
  // Its first sentence begins the paragraph.
  for (
    let index = Math.max(sentences.from + 1, sentences.to - 1 - SENTENCES);
    index < sentences.to;
    index++
  ) {
    const start = doc.sentences[index]!.from;
    if (goesOnWith(doc, start)) continue;
    // Nearly all are ruled out here, before any word of substance is numbered.
    const next = judge(doc, index, to, beginsLine(doc, index) ? ENOUGH.atEnd : ENOUGH.inParagraph);
    if (!next || (best && next.points <= best.points)) continue;
    if (companyOf(doc, { from, to: start }, { from, to }).shared > 0) best = next;
  }
  return best;
}

/** Texts are wrapped at fewer letters: who ends so long a line has ended a paragraph. */
const LINE = 100;

function beginsLine({ sentences, text }: Document, index: number): boolean {
  const { start } = sentences[index]!;
  return text[start - 1] === '\n' && start - 2 - text.lastIndexOf('\n', start - 2) > LINE;
}

/** A paragraph of another article between two of this one. */
function between(doc: Document, last: number, headings: number): Stranger | undefined {
  if (headings > 2) return undefined;
  for (let index = 2; index < last; index++) {
    const block = doc.blocks[index]!;
    if (block.kind !== 'paragraph' || doc.blocks[index + 1]?.kind !== 'paragraph') continue;
    const sentence = firstSentence(doc, index);
    if (sentence === undefined || continues(doc, block)) continue;
    // The first paragraphs of every article bring in somebody.
    if (doc.sentences[sentence]!.from < LATER) continue;
    const headline = doc.blocks[index - 1]!.kind === 'heading' ? index - 1 : undefined;
    if (headline === undefined ? headings > 1 : !opensItem(doc, headline)) continue;
    const enough = headline === undefined ? ENOUGH.between : HEADED.between;
    const found = judge(doc, sentence, doc.words.within(block.content).to, enough, headline);
    if (found && (headline === undefined || isInterrupted(doc, headline, index))) return found;
  }
  return undefined;
}

/** Whether what follows an item below a headline has nothing to do with it, and goes on with what stands above: a section has more. */
function isInterrupted(doc: Document, headline: number, index: number): boolean {
  const { blocks, words } = doc;
  const { from } = words.within(blocks[headline]!.content);
  const next = words.within(blocks[index + 1]!.content);
  const apart = companyOf(doc, next, { from, to: next.to }).shared;
  return apart > 0 && companyOf(doc, next, next).shared === apart;
}

/** Whether a headline is the only one below the title: an item of another page has one, and a section has others beside it. */
function opensItem(doc: Document, index: number): boolean {
  return (
    isHeadline(doc, doc.blocks[index]!, index) &&
    !isGuide(doc, index) &&
    sectionsBefore(doc, index, wordsOf(doc, doc.blocks[0]!)) === 0
  );
}

/** So many words have told by then who an article is about. */
const LATER = 60;

function firstSentence(doc: Document, block: number): number | undefined {
  const { from, to } = sentencesOf(doc, block);
  return from < to ? from : undefined;
}

function judge(
  doc: Document,
  index: number,
  to: number,
  enough: number,
  headline?: number,
): Stranger | undefined {
  const sentence = doc.sentences[index]!;
  const { from } = headline === undefined ? sentence : doc.words.within(doc.blocks[headline]!.content);
  const outside = doc.words.count - (to - from);
  if (
    to - from < (dense.has(doc.language!) ? WORDS_DENSE : WORDS) ||
    outside < WORDS_BEFORE ||
    meansKnown(doc, sentence)
  )
    return undefined;
  if (surelySharesMore(doc, from, to, MOST_SHARED)) return undefined;
  const company = companyOf(doc, { from, to });
  if (company.own < WORDS_OF_SUBSTANCE || company.shared > MOST_SHARED) return undefined;
  const takenUp = headline !== undefined && isTakenUp(doc, headline) ? TAKEN_UP : 0;
  const points = weigh(doc, index, { from, to }, company) + takenUp;
  if (
    points < (isPlainlyOfDesk(company) ? enough - PLAIN : enough) ||
    isNotice(doc, sentence.start) ||
    isUntold(doc, { from, to }) ||
    isUntold(doc, sentence)
  )
    return undefined;
  const opening = headline === undefined ? index : (firstSentence(doc, headline) ?? index);
  return { sentence: opening, end: doc.words.ends[to - 1]!, company, points };
}

/** One word in so many is a function word where sentences are told, and fewer in Polish. Turkish has hardly any. */
const FUNCTION = 8;
const FUNCTION_PL = 12;

/** English in a text of another language, that nobody has translated; or a list of names: “Otros idiomas: English, Català”. */
function isUntold({ words, language }: Document, { from, to }: Stretch): boolean {
  const count = (code: LanguageCode): number => {
    let found = 0;
    for (let at = from; at < to; at++) if (languages[code].functionWords.has(words.hashes[at]!)) found++;
    return found;
  };
  const own = count(language!);
  return language === 'tr'
    ? count('en') > own
    : own * (language === 'pl' ? FUNCTION_PL : FUNCTION) < to - from || count('en') > own;
}
