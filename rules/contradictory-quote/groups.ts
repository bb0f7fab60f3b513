import { firstAfter, quote, type Document, type Problem } from '#rule';
import { areSwapped, languages, WordSet, type LanguageCode } from '#text';
import { figuresIn, opening, taking, type Figure } from './figures.ts';

/** `All`: what counts a group in full, so that a part of it is not meant. */
const whole: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet('all'),
  de: new WordSet('alle sämtliche'),
  fr: new WordSet('les'),
  es: new WordSet('los las'),
  pt: new WordSet('os as'),
  tr: new WordSet('bütün tüm'),
  pl: new WordSet('wszystkie wszystkich'),
};

/**
 * “All 213 silver coins” where the headline has 312 of them; “The forty-six crews from nine counties” where sixty-four crews from
 * nine counties came; “The 13,400 pounds” where 14,300 were raised: a group that is taken up in full is told in the same words, or has
 * the same digits in another order.
 */
export function* miscountedGroups(doc: Document): Iterable<Problem> {
  if (!doc.language || doc.genre !== 'prose') return;
  const articles = [whole[doc.language], taking[doc.language]?.articles];
  const { words, sentences } = doc;
  for (const [index, { from, to, start }] of sentences.entries()) {
    if (index === 0 || to - from < 5 || !articles.some((each) => each?.has(words.hashes[from]!))) continue;
    if (doc.masks.quoted.covers(start)) continue;
    const group = figuresIn(doc, from + 1, Math.min(to, from + 4))[0];
    if (!group || group.counted === 0 || group.start !== words.starts[from + 1]) continue;
    const told = doc.get(opening).slice(0, index).flat();
    if (told.some(({ value }) => value === group.value)) continue;
    const first = told
      .filter(({ counted }) => counted === group.counted)
      .find((each, _, all) => isMiscounted(doc, each, group, all));
    if (!first) continue;
    const at = { start, end: group.end };
    yield {
      at,
      message: `${quote(doc.slice(at))} is ${quote(doc.slice(first))} before.`,
      related: [{ at: { start: first.start, end: first.end }, message: 'first told here' }],
      data: { kind: 'figures' },
    };
  }
}

/** Whether a group is one that was told of, among all groups of its name. */
function isMiscounted(doc: Document, first: Figure, group: Figure, all: readonly Figure[]): boolean {
  if (haveOneTail(doc, first, group)) return true;
  if (whole[doc.language!].has(doc.words.hashes[doc.words.indexAt(group.start) - 1]!)) {
    // Twice told, or in the headline, is what the text is about.
    const alike = all.filter((each) => isSameGroup(doc, each, group));
    if (alike.length > 1 || (alike.length === 1 && first.start <= doc.sentences[0]!.end))
      return alike[0] === first;
  }
  return (
    areRetyped(first, group) && all.every(({ value }) => value === first.value) && isAllOfThem(doc, group)
  );
}

/** How many words behind what is counted are the same: “crews from nine counties”. */
const TAIL = 3;

function haveOneTail({ words, text, sentences, language }: Document, a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ end }) => words.indexAt(end)) as [number, number];
  const { to } = sentences[firstAfter(sentences, b.start)]!;
  if (other + TAIL > to) return false;
  for (let index = 0; index < TAIL; index++) {
    if (words.hashes[one + index] !== words.hashes[other + index]) return false;
    if (text.slice(words.ends[other + index - 1], words.starts[other + index]) !== ' ') return false;
  }
  const { functionWords } = languages[language!];
  return !Array.from({ length: TAIL }, (_, index) => words.hashes[other + index]!).every((hash) =>
    functionWords.has(hash),
  );
}

/** Numbers of fewer digits have the same ones by chance. */
const TYPED = 20;

function areRetyped(a: Figure, b: Figure): boolean {
  return a.value > TYPED && areSwapped(String(a.value), String(b.value));
}

/** “The 13,400 pounds were”, but “the 213 passengers in the hold”, “the 213 passengers rescued by boats” */
function isAllOfThem({ words, text, language }: Document, { end }: Figure): boolean {
  const next = words.indexAt(end);
  if (text.slice(end, words.starts[next]) !== ' ') return false;
  if (auxiliaries.has(words.hashes[next]!)) return true;
  const word = text.slice(words.starts[next], words.ends[next]);
  return (
    language === 'en' && !languages.en.functionWords.has(words.hashes[next]!) && !/(?:ed|en|ing)$/u.test(word)
  );
}

const auxiliaries = new WordSet(`
  is are was were has have had will would can could may might must should do did ist sind war waren hat haben hatte hatten wird werden
  wurde wurden sont étaient ont avaient seront son eran fueron serán han habían serão foram são eram têm tinham
`);

function isSameGroup(doc: Document, a: Figure, b: Figure): boolean {
  if (a.counted !== b.counted || a.value === b.value) return false;
  const next = ({ end }: Figure): number | undefined => {
    const at = doc.words.indexAt(end);
    return doc.text[end] === ' ' ? doc.words.hashes[at] : undefined;
  };
  if (areRetyped(a, b)) return true;
  const { functionWords } = languages[doc.language!];
  const word = next(a);
  return word !== undefined && word === next(b) && !functionWords.has(word);
}
