import { HashTable, languages, once, zeros, type LanguageCode } from '#text';
import type { Document } from './document.ts';
import { firstAfter } from './span.ts';

/** How many words a vote looks at: enough for a certain answer, few enough to cost nothing. */
const SAMPLE = 2000;

/**
 * The language whose function words are the most frequent, if they are frequent enough to be sure.
 */
export function language(doc: Document): LanguageCode | undefined {
  if (doc.givenLanguage) return doc.givenLanguage;
  const looked = Math.min(doc.words.count, SAMPLE);
  const together = doc.words.count > SAMPLE ? votesOfSample(doc) : votesOfAll(doc);
  let best: LanguageCode | undefined;
  let most = 0;
  let second = 0;
  for (const [index, code] of codes.entries()) {
    let votes = 0;
    const bit = 1 << index;
    for (let spoken = bit; spoken < together.length; spoken = (spoken + 1) | bit) votes += together[spoken]!;
    if (votes > most) [best, most, second] = [code, votes, most];
    else if (votes > second) second = votes;
  }
  // A language of long words has few function words: Turkish prose one in eight, and one in fourteen where it is damaged.
  const margin = most / looked >= 0.08 ? 1.15 : 2;
  return most >= 3 && most / looked >= 0.05 && most > second * margin ? best : undefined;
}

/** How many words vote for the same languages, for each set of them as bits: they are told apart at the end. */
type Votes = Int32Array;

/** Each different word is looked up once. */
function votesOfAll(doc: Document): Votes {
  const { hashes } = doc.words;
  const { firsts, counts, size } = doc.vocabulary;
  const table = speakers();
  const votes = zeros(1 << codes.length);
  for (let number = 0; number < size; number++)
    votes[table.get(hashes[firsts[number]!]!)]! += counts[number]!;
  return votes;
}

function votesOfSample({ words: { hashes, count } }: Document): Votes {
  const table = speakers();
  const votes = zeros(1 << codes.length);
  // Prime strides reach all parts of a text, and do not fall in with what repeats in it.
  const step = 7919 % count;
  for (let turn = 0, word = 0; turn < SAMPLE; turn++) {
    votes[table.get(hashes[word]!)]!++;
    word += step;
    if (word >= count) word -= count;
  }
  return votes;
}

/**
 * Whether the sentence at an offset is in another language than the text: at least two of its words are function words of one, and
 * more than are function words of the text’s own.
 */
export function isInOtherLanguage(doc: Document, offset: number): boolean {
  const own = codes.indexOf(doc.language!);
  const sentence = doc.sentences[firstAfter(doc.sentences, offset)];
  if (own === -1 || sentence === undefined) return false;
  const { from, to } = sentence;
  const table = speakers();
  const votes = codes.map(() => 0);
  for (let word = from; word < to; word++) {
    const spoken = table.get(doc.words.hashes[word]!);
    for (let index = 0; spoken >> index !== 0; index++) votes[index]! += (spoken >> index) & 1;
  }
  return votes.some((count, index) => index !== own && count >= 2 && count > votes[own]!);
}

const codes = Object.values(languages).map(({ code }) => code);

/** For each function word the languages that have it, as bits: one look at a word is a vote for all of them. */
const speakers = once(() => {
  const table = new HashTable();
  for (const [index, { functionWords }] of Object.values(languages).entries())
    functionWords.markIn(table, 1 << index);
  return table;
});
