import { hashWord, languages } from '#text';
import {
  attributions,
  CAPITAL,
  defineRule,
  firstAfter,
  hasRefrain,
  isLetterColumn,
  isProse,
  quote,
  relation,
  type Attribution,
  type Document,
  type QuotedPassage,
  type Problem,
  type Quotation,
} from '#rule';
import { anew, areWritten, isAnnounced, isOfThing, repeated } from './reused-quote/announced.ts';
import { areParallel } from './reused-quote/parallel.ts';
import { areFromPapers, isFromPaper } from './reused-quote/papers.ts';
import { continued, repeats } from './reused-quote/repeats.ts';
import { heAndShe, haveOtherRoles } from './reused-quote/roles.ts';
import { isIntroducedOf, overlap, subjectWords, tiedTo } from './reused-quote/subjects.ts';

export default defineRule({
  id: 'reused-quote',
  category: 'quotation',
  severity: 'error',
  summary: 'Report a quotation that is given again, to another speaker or about another subject.',
  why: `
    Nobody says the same sentence about the harbour and about the school, and no two people speak word for word alike.
    Where a text claims it, one of the two was never said: the words filled a gap.
    In 9,761 quotations of a news agency no six words came twice.
    A headline, a pull quote, a slogan, a law and a last line that comes back to the first repeat words on purpose;
    so does a text that says so.
  `,
  examples: [
    {
      bad: '“The harbour freezes in January and nobody plans for it,” said Ada Crane, who owns two of the boats.\n\nThe school has no heating. “The harbour freezes in January and nobody plans for it,” said the head teacher, Tom Birk.',
    },
    {
      good: '“The harbour freezes in January and nobody plans for it,” said Ada Crane, who owns two of the boats.\n\nThe mayor has heard it before. “The harbour freezes in January and nobody plans for it,” he said, quoting her.',
    },
    {
      good: '“Nobody counts the gulls”\n\nThat is how Ada Crane begins every talk. She has kept the light at the harbour for thirty years.\n\nAsked for a last word, Crane thought for a while. “Nobody counts the gulls,” she said.',
    },
  ],
  options: {},
  phrases: [repeated, anew],

  *check(doc) {
    if (!doc.language || doc.quotations.length < 2) return;
    const reported = new Set<number>();
    for (const { later, earlier, times } of repeats(doc)) {
      if (reported.has(later.quotation)) continue;
      if (earlier.some(({ quotation }) => isOfThing(doc, doc.get(attributions)[quotation]!))) continue;
      for (const first of earlier) {
        const problem = judge(doc, first, later, times);
        if (!problem) continue;
        reported.add(later.quotation);
        yield doc.get(isScholarly) ? { ...problem, severity: 'info' } : problem;
        break;
      }
    }
  },
});

/** So many pages given make a text one that argues with its sources, and quotes them as often as it needs. */
const MANY_PAGES = 5;

function isScholarly({ text }: Document): boolean {
  let pages = 0;
  for (const _ of text.matchAll(/(?<![\p{L}\d])(?:pp?|ss?|S)\. ?\d/gu))
    if (++pages === MANY_PAGES) return true;
  return false;
}

/** Six words are never said twice by chance; four or five only prove it with two people named. */
const ENOUGH = 6;

/** Up to eight words may be a slogan, a greeting or an echo in a dialogue. */
const SHORT = 8;

function judge(
  doc: Document,
  first: QuotedPassage,
  later: QuotedPassage,
  times: number,
): Problem | undefined {
  const before = doc.quotations[first.quotation]!;
  const here = doc.quotations[later.quotation]!;
  const given = doc.get(attributions)[first.quotation]!;
  const again = doc.get(attributions)[later.quotation]!;
  // A headline, a caption, a pull quote and an opening line have no verb: a device repeats what the body attributes.
  const isSaid = isAttributed(doc, again) || (later.to - later.from >= SHORT && isAnnouncing(doc, here));
  if (!isAttributed(doc, given) || !isSaid || !isBody(doc, before) || !isBody(doc, here)) return undefined;
  if (
    doc.get(hasRefrain) ||
    doc.get(isLetterColumn) ||
    isTitle(doc, later) ||
    isAnnounced(doc, given) ||
    isAnnounced(doc, again)
  )
    return undefined;
  if (sameSentence(doc, given, again)) return undefined;

  const words = later.to - later.from + continued(doc, first, later);
  const told = given.speaker && again.speaker && relation(doc, given.speaker, again.speaker);
  const mayDiffer = told === 'unknown' && words >= SHORT && !areFromPapers(doc, given, again);
  const pronouns = mayDiffer ? heAndShe(doc, given, again) : undefined;
  const parties = pronouns || (mayDiffer && haveOtherRoles(doc, given, again)) ? 'different' : told;
  if (parties !== 'different' && areWritten(doc, given, again)) return undefined;
  const evidence = { at: before.content, message: 'first quoted here' };
  if (parties === 'different') {
    if (words < SHORT && (times > 2 || before.block === here.block || isCry(doc, later))) return undefined;
    if (mentions(doc, again, given) || (words < ENOUGH && isDialogue(doc))) return undefined;
    if (areParallel(doc, before, here)) return undefined;
    const [one, other] = pronouns ?? [doc.slice(given.speaker!.at), doc.slice(again.speaker!.at)];
    return {
      at: here.content,
      message: `The words ${quote(doc.slice(here.content))} are given to ${quote(other)} here and to ${quote(one)} before.`,
      related: [evidence],
      data: { speakers: [one, other] },
    };
  }
  if (words < ENOUGH || !isElsewhere(doc, { before, given, here, again })) return undefined;
  const subjects = [subject(doc, before, given), subject(doc, here, again)];
  const [about = 'something else', now = quote(doc.slice(again.topic))] = subjects;
  return {
    at: here.content,
    message: `The words ${quote(doc.slice(here.content))} are quoted beside ${now} here and beside ${about} before.`,
    related: [evidence],
  };
}

function isAttributed(doc: Document, attribution: Attribution): boolean {
  return attribution.verb !== undefined || attribution.speaker !== undefined || isFromPaper(doc, attribution);
}

/**
 * `Vaux said that it would save lives. “…”`: the sentence before the quotation says who speaks; or its own has a colon,
 * “About the number of visitors she is defiant: “…””.
 */
function isAnnouncing(
  { sentences, words, language, masks, text }: Document,
  { start, block }: Quotation,
): boolean {
  if (/:\s$/u.test(text.slice(start - 2, start))) return true;
  const index = firstAfter(sentences, start);
  const before = sentences[index - 1];
  if (before?.block !== block || sentences[index]!.start < start) return false;
  for (let at = Math.max(before.from, before.to - LONGEST); at < before.to; at++)
    if (
      languages[language ?? 'en'].speechVerbs.has(words.hashes[at]!) &&
      !masks.quoted.covers(words.starts[at]!)
    )
      return true;
  return false;
}

function isBody(doc: Document, { block }: Quotation): boolean {
  const { kind } = doc.blocks[block]!;
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quotation';
}

/** Names of works are written in capitals: “The Long Road to the Sea”. German nouns have them too. */
function isTitle({ words, language }: Document, { from, to }: QuotedPassage): boolean {
  let capitals = 0;
  for (let index = from; index < to; index++) if (words.kinds[index] === CAPITAL) capitals++;
  return capitals / (to - from) >= (language === 'de' ? 0.8 : 0.6);
}

/** Fewer words tell no subject: “Not so.” */
const FEW = 4;

/** No sentence has so many words. */
const LONGEST = 400;

/** A whole paragraph that is printed again is another rule's; with a sentence of their own before them they are two. */
function sameSentence(doc: Document, given: Attribution, again: Attribution): boolean {
  const { words } = doc;
  if (hasOtherSentences(doc, given) && hasOtherSentences(doc, again)) return false;
  const a = words.within(given.topic);
  const b = words.within(again.topic);
  return a.to - a.from <= LONGEST && words.areSame(a, b);
}

/** Whether a paragraph says what a quotation is about before it quotes: another sentence, of some words. */
function hasOtherSentences({ sentences, masks }: Document, { topic }: Attribution): boolean {
  const index = firstAfter(sentences, topic.start);
  const before = sentences[index - 1];
  if (before === undefined || before.block !== sentences[index]?.block) return false;
  return before.to - before.from >= FEW && !masks.quoted.covers(before.start + 1);
}

/** “Are you coming?” or “Fire!”: two people may well shout or ask the same. */
function isCry({ text, words }: Document, { to }: QuotedPassage): boolean {
  return /^[!?]/u.test(text.slice(words.ends[to - 1], words.ends[to - 1]! + 1));
}

/** The sentence names the first speaker: the second one speaks of the first one's words. */
function mentions(doc: Document, { topic, speaker }: Attribution, given: Attribution): boolean {
  const { words } = doc;
  const names = words.within(given.speaker!.at);
  const { from, to } = words.within(topic);
  for (let index = from; index < Math.min(to, from + 120); index++) {
    if (words.starts[index]! < speaker!.at.end && speaker!.at.start < words.ends[index]!) continue;
    // “The minister” is not Minister Ann Lind.
    if (words.kinds[index] !== CAPITAL || doc.masks.quoted.covers(words.starts[index]!)) continue;
    for (let name = names.from; name < names.to; name++) {
      if (words.kinds[name] === CAPITAL && words.hashes[name] === words.hashes[index]) return true;
    }
  }
  return false;
}

/** Fiction: most paragraphs open with a quotation, and people echo each other. */
function isDialogue(doc: Document): boolean {
  const prose = doc.blocks.filter(({ kind }) => kind === 'paragraph');
  const opening = doc.quotations.filter(({ start, block }) => doc.blocks[block]!.content.start === start);
  return prose.length > 4 && opening.length > prose.length / 2;
}

interface Pairing {
  readonly before: Quotation;
  readonly given: Attribution;
  readonly here: Quotation;
  readonly again: Attribution;
}

/**
 * Whether one speaker is quoted about two things. A statement says a thing once; a person may come back to it,
 * and a writer ends with the words of the beginning: so for a person the two places must be in the middle of the text,
 * or the sentence itself must tie the words to something new.
 */
function isElsewhere(doc: Document, { before, given, here, again }: Pairing): boolean {
  if (before.block === here.block) return false;
  const first = subjectWords(doc, before, given);
  const second = subjectWords(doc, here, again);
  if (tiedTo(doc, again, first) || isIntroducedOf(doc, here, again, first)) return true;
  const shared = overlap(first, second);
  const areRoles = isRole(doc, given) && isRole(doc, again);
  // “…,” it said: what that is was told before.
  const isPaper = isFromPaper(doc, given) && isIt(doc, again);
  if (areRoles || isPaper) return shared <= 0.34;
  return shared <= 0.2 && inMiddle(doc, before) && inMiddle(doc, here);
}

const IT = hashWord('it');

function isIt({ words }: Document, { speaker, verb }: Attribution): boolean {
  return !speaker && verb !== undefined && verb.index > 0 && words.hashes[verb.index - 1] === IT;
}

function isRole(doc: Document, attribution: Attribution): boolean {
  if (isFromPaper(doc, attribution)) return true;
  const { speaker } = attribution;
  if (!speaker) return false;
  const { words } = doc;
  const { from, to } = words.within(speaker.at);
  for (let index = from + 1; index < to; index++) if (words.kinds[index] === CAPITAL) return false;
  return to - from > 1;
}

function inMiddle({ blocks }: Document, { block }: Quotation): boolean {
  let before = 0;
  let after = 0;
  for (let index = block - 1; index >= 0 && before < 2; index--) if (isProse(blocks[index]!.kind)) before++;
  for (let index = block + 1; index < blocks.length && after < 2; index++)
    if (isProse(blocks[index]!.kind)) after++;
  return before === 2 && after === 2;
}

/** What a quotation is about, in the text's words: the sentence before it or, where it opens the paragraph, behind it. */
function subject(doc: Document, { block, start }: Quotation, { topic }: Attribution): string | undefined {
  const { sentences } = doc;
  const previous = sentences[firstAfter(sentences, topic.start) - 1];
  if (previous?.block === block) return quote(doc.slice(previous));
  const next = sentences[firstAfter(sentences, topic.end)];
  if (next?.block === block && next.start > start && !doc.masks.quoted.covers(next.start + 1))
    return quote(doc.slice(next));
  return undefined;
}
