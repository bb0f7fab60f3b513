import {
  blockIndexAt,
  defineRule,
  hasPlainSigns,
  quote,
  replace,
  type Document,
  type Problem,
  type TextSpan,
} from '#rule';
import { isLower, isUpper, list, once, WordSet } from '#text';
import { cyrillicLookalikes, greekLookalikes, lookalikeTalk, oneWay } from './data/lookalikes.ts';

type Script = 'Latin' | 'Cyrillic' | 'Greek';

const scripts: Readonly<Record<Script, () => RegExp>> = {
  Latin: once(() => /\p{Script=Latin}/u),
  Cyrillic: once(() => /\p{Script=Cyrillic}/u),
  Greek: once(() => /\p{Script=Greek}/u),
};

// A Latin letter beside one of another alphabet.
const seams = /[a-zA-Z\u00c0-\u024f][\u0370-\u052f]|[\u0370-\u052f][a-zA-Z\u00c0-\u024f]/gu;

const talk = new WordSet(lookalikeTalk);
const lookalikes: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  Latin: new Map(pairs(`${cyrillicLookalikes} ${greekLookalikes}`)),
  Cyrillic: reversed(cyrillicLookalikes),
  Greek: reversed(greekLookalikes),
};

export default defineRule({
  id: 'mixed-script-word',
  category: 'encoding',
  severity: 'warning',
  summary: 'Report a letter of another alphabet inside a word, which looks right and is not.',
  why: `
    “раypal” with a Cyrillic “р” and “а” looks like the name it is not. Nobody finds it with a search, no dictionary
    knows it, a screen reader spells it out, and a font without the letter shows a gap. It comes from a scan, from a
    keyboard that was switched in mid-word, or from somebody who means to deceive.
  `,
  examples: [
    {
      bad: 'The ferry takes cash, cards and \u0440\u0430ypal on board.',
      good: 'The ferry takes cash, cards and paypal on board.',
    },
    {
      good: 'The α-helix, a gap of 3 μm, Δt, TNFα and the Hα line are written with Greek letters on purpose.',
    },
    { good: 'The band KoЯn and the shop Toys Я Us turn a letter round.' },
  ],
  options: {},

  *check(doc) {
    let reached = 0;
    if (doc.get(hasPlainSigns) || !/[\u0370-\u052f]/.test(doc.text)) return;
    for (const { index } of doc.text.matchAll(seams)) {
      if (index < reached) continue;
      const part = partAt(doc, index);
      reached = part?.end ?? index + MAX_PART;
      const problem = part && judge(doc, part);
      if (problem) yield problem;
    }
  },
});

/** No word is so long. */
const MAX_PART = 60;

/** A stretch of letters without hyphens and apostrophes: “SMS-ка” is two. Nothing in code, addresses and tags. */
function partAt({ words, text }: Document, offset: number): TextSpan | undefined {
  const word = words.at(words.indexAt(offset));
  if (word.index >= words.count || word.start > offset) return undefined;
  const [first, last] = [Math.max(word.start, offset - MAX_PART), Math.min(word.end, offset + MAX_PART)];
  let { start, end } = { start: offset, end: offset };
  while (start > first && !/[-‐‑'’]/u.test(text[start - 1]!)) start--;
  while (end < last && !/[-‐‑'’]/u.test(text[end]!)) end++;
  return end - start >= MAX_PART || /[/[@#\\]/u.test(text[word.start - 1] ?? '') ? undefined : { start, end };
}

function judge(doc: Document, part: TextSpan): Problem | undefined {
  const word = doc.slice(part);
  const letters = [...word]
    .filter((character) => /\p{L}/u.test(character))
    .map((letter) => ({ letter, script: scriptOf(letter) }));
  if (letters.some(({ script }) => script === undefined)) return undefined;
  const script = scriptMeant(doc, word, letters as Letter[]);
  if (!script || speaksOfLookalikes(doc, part)) return undefined;
  const strangers = [
    ...new Set((letters as Letter[]).filter((each) => each.script !== script).map(({ letter }) => letter)),
  ];
  const right = [...word]
    .map((character) => (strangers.includes(character) ? lookalikes[script].get(character)! : character))
    .join('');
  return {
    at: part,
    message: `The word ${quote(word)} has ${strangers.slice(0, 3).map(named).join(', ')} among its ${script} letters.`,
    ...(doc.genre === 'reference' ? { severity: 'info' } : {}),
    suggestions: [replace(part, right, `Write it in ${script} letters only`)],
    data: { script, letters: strangers.map(codePoint) },
  };
}

interface Letter {
  readonly letter: string;
  readonly script: Script;
}

function scriptOf(letter: string): Script | undefined {
  return (Object.keys(scripts) as Script[]).find((script) => scripts[script]().test(letter));
}

/** The script that all letters of a word have, or look like; where there are two, that of most letters. */
function scriptMeant(doc: Document, word: string, letters: readonly Letter[]): Script | undefined {
  const count = (script: Script): number => letters.filter((each) => each.script === script).length;
  const main = doc.get(mainScript);
  if (count('Latin') > 0 && letters.every(({ letter }) => isRoman(letter))) return 'Latin';
  const possible = (['Latin', 'Cyrillic', 'Greek'] as const)
    .filter((script) => count(script) > 0)
    .filter((script) =>
      letters.every((each) => each.script === script || lookalikes[script].has(each.letter)),
    )
    .filter((script) => script === main || letters.length >= (script === 'Latin' ? 3 : 4));
  if (isMeant(word, main)) return undefined;
  const [first, second] = possible.toSorted((a, b) => count(b) - count(a));
  const found = second && second === main && count(first!) === count(second) ? second : first;
  // “BOЯДT” between Latin words is for the eye, and no word of Russian.
  return found !== 'Latin' && main === 'Latin' && word === word.toUpperCase() ? undefined : found;
}

/** “XХ век”: a number is written with Latin letters, whatever surrounds it. */
function isRoman(letter: string): boolean {
  return /[IVXLCDM]/u.test(lookalikes.Latin.get(letter) ?? letter);
}

/** Letters that are of another script because the writer wants them so. */
function isMeant(word: string, main: Script): boolean {
  // “PDFом” in a Russian text: a foreign name with an ending. “eБилет”, “iТехника”: names made that way.
  if (main === 'Cyrillic' && /^[a-z]{2,}\p{Script=Cyrillic}{1,4}$/iu.test(word)) return true;
  if (/^[a-z]\p{Lu}/u.test(word)) return true;
  // “хIун”: Caucasian languages have a letter for which keyboards offer the Latin “I”.
  if (/\p{Script=Cyrillic}/u.test(word) && /^[^a-zA-Z]*I[^a-zA-Z]*$/u.test(word)) return true;
  return main !== 'Greek' && hasGreekSymbol(word);
}

// In an English word only these have no use of their own.
const neverSymbols = /[ΑΒΕΗΙΚΜΝΟΡΤΧΥΖο]/u;

/** “TNFα”, “Hα”, “νe”: a Greek letter is a symbol unless it stands among small letters of a word. */
function hasGreekSymbol(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (!scripts.Greek().test(word[at]!) || neverSymbols.test(word[at]!)) continue;
    const [before, after] = [word.charCodeAt(at - 1), word.charCodeAt(at + 1)];
    if (word.length < 5 || !(isLower(before) && isLower(after))) return true;
  }
  return false;
}

/** The script of most words. */
function mainScript({ words, text }: Document): Script {
  const counts: Record<Script, number> = { Latin: 0, Cyrillic: 0, Greek: 0 };
  const stride = Math.max(1, Math.floor(words.count / 500));
  for (let index = 0; index < words.count; index += stride) {
    const script = scriptOf(text[words.starts[index]!]!);
    if (script) counts[script]++;
  }
  return (Object.keys(counts) as Script[]).reduce((most, script) =>
    counts[script] > counts[most] ? script : most,
  );
}

function speaksOfLookalikes(doc: Document, part: TextSpan): boolean {
  const block = doc.blocks[blockIndexAt(doc, part.start)];
  if (!block) return false;
  const { from, to } = doc.words.within(block);
  const here = doc.words.indexAt(part.start);
  return doc.words.hasAny({ from: Math.max(from, here - 60), to: Math.min(to, here + 60) }, talk);
}

function named(letter: string): string {
  const script = scriptOf(letter);
  return `the ${script} ${isUpper(letter.charCodeAt(0)) ? 'capital ' : ''}${quote(letter)} (${codePoint(letter)})`;
}

function codePoint(letter: string): string {
  return `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function pairs(written: string): [string, string][] {
  return list(written).map((pair) => [pair[0]!, pair[1]!]);
}

function reversed(written: string): ReadonlyMap<string, string> {
  const others = new Set(list(oneWay));
  return new Map(
    pairs(written)
      .filter(([letter]) => !others.has(letter))
      .map(([letter, latin]) => [latin, letter]),
  );
}
