import type { Document, PhraseHit, TextSpan } from '#rule';
import { namesLength } from '#text';
import type { Detector } from '../data/voices/detector.ts';
import { evidence, isEvidence, type Move } from '../data/voices/evidence.ts';
import type { Evidence } from '../data/voices/index.ts';
import { asidesOf } from './asides.ts';
import { isOpened, openerBefore, opensWith } from './openers.ts';
import { isCompared, isDone, isOfText, isReferral, namesThisText, pointsAtPart } from './rewrites.ts';
import { clue, cluesIn, cluesOf } from './speaker.ts';
import type { Statement } from './statements.ts';

/** Enough of a stretch to see how it begins. */
export function beginning(doc: Document, { start, end }: TextSpan): string {
  return doc.text.slice(start, Math.min(end, start + 300));
}

/** Words on either side of a phrase that are looked at. */
const WINDOW = 40;

/** Which of the lists of evidence holds, or `undefined`. The index is of the list. */
export function isProven(
  doc: Document,
  each: Detector,
  hit: PhraseHit,
  statement: Statement,
  move: Move,
): number | undefined {
  const at = doc.words.indexAt(hit.start);
  const from = Math.max(statement.from, at - WINDOW);
  const to = Math.min(statement.to, at + WINDOW);
  let bits = 0;
  // “A continuación” hands over, and is no “continuación” of a text.
  const own = move === 'delivery' ? doc.words.within(hit) : { from: 0, to: 0 };
  for (let index = from; index < to; index++)
    if ((index < own.from || index >= own.to) && !doc.masks.quoted.covers(doc.words.starts[index]!))
      bits |= each.classes.of(doc.words.hashes[index]!);
  const found = evidence[move].findIndex((list) =>
    list.every((name) => {
      if (name === 'colon') return hasColon(doc, hit, statement);
      if (name === 'opener') return isOpened(doc, statement) || openerBefore(doc, hit.start) !== undefined;
      if (name === 'answer') return opensWith(doc, statement) || openerBefore(doc, hit.start) !== undefined;
      if (name === 'length') return namesLength(beginning(doc, statement));
      if (name === 'alone') return !speaksElsewhere(doc, statement);
      if (name === 'compared') return isCompared(doc, statement);
      if (name === 'of text') return isOfText(doc, each, hit, statement);
      if (name === 'this text') return namesThisText(doc, each, statement);
      if (name === 'pointed') return pointsAtPart(doc, statement);
      if (name === 'referral') return isReferral(doc, statement);
      if (name === 'done') return isDone(doc, statement);
      if (name === 'others') return namesOthers(doc, each, hit, statement);
      if (name === 'goes on') return goesOn(doc, each, hit, to, statement);
      if (!isEvidence(name)) return (cluesIn(doc, { ...statement, from, to }) & clue(doc, name)) !== 0;
      if (name === 'me' && each.voice.firstPerson && saysI(doc, each.voice.firstPerson, from, to))
        return true;
      return (bits & each.classes.bits([name])) !== 0;
    }),
  );
  return found === -1 ? undefined : found;
}

function saysI(doc: Document, firstPerson: RegExp, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (firstPerson.test(doc.slice(doc.words.at(index)))) return true;
  return false;
}

function hasColon(doc: Document, hit: PhraseHit, { end }: Statement): boolean {
  return /:(?:\s|$)/u.test(doc.text.slice(hit.end, Math.min(end, hit.end + 300)));
}

/** “… version of your article”, “… version:”, “… version with the missing row:”, but not “… version of the treaty:”. */
function goesOn(doc: Document, each: Detector, hit: PhraseHit, to: number, statement: Statement): boolean {
  const { words, text } = doc;
  const bits = (names: Evidence[], index: number): boolean =>
    index < to && (each.classes.of(words.hashes[index]!) & each.classes.bits(names)) !== 0;
  for (let index = words.indexAt(hit.end); index < to; index++) {
    if (!bits(['version', 'text'], index)) continue;
    // The participle comes second in “el texto revisado:”, and “HTML version” is two words.
    while (bits(['worked', 'revised', 'version', 'text'], index + 1)) index++;
    if (/^\s?:/u.test(text.slice(words.ends[index], words.ends[index]! + 2))) return true;
    if (bits(['link'], index + 1)) return hasColon(doc, hit, statement);
    for (let next = index + 1; next < index + 5; next++) if (bits(['text', 'your'], next)) return true;
    return false;
  }
  return false;
}

/** So many words behind “other” stands what there are several of. */
const OTHERS = 3;

/** “three alternative taglines:”, « d’autres titres : », and not “other ways … : open the section” */
function namesOthers(doc: Document, { classes }: Detector, hit: PhraseHit, { end }: Statement): boolean {
  const colon = /:(?=\s|$)/u.exec(doc.text.slice(hit.end, Math.min(end, hit.end + 300)));
  if (!colon) return false;
  const { from, to } = doc.words.within({ start: hit.end, end: hit.end + colon.index });
  const [other, text] = [clue(doc, 'other'), clue(doc, 'part', 'genre')];
  const isText = (index: number): boolean =>
    (classes.of(doc.words.hashes[index]!) & classes.bits(['text', 'version'])) !== 0 ||
    (cluesOf(doc, index) & text) !== 0;
  for (let index = from; index < to; index++) {
    if ((cluesOf(doc, index) & other) === 0) continue;
    for (let next = Math.max(from, index - 2); next <= Math.min(to - 1, index + OTHERS); next++)
      if (next !== index && isText(next)) return true;
  }
  return false;
}

/** Whether the author says “I” outside quotations: then it may be the author who takes leave. */
export function speaksElsewhere(doc: Document, { block }: Statement): boolean {
  return doc.get(asidesOf).authors?.some((each) => each !== block) ?? true;
}
