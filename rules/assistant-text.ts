import {
  blockIndexAt,
  brackets,
  chatbotNames,
  defineRule,
  isAboutChatbots,
  isProse,
  isTemplate,
  quote,
  remove,
  strings,
  type Document,
  type PhraseHit,
  type Problem,
  type Severity,
  type TextSpan,
} from '#rule';
import { isCondition, isDialogueTurn, isUpper, isWriterNote, namesLength, once } from '#text';
import { detectors, type Detector } from './data/voices/detector.ts';
import { closing, opening, personal, type Move } from './data/voices/evidence.ts';
import { asidesOf, isTask } from './assistant-text/asides.ts';
import { LONGEST_LABEL } from './assistant-text/labels.ts';
import { formulasIn } from './assistant-text/formulas.ts';
import { isBelowLetter, isLetter } from './assistant-text/letters.ts';
import { openerBefore } from './assistant-text/openers.ts';
import { pageFurniture } from './assistant-text/page-lines.ts';
import { beginning, isProven, speaksElsewhere } from './assistant-text/proof.ts';
import { isAboutWriting, isOfForm, isOfReleases } from './assistant-text/rewrites.ts';
import { clue, cluesIn } from './assistant-text/speaker.ts';
import { seamBefore, statementAt, type Statement } from './assistant-text/statements.ts';

/** A stretch that an assistant says, and how it was told. */
interface Speech extends TextSpan {
  readonly move: Move | 'note' | 'page';
  readonly severity: Severity;
}

export default defineRule({
  id: 'assistant-text',
  category: 'assistant',
  severity: 'error',
  summary: 'Report a chatbot that speaks to the writer, in the middle of what it wrote for the reader.',
  why: `
    A chatbot hands over its work with a sentence to the writer, offers more when it is done, and asks for what it lacks.
    When the answer is pasted whole, the reader is addressed as somebody else.
  `,
  examples: [
    {
      bad: 'The ferry sails at nine.\n\nHere is the revised version of your article:\n\nThe ferry sails at ten.',
    },
    { bad: 'The lamp was lit in 1862. [Add a quote from the keeper about the winter storms]' },
    { bad: 'The pier is closed.\n\nLet me know if you would like me to shorten the text.' },
    { good: 'Dear Ann,\n\nthe boat is ready. Let me know if you want anything changed.\n\nYours, Tom' },
    { good: '“Here is the revised version of your article,” the editor said and gave it back.' },
  ],
  options: {
    allow: strings([], 'Beginnings of sentences that are never reported.'),
  },
  phrases: [chatbotNames, ...detectors.map(([, { set }]) => set)],

  *check(doc, { allow }) {
    const speeches = [...spoken(doc), ...aside(doc), ...notes(doc), ...pageLines(doc)]
      .filter((each) => !allow.some((beginning) => doc.text.startsWith(beginning, each.start)))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    if (speeches.length === 0) return;
    const merged = joined(doc, speeches);
    const weak = isAboutChatbots(doc, merged);
    for (const speech of merged) yield problem(doc, speech, weak && !isToWriter(doc, speech));
  },
});

/**
 * Whoever writes about chatbots shows what they say, in quotation marks or below a colon: “… so please verify the figure before
 * you publish this” as a paragraph of its own is none of that.
 */
function isToWriter(doc: Document, { start, end }: TextSpan): boolean {
  const index = blockIndexAt(doc, start);
  const { kind, content } = doc.blocks[index]!;
  const above = doc.blocks[index - 1];
  if (kind !== 'paragraph' || content.start < start || content.end > end || above === undefined) return false;
  if (above.kind !== 'paragraph' || doc.text[above.content.end - 1] === ':') return false;
  const bits = cluesIn(doc, { start, end, ...doc.words.within({ start, end }) });
  return (
    (bits & clue(doc, 'me')) !== 0 &&
    (bits & clue(doc, 'you', 'your')) !== 0 &&
    (bits & clue(doc, 'verify', 'craft')) !== 0
  );
}

function problem(doc: Document, { start, end, move, severity }: Speech, weak: boolean): Problem {
  const at = { start, end };
  const words = quote(doc.text.slice(start, Math.min(end, start + 400)), 80);
  const message: string =
    move === 'note'
      ? `A note to the writer was left in: ${words}.`
      : move === 'page'
        ? `${words} is a button or a label of a chatbot’s page.`
        : `A chatbot speaks to the writer: ${words}.`;
  return {
    at,
    message,
    ...(weak ? { severity: 'info' } : severity === 'error' ? {} : { severity }),
    suggestions: [remove(at, 'Remove it')],
  };
}

/** What an assistant says in the language of the text or, as it often does, in English. */
function* spoken(doc: Document): Iterable<Speech> {
  for (const [code, each] of detectors) {
    if (doc.language && code !== doc.language && code !== 'en') continue;
    for (const hit of doc.phrases(each.set)) {
      if (doc.masks.quoted.covers(hit.start) || doc.masks.code.covers(hit.start)) continue;
      const statement = statementAt(doc, hit.start);
      const speech = statement && judged(doc, each, hit, statement);
      if (speech) yield speech;
    }
  }
}

function* aside(doc: Document): Iterable<Speech> {
  for (const span of [...doc.get(asidesOf).spans, ...formulasIn(doc)])
    yield { ...span, move: 'report', severity: 'error' };
}

function judged(doc: Document, each: Detector, hit: PhraseHit, statement: Statement): Speech | undefined {
  const move = each.moves[hit.index]!;
  // A quotation that is never closed: somebody else speaks.
  const isOpen = /["“„«‹]/u.test(doc.text[statement.start]!) && !doc.masks.quoted.covers(statement.start + 1);
  if (isOpen && personal.has(move)) return undefined;
  if (opening.has(move) && !opens(doc, hit, statement, move)) return undefined;
  const kind = doc.blocks[statement.block]!.kind;
  if (!isProse(kind) && kind !== 'table' && kind !== 'alt') return undefined;
  if ((move === 'prompt' || move === 'commission') && kind !== 'paragraph') return undefined;
  // Brackets are looked at for themselves.
  if (move === 'memo' && doc.text[hit.start - 1] === '[') return undefined;
  if ((move === 'commission' || move === 'prompt') && doc.get(isTask)) return undefined;
  if (isCondition(beginning(doc, statement)) && !closing.has(move)) return undefined;
  if (personal.has(move) && doc.get(isLetter) && !isBelowLetter(doc, statement.block)) {
    // “Would you like me to make the tone a little warmer?”
    const isLast = statement.block === doc.blocks.length - 1;
    if (!isLast || !isOfForm(doc, each, statement)) return undefined;
  }
  if (isDialogueTurn(beginning(doc, doc.blocks[statement.block]!.content))) return undefined;
  if (move === 'offer' && !isOffered(doc, hit, statement)) return undefined;
  if (move === 'ready' && speaksElsewhere(doc, statement)) return undefined;
  const proof = isProven(doc, each, hit, statement, move);
  if (closing.has(move) && !isFarewell(doc, statement, move, proof)) return undefined;
  if (!closing.has(move) && proof === undefined) return undefined;
  if (move === 'leave' && !isLeave(doc, hit, statement)) return undefined;
  if (move === 'report' && !saysMe(doc, statement) && doc.get(isOfReleases)) return undefined;
  const weak = move === 'apology' && proof === 1;
  return { ...extent(doc, hit, statement, move), move, severity: weak ? 'warning' : 'error' };
}

/** “You can replace …”: what may be done to the text stands behind that at once, or last where a verb does. */
function isLeave(doc: Document, hit: PhraseHit, statement: Statement): boolean {
  if (doc.genre === 'reference' || isAboutWriting(doc, statement)) return false;
  if (doc.language === 'de' || doc.language === 'tr') return true;
  const { from, to } = doc.words.within(hit);
  const near = { ...statement, from, to: Math.min(statement.to, to + 1) };
  return (cluesIn(doc, near) & clue(doc, 'craft', 'made')) !== 0;
}

/**
 * An offer asks, or says what “I” will do: a manual has “if you want the server to send mail, follow the steps below”. Nor does
 * “nor shall I retract” offer anything, or “I can also not see why”.
 */
function isOffered(doc: Document, hit: PhraseHit, statement: Statement): boolean {
  if (elsewhere().test(beginning(doc, { ...statement, start: hit.end }))) return false;
  const { from, to } = doc.words.within(hit);
  const near = { from: Math.max(statement.from, from - 1), to: Math.min(statement.to, to + NEGATED) };
  if ((cluesIn(doc, { ...statement, ...near }) & clue(doc, 'cannot')) !== 0) return false;
  return isQuestion(doc, statement) || saysMe(doc, statement);
}

function saysMe(doc: Document, statement: Statement): boolean {
  return (cluesIn(doc, statement) & clue(doc, 'me')) !== 0;
}

/** So many words behind what somebody may do stands that he may not. */
const NEGATED = 2;

/** “If you'd like a faster build, see the README”: a manual sends its reader elsewhere. */
const elsewhere = once(
  () =>
    /,\s(?:please )?(?:see|read|visit|consult|refer|siehe|lesen sie|voir|voyez|lisez|consultez|véase|vea|lea|consulte|veja|leia|bkz|zobacz|przeczytaj)(?!\p{L})/iu,
);

/** Whether the phrase opens its sentence, or what was pasted into it: then it has a capital. */
function opens(doc: Document, hit: PhraseHit, { start, from }: Statement, move: Move): boolean {
  if (hit.start - start <= 3) return true;
  const before = doc.words.indexAt(hit.start) - from;
  // “Please let me know …”.
  if (before <= 1 && (closing.has(move) || move === 'prompt')) return true;
  // In Turkish the verb comes last.
  if (doc.language === 'tr') return true;
  // “Sure, here’s …”; German nouns and polite pronouns have capitals anywhere.
  if (before <= 3 && /[,!:–—-]\s$/u.test(doc.text.slice(start, hit.start))) return true;
  return (
    doc.language !== 'de' &&
    isUpper(doc.text.charCodeAt(hit.start)) &&
    doc.text.slice(hit.start, hit.start + 2) !== 'I ' &&
    !/[I][’']/u.test(doc.text.slice(hit.start, hit.start + 2))
  );
}

/**
 * An offer is one wherever it stands, and so is leave that says what may be changed in the text; at the end of a text in
 * which nobody says “I”, any leave is.
 */
function isFarewell(doc: Document, statement: Statement, move: Move, proof: number | undefined): boolean {
  if (move === 'offer' && proof !== undefined) return true;
  if (move === 'farewell' && (proof === 0 || proof === 1)) return !speaksElsewhere(doc, statement);
  if (move !== 'farewell' && proof === undefined && !(move === 'offer' && isQuestion(doc, statement)))
    return false;
  return isAtEnd(doc, statement) && !speaksElsewhere(doc, statement);
}

/** “Shall I also write …?” In Turkish a host asks so too. */
function isQuestion({ text, language }: Document, { end }: Statement): boolean {
  return (
    language !== 'tr' &&
    text
      .slice(end - 3, end)
      .trimEnd()
      .endsWith('?')
  );
}

/** Whether nearly nothing follows that somebody would read. */
function isAtEnd(doc: Document, { block, to }: Statement): boolean {
  return doc.words.count - to <= 60 || block >= doc.blocks.length - 2;
}

/** From where the assistant begins to where the sentence ends, or to the colon behind which it hands over. */
function extent(doc: Document, hit: PhraseHit, statement: Statement, move: Move): TextSpan {
  const isBracketed = /[([]/u.test(doc.text[hit.start - 1] ?? '');
  const memo = isBracketed ? hit.start - 1 : hit.start;
  const start = move === 'memo' ? memo : seamBefore(doc, statement, hit.start);
  const colon =
    move === 'delivery' || move === 'report'
      ? /:(?=\s|$)/u.exec(doc.text.slice(hit.end, Math.min(statement.end, hit.end + 300)))
      : null;
  return { start, end: colon ? hit.end + colon.index + 1 : statement.end };
}

/** Speeches that follow each other are one, with the “Certainly!” before them. */
function joined(doc: Document, speeches: readonly Speech[]): Speech[] {
  const found: { start: number; end: number; move: Speech['move']; severity: Severity }[] = [];
  for (const speech of speeches) {
    const last = found.at(-1);
    const spoken = speech.move !== 'note' && speech.move !== 'page';
    if (
      last &&
      spoken &&
      last.move !== 'note' &&
      last.move !== 'page' &&
      speech.start - last.end < 4 &&
      doc.text.slice(last.end, speech.start).trim() === ''
    ) {
      last.end = Math.max(last.end, speech.end);
      if (speech.severity === 'error') last.severity = 'error';
    } else found.push({ ...speech, start: withOpener(doc, speech) });
  }
  return found;
}

function withOpener(doc: Document, { start, move }: Speech): number {
  return move === 'note' || move === 'page' ? start : (openerBefore(doc, start) ?? start);
}

/** “[Add a quote from the keeper]”, “[Editor: check the year]”, “[Rest of the article continues]”. */
function* notes(doc: Document): Iterable<Speech> {
  for (const { start, end, content } of doc.get(isTemplate) ? [] : doc.get(brackets)) {
    if (doc.masks.quoted.covers(start) || !isWriterNote(doc.slice(content))) continue;
    yield { start, end, move: 'note', severity: 'error' };
  }
  for (const { kind, content } of doc.blocks) {
    if (!isProse(kind) || doc.text[content.start] !== '(' || doc.text[content.end - 1] !== ')') continue;
    const note = doc.text.slice(content.start + 1, content.end - 1);
    const isBrief = note.length <= LONGEST_LABEL && (namesLength(note) || note.endsWith(' here'));
    if (isBrief && isWriterNote(note)) yield { ...content, move: 'note', severity: 'error' };
  }
}

function* pageLines(doc: Document): Iterable<Speech> {
  for (const line of pageFurniture(doc)) yield { ...line, move: 'page', severity: 'error' };
}
