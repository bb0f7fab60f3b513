import type { Document } from '#rule';
import { hashWord } from '#text';
import { known } from '../data/english.ts';
import type { Rival } from './rival-names.ts';

// `Feminist` and `Feminism`, `Usando` and `Usado`: two words made of one.
const derivation =
  /(?:isms?|ists?|ismus|isten?|ismes?|istes?|ismos?|istas?|izm|izmu|iści|[ae]ndo|[ai]dos?|[ae]ni[ae])$/u;

/** Whether two capitalized words are not one name in two spellings but two words: `Black Flag` and `Black Flags`. */
export function areKindred(doc: Document, { odd, other }: Rival): boolean {
  const [one, each] = [lastWord(doc, odd), lastWord(doc, other)];
  if (one === each) return false;
  // A German compound may have a hyphen.
  if (doc.language === 'de' && one.replaceAll('-', '') === each.replaceAll('-', '')) return true;
  if (doc.language === 'en' && (isPlural(one, each) || isPlural(each, one))) return true;
  const stem = one.replace(derivation, '');
  return stem !== one && stem.length >= 4 && each !== each.replace(derivation, '') && each.startsWith(stem);
}

function lastWord(doc: Document, span: Rival['odd']): string {
  return doc.slice(span).toLowerCase().split(/\s/u).at(-1)!;
}

/** `Writings` of `Writing`, which is a word; `Richards` of `Richard` is another surname. */
function isPlural(plural: string, singular: string): boolean {
  return plural === `${singular}s` && known().has(hashWord(singular));
}
