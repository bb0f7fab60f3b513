import { isNear, isThing, isTitled, LOWER, officesBeside, plainWord, type Document, type Name } from '#rule';
import {
  areSwapped,
  editDistance,
  fold,
  hashWord,
  isDeclined,
  onlyLetters,
  people,
  withoutDiacritics,
} from '#text';
import { known } from '../data/english.ts';
import { commonSurnames } from '../data/frequent-names.ts';
import { isAlone } from './lone-surnames.ts';
import { isWhole } from './full-names.ts';
import { isInProse, isIntroduced, persons, speaks } from './persons.ts';
import type { Rival } from './misnamed.ts';
import { sharedStart } from './pairs.ts';
import { haveOneRole } from './roles.ts';
import { isPerson, mayBeWords } from './somebody.ts';
import { isEnding, isTypical } from './slips.ts';
import { reflexives } from './subjects.ts';

/** A word used this often is how the text spells a name. */
const SETTLED = 3;

/** From so many letters on no second family bears a name that is a letter away, in one text. */
const LONG_NAME = 8;

/** A word as long has no neighbour but by a slip: `Turkménistan`, `Turkmenstan`. */
const VERY_LONG = 10;

/** So many places of a name are read. */
const READ = 20;

/** How many words with one beginning are compared: enough for any text that is no list. */
const MAX_COMPARED = 40;

interface Spelling {
  readonly word: string;
  readonly places: readonly Name[];
  /** It is the surname of somebody whose full name the text has, or who has a title more than once. */
  readonly isSurname: boolean;
}

/** Single words that are another name of the text with a letter or an accent amiss. */
export function oddSpellings(doc: Document): readonly Rival[] {
  const spellings = collect(doc);
  const found: Rival[] = [];
  for (const group of byBeginning(spellings).values()) {
    const settled = group
      .filter(
        ({ word, isSurname, places }) =>
          isSurname || places.length >= (word.length >= VERY_LONG ? 2 : SETTLED),
      )
      .slice(0, MAX_COMPARED);
    if (settled.length === 0) continue;
    for (const odd of group) {
      if (odd.isSurname || odd.places.length > 2) continue;
      const letters = lettersOf(odd.word);
      const other = settled.find(
        (each) => each !== odd && mayBeSlip(letters, lettersOf(each.word)) && isSlip(doc, odd, each),
      );
      if (!other || areSetSideBySide(odd, other)) continue;
      found.push({
        odd: odd.places[0]!,
        other: other.places[0]!,
        oddCount: odd.places.length,
        otherCount: other.places.length,
      });
    }
  }
  return found;
}

/** The single words and the surnames of a text; a surname has the places of the full name too. */
function collect(doc: Document): Spelling[] {
  const { persons: everybody, strangers } = doc.get(persons);
  const surnames = new Map<string, Name[]>();
  for (const { surname, mentions, alone } of everybody) {
    const places = surnames.get(fold(surname));
    // A family shares the places where its name stands alone.
    if (places) for (const each of mentions) places.push(each);
    else surnames.set(fold(surname), [...mentions, ...alone]);
  }
  const spellings: Spelling[] = [];
  for (const [word, places] of surnames) {
    const isWords = mayBeWords(doc, places[0]!) && !places.slice(0, READ).some((each) => isPerson(doc, each));
    spellings.push({ word, places, isSurname: !isWords });
  }
  // “l’État du Turkménistan”: its last word may be one that stands alone elsewhere.
  const behind = new Map<string, Name[]>();
  for (const { surname, mentions } of everybody) {
    const last = fold(surname.slice(surname.lastIndexOf(' ') + 1));
    if (!surname.includes(' ') || !strangers.has(last)) continue;
    const places = behind.get(last);
    if (places) for (const each of mentions) places.push(each);
    else behind.set(last, [...mentions]);
  }
  for (const [word, alone] of strangers) {
    const places = [...alone, ...(behind.get(word) ?? [])];
    spellings.push({
      word,
      places,
      // Of single names only those of two words, `Ní Dhomhnaill`, are surnames by what they look like.
      isSurname: places.length > 1 && (word.includes(' ') || places.every((each) => isTitled(doc, each))),
    });
  }
  return spellings;
}

function byBeginning(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    if (spelling.word.length < 5) continue;
    const key = withoutDiacritics(spelling.word.slice(0, 1));
    const group = groups.get(key);
    if (group) group.push(spelling);
    else groups.set(key, [spelling]);
  }
  return groups;
}

/** The letters of a word without accents, as bits. */
function lettersOf(word: string): number {
  const letters = plain(word);
  let bits = 0;
  for (let at = 0; at < letters.length; at++) bits |= 1 << (letters.charCodeAt(at) & 31);
  return bits;
}

/** Whether at most three letters were put in place of others: each adds one letter and takes one away. */
function mayBeSlip(letters: number, others: number): boolean {
  let differing = letters ^ others;
  let count = 0;
  for (; differing !== 0 && count <= 6; count++) differing &= differing - 1;
  return count <= 6;
}

function isSlip(doc: Document, odd: Spelling, other: Spelling): boolean {
  if (Math.abs(odd.word.length - other.word.length) > 2) return false;
  const [name] = odd.places as [Name];
  if (!isWhole(odd.word) || isThing(doc, name) || !isWhole(name.surname)) return false;
  if (doc.masks.quoted.covers(name.start) || !isInProse(doc, name)) return false;
  if (doc.language !== 'de' && mayBeWords(doc, name) && !isPerson(doc, name)) return false;
  const { endings } = people[doc.language!];
  const [one, each] = [plain(odd.word), plain(other.word)];
  if (isDeclined(odd.word, other.word, endings)) return isEnding(one, each);
  // An accent may be a sign of its own.
  if (odd.word.normalize() === other.word.normalize()) return false;
  if (one === each) return differsInside(odd.word, other.word) && isMeant(doc, odd, other);
  const distance = editDistance(one, each);
  // `Ní Dhomhnaill` takes no ending.
  if (odd.word.includes(' ') && other.isSurname) return distance === 1;
  if (one.startsWith(each) || each.startsWith(one)) return isEnding(one, each);
  const longer = Math.max(one.length, each.length);
  // Nobody bears a name that is another of the text with two letters swapped.
  if (other.isSurname && longer >= 8 && areSwapped(one, each)) return true;
  if (other.isSurname && isOnlyTitled(doc, name, other))
    return longer >= LONG_NAME && distance === 1 && !commonSurnames.hasWord(other.word);
  // “Individuals may be equal” in a text with an `Individualism` that looks like somebody’s surname.
  const isNoun = doc.language === 'en' && known().has(hashWord(odd.word));
  if (other.isSurname && !isNoun && isSubject(doc, name, other))
    return longer >= 6 && (distance <= (longer >= 8 ? 2 : 1) || isBegun(doc, one, each));
  if (other.isSurname && distance === 1 && isAlone(doc, name, other.word)) return true;
  if (doc.language === 'de' || odd.places.length > 1) return false;
  const isOneSlip = distance === 1 && sharedStart(one, each) >= 3 && one.slice(-3) === each.slice(-3);
  if (isOneSlip && longer >= VERY_LONG && isInside(doc, other)) return true;
  if (other.places.length < SETTLED) return false;
  return (
    distance === 1 && each.length >= 6 && isTypical(one, each) && isInside(doc, odd) && isInside(doc, other)
  );
}

/** How places end that are called as families are: `Hartford`, `Hartfield`. */
const place =
  /(?:field|ford|ton|ham|bury|wick|worth|shire|ville|ac|burg|berg|heim|dorf|hausen|stadt|ingen)$/u;

/** `Solstrand` and `Solstrom`: of one length, nearly, the same for more than half of it, and neither a word nor a form of one. */
function isBegun(doc: Document, a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (!uninflected.has(doc.language!) || longer < 8 || place.test(a) || sharedStart(a, b) * 2 <= longer)
    return false;
  return editDistance(a, b) <= 3 && !(doc.language === 'en' && known().has(hashWord(a)));
}

/** `Frau Rosenholz`, whom nobody has introduced, where the other has no title: the text must have told of her before. */
function isOnlyTitled(doc: Document, name: Name, other: Spelling): boolean {
  if (!isTitled(doc, name) || doc.text[name.end] === ',') return false;
  // A noun before a name tells who it is, but `señora` does not.
  const isNoun = doc.words.kinds[name.from - 1] === LOWER;
  return (isNoun || !isIntroduced(doc, name)) && !other.places.some((each) => isTitled(doc, each));
}

/** “Äyrämö and Ayramo”: a text that speaks of both. */
function areSetSideBySide(odd: Spelling, other: Spelling): boolean {
  const [{ start, end, sentence }] = odd.places as [Name];
  return other.places.some((each) => {
    const gap = each.start < start ? start - each.end : each.start - end;
    return each.sentence === sentence && gap <= 12;
  });
}

function plain(word: string): string {
  return onlyLetters(withoutDiacritics(word));
}

/** An accent on a capital may be left out everywhere in French; German makes plurals with one. */
function differsInside(a: string, b: string): boolean {
  return a.slice(1) !== b.slice(1);
}

function isMeant(doc: Document, odd: Spelling, other: Spelling): boolean {
  if (doc.language === 'de') return other.isSurname;
  if (other.isSurname && isSubject(doc, odd.places[0]!, other)) return true;
  return (other.isSurname || other.places.length >= SETTLED) && isInside(doc, odd);
}

/** Whether the word stands inside a sentence somewhere, where only a name has a capital. */
function isInside(doc: Document, { places }: Spelling): boolean {
  return places.some(({ from, sentence }) => from > doc.sentences[sentence]!.from);
}

/** Languages whose nouns have no cases: what opens a sentence there is its subject. */
const uninflected: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'pt']);

/** Whether the name says something, has the title or the office of the other, or opens a sentence: `Wyndham shook his head`. */
function isSubject(doc: Document, name: Name, other: Spelling): boolean {
  if (isTitled(doc, name)) {
    // “Mr Holdane, his partner,” is somebody else than Mr Holane.
    if (doc.text[name.end] === ',' && isIntroduced(doc, name)) return false;
    const title = doc.words.hashes[name.from - 1];
    return other.places.some((each) => isTitled(doc, each) && doc.words.hashes[each.from - 1] === title);
  }
  const { before, after } = officesBeside(doc, name);
  if (before && !after)
    return other.places.slice(0, 50).some((each) => {
      const beside = officesBeside(doc, each);
      return beside.before?.head === before.head || beside.after?.head === before.head;
    });
  if (isIntroduced(doc, name)) return other.places.slice(0, 50).some((each) => haveOneRole(doc, each, name));
  if (speaks(doc, name)) return true;
  return uninflected.has(doc.language!) && isBeforeVerb(doc, name);
}

/** What may stand before the subject of a clause: “in which Solstrom folds the cloth”. */
const links: ReadonlySet<string> = new Set(
  'which where when that whom while because since as after before until but if so though although once than'.split(
    ' ',
  ),
);

function isBeforeVerb(doc: Document, { from, to, sentence }: Name): boolean {
  const { words } = doc;
  if (from > doc.sentences[sentence]!.from && !links.has(plainWord(doc, from - 1))) return false;
  if (to >= words.count || words.kinds[to] !== LOWER || !isNear(doc, to)) return false;
  const verb = doc.language === 'en' ? /(?:ed|s)$/u : /(?:s|a|e|ou|ó)$/u;
  return reflexives.has(plainWord(doc, to)) || verb.test(doc.slice(words.at(to)));
}
