import { once } from '#text';
import { brackets } from './brackets.ts';
import type { Document } from './document.ts';
import type { TextSpan } from './span.ts';

/** So many fields, in the layout of a letter, are for whoever sends it. */
const SEVERAL = 3;

/** Two fields may be forgotten; with the words that tell to fill them in they are not. */
const TOLD = 2;

/** Whether a text is a model whose blanks the reader is to fill in: it says so, or it is laid out as a letter to be signed. */
export function isTemplate(doc: Document): boolean {
  const { text } = doc;
  const fields = doc.get(brackets);
  if (fields.length < TOLD) return false;
  if (orders().test(text) || names().test(text)) return true;
  return (
    fields.length >= SEVERAL && standsAlone(text, fields) && greeting().test(text) && farewell().test(text)
  );
}

/** “[Your name]” in a line of its own: where a letter has its sender, its date or its signature. */
function standsAlone(text: string, fields: readonly TextSpan[]): boolean {
  return fields.some(
    ({ start, end }) =>
      /(?:^|\n)[ \t*_]{0,4}$/u.test(text.slice(Math.max(0, start - 6), start)) &&
      /^[ \t*_,.\\]{0,4}(?:\r?\n|$)/u.test(text.slice(end, end + 6)),
  );
}

/** “Copy the letter below”, “fill in the blanks”, “replace what stands in brackets”. */
const orders = once(
  () =>
    /(?<!\p{L})(?:(?:copy|copy out|adapt|personalise|personalize|complete|use|print|fill in|fill out|cut out)(?: and (?:paste|send|sign|adapt|post|print))?,? (?:the|this|our|your) (?:\p{L}+ ){0,2}(?:letter|text|e-?mail|form|template|slip|wording|message|paragraph|sample|model|petition)|(?:fill in|fill out|complete|replace|change|delete) (?:the |all |any |what stands |everything |whatever is |your details )?(?:\p{L}+ ){0,3}(?:blanks?|gaps?|brackets|square brackets|fields?|spaces)|(?:where|wherever) (?:you see|there are) (?:square )?brackets|(?:füllen|setzen|ersetzen|ergänzen|kopieren|übernehmen|passen) sie (?:\p{L}+ ){0,6}(?:klammern?|lücken|felder|formular|brief|schreiben|vorlage|text|muster)|(?:klammern|lücken|felder) (?:bitte )?(?:ausfüllen|ersetzen|ergänzen)|(?:copiez|recopiez|complétez|remplacez|remplissez|adaptez|personnalisez) (?:\p{L}+[ ’']){0,5}(?:lettre|courrier|modèle|crochets|champs?|blancs|formulaire|texte)|(?:copie|copia|complete|completa|rellene|rellena|sustituya|sustituye|adapte|adapta) (?:\p{L}+ ){0,5}(?:carta|modelo|corchetes|campos?|huecos|formulario|escrito|texto)|(?:copie|preencha|preencher|complete|substitua|adapte) (?:\p{L}+ ){0,5}(?:carta|modelo|colchetes|parênteses|campos?|espaços|formulário|texto)|(?:köşeli )?(?:parantez|ayraç|boşluk)\p{L}* (?:\p{L}+ ){0,3}(?:doldur|değiştir|yaz)\p{L}*|(?:skopiuj|przepisz|uzupełnij|wypełnij|zastąp|zmień)(?:cie)? (?:\p{L}+ ){0,5}(?:list|pismo|wzór|nawias\p{L}*|pola|luki|formularz|tekst))(?!\p{L})/iu,
);

/** “A model letter”, “Musterbrief”: what the text is called. */
const names = once(
  () =>
    /(?<!\p{L})(?:(?:model|sample|template|specimen|draft|standard|pro forma) (?:letter|e-?mail|form|objection|complaint|petition|notice|text|wording|agreement|contract)|letter template|(?:muster|vor)(?:brief|schreiben|vertrag|text|formular|druck)|briefvorlage|(?:lettre|courrier|formulaire|contrat)[ -]types?|modèles? (?:de |d[’'])(?:lettre|courrier|contrat|pouvoir|attestation)|(?:carta|escrito|contrato|formulario) (?:modelo|tipo)|modelo de (?:carta|escrito|contrato|solicitud|reclamación|requerimento|reclamação|formulário|declaração|autorização)|(?:carta|minuta)[ -]tipo|(?:dilekçe|mektup|sözleşme|başvuru) (?:örneği|şablonu|taslağı)|wz(?:ór|oru|orem) (?:pisma|listu|podania|wniosku|umowy|oświadczenia|reklamacji))(?!\p{L})/iu,
);

const greeting = once(
  () =>
    /(?:^|\n)[ \t*_>]{0,4}(?:dear|to whom it may concern|sehr geehrte|liebe[rs]?|hallo|guten tag|madame|monsieur|cher|chère|estimad[oa]s?|muy señor|querid[oa]|apreciad[oa]|car[oa]|prezad[oa]s?|exm[oa]|ex\.m[oa]|sayın|değerli|szanown[aeyi]|drog[ia])(?!\p{L})/iu,
);

const farewell = once(
  () =>
    /(?:^|\n)[ \t*_>]{0,4}(?:yours|(?:kind|best|warm|with kind|with best) (?:regards|wishes)|sincerely|faithfully|respectfully|regards|mit freundlichen? gr|freundliche grüße|hochachtungsvoll|veuillez agréer|je vous prie|cordialement|bien à vous|salutations|atentamente|le saluda|reciba un|un cordial saludo|saludos|atenciosamente|com os melhores|cumprimentos|saygılarımla|saygılarımızla|arz ederim|z poważaniem|z wyrazami|łączę)(?!\p{L})/iu,
);
