import { plainWord, type Document, type Name, type View } from '#rule';
import { people, setOf } from '#text';
import { tellsOfChange } from './changes.ts';
import { others, postOf, ranks, stemOf, type Post } from './post-phrases.ts';

/**
 * “The pilot, Mr Anthony Grove, …” and “The pilot Arthur Groves …”, “Ann Lee, second coxswain, …” and “Anna Leigh, the lifeboat’s
 * second coxswain, …”, “His widow, Doreen Lee”: of whoever is called by such a noun a text has one, whatever the noun. If it
 * names two, one of the names is wrong, unless the second has followed the first.
 */
export function haveOnePost(doc: Document, odd: Name, mentions: readonly Name[]): boolean {
  const post = postOf(doc, odd);
  if (post === undefined || post.isOpen) return false;
  const shared = mentions.slice(0, READ).find((each) => {
    const other = postOf(doc, each);
    return other && !other.isOpen && (post.isDefinite || other.isDefinite) && areOne(post, other);
  });
  if (shared === undefined || areYearsApart(doc, odd, shared) || !isSingle(doc, post)) return false;
  return !tellsOfChange(doc, [odd, ...mentions], true);
}

/** So many words before a name are read for its post. */
const ABOVE = 3000;

/**
 * Whether the text has spoken of the one post that the name is said to have, `the keeper`, without naming anybody else beside it:
 * then the name is no news either, and is that of somebody who has come before.
 */
export function isSpokenOf(doc: Document, name: Name, mentions: readonly Name[]): boolean {
  const post = postOf(doc, name);
  if (post === undefined || post.isOpen || !post.isDefinite || !isSingle(doc, post)) return false;
  if (mentions.slice(0, READ).some((each) => postOf(doc, each) !== undefined)) return false;
  const { from } = doc.sentences[name.sentence]!;
  const known = people[doc.language!];
  for (let at = Math.max(0, from - ABOVE); at < from; at++)
    if (stemOf(known, doc.language!, plainWord(doc, at)) === post.head) return true;
  return false;
}

/** “Northgate coach Pete Salt”, “Southgate coach Pat Solt”; “the second mate”, “the third mate”: two of one kind. */
export function haveTwoPosts(doc: Document, a: Name, b: Name): boolean {
  const [one, other] = [postOf(doc, a), postOf(doc, b)];
  if (isOfSide(one) !== isOfSide(other)) return true;
  if (!one || !other || one.head !== other.head) return false;
  if (one.rank !== other.rank || isAnothers(one, other) || isAnothers(other, one)) return true;
  if (
    sexOfOwner(one) !== undefined &&
    sexOfOwner(other) !== undefined &&
    sexOfOwner(one) !== sexOfOwner(other)
  )
    return true;
  return one.house !== '' && other.house !== '' && one.house !== other.house;
}

/** `The home captain`, `Der Trainer der Gäste`: who has another one against them. */
const sides = setOf(`
  home away visiting opposing guests visitors hosts opponents rivals gaste gastgeber gegner gastetrainer visiteurs adversaires locaux
  visitantes locales rivales visitados adversarios gosci gospodarzy rywali konuk rakip
`);

function isOfSide(post: Post | undefined): boolean {
  return post?.words.some((word) => sides.has(word)) ?? false;
}

const ofMan = setOf('his sein seine jego');
const ofWoman = setOf('her ihr ihre jej');

/** `His lawyer`, `Her lawyer`: in languages in which the owner tells. */
function sexOfOwner({ owner }: Post): 'man' | 'woman' | undefined {
  if (ofMan.has(owner)) return 'man';
  return ofWoman.has(owner) ? 'woman' : undefined;
}

/** Whether the one is said to be of something of which the other is not, and the other something else. */
function isAnothers({ houses, stems }: Post, other: Post): boolean {
  return houses.some((each) => !other.stems.has(each)) && [...other.stems].some((each) => !stems.has(each));
}

/** “Wilhelm Ostrander measured it in 1911. In 1954 Walter Ostrander …” */
export function areYearsApart(doc: Document, a: Name, b: Name): boolean {
  const [one, other] = [a, b].map(({ sentence }) => {
    const { start, end } = doc.sentences[sentence]!;
    return /\b(?:1[5-9]|20)\d\d\b/u.exec(doc.text.slice(start, Math.min(end, start + 1000)))?.[0];
  });
  return one !== undefined && other !== undefined && one !== other;
}

/** So many places of a name are read. */
const READ = 20;

/** Whether one says no more than the other: `the coxswain`, `the lifeboat’s coxswain`; `Lowen’s keeper`, `Arden’s keeper` are two. */
function areOne(a: Post, b: Post): boolean {
  if (a.head !== b.head || a.rank !== b.rank) return false;
  if (a.owner !== '' && b.owner !== '' && a.owner !== b.owner) return false;
  const [short, long] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  return [...short].every((stem) => long.has(stem));
}

/** Whether nobody else is called so: no `second pilot`, no `new pilot`, no `two pilots`. */
function isSingle(doc: Document, { words, rank }: Post): boolean {
  return rank !== '' || !words.some((word) => doc.get(nounsOfSeveral).has(word));
}

/** The nouns of which the text says that there is more than one, or was. */
const nounsOfSeveral: View<ReadonlySet<string>> = (doc) => {
  const found = new Set<string>();
  let before = '';
  for (let at = 0; at < doc.words.count; at++) {
    const word = plainWord(doc, at);
    if (others.has(before) || ranks.has(before) || each.has(before)) found.add(word);
    // `the pilots`
    if (counts.has(before) && /[ns]$/u.test(word)) found.add(word.replace(/(?:e?n|s)$/u, ''));
    before = word;
  }
  return found;
};

const each = setOf('co fellow every each either');
const counts = setOf(`
  two three four five six seven eight nine ten both several the our all zwei drei vier beide die deux trois quatre les tous dos tres
  los las ambos dois duas os as ambas
`);
