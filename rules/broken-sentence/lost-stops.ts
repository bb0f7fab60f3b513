import { CAPITAL, isDayName, LOWER, sentencesOf, type Document, type TextSpan } from '#rule';
import { isUpper, languages } from '#text';
import { behindNames, joiners, seams } from '../data/sentence-starts.ts';
import { ands, bearers, placeOpeners } from '../data/title-words.ts';
import { isCommaSeam } from './comma-seams.ts';
import { seamAt } from './sentence-seams.ts';
import { tellsOfScreens } from './weighed-seams.ts';

/** The word with which a sentence begins in the middle of another, and what to show of it. */
export interface LostStop {
  readonly at: TextSpan;
  readonly word: TextSpan;
}

/** “momentum After Ankara”, “before the The guild”, “for ten winters She kept” */
export function lostStops(doc: Document): readonly LostStop[] {
  const { words, text, blocks } = doc;
  const { kinds, starts, ends } = words;
  const found: { readonly stop: LostStop; readonly isWeak: boolean; readonly lead: string }[] = [];
  // What comes again is a title: “Here and There follows a boy”.
  const leads = new Map<string, number>();
  let block = 0;
  for (let index = 1; index + 1 < words.count; index++) {
    if (kinds[index] !== CAPITAL) continue;
    if (kinds[index - 1] === CAPITAL && !isBehindCapital(doc, index)) continue;
    // In Turkish a mark may stand between.
    const isBehindComma =
      doc.language !== 'tr' && text[ends[index - 1]!] === ',' && ends[index - 1] === starts[index]! - 2;
    if (doc.language !== 'tr' && !isBehindComma && ends[index - 1] !== starts[index]! - 1) continue;
    // “8.º Os bolos”: the number of an article.
    if ('ºª'.includes(text[ends[index - 1]! - 1]!)) continue;
    // “IT programmers”; “Keynes and After” is a title.
    if (isUpper(text.charCodeAt(starts[index]! + 1))) continue;
    // In German a noun has one too: “misst Niederschläge und Die Leistungen haben”.
    const isPair = kinds[index - 1] === LOWER && kinds[index - 2] === CAPITAL;
    if (isPair && ands.has(words.hashes[index - 1]!) && !isBeforeNoun(doc, index)) continue;
    const seam = isBehindComma ? (isCommaSeam(doc, index) ? 'weak' : 'none') : seamAt(doc, index);
    if (seam === 'none') continue;
    const start = words.starts[index]!;
    while (blocks[block]!.end <= start) block++;
    if (!isRunning(doc, block) || words.starts[index - 1]! < blocks[block]!.start) continue;
    if (doc.masks.quoted.covers(start)) continue;
    const at = { start: words.starts[Math.max(0, index - 2)]!, end: words.ends[index + 1]! };
    if (at.start < blocks[block]!.start) continue;
    const word = { start, end: words.ends[index]! };
    if (isMarked(text, at) || isTitled(doc, word)) continue;
    const lead = text.slice(at.start, word.end);
    leads.set(lead, (leads.get(lead) ?? 0) + 1);
    found.push({ stop: { at, word }, isWeak: seam === 'weak', lead });
  }
  // Who writes capitals inside sentences does so throughout, and with the same words: He is God, or The Firm.
  const weak = found.filter(({ isWeak }) => isWeak).map(({ stop }) => doc.slice(stop.word));
  const isStyle =
    weak.length > (new Set(weak).size === weak.length ? 4 : 2) ||
    (weak.length > 0 && doc.get(tellsOfScreens));
  return found
    .filter(({ isWeak, lead }) => (!isWeak || !isStyle) && leads.get(lead) === 1)
    .map(({ stop }) => stop);
}

/** A paragraph, or an item of a list that has more than one sentence. */
function isRunning(doc: Document, block: number): boolean {
  const { kind } = doc.blocks[block]!;
  if (kind !== 'list-item' || doc.genre === 'reference') return kind === 'paragraph';
  const { from, to } = sentencesOf(doc, block);
  return to - from > 2;
}

/** In German what is no noun may stand before one: “und Die Leistungen”, but “Hier und Jetzt”. */
function isBeforeNoun({ words, language }: Document, index: number): boolean {
  return (
    language === 'de' && seams.de.openers.has(words.hashes[index]!) && words.kinds[index + 1] === CAPITAL
  );
}

/** What has a capital and is no name: a day, “on Wednesday It turned”, and German nouns, “in der Schule Wer mitsingen will”. */
function isBehindCapital(doc: Document, index: number): boolean {
  const { words, language } = doc;
  if (language === 'en' && behindNames.has(words.hashes[index]!) && words.kinds[index + 1] === LOWER)
    return !languages.en.functionWords.has(words.hashes[index - 1]!);
  if (language !== 'de' && !isDayName(doc, index - 1)) return false;
  const { subjects, adverbs, openers } = seams[language!];
  const hash = words.hashes[index]!;
  if (bearers.has(words.hashes[index - 1]!) || words.kinds[index - 2] !== LOWER) return false;
  if (language === 'de' && openers.has(hash) && !placeOpeners.has(hash)) return true;
  return (
    words.kinds[index + 1] === LOWER &&
    (subjects.has(hash) || adverbs.has(hash) || joiners[language!].has(hash))
  );
}

/** Whether the words stand in emphasis: `*We shall overcome*`. */
function isMarked(text: string, { start, end }: TextSpan): boolean {
  return /[*_<>|]/u.test(text.slice(start, end));
}

/** Whether a link or a tag begins right before a word: “see [A tale of two boats](…)”, “in <cite>What is to be done?</cite>”. */
function isTitled(doc: Document, word: TextSpan): boolean {
  if (doc.format === 'text') return false;
  const { start } = doc.toSource(word);
  return /[[>*_]/u.test(doc.source[start - 1] ?? '');
}
