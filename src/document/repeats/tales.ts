import type { LanguageCode } from '#text';
import type { Document } from '../document.ts';
import { passages, type Repeat } from './repeats.ts';

/** How tales begin, and how they end: two of them on one page do so in the same words. */
const formulas: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:once upon a time|long,? long ago|a long time ago|in a (?:land|kingdom) far)|lived happily|happily ever after/iu,
  de: /^(?:es (?:war|waren|lebte) einmal|vor langer,? langer zeit|hinter den sieben bergen)|(?:nicht|noch nicht) gestorben sind|glücklich (?:bis ans|und zufrieden)/iu,
  fr: /^(?:il (?:était|y avait) une fois|il y a (?:bien )?longtemps|autrefois,? (?:il|dans))|vécurent heureux|eurent beaucoup d['’]enfants/iu,
  es: /^(?:(?:érase|había|hubo|era) una vez|hace (?:mucho|muchos))|(?:comieron|comimos) perdices|colorín,? colorado|vivieron felices/iu,
  pt: /^(?:era uma vez|há (?:muito|muitos)|no tempo em que)|(?:viveram )?felizes para sempre|vitória,? vitória/iu,
  tr: /^(?:evvel zaman|bir varmış|vaktiyle|zamanın birinde)|gökten (?:üç|bir)|ermiş muradına|kerevetine/iu,
  pl: /^(?:(?:bardzo )?dawno,? dawno|za (?:siedmioma )?górami|był(?:a|o)? sobie|żył(?:a|o)? sobie|pewnego razu)|długo i szczęśliwie|miód i wino/iu,
};

/** So many sentences in, a tale has begun, and so many hold its end. */
const EDGE = 4;

/** Whether a text is a tale, by how it begins or ends: what befalls the first brother befalls the third in the same words. */
export function isTale(doc: Document): boolean {
  const all = doc.get(passages);
  const formula = formulas[doc.language ?? 'en'];
  return [...all.slice(0, EDGE), ...all.slice(-EDGE)].some((passage) => formula.test(doc.slice(passage)));
}

/** So many paragraphs of speech make a story of what is told. */
const SPEECHES = 3;

/** Whether a story ends with the sentence it began with: the first paragraph below its title is the last again. */
export function isFrame(doc: Document, { first, start, end, exact }: Repeat): boolean {
  const all = doc.get(passages);
  if (!exact || end - start > 1 || end < all.length || doc.blocks[all[first]!.block]!.kind !== 'paragraph')
    return false;
  const isAlone = [first, start].every(
    (at) => all[at - 1]?.block !== all[at]!.block && all[at + 1]?.block !== all[at]!.block,
  );
  const isFirst = doc.blocks.findIndex(({ kind }) => kind === 'paragraph') === all[first]!.block;
  return isAlone && isFirst && doc.get(speeches) >= SPEECHES;
}

/** How many paragraphs open with a dash or a quotation mark. */
function speeches({ blocks, text }: Document): number {
  return blocks.filter(
    ({ kind, content }) =>
      (kind === 'paragraph' || kind === 'list-item') && /[-–—"“„«]/u.test(text[content.start] ?? ''),
  ).length;
}

/** No formula is longer than so many words, with what the tale begins to tell. */
const LONGEST = 40;

/** Whether one sentence is said again that two tales begin with, or end with. */
export function isOfTales(doc: Document, { first, start, end }: Repeat, isWhole: boolean): boolean {
  const all = doc.get(passages);
  const [original, copy] = [all[first]!, all[start]!];
  if (isWhole || end - start > 1 || copy.to - copy.from > LONGEST) return false;
  const formula = formulas[doc.language ?? 'en'];
  return formula.test(doc.slice(original)) && formula.test(doc.slice(copy));
}
