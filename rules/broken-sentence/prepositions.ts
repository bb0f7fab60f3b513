import { isNear, type Document } from '#rule';
import { WordSet } from '#text';

// English ends a clause with a preposition when what it is about has been named before: “the bus that we waited for”.

/** Those that are no adverbs as well, as “in” and “over” are. */
export const prepositions = new WordSet(
  'of to for from at into between among against upon towards toward during until',
);

/**
 * “which was audible for”, “who came from”: what the clause is about is its subject already. Not “which was paid for”, where
 * the verb has grown together with the preposition.
 */
export function isObjectless(doc: Document, index: number): boolean {
  const { words, text } = doc;
  if (!isNear(doc, index) || !isNear(doc, index - 1)) return false;
  const before = words.hashes[index - 1]!;
  if (verbs.has(before)) return isRelative(doc, index - 2);
  if (!isNear(doc, index - 2) || !forms.has(words.hashes[index - 2]!)) return false;
  const word = text.slice(words.starts[index - 1], words.ends[index - 1]);
  return !participle.test(word) && isRelative(doc, index - 3);
}

/** “, which”, “those who” */
function isRelative({ words, text }: Document, index: number): boolean {
  if (index < 1 || !relatives.has(words.hashes[index]!)) return false;
  return (
    text.slice(words.ends[index - 1], words.starts[index]) === ', ' || persons.has(words.hashes[index - 1]!)
  );
}

const relatives = new WordSet('which who');
const persons = new WordSet(
  'those people man woman men women person someone somebody anyone anybody everyone everybody',
);
const forms = new WordSet('is are was were');
const verbs = new WordSet(`
  runs ran comes come came goes went leads led lies lay lived lives stands stood belongs belonged works worked dates dated depends
  depended rises rose flows flowed stretches stretched opens opened
`);

/** “paid”, “accounted”, “spoken”, “looking” */
const participle = /(?:ed|en|ing|id|ght|rd|lt|nt|wn|de|pt|ut|ot|ne)$/u;
