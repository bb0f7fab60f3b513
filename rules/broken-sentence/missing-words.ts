import { CAPITAL, isNear, LOWER, type Document, type TextSpan } from '#rule';
import {
  HashTable,
  hashWord,
  isLower,
  isUpper,
  languages,
  onceEach,
  Scratch,
  WordSet,
  type LanguageCode,
} from '#text';
import { mentions, missingWords, type MissingWords } from '../data/missing-words.ts';
import { isRelativeThat, lacksObject, transitive } from './objects.ts';
import { isNounOfNoun } from './noun-clauses.ts';
import { isObjectless, prepositions } from './prepositions.ts';

/** A place at which words are lost. */
export interface Gap {
  readonly at: TextSpan;
  readonly kind: 'end' | 'middle' | 'verb';
}

/** “close to the. Shipowners”, “told by the a farm”, “before the boats what the noise.” */
export function gaps(doc: Document): readonly Gap[] {
  const known = missingWords[doc.language!];
  const { words, text, blocks } = doc;
  const found: Gap[] = [];
  let block = 0;
  for (const index of proposed(doc)) {
    const kind = gapBehind(doc, index, known);
    if (kind === undefined) continue;
    const { start, end } = span(doc, index, kind);
    while (blocks[block]!.end <= start) block++;
    const { content, kind: role } = blocks[block]!;
    if ((role !== 'paragraph' && role !== 'list-item') || start < content.start || end > content.end)
      continue;
    if (doc.masks.quoted.covers(words.starts[index]!) || /[*_<>|`]/u.test(text.slice(start, end + 1)))
      continue;
    found.push({ at: { start, end }, kind });
  }
  // Who writes so again and again speaks of words.
  return found.length <= 3 ? found : [];
}

/** Behind which words one may be lost: told by one look at each different word, and at the mark behind few of them. */
function proposed(doc: Document): readonly number[] {
  const { text } = doc;
  const { ends, hashes, count } = doc.words;
  const { numbers, firsts, size } = doc.vocabulary;
  const known = rolesOf(doc.language!);
  const roles = rolesByNumber.zeros(size);
  for (let number = 0; number < size; number++) roles[number] = known.get(hashes[firsts[number]!]!);
  const found: number[] = [];
  let [beforeLast, last, here] = [0, 0, 0];
  let next = count > 0 ? roles[numbers[0]!]! : 0;
  for (let index = 0; index < count; index++) {
    [beforeLast, last, here] = [last, here, next];
    next = index + 1 < count ? roles[numbers[index + 1]!]! : 0;
    if (index < 2) continue;
    const mayCollide = (here & BEFORE & (next >> AFTER)) !== 0;
    // The mark first: half of all words have a role, and few stand before a stop or a comma, which a processor guesses better.
    const mark = ends[index] === text.length ? 0 : text.charCodeAt(ends[index]!);
    if (mark !== STOP && mark !== COMMA) {
      if (mayCollide) found.push(index);
      continue;
    }
    const isBehind = (last & DETERMINER) !== 0 && (beforeLast & CLAUSE) !== 0;
    const isOf = hashes[index - 1] === OF || ((last & DETERMINER) !== 0 && hashes[index - 2] === OF);
    const mayEnd = mark === STOP && ((here & LAST) !== 0 || isBehind || isOf);
    const mayGape = (here & (mark === COMMA ? NOUNLESS | PREPOSITION : PREPOSITION)) !== 0;
    if (mayCollide || mayEnd || mayGape) found.push(index);
  }
  return found;
}

const rolesByNumber = new Scratch();

const [COMMA, STOP] = [0x2c, 0x2e];
const ET = hashWord('et');
const OF = hashWord('of');

// What a word may be, as bits: one for each kind of collision, and as far above it one for what may not follow.
const LAST = 1;
const CLAUSE = 2;
const DETERMINER = 4;
const FIRST_COLLISION = 3;
const AFTER = 8;
const BEFORE = 0x7f8;
const NOUNLESS = 0x80000;
const PREPOSITION = 0x100000;

const rolesOf = onceEach((code: LanguageCode): HashTable => {
  const roles = new HashTable();
  const { last, pairs, openers, relatives, clauses, determiners, nounless, collisions } = missingWords[code];
  const inPairs = pairs.map((pair) => pair.last);
  for (const words of [last, ...inPairs, openers, relatives]) words.markIn(roles, LAST);
  clauses.markIn(roles, CLAUSE);
  determiners.markIn(roles, DETERMINER);
  nounless.markIn(roles, NOUNLESS);
  if (code === 'en') for (const each of [prepositions, transitive]) each.markIn(roles, PREPOSITION);
  for (const [index, { before, after }] of collisions.entries()) {
    before.markIn(roles, 1 << (FIRST_COLLISION + index));
    after.markIn(roles, 1 << (FIRST_COLLISION + index + AFTER));
  }
  return roles;
});

/** Some words before the gap, and what stands behind it. */
function span({ words }: Document, index: number, kind: Gap['kind']): TextSpan {
  const start = words.starts[Math.max(0, index - 2)]!;
  return { start, end: kind === 'middle' ? words.ends[index + 1]! : words.ends[index]! + 1 };
}

function gapBehind(doc: Document, index: number, known: MissingWords): Gap['kind'] | undefined {
  const { words, text } = doc;
  const mark = text[words.ends[index]!];
  if (mark === '.') {
    if (!isStop(doc, index)) return undefined;
    return (
      gapBeforeStop(doc, index, known) ??
      (doc.genre === 'prose' && (isStranded(doc, index) || isTransitive(doc, index)) ? 'end' : undefined)
    );
  }
  if (mark === ',') return isGapBeforeComma(doc, index, known) ? 'middle' : undefined;
  if (mark !== ' ' || words.kinds[index] !== LOWER || words.kinds[index + 1] !== LOWER) return undefined;
  const [hash, next] = [words.hashes[index]!, words.hashes[index + 1]!];
  if (hash === next) return undefined;
  const collision = known.collisions.find(({ before, after }) => before.has(hash) && after.has(next));
  if (collision === undefined || collision.unless?.has(words.hashes[index + 2] ?? 0)) return undefined;
  if (collision.onlyBehind?.has(words.hashes[index - 1]!) === false) return undefined;
  if (collision.unlessBehind?.has(words.hashes[index - 1]!)) return undefined;
  if (collision.onlyBefore?.has(words.hashes[index + 2] ?? 0) === false) return undefined;
  return isNear(doc, index) && isNear(doc, index + 1) && isPlain(doc, index + 1) ? 'middle' : undefined;
}

function isStranded(doc: Document, index: number): boolean {
  return prepositions.has(doc.words.hashes[index]!) && isObjectless(doc, index);
}

function isTransitive(doc: Document, index: number): boolean {
  return doc.language === 'en' && lacksObject(doc, index);
}

function gapBeforeStop(doc: Document, index: number, known: MissingWords): Gap['kind'] | undefined {
  const { words, text, language } = doc;
  const [hash, before] = [words.hashes[index]!, words.hashes[index - 1]!];
  if (!isNear(doc, index)) {
    // “…, because.”
    const isBehindComma = text.slice(words.ends[index - 1], words.starts[index]) === ', ';
    const waits = known.last.has(hash) || known.openers.has(hash);
    // “One line is enough: what, where, when, who.”
    if (!isBehindComma || questions.has(before)) return undefined;
    return words.kinds[index] === LOWER && waits ? 'end' : undefined;
  }
  if (words.kinds[index] === LOWER) {
    // “…, et al.”, “um por um.”
    if (before === ET || words.hashes[index - 2] === hash || mentions.has(before)) return undefined;
    if (known.last.has(hash)) return 'end';
    if (known.relatives.has(hash) && isBehindNoun(doc, index, known)) return 'end';
    const isPair = known.pairs.some((pair) => pair.last.has(hash) && pair.before.has(before));
    if (isPair && !namesNotes(doc, known)) return 'end';
  }
  if (language === 'en' && isNounOfNoun(doc, index)) return 'verb';
  const isNoun = words.kinds[index] === (language === 'de' ? CAPITAL : LOWER);
  if (!isNoun || !known.determiners.has(before) || !known.clauses.has(words.hashes[index - 2]!))
    return undefined;
  return isNear(doc, index - 1) && !known.ellipses.has(hash) && !known.determiners.has(hash)
    ? 'verb'
    : undefined;
}

/** “the men who.”, and behind a preposition “on two stoves that.”: “I told the man that.” is whole. */
function isBehindNoun(doc: Document, index: number, { determiners }: MissingWords): boolean {
  const { words, language } = doc;
  if (words.kinds[index - 1] !== LOWER || !isNear(doc, index - 1) || !isNear(doc, index - 2)) return false;
  const first = adjectives.has(words.hashes[index - 2]!) && isNear(doc, index - 3) ? index - 3 : index - 2;
  const number = doc.slice(words.at(first)).toLowerCase();
  const isCounted = determiners.has(words.hashes[first]!) || articles.has(words.hashes[first]!);
  if (!isCounted && !languages[language!].numbers.has(number)) return false;
  return (
    words.hashes[index] !== THAT || leading.has(words.hashes[first - 1] ?? 0) || isRelativeThat(doc, index)
  );
}

const questions = new WordSet(`
  what where when why how who which whom wer was wann wo wie warum qui quoi où quand comment pourquoi quién qué dónde cuándo
  cómo quem que onde quando como kto co gdzie kiedy jak
`);

const THAT = hashWord('that');
const articles = new WordSet('a an');
const adjectives = new WordSet(
  'same only young old other new first last next few little big great jeune vieux même seul',
);
const leading = new WordSet(
  'of to for from at in on with by about over under between among against near behind into',
);

/** “…, for two cellos and a, is less sure of itself”, “Her foghorn, which was audible for, is kept”. */
function isGapBeforeComma(doc: Document, index: number, known: MissingWords): boolean {
  const { words, text, genre } = doc;
  const [end, next] = [words.ends[index]!, words.hashes[index + 1]!];
  if (genre === 'reference' || words.kinds[index] !== LOWER || words.kinds[index + 1] !== LOWER) return false;
  if (!isNear(doc, index) || words.starts[index + 1] !== end + 2 || text[end + 1] !== ' ') return false;
  // “vectors b and a, is”
  if (words.ends[index - 1]! - words.starts[index - 1]! === 1 || mentions.has(words.hashes[index - 1]!))
    return false;
  if (!known.nounless.has(words.hashes[index]!)) return known.finite.has(next) && isStranded(doc, index);
  if (known.finite.has(next)) return true;
  // “near the, sells eggs and honey”, but not “the, say, table”
  const isArticle = doc.language === 'en' && known.determiners.has(words.hashes[index]!);
  return (known.joins.has(next) || isArticle) && !isEnclosed(doc, index + 1);
}

/** Whether another comma or dash closes what one has opened: “their, and others’, interests”. */
function isEnclosed({ words, text }: Document, first: number): boolean {
  const last = Math.min(words.count - 1, first + FAR);
  for (let at = first; at < last; at++) {
    const between = text.slice(words.ends[at], words.starts[at + 1]);
    if (/[,;:()–—]/u.test(between)) return true;
    if (/[.!?\n]/u.test(between)) return false;
  }
  return last === first + FAR;
}

const FAR = 40;

function namesNotes({ vocabulary }: Document, { notes }: MissingWords): boolean {
  return notes.hashes().some((hash) => vocabulary.countOf(hash) > 0);
}

/** Whether the word goes on with a space or a comma: not “a.m.”, “the is-operator”. */
function isPlain({ words, text }: Document, index: number): boolean {
  return /[ ,]/u.test(text[words.ends[index]!] ?? ' ');
}

/** A full stop behind letters, and then a capital, the end of a paragraph or of the text. */
function isStop({ words, text }: Document, index: number): boolean {
  const end = words.ends[index]!;
  if (!isLower(text.charCodeAt(end - 1))) return false;
  const next = text[end + 1];
  if (next === undefined || next === '\n' || next === '\r') return true;
  return next === ' ' && isUpper(text.charCodeAt(end + 2));
}
