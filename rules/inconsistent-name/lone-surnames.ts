import { LOWER, plainWord, type Document, type Name } from '#rule';
import { hashWord } from '#text';
import { known } from '../data/english.ts';
import { commonSurnames } from '../data/frequent-names.ts';
import { isFollowed, isSubject } from './subjects.ts';
import { isAged, isIntroduced, speaks } from './persons.ts';

/** Shorter surnames have neighbours that are surnames too. */
const SHORTEST = 6;

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
