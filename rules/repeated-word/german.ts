import { CAPITAL, isNear, LOWER, type Document } from '#rule';
import { hashWord, languages, WordSet } from '#text';
import { isSpaced } from './spaced.ts';

const articles = new WordSet('der die das den dem');

/** A sentence has ended by then, or the search is pointless. */
const REACH = 14;

/**
 * “Rentner die die Karte”: no comma stands before a relative clause, and no participle comes that a phrase could belong
 * to (“sah Müller die die Straße säumenden Bäume”, “Der der Kirche gehörende Wald”).
 */
export function isDoubledArticle(doc: Document, from: number, to: number): boolean {
  const { words } = doc;
  if (!articles.has(words.hashes[from]!) || to - from !== 2) return false;
  const starts = words.kinds[from] === CAPITAL;
  if (starts && words.kinds[from + 1] !== LOWER) return false;
  if (!starts) {
    if (from === 0) return false;
    if (isBeforeVerb(doc, from, to) || isObjectTwice(doc, from, to)) return true;
    if (isRelativeTwice(doc, from, to)) return true;
    if (isObjectOfInfinitive(doc, from, to)) return false;
    // Nothing but a space: a comma opens a relative clause, and “Die” or “Für” no noun.
    if (!isSpaced(doc, from)) return false;
    if (languages.de.functionWords.has(words.hashes[from - 1]!) && !isPhrase(doc, from)) return false;
  }
  return isNounNext(doc, to) && !hasAttribute(doc, to);
}

/**
 * “…, aber die die sucht hier kaum jemand”: a pronoun that opens a main clause, and at once the verb and more of the clause.
 * A relative clause, “und die, die sucht, findet”, has its verb at its end, whoever forgets the comma.
 */
function isBeforeVerb(doc: Document, from: number, to: number): boolean {
  const { words, text } = doc;
  if (!coordinators.has(words.hashes[from - 1]!) || to + 1 >= words.count) return false;
  if (words.ends[from - 1]! + 1 !== words.starts[from] || words.kinds[to] !== LOWER) return false;
  if (!/^\p{Ll}{3,}(?<!e)t$/u.test(text.slice(words.starts[to], words.ends[to]))) return false;
  // “die die hat und haben wird”
  return isNear(doc, to + 1) && behindVerb.has(words.hashes[to + 1]!);
}

const coordinators = new WordSet('aber und oder denn doch');

/** What stands behind a verb of a main clause, and hardly before another verb. */
const behindVerb = new WordSet(`
  hier dort kaum man jemand niemand keiner jeder jetzt heute nun noch nur auch nicht wieder immer er es ihn wir uns ihm der die
  das den dem ein eine einen mich dich dann oft selten meist später schon bald sofort bis seit im am in auf mit bei
`);

/**
 * “Helfer, die die in Schichten eingeteilt werden”: a relative clause, and no phrase with an attribute in which its second article
 * would find a noun, “Helfer, die die in Not geratenen Tiere pflegen”, “die die an Grippe Erkrankten pflegen”.
 */
function isRelativeTwice(doc: Document, from: number, to: number): boolean {
  const { words, text } = doc;
  // “…, die, die in Not sind”
  if (languages.de.functionWords.has(words.hashes[from - 1]!)) return false;
  if (!isNear(doc, to) || !inPhrase.has(words.hashes[to]!)) return false;
  if (text.slice(words.ends[from - 1], words.starts[from]) !== ', ') return false;
  return !hasAttribute(doc, to) && !hasTwoNouns(doc, to);
}

const inPhrase = new WordSet(
  'in an auf aus bei mit nach von zu für um über unter vor zwischen seit am im zum zur beim vom durch gegen ohne',
);

/** Whether two words with a capital stand side by side, before the clause ends. */
function hasTwoNouns(doc: Document, to: number): boolean {
  const { words } = doc;
  for (let index = to; index + 1 < Math.min(words.count, to + REACH) && isNear(doc, index + 1); index++)
    if (words.kinds[index] === CAPITAL && words.kinds[index + 1] === CAPITAL) return true;
  return false;
}

const DAS = hashWord('das');

/** “wenn der Fahrer das das nicht hören will”: a clause with its subject has one object, before an adverb. */
function isObjectTwice(doc: Document, from: number, to: number): boolean {
  const { words } = doc;
  if (words.hashes[from] !== DAS || words.kinds[from - 1] !== CAPITAL || to >= words.count) return false;
  if (!behindObject.has(words.hashes[to]!) || !isNear(doc, to)) return false;
  for (let index = from - 1; index >= Math.max(1, from - 5); index--) {
    if (!isNear(doc, index + 1)) return false;
    if (subordinators.has(words.hashes[index]!)) return true;
  }
  return subordinators.has(words.hashes[0]!) && from <= 5;
}

/** “…, möge das das Steueramt wissen lassen”: what is known and who is to know it, behind a verb that asks for an infinitive. */
function isObjectOfInfinitive({ words, text }: Document, from: number, to: number): boolean {
  if (words.hashes[from] !== DAS || !modals.has(words.hashes[from - 1]!)) return false;
  for (let index = to; index < Math.min(words.count, to + REACH); index++)
    if (/^[,.!?:;]/u.test(text.slice(words.ends[index], words.ends[index]! + 1)))
      return words.kinds[index] === LOWER && text[words.ends[index]! - 1] === 'n';
  return false;
}

const modals = new WordSet(`
  möge mögen mag soll sollen sollte sollten will wollen wollte kann können konnte könnte könnten muss müssen musste müsste darf
  dürfen durfte dürfte wird werden würde würden lässt lassen ließ
`);

const subordinators = new WordSet(
  'wenn weil obwohl dass daß ob als bevor nachdem da sobald solange falls wie während damit',
);
const behindObject = new WordSet(`
  nicht nie niemals schon auch nur noch nun so jetzt heute gestern gleich immer wieder längst bereits gern gerne überhaupt
  trotzdem selbst einmal sofort kaum oft
`);

/**
 * “Hat die die Brücke gesperrt”, “nach dem dem Regen”, “in dem die die Steinach stieg”: neither a word that opens a clause, as in “weil
 * die die Brücke sperrten”, nor a preposition that does, “der Hof, in dem dem Verein gedankt wurde”. “Das ist das das Ende” may be one.
 */
function isPhrase(doc: Document, from: number): boolean {
  const { words } = doc;
  const before = words.hashes[from - 1]!;
  if (!prepositions.has(before))
    return (
      (words.hashes[from] !== DAS || auxiliaries.has(before)) &&
      !links.has(before) &&
      words.kinds[from - 1] === LOWER
    );
  if (from === 1 || words.kinds[from - 1] === CAPITAL) return true;
  return isNear(doc, from - 1) && !links.has(words.hashes[from - 2]!);
}

const auxiliaries = new WordSet(
  'hat haben hatte hatten wird werden wurde wurden will wollen kann können muss müssen soll sollen',
);
const prepositions = new WordSet(
  'für nach mit durch gegen ohne um seit von aus bei über unter vor zwischen in an auf zu neben hinter trotz wegen während',
);
const links = new WordSet(`
  und oder aber sowie denn als wie wenn weil obwohl dass daß ob bevor nachdem da sobald solange falls damit bis so auch nur doch
  dann ja nicht selbst sogar eben gerade nun noch schon immer er sie es ich wir ihr man sich mir dir ihm uns euch ihnen ihn mich
  dich
`);

function isNounNext({ words }: Document, to: number): boolean {
  for (let index = to; index < Math.min(words.count, to + 3); index++) {
    if (words.kinds[index] === CAPITAL) return true;
    if (languages.de.functionWords.has(words.hashes[index]!)) return false;
  }
  return false;
}

/** An inflected word right before a noun, once a noun has been. */
function hasAttribute({ words, text }: Document, to: number): boolean {
  const { functionWords } = languages.de;
  let noun = false;
  for (let index = to; index + 1 < Math.min(words.count, to + REACH); index++) {
    const between = text.slice(words.ends[index]!, words.starts[index + 1]!);
    if (/[.!?:;]/u.test(between.slice(0, 4))) return false;
    if (words.kinds[index] === CAPITAL) noun = true;
    else if (noun && words.kinds[index + 1] === CAPITAL && !functionWords.has(words.hashes[index]!)) {
      if (/(?:e|en|em|er|es)$/u.test(text.slice(words.starts[index]!, words.ends[index]!))) return true;
    }
  }
  return false;
}

/** Walla Walla and Bora Bora are shorter. */
const NOUN = 6;

/** “der letzte Fahrgast Fahrgast von Bord”: an article or an adjective makes a noun of what could be a name. */
export function isDoubledNoun(doc: Document, from: number, to: number): boolean {
  const { words, text, language } = doc;
  if (language !== 'de' || from === 0 || to - from !== 2) return false;
  if (words.kinds[from] !== CAPITAL || words.kinds[to - 1] !== CAPITAL || words.kinds[from - 1] !== LOWER)
    return false;
  if (words.ends[from]! - words.starts[from]! < NOUN || words.kinds[to] === CAPITAL) return false;
  if (!isSpaced(doc, from)) return false;
  const before = text.slice(words.starts[from - 1], words.ends[from - 1]);
  return (
    determiners.has(words.hashes[from - 1]!) ||
    (before.length > 4 &&
      /(?:e|en|em|er|es)$/u.test(before) &&
      !languages.de.functionWords.has(words.hashes[from - 1]!))
  );
}

const determiners = new WordSet(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen am im zum zur vom beim ins ans sein seine ihr ihre unser unsere jeder jede jedes dieser diese dieses',
);
