import { isProse, sentencesOf, type Document, type Sentence, type TextSpan } from '#rule';
import { isDialogueTurn, namesLength, once, WordSet } from '#text';
import { answers, offers, openings, orders, says, type Form } from '../data/asides/evidence.ts';
import type { Clue } from '../data/asides/index.ts';
import { ambiguousParts } from '../data/voices/rewrites.ts';
import { isLetter } from './letters.ts';
import { isAnswer, isOpened } from './openers.ts';
import { clue, cluesIn, cluesOf, hasClue, speakersOf } from './speaker.ts';

/** Who says “I” in a text. */
interface Asides {
  /** What somebody says to the writer. */
  readonly spans: readonly TextSpan[];
  /** The other blocks in which somebody says “I”; `undefined` when there are many. */
  readonly authors: readonly number[] | undefined;
}

/** A manual of so many words has an “I” here and there; what was left in one stands at its beginning or its end. */
const LONG_TEXT = 1500;
const AT_AN_EDGE = 3;

/**
 * Stretches in which somebody says “I” to a “you” about the text, in a text in which nobody else says “I”: who writes
 * about harbours for readers does neither.
 */
export function asidesOf(doc: Document): Asides {
  const { me: blocks, isOurs } = doc.get(speakersOf);
  const prose: number[] = [];
  for (const [index, { kind }] of doc.blocks.entries()) if (isProse(kind)) prose.push(index);
  const order = orderIn(doc, prose[0]);
  const ordered = order ? [order] : [];
  if (!blocks || prose.length < 3 || doc.get(isLetter)) return { spans: ordered, authors: blocks };
  // Who says “we” throughout may say “I” once.
  if (isOurs) {
    const answered = blocks.map((block) => speechIn(doc, block, answers));
    return { spans: [...ordered, ...answered.filter((span) => span !== undefined)], authors: blocks };
  }
  const edges = new Set([...prose.slice(0, AT_AN_EDGE), ...prose.slice(-AT_AN_EDGE)]);
  const isLong = doc.words.count > LONG_TEXT;
  const speeches = blocks.map((block) => (isLong && !edges.has(block) ? undefined : speechIn(doc, block)));
  const authors = blocks.filter((_, index) => speeches[index] === undefined);
  if (authors.length > 0) return { spans: ordered, authors };
  const last = prose.slice(-2).filter((block) => !blocks.includes(block));
  const opening = blocks.includes(prose[0]!) ? undefined : openingIn(doc, prose[0]!);
  const spans = [...ordered, opening, ...speeches, ...last.map((block) => offerIn(doc, block))];
  return { spans: spans.filter((span) => span !== undefined), authors };
}

function sentencesIn(doc: Document, block: number): readonly Sentence[] {
  const { from, to } = sentencesOf(doc, block);
  return doc.sentences.slice(from, to);
}

/** The sentences of a block in which somebody says “I”, with their neighbours that address somebody. */
function speechIn(doc: Document, block: number, lists = says): TextSpan | undefined {
  const { kind, content } = doc.blocks[block]!;
  if (!isProse(kind) || isDialogueTurn(doc.slice(content))) return undefined;
  const addressed = clue(doc, 'me', 'you', 'your', 'user');
  const sentences = sentencesIn(doc, block).map((sentence) => ({
    ...sentence,
    clues: cluesIn(doc, sentence),
  }));
  const isAddress = ({ clues, start, end }: (typeof sentences)[number]): boolean =>
    (clues & addressed) !== 0 || isOpened(doc, { start, end }) || forms.published(doc.slice({ start, end }));
  const first = sentences.findIndex(({ clues }) => (clues & clue(doc, 'me', 'user')) !== 0);
  if (first === -1) return undefined;
  const from = first > 0 && isAddress(sentences[first - 1]!) ? first - 1 : first;
  let to = first + 1;
  while (to < sentences.length && to < first + 3 && isAddress(sentences[to]!)) to++;
  // Whoever goes on to say “I” behind that is the author.
  if (sentences.slice(to).some(({ clues }) => (clues & clue(doc, 'me')) !== 0)) return undefined;

  const span = { start: sentences[from]!.start, end: sentences[to - 1]!.end };
  // A title asks and complains as its readers do: “I can’t play music from an online shop”.
  if (/[\p{L}\d]/u.test(doc.text[span.end - 1]!)) return undefined;
  // A quotation that is never closed.
  if (/["“„«‹]/u.test(doc.text[span.start]!) || isInSingles(doc, content, span)) return undefined;
  const bits = sentences.slice(from, to).reduce((sum, { clues }) => sum | clues, 0);
  if ((bits & clue(doc, 'public', 'quoth')) !== 0) return undefined;
  if (sentences.slice(from, to).some((sentence) => asksLikeReader(doc, sentence))) return undefined;
  // “I mean to say it twice. If your name was left out, tell the office.”: what is done to the text is not done by “me”.
  const mine = clue(doc, 'me', 'user');
  const own = sentences
    .slice(from, to)
    .reduce((sum, { clues }) => ((clues & mine) === 0 ? sum : sum | clues), 0);
  return shows(doc, lists, bits, span, own) ? span : undefined;
}

/** ''Behind two single marks for a double one, as some write dialogue.'' */
function isInSingles({ text }: Document, { start }: TextSpan, span: TextSpan): boolean {
  return text.slice(Math.max(start, span.start - 400), span.start).split("''").length % 2 === 0;
}

/** “How do I change the title?”: a question that readers have, and not one to the writer. */
function asksLikeReader(doc: Document, { end, clues }: { end: number; clues: number }): boolean {
  if ((clues & clue(doc, 'me')) === 0 || (clues & clue(doc, 'you', 'ask')) !== 0) return false;
  return forms.question(doc.text.slice(end - 3, end));
}

/** Whom a stretch is by and to, which is in any letter. */
const parties: ReadonlySet<Clue | Form> = new Set<Clue | Form>(['me', 'you', 'your', 'user']);

/** Whether one of the lists holds of a stretch, close together, and something of it of `own`, what the sentences with “I” have. */
function shows(
  doc: Document,
  lists: readonly (readonly (Clue | Form)[])[],
  bits: number,
  span: TextSpan,
  own = bits,
): boolean {
  return lists.some(
    (list) =>
      list.some((name) => isClue(name) && !parties.has(name) && (own & clue(doc, name)) !== 0) &&
      list.every((name) => {
        if (!isForm(name)) return (bits & clue(doc, name)) !== 0;
        if (name === 'opener') return isOpened(doc, span);
        if (name === 'answer') return isAnswer(doc, span);
        if (name === 'length') return namesLength(doc.slice(span));
        if (name === 'parts') return namesParts(doc, span);
        if (name === 'yours') return namesYours(doc, span);
        return forms[name](doc.slice(span));
      }) &&
      areClose(doc, list.filter(isClue), span) &&
      (!list.includes('cannot') || !list.includes('me') || areClose(doc, ['me', 'cannot'], span, AT_ONCE)),
  );
}

/** “They wrote the same sentence: stop losing my drafts”: what is somebody's, and nobody who did anything. */
const owners = new WordSet(`
  my mine me myself mein meine meinen meinem meiner meines mir mich mon ma mes mi mis mí me meu minha meus minhas mim moje mój
  moja moim mojego
`);

/** “The tone” and “the third paragraph”: a road has sections and a match an opening. */
function namesParts(doc: Document, span: TextSpan): boolean {
  const { from, to } = doc.words.within(span);
  const [part, me] = [clue(doc, 'part'), clue(doc, 'me')];
  const named = new Set<string>();
  let isSure = false;
  let isDone = false;
  for (let index = from; index < to; index++) {
    isDone ||= (cluesOf(doc, index) & me) !== 0 && !owners.has(doc.words.hashes[index]!);
    if ((cluesOf(doc, index) & part) === 0) continue;
    const word = doc.slice(doc.words.at(index)).toLowerCase();
    named.add(word);
    isSure ||= !ambiguousParts.test(word);
  }
  return isSure && isDone && named.size > 1;
}

/** “Your table layout”, “your second paragraph”, and not “your seat”; nor what is still to be sent: “Send me your notes”. */
function namesYours(doc: Document, span: TextSpan): boolean {
  // Other languages say “you” and “your” in many forms, and hardly of anything else beside what they have.
  if (doc.language !== 'en') return true;
  const { from, to } = doc.words.within(span);
  const [your, text] = [clue(doc, 'your'), clue(doc, 'part', 'genre', 'prose', 'fact')];
  for (let index = from; index < to; index++) {
    if ((cluesOf(doc, index) & your) === 0 || sends.has(doc.words.hashes[index - 2] ?? 0)) continue;
    for (let next = index + 1; next < Math.min(to, index + 4); next++)
      if ((cluesOf(doc, next) & text) !== 0 || texts.has(doc.words.hashes[next]!)) return true;
  }
  return false;
}

const sends = new WordSet('send post mail email bring show tell give');

/** What is written, beside its parts. */
const texts = new WordSet(`
  text texts article table tables outline manuscript document page recipe letter letters list file original data
`);

/**
 * In words, from the first clue of a list to the last: “I don’t mean the box … but a set that is online” says two things. In the
 * labelled documents no chatbot takes more than fifteen, and who only seems to be one takes twenty and more.
 */
const CLOSE = 16;

/** So close it is “me” who cannot: “I insist, the best advice is not to turn it off” says nothing of the kind. */
const AT_ONCE = 6;

function areClose(doc: Document, names: readonly Clue[], span: TextSpan, close = CLOSE): boolean {
  const { from, to } = doc.words.within(span);
  const last = names.map((name) => ({ bit: clue(doc, name), at: -Infinity }));
  for (let index = from; index < to; index++) {
    const bits = cluesOf(doc, index);
    for (const each of last) if ((bits & each.bit) !== 0) each.at = index;
    if (last.every(({ at }) => index - at < close)) return true;
  }
  return false;
}

/** What a stretch looks like; those that look at more than its text do so in `shows`. */
const forms: Readonly<Record<Form, (text: string) => boolean>> = {
  question: (text) => text.trimEnd().endsWith('?'),
  colon: (text) => text.trimEnd().endsWith(':'),
  list: (text) => text.includes(':') && /: ?["“„«‚'‘]/u.test(text),
  published: (text) => publishing().test(text),
  opener: () => true,
  answer: () => true,
  length: () => true,
  parts: () => true,
  yours: () => true,
};

/** What is done with the text when the writer has it. */
const publishing = once(
  () =>
    /(?<!\p{L})(?:publish(?:ing|ed)?|publication|veröffentlich\p{L}{1,6}|publier|publiez|publi(?:car\p{L}{0,4}|cación|cação|ques?)|yay[ıi][mn]la\p{L}{1,12}|(?:o?publikow|publikacj)\p{L}{1,4})(?!\p{L})/iu,
);

function isClue(name: Clue | Form): name is Clue {
  return !isForm(name);
}

function isForm(name: Clue | Form): name is Form {
  return name in forms;
}

/** “Would a drier version suit you?”, “Other headlines: …”. */
function offerIn(doc: Document, block: number): TextSpan | undefined {
  return sentencesIn(doc, block).find((sentence) => {
    const text = doc.slice(sentence);
    if (!forms.question(text) && !forms.list(text)) return false;
    const bits = cluesIn(doc, sentence);
    return (bits & clue(doc, 'public')) === 0 && shows(doc, offers, bits, sentence);
  });
}

/** “Done! The piece now opens with the quote, as you suggested.” */
function openingIn(doc: Document, block: number): TextSpan | undefined {
  const sentences = sentencesIn(doc, block).slice(0, 3);
  const [first] = sentences;
  if (!first || !isOpened(doc, first)) return undefined;
  const span = { start: first.start, end: sentences.at(-1)!.end };
  const bits = sentences.reduce((sum, sentence) => sum | cluesIn(doc, sentence), 0);
  return shows(doc, openings, bits, span) ? span : undefined;
}

/** “Write a news brief in 100 words. Avoid jargon.”, above what was written. */
function orderIn(doc: Document, block: number | undefined): TextSpan | undefined {
  const sentences = block === undefined ? [] : sentencesIn(doc, block);
  const [first] = sentences;
  if (!first || (cluesOf(doc, doc.language === 'tr' ? first.to - 1 : first.from) & clue(doc, 'order')) === 0)
    return undefined;
  const bits = sentences.reduce((sum, sentence) => sum | cluesIn(doc, sentence), 0);
  const span = { start: first.start, end: sentences.at(-1)!.end };
  return shows(doc, orders, bits, span) && !doc.get(isTask) ? span : undefined;
}

/** Whether a text sets its readers a task: a competition, an exercise. */
export function isTask(doc: Document): boolean {
  return hasClue(doc, clue(doc, 'task'));
}
