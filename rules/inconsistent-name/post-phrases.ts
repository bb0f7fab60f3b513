import { CAPITAL, isNear, LOWER, officeOf, plainWord, type Document, type Name } from '#rule';
import { languages, people, setOf, type LanguageCode, type People } from '#text';

/** How many words a post has at most, with its article: `the chair of the parish council`. */
const LONGEST = 8;

/** What a text calls somebody at one place. */
export interface Post {
  /** The word that all others tell more about: `coxsw` of `the lifeboat’s coxswain`, `chef` of `le chef de la fanfare`. */
  readonly head: string;
  /** The words that tell, by their stems: `coxsw`, `lifeb`. */
  readonly stems: ReadonlySet<string>;
  /** The words themselves. */
  readonly words: readonly string[];
  /** Whose it is, if a pronoun says so, `her`, or a genitive, `lowen`. */
  readonly owner: string;
  readonly house: string;
  readonly isDefinite: boolean;
  /** There may be several, or there was another before. */
  readonly isOpen: boolean;
  /** The names and the nouns behind `of` in it, by their stems: whose post it is. */
  readonly houses: readonly string[];
  /** It is one of a row, as both must say: `second`. */
  readonly rank: string;
}

/** What a text calls somebody here by a noun, before the name or behind it. */
export function postOf(doc: Document, name: Name): Post | undefined {
  return postBefore(doc, name) ?? postBehind(doc, name);
}

/** `The coach of the under-nines, Ann Lee,`, `Der Trainer Jan Lau`, `His widow Ann Lee`. */
function postBefore(doc: Document, { from, end, sentence }: Name): Post | undefined {
  const { words, text, sentences } = doc;
  const { titles, articles } = people[doc.language!];
  let last = from - 1;
  while (last >= sentences[sentence]!.from && titles.has(plainWord(doc, last))) last--;
  const first = Math.max(sentences[sentence]!.from, last - LONGEST);
  if (last < first) return undefined;
  const isSetOff = text.slice(words.ends[last], words.starts[last + 1]) === ', ';
  // “In the shop, Ann Lee opened a tin”: what stands before a comma tells who it is if another mark follows the name.
  if (isSetOff ? !/^(?:[,.;:]|$)/u.test(text.slice(end, end + 1)) : !isNear(doc, last + 1)) return undefined;
  const known = languages[doc.language!];
  // Turkish has no article, and what stands further before tells more about the noun.
  if (doc.language === 'tr')
    return !isSetOff && officeOf(people.tr, 'tr', plainWord(doc, last))
      ? readPost(doc, last, last + 1, { owner: '', isDefinite: true, sentence })
      : undefined;
  for (let at = last; at >= first; at--) {
    if (at < last && !isNear(doc, at + 1)) return undefined;
    const word = plainWord(doc, at);
    const isElided = /^[ld]['’]/iu.test(text.slice(words.starts[at], words.starts[at]! + 2));
    if (isElided || isDefinite(doc, at)) {
      // `the chair of the council`: the article of the owner.
      if (at > first && (isElided || articles.has(word)) && isJoint(doc, at - 1)) continue;
      return readPost(doc, isElided ? at : at + 1, last + 1, { owner: word, isDefinite: true, sentence });
    }
    // `said Northgate coach`, `A spokesman for the council`, `Counsel for the council, Ann Lee,`
    const hash = words.hashes[at]!;
    const isEnd = known.speechVerbs.has(hash) || indefinite.has(word);
    if (isEnd || (known.functionWords.has(hash) && !isJoint(doc, at)))
      return isSetOff && !isEnd
        ? undefined
        : readPost(doc, at + 1, last + 1, { owner: '', isDefinite: false, sentence });
    if (at === sentences[sentence]!.from && (isSetOff || words.kinds[last] === LOWER))
      return readPost(doc, at, last + 1, {
        owner: '',
        isDefinite: isSetOff || doc.language === 'pl',
        sentence,
      });
  }
  return undefined;
}

/** `Ann Lee, her producer,`, `Ann Lee (treasurer)`, `Ann Lee, vice-principal,`. */
function postBehind(doc: Document, { from, to, end, sentence }: Name): Post | undefined {
  const { words, text, sentences } = doc;
  const { from: first, to: limit } = sentences[sentence]!;
  if (to >= limit || !/^(?:, | \()$/u.test(text.slice(end, words.starts[to]))) return undefined;
  // “The mayor, Ann Lee, the guests said”: no apposition is what follows.
  if (from > first && text.slice(words.ends[from - 1], words.starts[from]) === ', ') return undefined;
  const isIndefinite = indefinite.has(plainWord(doc, to));
  const isArticle = isIndefinite || isDefinite(doc, to);
  if (!isArticle && !isBare(doc, to)) return undefined;
  for (let at = isArticle ? to + 1 : to; at < Math.min(limit, to + LONGEST); at++) {
    if (at + 1 < words.count && isNear(doc, at + 1)) continue;
    if (!/^[,.;:)]/u.test(text.slice(words.ends[at], words.ends[at]! + 1))) return undefined;
    const owner = isArticle ? plainWord(doc, to) : '';
    return readPost(doc, isArticle ? to + 1 : to, at + 1, { owner, isDefinite: !isIndefinite, sentence });
  }
  return undefined;
}

/** Whether a noun may begin here that tells without an article who somebody is; no `smiling`, no `however`, no town. */
function isBare(doc: Document, at: number): boolean {
  const { words, language } = doc;
  const word = plainWord(doc, at);
  if (officeOf(people[language!], language!, word)) return true;
  if (words.kinds[at] !== LOWER || languages[language!].functionWords.has(words.hashes[at]!)) return false;
  return !/(?:ing|ed|ly|ant|ando|endo|ado|ido|mente|ment)$/u.test(word);
}

const articlesOfOne = setOf('the der die das le la el o a');
const owners = setOf(
  'its their his her our my sein seine ihr ihre unser unsere mein meine son sa leur notre mon ma su nuestro nuestra mi seu sua nosso nossa jego jej',
);

function isDefinite(doc: Document, at: number): boolean {
  const word = plainWord(doc, at);
  return owners.has(word) || (articlesOfOne.has(word) && !(word === 'a' && doc.language !== 'pt'));
}

const indefinite = setOf(
  'a an another one ein eine einer eines einem einen un une unos una otro otra um uma outro outra bir inny inna',
);

/** What stands between a noun and the article of its owner: `of the`, `for the`. */
const jointsOfOwners = setOf(
  'of for at in to de du des del da do das dos pour para von vom des der fur am an en au aux a',
);

function isJoint(doc: Document, at: number): boolean {
  return doc.words.kinds[at] === LOWER && jointsOfOwners.has(plainWord(doc, at));
}

/** What several of a text may be, one after the other: whom something befell, who won, who is one of many. */
const several = setOf(`
  defendant accused claimant plaintiff appellant applicant respondent suspect victim deceased casualty witness driver passenger
  cyclist motorist pedestrian rider owner tenant buyer seller winner loser scorer patient complainant culprit offender prisoner
  man woman boy girl child lady gentleman person other others one caller reader player guest visitor speaker neighbour neighbor
  councillor councilor member deputy senator pupil student teacher resident volunteer actor singer officer constable sergeant
  spokesman spokeswoman spokesperson runner swimmer rower skier striker midfielder defender winger forward colleague friend
  captain president minister son daughter brother sister uncle aunt cousin nephew niece grandson granddaughter champion
  angeklagte fahrer fahrerin opfer tater gewinner gewinnerin sieger siegerin mann frau junge zeuge zeugin nachbar nachbarin
  sprecher sprecherin schuler schulerin lehrer lehrerin spieler spielerin sohn tochter bruder schwester onkel tante enkel enkelin
  accuse prevenu victime conducteur conductrice vainqueur homme femme temoin voisin voisine eleve fils fille frere soeur cousin
  cousine oncle neveu niece depute deputee conseiller conseillere joueur joueuse
  acusado acusada victima conductora ganador ganadora hombre mujer testigo vecino vecina alumno alumna hijo hija hermano
  hermana tio tia primo prima nieto nieta diputado diputada concejal concejala jugador jugadora
  reu re vitima vencedor vencedora homem mulher testemunha vizinho vizinha aluno aluna filho filha irmao irma neto neta vereador
  vereadora deputado deputada jogador jogadora
  sasiad sasiadka swiadek syn corka brat siostra uczen uczennica radny radna posel poslanka
`);

/** What tells that there is another one, or was. */
export const others = setOf(`
  other another new next last old previous then home away visiting opposing losing winning rival younger elder eldest youngest
  andere neue neuer neuen nachste alte alter letzte junge altere jungere autre nouveau nouvelle prochain ancien ancienne otro otra
  nuevo nueva antiguo antigua outro outra novo nova antigo antiga nowy nowa dawny dawna yeni eski
`);

/** The places of a row. */
export const ranks = setOf(`
  first second third fourth erste zweite dritte erster zweiter dritter premier premiere deuxieme second seconde troisieme primer primera
  segundo segunda tercer tercera primeiro primeira terceiro terceira pierwszy pierwsza drugi druga trzeci trzecia birinci ikinci ucuncu
`);

/** Languages in which a noun has what tells more about it behind it. */
const headsFirst: ReadonlySet<LanguageCode> = new Set(['fr', 'es', 'pt', 'pl']);

/** How many letters tell two words to be of one stem. */
const STEM = 5;

function readPost(
  doc: Document,
  from: number,
  to: number,
  { owner, isDefinite, sentence }: Pick<Post, 'owner' | 'isDefinite'> & Pick<Name, 'sentence'>,
): Post | undefined {
  const known = people[doc.language!];
  const { functionWords, speechVerbs } = languages[doc.language!];
  const words: string[] = [];
  const stems = new Set<string>();
  const houses: string[] = [];
  let [rank, head, house] = ['', '', ''];
  let [isClosed, isBehindJoint, isOpen] = [false, false, false];
  for (let at = from; at < to; at++) {
    const word = plainWord(doc, at);
    const hash = doc.words.hashes[at]!;
    isOpen ||= known.qualifiers.has(word) || others.has(word) || several.has(word);
    isBehindJoint ||= words.length > 0 && isJoint(doc, at);
    isClosed ||= isBehindJoint || (words.length > 0 && headsFirst.has(doc.language!));
    if (ranks.has(word)) rank = word;
    else if (!functionWords.has(hash) && !speechVerbs.has(hash) && !isJoint(doc, at)) {
      const stem = stemOf(known, doc.language!, word);
      words.push(word);
      stems.add(stem);
      if (!isClosed) head = stem;
      const isName = doc.words.kinds[at] === CAPITAL && doc.language !== 'de';
      if (/['’]s$/u.test(doc.slice(doc.words.at(at)))) house = word;
      if (isBehindJoint || (isName && at > doc.sentences[sentence]!.from)) houses.push(stem);
    }
  }
  if (words.length === 0) return undefined;
  return {
    head,
    stems,
    words,
    houses,
    owner: owners.has(owner) ? owner : '',
    house,
    isDefinite,
    isOpen,
    rank,
  };
}

/** `director` for `directrice`; a `Gästetrainer` is another one than the `Trainer`. */
export function stemOf(known: People, language: LanguageCode, word: string): string {
  const office = officeOf(known, language, word);
  return office === undefined || office.field === 'any' ? word.slice(0, STEM) : office.head;
}
