import { CAPITAL, LOWER, sentencesOf, type Block, type Document, type Sentence, type View } from '#rule';
import { languages } from '#text';
import { goesOn, secondPerson } from '../data/everyday-words.ts';
import { leads, purposes } from '../data/leads.ts';
import { meetings } from './meetings.ts';
import { isNewcomer } from './newcomers.ts';
import { surelySharesMore } from './substance.ts';
import { companyOf, type Company, type Stretch } from './tails.ts';

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
const WORDS = 22;
const WORDS_OF_SUBSTANCE = 12;

/** How much evidence it takes: at the end of a text, inside its last paragraph, and between two paragraphs. */
const ENOUGH = { atEnd: 5, inParagraph: 6, between: 7 };

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
  const last = blocks.findLastIndex(({ kind }) => kind !== 'alt');
  if (blocks[last]?.kind !== 'paragraph') return undefined;
  if (blocks.filter(({ kind }) => kind === 'paragraph').length < 4) return undefined;
  const to = words.within(blocks[last]!.content).to;
  // Below headings every section is about something else.
  const isDivided = blocks.filter(({ kind }) => kind === 'heading').length > 1;
  const enough = ENOUGH.atEnd + (isDivided ? 1 : 0);
  let found: Stranger | undefined;
  for (let index = last; index > last - PARAGRAPHS && blocks[index]?.kind === 'paragraph'; index--) {
    const sentence = firstSentence(doc, index);
    if (sentence === undefined || blocks[index - 1]?.kind === 'heading' || continues(doc, blocks[index]!))
      continue;
    const next = judge(doc, sentence, to, enough);
    // A stretch that begins too early has more in common with the text, and says less of where it comes from.
    if (next && (!found || next.points >= found.points)) found = next;
  }
  found = inLastParagraph(doc, last, to, found);
  return found ?? (isDivided ? undefined : between(doc, last));
}

/** A column whose items are about something else each, by its title: corrections, news in brief. */
function isMiscellany({ blocks, text }: Document): boolean {
  return namesMiscellany(text.slice(blocks[0]!.start, Math.min(blocks[0]!.end, blocks[0]!.start + 80)));
}

export function namesMiscellany(title: string): boolean {
  return /correction|clarification|errat|in brief|roundup|round-up|berichtigung|richtigstellung|korrektur|in kürze|kurz notiert|rectificati|en bref|brèves|correcci|fe de err|breves|correções|em resumo|düzeltme|kısa kısa|sprostowani|w skrócie|krótko/iu.test(
    title,
  );
}

/** A later beginning has to be so much stranger than an earlier one. */
const STRANGER = 1;

/** Another article that runs on behind a full stop, unless `found`, which begins with a paragraph, is as strange. */
function inLastParagraph(doc: Document, last: number, to: number, found?: Stranger): Stranger | undefined {
  const sentences = sentencesOf(doc, last);
  let best = found;
  // Its first sentence begins the paragraph.
  for (
    let index = Math.max(sentences.from + 1, sentences.to - 1 - SENTENCES);
    index < sentences.to;
    index++
  ) {
    if (goesOnWith(doc, doc.sentences[index]!.from)) continue;
    const next = judge(doc, index, to, ENOUGH.inParagraph);
    if (next && (!best || next.points >= best.points + STRANGER)) best = next;
  }
  return best;
}

/** A paragraph of another article between two of this one. */
function between(doc: Document, last: number): Stranger | undefined {
  for (let index = 1; index < last; index++) {
    const block = doc.blocks[index]!;
    if (block.kind !== 'paragraph' || doc.blocks[index + 1]?.kind !== 'paragraph') continue;
    const sentence = firstSentence(doc, index);
    if (sentence === undefined || continues(doc, block)) continue;
    const found = judge(doc, sentence, doc.words.within(block.content).to, ENOUGH.between);
    if (!found) continue;
    // The first paragraph of every article brings in somebody.
    const isLater = doc.sentences[sentence]!.from >= LATER;
    if (found.company.isOfDesk || (isLater && isAnew(doc, index))) return found;
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
  if (to - from < WORDS || outside < WORDS_BEFORE || surelySharesMore(doc, from, to, 2)) return undefined;
  const company = companyOf(doc, { from, to });
  if (company.own < WORDS_OF_SUBSTANCE || company.shared > 2) return undefined;
  const points = weigh(doc, sentence, { from, to }, company);
  if (points < enough || isNotice(doc, sentence.start)) return undefined;
  return { sentence: index, end: doc.words.ends[to - 1]!, company, points };
}

/** The evidence that a stretch is about something else, and does not go on from what stands before it. */
function weigh(doc: Document, sentence: Sentence, stretch: Stretch, company: Company): number {
  const { own, shared, names, sharedNames, isOfDesk } = company;
  if (sharedNames > 0 && doc.language !== 'de') return 0;
  const first = companyOf(doc, sentence, stretch);
  // What is news to a text takes up hardly a word of it where it begins.
  if (first.own < 3 || first.shared > 1) return 0;
  const desk = isOfDesk ? company.desk : undefined;
  let points = [own >= 20 ? 3 : 2, own >= 16 ? 2 : 1, own >= 20 ? 1 : 0][shared]! - first.shared;
  const isNew = first.own >= LEAD && isNewcomer(doc, sentence, stretch);
  // German nouns look like names.
  const isNamed = doc.language === 'de' ? isNew : first.names > first.sharedNames;
  if (isNamed) points += names >= 2 && (sharedNames === 0 || doc.language === 'de') ? 2 : 1;
  if (isLead(doc, sentence) || hasDay(doc, sentence)) points += 1;
  if (instructs(doc, sentence, desk !== undefined && !desk.isLoose)) points += 2;
  if (desk)
    points +=
      (desk.words * 5 >= own ? 4 : desk.words >= 5 ? 3 : 2) - (desk.isLoose ? 1 : 0) - (first.desk ? 0 : 1);
  if (isNew) points += 2;
  // So many words of another desk are no turn of this article.
  if (desk && !desk.isLoose && desk.words >= 5) return points;
  const others = doc
    .get(apart)
    .filter((block) => block !== sentence.block && !(isNew && !isAnew(doc, block)));
  return points - Math.min(2, others.length);
}

/** So many words of substance a sentence has at least that says who did what and where. */
const LEAD = 4;

/** Whether another paragraph brings in somebody too: a digest is made of such. */
function isAnew(doc: Document, block: number): boolean {
  const { from, to } = sentencesOf(doc, block);
  return from < to && isNewcomer(doc, doc.sentences[from]!, doc.words.within(doc.blocks[block]!.content));
}

/** “The council has approved”: what is told as news, and not as what came next. */
function isLead(doc: Document, { from, to }: Sentence): boolean {
  const { words, text } = doc;
  const { auxiliaries, participle, isLast } = leads[doc.language!];
  const isParticiple = (at: number): boolean =>
    words.kinds[at] === LOWER && participle.test(text.slice(words.starts[at], words.ends[at]).toLowerCase());
  if (isLast) {
    if (!auxiliaries) return isParticiple(to - 1);
    for (let at = from + 1; at < to - 1; at++)
      if (auxiliaries.has(words.hashes[at]!)) return isParticiple(to - 1);
    return false;
  }
  for (let at = from + 1; at < Math.min(to, from + 14); at++) {
    if (!auxiliaries) {
      if (isParticiple(at)) return true;
    } else if (auxiliaries.has(words.hashes[at]!)) {
      return isParticiple(at + 1) || (at + 2 < to && isParticiple(at + 2));
    }
  }
  return false;
}

/** “A lorry overturned on Wednesday”. */
function hasDay({ words, text, language }: Document, { from, to }: Sentence): boolean {
  const { weekdays, months } = languages[language!];
  for (let at = from + 1; at < to; at++) {
    const word = text.slice(words.starts[at], Math.min(words.ends[at]!, words.starts[at]! + 16));
    if (weekdays.includes(word) || months.includes(word)) return true;
  }
  return false;
}

/** “To clean the filter, remove …”, “How to reset it: press …”: a manual speaks to its reader, or of what one presses. */
function instructs(doc: Document, { from, start, end }: Sentence, isTechnical: boolean): boolean {
  const text = doc.text.slice(start, Math.min(end, start + 130));
  const isPurpose =
    purposes[doc.language!].has(doc.words.hashes[from]!) && /^[^.!?:\n]{8,110}[,:] /u.test(text);
  if (isPurpose && isTechnical) return true;
  return (isPurpose || /^[^.!?:\n]{12,90}: /u.test(text)) && speaksToReader(doc, start);
}

/** “You” for the first time. */
function speaksToReader(doc: Document, offset: number): boolean {
  const { words } = doc;
  const set = secondPerson[doc.language!];
  const split = words.indexAt(offset);
  for (let index = 0; index < split; index++) if (set.has(words.hashes[index]!)) return false;
  for (let index = split; index < words.count; index++) if (set.has(words.hashes[index]!)) return true;
  return false;
}

/** The paragraphs that have hardly a word in common with the rest: a tour, a list, a portrait is made of such. */
const apart: View<readonly number[]> = (doc) => {
  const found = doc.get(meetings);
  const isApart = (at: number): boolean => found[at]!.own >= 10 && found[at]!.linked <= found[at]!.own * 0.06;
  return doc.blocks.flatMap(({ kind }, at) => (kind === 'paragraph' && isApart(at) ? [at] : []));
};

/** A note of the author, the desk or the organiser: it may be about anything. */
function isNotice({ text }: Document, start: number): boolean {
  return (
    /@|https?:|www\.|\btel\b|\+\d\d/iu.test(text.slice(start, start + 600)) ||
    /\b(?:correction|editor|author|reporter|correspondent|contact|clarification|disclosure|press release)\b/iu.test(
      text.slice(start, start + 120),
    ) ||
    /^(?:about|tickets?|note)\b/iu.test(text.slice(start, start + 10))
  );
}

/** Whether a paragraph goes on with what stands before it, by its first word. */
export function continues(doc: Document, { content }: Block): boolean {
  return speech.has(doc.text.charCodeAt(content.start)) || goesOnWith(doc, doc.words.indexAt(content.start));
}

/** The marks that speech begins with. */
const speech: ReadonlySet<number> = new Set(Array.from('“"«„–—', (mark) => mark.charCodeAt(0)));

function goesOnWith({ words, language }: Document, first: number): boolean {
  return words.kinds[first] !== CAPITAL || goesOn[language!].has(words.hashes[first]!);
}
