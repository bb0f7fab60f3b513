import { type Document, type TextSpan } from '#rule';
import { voices } from '../data/voices/index.ts';

/** Where “Certainly!” begins that stands right before a place. */
export function openerBefore(doc: Document, start: number): number | undefined {
  const before = doc.text.slice(Math.max(0, start - 60), start);
  const sentence = /(?:^|[\n.!?¡])\s{0,3}([^\n.!?¡\s][^\n.!?¡]{1,40})[.!,]\s{1,3}$/u.exec(
    before.replace(/ !(?=\s)/gu, '! '),
  )?.[1];
  if (sentence === undefined || !isOpener(doc, sentence)) return undefined;
  const at = start - before.length + before.lastIndexOf(sentence);
  return doc.text[at - 1] === '¡' ? at - 1 : at;
}

/** “Sure, here’s …”, “Elbette, … uyarlayabilirim”: the words before the first comma. */
export function opensWith(doc: Document, { start }: TextSpan): boolean {
  const first = /^¡?([^\s,.!?][^,.!?]{1,40}?)(?=\s?[,.!–—-]\s)/u.exec(doc.text.slice(start, start + 60))?.[1];
  return first !== undefined && isOpener(doc, first);
}

function isOpener(doc: Document, words: string): boolean {
  const folded = words.trim().toLocaleLowerCase(doc.language).replaceAll("'", '’');
  return voices[doc.language ?? 'en'].openers.includes(folded) || voices.en.openers.includes(folded);
}

/** “Done!”, “¡Listo!”, “C’est noté !” */
const exclamation = /^¡?[\p{L}’']{2,14}(?: [\p{L}’']{1,12}){0,2} ?!\s/u;

/** Whether a stretch opens with “Certainly!”, or stands right behind it. */
export function isOpened(doc: Document, span: TextSpan): boolean {
  return (
    opensWith(doc, span) ||
    openerBefore(doc, span.start) !== undefined ||
    exclamation.test(doc.text.slice(span.start, span.start + 60))
  );
}
