import { mix, speech } from '#text';
import {
  attributions,
  defineRule,
  firstAfter,
  phraseSet,
  quote,
  type Attribution,
  type Document,
  type TextSpan,
  type Problem,
  type Quotation,
} from '#rule';
import { retoldClauses, retoldFigures } from './contradictory-quote/figures.ts';
import { miscountedGroups } from './contradictory-quote/groups.ts';
import { lengthOf, passagesOf, type Passage } from './contradictory-quote/passages.ts';
import {
  areVague,
  areTwoRoles,
  isOfItsTime,
  haveOneBeginning,
  haveOnePost,
  isBesideName,
  partiesOf,
} from './contradictory-quote/speakers.ts';
import { contrasts } from './data/contrasts.ts';
import { contradiction, type Contradiction } from './contradictory-quote/contradictions.ts';
import { haveDates } from './contradictory-quote/dates.ts';
import { retypedNumbers } from './contradictory-quote/retyped.ts';
import { headOf, skeleton, type Skeleton } from './contradictory-quote/skeletons.ts';

const contrasted = phraseSet(() => contrasts);

export default defineRule({
  id: 'contradictory-quote',
  category: 'quotation',
  severity: 'error',
  summary: 'Report a quotation that comes again with another number, negation, date or name.',
  why: `
    The same sentence with 12 boats and with 14 boats cannot both have been said.
    One of them was typed, converted or made up wrongly, and a reader who notices trusts neither.
    Where a text sets two versions against each other it says so, and nothing is reported.
  `,
  examples: [
    {
      bad: '“We have fuel for 120 days if the boats stay in the harbour,” said Ada Crane on the quay.\n\nCrane will not say more. “We have fuel for 210 days if the boats stay in the harbour,” she said.',
    },
    {
      bad: '“The old light will not be moved while I am here,” said Ada Crane.\n\nThe council has other plans. “The old light will be moved while I am here,” said Crane.',
    },
    {
      good: 'In March Ada Crane said: “We have fuel for 120 days if the boats stay in the harbour.” In April she said: “We have fuel for 210 days if the boats stay in the harbour.” She explained that both figures were right.',
    },
    {
      good: '“We sold 40 boats in May and hope for more,” said Ada Crane.\n\nThe yard did well too. “We sold 60 boats in June and hope for more,” said Tom Birk.',
    },
  ],
  options: {},
  phrases: [contrasted],

  *check(doc) {
    yield* retoldFigures(doc);
    yield* retoldClauses(doc);
    yield* miscountedGroups(doc);
    yield* retypedNumbers(doc);
    if (!doc.language || doc.quotations.length < 2) return;
    const reported = new Set<number>();
    for (const { first, second, how } of contradictions(doc)) {
      if (reported.has(second.quotation)) continue;
      const problem = judge(doc, first, second, how);
      if (!problem) continue;
      reported.add(second.quotation);
      yield problem;
    }
  },
});

/** Fewer words are a formula, “at least 12 people”, and five of them unless one speaker is known to have said them. */
const FEWEST = 5;
const SHORT = 6;

/** Turkish and Polish need a word less for the same: they have no articles. */
function shortest({ language }: Document): number {
  return language === 'tr' || language === 'pl' ? FEWEST : SHORT;
}

/** As many words are no phrase that two people have in common. */
const LONG = 8;

/** As many words, with one figure changed, no two teachers say. */
const LONG_OF_TWO = 10;

/** How many words at its beginning or at its end a passage has in common with one that it is compared with. */
const EDGE = 3;

/** As many passages with one edge are compared; more of them are a form that is filled in. */
const MOST = 4;

interface Found {
  readonly first: Passage;
  readonly second: Passage;
  readonly how: Contradiction;
}

/**
 * Passages that differ in a single place share their first or their last three words (numbers made alike, negations
 * taken out), and where two words have changed places, all words. So three lists find all candidates, and each passage is
 * compared with a handful.
 */
function contradictions(doc: Document): Found[] {
  const edges = new Map<number, { readonly passage: Passage; readonly bare: Skeleton }[]>();
  const crowded = new Set<number>();
  const found: (Found & { readonly key: number })[] = [];
  let whole: Skeleton = { bones: [], negations: [] };
  for (const passage of passagesOf(doc)) {
    if (lengthOf(passage) < FEWEST) continue;
    // A head comes right behind its sentence, and has the beginning of its skeleton.
    const bare = passage.isHead ? headOf(doc, whole, passage) : skeleton(doc, passage.stretches);
    if (!passage.isHead) whole = bare;
    if (bare.bones.length <= edgeIn(doc)) continue;
    const compared = new Set<Passage>();
    for (const key of edgesOf(passage, bare, edgeIn(doc))) {
      const alike = edges.get(key) ?? [];
      edges.set(key, alike);
      for (const { passage: first, bare: other } of alike) {
        if (compared.has(first) || first.quotation === passage.quotation) continue;
        compared.add(first);
        const how = contradiction(doc, other, bare);
        if (how) found.push({ key, first, second: passage, how });
      }
      if (alike.length < MOST) alike.push({ passage, bare });
      else crowded.add(key);
    }
  }
  return found.filter(({ key }) => !crowded.has(key));
}

/** The first words of a head are those of its sentence, under which that is found. */
function edgesOf({ isHead }: Passage, bare: Skeleton, length: number): number[] {
  const tail = edge(bare, bare.bones.length - length, length);
  return isHead ? [tail] : [edge(bare, 0, length), tail, inAnyOrder(bare)];
}

function inAnyOrder({ bones }: Skeleton): number {
  return mix(
    3,
    bones.reduce((sum, { hash }) => (sum + hash) | 0, 0),
  );
}

/** Where every word has an ending that follows from others, fewer stay as they are. */
function edgeIn({ language }: Document): number {
  return language === 'tr' || language === 'pl' ? EDGE - 1 : EDGE;
}

function edge({ bones }: Skeleton, from: number, length: number): number {
  let hash = from === 0 ? 1 : 2;
  for (let index = from; index < from + length; index++) hash = mix(hash, bones[index]!.hash);
  return hash;
}

function judge(doc: Document, first: Passage, second: Passage, how: Contradiction): Problem | undefined {
  const before = doc.quotations[first.quotation]!;
  const here = doc.quotations[second.quotation]!;
  const given = doc.get(attributions)[first.quotation]!;
  const again = doc.get(attributions)[second.quotation]!;
  if (before.block === here.block) return undefined;
  const isOfOne = isBesideName(doc, given, again) || isBesideName(doc, again, given);
  const isTaken = how.kind === 'number' && lengthOf(second) >= LONG && isEcho(doc, here);
  if (!isOfOne && !(isAttributed(doc, before, given) && (isTaken || isAttributed(doc, here, again))))
    return undefined;
  if (!given.verb && !again.verb && !given.speaker && !again.speaker) return undefined;
  const parties = isOfOne || isTaken ? 'same' : partiesOf(doc, given, again);
  // Two people may say parallel things of their own; the second may have a damaged name.
  const mayBeOne =
    how.kind === 'number' &&
    ((lengthOf(second) >= LONG_OF_TWO && haveOnePost(doc, given, again)) ||
      (lengthOf(second) >= LONG && haveOneBeginning(doc, given, again)));
  if (parties === 'different' && !mayBeOne) return undefined;
  const [fewest, isShort] = [Math.min(lengthOf(first), lengthOf(second)), lengthOf(second) < shortest(doc)];
  const isOfWord = how.kind === 'word' || how.kind === 'order';
  const isWorded = how.kind === 'name' || how.kind === 'opposite';
  const isOneVoice = parties === 'same' || (isWorded && fewest >= LONG);
  if ((isWorded || how.figures > 1) && !isOneVoice) return undefined;
  // A clause is less than what was said, and one other word less than an opposite.
  if ((first.isHead || second.isHead || isOfWord) && (parties !== 'same' || areVague(given, again)))
    return undefined;
  if (isOfWord && (fewest < shortest(doc) || here.block - before.block === 1)) return undefined;
  if (how.kind === 'word' && (isOfItsTime(doc, given) || isOfItsTime(doc, again))) return undefined;
  // Whoever says it at once, and otherwise, corrects it.
  const isPlain = how.kind === 'number' || (how.kind === 'negation' && !areVague(given, again));
  if (isShort && (parties !== 'same' || !isPlain || here.block - before.block === 1)) return undefined;
  if (fewest < LONG && areTwoRoles(doc, given, again)) return undefined;
  if (isAsked(doc, before, given) || isAsked(doc, here, again)) return undefined;
  if (isQuestion(doc, first) || isQuestion(doc, second)) return undefined;
  if (isContrasted(doc, before, here) || haveDates(doc, [before, given], [here, again])) return undefined;
  const [at, earlier] = [spanOf(doc, here, second), spanOf(doc, before, first)];
  return {
    at,
    message: messageFor(doc, at, earlier, how),
    related: [{ at: earlier, message: 'first quoted here' }],
    data: { kind: how.kind },
  };
}

/** A quotation that is all of its block is a headline or a pull quote: the body says whose words it takes up. */
function isAttributed({ blocks }: Document, quotation: Quotation, { verb, speaker }: Attribution): boolean {
  const { kind, content } = blocks[quotation.block]!;
  const alone = quotation.end - quotation.start >= content.end - content.start - 1;
  return verb !== undefined || speaker !== undefined || (alone && kind !== 'list-item' && kind !== 'verse');
}

/** “…,” repeated the manager; “…,” she quoted the librarian: whoever says so, the words are those that were said before. */
function isEcho({ words, language }: Document, { end }: Quotation): boolean {
  const behind = words.indexAt(end);
  return words.hasAny(
    { from: behind, to: Math.min(words.count, behind + TAG) },
    speech[language ?? 'en'].echoes,
  );
}

/** As many words behind a quotation may come before the verb of its tag: “the manager quoted”. */
const TAG = 3;

/** “Might she have meant to say ‘ten past eight’?” */
function isAsked({ text }: Document, { end }: Quotation, { topic }: Attribution): boolean {
  return topic.end > end && /\?\s*$/u.test(text.slice(Math.max(end, topic.end - 3), topic.end));
}

/** “Is the library going to close?” may well be answered with its own words. */
function isQuestion({ text, words }: Document, { stretches }: Passage): boolean {
  const end = words.ends[stretches.at(-1)!.to - 1]!;
  return /^[.…!]?\?/u.test(text.slice(end, end + 2));
}

const oppositions = (doc: Document) => doc.phrases(contrasted);

/** Farther apart, what follows the first version is about something else: somebody in it “changed her mind”. */
const NEAR = 3;

/** Whether the paragraphs of two versions, or those behind them, speak of two. */
function isContrasted(doc: Document, before: Quotation, here: Quotation): boolean {
  const hits = doc.get(oppositions);
  if (hits.length === 0) return false;
  for (const { block } of [before, here]) {
    const from = doc.blocks[block]!.start;
    const behind = block === here.block || here.block - block <= NEAR ? 1 : 0;
    const last = doc.blocks[Math.min(block + behind, doc.blocks.length - 1)]!;
    // Of the paragraph behind, what it opens with: farther on, something else may have happened “four days later”.
    const next = doc.sentences[firstAfter(doc.sentences, last.start)];
    const to = behind === 1 && next && next.start < last.end ? next.end : last.end;
    const index = firstAfter(hits, from);
    for (let at = index; at < Math.min(hits.length, index + 20) && hits[at]!.start < to; at++) {
      if (!isSaid(doc, hits[at]!, from)) return true;
    }
  }
  return false;
}

/** Whether words stand in quotation marks, also where the second is lost: behind an odd number of marks. */
function isSaid({ masks, text }: Document, { start }: TextSpan, from: number): boolean {
  if (masks.quoted.covers(start)) return true;
  const block = text.slice(Math.max(from, start - 2000), start);
  return (block.match(/["“”„«»]/gu)?.length ?? 0) % 2 === 1;
}

/** All of a quotation, and of the next if the passage goes on there behind a tag. */
function spanOf({ words }: Document, { content }: Quotation, { stretches }: Passage): TextSpan {
  const end = words.ends[stretches.at(-1)!.to - 1]!;
  return { start: content.start, end: Math.max(content.end, end) };
}

function messageFor(
  doc: Document,
  here: TextSpan,
  before: TextSpan,
  { first, second }: Contradiction,
): string {
  const words = quote(doc.slice(here));
  if (first && second)
    return `The quotation ${words} has ${quote(doc.slice(second))} here and ${quote(doc.slice(first))} before.`;
  const negation = first ?? second;
  const [has, lacks] = first ? ['before', 'here'] : ['here', 'before'];
  const what = negation ? quote(doc.slice(negation)) : 'a negation';
  return `The quotation ${words} has ${what} ${has} and lacks it ${lacks}: ${quote(doc.slice(before))}.`;
}
