import { firstAfter, isProse, type Document, type Sentence, type TextSpan } from '#rule';
import { isUpper, namesLength, WordSet, type LanguageCode } from '#text';
import { offers, orders, says } from '../data/asides/evidence.ts';
import { asides, type Aside, type Clue } from '../data/asides/index.ts';
import { isLetter } from './letters.ts';
import { openerBefore, opensWith } from './openers.ts';
import { Stems } from './stems.ts';

/** The words of one language, as they are looked for. */
interface Ear {
  readonly stems: Stems<Clue>;
  /** Words that say “I” as they stand, and the last letters of those that say it by their ending. */
  readonly me: WordSet;
  readonly lastLetters: ReadonlySet<number>;
}

const ears = new Map<LanguageCode, Ear>();

function earFor(language: LanguageCode): Ear {
  let found = ears.get(language);
  if (!found) ears.set(language, (found = ear(asides[language])));
  return found;
}

function ear(aside: Aside): Ear {
  const me = aside.me.split(/\s+/u);
  return {
    stems: new Stems(aside),
    me: new WordSet(me.filter((word) => !/[*!]/u.test(word)).join(' ')),
    lastLetters: new Set(
      me.flatMap((word) => (word.startsWith('*') ? [word.charCodeAt(word.length - 1)] : [])),
    ),
  };
}

/** In more blocks than this it is the author who says “I”. */
const MOST = 3;
/** Nobody looks for a speech in a sentence that is longer. */
const WORDS = 80;

/**
 * Stretches in which somebody says “I” to a “you” about the text, in a text in which nobody else says “I”: who writes
 * about harbours for readers does neither.
 */
export function* saidAside(doc: Document): Iterable<TextSpan> {
  if (doc.blocks.length < 3) return;
  const each = earFor(doc.language ?? 'en');
  const blocks = whereI(doc, each);
  if (!blocks || doc.get(isLetter)) return;
  const found = blocks.map((block) => speechIn(doc, each, block));
  if (!found.every((speech) => speech !== undefined)) return;
  yield* found;
  const prose = doc.blocks.flatMap(({ kind }, index) => (isProse(kind) ? [index] : []));
  const order = orderIn(doc, each, prose[0]);
  if (order) yield order;
  for (const block of prose.slice(-2)) {
    const offer = blocks.includes(block) ? undefined : offerIn(doc, each, block);
    if (offer) yield offer;
  }
}

/** The blocks in which somebody says “I” outside quotations, unless there are many. */
function whereI(doc: Document, each: Ear): number[] | undefined {
  const { words, blocks } = doc;
  const found: number[] = [];
  let block = 0;
  for (let index = 0; index < words.count; index++) {
    if (!each.me.has(words.hashes[index]!) && !isMeByForm(doc, each, index)) continue;
    const at = words.starts[index]!;
    while (block < blocks.length && blocks[block]!.end <= at) block++;
    if (found.at(-1) === block || doc.masks.quoted.covers(at) || doc.masks.code.covers(at)) continue;
    if (isNumeral(doc, index)) continue;
    if (found.length === MOST) return undefined;
    found.push(block);
  }
  return found;
}

function isMeByForm(doc: Document, each: Ear, index: number): boolean {
  const { starts, ends } = doc.words;
  const [start, end] = [starts[index]!, ends[index]!];
  const isElided = doc.language === 'fr' && /[’']/u.test(doc.text[start + 1] ?? '');
  if (!isElided && !each.lastLetters.has(doc.text.charCodeAt(end - 1)) && doc.language !== 'fr') return false;
  // “José”, “Kadım”: names do not speak.
  if (isUpper(doc.text.charCodeAt(start)) && !startsSentence(doc, start)) return false;
  return (cluesOf(doc, each, index) & each.stems.bits(['me'])) !== 0;
}

function startsSentence(doc: Document, start: number): boolean {
  return !/\p{L}[,;]?\s$/u.test(doc.text.slice(Math.max(0, start - 3), start));
}

/** “Elizabeth I”, “i.e.”. */
function isNumeral({ text, words, language }: Document, index: number): boolean {
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  if (language !== undefined && language !== 'en') return false;
  if (end - start === 1 && text[start] === 'i') return true;
  if (end - start > 1 || text[start] !== 'I') return false;
  return text[end] === '.' || /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 12), start));
}

function cluesOf({ text, words, language }: Document, each: Ear, index: number): number {
  const word = text
    .slice(words.starts[index], words.ends[index])
    .toLocaleLowerCase(language)
    .replaceAll("'", '’');
  const bits = each.stems.of(word);
  const apostrophe = word.indexOf('’');
  // “l’article”, “j’ai”.
  return language === 'fr' && apostrophe > 0 ? bits | each.stems.of(word.slice(apostrophe + 1)) : bits;
}

function cluesIn(doc: Document, each: Ear, { from, to, start }: Sentence): number {
  let bits = 0;
  for (let index = from; index < Math.min(to, from + WORDS); index++) {
    const at = doc.words.starts[index]!;
    if (doc.masks.quoted.covers(at) || isNumeral(doc, index)) continue;
    bits |= cluesOf(doc, each, index);
    // “Sie” is she and they at the beginning of a sentence.
    if (doc.language === 'de' && at > start && /^(?:Sie|Ihnen)$/u.test(doc.slice(doc.words.at(index))))
      bits |= each.stems.bits(['you']);
  }
  return bits;
}

function sentencesOf(doc: Document, block: number): Sentence[] {
  const found: Sentence[] = [];
  for (
    let index = firstAfter(doc.sentences, doc.blocks[block]!.start);
    index < doc.sentences.length;
    index++
  ) {
    if (doc.sentences[index]!.block !== block) break;
    found.push(doc.sentences[index]!);
  }
  return found;
}

/** The first run of sentences of a block that address somebody, if they tell that it is the writer. */
function speechIn(doc: Document, each: Ear, block: number): TextSpan | undefined {
  if (!isProse(doc.blocks[block]?.kind ?? 'code')) return undefined;
  const { stems } = each;
  const addressed = stems.bits(['me', 'you', 'your', 'user']);
  let bits = 0;
  let span: { start: number; end: number } | undefined;
  for (const sentence of sentencesOf(doc, block)) {
    const clues = cluesIn(doc, each, sentence);
    if ((clues & addressed) === 0 && !opensWith(doc, sentence)) {
      if (span) break;
      continue;
    }
    span ??= { ...sentence };
    span.end = sentence.end;
    bits |= clues;
  }
  if (!span || (bits & stems.bits(['public'])) !== 0) return undefined;
  const { start, end } = span;
  const isOpened = opensWith(doc, span) || openerBefore(doc, start) !== undefined;
  const isSaid = says.some((clues) =>
    clues.every((clue) => (clue === 'opener' ? isOpened : (bits & stems.bits([clue])) !== 0)),
  );
  return isSaid ? { start, end } : undefined;
}

/** “Would a drier version suit you?”, “Other headlines: …”. */
function offerIn(doc: Document, each: Ear, block: number): TextSpan | undefined {
  for (const sentence of sentencesOf(doc, block)) {
    const { start, end } = sentence;
    const bits = cluesIn(doc, each, sentence);
    if ((bits & each.stems.bits(['public'])) !== 0) continue;
    const text = doc.slice(sentence);
    const isOffer = offers.some((clues) =>
      clues.every((clue) => {
        if (clue === 'question') return text.trimEnd().endsWith('?');
        if (clue === 'list') return /: ?["“„«‚'‘]/u.test(text);
        return (bits & each.stems.bits([clue])) !== 0;
      }),
    );
    if (isOffer) return { start, end };
  }
  return undefined;
}

/** “Write a news brief in 100 words. Avoid jargon.”, above what was written. */
function orderIn(doc: Document, each: Ear, block: number | undefined): TextSpan | undefined {
  const [first, ...others] = block === undefined ? [] : sentencesOf(doc, block);
  if (!first) return undefined;
  const bits = [first, ...others].reduce((sum, sentence) => sum | cluesIn(doc, each, sentence), 0);
  const order = each.stems.bits(['order']);
  const last = doc.language === 'tr' ? first.to - 1 : first.from;
  if ((cluesOf(doc, each, last) & order) === 0) return undefined;
  const text = doc.text.slice(first.start, others.at(-1)?.end ?? first.end);
  const isOrder = orders.some((clues) =>
    clues.every((clue) => (clue === 'length' ? namesLength(text) : (bits & each.stems.bits([clue])) !== 0)),
  );
  return isOrder && !isTask(doc, each) ? { start: first.start, end: first.start + text.length } : undefined;
}

/** Whether a text sets its readers a task: a competition, an exercise. */
function isTask(doc: Document, each: Ear): boolean {
  const task = each.stems.bits(['public']);
  for (let index = 0; index < doc.words.count; index++)
    if ((cluesOf(doc, each, index) & task) !== 0) return true;
  return false;
}
