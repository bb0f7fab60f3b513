import {
  defineRule,
  endings,
  firstAfter,
  quote,
  type Block,
  type Document,
  type TextSpan,
  type View,
} from '#rule';
import { tails, once, WordSet } from '#text';
import { leadIns, type LeadIn } from './data/lead-ins.ts';
import { announced } from './dangling-lead-in/announced.ts';
import { lostTables, tablePhrases } from './dangling-lead-in/promised-tables.ts';
import { isGiven, tasks } from './dangling-lead-in/given.ts';
import {
  endsSection,
  isHeading,
  isNextNumber,
  namesPoints,
  opensSections,
} from './dangling-lead-in/headings.ts';
import { endsInAdverb, waitsForPredicate, waitsForVerb } from './dangling-lead-in/unfinished.ts';
import { goesOnTelling } from './dangling-lead-in/inventory.ts';
import { isFollowedByItem, isNextQuestion } from './dangling-lead-in/items.ts';
import { dense, isNarrative, isParallel, isShortNarrative, isTold } from './dangling-lead-in/narrative.ts';
import { mayAnnounce } from './dangling-lead-in/signs.ts';

export default defineRule({
  id: 'dangling-lead-in',
  category: 'structure',
  severity: 'error',
  summary: 'Report a sentence that announces something that does not come.',
  why: `
    “The council agreed on the following measures:” and then a paragraph about the weather: the list is lost, and with
    it what the sentence was for. Converters drop lists and tables, and writers move them.
  `,
  examples: [
    {
      bad: 'The council agreed on the following measures:\n\nNobody was pleased with the weather on that day, least of all the mayor, who had come on foot. He went home early.\n',
    },
    { bad: 'The new office is meant to:\n\n| Year | Boats |\n|---|---|\n| 2020 | 12 |\n' },
    {
      good: 'The council agreed on the following measures:\n\n- a new lamp on the pier\n- no bells before six\n\nNobody objected.\n',
    },
    {
      good: 'The mayor read the following statement:\n\nWe have heard the fishermen, and we will not close the pier. The lamp stays.\n',
    },
  ],
  options: {},
  phrases: [tablePhrases],

  *check(doc) {
    const kinds = doc.get(endings);
    for (const at of lostTables(doc))
      yield { at, message: `${quote(doc.slice(at), 80)} announces a table, and none follows.` };
    if (!doc.language || !kinds.includes('colon')) return;
    for (const [index, block] of doc.blocks.entries()) {
      if (kinds[index] !== 'colon' || block.kind === 'quotation') continue;
      if (block.kind === 'list-item' && !isFollowedByItem(doc, index)) continue;
      const at = lastSentence(doc, index, block);
      if (!mayWait(doc, index, at)) continue;
      const follows = next(doc, index);
      if (follows.kind === 'delivered') continue;
      const lost = whatIsLost(doc, at, follows);
      if (lost)
        yield {
          at: { start: at.start, end: follows.end ?? at.end },
          message: `${quote(doc.slice(at), 80)} announces ${lost}.`,
        };
    }
  },
});

/** Whether anything could be lost, by the words of the sentence, or because nothing follows it. */
function mayWait(doc: Document, index: number, at: TextSpan): boolean {
  const after = doc.blocks[index + 1];
  if (after === undefined || after.kind === 'table' || endsSection(doc, index + 1) || mayAnnounce(doc, at))
    return true;
  const { to } = doc.words.within(at);
  const last = doc.words.hashes[to - 1]!;
  const { beforeColon, modals } = tails[doc.language!];
  if (modals.has(doc.words.hashes[to - 2] ?? 0)) return true;
  return beforeColon.has(last) || modals.has(last) || prepositions.has(last) || endsInAdverb(doc, to);
}

/** What follows a lead-in. */
interface Next {
  readonly kind: 'end' | 'heading' | 'table' | 'prose' | 'speech' | 'item' | 'delivered';
  readonly block?: Block;
  /** Its index. */
  readonly at?: number;
  /** Where the lone pipe ends that is all of the table. */
  readonly end?: number;
}

/** The block behind a lead-in; a lone pipe is none. */
function next(doc: Document, index: number): Next {
  let end: number | undefined;
  for (let at = index + 1; at < doc.blocks.length; at++) {
    const block = doc.blocks[at]!;
    const { from, to } = doc.words.within(block.content);
    if (block.kind === 'table') {
      if (from === to) {
        end = block.content.end;
        continue;
      }
      return { kind: 'table', block };
    }
    if (at === index + 1 && isNextNumber(doc, at)) return { kind: 'heading', block, at };
    if (at === index + 1 && isFollowedByItem(doc, index)) return { kind: 'item', block };
    if (isNextQuestion(doc, index, at)) return { kind: 'heading', block, at };
    if (block.kind === 'heading')
      return isHeading(doc, at) ? { kind: 'heading', block, at } : { kind: 'delivered' };
    if (block.kind === 'paragraph' && isSpeech(doc, block)) return { kind: 'speech', block };
    if (block.kind === 'paragraph') {
      const isProse = isNarrative(doc, block, from, to) || isShortNarrative(doc, at);
      return { kind: isProse && !isParallel(doc, at) ? 'prose' : 'delivered', block };
    }
    return { kind: 'delivered' };
  }
  return end === undefined ? { kind: 'end' } : { kind: 'end', end };
}

/** Somebody is quoted, and the writer says who: “…,” said Lind. That is the next paragraph of an article and no point of a list. */
function isSpeech({ quotations, words }: Document, { content }: Block): boolean {
  const first = quotations[firstAfter(quotations, content.start)];
  if (first === undefined || first.start !== content.start || first.end > content.end) return false;
  const { from, to } = words.within({ start: first.end, end: content.end });
  return to - from >= 3;
}

function whatIsLost(doc: Document, at: TextSpan, next: Next): string | undefined {
  const { from, to } = doc.words.within(at);
  const count = to - from;
  const words = leadIns[doc.language!];
  if (next.kind === 'end') return isCutOff(doc, at) ? 'something, and the text ends' : undefined;
  if (count < 2 || ((next.kind === 'speech' || next.kind === 'item') && doc.genre === 'reference'))
    return undefined;
  if (waitsForVerb(doc, to) && count >= 4 && (next.kind === 'table' || next.kind === 'heading'))
    return WAITS + followed(next);
  if (waitsForWord(doc, to, words, next) && count >= 5 && (doc.genre === 'prose' || next.kind !== 'prose'))
    if ((next.kind !== 'prose' && next.kind !== 'speech') || (next.kind === 'prose' && doc.language === 'en'))
      return WAITS + followed(next);
  if (next.kind === 'prose' && waitsForPredicate(doc, to, next.block!)) return WAITS + followed(next);
  if (doc.genre === 'reference' && (next.kind === 'prose' || next.kind === 'table')) return undefined;
  const line = lineOf(doc, at);
  const what = announced(line.slice(-400), doc.language!);
  const ends =
    next.kind === 'heading' &&
    (count >= LONG || (count === LONG - 1 && doc.genre === 'prose' && isProse(doc, from, to))) &&
    endsSection(doc, next.at!) &&
    (doc.genre === 'prose' || isOfThings(line));
  if (what === undefined && ends && !namesPoints(doc, at, next.at!))
    return `something, and ${followed(next)}`;
  if (count < (dense.has(doc.language!) && what === 'list' ? 2 : 3) && what !== 'needed') return undefined;
  if (what === 'named' && doc.get(openColons) >= HABIT) return undefined;
  const isSpeech = next.kind === 'speech';
  const mayBeSaid = what !== 'list' && what !== 'needed' && what !== 'named' && !exists().test(line);
  if (next.kind === 'item' ? what !== 'list' : isSpeech && mayBeSaid) return undefined;
  if (what === undefined && !isSpeech) return undefined;
  // A table may give most of what is announced, but hardly tasks of which it has no word.
  if (next.kind === 'table' && (what !== 'list' || !tasks().test(line) || isGiven(doc, at, next.block!)))
    return undefined;
  if (what === 'given' && next.kind === 'prose' && isGiven(doc, at, next.block!)) return undefined;
  if (next.kind === 'heading' && what !== 'needed' && opensSections(doc, next.at!)) return undefined;
  if (next.kind === 'heading' && namesPoints(doc, at, next.at!)) return undefined;
  // What is counted may be told: “It was old, and it was dry.”
  if (
    what === 'counted' &&
    next.kind === 'prose' &&
    (isTold(doc, next.block!) || goesOnTelling(doc, next.block!))
  )
    return undefined;
  return `${what === 'shown' ? 'something to look at' : 'a list'}, and ${followed(next)}`;
}

const WAITS = 'what is to come in mid-sentence, and ';

/** A sentence in lower case, with one space between words. */
function lineOf(doc: Document, at: TextSpan): string {
  const sentence = doc.slice(at).toLowerCase();
  // Any white space but single spaces is left to the slow way, with what is no ASCII at all.
  return /[^ -~]| {2}/u.test(sentence) ? sentence.replace(/\s+/gu, ' ') : sentence;
}

/** At the end of a text a sentence need not say what is to come, but a label is none. */
function isCutOff(doc: Document, at: TextSpan): boolean {
  const { from, to } = doc.words.within(at);
  if (doc.genre !== 'prose' || to - from < 2) return false;
  if (to - from >= 4 && isProse(doc, from, to)) return true;
  return doc.blocks.length > 2 && announced(lineOf(doc, at).slice(-400), doc.language!) !== undefined;
}

/** Where so many paragraphs end with a colon and another follows, lists were set as paragraphs. */
const HABIT = 4;

const openColons: View<number> = (doc) => {
  const kinds = doc.get(endings);
  const { blocks } = doc;
  return blocks.filter((_, at) => kinds[at] === 'colon' && blocks[at + 1]?.kind === 'paragraph').length;
};

/** In a manual “the following text” may be a section of it, with its own headings. */
function isOfThings(line: string): boolean {
  return follows().test(line) && !/text|section|template|paragraph|abschnitt|example|beispiel/u.test(line);
}

const follows = once(
  () =>
    /(?<!\p{L})(?:the following|as follows|these steps|folgende[nms]?|wie folgt|suivante?s?|siguientes?|seguintes?|aşağıdaki|następujące)(?!\p{L})/u,
);

/** Fewer words before a colon may be a label. */
const LONG = 5;

/** “There are three ways to join us:” */
const exists = once(
  () =>
    /^(?:there are|es gibt|il y a|il existe|hay|existen|há|existem|istnieją|są) (?:\p{L}+ ){1,3}(?:ways|means|methods|reasons|things|steps|options|routes|rules|questions|möglichkeiten|wege|gründe|dinge|schritte|regeln|façons|manières|moyens|raisons|étapes|choses|formas|maneras|razones|pasos|cosas|maneiras|razões|passos|coisas|sposoby|powody|rzeczy)(?!\p{L})/u,
);

function followed({ kind }: Next): string {
  if (kind === 'table') return 'a table follows';
  if (kind === 'item') return 'the next item follows';
  return kind === 'heading' ? 'a heading follows' : 'a paragraph about something else follows';
}

/** “… intended to:”, “… und die:”, but not “according to:”. */
function waitsForWord(doc: Document, to: number, { nounBefore }: LeadIn, next: Next): boolean {
  const { hashes, ends } = doc.words;
  const last = hashes[to - 1]!;
  // Code is no word: “inside a `Box`:” waits for nothing.
  if (!/^[\s*_]*:/u.test(doc.text.slice(ends[to - 1], ends[to - 1]! + 8))) return false;
  if (doc.language === 'en' && prepositions.has(last))
    return next.kind === 'heading' || (next.kind === 'prose' && isStatement(doc, to));
  return tails[doc.language!].beforeColon.has(last) && !nounBefore.has(hashes[to - 2]!);
}

/** “We are looking for the owners of:” */
const prepositions = new WordSet('of for from with between on in');

/** “This is what she had waited for:” */
const pointing = new WordSet(
  'what this here that all these those who which why where how there so thing things no not nothing go going come log logged',
);

/** Whether a sentence says who does what, and breaks off before the last thing. */
function isStatement({ words, sentences }: Document, to: number): boolean {
  const sentence = sentences[firstAfter(sentences, words.starts[to - 1]!)];
  return sentence !== undefined && sentence.to - sentence.from >= 5 && !words.hasAny(sentence, pointing);
}

function isProse({ words }: Document, from: number, to: number): boolean {
  let lower = 0;
  for (let index = from; index < to; index++) if (words.kinds[index] === 0) lower++;
  return lower * 2 > to - from;
}

function lastSentence({ sentences }: Document, index: number, { content }: Block): TextSpan {
  const last = sentences[firstAfter(sentences, content.end - 1)];
  return last && last.block === index ? { start: last.start, end: last.end } : content;
}
