import { CAPITAL, isLetterColumn, sentencesOf, type Block, type Document, type Sentence } from '#rule';
import { hashWord, languages, once, WordSet, type LanguageCode } from '#text';
import { goesOn } from '../data/everyday-words.ts';
import { known } from '../data/newcomers.ts';
import { dateline, weigh } from './evidence.ts';
import { surelySharesMore } from './substance.ts';
import { companyOf, isPlainlyOfDesk, substanceOf, type Company, type Stretch } from './tails.ts';

/** Sentences that have nothing to do with the rest of the text, without any headline. */
export interface Stranger {
  /** The index of its first sentence in `Document.sentences`. */
  readonly sentence: number;
  /** Where it ends: nothing that follows belongs to it. */
  readonly end: number;
  readonly company: Company;
  readonly points: number;
}

/** So many words before it show what a text is about, and so many what the stranger is about. */
const WORDS_BEFORE = 60;
const WORDS = 20;
const WORDS_OF_SUBSTANCE = 8;

/** So many of them may stand elsewhere in the text by chance. */
const MOST_SHARED = 4;

/** How much evidence it takes: at the end of a text, inside its last paragraph, and between two paragraphs. */
const ENOUGH = { atEnd: 1.9, inParagraph: 3.9, between: 5.2 };

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
  const isDivided = blocks.slice(0, last).filter(({ kind }) => kind === 'heading').length > 1;
  const enough = ENOUGH.atEnd + (isDivided ? 1 : 0);
  let found: Stranger | undefined;
  // The paragraphs from here on are linked, each with what follows it.
  let linked = last;
  for (let index = last; index > last - PARAGRAPHS && blocks[index]?.kind === 'paragraph'; index--) {
    const sentence = firstSentence(doc, index);
    if (sentence === undefined || blocks[index - 1]?.kind === 'heading' || continues(doc, blocks[index]!))
      continue;
    const next = judge(doc, sentence, to, enough);
    if (!next) continue;
    while (linked > index && isLinked(doc, words.within(blocks[linked - 1]!.content), to)) linked--;
    // What has nothing to do with what follows it is no part of the same article.
    if (linked > index) break;
    // A stretch that begins too early has more in common with the text, and says less of where it comes from.
    if (!found || next.points >= found.points) found = next;
  }
  if (found && doc.sentences[found.sentence]!.block < last) return found;
  const inside = inLastParagraph(doc, last, to);
  if (inside && (!found || inside.points > found.points)) return inside;
  return found ?? (isDivided ? undefined : between(doc, last));
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

/** A column whose items are about something else each, by its title: corrections, letters, news in brief. */
export function isMiscellany(doc: Document): boolean {
  const { blocks, text } = doc;
  if (doc.get(isLetterColumn)) return true;
  if (namesMiscellany(text.slice(blocks[0]!.start, Math.min(blocks[0]!.end, blocks[0]!.start + 80))))
    return true;
  return (
    blocks.filter(({ start, end }) => dateline().test(text.slice(start, Math.min(end, start + 60)))).length >
    2
  );
}

export function namesMiscellany(title: string): boolean {
  return /correction|clarification|errat|in brief|roundup|round-up|berichtigung|richtigstellung|korrektur|in kürze|kurz notiert|rectificati|en bref|brèves|correcci|fe de err|breves|correções|em resumo|düzeltme|kısa kısa|sprostowani|w skrócie|krótko/iu.test(
    title,
  );
}

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
function between(doc: Document, last: number): Stranger | undefined {
  for (let index = 1; index < last; index++) {
    const block = doc.blocks[index]!;
    if (block.kind !== 'paragraph' || doc.blocks[index + 1]?.kind !== 'paragraph') continue;
    const sentence = firstSentence(doc, index);
    if (sentence === undefined || continues(doc, block)) continue;
    // The first paragraphs of every article bring in somebody.
    if (doc.sentences[sentence]!.from < LATER) continue;
    const found = judge(doc, sentence, doc.words.within(block.content).to, ENOUGH.between);
    if (found) return found;
  }
  return undefined;
}

/** So many words have told by then who an article is about. */
const LATER = 60;

function firstSentence(doc: Document, block: number): number | undefined {
  const { from, to } = sentencesOf(doc, block);
  return from < to ? from : undefined;
}

function judge(doc: Document, index: number, to: number, enough: number): Stranger | undefined {
  const sentence = doc.sentences[index]!;
  const { from } = sentence;
  const outside = doc.words.count - (to - from);
  if (to - from < WORDS || outside < WORDS_BEFORE || meansKnown(doc, sentence)) return undefined;
  if (surelySharesMore(doc, from, to, MOST_SHARED)) return undefined;
  const company = companyOf(doc, { from, to });
  if (company.own < WORDS_OF_SUBSTANCE || company.shared > MOST_SHARED) return undefined;
  const points = weigh(doc, index, { from, to }, company);
  if (
    points < (isPlainlyOfDesk(company) ? enough - PLAIN : enough) ||
    isNotice(doc, sentence.start) ||
    isUntold(doc, { from, to }) ||
    isUntold(doc, sentence)
  )
    return undefined;
  return { sentence: index, end: doc.words.ends[to - 1]!, company, points };
}

/** One word in so many is a function word where sentences are told. Turkish has hardly any. */
const FUNCTION = 8;

/** English in a text of another language, that nobody has translated; or a list of names: “Otros idiomas: English, Català”. */
function isUntold({ words, language }: Document, { from, to }: Stretch): boolean {
  const count = (code: LanguageCode): number => {
    let found = 0;
    for (let at = from; at < to; at++) if (languages[code].functionWords.has(words.hashes[at]!)) found++;
    return found;
  };
  const own = count(language!);
  return language === 'tr' ? count('en') > own : own * FUNCTION < to - from || count('en') > own;
}

/** So many words in, a sentence has said who it is about. */
const OPENING = 3;

/** “Face à elle, Octave Rimbert”, “I remember”. */
function meansKnown({ words, language }: Document, { from, to }: Sentence): boolean {
  const isGuide = words.hashes[from] === COMO;
  for (let at = from; at < Math.min(to, from + OPENING); at++) {
    // “Reinigen Sie”, “Cómo limpiar su cafetera”: that is the reader.
    const isPolite = language === 'de' ? at > from && words.kinds[at] === CAPITAL : isGuide;
    if (known[language!].has(words.hashes[at]!) && !isPolite) return true;
  }
  return false;
}

/** A note of the author, the desk or the organiser: it may be about anything. */
function isNotice({ text }: Document, start: number): boolean {
  return (
    /@|https?:|www\.|\btel\b|\+\d\d/iu.test(text.slice(start, start + 600)) ||
    /\b(?:correction|editor|author|reporter|correspondent|contact|clarification|disclosure|press release)\b/iu.test(
      text.slice(start, start + 120),
    ) ||
    /^(?:about|note)\b/iu.test(text.slice(start, start + 10)) ||
    service().test(text.slice(start, start + 24)) ||
    nextStep().test(text.slice(start, start + 40))
  );
}

/** “A decision is expected in May”: the next step of what the article told of. */
const nextStep = once(
  () =>
    /^an? (?:(?:public|new|final|further|full|formal|special|open) )?(?:meetings?|hearing|decision|vote|verdict|ruling|judgment|report|petition|date|inquest|inquiry|consultation|appeal|ceremony|funeral|memorial|service|fund|spokes\p{L}+)\b/iu,
);

/** “Visitors may climb …”, “Der Eintritt ist frei”: what whoever comes should know, of what the article told of. */
const service = once(
  () =>
    /^(?:(?:the|der|die|l[’']|la|le|les|el|los|las|a|o|os|as)[ ’'])?(?:tickets?|visitors?|admission|entry|entrance|doors|bookings?|guests|spectators|eintritt|einlass|karten|besucher\p{L}*|gäste|zuschauer|billets?|entrée|visiteurs|entradas?|visitantes|ingressos?|bilhetes?|bilet\p{L}*|giriş|ziyaretçi\p{L}*|wstęp|zwiedzający)(?!\p{L})/iu,
);

/** Whether a paragraph goes on with what stands before it, by its first word. */
export function continues(doc: Document, { content }: Block): boolean {
  return speech.has(doc.text.charCodeAt(content.start)) || goesOnWith(doc, doc.words.indexAt(content.start));
}

/** The marks that speech begins with. */
const speech: ReadonlySet<number> = new Set(Array.from('“"«„–—', (mark) => mark.charCodeAt(0)));

function goesOnWith({ words, language }: Document, first: number): boolean {
  if (words.kinds[first] !== CAPITAL) return true;
  if (!goesOn[language!].has(words.hashes[first]!)) return false;
  // “Ce soir”, “Esta noche”: the day is that of the reader. “So entkalken Sie”: a manual.
  const next = words.hashes[first + 1]!;
  return !(
    ofToday.has(next) ||
    (language === 'de' && words.hashes[first + 2] === SIE && words.kinds[first + 2] === CAPITAL)
  );
}

const ofToday = new WordSet(
  'soir matin semaine noche tarde semana mañana noite manhã akşam gece hafta sabah wieczór',
);
const SIE = hashWord('sie');
const COMO = hashWord('cómo');
