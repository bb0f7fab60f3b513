import { type Document, type TextSpan } from '#rule';
import { endOfSpace, hashLetters, once, onceEach, startOfSpace, type LanguageCode } from '#text';
import { voices } from '../data/voices/index.ts';

/** So far from its beginning a sentence is looked at. */
const NEAR = 60;

/** Whether one of the openers could begin at a place, by its first word. */
function mayOpen({ text, language = 'en' }: Document, at: number): boolean {
  const first = hashLetters(text, text[at] === '¡' ? at + 1 : at);
  return firstWordsIn(language).has(first) || firstWordsIn('en').has(first);
}

const firstWordsIn = onceEach((language: LanguageCode): ReadonlySet<number> => {
  // In capitals the Turkish “ı” is an “I”, and folds to “i”.
  const openers = voices[language].openers.flatMap((opener) => [opener, opener.replaceAll('ı', 'i')]);
  return new Set(openers.map((opener) => hashLetters(opener, opener.startsWith('¡') ? 1 : 0)));
});

/** Where “Certainly!” begins that stands right before a place. */
export function openerBefore(doc: Document, start: number): number | undefined {
  if (!mayOpen(doc, startOfLast(doc.text, start))) return undefined;
  const before = doc.text.slice(Math.max(0, start - NEAR), start);
  const sentence = /(?:^|[\n.!?¡])\s{0,3}([^\n.!?¡\s][^\n.!?¡]{1,40})[.!,]\s{1,3}$/u.exec(
    before.replace(/ !(?=\s)/gu, '! '),
  )?.[1];
  if (sentence === undefined || !isOpener(doc, sentence)) return undefined;
  const at = start - before.length + before.lastIndexOf(sentence);
  return doc.text[at - 1] === '¡' ? at - 1 : at;
}

/** Where the sentence begins that ends before a place, as far as that is near. */
function startOfLast(text: string, end: number): number {
  const near = Math.max(0, end - NEAR);
  let start = startOfSpace(text, end, near);
  // Its own mark.
  if (start > near) start--;
  while (start > near && !'\n.!?¡'.includes(text[start - 1]!)) start--;
  return endOfSpace(text, start, end);
}

/** “Sure, here’s …”, “Elbette, … uyarlayabilirim”: the words before the first comma. */
export function opensWith(doc: Document, { start }: TextSpan): boolean {
  if (!mayOpen(doc, start)) return false;
  const first = /^¡?([^\s,.!?][^,.!?]{1,40}?)(?=\s?[,.!–—-]\s)/u.exec(
    doc.text.slice(start, start + NEAR),
  )?.[1];
  return first !== undefined && isOpener(doc, first);
}

function isOpener(doc: Document, words: string): boolean {
  const folded = words.trim().toLocaleLowerCase(doc.language).replaceAll("'", '’');
  return voices[doc.language ?? 'en'].openers.includes(folded) || voices.en.openers.includes(folded);
}

/** “Done!”, “¡Listo!”, “C’est noté !” */
const exclamation = once(() => /^¡?[\p{L}’']{2,14}(?: [\p{L}’']{1,12}){0,2} ?!\s/u);

/** Whether a stretch opens with “Certainly!”, or stands right behind it. */
export function isOpened(doc: Document, span: TextSpan): boolean {
  if (opensWith(doc, span) || openerBefore(doc, span.start) !== undefined) return true;
  const head = doc.text.slice(span.start, span.start + NEAR);
  return head.includes('!') && exclamation().test(head);
}
