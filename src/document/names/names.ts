import { endOfSpace, isUpper, languages, people, WordSet, zeros, type People } from '#text';
import type { Document } from '../document.ts';
import { endOfName, plainWord } from './plain-word.ts';
import { officeAfter, officeBefore, officeOf, type Office } from './offices.ts';
import { isProse } from '../blocks.ts';
import type { TextSpan } from '../span.ts';
import { CAPITAL, LOWER, type Words } from '../words.ts';

/** A run of capitalised words that is called by one name: a person, a place, a company. Offices and titles stand outside. */
export interface Name extends TextSpan {
  /** The index of its sentence in `Document.sentences`. */
  readonly sentence: number;
  /** Its words, as a half-open range of indices into `Document.words`. */
  readonly from: number;
  readonly to: number;
  /** The first word of a name of several, as it is printed. Empty when the name is one word. */
  readonly given: string;
  /** The last word, with a particle before it (`van der Berg`); the whole name when it is one word. */
  readonly surname: string;
}

const particles = new WordSet(
  'von van de da do dos das del della di du ten ter zu bin ibn al bint ben abu af av ap',
);

/** What stands in a name only behind a particle: “van der Berg”, but not “das Tal der Leine”. */
const inner = new WordSet('der den la las los le el');

/** The names in the prose of a document, in order. Nothing in a language without word lists. */
export function names(doc: Document): readonly Name[] {
  const { language, sentences, blocks } = doc;
  if (!language) return [];
  const found: Name[] = [];
  const { words, text } = doc;
  const { kinds } = words;
  const isOpener = openers(doc, people[language]);
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    if (!isProse(blocks[sentence.block]!.kind)) continue;
    let at = sentence.from;
    while (at < sentence.to) {
      if (kinds[at] !== CAPITAL || isShouted(text, words, at)) {
        at++;
        continue;
      }
      const from = at;
      at = mayGoOn(words, from, sentence.to) ? endOfRun(doc, from, sentence.to) : from + 1;
      // A sentence begins with a capital, whatever its first word is: `When Ann Lee …`.
      let opened = from;
      while (opened < at && isOpener(opened)) opened++;
      if (opened === at) continue;
      const name = readName(doc, people[language], { from: opened, to: at, index });
      if (name) found.push(name);
    }
  }
  return found;
}

/** Whether the word behind this one is one that names are made of. */
function mayGoOn(words: Words, index: number, limit: number): boolean {
  const next = index + 1;
  return next < limit && (words.kinds[next] === CAPITAL || particles.has(words.hashes[next]!));
}

/** Where a run of capitalised words ends: `Jan van der Berg`, `J. R. Hartley`; a genitive closes it. */
function endOfRun(doc: Document, from: number, limit: number): number {
  const { words, text } = doc;
  const { kinds, hashes } = words;
  let to = from + 1;
  while (to - from < 12) {
    if (!mayGoOn(words, to - 1, limit) || !joined(doc, to - 1)) return to;
    let next = to;
    while (next < limit && next - to < 2 && kinds[next] === LOWER) {
      if (!(next > to ? inner : particles).has(hashes[next]!) || !joined(doc, next)) return to;
      next++;
    }
    if (next >= limit || kinds[next] !== CAPITAL || isShouted(text, words, next)) return to;
    to = next + 1;
  }
  return to;
}

/** Whether nothing but a space, or the full stop of an initial, stands between a word and the next. */
function joined(doc: Document, index: number): boolean {
  const { words, text } = doc;
  const end = words.ends[index]!;
  const next = words.starts[index + 1]!;
  if (next - end > 3 || endOfName(doc, index) < end) return false;
  let at = end;
  if (text[at] === '.' && (end - words.starts[index]! <= 2 || isAbbreviation(doc, index))) at++;
  return endOfSpace(text, at, next) === next;
}

function isAbbreviation(doc: Document, index: number): boolean {
  if (doc.words.ends[index]! - doc.words.starts[index]! > 4) return false;
  return languages[doc.language!].abbreviations.has(doc.slice(doc.words.at(index)).toLowerCase());
}

/** `NATO`, `CEREMONY`: capitals throughout tell nothing. A single letter may be an initial. */
function isShouted(text: string, words: Words, index: number): boolean {
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  return end - start > 1 && isUpper(text.charCodeAt(end - 1)) && isUpper(text.charCodeAt(start + 1));
}

const OPENS = 1;
const NAMES = 2;

/** Tells of a word whether it begins a sentence and no name: found out once for each different word. */
function openers(doc: Document, { openers: others }: People): (index: number) => boolean {
  const { hashes } = doc.words;
  const { numbers, size } = doc.vocabulary;
  const { functionWords } = languages[doc.language!];
  const told = zeros(size);
  return (index) => {
    const number = numbers[index]!;
    if (told[number] === 0)
      told[number] = functionWords.has(hashes[index]!) || others.has(plainWord(doc, index)) ? OPENS : NAMES;
    return told[number] === OPENS;
  };
}

interface Run {
  readonly from: number;
  readonly to: number;
  /** The index of its sentence. */
  readonly index: number;
}

function readName(doc: Document, known: People, run: Run): Name | undefined {
  const { words, text } = doc;
  const { to } = run;
  const from = to - run.from > 1 ? afterOffices(doc, known, run.from, to) : run.from;
  if (from >= to) return undefined;
  const start = words.starts[from]!;
  const end = endOfName(doc, to - 1);
  const last = startOfSurname(doc, from, to);
  return {
    start,
    end,
    sentence: run.index,
    from,
    to,
    given: last > from ? text.slice(start, words.ends[from]) : '',
    surname: text.slice(words.starts[last], end),
  };
}

/** Where the name begins behind offices, their fields and titles: `Trade Minister` | `Ann Lee`. At least one word stays. */
function afterOffices(doc: Document, known: People, from: number, to: number): number {
  let start = from;
  for (let at = to - 2; at >= from; at--) {
    const word = plainWord(doc, at);
    if (!known.titles.has(word) && !officeOf(known, doc.language!, word)) continue;
    start = at + 1;
    break;
  }
  while (start > from || isAfterOffice(doc, known, from)) {
    if (start >= to || !(known.fields.has(plainWord(doc, start)) || known.joints.has(plainWord(doc, start))))
      break;
    start++;
  }
  // `Kuh von Gerda Ruhl`: whoever has two names behind the particle has none before it.
  if (doc.language === 'de' && start === from && to - from > 3 && doc.words.kinds[from + 1] === LOWER) {
    const word = plainWord(doc, from + 1);
    if (word === 'von' && doc.words.kinds[from + 2] === CAPITAL) return from + 2;
  }
  // Die Wirtin Karla Ruhl: behind an article the first noun is what she is.
  if (doc.language === 'de' && start === from && to - from === 3 && from > 0) {
    if (
      known.articles.has(plainWord(doc, from - 1)) &&
      doc.words.starts[from]! - doc.words.ends[from - 1]! === 1
    )
      start++;
  }
  return start;
}

/** `the minister of` | `Foreign Affairs Ann Lee` */
function isAfterOffice(doc: Document, known: People, from: number): boolean {
  if (from < 2 || !known.joints.has(plainWord(doc, from - 1))) return false;
  return officeOf(known, doc.language!, plainWord(doc, from - 2)) !== undefined;
}

/** What Irish surnames have before them, with a capital of its own; `O.` is an initial. */
const irish: ReadonlySet<string> = new Set(['Ó', 'Ní', 'Nic', 'Uí', 'Mhic']);

/** The last word of a name, or the first of the particles before it. */
function startOfSurname(doc: Document, from: number, to: number): number {
  let last = to - 1;
  while (last - 1 > from && doc.words.kinds[last - 1] === LOWER) last--;
  return last > from && irish.has(doc.slice(doc.words.at(last - 1))) ? last - 1 : last;
}

/** Whether a word in the name, or the article before it, tells that it is a street, a company, a month. */
export function isThing(doc: Document, { from, to }: Name): boolean {
  const { words } = doc;
  const known = people[doc.language!];
  for (let at = from; at < to; at++) {
    const word = plainWord(doc, at);
    if (known.things.has(word) || known.fields.has(word)) return true;
  }
  if (from === 0 || to - from === 1 || doc.language === 'de') return false;
  return words.starts[from]! - words.ends[from - 1]! === 1 && known.articles.has(plainWord(doc, from - 1));
}

/** Whether `Mr`, `Frau`, `Dr` stands before the name. */
export function isTitled(doc: Document, { from, sentence }: Name): boolean {
  return from > doc.sentences[sentence]!.from && people[doc.language!].titles.has(plainWord(doc, from - 1));
}

/** What a person is said to be right before the name (`Finance minister Ann Lee`) and behind it (`Ann Lee, the mayor`). */
export function officesBeside(doc: Document, { from, to, sentence }: Name): OfficesBeside {
  const known = people[doc.language!];
  const within = doc.sentences[sentence]!;
  return { before: officeBefore(doc, known, from, within), after: officeAfter(doc, known, to, within) };
}

export interface OfficesBeside {
  readonly before: Office | undefined;
  readonly after: Office | undefined;
}
