import { CAPITAL, plainWord, type Document } from '#rule';
import { fold, hashWord, isDeclined, languages, people } from '#text';
import { known } from '../data/english.ts';
import { inLaw, isBeforeRelative, possessives } from './kinship.ts';
import { persons } from './persons.ts';
import type { Rival } from './misnamed.ts';
import { haveOneRole, haveUniqueOffice } from './roles.ts';
import { areYearsApart, haveOnePost } from './single-posts.ts';
import { tieOf } from './ties.ts';

// `Feminist` and `Feminism`, `Albania` and `Albanians`, `Usando` and `Usado`: two words made of one.
const derivation =
  /(?:ians|ia|isms?|ists?|ismus|isten?|ismes?|istes?|ismos?|istas?|izm|izmu|iści|[ae]ndo|[ai]dos?|[ai]mi?entos?|[ae]ni[ae])$/u;

/** Who is of a land in `-a`, and several who are of one in `-o`. */
const demonym = /(?:[ao]|an|ans)$/u;

/** Whether two names are not one in two spellings but two words, `Black Flag` and `Black Flags`, or two relatives. */
export function areKindred(doc: Document, { odd, other }: Rival): boolean {
  const [one, each] = [lastWord(doc, odd), lastWord(doc, other)];
  if (isLongForm(doc, odd) || areSideBySide(doc, other, odd)) return true;
  // `His widow, Ann Lee`: a man has one.
  if (!haveOnePost(doc, odd, [other])) {
    if (isCalledKin(doc, odd)) return true;
    if (odd.given !== other.given && isCalledKin(doc, other) && areOfOneFamily(doc, odd, other)) return true;
    if (odd.given !== '' && other.given !== '' && odd.given !== other.given && areTold(doc, odd, other))
      return true;
  }
  if (one === each) return false;
  // `Wierzba` and `Wierzbińska`
  if (doc.language === 'pl' && adjective.test(one) !== adjective.test(each))
    return !haveOneRole(doc, other, odd);
  // A German compound may have a hyphen.
  if (doc.language === 'de' && one.replaceAll('-', '') === each.replaceAll('-', '')) return true;
  // `Pennick Valley Railways` and `Pennock Valley Railway` differ elsewhere too.
  const isOnly = odd.given === other.given;
  if (doc.language === 'en' && isOnly && (isPlural(one, each) || isPlural(each, one))) return true;
  // `North America`, `North American`
  if (/ans?$/u.test(one) !== /ans?$/u.test(each) && one.replace(demonym, '') === each.replace(demonym, ''))
    return true;
  if (one.startsWith(`${each}-`) || each.startsWith(`${one}-`)) return true;
  const stem = one.replace(derivation, '');
  return stem !== one && stem.length >= 4 && stem === each.replace(derivation, '');
}

/** `Luiz Antônio de Souza`, where `Luiz Souza` stands too: the full form of a name that is spelled so on purpose. */
function isLongForm(doc: Document, odd: Rival['odd']): boolean {
  if (odd.to - odd.from < 3) return false;
  const last = lastWord(doc, odd);
  return doc
    .get(persons)
    .persons.some(
      ({ given, mentions: [name] }) =>
        name !== odd && given === odd.given && name!.to - name!.from === 2 && lastWord(doc, name!) === last,
    );
}

/** “Anne Forrester is the organist. Ann Forester is the verger.”: one sentence or line after the other begins alike, with who it tells of. */
function areSideBySide(
  { words, sentences, text, language }: Document,
  one: Rival['other'],
  other: Rival['odd'],
): boolean {
  const [first, second] = [sentences[one.sentence]!, sentences[other.sentence]!];
  const isNext = other.sentence === one.sentence + 1 && first.block === second.block;
  // `Lukas Holm, single, of Lower Mill;`: each line of a list is about somebody.
  if (/^[^\n]{0,200};\s*\n[^\n]{0,200}$/u.test(text.slice(one.end, Math.min(other.start, one.end + 500))))
    return true;
  // “Counsel for the port was Ann Lee. Counsel for the pilots was Anne Leigh.”
  const opener = words.hashes[first.from]!;
  const isOpened = opener === words.hashes[second.from] && !languages[language!].functionWords.has(opener);
  if (isNext && isOpened && one.from > first.from && other.from > second.from) return true;
  if (words.hashes[one.to] !== words.hashes[other.to]) return false;
  const opens = ({ from, start, sentence }: Rival['odd']): boolean =>
    from === sentences[sentence]!.from || text[start - 1] === '\n';
  if (isNext) return opens(other);
  return opens(one) && opens(other) && text.indexOf('\n', one.end) === other.start - 1;
}

/** How Polish surnames end that are declined as adjectives. */
const adjective = /[sc]k(?:i|a|iego|iej|iemu|im|ą)$/u;

/** “su tío, Emilio Peñedo”, “His son Paul Pell”: a relative right before the name is somebody else. “Frau Holt” is not. */
function isCalledKin(doc: Document, { from }: Rival['odd']): boolean {
  const { words, text, language } = doc;
  if (from === 0 || !people[language!].kin.has(plainWord(doc, from - 1))) return false;
  const gap = text.slice(words.ends[from - 1], words.starts[from]);
  if (gap === ', ') return true;
  // `His wife Greta Pell`: a man has one.
  return (
    gap === ' ' &&
    from > 1 &&
    possessives.has(plainWord(doc, from - 2)) &&
    !inLaw.has(plainWord(doc, from - 1))
  );
}

/** “Ernest Pell … His granddaughter, Judith Pell,” has not the surname of `Judy Peel`. */
function areOfOneFamily(doc: Document, odd: Rival['odd'], other: Rival['odd']): boolean {
  const [one, each] = [fold(odd.surname), fold(other.surname)];
  return one === each || isDeclined(one, each, people[doc.language!].endings);
}

function lastWord(doc: Document, span: Rival['odd']): string {
  return doc.slice(span).toLowerCase().split(/\s/u).at(-1)!;
}

/** `Writings` of `Writing`, which is a word; `Richards` of `Richard` is another surname. */
function isPlural(plural: string, singular: string): boolean {
  return plural === `${singular}s` && known().has(hashWord(singular));
}

/** Whether the text tells two of one surname apart: by when they lived, by where they are from, or as kin. */
function areTold(doc: Document, odd: Rival['odd'], other: Rival['odd']): boolean {
  if (isFromSomewhere(doc, odd) && !tieOf(doc, odd, [other])) return true;
  // Relatives do not have names that are a slip away from one another.
  if (!areOfOneFamily(doc, odd, other)) return false;
  return areYearsApart(doc, odd, other) || (isBeforeRelative(doc, odd) && !haveUniqueOffice(doc, odd, other));
}

/** `, of the drivers’ union,`: where somebody is from tells who it is. */
const origins: ReadonlySet<string> = new Set('of from de von vom aus da do z ze'.split(' '));

/** `Hugh Prentiss of Leeds`: in languages in which this is no part of a name. */
const bare: ReadonlySet<string> = new Set('of from aus z ze'.split(' '));

function isFromSomewhere(doc: Document, { to, end }: Rival['odd']): boolean {
  const { words, text } = doc;
  if (to >= words.count || !origins.has(plainWord(doc, to))) return false;
  const before = text.slice(end, words.starts[to]);
  const place = people[doc.language!].articles.has(plainWord(doc, to + 1)) ? to + 2 : to + 1;
  return (
    before === ', ' || (before === ' ' && bare.has(plainWord(doc, to)) && words.kinds[place] === CAPITAL)
  );
}
