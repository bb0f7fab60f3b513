import {
  brackets,
  chatbotNames,
  defineRule,
  isAboutChatbots,
  isLetter,
  isProse,
  phraseSet,
  quote,
  remove,
  seamBefore,
  statementAt,
  strings,
  type Document,
  type PhraseHit,
  type PhraseSet,
  type Problem,
  type Severity,
  type Statement,
  type TextSpan,
} from '#rule';
import { isUpper, WordClasses, type LanguageCode } from '#text';
import { addressees, closingOrders, orders, pageLines, remainders, textParts } from './data/instructions.ts';
import { voices, type Evidence, type Voice } from './data/voices/index.ts';

type Move = Exclude<keyof Voice, 'words' | 'openers' | 'firstPerson'>;

interface Detector {
  readonly voice: Voice;
  readonly set: PhraseSet;
  /** Which move each phrase of the set makes. */
  readonly moves: readonly Move[];
  readonly classes: WordClasses<Evidence>;
}

/** A stretch that an assistant says, and how it was told. */
interface Speech extends TextSpan {
  readonly move: Move | 'note' | 'page';
  readonly severity: Severity;
}

const detectors = Object.entries(voices).map(
  ([code, voice]) => [code as LanguageCode, detector(voice)] as const,
);

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
    const speeches = [...spoken(doc), ...notes(doc), ...pageFurniture(doc)]
      .filter((each) => !allow.some((beginning) => doc.text.startsWith(beginning, each.start)))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    if (speeches.length === 0) return;
    const merged = joined(doc, speeches);
    const weak = isAboutChatbots(doc, merged);
    for (const speech of merged) yield problem(doc, speech, weak);
  },
});

function detector(voice: Voice): Detector {
  const { words, openers: _, firstPerson: __, ...phrases } = voice;
  const pairs = Object.entries(phrases).flatMap(([move, each]) =>
    each.map((phrase) => [phrase, move as Move] as const),
  );
  return {
    voice,
    set: phraseSet(pairs.map(([phrase]) => phrase)),
    moves: pairs.map(([, move]) => move),
    classes: new WordClasses(words),
  };
}

function problem(doc: Document, { start, end, move, severity }: Speech, weak: boolean): Problem {
  const at = { start, end };
  const words = quote(doc.slice(at), 80);
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

/** What a sentence must show besides the phrase; one of the lists is enough. `colon`: it ends with one. */
const evidence: Readonly<Record<Move, readonly (readonly (Evidence | 'colon' | 'goes on' | 'length')[])[]>> =
  {
    delivery: [
      ['your', 'text', 'revised'],
      ['revised', 'version', 'goes on'],
      ['revised', 'text', 'version', 'colon'],
      ['you', 'supplied', 'text'],
    ],
    report: [
      ['your', 'text', 'revised'],
      ['text', 'revised', 'colon'],
      ['form', 'revised'],
      ['form', 'change'],
    ],
    damage: [
      ['your', 'text', 'seems'],
      ['text', 'seems', 'supplied'],
      ['your', 'text', 'me'],
    ],
    supplied: [
      ['text', 'seems'],
      ['text', 'revised'],
      ['text', 'me'],
      ['text', 'colon'],
    ],
    self: [['me']],
    refusal: [['request']],
    apology: [['previous', 'reply'], ['confusion']],
    offer: [['change'], ['text'], ['form']],
    farewell: [['change'], ['text'], ['form']],
    courtesy: [
      ['text', 'change'],
      ['form', 'change'],
    ],
    prompt: [['writer'], ['text', 'colon']],
    commission: [['text', 'length']],
    plain: [[]],
  };

/** Moves that begin a sentence; the others are made in the middle of one as well. */
const opening: ReadonlySet<Move> = new Set([
  'delivery',
  'report',
  'refusal',
  'apology',
  'farewell',
  'courtesy',
  'prompt',
  'commission',
]);
/** Moves that a letter makes too, and whoever speaks for himself. */
const personal: ReadonlySet<Move> = new Set([
  'report',
  'supplied',
  'apology',
  'offer',
  'farewell',
  'courtesy',
]);
/** Moves that end an answer. */
const closing: ReadonlySet<Move> = new Set(['offer', 'farewell', 'courtesy']);

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

function judged(doc: Document, each: Detector, hit: PhraseHit, statement: Statement): Speech | undefined {
  const move = each.moves[hit.index]!;
  if (opening.has(move) && !opens(doc, hit, statement)) return undefined;
  const kind = doc.blocks[statement.block]!.kind;
  if (!isProse(kind) && kind !== 'table') return undefined;
  if ((move === 'prompt' || move === 'commission') && kind !== 'paragraph') return undefined;
  if (isConditional(doc, statement) && !closing.has(move)) return undefined;
  if (personal.has(move) && isLetter(doc)) return undefined;
  if (isTurn(doc, statement)) return undefined;

  const proof = isProven(doc, each, hit, statement, move);
  if (closing.has(move) && !isAtEnd(doc, statement) && !(proof && move === 'offer')) return undefined;
  const impersonal = closing.has(move) && move !== 'courtesy' && !speaksElsewhere(doc, each, statement);
  if (!proof && !impersonal) return undefined;
  if (closing.has(move) && !impersonal && move !== 'offer') return undefined;
  const weak = move === 'apology' && proof === 1;
  return { ...extent(doc, hit, statement, move), move, severity: weak ? 'warning' : 'error' };
}

/** Whether the phrase opens its sentence, or what was pasted into it: then it has a capital. */
function opens(doc: Document, hit: PhraseHit, { start, from }: Statement): boolean {
  if (hit.start - start <= 3) return true;
  const before = doc.words.indexAt(hit.start) - from;
  // “Sure, here’s …”; German nouns and polite pronouns have capitals anywhere.
  if (before <= 3 && /[,!:–—-]\s$/u.test(doc.text.slice(start, hit.start))) return true;
  return (
    doc.language !== 'de' &&
    isUpper(doc.text.charCodeAt(hit.start)) &&
    doc.text.slice(hit.start, hit.start + 2) !== 'I ' &&
    !/[I][’']/u.test(doc.text.slice(hit.start, hit.start + 2))
  );
}

/** “If your document seems incomplete, …” is advice. */
function isConditional(doc: Document, { start }: Statement): boolean {
  return /^(?:if|when|whenever|should|wenn|falls|sobald|si|cuando|quand|lorsque|se|caso|quando|eğer|jeśli|jeżeli|gdy)\s/iu.test(
    doc.text.slice(start, start + 12),
  );
}

/** “User: …”, “– …”: a turn of a dialogue that is printed as one. */
function isTurn(doc: Document, { block }: Statement): boolean {
  const { content } = doc.blocks[block]!;
  return /^(?:[*_]{0,2}(?:user|human|chatgpt|gpt|assistant|bot|chatbot|ai|prompt|response|output|answer|example|q|a)[*_]{0,2}:|[–—-]\s)/iu.test(
    doc.text.slice(content.start, content.start + 20),
  );
}

/** Words on either side of a phrase that are looked at. */
const WINDOW = 40;

/** Which of the lists of evidence holds, or `undefined`. The index is of the list. */
function isProven(
  doc: Document,
  each: Detector,
  hit: PhraseHit,
  statement: Statement,
  move: Move,
): number | undefined | true {
  const at = doc.words.indexAt(hit.start);
  const from = Math.max(statement.from, at - WINDOW);
  const to = Math.min(statement.to, at + WINDOW);
  let bits = 0;
  for (let index = from; index < to; index++) bits |= each.classes.of(doc.words.hashes[index]!);
  const found = evidence[move].findIndex((list) =>
    list.every((name) => {
      if (name === 'colon') return hasColon(doc, hit, statement);
      if (name === 'length') return hasLength(doc, statement);
      if (name === 'goes on') return goesOn(doc, each, hit, to, statement);
      if (name === 'me' && each.voice.firstPerson && saysI(doc, each.voice.firstPerson, from, to))
        return true;
      return (bits & each.classes.bits([name])) !== 0;
    }),
  );
  if (found === -1) return undefined;
  return found === 0 ? true : found;
}

function saysI(doc: Document, firstPerson: RegExp, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (firstPerson.test(doc.slice(doc.words.at(index)))) return true;
  return false;
}

function hasColon(doc: Document, hit: PhraseHit, { end }: Statement): boolean {
  return /:(?:\s|$)/u.test(doc.text.slice(hit.end, Math.min(end, hit.end + 300)));
}

function hasLength(doc: Document, { start, end }: Statement): boolean {
  return /\d[\s-](?:words?|wörter[n]?|worte[n]?|mots|palabras|palavras|kelime|słów)/iu.test(
    doc.text.slice(start, Math.min(end, start + 300)),
  );
}

/**
 * “… version of your article”, “… version:”, “… version with the missing row:”, but not “… version of the treaty”.
 */
function goesOn(doc: Document, each: Detector, hit: PhraseHit, to: number, statement: Statement): boolean {
  const { words, text } = doc;
  const [version, text_, your, link] = (['version', 'text', 'your', 'link'] as const).map((name) =>
    each.classes.bits([name]),
  );
  for (let index = words.indexAt(hit.end); index < to; index++) {
    if ((each.classes.of(words.hashes[index]!) & version!) === 0) continue;
    const behind = text.slice(words.ends[index], Math.min(words.ends[index]! + 2, text.length));
    if (/^\s?:/u.test(behind)) return true;
    let bits = 0;
    for (let next = index + 1; next < Math.min(to, index + 5); next++)
      bits |= each.classes.of(words.hashes[next]!);
    if ((bits & (text_! | your!)) !== 0) return true;
    if (index + 1 < to && (each.classes.of(words.hashes[index + 1]!) & link!) !== 0)
      return hasColon(doc, hit, statement);
    return false;
  }
  return false;
}

/** Whether nearly nothing follows that somebody would read. */
function isAtEnd(doc: Document, { block, to }: Statement): boolean {
  return doc.words.count - to <= 60 || block >= doc.blocks.length - 2;
}

/** Whether the author says “I” outside quotations: then it may be the author who takes leave. */
function speaksElsewhere(doc: Document, each: Detector, { block }: Statement): boolean {
  const me = each.classes.bits(['me']);
  const { start, end } = doc.blocks[block]!;
  for (let index = 0; index < doc.words.count; index++) {
    if ((each.classes.of(doc.words.hashes[index]!) & me) === 0) continue;
    const at = doc.words.starts[index]!;
    if ((at < start || at >= end) && !doc.masks.quoted.covers(at)) return true;
  }
  return false;
}

/** From where the assistant begins to where the sentence ends, or to the colon behind which it hands over. */
function extent(doc: Document, hit: PhraseHit, statement: Statement, move: Move): TextSpan {
  const start =
    opening.has(move) && hit.start - statement.start > 3 && isUpper(doc.text.charCodeAt(hit.start))
      ? seamBefore(doc, statement, hit.start)
      : seamBefore(doc, statement, hit.start);
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
    if (last && speech.start - last.end < 4 && doc.text.slice(last.end, speech.start).trim() === '') {
      last.end = Math.max(last.end, speech.end);
      if (speech.severity === 'error') last.severity = 'error';
    } else found.push({ ...speech, start: withOpener(doc, speech) });
  }
  return found;
}

function withOpener(doc: Document, { start, move }: Speech): number {
  if (move === 'note' || move === 'page') return start;
  const before = doc.text.slice(Math.max(0, start - 60), start);
  const sentence = /(?:^|[\n.!?]\s{0,3})([^\n.!?]{2,40})[.!,]\s{1,3}$/u.exec(before)?.[1];
  if (sentence === undefined) return start;
  const folded = sentence.trim().toLowerCase().replaceAll("'", '’');
  const { openers } = voices[doc.language ?? 'en'];
  if (!openers.includes(folded) && !voices.en.openers.includes(folded)) return start;
  return start - before.length + before.lastIndexOf(sentence);
}

/** “[Add a quote from the keeper]”, “[Editor: check the year]”, “[Rest of the article continues]”. */
function* notes(doc: Document): Iterable<Speech> {
  for (const { start, end, content } of doc.get(brackets)) {
    if (doc.masks.quoted.covers(start) || !isNote(doc, content)) continue;
    yield { start, end, move: 'note', severity: 'error' };
  }
}

// Links and buttons in brackets, and what newspapers put there.
const noNote =
  /^(?:continue[ds]? (?:reading|watching|shopping|on|to|below|from)|add(?:ed)? (?:to|comment)|check (?:back|out|here|in)|include[ds]? in|(?:article|story|text) continues below|cut to|fortsetzung (?:auf|folgt)|hier (?:klicken|lesen|weiterlesen))(?!\p{L})/iu;

function isNote(doc: Document, content: TextSpan): boolean {
  const { from, to } = doc.words.within(content);
  const count = to - from;
  if (count < 2) return false;
  const { hashes } = doc.words;
  const text = doc.slice(content);
  if (noNote.test(text)) return false;
  const colon =
    /^(?:note to (?:\p{L}{1,20} ){0,2}\p{L}{1,20}|note for (?:\p{L}{1,20} ){0,2}\p{L}{1,20}|notiz an [\p{L} ]{2,20}|note (?:au|à la|pour) [\p{L} ]{2,20}|nota para [\p{L} ]{2,20}|nota ao [\p{L} ]{2,20}|notatka dla [\p{L} ]{2,20}|[\p{L}-]{2,20}) ?:\s/iu.exec(
      text,
    );
  if (colon) {
    if (/^not/iu.test(colon[0]) && colon[0].includes(' ', 1) && /^not\p{L}* \p{L}/iu.test(colon[0]))
      return true;
    const next = doc.words.indexAt(content.start + colon[0].length);
    const told = addressees.has(hashes[from]!);
    return (
      told &&
      next < to &&
      (orders.has(hashes[next]!) || !isUpper(doc.text.charCodeAt(doc.words.starts[next]!)))
    );
  }
  if (/^note to /iu.test(text) || count < 3) return /^note to (?:self|editor|writer|author)/iu.test(text);
  if (orders.has(hashes[from]!) && isUpper(text.charCodeAt(0))) return true;
  if (closingOrders.has(hashes[to - 1]!)) return true;
  return isRemainder(doc, from, to);
}

function isRemainder(doc: Document, from: number, to: number): boolean {
  const { hashes } = doc.words;
  let rest = false;
  let part = false;
  for (let index = from; index < Math.min(to, from + 8); index++) {
    rest ||= remainders.has(hashes[index]!);
    part ||= textParts.has(hashes[index]!);
  }
  const text = doc.text.slice(doc.words.starts[from], doc.words.ends[to - 1]);
  return part && (rest || /\b(?:continues|truncated|goes here|omitted for brevity)\b/iu.test(text));
}

/** “Copy code”, “Regenerate response”, “ChatGPT said:” in a line of its own. */
function* pageFurniture(doc: Document): Iterable<Speech> {
  for (const { kind, content } of doc.blocks) {
    if (!isProse(kind) || content.end - content.start > 70) continue;
    const line = doc.slice(content).toLowerCase().replace(/[.:]$/u, '');
    if (pageLines.has(line)) yield { ...content, move: 'page', severity: 'error' };
  }
}
