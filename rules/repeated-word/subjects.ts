import type { Document } from '#rule';
import { languages, WordSet, type LanguageCode } from '#text';

/** How many words a subject has before its clause, “the last of the people who know”. */
const LONGEST = 6;

/** How many words its clause has, “what the boats do do”. */
const CLAUSE = 4;

/**
 * Whether a word may be the verb of a clause and the next the verb of the sentence, whose subject the clause is: “those who
 * know know”, “what he does does matter”. Not in “swims with an adult who can can dive”, where the sentence has its verb already,
 * nor in “an uncle who spells spells it otherwise”: such a thing is said of all that do something.
 */
export function isVerbOfSubject(doc: Document, from: number): boolean {
  const { words, language } = doc;
  const known = language && clauses[language];
  if (!known || from === 0) return false;
  const isPronoun = (index: number): boolean =>
    known.free.has(words.hashes[index]!) || known.relative.has(words.hashes[index]!);
  let pronoun = from - 1;
  // “whatever the cause was was of no interest”, but “what follows is his account account”
  if (!isPronoun(pronoun) && isSmall(doc, pronoun) && !known.subjects.has(words.hashes[pronoun]!))
    return false;
  while (pronoun > Math.max(0, from - CLAUSE) && !isPronoun(pronoun)) pronoun--;
  return isPronoun(pronoun) && isOfSubject(doc, pronoun);
}

/** Whether the clause that a pronoun opens is a subject, or belongs to one. */
export function isOfSubject(doc: Document, pronoun: number): boolean {
  const { words, text, language } = doc;
  const known = language && clauses[language];
  if (!known) return true;
  const { openers, determiners, generic, links } = known;
  const opensAt = (index: number): boolean =>
    index < 0 ||
    /[^\s*_“"«(]/u.test(text.slice(words.ends[index], words.starts[index + 1])) ||
    openers.has(words.hashes[index]!) ||
    languages[language].speechVerbs.has(words.hashes[index]!);
  // “What is is”, “and who dares dares”, but “the keeper, who sleeps sleeps in the loft”
  if (opensAt(pronoun - 1)) return known.free.has(words.hashes[pronoun]!) && !isAside(doc, pronoun);
  // “Teams that win win because …”
  let isGeneric = opensAt(pronoun - 2);
  let isWhole = false;
  for (let index = pronoun - 1; index >= pronoun - LONGEST; index--) {
    if (opensAt(index)) return isGeneric;
    const hash = words.hashes[index]!;
    const isLink = links.has(hash);
    if (generic.has(hash)) isGeneric = true;
    else if (!isLink && !determiners.has(hash) && (isWhole || isSmall(doc, index))) return false;
    isWhole = !isLink && (isWhole || determiners.has(hash) || generic.has(hash));
  }
  return false;
}

/** Behind a comma these take up a noun. */
const asides = new WordSet('who which qui');

function isAside({ words, text }: Document, pronoun: number): boolean {
  if (pronoun === 0 || !asides.has(words.hashes[pronoun]!)) return false;
  return text.slice(words.ends[pronoun - 1], words.starts[pronoun]).startsWith(',');
}

function isSmall({ words, language }: Document, index: number): boolean {
  return languages[language!].functionWords.has(words.hashes[index]!);
}

interface Clause {
  /** What takes up a noun … */
  readonly relative: WordSet;
  /** … and what needs none. */
  readonly free: WordSet;
  /** What stands between a pronoun and its verb. */
  readonly subjects: WordSet;
  /** With what a sentence or a clause begins. */
  readonly openers: WordSet;
  /** With what a subject begins, and what joins two parts of it. */
  readonly determiners: WordSet;
  readonly links: WordSet;
  /** Of whom something is said that holds for all of them. */
  readonly generic: WordSet;
}

const clauses: Readonly<Partial<Record<LanguageCode, Clause>>> = {
  en: {
    relative: new WordSet('that which who'),
    free: new WordSet('what whatever whoever whichever who'),
    subjects: new WordSet('i you he she it we they one there this that'),
    openers: new WordSet(
      'and but or that because if when while so as since although though than think believe mean',
    ),
    determiners: new WordSet('the a an this that these his her its our my your their no not only even'),
    links: new WordSet('of'),
    generic: new WordSet(`
      those people all any every each some most many few one ones he she they we you anyone anybody everyone everybody someone
      somebody nobody everything anything nothing men women folk
    `),
  },
  fr: {
    relative: new WordSet('qui que'),
    free: new WordSet('qui'),
    subjects: new WordSet('je tu il elle on nous vous ils elles'),
    openers: new WordSet('et mais ou que car si comme quand'),
    determiners: new WordSet('le la les un une des ses son sa mes nos vos'),
    links: new WordSet('de du des'),
    generic: new WordSet('ce celui celle ceux celles tous tout'),
  },
  es: {
    relative: new WordSet('que quien quienes'),
    free: new WordSet('quien quienes'),
    subjects: new WordSet('yo tú él ella nosotros ellos ellas uno se'),
    openers: new WordSet('y e pero o que porque si cuando como'),
    determiners: new WordSet('un una unos unas este esta estos estas su sus'),
    links: new WordSet('de del'),
    generic: new WordSet('el la los las lo todo todos todas aquel aquellos'),
  },
  pt: {
    relative: new WordSet('que quem'),
    free: new WordSet('quem'),
    subjects: new WordSet('eu ele ela nós eles elas se'),
    openers: new WordSet('e mas ou que porque se quando como'),
    determiners: new WordSet('um uma uns umas este esta estes estas seu seus'),
    links: new WordSet('de do da dos das'),
    generic: new WordSet('o a os as todo todos todas aquele aquela aqueles'),
  },
};
