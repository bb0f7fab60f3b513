import { firstAfter, type Attribution, type Document } from '#rule';
import { onceEach, WordSet, type LanguageCode } from '#text';

/** What two sides hand out when they have met. Contracts and laws are not among it: whoever argues about one quotes it often. */
const names: Readonly<Record<LanguageCode, string>> = {
  en: 'statement communiqué communique declaration release',
  de: `erklärung kommuniqué mitteilung pressemitteilung verlautbarung abschlusserklärung schlusserklärung stellungnahme
    abschlusskommuniqué`,
  fr: 'communiqué déclaration',
  es: 'comunicado declaración nota',
  pt: 'comunicado declaração nota',
  tr: `açıklama açıklamada açıklamasında açıklamaya açıklamanın bildiri bildiride bildirisinde bildiriye bildirinin duyuruda
    duyurusunda`,
  pl: `komunikat komunikacie komunikatu oświadczenie oświadczeniu oświadczenia deklaracja deklaracji`,
};

const papers = onceEach((language: LanguageCode) => new WordSet(names[language]));

const kinds = `joint common final written gemeinsame gemeinsamen commun commune conjoint conjointe finale conjunto conjunta ortak wspólne
  wspólnym wspólny`;

/** The words that name it, and tell nothing of its subject: `the joint statement`. */
export const paperWords = onceEach((language: LanguageCode) => new WordSet(`${names[language]} ${kinds}`));

/** As many words of a sentence are read. */
const LONGEST = 60;

/** Whether nobody but a statement says something: `in the statement it says`, `the communiqué was brief: “…,” it said`. */
export function isFromPaper(doc: Document, { topic, speaker }: Attribution): boolean {
  if (speaker && speaker.by !== 'role' && doc.language !== 'de') return false;
  const { sentences } = doc;
  const index = firstAfter(sentences, topic.start);
  const here = sentences[index];
  if (!here) return false;
  if (hasPaper(doc, here.from, here.to)) return true;
  const before = sentences[index - 1];
  return !speaker && before?.block === here.block && hasPaper(doc, before.from, before.to);
}

export function areFromPapers(doc: Document, given: Attribution, again: Attribution): boolean {
  return isFromPaper(doc, given) && isFromPaper(doc, again);
}

function hasPaper({ words, masks, language }: Document, from: number, to: number): boolean {
  const known = papers(language ?? 'en');
  for (let index = from; index < Math.min(to, from + LONGEST); index++)
    if (known.has(words.hashes[index]!) && !masks.quoted.covers(words.starts[index]!)) return true;
  return false;
}
