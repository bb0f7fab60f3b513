import {
  defineRule,
  endings,
  hasFullStops,
  lastProse,
  LOWER,
  quote,
  sentencesOf,
  type Block,
  type Document,
  type Sentence,
} from '#rule';
import { languages, speech, WordSet } from '#text';

export default defineRule({
  id: 'truncated-document',
  category: 'structure',
  severity: 'error',
  summary: 'Report a text that stops in the middle of a sentence.',
  why: `
    A copy that ran out of room, a form with a limit, a file that was cut: the last sentence is lost, and nobody who
    reads only the beginning sees it. A text that ends on “the”, “because” or in an open bracket was not finished.
  `,
  examples: [
    {
      bad: 'The ferry left at noon.\n\nBy evening the wind had dropped and the boats were waiting outside for the',
      good: 'The ferry left at noon.\n\nBy evening the wind had dropped and the boats were waiting outside for the pilot.',
    },
    { good: 'The ferry left at noon. Nobody asked what it was waiting for.\n\nAnna Berg, harbour office' },
  ],
  options: {},

  *check(doc) {
    const index = lastProse(doc);
    const block = doc.blocks[index];
    if (block === undefined || !doc.get(hasFullStops)) return;
    const cut = cutOf(doc, index, block);
    if (!cut) return;
    const last = lastSentence(doc, index);
    const at = last ? { start: last.start, end: last.end } : block.content;
    yield {
      at,
      message: `The text stops after ${quote(tail(doc, at.end), 50)}: ${cut.reason}.`,
      severity: cut.severity,
    };
  },
});

interface Cut {
  readonly reason: string;
  readonly severity: 'error' | 'warning' | 'info';
}

function cutOf(doc: Document, index: number, block: Block): Cut | undefined {
  const ending = doc.get(endings)[index]!;
  const { from, to } = doc.words.within(block.content);
  const count = to - from;
  if (ending === 'never' && count >= 4 && (block.kind !== 'headline' || doc.blocks.length > 1))
    return { reason: 'no sentence ends on that word', severity: 'error' };
  const mark = markOf(doc, index, to - from);
  if (mark) return { reason: mark, severity: 'error' };
  // A short line looks like a title, but a title has something below it.
  if (block.kind === 'list-item' || block.kind === 'headline') return undefined;
  if (ending === 'seldom' && count >= 7 && isSentence(doc, from, to))
    return { reason: 'something has to follow', severity: 'error' };
  const text = doc.text.slice(Math.max(block.content.start, block.content.end - 400), block.content.end);
  if (count >= 7 && isSentence(doc, from, to)) {
    if ((text.endsWith('-') || text.endsWith('‐')) && /\p{L}[-‐]$/u.test(text))
      return { reason: 'the word goes on', severity: 'error' };
    if (ending === 'open' && text.lastIndexOf('(') > text.lastIndexOf(')'))
      return { reason: 'its bracket is open', severity: 'error' };
    if (ending === 'open' && text.lastIndexOf('“') > text.lastIndexOf('”'))
      return { reason: 'its quotation is open', severity: 'error' };
  }
  if (ending !== 'open' || count < 9 || !isSentence(doc, from, to)) return undefined;
  return { reason: 'no full stop ends it', severity: isLoneOpen(doc, index, from, to) ? 'warning' : 'info' };
}

/** What a feed puts where it cuts a text off: `… [+1873 chars]`, `[…]`, `… [lire la suite]`. */
const feedMark =
  /(?:\[\+?\d{1,6} (?:chars?|characters|words)\]|\[(?:…|\.{3})\]|\((?:…|\.{3})\)|(?:…|\.{3}) ?[[(]?(?:read more|continue reading|weiterlesen|mehr lesen|lire la suite|lire plus|leer más|seguir leyendo|ler mais|leia mais|continuar a ler|devamı|devamını oku|czytaj dalej|czytaj więcej)[\])]?)$/iu;

/** Whether an end has what each mark of a feed has. */
function mayBeFed(end: string): boolean {
  return end.includes('…') || end.includes('...') || end.includes('[');
}

/** The last mark of a text, if no text ends with it. */
function markOf(doc: Document, index: number, count: number): string | undefined {
  const { kind, content } = doc.blocks[index]!;
  // What no full stop ends may be taken for a title.
  if ((kind !== 'paragraph' && kind !== 'heading') || doc.genre === 'reference' || count < 5)
    return undefined;
  const end = doc.text.slice(Math.max(content.start, content.end - 40), content.end);
  if (mayBeFed(end) && feedMark.test(end)) return 'the mark of a feed stands in place of the rest';
  const isOpen = (end.endsWith(',') || end.endsWith(';')) && /\p{L}[,;]$/u.test(end);
  const last = isOpen ? lastSentence(doc, index) : undefined;
  if (!last || last.to - last.from < 4 || !isSentence(doc, last.from, last.to)) return undefined;
  return 'its last mark is a comma';
}

function lastSentence(doc: Document, block: number): Sentence | undefined {
  const { from, to } = sentencesOf(doc, block);
  return from < to ? doc.sentences[to - 1] : undefined;
}

/** So many blocks stand above a text, with its headline. */
const HEAD = 4;

/** A paragraph of several sentences, or of one that is longer than a note: “Tickets at the door, children free”. */
const LONG = 30;

/**
 * The only paragraph of several that no full stop ends, in the middle of a sentence: no signature behind the last one,
 * no address, no note of one sentence below the text.
 */
function isLoneOpen(doc: Document, index: number, from: number, to: number): boolean {
  const kinds = doc.get(endings);
  // A byline, a standfirst and a caption may stand above the text.
  const top = Math.min(
    HEAD,
    doc.blocks.findIndex(({ kind }, at) => kind === 'paragraph' && kinds[at] === 'ended'),
  );
  const others = doc.blocks.flatMap(({ kind }, at) =>
    kind === 'paragraph' && at !== index && at >= top ? [kinds[at]] : [],
  );
  // Behind a whole sentence of its own paragraph hardly anything but a sentence begins.
  const { content } = doc.blocks[index]!;
  const last = lastSentence(doc, index);
  const isBehindSentence = last !== undefined && last.start - content.start > 40;
  return (
    others.length >= (isBehindSentence ? 2 : 4) &&
    others.every((ending) => ending === 'ended' || ending === 'colon') &&
    to - from >= 12 &&
    doc.genre === 'prose' &&
    breaksOff(doc, index, to) &&
    !/@|:\/\/|www\.|<|\]:/u.test(doc.slice(doc.blocks[index]!.content).slice(-400))
  );
}

/** Whether the words behind the last full stop of a block begin a sentence, and nothing closes them. */
function breaksOff(doc: Document, index: number, to: number): boolean {
  const { words, text, language } = doc;
  const block = doc.blocks[index]!;
  const last = lastSentence(doc, index);
  if (!last || !language || words.ends[to - 1] !== block.content.end) return false;
  // “… – dpa/lno”
  if (/[–—/|]\s?[\p{L}/]{2,12}$/u.test(text.slice(Math.max(last.start, last.end - 16), last.end)))
    return false;
  const { from } = words.within(last);
  const count = to - from;
  if (last.start === block.content.start && count < LONG && !isTelling(doc, from, to)) return false;
  if (count >= 5 && isSentence(doc, from, to)) return true;
  // “Zum Abschied”, “Lind nimmt nicht”, and neither “Martha Lind” nor “Von Martha Lind”.
  const opener = words.hashes[from]!;
  if (bylines.has(opener)) return false;
  // “It”, “Zum”, and no initials such as “so” or “AN”.
  if (languages[language].functionWords.has(opener))
    return count > 1 || /^\p{Lu}\p{Ll}/u.test(text.slice(last.start, last.start + 2));
  return count >= 2 && words.kinds[to - 1] === LOWER;
}

/** “She said that the boats”, “Lind said that the course is full and that those”: somebody speaks, and no note begins or ends so. */
function isTelling({ words, language }: Document, from: number, to: number): boolean {
  const { speechVerbs, functionWords } = languages[language!];
  const { hashes } = words;
  const small = hashes.subarray(to - 3, to).filter((hash) => functionWords.has(hash)).length;
  if (small < 2 && !speech[language!].pronouns.has(hashes[from]!)) return false;
  return words.hasAny({ from, to }, speechVerbs);
}

/** What a line about the author begins with: “By Ann Lind”, “Mit Material von dpa”. */
const bylines = new WordSet('by with from von mit aus par avec de por con com z przez');

/** Most words of a sentence begin in lower case; those of a line of names and titles do not. */
function isSentence({ words }: Document, from: number, to: number): boolean {
  let capitals = 0;
  for (let index = from; index < to; index++) if (words.kinds[index] !== 0) capitals++;
  return capitals * 2 < to - from;
}

function tail({ text }: Document, end: number): string {
  const words = text.slice(Math.max(0, end - 48), end);
  return end > 48 ? words.slice(words.indexOf(' ') + 1) : words;
}
