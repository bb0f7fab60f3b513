import { CAPITAL, isNear, LOWER, type Document } from '#rule';
import { HashTable, once, onceEach, WordSet, type LanguageCode } from '#text';
import { announced, members, people } from '../data/newsmakers.ts';
import { joiners, seams, type Seams } from '../data/sentence-starts.ts';
import { openingVerbs } from '../data/sentence-verbs.ts';
import { alsoNames, ands, bearers, lettered } from '../data/title-words.ts';
import { isDateSeam } from './date-seams.ts';
import { isDated } from './first-verbs.ts';
import { isOrder } from './orders.ts';
import { isPlainStart } from './plain-starts.ts';
import { isPrizeSeam } from './prize-seams.ts';
import { readings, type Verdict } from './seam-readings.ts';
import { isPersonBehindArticle, isSpeakerSeam } from './speakers.ts';
import { isBehindWork } from './titles.ts';
import { isTurkishSeam } from './turkish-seams.ts';
import { isWeighedSeam } from './weighed-seams.ts';
import { isOfOffice, isNounSeam, isOfParticiple, isVerbSeam } from './verb-seams.ts';

/** Whether a sentence begins at a word that follows another of its block. */
export function seamAt(doc: Document, index: number): Verdict {
  // “o tipo O negativo”, “grupa A jest”
  const isLetter = doc.words.ends[index]! - doc.words.starts[index]! === 1;
  if (isLetter && lettered.has(doc.words.hashes[index - 1]!)) return 'none';
  if (isWeighedSeam(doc, index)) return 'weak';
  return readAt(doc, index);
}

function readAt(doc: Document, index: number): Verdict {
  const { words, text } = doc;
  const code = doc.language!;
  const hash = words.hashes[index]!;
  if (code === 'tr' && isTurkishSeam(doc, index)) return 'weak';
  if (isDateSeam(doc, index) || isVerbSeam(doc, index)) return 'weak';
  if (
    code === 'en' &&
    (isOfOffice(doc, index) ||
      isOfParticiple(doc, index) ||
      isPersonBehindArticle(doc, index) ||
      isNounSeam(doc, index))
  )
    return 'weak';
  if (startsOf(code).get(hash) === 0) {
    if (code === 'en' && isPrizeSeam(doc, index)) return 'weak';
    if (code === 'en')
      return isSpeakerSeam(doc, index)
        ? 'strong'
        : isPlainStart(doc, index) || isOrder(doc, index)
          ? 'weak'
          : 'none';
    return isVerbFirst(doc, index) || isElided(doc, index) || isInvitation(doc, index) ? 'weak' : 'none';
  }
  const seam = seams[code];
  if (!isNear(doc, index)) return 'none';
  if (text[words.ends[index]!] === ',') return isCommaBehind(doc, index, seam) ? 'weak' : 'none';
  if (!isNear(doc, index + 1)) return 'none';
  const place = {
    doc,
    index,
    code,
    seam,
    hash,
    before: words.hashes[index - 1]!,
    next: words.hashes[index + 1]!,
    joins: joiners[code].has(hash),
    goesOn: words.kinds[index + 1] === LOWER || isDated(doc, index),
  };
  for (const reading of readings) {
    const verdict = reading(place);
    if (verdict) return verdict;
  }
  return 'none';
}

/** “… was sold However, the mayor”, “… rendre la Depuis, plus rien” */
function isCommaBehind(
  { words, text, language }: Document,
  index: number,
  { adverbs, determiners }: Seams,
): boolean {
  const [hash, before] = [words.hashes[index]!, words.hashes[index - 1]!];
  if ((!joiners[language!].has(hash) && !adverbs.has(hash)) || alsoNames.has(hash)) return false;
  if (bearers.has(before)) return false;
  if (words.kinds[index - 1] !== LOWER || words.kinds[index + 1] !== LOWER) return false;
  if (text[words.ends[index]! + 1] !== ' ' || words.starts[index + 1] !== words.ends[index]! + 2)
    return false;
  return !ands.has(before) && (!determiners.has(before) || language !== 'de');
}

/** “… quiso saber por Repartió un cuestionario”: a verb behind a small letter, and no name that ends like one. */
function isVerbFirst(doc: Document, index: number): boolean {
  const { words, text, language, vocabulary } = doc;
  const [start, end] = [words.starts[index]!, words.ends[index]!];
  if (end - start > LONGEST || words.kinds[index + 1] !== LOWER || vocabulary.countAt(index) > 1)
    return false;
  if (!isNear(doc, index + 1)) return false;
  return (openingVerbs[language!]?.test(text.slice(start, end)) ?? false) && !isBehindWork(doc, index);
}

const LONGEST = 16;

/**
 * “renforcer un L’architecte a tenu”: two articles; “les lui L’une d’elles”: a pronoun that waits for its verb. Behind a
 * preposition it may be a title, “de L’équipe”.
 */
function isElided({ words, text, language }: Document, index: number): boolean {
  if (language !== 'fr' || words.kinds[index + 1] !== LOWER) return false;
  const before = words.hashes[index - 1]!;
  if (!seams.fr.determiners.has(before) && !waiting.has(before)) return false;
  const start = words.starts[index]!;
  return /^[LCJNS][’']\p{Ll}/u.test(text.slice(start, start + 3));
}

const waiting = new WordSet('lui leur nous vous se me te ne y ils elles avait avaient avons ayant');

/** “rappelle que les Comptez deux heures”: what a guide tells its reader to do, and nobody is called. */
function isInvitation(doc: Document, index: number): boolean {
  const { words, language } = doc;
  if (language !== 'fr' || !invitations().has(words.hashes[index]!) || isBehindWork(doc, index)) return false;
  const before = words.hashes[index - 1]!;
  if (words.kinds[index - 1] !== LOWER || words.kinds[index + 1] === CAPITAL) return false;
  if (!seams.fr.determiners.has(before) && !seams.fr.open.has(before)) return false;
  // “cliquez sur Validez”, “la touche Entrez”
  return isNear(doc, index) && isNear(doc, index + 1) && !onLabels.has(before);
}

const onLabels = new WordSet('sur à de dans par avec');

const invitations = once(
  () =>
    new WordSet(`
      comptez prenez suivez laissez tournez montez descendez traversez continuez revenez passez allez restez gardez évitez
      prévoyez pensez apportez réservez venez profitez choisissez ajoutez versez mélangez faites mettez coupez remuez attendez
      appelez consultez vérifiez entrez sortez marchez longez empruntez garez rejoignez quittez grimpez partez arrivez demandez
      regardez écoutez lisez notez sachez oubliez emportez munissez préférez essayez goûtez servez disposez épluchez lavez
      faites chauffez enfournez étalez saupoudrez arrosez retirez égouttez incorporez battez fouettez couvrez déposez
      conservez contactez inscrivez envoyez remplissez payez présentez signalez respectez tenez rendez
    `),
);

/** All that a sentence may begin with at a seam: most words with a capital are names, and in none of the lists. */
const startsOf = onceEach((code: LanguageCode): HashTable => {
  const table = new HashTable();
  const { openers, subjects, adverbs, afterDeterminer, afterOpen } = seams[code];
  const all = [joiners[code], openers, subjects, adverbs, afterDeterminer, afterOpen];
  for (const words of code === 'en' ? [...all, people, members, announced] : all) words.markIn(table, 1);
  return table;
});
