import { CAPITAL, isNear, LOWER, NUMBER, plainWord, type Document, type Name } from '#rule';
import { fold, people, setOf, withoutDiacritics, WordSet } from '#text';
import { survivors } from './obituaries.ts';
import { persons, sentenceBefore } from './persons.ts';

/** What every report has in it, and nobody in particular: “children go free”, “the parents of the owlets”. */
const general = setOf(`
  child children parents families married born
  kind kinder kindern eltern familien verheiratet geboren geborene paar mann frau
  enfant enfants familles mariee couple femme filles
  ninos hijos padres familias mujer pareja casado casada criancas pais mulher casal
  cocuk cocuklar aile evli cift dzieci rodzice
`);

/** Whose they are makes them somebody's. */
export const possessives = setOf(`
  his her their my our sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer son sa ses leur leurs su sus seu sua seus
  suas onun jego jej ich
`);

/** Whether a word says that somebody is a relative of somebody: `her brother`, but not `children go free`. */
function tellsKin(doc: Document, at: number): boolean {
  const word = plainWord(doc, at);
  if (!people[doc.language!].kin.has(word)) return false;
  if (!general.has(word)) return true;
  if (at > 0 && possessives.has(plainWord(doc, at - 1))) return true;
  // “married Ann Lee”, “geborene Lee”, but not “Kinder Kekse” where every noun has a capital.
  return doc.language !== 'de' && doc.words.kinds[at + 1] === CAPITAL && isNear(doc, at + 1);
}

/** Of whom one is who is survived: `She leaves a sister`, `Er hinterlässt drei Söhne`. */
function isSurvivor(doc: Document, at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - 12); before--)
    if (survivors.has(plainWord(doc, before))) return true;
  return false;
}

/** `his father’s tractor` tells of a tractor. */
function isOwner({ text, words }: Document, at: number): boolean {
  return (
    /['’]s?$/u.test(text.slice(words.starts[at], words.ends[at])) || /['’]/u.test(text[words.ends[at]!] ?? '')
  );
}

/** How far a sentence is read. */
const LONGEST = 200;

/** `Ann Lee, the daughter of`, but not `Ann Lee has kept the watch that belonged to her mother`. */
const NEAR = 6;

/** Whether the sentence of a name up to shortly behind it, or the one before, says that somebody is a relative of somebody. */
export function isNearRelative(doc: Document, { sentence, to }: Name): boolean {
  for (const each of [sentenceBefore(doc, sentence), doc.sentences[sentence]]) {
    if (!each) continue;
    for (let at = each.from; at < Math.min(each.to, each.from + LONGEST, to + NEAR); at++)
      // “Ann Lee married twice”, “Ann Lee leaves a sister”: whoever does so is nobody’s relative yet.
      if (tellsKin(doc, at) && at !== to && !isSurvivor(doc, at, each.from)) return true;
  }
  return false;
}

/** With a spouse one shares a table, but seldom a sex; and `the family` may be anybody’s. */
export const inLaw = setOf(`
  family familie famille familia rodzina rodziny ailesi
  husband wife spouse mann frau ehemann ehefrau partner partnerin mari epoux epouse femme marido esposo esposa mujer mulher kocasi
  karisi esi maz meza zona zony
`);

/** Whether the sentence of a name speaks of a relative, who may bear the surname too: `She learned it from her sister`. */
export function speaksOfKin(doc: Document, { sentence }: Name): boolean {
  const { from, to } = doc.sentences[sentence]!;
  for (let at = from; at < Math.min(to, from + LONGEST); at++)
    if (
      tellsKin(doc, at) &&
      !inLaw.has(plainWord(doc, at)) &&
      !isOwner(doc, at) &&
      !isSurvivor(doc, at, from)
    )
      return true;
  return false;
}

/** “The two brothers grew up …”, “He is her cousin.” */
const SUBJECT = 4;

/** Whether the sentence behind that of a name begins with a relative. */
export function isBeforeRelative(doc: Document, { sentence }: Name): boolean {
  const next = doc.sentences[sentence + 1];
  if (next?.block !== doc.sentences[sentence]!.block) return false;
  for (let at = next.from; at < Math.min(next.to, next.from + SUBJECT); at++)
    if (tellsKin(doc, at) && !isSurvivor(doc, at, next.from)) return true;
  return false;
}

/** What runs one contest for each: two winners of one surname are two. */
const contests = setOf(`
  women women's men's girls boys ladies singles doubles junior juniors frauen damen herren manner madchen jungen juniorinnen junioren
  dames femmes hommes filles mujeres hombres femenino masculino femenina mulheres homens feminino masculina kadinlar erkekler
  kobiet kobiety mezczyzn juniorek juniorow
`);

/** Whether the sentence of a name tells one contest from another, or has a row of results, in which one family may stand. */
export function isOfContest(doc: Document, { sentence }: Name, isOneFamily: boolean): boolean {
  const { from, to } = doc.sentences[sentence]!;
  let figures = 0;
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    if (contests.has(plainWord(doc, at)) || isMens(doc, at)) return true;
    if (isOneFamily && doc.words.kinds[at] === NUMBER && ++figures > 3) return true;
  }
  return false;
}

/** `the men’s race`, but no men */
function isMens({ text, words }: Document, at: number): boolean {
  return /^men['’]s$/iu.test(text.slice(words.starts[at], Math.min(words.ends[at]!, words.starts[at]! + 6)));
}

/** Words for several who are one family: a text that has one of them may tell of the second without another word. */
const several = new WordSet(`
  brothers sisters siblings twins cousins generations dynasty spouses
  brüder schwestern geschwister zwillinge zwillingsschwestern zwillingsbrüder ehepaar eheleute generationen cousins cousinen
  frères sœurs soeurs jumeaux jumelles époux générations fratrie
  hermanos hermanas gemelos gemelas mellizos mellizas matrimonio generaciones esposos
  irmãos irmãs gêmeos gêmeas gémeos gémeas casal gerações
  kardeşler kardeşleri ikizler ikizleri kuşaktır nesildir
  bracia siostry bliźniacy bliźniaczki rodzeństwo małżeństwo małżonkowie pokolenia pokoleń
`);

/** `Father and son`, `Karı koca`: two words that are one family together. */
const couples: readonly (readonly [WordSet, WordSet])[] = [
  [new WordSet('husband father mother'), new WordSet('wife son daughter')],
  [new WordSet('vater mutter'), new WordSet('sohn tochter')],
  [new WordSet('père mère'), new WordSet('fils fille')],
  [new WordSet('padre madre'), new WordSet('hijo hija')],
  [new WordSet('pai mãe'), new WordSet('filho filha')],
  [new WordSet('karı baba anne iki'), new WordSet('koca oğul kız kardeş kardeşi')],
  [new WordSet('ojciec matka'), new WordSet('syn córka')],
];

/** So many sentences in, with the headline, a text has said what it is about. */
const TOP = 3;

/** Whether the text speaks anywhere of several of one family, and whether they are its subject: `The Marlow sisters`, `Father and son`. */
export function relativesIn(doc: Document): 'subject' | 'some' | 'none' {
  const { words, sentences } = doc;
  const { hashes, count } = words;
  for (let at = 0; at < count; at++)
    if ((several.has(hashes[at]!) && !isOfOthers(doc, at) && !isSurvivor(doc, at, 0)) || isCouple(hashes, at))
      return at < (sentences[TOP - 1]?.to ?? count) ? 'subject' : 'some';
  return 'none';
}

const generations = setOf('generations generationen generaciones geracoes pokolenia pokolen');
const links = setOf('of von de');

/** `three generations of travellers`, `of Trewidden`, who are no family of the text’s; `of the family`, `of Marlows` are. */
function isOfOthers(doc: Document, at: number): boolean {
  if (!generations.has(plainWord(doc, at)) || at + 1 >= doc.words.count || !isNear(doc, at + 1)) return false;
  const isLinked = links.has(plainWord(doc, at + 1));
  const noun = isLinked ? at + 2 : at + 1;
  if (!isLinked && doc.language !== 'pl') return false;
  if (doc.words.kinds[noun] === LOWER || doc.language === 'de') return !tellsKin(doc, noun + 1);
  const name = plainWord(doc, noun);
  return ![name, name.replace(/s$/u, '')].some((each) => doc.get(surnames).has(each));
}

function surnames(doc: Document): ReadonlySet<string> {
  return new Set(doc.get(persons).persons.map(({ surname }) => withoutDiacritics(fold(surname))));
}

function isCouple(hashes: ArrayLike<number>, at: number): boolean {
  return couples.some(
    ([one, other]) =>
      one.has(hashes[at]!) && (other.has(hashes[at + 1] ?? 0) || other.has(hashes[at + 2] ?? 0)),
  );
}
