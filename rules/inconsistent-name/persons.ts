import {
  isThing,
  isTitled,
  LOWER,
  names,
  NUMBER,
  officesBeside,
  plainWord,
  type Document,
  type Name,
  type Sentence,
} from '#rule';
import { classOf, fold, languages, people, SPACE, WordSet } from '#text';
import { hasPronoun, isBareName, calledLike, isInitialled, isPlausible, isWhole } from './full-names.ts';

/** Everybody who is called by one given name and one surname, spelled one way. */
export interface Person {
  readonly given: string;
  readonly surname: string;
  /** Where the full name stands, in order. */
  readonly mentions: readonly Name[];
  /** Where the surname stands alone. */
  readonly alone: readonly Name[];
}

export interface Persons {
  /** In the order of their first full name. */
  readonly persons: readonly Person[];
  /** Single words that are nobody's surname, by their folded form: places, given names, and whatever has a capital. */
  readonly strangers: ReadonlyMap<string, readonly Name[]>;
  /** Names of several words that are no person's: streets, companies, feasts. */
  readonly things: ReadonlyMap<string, readonly Name[]>;
}

/** The persons of a document: full names, and the single words that are their surnames. */
export function persons(doc: Document): Persons {
  const full = new Map<string, Name[]>();
  const single = new Map<string, Name[]>();
  const things = new Map<string, Name[]>();
  for (const name of doc.get(names)) {
    if (isBrokenOff(doc, name)) continue;
    if (name.given === '') add(single, fold(name.surname), name);
    else if (isThing(doc, name) && !isSurname(doc, name)) add(things, fold(doc.slice(name)), name);
    else if ((isPlausible(name) && !hasPronoun(doc, name)) || isInitialled(doc, name))
      add(full, `${fold(name.given)} ${fold(name.surname)}`, name);
  }
  const found: Person[] = [];
  const surnames = new Set<string>();
  for (const mentions of full.values()) {
    const { given, surname } = mentions[0]!;
    surnames.add(fold(surname));
    found.push({ given, surname, mentions, alone: single.get(fold(surname)) ?? [] });
  }
  for (const surname of surnames) single.delete(surname);
  const isCalledLike = calledLike(found);
  for (const [key, mentions] of things) {
    const { given, surname } = mentions[0]!;
    if (!isCalledLike({ given, surname }) || !mentions.every((each) => isBareName(doc, each))) continue;
    things.delete(key);
    found.push({ given, surname, mentions, alone: [] });
  }
  return { persons: found, strangers: single, things };
}

/** “Madam Mayor Les…”: a name that somebody breaks off, or thinks about, is no other name. */
function isBrokenOff({ text }: Document, { end }: Name): boolean {
  const mark = text[end];
  return (mark === '…' || mark === '.') && /^(?:…|\.\.\.)/u.test(text.slice(end, end + 3));
}

/** `Gwendoline Park said`, `Mrs Ann Hall`, `Jo Bridge, the mayor`: places are called so, and people who do what people do. */
function isSurname(doc: Document, name: Name): boolean {
  const { things, fields, articles } = people[doc.language!];
  for (let at = name.from; at < name.to - 1; at++)
    if (things.has(plainWord(doc, at)) || fields.has(plainWord(doc, at))) return false;
  if (name.to - name.from > 2 || !isWhole(name.given) || fields.has(plainWord(doc, name.to - 1)))
    return false;
  if (name.from > 0 && articles.has(plainWord(doc, name.from - 1))) return false;
  return isTitled(doc, name) || isAged(doc, name) || officesBeside(doc, name).after !== undefined;
}

function add(map: Map<string, Name[]>, key: string, name: Name): void {
  const found = map.get(key);
  if (found) found.push(name);
  else map.set(key, [name]);
}

/** Whether a verb of speech has the name for its subject: `Ann Lee said`, `said Ann Lee`, `sagte die Wirtin Ann Lee`. */
export function speaks(doc: Document, name: Name): boolean {
  const { words } = doc;
  const { from, to } = name;
  const verbs = languages[doc.language!].speechVerbs;
  if (to < words.count && gap(doc, to) === ' ' && verbs.has(words.hashes[to]!)) return true;
  // `Ali Kurt, “…” dedi.`
  if (doc.language === 'tr' && /^, ["“«]$/u.test(gap(doc, to))) return true;
  const { before } = officesBeside(doc, name);
  const first = before ? words.indexAt(before.start) : from;
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    if (!/^ $|^, $/u.test(gap(doc, at + 1))) return false;
    if (verbs.has(words.hashes[at]!)) return true;
    if (!people[doc.language!].articles.has(plainWord(doc, at)) && plainWord(doc, at) !== 'to') return false;
  }
  return false;
}

/** Whether the name is the subject of an opinion or a hope, which only people have. */
export function thinks(doc: Document, { to }: Name): boolean {
  return to < doc.words.count && gap(doc, to) === ' ' && opinions.has(doc.words.hashes[to]!);
}

/** Whether an age stands behind the name: `Freya Lomax, 12,`. */
export function isAged(doc: Document, { to, sentence }: Name): boolean {
  const { words, text } = doc;
  if (to >= doc.sentences[sentence]!.to || words.kinds[to] !== NUMBER || gap(doc, to) !== ', ') return false;
  return /^\d{1,2}[,.;)]/u.test(text.slice(words.starts[to], words.ends[to]! + 1));
}

/** Whether the text says at this place who the person is: an office, an age, an apposition, a noun before the name. */
export function isIntroduced(doc: Document, name: Name): boolean {
  const { from, to, sentence } = name;
  const { before, after } = officesBeside(doc, name);
  if (before || after) return true;
  const { words } = doc;
  const { from: first, to: last } = doc.sentences[sentence]!;
  // In Turkish a comma closes the subject, and what somebody is stands before the name.
  const isApposition = doc.language === 'tr' ? / \(/u : /^['’]?(?:, | \(| [–—-] )$/u;
  if (to < last && isApposition.test(gap(doc, to))) {
    const { functionWords } = languages[doc.language!];
    // `thanked Ann Lee, smiling, …`, `For Ann Lee, second place was …`
    const isClosed = from === first + 1 && functionWords.has(words.hashes[first]!);
    const isNoun =
      words.kinds[to] === LOWER &&
      !functionWords.has(words.hashes[to]!) &&
      !(doc.language === 'en' && (isClosed || noNoun.test(doc.slice(words.at(to)))));
    if (isNoun || words.kinds[to] === NUMBER || people[doc.language!].articles.has(plainWord(doc, to)))
      return true;
    if (relatives.has(plainWord(doc, to)) || gap(doc, to).includes('(')) return true;
  }
  return from > first && gap(doc, from) === ' ' && isNounBefore(doc, from - 1);
}

/** Adverbs and participles. */
const noNoun = /(?:ed|ing|ly|ward|wards)$/u;

const opinions = new WordSet(`
  believes thinks hopes doubts glaubt hofft bezweifelt croit pense espère doute cree piensa espera confía duda acredita acha
  pensa duvida uważa sądzi wierzy myśli
`);

const relatives: ReadonlySet<string> = new Set(
  'who whose qui dont que quien cuya cujo ktory ktora aged'.split(' '),
);

const shortAdverbs: ReadonlySet<string> = new Set('dun gun kez ara son iki yil ise hem'.split(' '));

/** “In the afternoon Ann Lee makes tea.” */
const times = new WordSet(`
  morning afternoon evening night day week month year winter summer autumn spring weekend time noon matin midi soir nuit jour
  semaine mois année hiver été automne printemps temps fois mañana tarde noche día mes año invierno verano otoño primavera vez
  manhã noite dia mês ano inverno verão outono sabah akşam gece kış yaz bahar yıl rano wieczorem nocą zimą latem wiosną jesienią
  roku
`);

/** `novelist Ann Lee`; but a verb is no introduction: `met Ann Lee`, `will send Ann Lee`, `a rencontré Ann Lee`. */
function isNounBefore(doc: Document, at: number): boolean {
  const { words } = doc;
  const { functionWords, speechVerbs } = languages[doc.language!];
  const hash = words.hashes[at]!;
  if (words.kinds[at] !== LOWER || times.has(hash) || functionWords.has(hash) || speechVerbs.has(hash))
    return false;
  // “gününde”, “haftasından”: a word that says where or when.
  if (doc.language === 'tr' && /\p{L}{3}[dt][ea]n?$/u.test(doc.slice(words.at(at)))) return false;
  if (doc.language === 'en' && (transitive.has(hash) || (at > 0 && verbal.has(words.hashes[at - 1]!))))
    return false;
  if (articled.has(doc.language!)) return isBehindArticle(doc, at);
  // “Yeni ebe Kerem Sayar”: in Turkish no article and no preposition is as short.
  const least = doc.language === 'tr' && !shortAdverbs.has(plainWord(doc, at)) ? 3 : 4;
  return words.ends[at]! - words.starts[at]! >= least && !noNoun.test(doc.slice(words.at(at)));
}

/** Verbs that do not end in “-ed” and take a person: “sent Ann Lee”. */
const transitive = new WordSet(`
  beat sent gave made left took paid knew found brought kept held lost drew drove showed chose taught sees know knows saw calls
  thanks helps gives sends joins follows names meets makes takes leaves shows shot struck threw bought sold hired fought caught
  understood remembers likes loves hates needs wants lets puts sets wrote writes reads does feeds pays
`);

/** What a verb stands behind: “will send Ann Lee”, “to join Ann Lee”, “she told Ann Lee”. */
const verbal = new WordSet(
  'i you he she it we they who will would can could may might must shall should to did does do cannot let',
);

/** Languages in which whoever is told by a noun, `le boulanger Jean Roux`, has an article before it. */
const articled: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'pt']);

const contracted = new WordSet(
  'du au aux des al del do da dos das ao à pelo pela no na num numa cette cet ce sa son ses mon',
);

function isBehindArticle(doc: Document, at: number): boolean {
  const { words, text } = doc;
  const { articles } = people[doc.language!];
  if (/^[ld]['’]/u.test(text.slice(words.starts[at], words.starts[at]! + 2))) return true;
  for (const index of [at - 1, at - 2])
    if (index >= 0 && (articles.has(plainWord(doc, index)) || contracted.has(words.hashes[index]!)))
      return true;
  return at === 0 || /[,(]/u.test(text.slice(words.ends[at - 1], words.starts[at]));
}

/**
 * The sentence before a name, as far as it may tell whose name it is. In another paragraph of several sentences only one
 * that is about a relative does, `Her sister has a drum`, not one that speaks of a relative: `She told her father`.
 */
export function sentenceBefore(doc: Document, index: number): Sentence | undefined {
  const { sentences, blocks } = doc;
  const before = sentences[index - 1];
  if (!before || before.block === sentences[index]!.block) return before;
  if (before.start === blocks[before.block]!.content.start) return before;
  const { kin } = people[doc.language!];
  for (let at = before.from; at < Math.min(before.to, before.from + 3); at++)
    if (kin.has(plainWord(doc, at))) return before;
  return undefined;
}

/** Whether a word for a relative stands in the sentence of the name or in the one before it. */
export function isAmongKin(doc: Document, { sentence }: Name): boolean {
  const known = people[doc.language!];
  for (const each of [sentenceBefore(doc, sentence), doc.sentences[sentence]]) {
    if (!each) continue;
    // A sentence of more words than this is no sentence.
    for (let at = each.from; at < Math.min(each.to, each.from + 200); at++) {
      if (known.kin.has(plainWord(doc, at))) return true;
    }
  }
  return false;
}

/** Whether the sentence of a name is running prose: a line of scorers or of members present has hardly a small letter. */
export function isInProse(doc: Document, { sentence, from }: Name): boolean {
  const each = doc.sentences[sentence]!;
  const { kind } = doc.blocks[each.block]!;
  if (kind === 'credit' || kind === 'verse' || kind === 'table') return false;
  if (
    kind === 'caption' &&
    /[:/|©(][^:/|©(]{0,30}$/u.test(
      doc.text.slice(Math.max(each.start, doc.words.starts[from]! - 30), doc.words.starts[from]),
    )
  ) {
    return false;
  }
  let small = 0;
  const to = Math.min(each.to, each.from + 200);
  for (let at = each.from; at < to; at++) if (doc.words.kinds[at] === LOWER) small++;
  return small >= 2 && small * 3 >= to - each.from;
}

/** What stands between a word and the one before it; white space of any kind is one space. */
export function gap({ words, text }: Document, index: number): string {
  if (index <= 0 || index >= words.count) return '';
  const start = words.ends[index - 1]!;
  const end = words.starts[index]!;
  if (end - start > 4) return '…';
  let found = '';
  for (let at = start; at < end; at++) {
    const isSpace = classOf(text.charCodeAt(at)) === SPACE;
    if (!isSpace || !found.endsWith(' ')) found += isSpace ? ' ' : text[at];
  }
  return found;
}
