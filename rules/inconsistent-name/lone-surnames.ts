import { LOWER, plainWord, type Document, type Name } from '#rule';
import { fold, hashWord, isDeclined, nameLikeness, people, type NameLikeness } from '#text';
import { known } from '../data/english.ts';
import { commonSurnames } from '../data/frequent-names.ts';
import { isPerson, mayBeWords } from './somebody.ts';
import { isFollowed, isSubject } from './subjects.ts';
import type { Rival } from './misnamed.ts';
import { isAged, isInProse, isIntroduced, persons, speaks } from './persons.ts';

/** Shorter surnames have neighbours that are surnames too. */
const SHORTEST = 6;

/** So many places of a word are read, and so many speakers are compared: more are a transcript. */
const READ = 20;
const MANY = 20;

/** Words for a person, and no other thing. */
const clauses: ReadonlySet<string> = new Set('who whose qui quien quem'.split(' '));

/** What may stand before the subject of a clause, where a full name has been told before: “when Wyndham came home”. */
const links: ReadonlySet<string> = new Set(
  'which where when that whom while because since as after before until but if so though although once than and'.split(
    ' ',
  ),
);

/**
 * Whether a surname that stands alone, and that nobody in the text bears, does what a person does: `Tansly shook her head`
 * where `Moira Tansley` has come before. A text that means somebody else says who that is.
 */
export function isAlone(doc: Document, name: Name, surname: string): boolean {
  const word = doc.slice(name).toLowerCase();
  const isSaid = speaks(doc, name);
  if (word.length < (isSaid ? SHORTEST - 1 : SHORTEST) || commonSurnames.hasWord(word)) return false;
  if (commonSurnames.hasWord(surname) || (doc.language === 'en' && known().has(hashWord(word)))) return false;
  if (isSaid) return true;
  if (doc.language === 'pl' || doc.language === 'de')
    return doc.language === 'de' && isBeforeGermanVerb(doc, name);
  if (isAged(doc, name) || isBeforeClause(doc, name)) return true;
  if (isIntroduced(doc, name)) return false;
  if (isSubject(doc, name)) return true;
  const { words, text, sentences } = doc;
  if (name.from === sentences[name.sentence]!.from) return false;
  const before = text.slice(words.ends[name.from - 1], name.start);
  return (
    (before === ', ' || (before === ' ' && links.has(plainWord(doc, name.from - 1)))) && isFollowed(doc, name)
  );
}

/** `Wyndham, who had walked home, …` */
function isBeforeClause(doc: Document, { to, end }: Name): boolean {
  const { words, text } = doc;
  return to < words.count && text.slice(end, words.starts[to]) === ', ' && clauses.has(plainWord(doc, to));
}

/** `Dressler hielt …`: a German noun has a capital too, but an article before it. */
function isBeforeGermanVerb(doc: Document, { from, to, end, sentence }: Name): boolean {
  const { words, text, sentences } = doc;
  if (from !== sentences[sentence]!.from || to >= words.count || words.kinds[to] !== LOWER) return false;
  return end - words.starts[from]! > SHORTEST && /^ \p{Ll}+t\b/u.test(text.slice(end, end + 20));
}

const written: ReadonlySet<NameLikeness> = new Set(['sound', 'turned', 'slip']);

/** So often a text calls somebody by the surname alone before a full name is held against it. */
const CALLED = 2;

/** Full names that come once and whose surname is, but for a letter, what the text calls a speaker by: `Ó Cuilinn`, `Seán Ó Cuillin`. */
export function oddBearers(doc: Document): readonly Rival[] {
  const { persons: everybody, strangers } = doc.get(persons);
  const called = new Map<string, readonly Name[]>();
  // “Licensee agrees” in a licence, beside “Python License”.
  const isPlain = (word: string): boolean => doc.language === 'en' && known().has(hashWord(word));
  for (const [word, places] of strangers) {
    if (word.length < SHORTEST || places.length < CALLED || commonSurnames.hasWord(word)) continue;
    if (isPlain(word)) continue;
    if (places.slice(0, READ).some((each) => speaks(doc, each))) called.set(word, places);
  }
  if (called.size === 0 || called.size > MANY) return [];
  const { endings } = people[doc.language!];
  return everybody.flatMap(({ surname, mentions, alone }): Rival[] => {
    const [name] = mentions as [Name];
    const word = fold(surname);
    if (mentions.length > 1 || alone.length > 0 || word.length < SHORTEST || isPlain(word)) return [];
    if (!isInProse(doc, name) || (mayBeWords(doc, name) && !isPerson(doc, name))) return [];
    for (const [other, places] of called) {
      if (word[0] !== other[0] || Math.abs(word.length - other.length) > 2) continue;
      if (!written.has(nameLikeness(word, other)) || isDeclined(word, other, endings)) continue;
      const odd = { ...name, given: '', start: name.end - surname.length };
      return [{ odd, other: places[0]!, oddCount: 1, otherCount: places.length }];
    }
    return [];
  });
}
