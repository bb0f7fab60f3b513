import { CAPITAL, isNear, NUMBER, plainWord, type Document, type Name } from '#rule';
import { people, setOf } from '#text';
import { sentenceBefore } from './persons.ts';

/** What every report has in it, and nobody in particular: “children go free”, “the parents of the owlets”. */
const general = setOf(`
  child children parents families married born
  kind kinder kindern eltern familien verheiratet geboren geborene paar mann frau
  enfant enfants familles mariee couple femme filles
  ninos hijos padres familias mujer pareja casado casada criancas pais mulher casal
  cocuk cocuklar aile evli cift dzieci rodzice
`);

/** Whose they are makes them somebody's. */
const possessives = setOf(`
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

/** How far a sentence is read. */
const LONGEST = 200;

/** Whether the sentence of a name, or the one before it, says that somebody is a relative of somebody. */
export function isNearRelative(doc: Document, { sentence }: Name): boolean {
  for (const each of [sentenceBefore(doc, sentence), doc.sentences[sentence]])
    for (let at = each?.from ?? 0; at < Math.min(each?.to ?? 0, (each?.from ?? 0) + LONGEST); at++)
      if (tellsKin(doc, at)) return true;
  return false;
}

/** “The two brothers grew up …”, “He is her cousin.” */
const SUBJECT = 4;

/** Whether the sentence behind that of a name begins with a relative. */
export function isBeforeRelative(doc: Document, { sentence }: Name): boolean {
  const next = doc.sentences[sentence + 1];
  if (next?.block !== doc.sentences[sentence]!.block) return false;
  for (let at = next.from; at < Math.min(next.to, next.from + SUBJECT); at++)
    if (tellsKin(doc, at)) return true;
  return false;
}

/** What runs one contest for each: two winners of one surname are two. */
const contests = setOf(`
  women women's men's girls boys ladies singles doubles junior juniors frauen damen herren manner madchen jungen juniorinnen junioren
  dames femmes hommes filles mujeres hombres femenino masculino femenina mulheres homens feminino masculina kadinlar erkekler
  kobiet kobiety mezczyzn juniorek juniorow
`);

/** Whether the sentence of a name tells one contest from another, or has a row of results. */
export function isOfContest(doc: Document, { sentence }: Name): boolean {
  const { from, to } = doc.sentences[sentence]!;
  let figures = 0;
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    if (contests.has(plainWord(doc, at))) return true;
    if (doc.words.kinds[at] === NUMBER && ++figures > 3) return true;
  }
  return false;
}
