import { CAPITAL, isNear, LOWER, officesBeside, plainWord, type Document, type Name } from '#rule';
import { languages, people, setOf } from '#text';

/** How many words behind a name are read for who it is, and how many around the other for the same. */
const BEHIND = 9;
const AROUND = 18;

/** How many letters tell two words to be of one stem: `leads the survey`, `the survey’s`. */
const STEM = 5;

/** A word that a text has more often than this is what all of it is about, and nobody’s in particular. */
const RARE = 5;

/** So many places of the other name are read. */
const READ = 20;

/** `Hugh Prentiss of Leeds`, `Ana Ruiz, from Soria` */
const origins = setOf('of from at aus von de da do del des z ze');

/**
 * Whether a word that tells who somebody is stands near the other name too: “Lionel Garside of Crag End” and “Leonard Garsdale
 * of Crag End”, “who leads the survey” and “the leader of the survey”. Whose offices differ has nothing in common.
 */
export function tieOf(doc: Document, odd: Name, others: readonly Name[]): 'name' | 'noun' | undefined {
  const telling = wordsBehind(doc, odd);
  if (telling.length === 0) return undefined;
  // A name tells more than a noun: `of the Deep Pond fund` is no `of the Quiet Harbour fund`.
  const proper = telling.filter((at) => doc.words.kinds[at] === CAPITAL);
  const wanted = new Set((proper.length > 0 ? proper : telling).map((at) => stemOf(doc, at)));
  const isTied = others
    .slice(0, READ)
    .some((other) => !haveTwoOffices(doc, odd, other) && isNearAny(doc, other, wanted));
  if (!isTied) return undefined;
  return proper.length > 0 ? 'name' : 'noun';
}

/** The nouns and names that say behind a name who that is. */
function wordsBehind(doc: Document, { from, to, end, sentence }: Name): number[] {
  const { words, text, sentences, vocabulary } = doc;
  const last = Math.min(sentences[sentence]!.to, to + BEHIND);
  if (to >= last) return [];
  const gap = text.slice(end, words.starts[to]);
  const isFrom = gap === ' ' && origins.has(plainWord(doc, to)) && words.kinds[to + 1] === CAPITAL;
  // “The mayor, Ann Lee, has signed”: no apposition is what follows.
  const isClosed = from > 0 && text.slice(words.ends[from - 1], words.starts[from]) === ', ';
  if (!isFrom && (isClosed || !/^['’]?(?:, | \()$/u.test(gap))) return [];
  const found: number[] = [];
  // What somebody does tells less than whom or what it is done to: `who keeps goats`, `who keeps sheep`.
  const first = isClause(doc, to) ? to + 2 : to;
  for (let at = first; at < last; at++) {
    if (at > to && !isNear(doc, at)) break;
    if (isTelling(doc, at) && vocabulary.countAt(at) <= RARE) found.push(at);
  }
  return found;
}

const pronouns = setOf('who whose qui que quem quien der die ktory ktora');

function isClause(doc: Document, at: number): boolean {
  return pronouns.has(plainWord(doc, at));
}

function isTelling(doc: Document, at: number): boolean {
  const { words, language } = doc;
  const kind = words.kinds[at];
  if (kind !== LOWER && kind !== CAPITAL) return false;
  const { functionWords, speechVerbs } = languages[language!];
  const hash = words.hashes[at]!;
  const word = plainWord(doc, at);
  if (functionWords.has(hash) || speechVerbs.has(hash) || people[language!].kin.has(word)) return false;
  return word.length >= (kind === CAPITAL ? STEM - 1 : STEM);
}

function stemOf(doc: Document, at: number): string {
  return plainWord(doc, at).slice(0, STEM);
}

function isNearAny(doc: Document, { from, to, sentence }: Name, wanted: ReadonlySet<string>): boolean {
  const index = doc.sentences[sentence]!.block;
  const block = doc.words.within(doc.blocks[index]!.content);
  const last = Math.min(block.to, to + AROUND);
  for (let at = Math.max(block.from, from - AROUND); at < last; at++)
    if ((at < from || at >= to) && isTelling(doc, at) && wanted.has(stemOf(doc, at))) return true;
  return isNamedAbove(doc, index, wanted);
}

/** How far above a paragraph the heading of its section stands. */
const SECTION = 6;

/** “Its founder, Ann Lee, …” below the heading “Lowen Pace 3”: what a section is about is named in its heading. */
function isNamedAbove(doc: Document, index: number, wanted: ReadonlySet<string>): boolean {
  const { blocks, words } = doc;
  for (let above = index - 1; above >= Math.max(1, index - SECTION); above--) {
    const { kind, content } = blocks[above]!;
    if (kind !== 'heading') continue;
    const { from, to } = words.within(content);
    for (let at = from; at < Math.min(to, from + AROUND); at++)
      if (words.kinds[at] === CAPITAL && isTelling(doc, at) && wanted.has(stemOf(doc, at))) return true;
    return false;
  }
  return false;
}

export function haveTwoOffices(doc: Document, a: Name, b: Name): boolean {
  const [one, other] = [a, b].map((name) => {
    const { before, after } = officesBeside(doc, name);
    return before ?? after;
  });
  return one !== undefined && other !== undefined && one.head !== other.head;
}
