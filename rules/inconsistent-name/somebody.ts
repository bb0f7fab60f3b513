import { isTitled, LOWER, plainWord, type Document, type Name } from '#rule';
import { setOf } from '#text';
import { isAged, speaks } from './persons.ts';
import { isSetOff, presentationOf, type Presentation } from './presentations.ts';
import { isCalledWho } from './sexes.ts';

const personal: ReadonlySet<Presentation> = new Set(['office', 'former', 'clause']);

/** What minutes have for a given name. */
const councillors = setOf('cllr ald');

/** Whether anything tells that the name is a person's: an office, a title, a verb of speech, a pronoun. */
export function isPerson(doc: Document, name: Name): boolean {
  if (speaks(doc, name) || isTitled(doc, name) || isAged(doc, name) || isCalledWho(doc, name)) return true;
  if (councillors.has(plainWord(doc, name.from))) return true;
  return isSetOff(doc, name) || personal.has(presentationOf(doc, name));
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
