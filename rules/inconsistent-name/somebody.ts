import { isTitled, LOWER, plainWord, type Document, type Name } from '#rule';
import { people, setOf } from '#text';
import { isAged, speaks } from './persons.ts';
import { isSetOff, presentationOf, type Presentation } from './presentations.ts';
import { isCalledWho } from './sexes.ts';

const personal: ReadonlySet<Presentation> = new Set(['office', 'former', 'clause']);

/** What minutes have for a given name. */
export const councillors = setOf('cllr ald');

/** Whether anything tells that the name is a person's: an office, a title, a verb of speech, a pronoun. */
export function isPerson(doc: Document, name: Name): boolean {
  if (speaks(doc, name) || isTitled(doc, name) || isAged(doc, name) || isCalledWho(doc, name)) return true;
  if (councillors.has(plainWord(doc, name.from))) return true;
  if (isSetOff(doc, name)) return true;
  const presented = presentationOf(doc, name);
  return personal.has(presented) && !(presented === 'clause' && mayBeThing(doc, name));
}

/** “die Distribution Blau, die …”, “Listen von Namen, die …”: a German clause may be about anything that has an article or a genitive. */
function mayBeThing(doc: Document, { from, to }: Name): boolean {
  if (doc.language !== 'de') return false;
  return (
    (from > 0 && people.de.articles.has(plainWord(doc, from - 1))) ||
    (plainWord(doc, from + 1) === 'von' && to - from > 2)
  );
}

/**
 * Whether a name may be no name at all but words that have a capital: a heading or a button, which the text has in small letters
 * too, `Tool Options`, and any two words in German.
 */
export function mayBeWords(doc: Document, { from, to }: Name): boolean {
  if (doc.language === 'de') return true;
  const small = doc.get(smallWords);
  for (let at = from; at < to; at++)
    if (doc.words.kinds[at] !== LOWER && small[doc.vocabulary.numbers[at]!] === 1) return true;
  return false;
}

/** For each word of the vocabulary 1 if it stands anywhere in small letters, whatever its case elsewhere. */
function smallWords({ words, vocabulary }: Document): Uint8Array {
  const found = new Uint8Array(vocabulary.size);
  for (let at = 0; at < words.count; at++) if (words.kinds[at] === LOWER) found[vocabulary.numbers[at]!] = 1;
  return found;
}
