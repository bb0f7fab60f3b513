import {
  firstAfter,
  blockIndexAt,
  defineRule,
  isProse,
  quote,
  remove,
  signs,
  type Block,
  type Document,
  type Problem,
  type TextSpan,
} from '#rule';
import { classOf, SPACE, startOfSpace } from '#text';
import { widgetBlocks } from './page-residue/blocks.ts';
import { isNamedBelow } from './page-residue/named.ts';
import { signHits, signPhrases, widgets, type Widget } from './page-residue/signs.ts';
import { isSizeControl } from './page-residue/type-size.ts';
import { isPlatform } from './page-residue/share-bars.ts';
import { furnitureAt, isBeside } from './page-residue/widgets.ts';

export default defineRule({
  id: 'page-residue',
  category: 'page',
  severity: 'error',
  summary:
    'Report what belongs to a web page and not to the text on it: share bars, advertisement marks, sign-up lines.',
  why: `
    Whoever copies an article from its page takes the buttons along: “Share this: Facebook X WhatsApp” between two
    paragraphs, “You may also like: …” at the end of one. In print or on another page they lead nowhere, and a reader
    sees that nobody has read the text since.
  `,
  examples: [
    {
      bad: 'The ferry sails again on Monday.\n\nShare this: Facebook  X  WhatsApp\n\nTickets cost four crowns.\n',
      good: 'The ferry sails again on Monday.\n\nTickets cost four crowns.\n',
    },
    {
      bad: 'The market hall will be dry by spring. You may also like: 9 soups for cold days',
      good: 'The market hall will be dry by spring.',
    },
    {
      good: 'Only one reader in five could say what “Advertisement” above a column, or “Read more” below it, meant.',
    },
    { good: 'You may also like the smaller harbour, where nobody asks for a ticket.' },
  ],
  options: {},
  phrases: signPhrases,

  *check(doc) {
    const pieces = [...pieceBySigns(doc), ...tweets(doc), ...sizeControls(doc), ...wholeBlocks(doc)];
    pieces.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const group of groups(doc, pieces)) if (!isNamedBelow(doc, group)) yield problem(doc, group);
  },
});

/** A stretch that is furniture; a weak one only with others beside it. */
interface Piece extends TextSpan {
  readonly widget: Widget;
  readonly weak: boolean;
}

function* pieceBySigns(doc: Document): Iterable<Piece> {
  const { quoted, links } = doc.masks;
  let sentence = 0;
  for (const hit of doc.get(signHits)) {
    while (sentence < doc.sentences.length && doc.sentences[sentence]!.end <= hit.start) sentence++;
    const here = doc.sentences[sentence];
    if (here === undefined) break;
    const { sign } = hit;
    if (hit.start < here.start || here.end - here.start > 400) continue;
    if (quoted.covers(hit.start) || links.covers(hit.start) || isLink(doc, hit)) continue;
    const block = doc.blocks[here.block]!;
    const part = sentenceOf(doc, here, block, hit);
    const core = coreOf(doc, part);
    const found = furnitureAt(doc, { hit, sentence: part, block, core, sign });
    if (found) yield { ...found, widget: sign.widget, weak: false };
    else if (sign.widget === 'share' && isPlatform(doc, core) && doc.blocks[here.block]!.kind !== 'list-item')
      yield { start: here.start, end: here.end, widget: 'share', weak: true };
  }
}

// What is glued to a short paragraph makes it look like a title: “It will be dry by spring. You may also like: …”
function sentenceOf({ text }: Document, sentence: TextSpan, block: Block, hit: TextSpan): TextSpan {
  if (block.kind !== 'heading' && block.kind !== 'headline') return sentence;
  const before = text.slice(sentence.start, hit.start);
  const stop = /^[^]{0,400}[.!?]["”’)]?\s/u.exec(before);
  return stop ? { start: sentence.start + stop[0].length, end: sentence.end } : sentence;
}

// [Read more](…), [comments]: …
function isLink({ text }: Document, { start, end }: TextSpan): boolean {
  return text[start - 1] === '[' || /^[^\n]{0,40}\][(:]/u.test(text.slice(end, end + 50));
}

/** `pic.twitter.com/XyZ`, with the signature of the post behind it. */
function* tweets(doc: Document): Iterable<Piece> {
  const { text } = doc;
  if (!doc.get(signs).mayHave('/')) return;
  // From the full stop on, which a search finds sooner than a letter.
  for (let dot = text.indexOf('.twitter.com/'); dot !== -1; dot = text.indexOf('.twitter.com/', dot + 13)) {
    const at = dot - 3;
    if (!text.startsWith('pic', at)) continue;
    const rest = text.slice(at, at + 200);
    const match = /^[\w./]{16,60}(?: ?[—–-] [^\n@]{1,60}\(@\w{1,30}\)(?: [\p{L}\d., ]{1,30})?)?/u.exec(rest);
    if (match) yield { start: at, end: at + match[0].length, widget: 'lines', weak: false };
  }
}

function* sizeControls(doc: Document): Iterable<Piece> {
  for (const [index, { content }] of doc.blocks.entries()) {
    if (content.end - content.start > 8 || !isSizeControl(doc, index)) continue;
    yield { start: content.start, end: content.end, widget: 'size', weak: false };
  }
}

function* wholeBlocks(doc: Document): Iterable<Piece> {
  for (const block of widgetBlocks(doc)) yield { ...block, weak: false };
}

// <p>, **, •, » around a line.
function coreOf({ text }: Document, { start, end }: TextSpan): TextSpan {
  const head = /^(?:<[^<>]{0,80}>|[\s*_>•»›→▶|-])*/u.exec(text.slice(start, Math.min(end, start + 200)))![0]
    .length;
  let close = end;
  while (close > start + head && /[\s*_|«‹]/u.test(text[close - 1]!)) close--;
  while (text[close - 1] === '>') {
    const tag = text.lastIndexOf('</', close - 1);
    if (close - tag >= 24 || tag <= start + head) break;
    close = tag;
  }
  return { start: start + head, end: Math.max(start + head, close) };
}

interface Group extends TextSpan {
  readonly widget: Widget;
}

/** Joins pieces with nothing between them, and takes in the buttons beside them. */
function* groups(doc: Document, pieces: readonly Piece[]): Iterable<Group> {
  let index = 0;
  while (index < pieces.length) {
    const { start, widget } = pieces[index]!;
    let { end, weak } = pieces[index]!;
    let count = 1;
    while (++index < pieces.length && joins(doc, start, end, pieces[index]!)) {
      if (pieces[index]!.end > end) count++;
      end = Math.max(end, pieces[index]!.end);
      weak &&= pieces[index]!.weak;
    }
    if (weak && count < 3) continue;
    yield { ...withNeighbours(doc, { start, end }), widget };
  }
}

/** Whether a piece goes on with a group: at once, or on the next line below whole lines. */
function joins(doc: Document, start: number, end: number, next: Piece): boolean {
  if (next.start <= end) return true;
  if (!isEmpty(doc, end, next.start)) return false;
  const block = doc.blocks[blockIndexAt(doc, start)]!;
  return next.start < block.end || start <= block.content.start;
}

function withNeighbours(doc: Document, span: TextSpan): TextSpan {
  const { sentences } = doc;
  let first = firstAfter(doc.sentences, span.start);
  let last = firstAfter(doc.sentences, Math.max(span.start, span.end - 1));
  let { start, end } = span;
  if (!sentences[first] || !sentences[last]) return span;
  for (let steps = 0; steps < 6; steps++) {
    const before = sentences[first - 1];
    if (before && isEmpty(doc, before.end, start) && isBeside(doc, before)) start = sentences[--first]!.start;
    const after = sentences[last + 1];
    if (after && isEmpty(doc, end, after.start) && isBeside(doc, after)) end = sentences[++last]!.end;
  }
  return { start, end };
}

function isEmpty({ text }: Document, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) !== SPACE) return false;
  return true;
}

function problem(doc: Document, group: Group): Problem {
  const at = { start: group.start, end: group.end };
  const message = `${quote(doc.slice(at))} ${widgets[group.widget]}; it is no part of the text.`;
  const first = doc.blocks[blockIndexAt(doc, at.start)];
  const last = doc.blocks[blockIndexAt(doc, Math.max(at.start, at.end - 1))];
  if (first && last && at.start <= first.content.start && at.end >= last.content.end && isProse(first.kind))
    return { at, message, fix: remove(wholeLines(doc, first, last), 'Remove the line') };
  return { at, message, suggestions: [remove(withSpace(doc, at), 'Remove it')] };
}

/** The lines of the blocks with the last line break, and with the blank lines below when blank lines stand above too. */
function wholeLines(doc: Document, first: Block, last: Block): TextSpan {
  const { text, lines, blocks } = doc;
  const from = lines.starts[lines.indexAt(first.start)]!;
  const below = lines.indexAt(Math.max(last.start, last.end - 1)) + 1;
  const next = blocks[blockIndexAt(doc, last.start) + 1];
  if (next && first.gap > 0 && next.gap > 0)
    return { start: from, end: lines.starts[lines.indexAt(next.start)]! };
  if (below < lines.count) return { start: from, end: lines.starts[below]! };
  // The last line of a text without a final break: the break before it goes instead.
  return { start: startOfSpace(text, from), end: text.length };
}

function withSpace({ text }: Document, { start, end }: TextSpan): TextSpan {
  let from = start;
  while (from > 0 && text[from - 1] === ' ') from--;
  return { start: from, end };
}
