import { creditStart, editDistance, isCredit, languages, mix, WordSet } from '#text';
import { isProse, type Block } from '../blocks.ts';
import type { Document } from '../document.ts';
import { LOWER, NUMBER } from '../words.ts';

/** A caption or a credit that is printed again. */
export interface CaptionCopy {
  /** Indices into `Document.blocks`: the copy, and the first printing. */
  readonly block: number;
  readonly first: number;
  /** The same words from end to end, credit included. */
  readonly exact: boolean;
}

/** Paragraphs longer than this are no captions that lost their marks. */
const MAX_CAPTION = 600;
/** How many captions that begin or end alike are compared with one: a gallery may have thousands. */
const MAX_CANDIDATES = 8;

/** Titles of sections are shorter, and a picture below one may well be called the same. */
const TITLE = 8;

/** What a block says as a caption: its words without the credit, as indices into `Document.words`. */
interface Printing {
  readonly block: number;
  readonly isCaption: boolean;
  readonly from: number;
  readonly to: number;
  /** Where the words end with the credit. */
  readonly end: number;
}

/**
 * The captions that stand a second time, exactly or nearly: with another credit or none, with the date turned round, cut
 * off at the end, or without anything that marks them as captions.
 */
export function captionCopies(doc: Document): readonly CaptionCopy[] {
  const copies: CaptionCopy[] = [];
  if (!doc.blocks.some(({ kind }) => kind === 'caption' || kind === 'credit')) return copies;
  const seen = new Map<number, Printing[]>();
  for (const [index, block] of doc.blocks.entries()) {
    const before = doc.blocks[index - 1];
    // A photographer is named under each of his pictures; twice in a row is once too often.
    if (block.kind === 'credit') {
      if (before?.kind === 'credit' && sameText(doc, before, block))
        copies.push({ block: index, first: index - 1, exact: true });
      continue;
    }
    const printing = printingOf(doc, block, index);
    if (!printing) continue;
    const first = firstPrinting(doc, printing, seen);
    if (first)
      copies.push({
        block: index,
        first: first.block,
        exact: sameText(doc, doc.blocks[first.block]!, block),
      });
    else for (const key of keys(doc, printing)) remember(seen, key, printing);
  }
  return copies;
}

function remember(seen: Map<number, Printing[]>, key: number, printing: Printing): void {
  const list = seen.get(key);
  if (!list) seen.set(key, [printing]);
  else if (list.length < MAX_CANDIDATES) list.push(printing);
}

/** `CAPTION: Runners cross the bridge`, `Photo: Runners cross the bridge`: what an export writes before a caption. */
const labels =
  /^(?:caption|photo|picture|pictured|image|photo caption|image caption|bild|im bild|auf dem (?:bild|foto)|sur la photo|en la (?:imagen|foto)|na (?:imagem|foto)|na zdjęciu|fotoğrafta|foto|bildunterschrift|bildtext|légende|leyenda|imagen|imagem|pie de foto|legenda|resim|fotoğraf|resim altı|fotoğraf altı|zdjęcie|podpis)\s?:\s/iu;

function printingOf(doc: Document, { kind, content }: Block, block: number): Printing | undefined {
  const isCaption = kind === 'caption';
  if (!isCaption && (kind === 'headline' || kind === 'verse' || !isProse(kind))) return undefined;
  // A caption without a full stop is taken for a title where its credit is lost, or nobody knows the agency.
  if (kind === 'heading' && doc.format !== 'text') return undefined;
  if (content.end - content.start > MAX_CAPTION) return undefined;
  // All that a page says below a picture may be who made it, and below the next the same.
  if (isCaption && isCredit(doc.slice(content))) return undefined;
  const credit = creditStart(doc.slice(content)) ?? content.end - content.start;
  const label = labels.exec(doc.slice(content))?.[0].length ?? 0;
  const { from, to } = doc.words.within({ start: content.start + label, end: content.start + credit });
  const end = doc.words.within(content).to;
  if (kind === 'heading' && to - from < (doc.text[content.end - 1] === ')' ? 3 : TITLE)) return undefined;
  return to - from >= 3 ? { block, isCaption, from, to, end } : undefined;
}

/** A caption is looked up by its first three words and by its last three. */
function keys({ words }: Document, { from, to }: Printing): [number, number] {
  const three = (at: number): number =>
    mix(mix(mix(0, words.hashes[at]!), words.hashes[at + 1]!), words.hashes[at + 2]!);
  return [three(from), three(to - 3) ^ 1];
}

function firstPrinting(
  doc: Document,
  printing: Printing,
  seen: Map<number, Printing[]>,
): Printing | undefined {
  for (const key of keys(doc, printing)) {
    for (const earlier of seen.get(key) ?? []) {
      if ((earlier.isCaption || printing.isCaption) && isCopy(doc, earlier, printing)) return earlier;
    }
  }
  return undefined;
}

function isCopy(doc: Document, a: Printing, b: Printing): boolean {
  const { hashes } = doc.words;
  const longest = Math.max(a.to - a.from, b.to - b.from);
  const shortest = Math.min(a.to - a.from, b.to - b.from);
  let prefix = 0;
  while (prefix < shortest && hashes[a.from + prefix] === hashes[b.from + prefix]) prefix++;
  if (prefix === longest) {
    // “Fans at the gate” may be said of two pictures by two photographers; with the same credit it is the same picture.
    return (
      longest >= 5 ||
      (a.isCaption && b.isCaption && sameText(doc, doc.blocks[a.block]!, doc.blocks[b.block]!))
    );
  }
  // Cut off at the end: the credit has gone, and some words with it.
  if (prefix === shortest) return prefix >= 8 && longest - prefix <= Math.max(4, prefix / 2);
  let suffix = 0;
  while (suffix < shortest - prefix && hashes[a.to - 1 - suffix] === hashes[b.to - 1 - suffix]) suffix++;
  if (prefix + suffix < 8 || (prefix + suffix) / longest < 0.75) return false;
  return isSameInside(doc, a, b, prefix, suffix);
}

/**
 * Whether what differs inside says the same: “31 October” and “October 31”, “Oct.” and “October”, or a little word that
 * one of them lacks. Another month, number or name is another picture of a series.
 */
function isSameInside(doc: Document, a: Printing, b: Printing, prefix: number, suffix: number): boolean {
  const left = range(a.from + prefix, a.to - suffix);
  const right = range(b.from + prefix, b.to - suffix);
  if (left.length > 5 || right.length > 5) return false;
  const { words, language } = doc;
  const { functionWords } = languages[language ?? 'en'];
  if (left.length === 0 || right.length === 0) {
    const lost = [...left, ...right];
    if (lost.every((word) => functionWords.has(words.hashes[word]!))) return true;
    // A second draft, or a slip; a figure or one of two sides would be another picture.
    const told = prefix + suffix;
    return (
      told >= LONG_START &&
      lost.length * 6 <= told &&
      lost.every((word) => isPlainWord(doc, word) && !sides.has(words.hashes[word]!))
    );
  }
  // “7 August”, “on August 7”
  const hashes = (side: readonly number[]) =>
    side
      .map((word) => words.hashes[word]!)
      .filter((hash) => !functionWords.has(hash))
      .sort((x, y) => x - y);
  if (hashes(left).length > 0 && String(hashes(left)) === String(hashes(right))) return true;
  if (sameLetters(doc, left, right)) return true;
  if (prefix >= LONG_START && deadlines.has(words.hashes[a.from + prefix - 1]!)) return true;
  return left.length === right.length && left.every((word, index) => isSameWord(doc, word, right[index]!));
}

/** So many words say what a picture shows. */
const LONG_START = 8;

/** Not `40` or `S`, which tell one model from another. */
function isPlainWord({ words, text }: Document, word: number): boolean {
  const [start, end] = [words.starts[word]!, words.ends[word]!];
  return words.kinds[word] !== NUMBER && end - start > 2 && /\p{Ll}/u.test(text[start + 1]!);
}

/** What tells one picture of a pair from the other. */
const sides = new WordSet(`
  not no never without before after left right top bottom upper lower inner outer inside outside front back old new first second third
  last early late north south east west northern southern eastern western big small another other again same young empty full open closed
  vor nach links rechts oben unten innen außen alt neu erste zweite letzte nord süd ost west nicht ohne
  avant après gauche droite haut bas ancien ancienne nouveau nouvelle premier première second seconde dernier dernière nord sud est ouest
  antes después depois izquierda derecha esquerda direita arriba abajo viejo nuevo velho novo primero primeira segundo última último norte sur sul este oeste
  önce sonra sol sağ üst alt eski yeni ilk son kuzey güney doğu batı przed po lewo prawo góra dół stary nowy pierwszy drugi ostatni
`);

/** What stands before the day on which something ends: it tells of an exhibition or a play, and not when a picture was taken. */
const deadlines = new WordSet("until till bis zum jusqu’au jusqu'au hasta até");

/** The same letters in one word or two, `team-mates` and `teammates`. */
function sameLetters({ words, text }: Document, left: readonly number[], right: readonly number[]): boolean {
  const letters = (side: readonly number[]): string =>
    side
      .map((word) => text.slice(words.starts[word], words.ends[word]).toLowerCase().replace(/\P{L}/gu, ''))
      .join('');
  return letters(left).length >= 4 && letters(left) === letters(right);
}

const articles = new WordSet(
  'a an the der die das dem den ein eine einem einen le la les un une el los las una o os as um uma',
);

/** “Oct” and “October”, “3” and “3rd”, “a” and “the”: one begins with the other and goes on in letters; “harbor” and “harbour”. */
function isSameWord({ words, text }: Document, a: number, b: number): boolean {
  if (articles.has(words.hashes[a]!) && articles.has(words.hashes[b]!)) return true;
  const [short, long] = [a, b]
    .map((word) => text.slice(words.starts[word], words.ends[word]).toLowerCase())
    .sort((x, y) => x.length - y.length) as [string, string];
  const isNumber = words.kinds[a] === NUMBER || words.kinds[b] === NUMBER;
  // A slip or another spelling; a name that differs by a letter is another person.
  if (
    words.kinds[a] === LOWER &&
    words.kinds[b] === LOWER &&
    short.length >= 6 &&
    editDistance(short, long) === 1
  )
    return true;
  return (
    long.startsWith(short) && (isNumber || short.length >= 3) && /^\p{L}*$/u.test(long.slice(short.length))
  );
}

function sameText(doc: Document, a: Block, b: Block): boolean {
  return doc.slice(a.content).replace(/\s+/gu, ' ') === doc.slice(b.content).replace(/\s+/gu, ' ');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
