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
