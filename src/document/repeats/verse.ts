import { once } from '#text';
import type { Document } from '../document.ts';
import type { BlockRange, Copy } from './copies.ts';

/** Longer than this no line of a poem is. */
const LONGEST_LINE = 70;

/** A stanza has so many lines at least. */
const SHORTEST_STANZA = 3;

/** Whether a repeat is a refrain: lines of a poem that come again, as part of a stanza or between two, or what all answer. */
export function isRefrainOfVerse(doc: Document, { copy, first, isAdjacent, exact }: Copy): boolean {
  if (copy.to - copy.from > 8) return false;
  // “Audience: Oh yes there is! – Dame: Oh no there isn’t!”, and the same again a little louder.
  if (isAdjacent && (exact || copy.to - copy.from === 1)) return false;
  if (isSaidByAll(doc, copy) && isSaidByAll(doc, first)) return true;
  return !isAdjacent && isInPoem(doc, copy) && isInPoem(doc, first);
}

/** “All: We give thanks”, “R. Have mercy”, “Chorus”, and below it the chorus. */
const byAll = once(
  () =>
    /^(?:all|everyone|everybody|together|people|audience|crowd|children|congregation|assembly|response|chorus|refrain|choir|alle|publikum|kinder|gemeinde|volk|chor|kehrreim|refrain|tous|ensemble|public|enfants|foule|peuple|assemblée|chœur|répons|todos|público|niños|pueblo|asamblea|coro|estribillo|respuesta|povo|assembleia|refrão|estribilho|resposta|hep birlikte|herkes|seyirciler|çocuklar|cemaat|koro|nakarat|wszyscy|publiczność|dzieci|lud|zebrani|chór|refren|odpowiedź|[rv](?=[.:])|[℟℣])(?![\p{L}\d])/iu,
);

/** How many words a line has that only says who sings or speaks: “Chorus (twice)”. */
const LONGEST_CUE = 4;

function isSaidByAll(doc: Document, { from, to }: BlockRange): boolean {
  const { blocks, words } = doc;
  const isCue = (at: number): boolean => {
    const block = blocks[at];
    if (!block) return false;
    const cue = byAll().exec(doc.text.slice(block.content.start, block.content.start + 20))?.[0];
    if (cue === undefined) return false;
    const { from: first, to: last } = words.within(block.content);
    return (
      last - first <= LONGEST_CUE ||
      /^ ?[:.–—]/u.test(
        doc.text.slice(block.content.start + cue.length, block.content.start + cue.length + 2),
      )
    );
  };
  for (let at = from - 1; at < to; at++) if (isCue(at)) return true;
  return false;
}

function isInPoem(doc: Document, range: BlockRange): boolean {
  return isInStanza(doc, range) || isBetweenStanzas(doc, range) || isCoupletOfVerse(doc, range);
}

/** Whether a range of blocks is a stanza, from its first line to its last. */
export function isStanzaOfLines(doc: Document, { from, to }: BlockRange): boolean {
  const { blocks } = doc;
  if (blocks[from]!.gap === 0 || blocks[to]?.gap === 0) return false;
  for (let at = from; at < to; at++) if (!isLine(doc, at) || (at > from && blocks[at]!.gap > 0)) return false;
  return true;
}

/** “The moon is on the water, boys, the herring’s in the bay,” and one more line: no line of prose ends so. */
function isCoupletOfVerse(doc: Document, range: BlockRange): boolean {
  const { end } = doc.blocks[range.from]!.content;
  return range.to - range.from === 2 && /[,;]/u.test(doc.text[end - 1]!) && isStanzaOfLines(doc, range);
}

/** Lines that are blocks, with nothing but a break between them. */
function isInStanza(doc: Document, { from, to }: BlockRange): boolean {
  const { blocks } = doc;
  let [start, end] = [from, to];
  while (from - start < SHORTEST_STANZA && blocks[start]?.gap === 0 && isLine(doc, start - 1)) start--;
  while (end - to < SHORTEST_STANZA && blocks[end]?.gap === 0 && isLine(doc, end)) end++;
  return isLine(doc, from) && isLine(doc, to - 1) && end - start >= SHORTEST_STANZA;
}

function isLine({ blocks, text }: Document, at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'paragraph' || block.marker !== '') return false;
  // `Beef cow: 1 L. Garside, 2 Holme Farms` is a line of results.
  return (
    block.end - block.start <= LONGEST_LINE &&
    !/\d \p{Lu}\D+\d \p{Lu}/u.test(text.slice(block.start, block.end))
  );
}

/** “Row, row, the tide is low”, set apart from the verses around it, or one block of short lines among others. */
function isBetweenStanzas(doc: Document, { from, to }: BlockRange): boolean {
  const { blocks } = doc;
  const isByVerse = blocks[from - 1]?.kind === 'verse' || blocks[to]?.kind === 'verse';
  if (isByVerse && isLine(doc, from) && isLine(doc, to - 1)) return true;
  // Where its lines are indented, they are one block.
  if (to - from > 1 || !isStanza(doc, from)) return false;
  return isByVerse || isStanza(doc, from - 1) || isStanza(doc, to);
}

/** A paragraph that is set in short lines. */
function isStanza(doc: Document, at: number): boolean {
  const block = doc.blocks[at];
  if (block?.kind !== 'paragraph') return false;
  const lines = doc.slice(block).slice(0, 2000).split('\n');
  return lines.length > 1 && lines.every(({ length }) => length <= LONGEST_LINE - 10);
}

/** What tells that lines are to stand twice. */
const twice =
  /twice|repeat|both lines|zweimal|doppelt|wiederhol|deux fois|répèt|répét|dos veces|repit|repet|duas vezes|iki (?:kez|kere|kat|defa)|tekrar|dwa razy|dwukrotnie|powt[aó]rz/iu;

/**
 * A line that stands twice with nothing beside it, as it is cut on the two posts of a gate, and so does the one below it; or
 * the text says that it does.
 */
export function isDoubledOnPurpose(
  doc: Document,
  { copy: { from, to }, isAdjacent, isWhole, exact }: Copy,
): boolean {
  if (!isAdjacent || !isWhole || !exact || to - from !== 1 || !isCouplet(doc, from)) return false;
  if (isCouplet(doc, from - 2) || isCouplet(doc, from + 2)) return true;
  const { blocks, text } = doc;
  const [first, last] = [blocks[Math.max(0, from - 3)]!, blocks[Math.min(blocks.length - 1, from + 3)]!];
  return (
    twice.test(text.slice(Math.max(first.start, blocks[from - 1]!.start - 400), blocks[from - 1]!.start)) ||
    twice.test(text.slice(blocks[from]!.end, Math.min(last.end, blocks[from]!.end + 400)))
  );
}

/** Whether a line ends a pair of lines that are the same. */
function isCouplet(doc: Document, at: number): boolean {
  const { blocks } = doc;
  if (!isLine(doc, at) || !isLine(doc, at - 1) || blocks[at]!.gap > 0) return false;
  if (blocks[at - 1]!.gap === 0 || blocks[at + 1]?.gap === 0) return false;
  const bare = (index: number): string => doc.slice(blocks[index]!.content).replace(/[^\p{L}\d]/gu, '');
  return bare(at) === bare(at - 1);
}
