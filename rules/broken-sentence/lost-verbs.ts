import { LOWER, type Document, type TextSpan } from '#rule';
import { hashWord, WordSet } from '#text';
import { seams } from '../data/sentence-starts.ts';
import { auxiliaries } from './first-verbs.ts';

const nearly = new WordSet('nearly almost by far');
const shares = new WordSet('most some many half part much all few none');
const pronouns = new WordSet('it them us');
const prepositions = new WordSet('by for');
const [OF, AND] = [hashWord('of'), hashWord('and')];

/** So many words are no aside: “Most of them by post.” */
const LONG = 10;

/** “Most of it by ship from the islands and then inland by lorry.”: an English sentence without a verb before its “and”. */
export function* lostVerbs(doc: Document): Iterable<TextSpan> {
  if (doc.language !== 'en' || doc.genre === 'reference') return;
  const { words, text } = doc;
  for (const { from, to, start, end } of doc.sentences) {
    if (to - from < LONG || text[end - 1] !== '.') continue;
    const share = nearly.has(words.hashes[from]!) ? from + 1 : from;
    if (!shares.has(words.hashes[share]!) || words.hashes[share + 1] !== OF) continue;
    const preposition = share + 3;
    if (!pronouns.has(words.hashes[share + 2]!) || !prepositions.has(words.hashes[preposition]!)) continue;
    let and = preposition + 1;
    while (and < to && words.hashes[and] !== AND && !isVerb(doc, and)) and++;
    if (and === to || words.hashes[and] !== AND || doc.masks.quoted.covers(start + 1)) continue;
    yield { start, end: words.ends[preposition]! };
  }
}

function isVerb({ words, text }: Document, index: number): boolean {
  const hash = words.hashes[index]!;
  if (seams.en.verbs.has(hash) || auxiliaries.has(hash)) return true;
  return words.kinds[index] === LOWER && text.startsWith('ed', words.ends[index]! - 2);
}
