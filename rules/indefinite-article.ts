import retextIndefiniteArticle from 'retext-indefinite-article';
import { fromRetext } from '#retext';
import {
  CAPITAL,
  changedBlock,
  defineRule,
  firstAfter,
  isNear,
  LOWER,
  replace,
  type Block,
  type Document,
  type Problem,
} from '#rule';
import { classOf, hashWord, isLower, languages, list, once, SPACE, WordSet } from '#text';

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

/** Of these nobody doubts the sound, which is not what the letter says: “a useful”, “a European”, “a one-way”, “an hour”. */
const consonantBeginnings = list(
  'unic unif unil unio uniq unit univ use usu usab using util uten utop ubiq euro eul euph one-',
);
const vowelBeginnings = list('hour honour honor honest heir');

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
    // The plugin's answers on other words around are of no interest.
    const starts = new Set(doc.get(articlesInDoubt).map((index) => doc.words.starts[index]!));
    if (starts.size === 0) return;
    for (const problem of asked()(doc)) {
      const found = starts.delete(problem.at.start) ? worded(doc, problem) : undefined;
      if (found) yield found;
    }
  },
});

/** Asks the plugin about each article with what it needs to judge it. Made, and the plugin loaded, when an article is in doubt. */
const asked = once(() =>
  fromRetext(retextIndefiniteArticle, {
    candidates: (doc) => doc.get(articlesInDoubt).map((index) => surroundings(doc, index)),
  }),
);

/** The article and the next word: a tree of the whole sentence would cost ten times as much. */
function surroundings(doc: Document, index: number): Block {
  const { words, text, blocks, sentences } = doc;
  const at = words.starts[index]!;
  const sentence = sentences[firstAfter(sentences, at)]!;
  // “A” is an article where a sentence begins: whether one does tell the words before it.
  const first = words.kinds[index] === CAPITAL ? Math.max(sentence.from, index - 2) : index;
  let start = first === sentence.from ? sentence.start : words.starts[first]!;
  while (start > sentence.start && !isBlank(text, start - 1)) start--;
  let end = endOfToken(text, words.ends[index + 1]!, sentence.end);
  // Whether a full stop belongs to the word tells what comes behind it.
  if (text[end - 1] === '.')
    for (let more = 0; more < 2; more++) end = endOfToken(text, end + 1, sentence.end);
  return changedBlock(blocks[sentence.block]!, { start, end, content: { start, end } });
}

/** Where the white space begins behind a place. */
function endOfToken(text: string, from: number, limit: number): number {
  let end = Math.min(from, limit);
  while (end < limit && !isBlank(text, end)) end++;
  return end;
}

function isBlank(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === SPACE;
}

/** A text with more of them than this is no English that anybody would mend word by word. */
const MAX_ASKED = 1000;

/** In characters. What is longer has lost its full stops, and a tree of it would cost more than it tells. */
const MAX_SENTENCE = 5000;

/** The articles of sentences in which one does not go with the letter that follows: the plugin knows the exceptions. */
function articlesInDoubt(doc: Document): number[] {
  const { words, sentences } = doc;
  const { hashes, count } = words;
  const found: number[] = [];
  let asked = 0;
  let at = 0;
  for (let index = 0; index + 1 < count && asked < MAX_ASKED; index++) {
    const hash = hashes[index]!;
    if ((hash !== A && hash !== AN) || !isCandidate(doc, index)) continue;
    while (at < sentences.length && sentences[at]!.to <= index) at++;
    const sentence = sentences[at];
    if (!sentence) break;
    if (sentence.from > index || sentence.end - sentence.start > MAX_SENTENCE) continue;
    if (isSettled(doc, index) && !isMixed(doc, sentence)) continue;
    for (let each = sentence.from; each < sentence.to && each + 1 < count; each++)
      if ((hashes[each] === A || hashes[each] === AN) && !isSettled(doc, each) && !isRight(doc, each))
        found.push(each);
    asked++;
    index = sentence.to - 1;
  }
  return found;
}

/** Whether letter and article go together, and the plugin agrees that the word sounds as it is written: “an umbrella”. */
function isRight({ words, text }: Document, index: number): boolean {
  const start = words.starts[index + 1]!;
  const head = text.slice(start, start + 6);
  const word = text.slice(start, words.ends[index + 1]);
  if (isPlain(word)) return hasVowelSound(word) === (words.hashes[index] === AN);
  if (!/^[a-z]/u.test(head) || /^(?:raf|s(?:ms|os|pf|td|uv)|un(?:esco|hcr))/u.test(head)) return false;
  return 'aeiou'.includes(head[0]!) === (words.hashes[index] === AN);
}

function isCandidate({ words, text }: Document, index: number): boolean {
  const next = words.starts[index + 1]!;
  if (next - words.ends[index]! > 4) return false;
  const isA = words.hashes[index] === A;
  if ('eouhEOUH'.includes(text[next]!)) {
    const word = text.slice(next, words.ends[index + 1]);
    if (isPlain(word)) return hasVowelSound(word) === isA;
  }
  return 'aeioAEIO'.includes(text[next]!) === isA;
}

/** Whether a word that may be doubtful by its first letters is not. */
function isPlain(word: string): boolean {
  return hasConsonantSound(word) || hasVowelSound(word);
}

function hasConsonantSound(word: string): boolean {
  if (!'euoEUO'.includes(word[0]!)) return false;
  const lower = word.toLowerCase();
  return lower === 'one' || lower === 'once' || consonantBeginnings.some((each) => lower.startsWith(each));
}

function hasVowelSound(word: string): boolean {
  if (!'hH'.includes(word[0]!)) return false;
  const lower = word.toLowerCase();
  return vowelBeginnings.some((each) => lower.startsWith(each));
}

/** Whether nothing is said of an article, whatever the plugin says: “an hour”, “a one”, “an x86”. */
function isSettled(doc: Document, index: number): boolean {
  const { words, text } = doc;
  return isLeft(text.slice(words.starts[index + 1], words.ends[index + 1])) || !isArticle(doc, index);
}

/** Words before which either article is left alone. */
function isLeft(word: string): boolean {
  if (isPlain(word)) return false;
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
  if (!isNear(doc, index + 1)) return false;
  const { words } = doc;
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
  if (after !== ' ' && !/^\s{1,2}["“‘(]?$/u.test(after)) return false;
  const isTouched = start > 0 && !isBlank(text, start - 1);
  if (isTouched && (/[\p{L}\p{N}*_`'’/&+=<-]$/u.test(before) || /[*_`"“”‘’]$/u.test(before))) return false;
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
