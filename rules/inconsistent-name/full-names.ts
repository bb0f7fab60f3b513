import { isTitled, officesBeside, type Document, type Name } from '#rule';
import { fold, isLower, isUpper, languages, nameLikeness, type NameLikeness } from '#text';

/** Two to four words, none of them an initial, a number, or a word with a capital inside that damage has left there. */
export function isPlausible(name: Name): boolean {
  return name.to - name.from <= 5 && isWhole(name.surname) && isWhole(name.given);
}

/** `Ihren Server`, `Wählen Sie`: a German pronoun has a capital where the reader is spoken to. */
export function hasPronoun({ words, language }: Document, { from, to }: Name): boolean {
  const { functionWords } = languages.de;
  return language === 'de' && [from, to - 1].some((at) => functionWords.has(words.hashes[at]!));
}

/** `Mr P. Nwosu`, `L. Carrow (treasurer)`: minutes and reports of courts have one letter for a given name. */
export function isInitialled(doc: Document, name: Name): boolean {
  if (name.given.length !== 1 || name.to - name.from > 4 || !isWhole(name.surname)) return false;
  const { before, after } = officesBeside(doc, name);
  return isTitled(doc, name) || before !== undefined || after !== undefined;
}

/** Whether a word can be a name: `McArdle`, but not `UTF-8`, `JodaTime`, `J`. */
export function isWhole(word: string): boolean {
  return word.length > 1 && (isPlain(word) || !/\d|^\p{Lu}\p{Ll}{3,}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word));
}

/** Nothing but small letters behind the first. */
function isPlain(word: string): boolean {
  if (!isUpper(word.charCodeAt(0))) return false;
  for (let at = 1; at < word.length; at++) if (!isLower(word.charCodeAt(at))) return false;
  return true;
}

/** `Odalie March`, but not `in Odalie March`, `the Odalie March` or `Millicent Wood, the largest of all,`: what does something. */
export function isBareName(doc: Document, { from, to, end, given, surname, sentence }: Name): boolean {
  if (to - from !== 2 || !isWhole(given) || !isWhole(surname) || doc.text[end] === ',') return false;
  const { words, sentences, language } = doc;
  return (
    from === sentences[sentence]!.from || !languages[language!].functionWords.has(words.hashes[from - 1]!)
  );
}

/** How many of one pair of initials are compared: enough for any text that is no list. */
const MANY = 60;

type Called = Pick<Name, 'given' | 'surname'>;

/** Tells whether somebody is called nearly so, as no place is: `Shalini Rao`, `Shalani Row`. */
export function calledLike(everybody: readonly Called[]): (name: Called) => boolean {
  const byInitials = new Map<string, Called[]>();
  for (const each of everybody) {
    const key = initialsOf(each);
    const others = byInitials.get(key);
    if (!others) byInitials.set(key, [each]);
    else if (others.length < MANY) others.push(each);
  }
  return (name) => (byInitials.get(initialsOf(name)) ?? []).some((each) => areNear(each, name));
}

function initialsOf({ given, surname }: Called): string {
  return fold(given[0]! + surname[0]!);
}

function areNear(one: Called, other: Called): boolean {
  return (
    near.has(nameLikeness(fold(one.given), fold(other.given))) ||
    near.has(nameLikeness(fold(one.surname), fold(other.surname)))
  );
}

const near: ReadonlySet<NameLikeness> = new Set(['sound', 'turned', 'slip', 'near']);
