import { isUpper } from '#text';
import type { Document } from '../document.ts';
import { passages, type Repeat } from './repeats.ts';

/** Whether a copy is an entry of a listing, or a line of a song that grows: what is alike there is meant to be. */
export function isOfListing(doc: Document, repeat: Repeat, isWhole: boolean): boolean {
  const all = doc.get(passages);
  const [first, copy] = [all[repeat.first]!.block, all[repeat.start]!.block];
  if (areNotices(doc, first, copy)) return !(isWhole && repeat.exact);
  if (announces(doc, repeat.first) && announces(doc, repeat.start)) return true;
  return (isWhole && isOnAnotherDay(doc, first, copy)) || isCumulative(doc, repeat.start);
}

/**
 * Words that two notices share, each with its own name before them: `TYE. Suddenly, at home, … Family flowers only.` A
 * notice that is there twice from its first word to its last is another matter.
 */
function areNotices(doc: Document, first: number, copy: number): boolean {
  return isNotice(doc, first) && isNotice(doc, copy);
}

function isNotice({ blocks, text }: Document, index: number): boolean {
  const { kind, content } = blocks[index]!;
  if (kind !== 'paragraph') return false;
  return /^\p{Lu}{3,}(?:[ \u00A0–-]{1,3}\p{Lu}{2,}){0,3}(?: \([^()]{2,30}\))?[.,:] /u.test(
    text.slice(content.start, content.start + 100),
  );
}

/** How families, firms and schools tell of a birth, a wedding or a death: to one event several of them may ask. */
const announcement = new RegExp(
  [
    'peacefully|passed away|fell asleep|(?:announces?|announcing|announcement of) the (?:birth|death|marriage|engagement|wedding)',
    'request the (?:pleasure|honour)|forthcoming marriage|in loving memory|deeply regret|with (?:great|deep) sadness',
    'geben .{0,60}bekannt|nehmen .{0,40}abschied|trauern um|in stiller trauer|entschlief|verstarb|wir heiraten|unsere (?:verm[äa]hlung|trauung)',
    '(?:vous )?f(?:aire|ont) part|ont la (?:douleur|tristesse|joie)|a (?:la|le) (?:douleur|tristesse|joie|regret)',
    'ruegan? una oración|participan? (?:su|el|la) .{0,30}(?:enlace|boda|nacimiento|fallecimiento|pérdida)|descansó en el señor|(?:comunican?|anuncian?) (?:el|la|su|con) ',
    'participam? (?:o|a|com|aos) |cumprem? o doloroso|convidam? para (?:a missa|o casamento|as exéquias)|comunicam? (?:o|com) ',
    "vefat et|kaybetmenin|hakk[’']ın rahmetine|toprağa veril|evleniyor|nişanlan|düğünümüz|dünyaya gel",
    'zawiadamia|z (?:żalem|bólem|radością|smutkiem)|odszedł|odeszła|zmarła?(?![\\p{L}])|pogrążon',
  ].join('|'),
  'iu',
);

/** How far into a block a notice tells what it announces. */
const LONGEST_NOTICE = 300;

/** Whether a passage stands in a notice, behind what it announces in other words than the next: no article opens so twice. */
function announces(doc: Document, index: number): boolean {
  const { block, start } = doc.get(passages)[index]!;
  const { kind, content } = doc.blocks[block]!;
  if (kind !== 'paragraph' || content.end - content.start > 2 * LONGEST_NOTICE) return false;
  const before = doc.text.slice(content.start, Math.min(start, content.start + LONGEST_NOTICE));
  return announcement.test(before);
}

/** What is on at one time on two days: `Les Herbes hautes, étang de Brenoux, 21 h`, each time below the name of a day. */
function isOnAnotherDay(doc: Document, first: number, copy: number): boolean {
  const [one, other] = [topOfRun(doc, first), topOfRun(doc, copy)];
  return one !== undefined && other !== undefined && one !== other;
}

/** An entry has a figure, and at most so many characters. */
const LONGEST_ENTRY = 160;
/** A list of what is on has at most so many entries. */
const LONGEST_LIST = 40;

/** The label above a run of entries, each in a line of its own: in capitals, or a word alone. */
function topOfRun(doc: Document, index: number): number | undefined {
  const { blocks, text } = doc;
  let at = index;
  while (at > 0 && index - at < LONGEST_LIST && blocks[at]!.gap === 0) {
    const { kind, content } = blocks[at]!;
    const entry = text.slice(content.start, content.end);
    if (kind !== 'paragraph' || entry.length > LONGEST_ENTRY) return undefined;
    at--;
  }
  const label = doc.slice(blocks[at]!.content);
  const isLabel = label.length <= 30 && isUpper(label.charCodeAt(0)) && !/[.!?:,;]$/u.test(label);
  return at < index && isLabel && /\d/u.test(doc.slice(blocks[index]!.content)) ? at : undefined;
}

/** `In the bag was a pear.` `In the bag was a pear and a map.` `In the bag was a pear and a map, and a cap.` */
function isCumulative(doc: Document, from: number): boolean {
  const all = doc.get(passages);
  const grows = (index: number): boolean => {
    const [one, next] = [all[index], all[index + 1]];
    if (!one || !next || next.to - next.from <= one.to - one.from) return false;
    const { hashes } = doc.words;
    for (let word = 0; word < one.to - one.from; word++)
      if (hashes[one.from + word] !== hashes[next.from + word]) return false;
    return true;
  };
  return (grows(from - 1) && (grows(from) || grows(from - 2))) || (grows(from) && grows(from + 1));
}
