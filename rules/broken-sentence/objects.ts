import { isNear, type Document } from '#rule';
import { hashWord, WordSet } from '#text';

// What comes behind some verbs, and what some verbs only put behind a noun: English leaves neither out.

/**
 * “because it may contain.”: the subject is a pronoun right behind what opens the clause, so that what the verb is about
 * cannot stand before it, as in “the nuts it may contain”, “more than it contains”.
 */
export function lacksObject(doc: Document, index: number): boolean {
  const { words } = doc;
  if (!transitive.has(words.hashes[index]!)) return false;
  let subject = index - 1;
  while (subject > index - 4 && helpers.has(words.hashes[subject]!)) subject--;
  if (subject < 1 || !subjects.has(words.hashes[subject]!) || !conjunctions.has(words.hashes[subject - 1]!))
    return false;
  for (let at = subject; at <= index; at++) if (!isNear(doc, at)) return false;
  return true;
}

export const transitive = new WordSet(`
  contain contains contained include includes included comprise comprises comprised involve involves involved entail entails
  entailed ensure ensures ensured enable enables enabled constitute constitutes constituted possess possesses possessed
  resemble resembles resembled comprise consist consists consisted lack lacks lacked exceed exceeds exceeded necessitate
  necessitates necessitated
`);
const helpers = new WordSet(`
  may might can could will would should must shall cannot not also still often usually sometimes always never does did do has
  have had no longer only
`);
const subjects = new WordSet('it they he she we you this these');
const conjunctions = new WordSet('because although though unless if whether since while whereas');

const THAT = hashWord('that');

/** How many words a verb and its “that” are apart: “told the man who had come by the late train that.” */
const FAR = 12;

/**
 * “… and some ten years later the greenhouse that.”: “I told the man that.” is whole, and “they called the boat that” too, but
 * no other verb has two nouns behind it.
 */
export function isRelativeThat(doc: Document, index: number): boolean {
  const { words, text } = doc;
  if (words.hashes[index] !== THAT) return false;
  for (let at = index - 1; at > Math.max(0, index - FAR); at--) {
    if (ofTwo.has(words.hashes[at]!)) return false;
    if (/[.!?;:\n"“”]/u.test(text.slice(words.ends[at - 1], words.starts[at]))) return at < index - 3;
  }
  return true;
}

const ofTwo = new WordSet(`
  tell tells told telling give gives gave given giving show shows showed shown showing teach teaches taught teaching promise
  promises promised promising ask asks asked asking owe owes owed owing offer offers offered offering grant grants granted
  granting allow allows allowed allowing deny denies denied denying cost costs costing assure assures assured remind reminds
  reminded inform informs informed warn warns warned convince convinces convinced persuade persuaded guarantee guarantees
  guaranteed call calls called calling name names named naming label labels labelled labeled make makes made making let lets
  letting do does did done doing pay pays paid paying leave leaves left leaving buy buys bought buying bring brings brought
  bringing send sends sent sending spare spares spared save saves saved saving forgive forgives forgave forgiven wish wishes
  wished say says said saying bet bets like unlike than as around round about believe believed think thinks thought read reads
  write writes wrote get gets got getting hand handed lend lends lent sell sells sold deal deals dealt earn earns earned win
  wins won throw threw grudge grudged begrudge begrudged fine fined concede
  conceded accord accorded award awarded assign assigned feed feeds fed serve serves served fetch fetched pass passed pour poured
  cook cooked find finds found keep kept play played sing sang elect elected appoint appointed dub dubbed christen christened
  term termed deem deemed consider considered render rendered refuse refuses refused envy envies envied permit permits permitted just exactly precisely all only not
  is are was were be been being isn't aren't wasn't weren't
`);
