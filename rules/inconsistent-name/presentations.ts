import { isTitled, LOWER, officesBeside, plainWord, type Document, type Name } from '#rule';
import { people } from '#text';
import { isAged, isIntroduced } from './persons.ts';

/** How a text says at one place who somebody is: by an office, by one that is another's now, by an age, a clause or a noun. */
export type Presentation = 'office' | 'former' | 'clause' | 'aged' | 'noun' | 'stranger' | 'none';

export function presentationOf(doc: Document, name: Name): Presentation {
  const { before, after } = officesBeside(doc, name);
  if (before?.qualified || after?.qualified) return 'former';
  if (before || after) return isStranger(doc, name) ? 'stranger' : 'office';
  if (isBeforeClause(doc, name)) return isPast(doc, name) ? 'none' : 'clause';
  if (isAged(doc, name)) return 'aged';
  if (isForSomebody(doc, name)) return 'noun';
  if (!isIntroduced(doc, name) && !isSetOff(doc, name))
    return isTitled(doc, name) && isStranger(doc, name, 2) ? 'stranger' : 'none';
  return isStranger(doc, name) ? 'stranger' : 'noun';
}

/** “Another neighbour, Ann Lee”, “Ann Lee, a potter”, “The new vicar, Ann Lee”: whoever is brought in by these is new to the text. */
const indefinite: ReadonlySet<string> = new Set(
  `a an another one ein eine einer eines einem einen un une unos una otro otra um uma outro outra bir pewien pewna inny inna
  jeden jedna new neue neuer neuen nouveau nouvelle nuevo nueva novo nova nowy nowa yeni`.split(/\s+/u),
);

function isStranger(doc: Document, { from, to, sentence }: Name, reach = 4): boolean {
  const { from: first, to: last } = doc.sentences[sentence]!;
  for (let at = from - 1; at >= Math.max(first, from - reach); at--)
    if (indefinite.has(plainWord(doc, at))) return true;
  return to < last && indefinite.has(plainWord(doc, to));
}

/** `Ann Lee, for the defence, said …` */
const sides: ReadonlySet<string> = new Set('for fur pour por para dla'.split(' '));

export function isForSomebody(doc: Document, { to, end }: Name): boolean {
  const { words, text } = doc;
  return to < words.count && text.slice(end, words.starts[to]) === ', ' && sides.has(plainWord(doc, to));
}

const pronouns: ReadonlySet<string> = new Set('who qui que quien der die ktory ktora'.split(' '));

export function isBeforeClause(doc: Document, { to, end }: Name): boolean {
  const { words, text } = doc;
  if (to + 1 >= words.count || text.slice(end, words.starts[to]) !== ', ') return false;
  return pronouns.has(plainWord(doc, to));
}

/** `who had a train to catch` tells what somebody did, and not who it was. */
const past = /^(?:had|was|were|could|would|did|[a-z]{2,}ed)$/;

function isPast(doc: Document, { to }: Name): boolean {
  return doc.language === 'en' && past.test(plainWord(doc, to + 1));
}

/** `The conductor, Zora Taveling, learned …`, `said the lead author, Dr Zora Taveling.`: the name tells who somebody is. */
export function isSetOff(doc: Document, name: Name): boolean {
  const { words, text, sentences } = doc;
  const { articles } = people[doc.language!];
  const start = isTitled(doc, name) ? name.from - 1 : name.from;
  const { from } = sentences[name.sentence]!;
  // “L’éclusière, Ann Lee,”
  const isNoun =
    words.kinds[start - 1] === LOWER ||
    (start - 1 === from && /^[Ll]['’]/u.test(text.slice(words.starts[from], words.starts[from]! + 2)));
  if (start - from < 1 || !isNoun || !/^(?:[,.;:]|$)/u.test(text.slice(name.end, name.end + 1))) return false;
  if (text.slice(words.ends[start - 1], words.starts[start]) !== ', ') return false;
  for (let at = start - 1; at >= Math.max(from, start - 6); at--) {
    if (articles.has(plainWord(doc, at)) || at === from) return true;
    if (text.slice(words.ends[at - 1], words.starts[at]) !== ' ') return false;
  }
  return false;
}
