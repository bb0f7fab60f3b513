import type { LanguageCode } from '#text';
import type { Document } from '../document.ts';
import { passages, type Repeat } from './repeats.ts';

/** How families, firms and schools tell of a birth, a wedding or a death: to one event several of them may ask. */
const announcement: Readonly<Record<LanguageCode, RegExp>> = {
  en: /peacefully|passed away|fell asleep|announc(?:es?|ing|ement of) the (?:birth|death|marriage|engagement|wedding)|request the (?:pleasure|honour)|in loving memory|with (?:great|deep) sadness/iu,
  de: /geben .{0,40}bekannt|nehmen .{0,30}abschied|nimmt .{0,30}abschied|trauer[nt] um|in stiller trauer|entschlief|verstarb|wir heiraten|unsere (?:vermählung|trauung)/iu,
  fr: /(?:faire|font) part|(?:ont|a) la (?:douleur|tristesse|joie)/iu,
  es: /ruegan? una oración|(?:participan?|comunican?|anuncian?) .{0,30}(?:enlace|boda|nacimiento|fallecimiento|pérdida|pesar|dolor)|descansó en el señor/iu,
  pt: /(?:participam?|participar|comunicam?|comunicar) .{0,30}(?:falecimento|casamento|nascimento|pesar|dor)|cumprem? o doloroso|convidam? para (?:a missa|o casamento|as exéquias)/iu,
  tr: /vefat et|kaybetmenin|hakk['’]ın rahmetine|toprağa veril|evleniyor|nişanlan|düğünümüz|dünyaya gel/iu,
  pl: /zawiadamia|z (?:żalem|bólem)|zmarła?\s|pogrążon/iu,
};

/** How far into a block a notice tells what it announces. */
const LONGEST = 300;

/**
 * Whether what is said again stands in two notices of one event, behind what each announces in other words: no article
 * opens two paragraphs so. Where the whole is printed again, nothing stands before it.
 */
export function areAnnouncements(doc: Document, { first, start, exact }: Repeat): boolean {
  return announces(doc, first, exact) && announces(doc, start, exact);
}

function announces(doc: Document, index: number, exact: boolean): boolean {
  const { block, start, end } = doc.get(passages)[index]!;
  const { kind, content } = doc.blocks[block]!;
  if (kind !== 'paragraph' || content.end - content.start > 2 * LONGEST) return false;
  // “Our father … has died.” “The founder of our choir … has died.”: alike, and not the same.
  const last = exact ? start : end;
  const told = doc.text.slice(content.start, Math.min(last, content.start + LONGEST));
  return announcement[doc.language ?? 'en'].test(told);
}
