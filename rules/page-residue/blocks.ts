import { isProse, type Block, type Document, type TextSpan } from '#rule';
import { WordSet } from '#text';
import { shareVerbs } from '../data/furniture/index.ts';
import {
  galleries,
  galleryWords,
  offers,
  pickedWords,
  picks,
  shelves,
  sponsored,
  subscriptions,
  terms,
} from '../data/furniture/notices.ts';
import { isAlone } from './alone.ts';
import { isAssembled } from './assembled.ts';
import { isCall } from './calls.ts';
import { isCounter, isFiling, isMoment, isTrail } from './counters.ts';
import { boxAt, isArrowed, tailOf } from './edges.ts';
import { isOtherHeadlines } from './headlines.ts';
import { isForm } from './forms.ts';
import { isLinkCall, opensElsewhere } from './links.ts';
import { isNotice, isPitch } from './notices.ts';
import { isPager, withoutPager } from './pagers.ts';
import { type Widget } from './signs.ts';
import { isOnScreen, isRow } from './rows.ts';
import { sentencesWidget } from './sentences.ts';
import { isBelowText, isPlaceInSeries } from './series.ts';
import { isLabelledRow, isStrip } from './strips.ts';
import { isVote } from './votes.ts';
import { isGate, isMembersOnly, isMeter } from './walls.ts';
import { otherWares, thanked, vocabulary, type Vocabulary } from './vocabulary.ts';

/** What a page puts between paragraphs is short. */
const LONGEST = 240;

const networks = new WordSet(otherWares);
const shares = new WordSet(shareVerbs);
const articles = new WordSet(thanked);

/** The blocks that are nothing but a widget, in the language of the text or in English. */
export function* widgetBlocks(doc: Document): Iterable<TextSpan & { readonly widget: Widget }> {
  if (doc.genre === 'reference') return;
  const english = vocabulary('en');
  const spoken = (doc.language ?? 'en') === 'en' ? [english] : [vocabulary(doc.language!), english];
  for (const [index, block] of doc.blocks.entries()) {
    const { start, end } = block.content;
    const tail = tailOf(doc, block, spoken);
    if (tail) yield { ...tail, widget: 'lines' };
    const box = boxAt(doc, index);
    if (box) yield { ...box, widget: 'leads' };
    if (end - start > LONGEST || end - start < 3 || !mayHold(block)) continue;
    for (const words of spoken) {
      const widget =
        widgetOf(doc, block, index, words) ??
        sentencesWidget(doc, block, index, words.code, (part) => widgetOf(doc, part, index, words));
      // Asked last, as hardly a block is a widget.
      if (widget === undefined || isOfManual(doc.slice(block.content))) continue;
      // `« Older posts Newer posts »` has arrows, not quotation marks.
      const isQuoted = doc.masks.quoted.covers(start) && !isArrowed(doc, block.content, words);
      // A notice may name whom to follow: “Follow @ArdenNews for live scores”.
      const isLinked = widget !== 'embed' && doc.masks.links.overlaps(block.content);
      if (!isQuoted && !isLinked) yield { start, end, widget };
      break;
    }
  }
}

function mayHold({ kind, marker }: Block): boolean {
  if (!isProse(kind) || kind === 'quotation' || kind === 'verse') return false;
  // “1. Tap the bell to turn notifications on.”
  return marker === '' || !/^\d/u.test(marker);
}

/** The beginning of a notice is no longer. */
const LONGEST_NOTICE = 120;

function widgetOf(doc: Document, block: Block, index: number, words: Vocabulary): Widget | undefined {
  const { start, end } = block.content;
  const range = doc.words.within(block.content);
  // What no widget of a kind can do without, told of all words at once.
  const found = signsIn(doc, range, words.signs);
  const isLabel = end - start <= SHORT;
  const mayNotify = isNoticeOpener(doc, range.from, start, words);
  if (!isLabel && (found & ~words.bits.notice) === 0 && !mayNotify) return undefined;
  if (isLabel && isAlone(doc, index, words.code)) return 'leads';
  const text = doc.slice(block.content);
  if (block.kind !== 'list-item') {
    const label = isLabel ? labelOf(text, words) : undefined;
    if (label !== undefined) return label;
    if (isLabel && isPlaceInSeries(doc, index)) return 'lines';
    if (isLabelledRow(text)) return 'leads';
    if (text.includes('?') && isVote(text)) return 'lines';
    if (end - start <= LONGEST_ROW && block.kind !== 'headline' && isAssembled(doc, block.content))
      return networks.standsIn(text) && shares.standsIn(text) ? 'share' : 'lines';
    if (mayNotify && isNotice(text.slice(0, LONGEST_NOTICE).toLowerCase()) && !isTold(doc, index))
      return 'embed';
    if ((found & words.bits.offer) !== 0 && isOffer(text)) return 'advertisement';
    if ((found & words.bits.link) !== 0 && block.kind !== 'headline' && isLinkCall(text)) return 'lines';
    if (isLabel && (found & words.bits.sponsor) !== 0 && sponsored.test(text.toLowerCase()))
      return 'advertisement';
    if ((found & words.bits.shelf) !== 0 && shelves.test(withoutPager(text).toLowerCase())) return 'leads';
  }
  const control =
    controlOf(doc, { block, index, range, found, text }, words) ??
    (mayNotify && block.kind !== 'list-item' && isPitch(text.slice(0, LONGEST_NOTICE).toLowerCase())
      ? 'pitch'
      : undefined);
  return control === undefined || (/["“”„«»]/.test(text) && !isArrowed(doc, block.content, words))
    ? undefined
    : control;
}

/** “5.12.4. Opening a file”, “1.1. Save / Export”: a section of a manual is called so. */
const isNumberedTitle = /^\d{1,3}(?:\.\d{1,3})+\.\s|^\d{1,3}(?:\.\d{1,3}){2,5}\s/u;

/** “1: Rate=20 2: Rate=60”, “{ print $2 }” */
const isCode = /[A-Za-z]=[A-Za-z\d]|[{}]/u;

function isOfManual(text: string): boolean {
  return isNumberedTitle.test(text) || isCode.test(text);
}

const mediaWords = new WordSet(pickedWords);
const galleryWordSet = new WordSet(galleryWords);

/** What a short line is that has no words of its own. */
function labelOf(text: string, { home }: Vocabulary): Widget | undefined {
  const isFigured = /\d/.test(text);
  if (isFigured && isCounter(text)) return 'lines';
  if (isFigured && isMoment(text)) return 'published';
  if (isTrail(text, home) || isPager(text) || isFiling(text) || opensElsewhere(text) || isForm(text))
    return 'lines';
  if (mediaWords.standsIn(text) && picks().test(text.toLowerCase())) return 'leads';
  return isFigured && galleryWordSet.standsIn(text) && galleries.test(text.toLowerCase())
    ? 'lines'
    : undefined;
}

/** A block with the signs that its words are. */
interface Signed {
  readonly block: Block;
  readonly index: number;
  readonly range: Range;
  readonly found: number;
  readonly text: string;
}

/** What a block is that is made of the words of buttons and calls. */
function controlOf(
  doc: Document,
  { block, index, range, found, text }: Signed,
  words: Vocabulary,
): Widget | undefined {
  const { button, row, continuation, member, reading, account, call, ware, label, article } = words.bits;
  if ((found & button) !== 0 && isStrip(doc, block.content, text, words)) return 'lines';
  if ((found & row) !== 0 && block.marker === '') {
    if (isRow(text, words.code)) return 'lines';
    if (isOnScreen(text, words.code) && isBelowText(doc, index)) return 'lines';
  }
  if (block.kind === 'list-item' || block.kind === 'headline') return undefined;
  if ((found & continuation) !== 0 && isContinuation(doc, range, words)) return 'advertisement';
  if (
    (found & member) !== 0
      ? isMembersOnly(doc, range, words)
      : (found & reading) !== 0 && isMeter(doc, range, words)
  )
    return 'paywall';
  if ((found & account) !== 0 && isGate(doc, range, text, words)) return 'paywall';
  if ((found & label) !== 0 && text.includes(':') && isOtherHeadlines(text)) return 'leads';
  if ((found & article) !== 0 && text.includes('?') && isShareQuestion(doc, block.content, text))
    return 'share';
  const isCalling = (found & call) !== 0 && (found & ware) !== 0;
  return isCalling && isCall(doc, block, index, words) ? 'newsletter' : undefined;
}

/** So is a row of controls. */
const LONGEST_ROW = 140;

/** Counters, moments, trails and links to galleries are no longer. */
const SHORT = 90;

/** The words of a block, as indices. */
type Range = ReturnType<Document['words']['within']>;

function signsIn({ words: { hashes } }: Document, { from, to }: Range, signs: Vocabulary['signs']): number {
  let found = 0;
  for (let index = from; index < to; index++) found |= signs.of(hashes[index]!);
  return found;
}

function isNoticeOpener({ words }: Document, first: number, start: number, known: Vocabulary): boolean {
  return words.starts[first] === start && (known.signs.of(words.hashes[first]!) & known.bits.notice) !== 0;
}

function isOffer(text: string): boolean {
  if (!/[$€£]|\d\s?(?:TL|zł|R\$|[Ee]uros?)/u.test(text) || /\.\s*$/u.test(text)) return false;
  const folded = text.toLowerCase();
  return offers().test(folded) || (subscriptions().test(folded) && terms().test(folded));
}

/** `Story continues below the video`, `Reklama. Dalsza część artykułu pod wideo`. */
function isContinuation(
  { words }: Document,
  { from, to }: Range,
  { continues, continued }: Vocabulary,
): boolean {
  if (to - from < 3 || to - from > 14) return false;
  let going = 0;
  for (let index = from; index < to; index++) {
    if (!continued.has(words.hashes[index]!)) return false;
    if (continues.has(words.hashes[index]!)) going++;
  }
  return going > 0;
}

/** Somebody who writes about browsers: the next paragraph goes on with it. */
function isTold({ blocks, text }: Document, index: number): boolean {
  const about = /cookie|javascript|browser|navegador|navigateur|tarayıcı|przeglądark/iu;
  return [blocks[index - 1], blocks[index + 1]].some(
    (block) =>
      block !== undefined && about.test(text.slice(block.start, Math.min(block.end, block.start + 300))),
  );
}

/** `Did you like this article? Share it with your friends!` */
function isShareQuestion({ words }: Document, { start, end }: TextSpan, text: string): boolean {
  const question = /^[^.?!]{8,60}\?\s?(?=[^.?!]{4,50}[.!]?$)/u.exec(text);
  if (!question) return false;
  const asked = words.within({ start, end: start + question[0].length });
  const told = words.within({ start: start + question[0].length, end });
  return words.hasAny(asked, articles) && told.from < told.to && shares.has(words.hashes[told.from]!);
}
