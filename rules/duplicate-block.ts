import {
  asWords,
  copies,
  defineRule,
  endsInQuestion,
  inOneLoop,
  isDoubledOnPurpose,
  isParallel,
  isRefrainOfVerse,
  isStanzaOfLines,
  isTitle,
  likeness,
  opensLetter,
  passages,
  quote,
  remove,
  removeBlocks,
  repeats,
  type Copy,
  type Document,
  type Problem,
  type Repair,
} from '#rule';
import { isCondition } from '#text';
import { isRedraft, isSentenceAlone, isSpeechAlone } from './duplicate-block/alone.ts';
import { isOfLinks } from './duplicate-block/links.ts';
import { isHabitual } from './duplicate-block/habits.ts';
import { isListAgain, isLongList } from './duplicate-block/lists.ts';
import { isTechnical, plainly } from './duplicate-block/technical.ts';
import { isToldAgain } from './duplicate-block/tales.ts';
import { isHeadline, isTitleAgain } from './duplicate-block/titles.ts';

export default defineRule({
  id: 'duplicate-block',
  category: 'duplication',
  severity: 'error',
  summary: 'Report a paragraph, heading, list or table that is printed again.',
  why: `
    Text that is pasted twice is read twice, and a reader who meets a sentence again looks for what has changed.
    Often something has: the second printing is the older draft, or the newer one.
  `,
  examples: [
    {
      bad: 'The quay was closed at noon because the swell had begun to lift the planks.\n\nThe ferry waited outside.\n\nThe quay was closed at noon because the swell had begun to lift the planks.',
      good: 'The quay was closed at noon because the swell had begun to lift the planks.\n\nThe ferry waited outside.',
    },
    {
      bad: 'Market hall opens on Friday\n\nMarket hall opens on Friday\n\nThe hall was shut for a year.',
      good: 'Market hall opens on Friday\n\nThe hall was shut for a year.',
    },
    {
      good: 'Rain in the north\n\nMorning\n\nWind from the west, four to five. Rain later, good visibility.\n\nEvening\n\nWind from the west, four to five. Rain later, good visibility.',
    },
  ],
  options: {},

  *check(doc) {
    const all = doc.get(copies);
    if (all.length === 0) return;
    const isReference = isTechnical(doc);
    const defects = all.filter(
      (copy) => isDefect(doc, copy, isReference) && !inOneLoop(doc, copy.at, copy.original),
    );
    // Minutes, rites and rounds of a game are made of formulas: three that come again are meant to.
    const formulas = new Set(defects.filter(isFormula).map(({ original }) => original.start));
    const isFormulaic = formulas.size >= 3 || doc.get(repeats).templates >= 2;
    const isHabit = isHabitual(doc, defects);
    for (const copy of defects) {
      if (isHabit && !copy.isAdjacent) continue;
      if ((isFormulaic && isFormula(copy)) || isToldAgain(doc, copy)) continue;
      yield problem(doc, copy);
    }
  },
});

/** From this many words on, a repeat in a technical text is none of its set phrases (measured on 1,000 of them). */
const LONG_REPEAT = 150;

/** So many words of an item say in a technical text what no other item of its list does. */
const LONG_ITEM = 10;

function isDefect(doc: Document, copy: Copy, isReference: boolean): boolean {
  const [block, original] = [doc.blocks[copy.copy.from]!, doc.blocks[copy.first.from]!];
  if (block.kind === 'quotation' || original.kind === 'quotation') return false;
  if (isCopyright(doc, block)) return false;
  // In an article that is the defect of another rule, repeated-sentence.
  if (copy.isOneSentence && !isReference && doc.genre === 'prose' && block.kind === 'paragraph') return false;
  const isSingle = copy.to - copy.from === 1;
  if (isSingle && (isHeadline(doc, copy.first.from) || (isTitle(block) && isTitle(original))))
    return (
      isTitleAgain(doc, copy) &&
      !(opensLetter(doc, copy.first.from + 1) && opensLetter(doc, copy.copy.from + 1))
    );
  return isAgain(doc, copy, isReference) && !isMeant(doc, copy);
}

function isMeant(doc: Document, copy: Copy): boolean {
  return (
    isRefrainOfVerse(doc, copy) ||
    isDoubledOnPurpose(doc, copy) ||
    isAlternative(doc, copy) ||
    isNextEntry(doc, copy) ||
    (isParallel(doc, copy) && !isLongList(doc, copy))
  );
}

function isAgain(doc: Document, copy: Copy, isReference: boolean): boolean {
  const blocks = doc.blocks.slice(copy.copy.from, copy.copy.to);
  const [block, original] = [blocks[0]!, doc.blocks[copy.first.from]!];
  const isSection = isTitle(block) && isTitle(original);
  if (isReference && !isAgainInReference(doc, copy) && !(isSection && isStepOfManual(doc, copy)))
    return false;
  if (isSection) return isSectionAgain(doc, copy);
  if (blocks.every(({ kind }) => kind === 'list-item')) return isListAgain(doc, copy);
  if (block.kind === 'table') return copy.words >= 6;
  return isTextAgain(doc, copy) && !isRefrain(doc, copy);
}

/** Each owner of a program has such a line, and all end alike. */
function isCopyright({ text }: Document, { content }: Document['blocks'][number]): boolean {
  return /^(?:copyright\b|©|\(c\))/iu.test(text.slice(content.start, content.start + 12));
}

/**
 * In a technical text only what is long and the same to the letter says nothing new, and that only in one section:
 * another may need it again.
 */
function isAgainInReference(doc: Document, found: Copy): boolean {
  const { isWhole, own, at, original, isAdjacent, titlesBetween, copy } = found;
  const { kind } = doc.blocks[copy.from]!;
  const isItemAgain =
    kind === 'list-item' && found.exact && found.times === 1 && areSiblings(doc, found.first.from, copy.from);
  if (isSentenceAlone(doc, found) || isRedraft(doc, found)) return true;
  if (!isWhole || own < (isItemAgain ? LONG_ITEM : 20)) return false;
  const text = plainly(doc.slice(at));
  if (isItemAgain && !isAdjacent && copy.to - copy.from === 1) return text === plainly(doc.slice(original));
  if (text.length < 120 || text !== plainly(doc.slice(original)) || text.startsWith('<!--')) return false;
  if (isAdjacent || own >= LONG_REPEAT || kind === 'heading') return true;
  return titlesBetween === 0 && kind !== 'list-item' && !text.endsWith(':');
}

/** So many words below a title are more than a label. */
const SHORTEST_BODY = 4;

/** Items of one list, and not each below an item of its own. */
function areSiblings({ blocks }: Document, first: number, again: number): boolean {
  const { depth } = blocks[first]!;
  const between = blocks.slice(first, again + 1);
  return (
    between.every((block) => block.kind === 'list-item' && block.depth >= depth) &&
    blocks[again]!.depth === depth
  );
}

/** A title with what stands below it, a question with its answer. “Before you start” may stand in every chapter. */
function isSectionAgain(doc: Document, { from, to, own, exact, copy, ...place }: Copy): boolean {
  // Two readers who write about one thing answer each other in the same words.
  if (!exact && opensLetter(doc, copy.from + 1)) return false;
  const title = doc.get(passages)[from]!;
  const titleWords = title.to - title.from;
  const body = own - titleWords;
  // A title with the beginning of its section, and right below it the title with the section.
  if (exact && place.isAdjacent && body >= SHORTEST_BODY) return true;
  if (!place.isInOneChapter) return false;
  // What is said below “Rain” again in one sentence may be a form; two sentences are not.
  return body >= (titleWords >= 3 ? 6 : to - from >= 3 ? 12 : 20);
}

/** “Step 3: set a limit”: so long a title stands once in a manual, and with one sentence below it that is the same. */
function isStepOfManual(doc: Document, { exact, from, times }: Copy): boolean {
  const title = doc.get(passages)[from]!;
  return exact && times === 1 && title.to - title.from >= 4;
}

/** Sentences or paragraphs again. */
function isTextAgain(doc: Document, copy: Copy): boolean {
  const { from, to, isWhole, own, numbers, words, exact, times, longest } = copy;
  if (numbers * 3 > words) return false;
  if (copy.isAdjacent && isWhole && exact) return own >= 3;
  // “…,” said the trainer, with his shirt soaked: most of it is quoted.
  const isSpoken = /^["“„«]/u.test(doc.slice(doc.blocks[copy.copy.from]!.content));
  if (isSpoken && isWholeSpeech(copy) && words >= asWords(doc, 20)) return true;
  if (isSpoken && isSpeechAlone(doc, copy)) return true;
  if (own < asWords(doc, isParagraphOfItsOwn(doc, copy) ? 8 : 10)) return false;
  if (words < asWords(doc, 20) && (times > 1 || endsInQuestion(doc, copy))) return false;
  if (to - from === 1) return exact || own >= asWords(doc, 12);
  return (own >= 12 || (exact && isWhole)) && longest >= 8;
}

/** A sentence of a paragraph, alone: with fewer words it is a refrain, and at the end of a text it takes up the beginning. */
function isParagraphOfItsOwn(
  { blocks }: Document,
  { exact, times, isWhole, own, words, from, to, copy }: Copy,
): boolean {
  const isLast = copy.to >= blocks.length;
  return (
    exact &&
    times === 1 &&
    !isWhole &&
    own === words &&
    to - from === 1 &&
    !isLast &&
    blocks[copy.from]!.kind === 'paragraph'
  );
}

function isWholeSpeech({ exact, isWhole, times, own, from, to, copy }: Copy): boolean {
  return (
    exact && isWhole && times === 1 && own >= SHORTEST_BODY && to - from > 1 && copy.to - copy.from === 1
  );
}

/** A paragraph that comes back twice and more, each time after something else, opens the chapters of a story. */
function isRefrain(
  doc: Document,
  { from, first, copy, exact, isWhole, isAdjacent, times, words }: Copy,
): boolean {
  const isOne = [first, copy].every((range) => range.to - range.from === 1 || isStanzaOfLines(doc, range));
  return isOne && from > 0 && exact && isWhole && !isAdjacent && times > 1 && words < 80;
}

/** “If you have one …” and “If you have none …”, one behind the other. */
function isAlternative(doc: Document, { exact, isAdjacent, at, original }: Copy): boolean {
  return !exact && isAdjacent && [at, original].every((span) => isCondition(doc.slice(span)));
}

/** “Bray, J., Pte.” and right below it “Bray, J. H., Pte.”: a line of a list that nearly says what the one above it does is another. */
function isNextEntry({ blocks, layout }: Document, { exact, isAdjacent, words, copy }: Copy): boolean {
  return !exact && isAdjacent && words < 20 && blocks[copy.from]!.gap === 0 && layout !== 'line-per-block';
}

function isFormula({ from, to, exact, words, isWhole }: Copy): boolean {
  return to - from === 1 && (exact ? words < 15 : isWhole && words < 20);
}

function problem(doc: Document, copy: Copy): Problem {
  const repair = repairOf(doc, copy);
  const isCertain = copy.exact && copy.isAdjacent && copy.isWhole;
  return {
    at: copy.at,
    message: message(doc, copy),
    related: [{ at: copy.original, message: 'first printed here' }],
    ...(repair && isCertain ? { fix: repair } : {}),
    ...(repair && !isCertain ? { suggestions: [repair] } : {}),
    // A page prints its menus as often as it has room for them.
    ...(isOfLinks(doc, copy.at) ? { severity: 'info' } : {}),
  };
}

function repairOf(doc: Document, { copy, from, to, isWhole }: Copy): Repair | undefined {
  const title = 'Remove the second printing';
  if (isWhole) return removeBlocks(doc, copy.from, copy.to, title);
  if (copy.to - copy.from > 1 || doc.format !== 'text') return undefined;
  const all = doc.get(passages);
  const [{ start }, { end }] = [all[from]!, all[to - 1]!];
  const { content } = doc.blocks[copy.from]!;
  // With the space that is left behind: the one before it, or at the start of a block the one after.
  if (start > content.start) return remove({ start: all[from - 1]!.end, end }, title);
  if (end < content.end) return remove({ start, end: all[to]!.start }, title);
  return removeBlocks(doc, copy.from, copy.to, title);
}

function message(doc: Document, copy: Copy): string {
  const first = doc.get(passages)[copy.from]!;
  const [noun, verb] = nounOf(doc, copy);
  const start = `${noun} ${quote(doc.slice(first))} ${verb} printed again`;
  if (copy.exact) return `${start}.`;
  return `${start}${likeness(doc.slice(copy.original), doc.slice(copy.at))}.`;
}

function nounOf(doc: Document, { copy, from, to, isWhole }: Copy): [noun: string, verb: string] {
  const count = copy.to - copy.from;
  const { kind } = doc.blocks[copy.from]!;
  if (count > 1) {
    const isList = doc.blocks.slice(copy.from, copy.to).every((block) => block.kind === 'list-item');
    return [`${count} ${isList ? 'list items' : 'blocks'} from`, 'are'];
  }
  if (isWhole) return [`The ${kind.replace('-', ' ')}`, 'is'];
  return to - from === 1 ? ['The sentence', 'is'] : [`${to - from} sentences from`, 'are'];
}
