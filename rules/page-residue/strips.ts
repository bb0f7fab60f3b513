import { CAPITAL, NUMBER, type Document, type TextSpan } from '#rule';
import { once, type WordSet } from '#text';
import { furniture } from '../data/furniture/index.ts';
import { shelves } from '../data/furniture/notices.ts';

/** The words of the buttons of one language. */
export interface Buttons {
  /** What makes a control of a few words: `print`, `save`, `replies`. */
  readonly buttons: WordSet;
  /** The other words of controls: `this`, `article`, `later`. */
  readonly bar: WordSet;
  /** In this language the imperative may come last. */
  readonly isLast: boolean;
}

/** `Print | Save | Report an error`, `3 min read  Listen to this article  Save for later`, `🔊 Listen to this article 4 min`. */
export function isStrip(doc: Document, span: TextSpan, text: string, buttons: Buttons): boolean {
  if (/[.!?]\s*$/u.test(text)) return false;
  const { from, to } = doc.words.within(span);
  if (to - from > 26) return false;
  return ofControls(doc, span, text, buttons) || (to - from >= 2 && ofWords(doc, from, to, text, buttons));
}

/** What stands between two controls, as a group: a split keeps it, so that each part has its place. */
const between = /([|•·∙‧\n\t›»()<>◀▶←→↑✕]|\s{2,}|\s[-–—/]\s|[:?!]\s)/u;

/** Several controls in a row, or one with a figure beside it: every part is a phrase or a set of words that buttons have. */
function ofControls(doc: Document, { start }: TextSpan, text: string, words: Buttons): boolean {
  let controls = 0;
  let figures = 0;
  let labels = 0;
  let strangers = 0;
  let at = start;
  for (const part of text.split(between)) {
    const span = { start: at, end: at + part.length };
    at = span.end;
    if (!/[\p{L}\p{N}]/u.test(part)) continue;
    const kind = partOf(doc, span, part, words);
    if (kind === undefined && ++strangers > 1) return false;
    if (kind === 'control') controls++;
    else if (kind === 'figure') figures++;
    else if (kind === 'label') labels++;
  }
  if (strangers > 0) return controls >= 3 && text.split('|').length >= 4;
  return controls >= 2 || (controls === 1 && (figures >= 1 || labels >= 2));
}

function partOf(
  doc: Document,
  span: TextSpan,
  part: string,
  words: Buttons,
): 'control' | 'figure' | 'label' | undefined {
  const { from, to } = doc.words.within(span);
  if (to - from > 8) return undefined;
  const phrase = part
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}' -]/gu, '')
    .trim()
    .replace(/\s+/gu, ' ');
  if (controlPhrases().has(phrase)) return 'control';
  let pressed = 0;
  let numbers = 0;
  for (let index = from; index < to; index++) {
    const hash = doc.words.hashes[index]!;
    if (doc.words.kinds[index] === NUMBER) numbers++;
    else if (words.buttons.has(hash)) pressed++;
    else if (!words.bar.has(hash)) return undefined;
  }
  if (pressed > 0) return 'control';
  return numbers > 0 ? 'figure' : 'label';
}

const titleLabels = once(
  () => new Set(Object.values(furniture).flatMap(({ leads, labels }) => [...leads, ...labels])),
);

/** `More from Wexcombe`, `Weitere Meldungen aus Oberlauf`: a label with the name of a place or a section. */
const named = once(
  () =>
    /^(?:(?:more|latest|also|elsewhere|other (?:stories|news)|more (?:stories|news)|top stories) (?:from|in)|(?:mehr|weitere[sr]?(?: meldungen| artikel| nachrichten)?|neues|aktuelles|auch) (?:aus|in)|(?:plus d['’](?:articles|actualités|infos)|autres articles|à lire aussi) (?:de|dans|à)|(?:más(?: noticias| artículos)?|otras noticias|también) (?:de|en)|(?:mais(?: notícias| artigos)?|outras notícias|também) (?:de|em|da|do|na|no)|(?:więcej|inne (?:artykuły|wiadomości)|wiadomości|także) (?:z|w))(?: the| der| den| la| le| el| o| a)? \p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*){0,2}$/u,
);

/** `Most read`, and below it in the same paragraph the titles of other stories, each in a line. */
export function isLabelledTitles(text: string): boolean {
  const [label = '', ...titles] = text.split('\n').map((line) => line.trim());
  const isTitle = (line: string): boolean =>
    /^[\p{Lu}\d“„«"‘]/u.test(line) && /^(?:\S+\s+){2,14}\S*[^.!:;,\s]$/u.test(line);
  if (titles.length < 2 || !titles.every(isTitle)) return false;
  const folded = label
    .toLowerCase()
    .replace(/[:…»›]{1,3}$/u, '')
    .trim();
  return titleLabels().has(folded) || (/\s\p{Lu}[\p{L}\p{M}'’-]*:?$/u.test(label) && named().test(folded));
}

/** `Related stories | Coast | Climate | Long reads`, `More on: Coast · Climate`: a label, and names of sections in a row. */
export function isLabelledRow(text: string): boolean {
  if (isNumberedRow(text)) return true;
  if (text.length > LONGEST_ROW || !/[|•·]/u.test(text) || /[.!?]\s*$/u.test(text)) return false;
  const parts = text.split(/[|•·]/u).map((part) => part.trim());
  const [first = '', ...others] = parts;
  const [label = '', topic] = first.split(/:\s/u).map((part) => part.trim());
  const folded = label.toLowerCase().replace(/[:…»›\s]{1,3}$/u, '');
  if (!titleLabels().has(folded) && !sectionLabels.has(folded) && !shelves.test(folded)) return false;
  const names = topic === undefined ? others : [topic, ...others];
  const isName = (part: string): boolean =>
    /^[\p{L}\d#][^.!?:;]{1,30}$/u.test(part) && part.split(' ').length <= 4;
  return names.length >= 2 && names.every(isName);
}

const LONGEST_ROW = 160;

/** `MOST READ  1. The quiet return of the pager  2. We tried nine kettles`: a label, and titles with numbers. */
function isNumberedRow(text: string): boolean {
  if (!text.includes(' 1')) return false;
  const [label = '', ...titles] = text.split(/\s\d[.)]?\s(?=[\p{Lu}“„«"‘])/u);
  if (titles.length < 2 || !/\s1[.)]?\s/u.test(text) || /[.!]\s*$/u.test(text)) return false;
  return titleLabels().has(label.toLowerCase().replace(/[:…»›\s]{1,3}$/u, ''));
}

/** What stands before names of sections, and seldom before titles. */
const sectionLabels = new Set([
  ...[
    'more on',
    'more about',
    'explore',
    'explore more',
    'mehr zu',
    'mehr über',
    'weitere themen',
    'plus sur',
  ],
  ...['thèmes liés', 'sujets liés', 'más sobre', 'temas relacionados', 'mais sobre', 'tópicos relacionados'],
  ...['ilgili konular', 'więcej o', 'powiązane tematy'],
]);

const controlPhrases = once(
  () =>
    new Set(
      Object.values(furniture).flatMap(({ lines, beside, labels }) => [...lines, ...beside, ...labels]),
    ),
);

function ofWords(
  { words }: Document,
  from: number,
  to: number,
  text: string,
  { bar, buttons, isLast }: Buttons,
): boolean {
  let pressed = 0;
  let others = 0;
  for (let index = from; index < to; index++) {
    if (buttons.has(words.hashes[index]!)) pressed++;
    else if (bar.has(words.hashes[index]!)) others++;
    else if (words.kinds[index] !== NUMBER) return false;
  }
  if (pressed === 0) return false;
  // `Text size: A- A+`
  if (/(?:^|[\s:])A[-+−]?(?:\s{1,3}A[-+−]?){1,3}$/u.test(text)) return true;
  if (pressed === to - from && pressed >= 3 && isCapitalised(words.kinds.subarray(from, to))) return true;
  // A sign, or a length in minutes, makes a label of an imperative.
  return (
    /^[^\p{L}\p{N}]*[\p{Extended_Pictographic}▶►]/u.test(text) ||
    (/\d/u.test(text) && to - from >= 3 && others >= 1 && (isLast || buttons.has(words.hashes[from]!)))
  );
}

function isCapitalised(kinds: Int32Array): boolean {
  return kinds.every((kind) => kind === CAPITAL);
}
