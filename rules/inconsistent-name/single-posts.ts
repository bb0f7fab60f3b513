import { LOWER, plainWord, type Document, type Name, type View } from '#rule';
import { people, setOf } from '#text';
import { tellsOfChange } from './office-conflicts.ts';
import { isSetOff } from './presentations.ts';

/**
 * “The pilot, Mr Anthony Grove, …” and “The pilot, Mr Arthur Groves, …”: a text that calls somebody by a definite noun alone
 * has one who is called so, whatever the noun. If it names two, one of the names is wrong, unless the second has followed the first.
 */
export function haveOnePost(doc: Document, odd: Name, mentions: readonly Name[]): boolean {
  const post = postOf(doc, odd);
  if (post === undefined) return false;
  const other = mentions
    .slice(0, READ)
    .map((each) => postOf(doc, each))
    .find((each) => each !== undefined && isSame(post, each));
  return other !== undefined && isSingle(doc, post) && !tellsOfChange(doc, [odd, ...mentions], true);
}

/** So many places of a name are read. */
const READ = 20;

/** How many words a post has at most, behind the article: `county planning officer`. */
const LONGEST = 3;

interface Post {
  /** `producer`, without accents and in lower case. */
  readonly noun: string;
  /** Whose it is, if a pronoun says so: `her`. */
  readonly owner: string;
}

function isSame(a: Post, b: Post): boolean {
  return a.noun === b.noun && (a.owner === '' || b.owner === '' || a.owner === b.owner);
}

/** The definite noun before a name or behind it that tells who it is: `Our vet, Dr Ann Lee,`, `Ann Lee, her producer,`. */
function postOf(doc: Document, name: Name): Post | undefined {
  return isSetOff(doc, name) ? postBefore(doc, name) : postBehind(doc, name);
}

function postBefore(doc: Document, { from, sentence }: Name): Post | undefined {
  const { words, text, sentences } = doc;
  // A title may stand before the name, but no comma stands before a title’s name.
  let last = from - 1;
  if (!text.slice(words.ends[last], words.starts[from]).startsWith(',')) last--;
  for (let at = last; at >= Math.max(sentences[sentence]!.from, last - LONGEST); at--)
    if (isDefinite(doc, at)) return readPost(doc, at, last + 1);
  return undefined;
}

function postBehind(doc: Document, { to, end, sentence }: Name): Post | undefined {
  const { words, text, sentences } = doc;
  const limit = sentences[sentence]!.to;
  if (to >= limit || text.slice(end, words.starts[to]) !== ', ' || !isDefinite(doc, to)) return undefined;
  for (let at = to + 1; at < Math.min(limit, to + 1 + LONGEST); at++) {
    if (words.kinds[at] !== LOWER) return undefined;
    if (/^[,.;:)]/u.test(text.slice(words.ends[at], words.ends[at]! + 1))) return readPost(doc, to, at + 1);
    if (at + 1 < limit && text.slice(words.ends[at], words.starts[at + 1]) !== ' ') return undefined;
  }
  return undefined;
}

const articles = setOf('the der die das le la el o a');
const owners = setOf(
  'its their his her our my sein seine ihr ihre unser unsere mein meine son sa leur notre mon ma su nuestro nuestra mi',
);

function isDefinite(doc: Document, at: number): boolean {
  const word = plainWord(doc, at);
  return owners.has(word) || (articles.has(word) && !(word === 'a' && doc.language !== 'pt'));
}

/** What several of a text may be, one after the other: whom something befell, who won, who is one of a row. */
const several = setOf(`
  defendant accused claimant plaintiff appellant applicant respondent suspect victim deceased casualty witness driver passenger
  cyclist motorist pedestrian rider owner tenant buyer seller winner loser scorer patient complainant culprit offender prisoner
  man woman boy girl child lady gentleman person other others one caller reader player guest visitor speaker
  angeklagte fahrer fahrerin opfer tater gewinner gewinnerin sieger siegerin mann frau junge
  accuse prevenu victime conducteur conductrice vainqueur homme femme
  acusado acusada victima conductor conductora ganador ganadora hombre mujer reu re vitima vencedor vencedora homem mulher
`);

/** What tells that there is another one, or was. */
const others = setOf(`
  first second third other another new next last old previous then home away visiting opposing losing winning rival younger elder
  erste zweite andere neue nachste alte premier premiere deuxieme autre nouveau nouvelle primer primera segundo segunda otro otra
  nuevo nueva primeiro primeira outro outra novo nova
`);

function readPost(doc: Document, article: number, to: number): Post | undefined {
  const { qualifiers, kin } = people[doc.language!];
  const found: string[] = [];
  for (let at = article + 1; at < to; at++) {
    const word = plainWord(doc, at);
    if (qualifiers.has(word) || others.has(word) || kin.has(word)) return undefined;
    if (doc.words.kinds[at] !== LOWER && doc.language !== 'de') return undefined;
    found.push(word);
  }
  if (found.length === 0 || several.has(found.at(-1)!)) return undefined;
  const word = plainWord(doc, article);
  return { noun: found.join(' '), owner: owners.has(word) ? word : '' };
}

/** Whether nobody else is called so: no `second pilot`, no `new pilot`, no `two pilots`. */
function isSingle(doc: Document, { noun }: Post): boolean {
  return !doc.get(nounsOfSeveral).has(noun.slice(noun.lastIndexOf(' ') + 1));
}

/** The nouns of which the text says that there is more than one, or was. */
const nounsOfSeveral: View<ReadonlySet<string>> = (doc) => {
  const found = new Set<string>();
  for (let at = 1; at < doc.words.count; at++) {
    const before = plainWord(doc, at - 1);
    const word = plainWord(doc, at);
    if (others.has(before) || each.has(before)) found.add(word);
    // `the pilots`
    if (counts.has(before) && /[ns]$/u.test(word)) found.add(word.replace(/(?:e?n|s)$/u, ''));
  }
  return found;
};

const each = setOf('co fellow every each either');
const counts = setOf(`
  two three four five six seven eight nine ten both several the our all zwei drei vier beide die deux trois quatre les tous dos tres
  los las ambos dois duas os as ambas
`);
