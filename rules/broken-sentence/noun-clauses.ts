import { CAPITAL, isNear, LOWER, type Document } from '#rule';
import { hashWord, languages, WordSet } from '#text';
import { auxiliaries } from './first-verbs.ts';

/** So many words has the clause at most that is looked for. */
const LONG = 9;

/**
 * “… when the team in Málaga”: what an English paragraph ends with is a clause that has begun and has no verb yet. Each of its
 * nouns stands right behind an article or a preposition, so that none of them can be the verb: “when the team met”.
 */
export function endsInNouns(doc: Document, from: number, to: number): boolean {
  if (doc.language === 'de') return endsInGermanNouns(doc, from, to);
  if (doc.language !== 'en') return false;
  const { words } = doc;
  let nouns = 0;
  for (let at = to - 1; at > Math.max(from, to - LONG); at--) {
    if (!isNear(doc, at)) return false;
    const hash = words.hashes[at]!;
    if (openers.has(hash)) return nouns > 0 && determiners.has(words.hashes[at + 1]!);
    if (determiners.has(hash) || links.has(hash)) continue;
    if (languages.en.functionWords.has(hash) || auxiliaries.has(hash)) return false;
    const isName = words.kinds[at] === CAPITAL && words.kinds[at - 1] === CAPITAL;
    const before = words.hashes[at - 1]!;
    if (!isName && !determiners.has(before) && !links.has(before)) return false;
    if (words.kinds[at] !== CAPITAL && words.kinds[at] !== LOWER) return false;
    nouns++;
  }
  return false;
}

const openers = new WordSet('when while because although though whereas unless whether if');
const determiners = new WordSet('the a an his her its our their my your this these those every each');
const links = new WordSet(
  'of in at on from with by for near behind under over between among against around beside',
);

/** “…, dass der Dachstuhl der Kirche”: a German clause that a conjunction opens ends with its verb. */
function endsInGermanNouns({ words, text }: Document, from: number, to: number): boolean {
  for (let at = to - 1; at > Math.max(from, to - LONG); at--) {
    const hash = words.hashes[at]!;
    const isNoun = words.kinds[at] === CAPITAL;
    if (subordinators.has(hash)) return at < to - 2 && text.startsWith(', ', words.ends[at - 1]);
    if (!isNoun && !(german.has(hash) && at < to - 1)) return false;
    if (words.starts[at] !== words.ends[at - 1]! + 1) return false;
  }
  return false;
}

const subordinators = new WordSet('dass daß weil obwohl nachdem sobald bevor falls ob damit');
const german = new WordSet(`
  der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser
  unsere dieser diese dieses jeder jede jedes in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor
  zwischen neben hinter
`);

/** “… and which a chain of bakeries.”: a clause within a sentence that has a noun and its “of”, and ends. */
export function isNounOfNoun({ words, text }: Document, index: number): boolean {
  const of = words.hashes[index - 1] === OF ? index - 1 : index - 2;
  if (words.hashes[of] !== OF || of < 4) return false;
  if (of < index - 1 && !determiners.has(words.hashes[index - 1]!)) return false;
  if (!determiners.has(words.hashes[of - 2]!) || !clauses.has(words.hashes[of - 3]!)) return false;
  const { functionWords } = languages.en;
  if (functionWords.has(words.hashes[of - 1]!) || functionWords.has(words.hashes[index]!)) return false;
  // “Because the price of bread.” is an answer.
  if (words.kinds[of - 3] !== LOWER) return false;
  return !/[^ ]/u.test(text.slice(words.ends[of - 3], words.starts[index]).replace(/[\p{L}’'-]/gu, ''));
}

const OF = hashWord('of');
const clauses = new WordSet('which because although though whereas unless whether while if');
