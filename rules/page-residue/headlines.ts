import { WordSet } from '#text';
import { mediaLabels, otherHeadlines } from '../data/furniture/notices.ts';

const labels = new WordSet(otherHeadlines);
const media = new WordSet(mediaLabels);

/** In small letters they may name a list: “See also: …”. */
const shouted =
  /^(?:MORE|READ|SEE ALSO|MUST[- ]READ|READ (?:MORE|THIS|HERE)|AUCH|MEHR|LESETIPP|LESENSWERT|À LIRE|LIRE|VOIR AUSSI|À VOIR|MÁS|LEA|LEER|VER TAMBIÉN|LEIA|VEJA(?: TAMBÉM)?|LER|OKU(?:YUN)?|BUNU DA OKU|CZYTAJ|ZOBACZ)$/u;

/** `MORE FROM THE HARBOUR: Ferry turns fifty | Ten walks for a wet day`: other headlines in a row. */
export function isOtherHeadlines(text: string): boolean {
  if (/\.\s*$/u.test(text)) return false;
  const label = /^([^:|]{3,40}?)\s?:\s/u.exec(text)?.[1];
  if (label === undefined) return false;
  const isTitle = (part: string): boolean => part.trim().split(/\s+/u).length >= 3;
  const parts = text.slice(label.length + 1).split(/\s[|•·]\s/u);
  // `Watch: Ferry leaves the harbour for the last time`
  if (parts.length === 1 && shouted.test(label))
    return /\p{Ll}/u.test(parts[0]!) && parts[0]!.trim().split(/\s+/u).length >= 4;
  if (parts.length === 1)
    return media.hasWord(label) && isTitle(parts[0]!) && /^\s?:\s\p{Lu}/u.test(text.slice(label.length));
  return label.split(/\s+/u).some((word) => labels.hasWord(word)) && parts.every(isTitle);
}
