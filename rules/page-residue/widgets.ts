import { blockIndexAt, NUMBER, type Block, type Document, type TextSpan } from '#rule';
import { isLower, isUpper, once, WordSet } from '#text';
import { furniture } from '../data/furniture/index.ts';
import { isAssembled } from './assembled.ts';
import { isAboutCookies } from './cookies.ts';
import { footerAt } from './footers.ts';
import { regrets } from './notices.ts';
import { isSection } from './sections.ts';
import { isShareBar } from './share-bars.ts';
import { type Sign } from './signs.ts';

const ours = new WordSet(`
  our your us you unser unseren unserem ihr ihre ihren ihrem dein deine notre nos votre vos nuestra nuestro
  nuestros tu su nossa nosso seu sua bültenimize kanalımıza uygulamamızı nasz naszego naszą twoją swoją
`);
const beside = once(() => new Set(Object.values(furniture).flatMap(({ beside: phrases }) => phrases)));

/** The part of a sentence that a sign shows to be furniture, or nothing. */
export function furnitureAt(doc: Document, at: Sign): TextSpan | undefined {
  switch (at.sign.widget) {
    case 'share':
      return isShareBar(doc, at) ? at.sentence : undefined;
    case 'leads':
    case 'labels':
      return otherStory(doc, at);
    case 'lines':
      return line(doc, at);
    case 'published':
      return isTimeStamp(doc, at) ? at.block.content : undefined;
    case 'copyright':
      return footerAt(doc, at);
    default:
      return inBag(doc, at) ? at.sentence : undefined;
  }
}

/** Whether a short sentence is furniture beside other furniture: `Accept all | Manage preferences`. */
export function isBeside(doc: Document, span: TextSpan): boolean {
  if (span.end - span.start > 90) return false;
  const parts = doc
    .slice(span)
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[|•·\n/]+/u);
  return parts.every((part) => {
    const words = part.replace(/<[^<>]{0,80}>|[.!?:»«›→✓×()\d*_]/gu, '').trim();
    return words === '' || beside().has(words);
  });
}

function inBag(doc: Document, { sentence, core, block, sign }: Sign): boolean {
  const { widget, bag } = sign;
  const { hashes, kinds } = doc.words;
  const { from, to } = doc.words.within(core);
  const count = to - from;
  if (bag === undefined || count < bag.least || count > 40) return false;
  if (bag.openers && kinds[from] !== NUMBER && !bag.openers.has(hashes[from]!)) return false;
  let strangers = 0;
  for (let index = from; index < to; index++)
    if (kinds[index] !== NUMBER && !bag.words.has(hashes[index]!)) strangers++;
  if (strangers > bag.strangers * count) return false;
  const whole = isWhole(block, sentence);
  const ended = /[.!?]/u.test(doc.text[core.end - 1]!);
  // Where to ask is said with an address: “on the boats@lists.example mailing list”.
  if (widget === 'newsletter' && doc.slice(core).includes('@')) return false;
  if (widget === 'newsletter')
    return !ended || (!/^subscri/u.test(sign.phrase) && doc.words.hasAny({ from, to }, ours));
  if (widget === 'cookies') return !isAboutCookies(doc);
  if (widget === 'comments')
    return (whole || !ended) && !/^no comment\b/iu.test(doc.slice(core)) && !isNumbered(doc, block);
  if (ended) return count >= 4 && whole;
  return (
    count > 1 ||
    (isUpper(doc.text.charCodeAt(core.start)) && sign.phrase.length > 2 && isMark(doc, block, sentence))
  );
}

/** “3 Comments” below “2 Results”: a section of a report. */
function isNumbered({ blocks, text }: Document, block: Block): boolean {
  const starts = ({ kind, content }: Block): boolean =>
    kind === 'heading' && /\d/u.test(text[content.start] ?? '');
  return starts(block) && blocks.some((other) => other !== block && starts(other));
}

/** A single word is a mark only if it is no heading of a section: nothing is marked up, and no text stands right below it. */
function isMark(doc: Document, block: Block, sentence: TextSpan): boolean {
  if (!isWhole(block, sentence)) return sentence.end >= block.content.end;
  const index = blockIndexAt(doc, block.start);
  const next = doc.blocks[index + 1];
  if (block.marker !== '' || isTitled(doc, block, next)) return false;
  // “Listen to this article” above the headline, which is then the second line of the page.
  if (block.kind === 'headline')
    return (
      index === 0 && next !== undefined && next.gap > 0 && isTitleLine(doc, next) && isPhrase(doc, sentence)
    );
  return next === undefined || next.gap > 0 || doc.layout === 'line-per-block';
}

/** “Follow us”, marked up as a heading over a paragraph, is a title that somebody wrote. */
function isTitled({ format }: Document, { kind }: Block, next: Block | undefined): boolean {
  const isProse = next?.kind === 'paragraph' && next.content.end - next.content.start >= LONG_PARAGRAPH;
  return kind === 'heading' && format !== 'text' && isProse;
}

const LONG_PARAGRAPH = 100;

/** What points to another story, where it stands alone, before the headline of one, or in front of what it is about. */
interface Pointer extends Sign {
  /** What stands behind it in its sentence. */
  readonly rest: string;
  readonly whole: boolean;
  readonly ended: boolean;
  readonly isLead: boolean;
}

/** `You may also like: …`, `Read more` alone, `READ MORE Storm closes the bridge`. */
function otherStory(doc: Document, at: Sign): TextSpan | undefined {
  const { hit, sentence, core, block, sign } = at;
  if (hit.start !== core.start || core.end - core.start > 200) return undefined;
  const rest = doc.text.slice(hit.end, core.end);
  // `Related: #2737` in the notes on a release.
  if (/https?:|www\.|\][(:]|^\s?:\s?#\d/u.test(rest) || doc.masks.code.overlaps(core)) return undefined;
  const pointer: Pointer = {
    ...at,
    rest,
    whole: isWhole(block, sentence),
    ended: /[.!]\s*$/u.test(rest),
    isLead: sign.widget === 'leads',
  };
  if (/^[\s:>»›→…]*$/u.test(rest)) return pointsBelow(doc, pointer) ? sentence : undefined;
  if (/^(?:\s?[:–—|»›>→▶►-]\s*\S|\s{2,}\p{Lu})/u.test(rest))
    return introduces(pointer) ? withTail(doc, sentence, block) : undefined;
  return pointsTo(doc, pointer) ? sentence : undefined;
}

/** `Read more` alone */
function pointsBelow(doc: Document, { sentence, block, sign, whole, ended, isLead }: Pointer): boolean {
  if (!isLead) return whole && standsOverTitles(doc, block);
  if (ended) return false;
  if (whole) return isMark(doc, block, sentence) || standsOverTitles(doc, block);
  return sentence.end >= block.content.end && sign.phrase.includes(' ') && sign.phrase.length > 12;
}

/** `You may also like: Storm closes the bridge` */
function introduces({ sign, rest, whole, ended, isLead }: Pointer): boolean {
  // “From the archive: fifty years ago” is the title of a column.
  const isColumn = sign.phrase.startsWith('from ') && /^[\s:–—|»›-]{1,4}\p{Ll}/u.test(rest);
  return isLead || (!ended && !isColumn && (whole || rest.length >= 12));
}

function pointsTo(
  doc: Document,
  { hit, sentence, block, sign, rest, whole, ended, isLead }: Pointer,
): boolean {
  if (!whole || ended || block.marker !== '') return false;
  // `Most read in Courts`, `Most read in Borders today`, `Meistgelesen heute in Ostholstein`
  if (!isLead && inPlace().test(rest)) return sign.phrase.includes(' ') && isMark(doc, block, sentence);
  if (rest.length >= 100) return false;
  // `READ MORE Storm closes the bridge`
  if (/^[^a-zà-ÿ]{6,}$/u.test(doc.slice(hit)) && /^\s\p{Lu}\p{Ll}/u.test(rest)) return true;
  // `More stories about the harbour`
  const isAbout = /^ (?:about|on|from|stories|über|zum|zu|sur|sobre|na temat|o)\b/iu.test(rest);
  return isAbout && isLead && doc.genre !== 'reference';
}

const inPlace = once(
  () =>
    /^ (?:(?:today|now|right now|this week|heute|jetzt|aujourd['’]hui|maintenant|hoy|ahora|hoje|agora|dziś|teraz) )?(?:in|from|across|around|aus|in der|im|dans|en|em|w|we) (?:the )?\p{Lu}[\p{L} '’-]{2,36}$/u,
);

/** The headline of another story may have a question mark: what follows it up to the open end of the block is part of it. */
function withTail(doc: Document, sentence: TextSpan, block: Block): TextSpan {
  const { end } = block.content;
  const open = !/[.!?…]["”»)]?$/u.test(doc.text.slice(Math.max(0, end - 3), end));
  return open && end - sentence.end < 150 ? { start: sentence.start, end } : sentence;
}

/** Whether a label has no prose of its own below it: only titles, or the end of the page. */
function standsOverTitles(doc: Document, block: Block): boolean {
  if (block.kind === 'headline') return false;
  const index = blockIndexAt(doc, block.start);
  const next = doc.blocks[index + 1];
  if (next === undefined) return index > 3;
  return (
    block.marker === '' &&
    next.end - next.start < 130 &&
    (next.kind === 'heading' || next.kind === 'list-item' || isTitleLine(doc, next))
  );
}

/** Of more words than one. */
function isPhrase({ words }: Document, span: TextSpan): boolean {
  const { from, to } = words.within(span);
  return to - from >= 2;
}

/** A short line that no full stop ends, as the titles below “Most read” are. */
function isTitleLine({ text }: Document, { kind, content }: Block): boolean {
  return (
    (kind === 'paragraph' || kind === 'heading' || kind === 'headline') &&
    content.end - content.start < 90 &&
    !/[.!?:]$/u.test(text.slice(content.start, content.end))
  );
}

/** In characters. */
const LONGEST_ASSEMBLED = 90;

function line(doc: Document, { hit, sentence, core, block, sign }: Sign): TextSpan | undefined {
  const { words, text } = doc;
  const inHit = words.within(hit);
  const count = inHit.to - inHit.from;
  if (doc.genre === 'reference' && count < 4) return undefined;
  // Whole blocks are looked at for themselves.
  if (!isWhole(block, sentence) && core.end - core.start < LONGEST_ASSEMBLED && isAssembled(doc, core))
    return sentence;
  if (/ by$/u.test(sign.phrase))
    return hit.start === core.start && /[(@]/u.test(text.slice(hit.end, core.end)) ? sentence : undefined;
  const all = words.within(core);
  const whole = isWhole(block, sentence);
  // “Cet article vous a plu ? Partagez-le !”: French sets a space before the mark, and the sentence goes on.
  const isAsked = hit.start === core.start && /^\s?\?/u.test(text.slice(hit.end, hit.end + 2));
  if (whole && isAsked && isBeside(doc, { start: hit.end, end: core.end })) return sentence;
  const rest = `${text.slice(core.start, hit.start)} ${text.slice(hit.end, core.end)}`.replace(regrets, '');
  if (
    rest.length < 24 &&
    /^[\s\d:.,!?()[\]…>»›→↑↓✕▶►▼▲▾▴/–-]*(?:(?:min|mins|minutes|minuten|minutos|minuty|dakika|dk|\dx|[01]\.\d{1,2}x)\.?\s*)?$/iu.test(
      rest,
    )
  ) {
    const ended = /[.!]\s*$/u.test(text.slice(hit.end, core.end));
    if (count <= 3 && (ended || !isMark(doc, block, sentence) || (count <= 1 && isSection(doc, block))))
      return undefined;
    return count <= 3 && block.kind === 'list-item' ? undefined : whole || count >= 2 ? sentence : undefined;
  }
  // `5 min read Researchers have built …`
  if (
    /^\d{1,2}[ -]$/u.test(text.slice(core.start, hit.start)) &&
    /^ \p{Lu}/u.test(text.slice(hit.end, hit.end + 2))
  )
    return { start: core.start, end: hit.end };
  if (count < 4 || !isUpper(text.charCodeAt(hit.start))) return undefined;
  // Glued without a full stop: “… could be heard View this post on Instagram”, “View this post on Instagram The …”.
  const before =
    words.starts[inHit.from]! === words.starts[all.from]! ||
    isLower(text.charCodeAt(words.ends[inHit.from - 1]! - 1));
  const after =
    hit.end >= block.content.end || (isUpper(text.charCodeAt(hit.end + 1)) && hit.start === core.start);
  return before && after ? { start: hit.start, end: hit.end } : undefined;
}

/** `Published: 3 May 2024 | Updated: 4 May 2024` */
function isTimeStamp(doc: Document, { hit, block, sign }: Sign): boolean {
  const { start, end } = block.content;
  if (end - start > 160 || hit.start - start > 12) return false;
  const rest = doc.text.slice(hit.end, end).toLowerCase();
  return (
    /^[\s:|–-]{0,4}(?:[\p{L}.,]{1,12} ){0,3}\d/u.test(rest) &&
    !/[.!]$/u.test(rest) &&
    sign.updated!.some((phrase) => rest.includes(phrase))
  );
}

function isWhole({ content }: Block, { start, end }: TextSpan): boolean {
  return start <= content.start && end >= content.end;
}
