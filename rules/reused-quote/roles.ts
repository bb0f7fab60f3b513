import { CAPITAL, type Attribution, type Document, type Party } from '#rule';
import { languages, WordSet, type LanguageCode } from '#text';

/** The whole text is searched for each pair; what has more quotations is no article. */
const MOST = 200;

/**
 * Whether one of two speakers is a role (`says the engineer`) and the other somebody who is introduced in another one
 * (`Ann Lind, the mayor of the village, …`).
 */
export function haveOtherRoles(doc: Document, given: Attribution, again: Attribution): boolean {
  const [one, other] = [given.speaker, again.speaker];
  if (!one || !other) return false;
  if (one.by === 'role') return isIntroducedOtherwise(doc, other, one);
  return other.by === 'role' && isIntroducedOtherwise(doc, one, other);
}

function isIntroducedOtherwise(doc: Document, person: Party, role: Party): boolean {
  const { words } = doc;
  if (person.by === 'role' || doc.quotations.length > MOST) return false;
  const name = words.within(person.at);
  if (name.to === name.from || words.kinds[name.to - 1] !== CAPITAL) return false;
  const head = words.within(role.at).to - 1;
  if (head < 0 || words.kinds[head] === CAPITAL) return false;
  let introduced = false;
  for (let index = 0; index < words.count; index++) {
    if (words.hashes[index] !== words.hashes[name.to - 1] || words.kinds[index] !== CAPITAL) continue;
    const apposition = appositionBehind(doc, index);
    for (let at = index + 1; at < apposition; at++) if (words.hashes[at] === words.hashes[head]) return false;
    if (apposition > index + 1) introduced = true;
    // “The engineer Ann Lind”
    for (let at = Math.max(0, index - 5); at < index; at++)
      if (words.hashes[at] === words.hashes[head]) return false;
  }
  return introduced;
}

/** Where the words end that stand between a comma behind a name and the next mark, as an index into the words. */
function appositionBehind({ words, text, language }: Document, index: number): number {
  if (index + 1 >= words.count || text[words.ends[index]!] !== ',') return index;
  if (words.kinds[index + 1] === CAPITAL || words.starts[index + 1]! - words.ends[index]! > 3) return index;
  // “Lind, said on Monday that …”
  if (languages[language ?? 'en'].speechVerbs.has(words.hashes[index + 1]!)) return index;
  for (let at = index + 1; at < Math.min(words.count, index + 14); at++)
    if (/[,.;:–—]/u.test(text[words.ends[at]!] ?? '')) return at + 1;
  return index;
}

/** “She told the bishop” and “he told parents”: the two pronouns, where they are of two people. */
export function heAndShe(
  doc: Document,
  given: Attribution,
  again: Attribution,
): [string, string] | undefined {
  const [one, other] = [pronounOf(doc, given), pronounOf(doc, again)];
  if (one === undefined || other === undefined) return undefined;
  const [he, she] = pronouns[doc.language!]!;
  const isTwo = he.has(doc.words.hashes[one]!)
    ? she.has(doc.words.hashes[other]!)
    : he.has(doc.words.hashes[other]!);
  return isTwo ? [doc.slice(doc.words.at(one)), doc.slice(doc.words.at(other))] : undefined;
}

/** The index of a pronoun right before or behind a verb of speech. */
function pronounOf({ words, language }: Document, { verb }: Attribution): number | undefined {
  const known = language && pronouns[language];
  if (!verb || !known) return undefined;
  return [verb.index - 1, verb.index + 1].find(
    (index) => index >= 0 && index < words.count && known.some((each) => each.has(words.hashes[index]!)),
  );
}

/** German has one word for her and them. */
const pronouns: Partial<Record<LanguageCode, readonly [he: WordSet, she: WordSet]>> = {
  en: [new WordSet('he'), new WordSet('she')],
  fr: [new WordSet('il t-il'), new WordSet('elle t-elle')],
  es: [new WordSet('él'), new WordSet('ella')],
  pt: [new WordSet('ele'), new WordSet('ela')],
};
