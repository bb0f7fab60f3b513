import { isTitle, type Block, type Document, type TextSpan, type View } from '#rule';
import { languages } from '#text';
import { seams } from '../data/sentence-starts.ts';

/** A title over prose, and not the first of several short lines. */
export function isHeading(doc: Document, index: number): boolean {
  const block = doc.blocks[index]!;
  const below = doc.blocks[index + 1];
  // A fence that was typed in quotation marks stands below the title: “`html
  const after =
    below && /^[“”"'`]{1,4}`\p{Ll}*$/u.test(doc.slice(below.content)) ? doc.blocks[index + 2] : below;
  if (after === undefined) return false;
  if (block.marker !== '' || doc.layout === 'markdown' || isInCapitals(doc, block)) return true;
  if (after.kind !== 'paragraph' || (block.gap === 0 && doc.layout !== 'line-per-block')) return false;
  return after.end - after.start > 120 || isOfPlace(doc, index);
}

/** “At home”, “When to ring us”: no point of a list, but the title of a section like the one that breaks off above it. */
function isOfPlace(doc: Document, index: number): boolean {
  const { blocks, words, language } = doc;
  const [title, own] = [blocks[index]!, blocks[index - 2]];
  if (own?.kind !== 'heading' || own.gap === 0 || title.gap === 0) return false;
  if (blocks[index - 1]!.gap > 0 || blocks[index + 1]!.gap > 0) return false;
  const first = words.hashes[words.indexAt(title.content.start)]!;
  return languages[language!].functionWords.has(first) && !seams[language!].determiners.has(first);
}

/** `LOST PROPERTY`, in a text whose titles are all so. */
function isInCapitals(doc: Document, block: Block): boolean {
  return isCapitalTitle(doc, block) && doc.get(capitalTitles) >= ROW;
}

const ROW = 3;

const capitalTitles: View<number> = (doc) => doc.blocks.filter((block) => isCapitalTitle(doc, block)).length;

function isCapitalTitle(doc: Document, { kind, gap, content }: Block): boolean {
  if (kind !== 'heading' || gap === 0) return false;
  const line = doc.slice(content).slice(0, 80);
  return /[A-ZÀ-Þ]{4}/.test(line) && !/[a-zß-öø-ÿ]/.test(line);
}

/** Sections of a lower level that deliver the points one by one: “we tried three routes:” and a title for each. */
export function opensSections({ blocks, genre }: Document, index: number): boolean {
  const { depth } = blocks[index]!;
  let above = 0;
  for (let at = index - 1; at >= 0 && above === 0; at--) if (isTitle(blocks[at]!)) above = blocks[at]!.depth;
  if (depth <= above) return false;
  if (genre === 'reference') return true;
  for (let at = index + 1; at < blocks.length; at++) {
    if (!isTitle(blocks[at]!)) continue;
    return blocks[at]!.depth === depth;
  }
  return false;
}

/** A heading, by markup, that is not below the one above: what a colon leads in to would have to stand before it. */
export function endsSection(doc: Document, index: number): boolean {
  const { blocks, format } = doc;
  const { kind, depth } = blocks[index]!;
  if (format === 'text') return isNextNumber(doc, index);
  if (kind !== 'heading') return false;
  for (let at = index - 1; at >= 0; at--)
    if (blocks[at]!.kind === 'heading') return depth <= blocks[at]!.depth;
  return false;
}

/** `4. Bulky items`, a paragraph, and `5. Cost`: the titles of sections that are counted. */
export function isNextNumber(doc: Document, index: number): boolean {
  const [here, before] = [sectionNumber(doc, index), sectionNumber(doc, index - 2)];
  return here !== undefined && before !== undefined && here === before + 1;
}

function sectionNumber({ text, blocks }: Document, index: number): number | undefined {
  const block = blocks[index];
  if (block === undefined || block.end - block.start > LONGEST_TITLE) return undefined;
  const number = /^(\d{1,2})[.)] \p{Lu}[^.!?:]*$/u.exec(text.slice(block.start, block.end))?.[1];
  return number === undefined ? undefined : Number(number);
}

const LONGEST_TITLE = 50;

/** “… with the following events:” and “Event: close”, “Event: error”: titles of any level that begin with what is announced. */
export function namesPoints(doc: Document, at: TextSpan, index: number): boolean {
  const { blocks, words } = doc;
  const first = (block: Block): number => words.indexAt(block.content.start);
  const title = blocks[index]!;
  const second = blocks
    .slice(index + 1, index + 30)
    .find((block) => isTitle(block) && block.depth === title.depth);
  if (!second || words.hashes[first(title)] !== words.hashes[first(second)]) return false;
  const name = doc.slice(words.at(first(title))).toLowerCase();
  return name.length >= 4 && doc.slice(at).toLowerCase().includes(name);
}
