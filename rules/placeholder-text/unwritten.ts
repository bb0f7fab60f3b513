import { blockIndexAt, brackets, isProse, phraseSet, signs, type Document, type TextSpan } from '#rule';
import { hashLetters, isUpper, languages, WordSet } from '#text';
import {
  checks,
  checkWords,
  colleague,
  dateMask,
  dummyText,
  fields,
  monthMarks,
  orders,
  shoutedChecks,
  turkishOrder,
  wanted,
  type Order,
} from '../data/unwritten.ts';

export const dummySentences = phraseSet(dummyText);

/** Phrases that stand in capitals where somebody was to write: `FIRSTNAME LASTNAME`, `DATE TBC`. */
export const shouts = phraseSet([
  ...['firstname lastname', 'first name last name', 'first name surname', 'vorname nachname', 'prénom nom'],
  ...['nombre apellido', 'nombre apellidos', 'nome apelido', 'nome sobrenome', 'ad soyad', 'imię nazwisko'],
  ...['name of', 'nom de', 'nom du', 'nombre de', 'nombre del', 'nome da', 'nome do', 'name des', 'name der'],
  ...['tbc', 'tbd', 'update with', 'goes here', 'to check'],
]);

/** What a note between parentheses cannot do without. */
export const checkPhrases = phraseSet(checkWords);
const checkWordSet = new WordSet(checkWords.join(' '));

/** What was left to be written: lines, brackets, fields in capitals, dates and names that are not there. */
export function* unwritten(doc: Document): Iterable<TextSpan> {
  if (doc.genre === 'reference') return;
  yield* lines(doc);
  for (const { start, end, content } of [...doc.get(brackets), ...parentheses(doc)])
    if (isLeftInBrackets(doc, content, doc.text[start]!)) yield { start, end };
  yield* shouted(doc);
  yield* dates(doc);
  yield* gaps(doc);
  for (const { start } of doc.phrases(dummySentences)) {
    const { content } = doc.blocks[blockIndexAt(doc, start)]!;
    const before = doc.text.slice(Math.max(content.start, start - 3), start).trim();
    if (before === '' || /[.!?]$/u.test(before)) yield { start, end: Math.min(content.end, start + 400) };
  }
}

/** Longer lines are sentences. */
const LONGEST = 75;

const STOP = 0x2e;
const COLON = 0x3a;
const QUESTION = 0x3f;

/** Blocks that are nothing but an order: `Hier Überschrift einfügen`, `TODO: ask an expert`. */
function* lines(doc: Document): Iterable<TextSpan> {
  for (const { kind, content } of doc.blocks) {
    if (content.end - content.start > LONGEST || content.end - content.start < 8 || !isProse(kind)) continue;
    const last = doc.text.charCodeAt(content.end - 1);
    if (last === STOP || last === COLON || last === QUESTION) continue;
    const text = doc.slice(content);
    if (isOrder(text) || isToDo(text)) yield content;
  }
}

function isToDo(text: string): boolean {
  return (text.startsWith('TO') || text.startsWith('FIXME')) && /^(?:TODO|FIXME|TO DO)\s?:\s/u.test(text);
}

const LAST_IN_TURKISH = 'eklenecek';

function isOrder(text: string): boolean {
  const opener = hashLetters(text);
  for (const order of orders) if (order.openers.has(opener) && isLike(order.pattern(), text)) return true;
  const last = text.slice(-LAST_IN_TURKISH.length);
  return last.toLowerCase() === LAST_IN_TURKISH && isLike(turkishOrder(), text);
}

/** Whether a text is like a pattern in lower case. In Turkish the small letter of “I” is “ı”. */
function isLike(pattern: RegExp, text: string): boolean {
  if (pattern.test(text.toLowerCase())) return true;
  return (text.includes('I') || text.includes('İ')) && pattern.test(text.toLocaleLowerCase('tr'));
}

function isWanted(text: string, { openers, pattern }: Order): boolean {
  return openers.has(hashLetters(text)) && pattern().test(text.toLowerCase());
}

function isLeftInBrackets(doc: Document, content: TextSpan, bracket: string): boolean {
  const text = doc.slice(content);
  if (hasCheckWord(doc, content) && (checks().test(text.toLowerCase()) || shoutedChecks().test(text)))
    return true;
  const isAsked = isOrder(text) || isWanted(text, wanted);
  if (bracket === '(') return isAsked && text === text.toUpperCase();
  if (isAsked) return true;
  if (isUpper(text.charCodeAt(0)) && (isToColleague(text) || isShoutedField(text))) return true;
  // `[surname to come]`
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  const isComing = last === 'come' || last === 'tk' || last === 'follow';
  return isComing && /^[\p{Ll} ]{3,30} (?:to come|tk|to follow)$/iu.test(text);
}

function hasCheckWord({ words }: Document, content: TextSpan): boolean {
  return words.hasAny(words.within(content), checkWordSet);
}

function isToColleague(text: string): boolean {
  return /^[^\s,:]{2,32} ?[,:]/.test(text) && colleague().test(text);
}

function isShoutedField(text: string): boolean {
  return isUpper(text.charCodeAt(1)) && fields().test(text);
}

/** `(…)` around a word for checking, and in capitals `(…)` or `<…>`: what stands between them on one line. */
function* parentheses(doc: Document): Iterable<TextSpan & { readonly content: TextSpan }> {
  const { text } = doc;
  let done = 0;
  for (const hit of doc.phrases(checkPhrases)) {
    const from = Math.max(done, hit.start - LONGEST);
    const open = text.slice(from, hit.start).lastIndexOf('(');
    const found = open === -1 ? undefined : enclosed(doc, from + open, ')');
    if (found === undefined || found.end < hit.end) continue;
    done = found.end;
    yield found;
  }
  for (const [open, close] of ['()', '<>'] as const)
    for (let start = text.indexOf(open!); start !== -1; start = text.indexOf(open!, start + 1)) {
      if (!isUpper(text.charCodeAt(start + 1)) || !isUpper(text.charCodeAt(start + 2))) continue;
      const found = enclosed(doc, start, close!);
      if (found && (open === '(' || /^[\p{Lu} ]{8,}$/u.test(doc.slice(found.content)))) yield found;
    }
}

function enclosed(
  { text, masks }: Document,
  start: number,
  close: string,
): (TextSpan & { content: TextSpan }) | undefined {
  const length = text.slice(start + 1, start + 2 + LONGEST).indexOf(close);
  if (length < 5 || masks.code.covers(start)) return undefined;
  const content = { start: start + 1, end: start + 1 + length };
  return { start, end: content.end + 1, content };
}

/** A run of words in capitals in a text that has others: `said FIRSTNAME LASTNAME of the forum`. */
function* shouted(doc: Document): Iterable<TextSpan> {
  const { text } = doc;
  let done = 0;
  for (const hit of doc.phrases(shouts)) {
    const phrase = doc.slice(hit);
    if (hit.start < done || phrase !== phrase.toUpperCase()) continue;
    const line = doc.lines.at(doc.lines.indexAt(hit.start));
    const before = text.slice(Math.max(line.start, hit.start - 60), hit.start);
    const after = text.slice(hit.end, Math.min(line.end, hit.end + 80));
    const start = hit.start - /(?:[\p{Lu}\d]{1,20}[ :–-]{1,3}){0,6}$/u.exec(before)![0].length;
    const end = hit.end + /^(?:[ :–-]{1,3}[\p{Lu}\d]{1,20}(?!\p{Ll})){0,8}/u.exec(after)![0].length;
    const run = text.slice(start, end);
    if (!run.includes(' ')) continue;
    // A line in capitals throughout may be a title.
    const isField = (fields().test(run) || shoutedChecks().test(run)) && /\p{Ll}/u.test(`${before}${after}`);
    if (!isField && !isOrder(run)) continue;
    done = end;
    yield { start, end };
  }
}

/** `on DD/MM/YYYY`, where nobody speaks of formats. */
function* dates(doc: Document): Iterable<TextSpan> {
  const { text } = doc;
  const known = doc.get(signs);
  for (const mark of monthMarks) {
    if (!known.mayHave(mark)) continue;
    for (let month = text.indexOf(mark); month !== -1; month = text.indexOf(mark, month + 1)) {
      const at = Math.max(0, month - 2);
      const length = dateMask.exec(text.slice(at, at + 12))?.[0].length;
      const around = text.slice(Math.max(0, at - 100), at + 100);
      if (length === undefined || /form|biçim|schreib|example|type|enter|asks? for|written/iu.test(around))
        continue;
      yield { start: at, end: at + length };
    }
  }
}

/** `at the age of ??.`, `said ________ from the stage`: behind a word that waits for another. */
function* gaps(doc: Document): Iterable<TextSpan> {
  const { text, language } = doc;
  const known = doc.get(signs);
  if (language === undefined || (!known.mayHave('?') && !known.mayHave('_'))) return;
  const { functionWords } = languages[language];
  for (let mark = text.indexOf('??'); mark !== -1; mark = text.indexOf('??', mark + 2)) {
    const at = mark - 1;
    if (text[at] !== ' ') continue;
    const end = mark + (text[mark + 2] === '?' ? 3 : 2);
    const before = /(?<!\p{L})\p{Ll}{1,12}$/u.exec(text.slice(Math.max(0, at - 14), at))?.[0];
    if (before !== undefined && functionWords.hasWord(before) && /^[ .,)]/u.test(text[end] ?? ''))
      yield { start: at + 1, end };
  }
  // A form has several.
  const start = text.indexOf('____');
  if (start === -1 || text[start - 1] !== ' ') return;
  let end = start;
  while (text[end] === '_') end++;
  if (text.includes('____', end)) return;
  if (/\p{Ll}$/u.test(text.slice(start - 2, start - 1)) && /^ \p{Ll}/u.test(text.slice(end, end + 2)))
    yield { start, end };
}
