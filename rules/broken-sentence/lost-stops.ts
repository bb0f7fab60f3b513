import { CAPITAL, LOWER, NUMBER, type Document, type TextSpan } from '#rule';
import { HashTable, isLower, isUpper, languages, WordSet, type LanguageCode } from '#text';
import {
  beforeClause,
  beforeParticiple,
  joiners,
  labelled,
  sacred,
  seams,
  workNouns,
  type Seams,
} from '../data/sentence-starts.ts';

/** The word with which a sentence begins in the middle of another, and what to show of it. */
export interface LostStop {
  readonly at: TextSpan;
  readonly word: TextSpan;
}

/** “momentum After Ankara”, “before the The guild”, “for ten winters She kept” */
export function lostStops(doc: Document): readonly LostStop[] {
  const { words, text, blocks } = doc;
  const { kinds, starts, ends } = words;
  const found: { readonly stop: LostStop; readonly isWeak: boolean; readonly lead: string }[] = [];
  // What comes again is a title: “Here and There follows a boy”.
  const leads = new Map<string, number>();
  // Only where a word before a clause tells something may a mark stand between.
  const isNextTo = beforeClause[doc.language!] === undefined;
  let block = 0;
  for (let index = 1; index + 1 < words.count; index++) {
    if (kinds[index] !== CAPITAL || kinds[index - 1] === CAPITAL) continue;
    if (isNextTo && ends[index - 1] !== starts[index]! - 1) continue;
    // “IT programmers”; “Keynes and After” is a title.
    if (isUpper(text.charCodeAt(starts[index]! + 1))) continue;
    if (kinds[index - 2] === CAPITAL && ands.has(words.hashes[index - 1]!)) continue;
    const seam = seamAt(doc, index);
    if (seam === undefined) continue;
    const start = words.starts[index]!;
    while (blocks[block]!.end <= start) block++;
    if (blocks[block]!.kind !== 'paragraph' || words.starts[index - 1]! < blocks[block]!.start) continue;
    if (doc.masks.quoted.covers(start)) continue;
    const at = { start: words.starts[Math.max(0, index - 2)]!, end: words.ends[index + 1]! };
    if (at.start < blocks[block]!.start) continue;
    const word = { start, end: words.ends[index]! };
    if (isMarked(text, at)) continue;
    const lead = text.slice(at.start, word.end);
    leads.set(lead, (leads.get(lead) ?? 0) + 1);
    found.push({ stop: { at, word }, isWeak: seam === 'weak', lead });
  }
  // Who writes capitals inside sentences does so throughout: He is God, or The Firm.
  const weak = found.filter(({ isWeak }) => isWeak).length;
  return found
    .filter(({ isWeak, lead }) => (!isWeak || weak <= 2) && leads.get(lead) === 1)
    .map(({ stop }) => stop);
}

const ands = new WordSet('and und et y e i ve');

/** Whether a sentence begins at a word that follows another of its block; `weak` when a style could explain it. */
function seamAt(doc: Document, index: number): 'strong' | 'weak' | undefined {
  const { words, text } = doc;
  const code = doc.language!;
  const hash = words.hashes[index]!;
  const before = words.hashes[index - 1]!;
  if (beforeClause[code]?.has(before) && isInflected(doc, index)) return 'weak';
  if (startsOf(code).get(hash) === 0) return undefined;
  const seam = seams[code];
  const joins = joiners[code].has(hash);
  const opens = seam.openers.has(hash) || seam.subjects.has(hash) || seam.afterDeterminer.has(hash);
  const start = words.starts[index]!;
  if (words.ends[index - 1] !== start - 1 || text[start - 1] !== ' ' || text[words.ends[index]!] !== ' ')
    return undefined;
  if (words.starts[index + 1] !== words.ends[index]! + 1) return undefined;
  if (joins && words.kinds[index - 1] === LOWER && isJoint(doc, index)) return 'strong';
  if (words.kinds[index - 1] === NUMBER) return undefined;
  const goesOn = words.kinds[index + 1] === LOWER;
  if (seam.determiners.has(before) && seam.afterDeterminer.has(hash)) {
    if (
      (goesOn && !labelled.has(words.hashes[index + 1]!) && !isInTitle(doc, index + 1)) ||
      (code === 'de' && isNoun(doc, index))
    )
      return 'strong';
  }
  if (seam.open.has(before) && seam.afterOpen.has(hash) && goesOn) return 'strong';
  if (beforeParticiple[code]?.has(before) && goesOn && (opens || joins)) return 'strong';
  if (languages[code].functionWords.has(before) && !closers.has(before)) return undefined;
  if (isBehindWork(doc, index)) return undefined;
  if (seam.subjects.has(hash) && goesOn && text[words.ends[index + 1]!] !== ' ') return undefined;
  if (seam.subjects.has(hash) && goesOn) return doc.get(isSacred) ? undefined : 'weak';
  return seam.openers.has(hash) && hasVerb(doc, index, seam) ? 'weak' : undefined;
}

const starts = new Map<LanguageCode, HashTable>();

/** All that a sentence may begin with at a seam: most words with a capital are names, and in none of the lists. */
function startsOf(code: LanguageCode): HashTable {
  const made = starts.get(code);
  if (made) return made;
  const table = new HashTable();
  const { openers, subjects, afterDeterminer, afterOpen } = seams[code];
  for (const words of [joiners[code], openers, subjects, afterDeterminer, afterOpen])
    for (const hash of words.hashes()) table.mark(hash, 1);
  starts.set(code, table);
  return table;
}

/** “hem de Teknelere binmeden”: names have an apostrophe before their endings, and stand nowhere in lower case. */
function isInflected(doc: Document, index: number): boolean {
  const { words, text } = doc;
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  if (end - start < 8 || words.kinds[index + 1] !== LOWER || text[start - 1] !== ' ' || text[end] !== ' ')
    return false;
  if (/[’']/u.test(text.slice(start, end))) return false;
  const { lower, inner } = doc.get(stems).get(stem(doc, index))!;
  // A term that has a capital inside another sentence too is meant so.
  return lower > 0 && inner === 1;
}

interface Stem {
  lower: number;
  /** With a capital, behind a word in lower case. */
  inner: number;
}

function stems(doc: Document): ReadonlyMap<string, Stem> {
  const { words } = doc;
  const found = new Map<string, Stem>();
  for (let index = 0; index < words.count; index++) {
    if (words.ends[index]! - words.starts[index]! < 6) continue;
    const key = stem(doc, index);
    const known = found.get(key) ?? { lower: 0, inner: 0 };
    if (words.kinds[index] === LOWER) known.lower++;
    else if (words.kinds[index - 1] === LOWER && words.ends[index - 1] === words.starts[index]! - 1)
      known.inner++;
    found.set(key, known);
  }
  return found;
}

/** The first six letters of a word. */
function stem({ words, text }: Document, index: number): string {
  const start = words.starts[index]!;
  return text.slice(start, Math.min(words.ends[index]!, start + 6)).toLocaleLowerCase('tr');
}

/** Function words with which a sentence ends all the same. */
const closers = new WordSet(`
  it him her them us me there here too also not again ihn ihm sie uns mich hier dort nicht auch noch mehr pas plus jamais
  rien bien encore tout nada más não mais também nie już değil var yok dedi oldu
`);

/** Not a title in running text: “the novel When Breath Becomes Air”, “a film called After Dark”. */
function isJoint(doc: Document, index: number): boolean {
  const { words, text } = doc;
  if (isBehindWork(doc, index)) return false;
  if (words.kinds[index + 1] === LOWER) return !isLink(doc, index + 1);
  if (words.kinds[index + 1] !== CAPITAL) return false;
  // “After Ankara denied”, “But Oslo’s mayor”: the sentence goes on in lower case after one name or two.
  const next = words.kinds[index + 2] === CAPITAL ? index + 3 : index + 2;
  return (
    words.kinds[next] === LOWER &&
    isUpper(text.charCodeAt(words.starts[index + 1]!)) &&
    text[words.ends[next - 1]!] !== '.'
  );
}

function isBehindWork({ words }: Document, index: number): boolean {
  for (let back = 1; back <= 3 && index - back >= 0; back++)
    if (workNouns.has(words.hashes[index - back]!)) return true;
  return false;
}

/** In German a noun may follow, if the sentence goes on behind it: “zum In der Werft”, “vom Im Hafen liegt”. */
function isNoun({ words, text }: Document, index: number): boolean {
  return words.kinds[index + 2] === LOWER && text[words.ends[index + 1]!] === ' ';
}

/**
 * Whether a verb comes within four words, or a pronoun and its verb, before any other mark and any other capital than that of
 * a noun: “The mayor has”, “Over dinner he laughed”.
 */
function hasVerb(doc: Document, index: number, { verbs, subjects }: Seams): boolean {
  const { words, text, language } = doc;
  for (let at = index + 1; at <= index + 4 && at < words.count; at++) {
    if (words.starts[at] !== words.ends[at - 1]! + 1 || text[words.ends[at - 1]!] !== ' ') return false;
    if (at > index + 1 && words.kinds[at] === LOWER && verbs.has(words.hashes[at]!)) return true;
    if (
      at > index + 1 &&
      words.kinds[at] === LOWER &&
      subjects.has(words.hashes[at]!) &&
      isLower(text.charCodeAt(words.starts[at + 1]!))
    )
      return true;
    // “In the evening of the day Came a Spider” is a title.
    if (words.kinds[at] === CAPITAL && language !== 'de' && !isDay(doc, at)) return false;
  }
  return false;
}

// “before it In March the harbour was”
function isDay({ words, text, language }: Document, index: number): boolean {
  const { months, weekdays } = languages[language!];
  const word = text.slice(words.starts[index], Math.min(words.ends[index]!, words.starts[index]! + 20));
  return months.includes(word) || weekdays.includes(word);
}

/** “the Now and Then”: a little word between two capitals is part of a title, but not where nouns have them. */
function isInTitle(doc: Document, index: number): boolean {
  return doc.language !== 'de' && isLink(doc, index);
}

function isLink({ words }: Document, index: number): boolean {
  return words.kinds[index + 1] === CAPITAL && words.starts[index + 1] === words.ends[index]! + 1;
}

/** Whether the words stand in emphasis: `*We shall overcome*`. */
function isMarked(text: string, { start, end }: TextSpan): boolean {
  return /[*_<>|]/u.test(text.slice(start, end));
}

function isSacred({ words }: Document): boolean {
  for (let index = 0; index < words.count; index++)
    if (words.kinds[index] === CAPITAL && sacred.has(words.hashes[index]!)) return true;
  return false;
}
