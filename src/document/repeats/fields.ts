import type { Document } from '../document.ts';
import { isTitle, ownLabel } from './labels.ts';
import { passages, repeats } from './repeats.ts';

/**
 * The sections of a text that are made alike: those of jobs and rooms have the same fields, those of recipes amounts, those of
 * a programme times. What one of them says another may say again.
 */
interface Section {
  /** The first words of its lines, “Hours:”, as hashes. */
  readonly fields: ReadonlySet<number>;
  /** Lines that begin with an amount, “250 g flour”, and with a time, “22:00 Dance”. */
  readonly amounts: number;
  readonly times: number;
}

/** So many lines of a kind two sections have in common. */
const LINES = 2;

/** So many sections with the same fields make a form; two may be one list and its second draft. */
const FORM = 3;

/** So many sections before and behind are looked at. */
const NEAR = 40;

/** Whether two blocks stand in two sections that are made alike. */
export function areInLikeSections(doc: Document, one: number, other: number): boolean {
  const { ofBlock, all } = doc.get(sections);
  const [i, j] = [ofBlock[one]!, ofBlock[other]!];
  const [a, b] = [all[i]!, all[j]!];
  if (i === j) return false;
  // What the firm is opens both, and where to write to closes them.
  if ((doc.get(sharedPassages).get(i * all.length + j) ?? 0) >= LINES) return true;
  if (Math.min(a.amounts, b.amounts) >= LINES || Math.min(a.times, b.times) >= LINES) return true;
  if (!haveSameFields(a, b)) return false;
  const around = all.slice(Math.max(0, i - NEAR), i + NEAR);
  return around.filter((each) => haveSameFields(a, each)).length >= FORM;
}

/** The block of the first title of a text. */
const firstTitle = (doc: Document): number => doc.blocks.findIndex(isTitle);

/** How many passages apart from each other two sections have in common word for word, by the numbers of the two. */
function sharedPassages(doc: Document): ReadonlyMap<number, number> {
  const { ofBlock, all: every } = doc.get(sections);
  const all = doc.get(passages);
  const counts = new Map<number, number>();
  for (const { first, start, exact } of doc.get(repeats).found) {
    // The headline again is no such passage.
    if (!exact || all[first]!.block === doc.get(firstTitle)) continue;
    const key = ofBlock[all[first]!.block]! * every.length + ofBlock[all[start]!.block]!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function haveSameFields(a: Section, b: Section): boolean {
  let shared = 0;
  for (const field of a.fields) if (b.fields.has(field)) shared++;
  return shared >= LINES;
}

/** The sections of a text, from title to title, and for each block the one that it stands in. */
function sections(doc: Document): { readonly ofBlock: Int32Array; readonly all: readonly Section[] } {
  const ofBlock = new Int32Array(doc.blocks.length);
  const all: Section[] = [];
  let from = 0;
  for (let block = 0; block <= doc.blocks.length; block++) {
    if (block < doc.blocks.length && !isTitle(doc.blocks[block]!)) continue;
    ofBlock.fill(all.length, from, block);
    all.push(sectionOf(doc, from, block));
    from = block;
  }
  return { ofBlock, all };
}

function sectionOf(doc: Document, from: number, to: number): Section {
  const fields = new Set<number>();
  let [amounts, times] = [0, 0];
  for (let block = from; block < to; block++) {
    const { content } = doc.blocks[block]!;
    const line = doc.text.slice(content.start, Math.min(content.end, content.start + LINE));
    if (time.test(line)) times++;
    else if (content.end - content.start < LINE && amount.test(line)) amounts++;
    const label = ownLabel(doc, block);
    if (label && fields.size < MOST) fields.add(doc.words.hashOf(doc.words.within(label)));
  }
  return { fields, amounts, times };
}

/** So many fields of a section are read. */
const MOST = 40;

/** An ingredient is no longer. */
const LINE = 60;

const amount = /^(?:[½¼¾⅓⅔]|\d{1,4}(?:[.,/]\d{1,2})?) ?[a-zà-ÿ]/iu;
const time = /^(?:\d{1,2}[:.h]\d{2}(?!\d)|\d{1,2} ?(?:Uhr|h|am|pm|a\.m\.|p\.m\.)(?!\w))/iu;
