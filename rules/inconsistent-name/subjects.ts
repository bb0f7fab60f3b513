import { LOWER, plainWord, type Document, type Name } from '#rule';
import { languages, people } from '#text';
import { speaks, thinks } from './persons.ts';
import { isBeforeClause } from './presentations.ts';

/** Before a name whose words follow: `według`, `laut`. */
const sources: ReadonlySet<string> = new Set('laut selon segun segundo wedlug zdaniem'.split(' '));

/** Whether the name opens a sentence and something is said of it, or somebody speaks. */
export function isSubject(doc: Document, name: Name): boolean {
  if (speaks(doc, name) || thinks(doc, name)) return true;
  const { from } = doc.sentences[name.sentence]!;
  if (name.from > from && sources.has(plainWord(doc, name.from - 1))) return true;
  return (name.from === from || isBehindTime(doc, name)) && isFollowed(doc, name);
}

/** `Hier, Griselda Vautrin lisait …`, `In May, …`: a few words and a comma stand before the subject. */
function isBehindTime({ words, text, sentences }: Document, name: Name): boolean {
  const { from } = sentences[name.sentence]!;
  if (name.from - from > 5 || text.slice(words.ends[name.from - 1], name.start) !== ', ') return false;
  for (let at = from + 1; at < name.from; at++)
    if (text.slice(words.ends[at - 1], words.starts[at]) !== ' ') return false;
  return true;
}

/** Whether what stands behind the name may be its verb. */
export function isFollowed(doc: Document, name: Name): boolean {
  const { words, text, sentences } = doc;
  if (name.to >= sentences[name.sentence]!.to || words.kinds[name.to] !== LOWER) return false;
  const gap = text.slice(name.end, words.starts[name.to]);
  // A Turkish subject may have a comma behind it.
  if (gap !== ' ' && !(doc.language === 'tr' && gap === ', ')) return false;
  return isVerbAt(doc, name.to);
}

/** `Griselda se va`: the verb comes one word later. */
export const reflexives: ReadonlySet<string> = new Set(
  `se is was has will would can could had does did may might must should also never still already now then only just did
  war ist hat hatte wird wurde kann will soll muss darf mag konnte wollte sollte musste
  ne n est a etait avait sera fut va peut doit lui y en
  fue es era ha habia tiene estaba no le les lo la los las me nos ya va esta
  foi tem era tinha nao ja vai lhe o a esta
  jest ma byl byla mial miala nie juz chce moze`.split(/\s+/u),
);

/** How many words a name has before it that tell who somebody is, and no more: `The keeper of the museum, Ann Lee`. */
const LEADING = 5;

/** Whether the name opens its sentence or its clause, with what is said of its bearer before it: `The mayor, Ann Lee`. */
export function isOpening(doc: Document, name: Name, isPresented: boolean): boolean {
  const { words, text, sentences } = doc;
  const { from } = sentences[name.sentence]!;
  if (name.from === from) return true;
  if (isBehindPreposition(doc, name)) return false;
  if (isPresented && name.from - from <= LEADING) return true;
  const gap = text.slice(words.ends[name.from - 1], words.starts[name.from]);
  return (
    (/^[:;–—] | [–—] /u.test(gap) && isFollowed(doc, name)) ||
    isBehindTime(doc, name) ||
    isInverted(doc, name) ||
    isReported(doc, name)
  );
}

/** What opens a clause behind a verb of speech. */
const reporters: ReadonlySet<string> = new Set(['that', 'dass', 'que', 'qu', 'ze']);

/** `Counsel said that Ann Lee was ashamed`: whoever is spoken of is known. */
function isReported(doc: Document, name: Name): boolean {
  const { words, language } = doc;
  const that = name.from - 1;
  // `Podkreślał, że …`: whoever said it was named before.
  if (that - 1 < doc.sentences[name.sentence]!.from || !reporters.has(plainWord(doc, that))) return false;
  return (
    words.hasAny(
      { from: Math.max(doc.sentences[name.sentence]!.from, that - 3), to: that },
      languages[language!].speechVerbs,
    ) && isFollowed(doc, name)
  );
}

/** `Am Freitag schließt Ann Lee ab`: a German subject stands behind its verb where something else opens the sentence. */
function isInverted(doc: Document, { from, sentence, start }: Name): boolean {
  const { words, text, language, sentences } = doc;
  const before = from - sentences[sentence]!.from;
  if (language !== 'de' || before < 2 || before > LEADING + 1 || words.kinds[from - 1] !== LOWER)
    return false;
  return (
    text.slice(words.ends[from - 1], start) === ' ' &&
    isVerbAt(doc, from - 1) &&
    !isBehindPreposition(doc, { from })
  );
}

/** What makes no subject of a name behind it: `the firm of Ann Lee makes`. */
const prepositions: ReadonlySet<string> = new Set(
  `of by for with from to at about like than between against von bei mit fur uber gegen zu de du des d par pour avec chez a del con
  por para contra do da com od dla z ze o u do przez`.split(/\s+/u),
);

function isBehindPreposition(doc: Document, { from }: Pick<Name, 'from'>): boolean {
  if (from === 0 || doc.words.kinds[from - 1] !== LOWER) return false;
  // `że` opens a clause, and `ze` is `with`.
  return prepositions.has(plainWord(doc, from - 1)) && doc.text[doc.words.starts[from - 1]!] !== 'ż';
}

/** Whether the name says or does something, as far as the word behind it tells; `The mayor, Ann Lee, opened …` does. */
export function acts(doc: Document, name: Name): boolean {
  const { words, text, sentences } = doc;
  if (isBehindPreposition(doc, name)) return false;
  if (isFollowed(doc, name) || isBeforeClause(doc, name) || isInverted(doc, name)) return true;
  const { from, to: end } = sentences[name.sentence]!;
  // A Turkish sentence has its verb at the end.
  if (doc.language === 'tr' && name.from === from && words.kinds[name.to] === LOWER) return true;
  if (name.from === from || name.to >= end || text.slice(name.end, words.starts[name.to]) !== ', ')
    return false;
  return (
    text.slice(words.ends[name.from - 1], name.start) === ', ' &&
    words.kinds[name.to] === LOWER &&
    isVerbAt(doc, name.to)
  );
}

/** How many words an apposition has at most. */
const APPOSITION = 10;

/** `Ann Lee, the head gardener, has ordered tulips.` */
export function actsBehindApposition(doc: Document, { to, sentence }: Name): boolean {
  const { words, text, sentences, language } = doc;
  const last = Math.min(sentences[sentence]!.to, to + APPOSITION);
  if (!people[language!].articles.has(plainWord(doc, to))) return false;
  for (let at = to + 1; at < last; at++) {
    const gap = text.slice(words.ends[at - 1], words.starts[at]);
    if (gap === ', ') return words.kinds[at] === LOWER && isVerbAt(doc, at);
    if (gap !== ' ') return false;
  }
  return false;
}

function isVerbAt(doc: Document, at: number): boolean {
  const { functionWords } = languages[doc.language!];
  return !functionWords.has(doc.words.hashes[at]!) || reflexives.has(plainWord(doc, at));
}
