import { CAPITAL, isNear, LOWER, NUMBER, type Document } from '#rule';
import { hashWord, languages, onceEach, WordSet, type LanguageCode } from '#text';
import { controls, seamWeights } from '../data/seam-weights.ts';
import { capitals } from './capitals.ts';
import { godly, seams } from '../data/sentence-starts.ts';
import { nominalizers } from '../data/sentence-verbs.ts';
import { doneToWorks, joinsTwo } from '../data/title-words.ts';
import { isArticle, isBehindWork, isSacred } from './titles.ts';

// A word with which sentences begin, with a capital in the middle of one: “put off until the A study of the quays”. What stands
// on both sides tells whether it is a name, a title or a seam, each a logarithm of odds; their sum decides.

/** What other kinds of words on both sides add, in every language; German nouns have capitals anyway. */
const BEHIND_CAPITAL = { noun: -0.5, name: -2.5 };
const BEFORE = { noun: 0.5, name: -3.5, number: -1.5, comma: -1, end: -2.5 };

/** What a text adds that writes the word large inside its sentences elsewhere, each time; and one that writes it small. */
const [LARGE, SMALL] = [-1, 0.5];
const MOST_LARGE = 3;

/** Whether a sentence probably begins at a word with a capital behind another of its paragraph. */
export function isWeighedSeam(doc: Document, index: number): boolean {
  const { words, genre, language } = doc;
  if (genre === 'reference') return false;
  const { base, opens, before, behind } = weightsOf(language!);
  const own = opens.get(words.hashes[index]!);
  if (own === undefined || !isNear(doc, index)) return false;
  const points = base + own + pointsBefore(doc, index - 1, before) + pointsBehind(doc, index, behind) + SMALL;
  if (points <= 0 || isBehindWork(doc, index) || isTitle(doc, index)) return false;
  const counts = doc.get(capitals);
  const number = doc.vocabulary.numbers[index]!;
  // The word itself is one of those that are large.
  const large = Math.min(MOST_LARGE, counts.large[number]! - 1);
  return points + large * LARGE - (counts.small[number]! > 0 ? 0 : SMALL) > 0;
}

/** “Auf und Ab”, “He is risen”, “the A record”, “We the People”, “The Goat”, « dans Le Barbier de Séville », “das Jetzt” */
function isTitle(doc: Document, index: number): boolean {
  const { words } = doc;
  const code = doc.language!;
  const [hash, before, next] = [words.hashes[index]!, words.hashes[index - 1]!, words.hashes[index + 1]!];
  const { determiners, open, subjects } = seams[code];
  if (joinsTwo.has(next) || nominalizers.has(before)) return true;
  if (godly.has(hash) && (relatives.has(before) || doc.get(isSacred))) return true;
  if (code === 'en') {
    if (hash === A && !isArticle(doc, index)) return true;
    return (
      (subjects.has(hash) && determiners.has(next)) || (hash === THE && words.kinds[index + 1] === CAPITAL)
    );
  }
  if (hasTitleBeside(doc, index)) return true;
  return determiners.has(hash) && (doneToWorks.has(before) || (code !== 'de' && open.has(before)));
}

/** « Les misérables et La peste … En attendant Godot »: another little word with a capital inside the sentence. */
function hasTitleBeside({ words, text, language }: Document, index: number): boolean {
  const { functionWords } = languages[language!];
  for (const step of [-1, 1]) {
    for (let at = index + step; at > 0 && at < words.count && Math.abs(at - index) <= BESIDE; at += step) {
      const seam = step < 0 ? at + 1 : at;
      if (/[.!?:\n]/u.test(text.slice(words.ends[seam - 1], words.starts[seam]))) break;
      if (
        words.kinds[at] === CAPITAL &&
        functionWords.has(words.hashes[at]!) &&
        words.ends[at - 1] === words.starts[at]! - 1
      )
        return true;
    }
  }
  return false;
}

const BESIDE = 12;
const A = hashWord('a');
const THE = hashWord('the');
const relatives = new WordSet('that which whom what');

function pointsBefore({ words, language }: Document, index: number, before: Weights): number {
  const kind = words.kinds[index];
  if (kind === LOWER) return before.get(words.hashes[index]!) ?? 0;
  // “35.58 This shows”, “Reconversion.1 It is”: a figure ends a line of a table, or is a note.
  if (kind === NUMBER) return -Infinity;
  return language === 'de' ? BEHIND_CAPITAL.noun : BEHIND_CAPITAL.name;
}

function pointsBehind(doc: Document, index: number, behind: Weights): number {
  const { words, text, language } = doc;
  const next = index + 1;
  if (!isNear(doc, next)) {
    const isComma = text[words.ends[index]!] === ',' && words.starts[next] === words.ends[index]! + 2;
    return isComma ? BEFORE.comma : BEFORE.end;
  }
  const kind = words.kinds[next];
  if (kind === LOWER) return behind.get(words.hashes[next]!) ?? 0;
  if (kind === NUMBER) return BEFORE.number;
  return language === 'de' ? BEFORE.noun : BEFORE.name;
}

/** Whether a text names what is on a screen, at least two of it. */
export function tellsOfScreens({ vocabulary, language }: Document): boolean {
  return controls[language!].hashes().filter((hash) => vocabulary.countOf(hash) > 0).length > 1;
}

type Weights = ReadonlyMap<number, number>;

const weightsOf = onceEach((code: LanguageCode) => {
  const { base, opens, before, behind } = seamWeights[code];
  return { base, opens: weights(opens), before: weights(before), behind: weights(behind) };
});

/** “1.5 been can have”: a weight, and the words that have it. */
function weights(lines: string): Weights {
  const found = new Map<number, number>();
  for (const line of lines.trim().split('\n')) {
    const [weight, ...words] = line.trim().split(' ');
    for (const word of words) found.set(hashWord(word), Number(weight));
  }
  return found;
}
