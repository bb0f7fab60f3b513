import retextIndefiniteArticle from 'retext-indefinite-article';
import { fromRetext } from '#retext';
import { CAPITAL, defineRule, LOWER, replace, type Block, type Document, type Problem } from '#rule';
import { hashWord, isLower, languages, WordSet } from '#text';

const A = hashWord('a');
const AN = hashWord('an');

/** Words after which a lone `a` is a letter and no article: “vitamin a”, “hepatitis a”. */
const lettered = new WordSet(
  `vitamin hepatitis influenza plan type group class grade option answer step figure fig table section appendix part
  annex level team unit block side point item list column row page note rule act letter series schedule category`,
);

/**
 * Words before which the sound is not beyond doubt: letters read out (“an f”), what begins with h (“an historic”),
 * with u as in “useful”, eu and ew (“a European”), o as in “one”, or y.
 */
const doubtfulBeginning = /^(?:[hy]|u(?!gl|lti|mb|n(?!i|a[nr])|p)|eu|ew|onc?e|oui|.$)/iu;

/** What cannot be spoken as it is written is spelled out: “an lvalue”, “an fn”, “an ssh key”. */
const spelled = /^(?:f[^aeiouylr]|l[^aeiouy]|m[^aeiouy]|n[^aeiouy]|r[^aeiouyh]|s[^aeiouychklmnpqtw]|x)/iu;

export default defineRule({
  id: 'indefinite-article',
  category: 'structure',
  severity: 'info',
  summary: 'Report “a” before a vowel and “an” before a consonant.',
  why: `
    “An” before a consonant, or “a” before a vowel, is what an edit leaves: “a” stood before another word, and nobody read
    the sentence again. One such slip is small. It is often the only trace of a sentence that was cut and joined.
  `,
  examples: [
    { bad: 'The strike came to a end on Friday.', good: 'The strike came to an end on Friday.' },
    {
      bad: 'They rented an boat for the day and rowed to the island.',
      good: 'They rented a boat for the day and rowed to the island.',
    },
    { good: 'It took an hour and a useful map; vitamin A is in carrots.' },
  ],
  options: {},

  *check(doc) {
    if (doc.language !== 'en') return;
    for (const problem of check(doc)) {
      const found = worded(doc, problem);
      if (found) yield found;
    }
  },
});

// A function around the plugin, so that it is loaded when a sentence is in doubt.
const check = fromRetext(() => retextIndefiniteArticle(), { candidates: sentencesInDoubt });

/** A text with more of them than this is no English that anybody would mend word by word. */
const MAX_ASKED = 1000;

/** In characters. What is longer has lost its full stops, and a tree of it would cost more than it tells. */
const MAX_SENTENCE = 5000;

/** The sentences in which an article does not go with the letter that follows: the plugin knows the exceptions. */
function* sentencesInDoubt(doc: Document): Iterable<Block> {
  const { words, blocks, sentences } = doc;
  let asked = 0;
  let at = 0;
  const { hashes } = words;
  for (let index = 0; index + 1 < words.count && asked < MAX_ASKED; index++) {
    if ((hashes[index] !== A && hashes[index] !== AN) || !isCandidate(doc, index)) continue;
    while (at < sentences.length && sentences[at]!.to <= index) at++;
    const sentence = sentences[at];
    if (!sentence) return;
    if (sentence.from > index || sentence.end - sentence.start > MAX_SENTENCE) continue;
    if (isSettled(doc, index) && !isMixed(doc, sentence)) continue;
    const { start, end } = sentence;
    yield { ...blocks[sentence.block]!, start, end, content: { start, end } };
    asked++;
    index = sentence.to - 1;
  }
}

function isCandidate({ words, text }: Document, index: number): boolean {
  const next = words.starts[index + 1]!;
  if (next - words.ends[index]! > 4) return false;
  return /[aeio]/iu.test(text[next]!) === (words.hashes[index] === A);
}

/** Whether nothing is said of an article, whatever the plugin says: “an hour”, “a one”, “an x86”. */
function isSettled(doc: Document, index: number): boolean {
  const { words, text } = doc;
  return isLeft(text.slice(words.starts[index + 1], words.ends[index + 1])) || !isArticle(doc, index);
}

/** Words before which either article is left alone. */
function isLeft(word: string): boolean {
  if (doubtfulBeginning.test(word) || spelled.test(word)) return true;
  // “A in” and “an we” lack a word or have a letter too few: the article is not what is wrong.
  return languages.en.functionWords.hasWord(word) && word !== 'only';
}

/** Whether a sentence has an article before initials or a u: no letter tells how they are read. */
function isMixed({ words, text }: Document, { from, to }: { from: number; to: number }): boolean {
  for (let index = from; index < to && index + 1 < words.count; index++) {
    if (words.hashes[index] !== A && words.hashes[index] !== AN) continue;
    const next = words.starts[index + 1]!;
    if (/[\p{Lu}u\d]/u.test(text[next]!)) return true;
  }
  return false;
}

/** The plugin's answer in our words, or nothing where an editor could disagree. */
function worded(doc: Document, { at, suggestions = [] }: Problem): Problem | undefined {
  const { words, text } = doc;
  const index = words.indexAt(at.start);
  const article = { start: words.starts[index]!, end: words.ends[index]! };
  const right = suggestions[0]?.changes[0]?.text;
  if (right === undefined || index + 1 >= words.count || article.start !== at.start || at.of)
    return undefined;
  if (!isArticle(doc, index)) return undefined;
  const next = { start: words.starts[index + 1]!, end: words.ends[index + 1]! };
  const word = text.slice(next.start, next.end);
  const repair = replace(article, right, `Write “${right}”`);
  if (isLeft(word)) return undefined;
  const certain = isCertain(doc, index, word) && words.kinds[index] === LOWER;
  // “A adds …”: a thing that is called A, and what it does.
  if (!certain && words.kinds[index] === CAPITAL && word.endsWith('s')) return undefined;
  return {
    at: { start: article.start, end: next.end },
    message: `Use “${right}” before “${word}”.`,
    ...(certain ? { fix: repair } : { suggestions: [repair] }),
  };
}

function isCertain(doc: Document, index: number, word: string): boolean {
  const { words, text } = doc;
  if (text.slice(words.ends[index], words.starts[index + 1]) !== ' ') return false;
  const second = word.charCodeAt(1);
  // “an MP”, “a NASA”: whether initials are read out is for the ear.
  if (words.kinds[index + 1] === CAPITAL) return isLower(second) && word.length > 3;
  return words.kinds[index + 1] === LOWER && /^\p{Ll}[\p{Ll}'’-]+$/u.test(word) && word.length > 2;
}

/** Whether the word is an article at all: no letter of a list, no grade, no word of another language. */
function isArticle(doc: Document, index: number): boolean {
  const { words, text } = doc;
  const start = words.starts[index]!;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(words.ends[index], words.starts[index + 1]);
  // `a) one`, `a, b`, `“a” is`, `c’est à dire`: nothing but a space may follow, and no sign may touch it.
  if (!/^\s{1,2}["“‘(]?$/u.test(after)) return false;
  if (/[\p{L}\p{N}*_`'’/&+=<-]$/u.test(before) || /[*_`"“”‘’]$/u.test(before)) return false;
  if (isForeign(doc, index)) return false;
  const previous = index - 1;
  if (previous < 0 || words.ends[previous]! + 2 < start) return true;
  return !lettered.has(words.hashes[previous]!);
}

const foreign = new WordSet(`
  le la les des du une un et est pas il elle qui que avec dans pour sur mais ont sont al el los las del por para con muy
  lo se su sus como ao aos da das dos em na no uma não com mais foi à ha il gli della di non che una per sono
`);

/** Whether two of the words around it are Romance: “il y a encore des fleurs”, “vamos a empezar”. */
function isForeign({ words }: Document, index: number): boolean {
  let found = 0;
  for (let at = Math.max(0, index - 4); at < Math.min(words.count, index + 5); at++) {
    if (at !== index && foreign.has(words.hashes[at]!)) found++;
  }
  return found >= 2;
}
