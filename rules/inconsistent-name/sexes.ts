import { CAPITAL, isTitled, plainWord, type Document, type Name } from '#rule';
import type { LanguageCode } from '#text';
import type { Person } from './persons.ts';

const men: ReadonlySet<string> = new Set('he him his mr sir lord'.split(' '));
const women: ReadonlySet<string> = new Set('she her hers mrs ms miss dame lady'.split(' '));

/** What stands before an office: `le maire`, `la maire`. */
const articles: Readonly<Partial<Record<LanguageCode, Readonly<Record<string, 'man' | 'woman'>>>>> = {
  fr: { le: 'man', la: 'woman', un: 'man', une: 'woman' },
  es: { el: 'man', la: 'woman', un: 'man', una: 'woman' },
  pt: { o: 'man', a: 'woman', um: 'man', uma: 'woman' },
};

/** Whether the text calls the one `he` and the other `she`: `Stephanie Marlowe came second. She is 19.`; `le maire`, `la maire`. */
export function areManAndWoman(doc: Document, a: Person, b: Person): boolean {
  if (doc.language !== 'en') return haveOfficeOfTwo(doc, a, b);
  const [one, other] = [sexOf(doc, a), sexOf(doc, b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** `Le maire, Jean Perrin` and `La maire, Jeanne Perrin`: one noun before both names, and the article tells two of it. */
function haveOfficeOfTwo(doc: Document, { mentions: [one] }: Person, { mentions: [other] }: Person): boolean {
  const own = articles[doc.language!];
  if (!own || !one || !other || one.from < 2 || other.from < 2) return false;
  if (plainWord(doc, one.from - 1) !== plainWord(doc, other.from - 1)) return false;
  const [first, second] = [own[plainWord(doc, one.from - 2)], own[plainWord(doc, other.from - 2)]];
  return first !== undefined && second !== undefined && first !== second;
}

function sexOf(doc: Document, { mentions }: Person): 'man' | 'woman' | undefined {
  for (const name of mentions.slice(0, 20)) {
    const words = isTitled(doc, name) ? [name.from - 1] : pronounsOf(doc, name);
    for (const at of words) {
      const word = plainWord(doc, at);
      if (men.has(word)) return 'man';
      if (women.has(word)) return 'woman';
    }
  }
  return undefined;
}

/** The words behind a name that opens its sentence, and the first of the next one, if that is of the same paragraph. */
function pronounsOf({ sentences, words }: Document, { from, to, sentence }: Name): number[] {
  const own = sentences[sentence]!;
  const next = sentences[sentence + 1];
  if (own.from !== from) return [];
  const found = next && next.block === own.block && next.from < next.to ? [next.from] : [];
  // “Ann Lee married Paul Marsh, and he …” calls another so.
  let last = to;
  while (last < Math.min(own.to, to + 30) && words.kinds[last] !== CAPITAL) last++;
  for (let at = last - 1; at >= to; at--) found.unshift(at);
  return found;
}

const pronouns: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('he she his her him who'.split(' ')),
  fr: new Set('il elle qui'.split(' ')),
  es: new Set('quien ella'.split(' ')),
  pt: new Set('ele ela quem'.split(' ')),
  pl: new Set('ona ktory ktora'.split(' ')),
};

/** Whether a pronoun for a person follows the name in its sentence or soon in the next. */
export function isCalledWho(doc: Document, { to, sentence }: Name): boolean {
  const own = pronouns[doc.language!];
  if (!own) return false;
  const end = doc.sentences[sentence]!.to;
  const next = doc.sentences[sentence + 1];
  const has = (from: number, limit: number): boolean => {
    for (let at = from; at < limit; at++) if (own.has(plainWord(doc, at))) return true;
    return false;
  };
  return (
    has(to, Math.min(end, to + 40)) ||
    (next !== undefined && has(next.from, Math.min(next.to, next.from + 12)))
  );
}
