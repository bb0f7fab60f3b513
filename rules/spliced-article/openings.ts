import { CAPITAL, type Block, type Document, type Sentence } from '#rule';
import { hashWord, WordSet } from '#text';
import { goesOn } from '../data/everyday-words.ts';
import { indefinite, known } from '../data/newcomers.ts';
import { definite } from '../data/registers.ts';
import { IS_NAME, substance } from './substance.ts';

/** So many words in, a sentence has said who it is about. */
const OPENING = 3;

/** “Face à elle, Octave Rimbert”, “I remember”. */
export function meansKnown(doc: Document, sentence: Sentence): boolean {
  const { words, language } = doc;
  const { from, to } = sentence;
  if (meansSomebody(doc, sentence)) return true;
  const isAnybody = generic.has(words.hashes[from]!);
  for (let at = from; at < Math.min(to, from + OPENING); at++) {
    // “Reinigen Sie”, “Cómo limpiar su cafetera”, “Wer seine Heizkörper entlüftet”: that is the reader.
    const isPolite = isAnybody || (language === 'de' && at > from && words.kinds[at] === CAPITAL);
    if (known[language!].has(words.hashes[at]!) && !isPolite) return true;
  }
  return false;
}

/** So many words a sentence may have before its subject. */
const AHEAD = 14;

/** “Until being dismissed in early September, he had worked as …”: nobody whom it could be stands before. */
function meansSomebody(doc: Document, { from, to }: Sentence): boolean {
  const { words, language } = doc;
  const { marks } = doc.get(substance);
  for (let at = from; at < Math.min(to, from + AHEAD); at++) {
    const hash = words.hashes[at]!;
    // “Il faut” is nobody.
    if (somebody.has(hash) || (hash === IL && at > from && doc.text[words.ends[at - 1]!] === ','))
      return true;
    if (indefinite[language!].has(hash) || definite[language!].has(hash)) return false;
    if (marks[at] !== -1 && (marks[at]! & IS_NAME) !== 0) return false;
  }
  return false;
}

const IL = hashWord('il');
const somebody = new WordSet('he she elle él ella ele ela');

/** Whether a paragraph goes on with what stands before it, by its first word. */
export function continues(doc: Document, { content }: Block): boolean {
  return speech.has(doc.text.charCodeAt(content.start)) || goesOnWith(doc, doc.words.indexAt(content.start));
}

/** The marks that speech begins with. */
const speech: ReadonlySet<number> = new Set(Array.from('“"«„–—', (mark) => mark.charCodeAt(0)));

export function goesOnWith({ words, language }: Document, first: number): boolean {
  if (words.kinds[first] !== CAPITAL) return true;
  if (!goesOn[language!].has(words.hashes[first]!)) return false;
  // “Ce soir”, “Esta noche”: the day is that of the reader. “So entkalken Sie”: a manual.
  const next = words.hashes[first + 1]!;
  // “Das Hallenbad in Ohlstedt”: an article.
  if (words.hashes[first] === DAS && words.kinds[first + 1] === CAPITAL) return false;
  return !(
    ofToday.has(next) ||
    (language === 'de' && words.hashes[first + 2] === SIE && words.kinds[first + 2] === CAPITAL)
  );
}

const ofToday = new WordSet(
  'soir matin semaine noche tarde semana mañana noite manhã akşam gece hafta sabah wieczór',
);
const SIE = hashWord('sie');
const DAS = hashWord('das');

/** “Whoever”, “how to”: anybody is meant. */
const generic = new WordSet('cómo como wer whoever anyone everyone qui quiconque quien quienes quem kto jak');
