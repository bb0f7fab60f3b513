import { defineRule, quote, remove, sentencesOf, type Block, type Document, type Problem } from '#rule';
import { buttons } from './spliced-article/buttons.ts';
import { continues } from './spliced-article/openings.ts';
import { isMiscellany } from './spliced-article/miscellany.ts';
import { stranger, type Stranger } from './spliced-article/strangers.ts';
import {
  flips,
  isFurniture,
  isGlued,
  isGuide,
  isHeadline,
  isTakenUp,
  isSection,
  sectionsBefore,
  sizeOf,
  words,
  hasSiblings,
} from './spliced-article/headlines.ts';
import { isNewcomer } from './spliced-article/newcomers.ts';
import { companyOf, isPlainlyOfDesk, type Company } from './spliced-article/tails.ts';
import { topics } from './spliced-article/topics.ts';
import { meetings, type Meeting } from './spliced-article/meetings.ts';

/** A longer text is a book or a collection, and its parts need not be about one thing. */
const MAX_WORDS = 20_000;

/** So many signs, weighed, make a second article. Found on news articles joined and whole. */
const ENOUGH = 5;

/** So many signs of layout alone do, even where both articles are about one war. */
const CLEAR = 6;

const ferry = `
Ferries to Orvik stop for the winter

The ferries between the mainland and Orvik will not sail from November to March, the harbour office said on Monday. Ice has damaged two of the three hulls, and the yard has no room for them before the autumn.

Islanders will be flown across twice a week in a machine with nine seats. Freight goes by barge as long as the sound is open. The school has stocked paper and the shop has stocked flour.

The harbour master, Ragna Tveit, said that the crews would be paid. They will paint the sheds, mend the ropes and learn to weld.

A new ferry has been ordered. It is to be built of steel and will be slower than the old ones, but it will not mind the ice.`.trim();

const soup =
  'Chef Paloma Reyes will teach forty pupils a year how to boil bones, skim fat and season broth. Lessons begin in June. The county pays for stoves and knives, and graduates of the course are promised jobs in hospital kitchens from Ludo to Castle Ferring.';

const bench =
  'Before the ferries leave the harbour for the yard, the crews have asked Tveit for a bench on the pier. They have waited for the barge in the rain since the sheds were locked, and the islanders wait with them.';

export default defineRule({
  id: 'spliced-article',
  category: 'structure',
  severity: 'error',
  summary: 'Report a second, unrelated article in the same document, and where it starts.',
  why: `
    A page shows the next story below the one that was read, and whoever saves the page saves both. The second article
    has a headline of its own, people of its own and hardly a word in common with the first.
  `,
  examples: [
    {
      bad: `${ferry}\n\n\nVeteran cook opens a school for soup in the old mill\n\n${soup}\n`,
      good: ferry,
    },
    { good: `${ferry}\n\nThe crews want a bench\n\n${bench}\n` },
  ],
  options: {},
  phrases: [buttons],

  *check(doc) {
    if (!doc.language || doc.genre === 'reference' || doc.words.count > MAX_WORDS || doc.words.count < 85)
      return;
    const splice = titled(doc);
    if (splice && isMiscellany(doc)) return;
    if (splice) return yield problem(doc, splice);
    const found = stranger(doc);
    if (found) yield strangerProblem(doc, found);
  },
});

/** Where the second article begins, and what says so. */
interface Splice {
  readonly block: number;
  readonly signs: readonly string[];
}

function problem(doc: Document, { block, signs }: Splice): Problem {
  const before = doc.blocks[block - 1]!;
  const { from, to } = sentencesOf(doc, block);
  const { start, end } = from < to ? doc.sentences[from]! : doc.blocks[block]!.content;
  const at = { start, end };
  const { shared, after } = doc.get(meetings)[block]!;
  const last = doc.sentences[from - 1] ?? before.content;
  const title = `Cut the text off before ${quote(doc.slice(at), 40)}`;
  return {
    at,
    message: `Another article seems to begin at ${quote(doc.slice(at))}: ${signs.join(', ')}.`,
    related: [{ at: { start: last.start, end: last.end }, message: 'the first article ends here' }],
    suggestions: [remove({ start: before.end, end: doc.text.length }, title)],
    data: { shared, words: after },
  };
}

/** Sentences of another article that have no headline of their own. */
function strangerProblem(doc: Document, { sentence, end, company }: Stranger): Problem {
  const { start, end: firstEnd } = doc.sentences[sentence]!;
  const last = doc.sentences[sentence - 1]!;
  const at = { start, end: firstEnd };
  const { own, shared, desk, isOfDesk } = company;
  const reads = isOfDesk ? `, and it reads like ${desk!.is}` : '';
  return {
    at,
    message: `Another article seems to begin at ${quote(doc.slice(at))}: ${shared} of its ${own} words of substance stand elsewhere in the text${reads}.`,
    severity: 'warning',
    related: [{ at: { start: last.start, end: last.end }, message: 'what stands before it' }],
    suggestions: [remove({ start: last.end, end }, `Cut ${quote(doc.slice(at), 40)} and what goes with it`)],
    data: { shared, words: own },
  };
}

/** The block of a headline that opens another article. */
function titled(doc: Document): Splice | undefined {
  const { blocks } = doc;
  const candidates: number[] = [];
  for (let index = 4; index < blocks.length; index++)
    if (isHeadline(doc, blocks[index]!, index)) candidates.push(index);
  if (candidates.length === 0) return undefined;
  const title = words(doc, blocks[0]!);
  const found = doc.get(meetings);
  for (const index of candidates) {
    if (words(doc, blocks[index]!) === title) continue;
    const meeting = found[index]!;
    const { wordsBefore, wordsAfter, after } = meeting;
    if (wordsBefore < SHORT || wordsAfter < AFTER || after < 10) continue;
    if (wordsBefore < BEFORE && sectionsBefore(doc, index, title) > 0) continue;
    if (!doc.blocks.slice(0, index).some((block) => isTold(doc, block))) continue;
    const turn = turnOf(doc, index, title);
    if (turn) return { block: index, signs: [turn, inCommon(meeting)] };
    const { points, signs } = structure(doc, index, title);
    // New people and none of the old ones make up for a sign.
    const { names, sharedNames, shared } = meeting;
    const enough = names >= 2 && sharedNames === 0 && shared <= after * 0.2 ? ENOUGH - 1 : ENOUGH;
    if (points >= CLEAR || points + strangeness(meeting) >= enough)
      return {
        block: index,
        signs: signs.length > 0 && points >= CLEAR ? signs : [...signs, inCommon(meeting)],
      };
  }
  return undefined;
}

/** A paragraph of whole sentences: clues, scores and prices make no article that another could follow. */
function isTold(doc: Document, { kind, content }: Block): boolean {
  if (kind !== 'paragraph') return false;
  const { from, to } = doc.words.within(content);
  return to - from >= 12 && /[.!?…]["”’»)]*\s*$/u.test(doc.text.slice(content.end - 4, content.end));
}

/** What the layout says: a lone headline, a gap, a caption or a dateline below it, other apostrophes. */
function structure(doc: Document, index: number, title: string): { points: number; signs: string[] } {
  const { blocks } = doc;
  const block = blocks[index]!;
  const { from, to } = doc.words.within(block.content);
  const sections = sectionsBefore(doc, index, title);
  const signs: string[] = [];
  let points = sections >= 3 ? -2 : 0;
  if (isGuide(doc, index)) points -= 3;
  // Marked up as what follows: a section with others behind it.
  if (sections === 0 && hasSiblings(doc, index)) points -= 2;
  // A headline below the title and one here: two items of a round-up.
  if (sections === 1 && isSection(blocks[1]!)) points -= 2;
  if (sections === 0 && (to - from >= 6 || sizeOf(block) >= LONG_LINE)) {
    points += 2;
    signs.push('it is a headline of its own');
  } else if (sections <= 1 && (to - from >= 5 || sizeOf(block) >= 22)) points += 1;
  if (block.gap >= 2 && blocks.every((other, at) => at === index || at === 0 || other.gap < 2)) {
    points += 2;
    signs.push(`${block.gap} blank lines stand above it`);
  }
  if (isGlued(doc, index)) {
    points += 2;
    signs.push('no blank line stands above it');
  }
  if (blocks.slice(index + 1, index + 4).some((next) => isFurniture(doc, next))) {
    points += 2;
    signs.push('a caption or a dateline of its own follows');
  }
  if (flips(doc, block.start)) {
    points += 2;
    signs.push('the apostrophes change');
  }
  const desk = deskBelow(doc, index);
  if (desk) {
    points += 4;
    signs.push(`what follows reads like ${desk.is}`);
  }
  if (opensAnew(doc, index)) {
    points += 2;
    signs.push('it opens with somebody new');
  }
  if (sections === 0 && isTakenUp(doc, index)) {
    points += 1;
    signs.push('the text below begins with its words');
  }
  const prose = blocks.slice(index + 1).find(({ kind }) => kind === 'paragraph');
  if (prose && continues(doc, prose)) points -= 2;
  return { points, signs };
}

/** So many letters make a headline, however few the words of the language. */
const LONG_LINE = 36;

/** So many words before it show what an article is about; without any section fewer do. */
const BEFORE = 100;
const SHORT = 60;

/** So many words below a headline make an article, with those of the headline. */
const AFTER = 26;

/** The first sentence below a headline brings in somebody by a place that stands nowhere above. */
function opensAnew(doc: Document, index: number): boolean {
  const below = doc.blocks.findIndex(({ kind }, at) => at > index && kind === 'paragraph');
  if (below === -1) return false;
  const { from, to } = sentencesOf(doc, below);
  const around = { from: doc.words.indexAt(doc.blocks[index]!.content.start), to: doc.words.count };
  return from < to && isNewcomer(doc, doc.sentences[from]!, around);
}

/** So many words show which desk an article comes from. */
const OPENING = 60;

/** What the text below a headline plainly reads like, if nothing above it does. */
function deskBelow(doc: Document, index: number): Company['desk'] {
  const from = doc.words.indexAt(doc.blocks[index]!.content.start);
  const to = doc.words.count;
  const company = companyOf(doc, { from, to: Math.min(to, from + OPENING) }, { from, to });
  return isPlainlyOfDesk(company) ? company.desk : undefined;
}

/** So many words on either side show what each is about. */
const LONG = 120;

/**
 * The only headline below the title, where everything that the text kept coming back to ends, and something else begins:
 * new people, new things. Two such headlines are a round-up.
 */
function turnOf(doc: Document, index: number, title: string): string | undefined {
  const { wordsBefore, wordsAfter, before, after, shared, names, sharedNames } = doc.get(meetings)[index]!;
  if (wordsBefore < LONG || wordsAfter < LONG || shared * 4 > Math.min(before, after)) return undefined;
  const found = doc.get(topics);
  const { before: old, after: young, beforeCrossing, afterCrossing, names: known } = found[index]!;
  // German nouns look like names.
  if (names < 3 || (doc.language === 'de' ? sharedNames * 10 > names : known > 0)) return undefined;
  const all = old + young;
  const crossing = beforeCrossing + afterCrossing;
  if (old === 0 || young === 0 || all < 3 || crossing * 6 > all) return undefined;
  if (sectionsBefore(doc, index, title) > 0 || isGuide(doc, index)) return undefined;
  const turnsAgain = doc.blocks.some((block, at) => {
    if (at <= index + 1 || !isSection(block) || doc.get(meetings)[at]!.wordsAfter < 40) return false;
    const { after: next, afterCrossing: met } = found[at]!;
    return met * 4 <= next;
  });
  if (turnsAgain) return undefined;
  return `${crossing === 0 ? 'none' : crossing} of the ${all} words that come back on one side of this headline stand on both`;
}

function inCommon({ shared, after }: Meeting): string {
  return `${shared} of its ${after} words of substance stand in the text before`;
}

function strangeness({
  wordsBefore,
  wordsAfter,
  before,
  after,
  shared,
  names,
  sharedNames,
}: Meeting): number {
  const share = shared / Math.max(1, after);
  let points = share <= 0.06 ? 3 : share <= 0.12 ? 2 : share <= 0.2 ? 1 : share <= 0.3 ? 0 : -3;
  // Two long articles share words by chance; the union tells more than the share (0.06 for unrelated news, 0.10 is rare within one).
  const isLong = wordsBefore >= 80 && wordsAfter >= 80 && after * 3 >= before;
  if (isLong && shared / (before + after - shared) < 0.1) points = Math.max(points, 2);
  if (names >= 2 && sharedNames === 0) points += 1;
  if (sharedNames >= 2 && sharedNames * 3 > names) points -= 2;
  return points;
}
