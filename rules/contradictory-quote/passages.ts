import { firstAfter, LOWER, quotedPassages, type Document } from '#rule';
import { WordSet, type LanguageCode } from '#text';

/** Words, as a half-open range of indices into `Document.words`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What somebody says in one go: all of a quotation, a sentence of it or a clause. */
export interface Passage {
  /** The index of the quotation in which it begins. */
  readonly quotation: number;
  /** Two where a tag interrupts it: “We saw eighty patients,” she said, “on the first day.” */
  readonly stretches: readonly Stretch[];
  /** Whether it is the beginning of a sentence, to which more was added. */
  readonly isHead: boolean;
}

/** Fewer words make no clause that is known again. */
const CLAUSE = 7;

/** As many clauses of a sentence are looked at. */
const CLAUSES = 2;

/** What begins another clause. */
const links: Readonly<Record<LanguageCode, WordSet>> = {
  en: new WordSet('and but because while though although'),
  de: new WordSet('und aber denn weil obwohl'),
  fr: new WordSet('et mais car'),
  es: new WordSet('y e pero porque aunque'),
  pt: new WordSet('e mas porque embora'),
  tr: new WordSet('ve ama çünkü'),
  pl: new WordSet('i a ale bo choć'),
};

/** The passages of a document, those in one quotation one after the other. */
export function passagesOf(doc: Document): Passage[] {
  const found: Passage[] = [];
  const wholes = doc.get(quotedPassages);
  let next = 0;
  for (const quotation of doc.quotations.keys()) {
    const stretches = interrupted(doc, quotation);
    if (stretches) found.push({ quotation, stretches, isHead: false });
    for (; wholes[next]?.quotation === quotation; next++) {
      const whole = wholes[next]!;
      found.push({ quotation, stretches: [whole], isHead: false });
      if (isOneSentence(doc, whole)) for (const head of headsOf(doc, quotation, whole)) found.push(head);
    }
  }
  return found;
}

export function lengthOf({ stretches }: Passage): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

function isOneSentence({ words, sentences }: Document, { from, to }: Stretch): boolean {
  const sentence = sentences[firstAfter(sentences, words.starts[from]!)];
  return sentence !== undefined && sentence.to >= to;
}

/** “We saw eighty patients”, to which was added: “and pulled three teeth”. */
function* headsOf(doc: Document, quotation: number, { from, to }: Stretch): Iterable<Passage> {
  const { words, text, language } = doc;
  let left = CLAUSES;
  for (let index = from + CLAUSE; index < to && left > 0; index++) {
    const isNext = links[language ?? 'en'].has(words.hashes[index]!);
    if (!isNext && !/[,;:–—]/u.test(text.slice(words.ends[index - 1], words.starts[index]))) continue;
    yield { quotation, stretches: [{ from, to: index }], isHead: true };
    left--;
  }
}

/** As many words stand in a tag: “…,” says the head teacher of the school, Ann Lind, “…”. */
const TAG = 14;

/** The words on both sides of a tag that interrupts a sentence. */
function interrupted(doc: Document, index: number): readonly Stretch[] | undefined {
  const { words, text, quotations } = doc;
  const [one, other] = [quotations[index]!, quotations[index + 1]];
  if (!other || other.block !== one.block) return undefined;
  const tag = words.within({ start: one.end, end: other.start });
  if (tag.from === tag.to || tag.to - tag.from > TAG) return undefined;
  const [a, b] = [words.within(one.content), words.within(other.content)];
  if (a.from === a.to || b.from === b.to || words.kinds[b.from] !== LOWER) return undefined;
  // “…,” she said. “…”: the tag ends a sentence, and what follows begins another.
  if (/[.!?]/u.test(text.slice(one.end - 2, one.end)) || /[.!?:]/u.test(text.slice(one.end, other.start)))
    return undefined;
  return [lastSentence(doc, a), firstSentence(doc, b)];
}

function lastSentence({ sentences, words }: Document, { from, to }: Stretch): Stretch {
  const sentence = sentences[firstAfter(sentences, words.starts[to - 1]!)];
  return { from: Math.max(from, sentence?.from ?? from), to };
}

function firstSentence({ sentences, words }: Document, { from, to }: Stretch): Stretch {
  const sentence = sentences[firstAfter(sentences, words.starts[from]!)];
  return { from, to: Math.min(to, sentence?.to ?? to) };
}
