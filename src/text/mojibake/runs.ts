import type { LanguageCode } from '../languages/index.ts';
import { byteOf, codePages, ISO_8859_15, ISO_8859_2, pagesWithSequence, WINDOWS_1251 } from './code-pages.ts';
import { alternation, contextPoints, pagePoints, symbolPoints } from './evidence.ts';
import { touchesLatin } from './neighbours.ts';
import { scriptOf, surroundingsOf, type Surroundings } from './surroundings.ts';
import { isCommonAfterLetters, pointsFor, popularity, sequenceAt, type Sequence } from './sequences.ts';

/** Sequences in a row that one code page explains, with how much speaks for it. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** An index into `codePages`. */
  readonly page: number;
  readonly score: number;
  readonly decoded: string;
  /** How well it goes with the sound part of the text. */
  readonly fit: number;
  /** No other page makes something else of it that is about as likely. */
  readonly unique: boolean;
}

/** From here on a run is damage. Measured on 48,075 sound lines in 532 languages. */
export const LIKELY = 3;
/** From here on nothing sound looks like it. */
export const SURE = 5;
/** Enough where the same page has damaged the text elsewhere. */
export const WEAK = 1;

/** Enough in a word that the same page has damaged elsewhere. */
export const TRACE = -1;

/** What a reading has to be ahead of any other, to be the only one. */
const UNIQUE_BY = 2;

/** Nothing that follows makes damage of what scores less. */
const HOPELESS = -6;

/** A longer run goes on as a next one, so that no text makes the search quadratic. */
const MAX_SEQUENCES = 64;

/** A text in which damage is looked for. */
export interface Search {
  readonly text: string;
  readonly language: LanguageCode | undefined;
  /** What was read, and for each place which of it, from 1: built when the first is read. */
  readonly readings: (readonly Reading[])[];
  places?: Int32Array;
  /** Built when the first run is met that something may speak for. */
  surroundings?: Surroundings;
  /** Whether bytes from 80 to 9F were shown as controls, as the encodings of ISO have them, and never as signs. */
  isIso?: boolean;
}

/** Adds what certain runs say of the damaged part of a text: its letters, and the kind of page. */
export function learn(search: Search, found: readonly Run[]): void {
  let letters = '';
  let controls = 0;
  for (const { start, end, decoded, score, unique } of found) {
    if (score < LIKELY) continue;
    if (unique) letters += decoded;
    for (let at = start; at < end; at++) if (isIsoControl(search.text.charCodeAt(at))) controls++;
  }
  search.surroundings = surroundingsOf(search.text, search.language, letters);
  search.isIso = controls > 0;
}

const withoutSign = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** A control that Windows has signs for. Five bytes have none there either. */
function isIsoControl(unit: number): boolean {
  return unit >= 0x80 && unit < 0xa0 && !withoutSign.has(unit);
}

/** Whether a page has a sign for a byte that encodings of ISO have a control for. */
function hasWindowsSign({ start, end, page }: Run, text: string): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xa0 && byteOf(page, unit) >= 0x80 && byteOf(page, unit) < 0xa0) return true;
  }
  return false;
}

/**
 * Every run in a text that scores at least `TRACE`, in order and apart.
 *
 * @param weights For each page how much of the damage in the text it explains, from 0 to 1, when that is known.
 */
export function runs(search: Search, weights?: readonly number[]): Run[] {
  const { text } = search;
  const found: Run[] = [];
  const sign = /[\u0080-\uFFFF]/g;
  while (sign.test(text)) {
    const at = sign.lastIndex - 1;
    if (at === text.length - 1) break;
    const run = bestRun(search, at, weights);
    if (!run) continue;
    found.push(run);
    sign.lastIndex = run.end;
  }
  return found;
}

function bestRun(search: Search, at: number, weights?: readonly number[]): Run | undefined {
  let best: Run | undefined;
  let most = 0;
  let rival: Run | undefined;
  let second = 0;
  for (const reading of readingsAt(search, at)) {
    const run = runOf(search, reading);
    const { page } = run;
    if (run.score < TRACE) continue;
    const rare = page === ISO_8859_2 || page === ISO_8859_15 ? 0.5 : 0;
    const merit = meritOf(search, run, weights) - rare;
    if (!best || merit > most || (merit === most && run.end > best.end)) {
      if (best && best.decoded !== run.decoded) [rival, second] = [best, most];
      [best, most] = [run, merit];
    } else if (run.decoded !== best.decoded && merit > second) [rival, second] = [run, merit];
  }
  if (!best || !rival || most - second >= UNIQUE_BY) return best;
  return { ...best, unique: false };
}

/** How likely a page is beside others that explain the same. */
export function meritOf(search: Search, run: Run, weights?: readonly number[]): number {
  const foreign = search.isIso && hasWindowsSign(run, search.text) ? 3 : 0;
  return (
    run.score +
    run.fit +
    popularity(run.decoded.codePointAt(0)!) +
    alternation(search.text, run) +
    2 * (weights?.[run.page] ?? 0) -
    foreign
  );
}

/** What each page explains of the places where `found` are, the best 1. Tells pages apart that agree on most letters. */
export function weigh(search: Search, found: readonly Run[]): number[] {
  const sums = codePages.map(() => 0);
  for (const { start, score } of found) {
    if (score < LIKELY) continue;
    for (const reading of readingsAt(search, start))
      sums[reading.page]! += Math.max(0, runOf(search, reading).score);
  }
  const most = Math.max(...sums);
  return sums.map((sum) => (most === 0 ? 0 : sum / most));
}

/** The sequences of a page from `at` on, whatever they score. */
export function runAt(search: Search, at: number, page: number): Run | undefined {
  for (const each of readingsAt(search, at)) if (each.page === page) return runOf(search, each);
  return undefined;
}

/** What a page makes of a place, before the rest of the text is asked. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly score: number;
  readonly decoded: string;
  /** The run that it is in `surroundings`. */
  run?: Run;
  surroundings?: Surroundings | undefined;
}

const nothing: readonly Reading[] = [];

/** What every page makes of a place. Asked for several times, and read once. */
function readingsAt(search: Search, at: number): readonly Reading[] {
  const { text } = search;
  const unit = text.charCodeAt(at);
  const pages = unit < 0x80 ? 0 : pagesWithSequence(unit, text.charCodeAt(at + 1));
  if (pages === 0) return nothing;
  const places = (search.places ??= new Int32Array(text.length));
  if (places[at]! > 0) return search.readings[places[at]! - 1]!;
  const found: Reading[] = [];
  for (let page = 0; pages >> page !== 0; page++) {
    const reading = (pages & (1 << page)) === 0 ? undefined : read(text, at, page);
    if (reading) found.push(reading);
  }
  places[at] = search.readings.push(found.length === 0 ? nothing : found);
  return found;
}

function read(text: string, at: number, page: number): Reading | undefined {
  const sequences: Sequence[] = [];
  let end = at;
  let score = 0;
  let decoded = '';
  while (sequences.length < MAX_SEQUENCES) {
    const sequence = sequenceAt(text, end, page);
    if (!sequence || score < HOPELESS) break;
    score += pointsFor(sequence, text, end, page);
    sequences.push(sequence);
    decoded += String.fromCodePoint(sequence.codePoint);
    end += sequence.length;
  }
  if (sequences.length === 0) return undefined;
  score += contextPoints(text, at, end, decoded, page) + pagePoints(text, at, end, page, sequences);
  return { start: at, end, page, score, decoded };
}

function runOf(search: Search, reading: Reading): Run {
  if (reading.run && reading.surroundings === search.surroundings) return reading.run;
  const { start, end, page, score, decoded } = reading;
  let fit = 0;
  let points = 0;
  // Below this not even the best fit would make anything of it.
  if (score >= TRACE - BEST_FIT - 4) {
    const surroundings = (search.surroundings ??= surroundingsOf(search.text, search.language));
    fit = fitOf(surroundings, decoded);
    points = textPoints(search.text, surroundings, { start, end, page, decoded, fit });
  }
  reading.run = { start, end, page, score: score + points, decoded, fit, unique: true };
  reading.surroundings = search.surroundings;
  return reading.run;
}

/** The most that the rest of a text can say for a run. */
const BEST_FIT = 5;

/** What the text says elsewhere: for damage that it is not written with, and against it. */
function textPoints(
  text: string,
  surroundings: Surroundings,
  { start, end, page, decoded, fit }: Pick<Run, 'start' | 'end' | 'page' | 'decoded' | 'fit'>,
): number {
  const has = (at: number): boolean => surroundings.has(text.charCodeAt(at));
  let native = 0;
  for (let at = start; at < end; at++) if (has(at)) native++;
  // `těžší` is Czech in Czech, though its middle would also be a syllable of Korean.
  if (native === end - start) return Math.min(0, fit) - 3;
  const opener = text.charCodeAt(start);
  const isCommon = isCommonAfterLetters(text.charCodeAt(start + 1));
  // `ВОПРОС…` in Russian, and `СУЂЕЊЕ` in Serbian, which would be letters of other languages.
  const isOwn = scriptOf(opener) > 0 && surroundings.fit(opener) > 0;
  if (isOwn && fit < 4 * decoded.length && !touchesLatin(text, start, end)) return -4;
  const isWritten = isCommon && isOwn;
  const isSound = isWritten || (has(start) && (isCommon || fit < 1.6 * decoded.length));
  if (isSound) return Math.max(-2, Math.min(0, fit));
  const points = symbolPoints(text, { start, end, page, fit }) + Math.max(-2, Math.min(BEST_FIT, fit));
  // Two letters of Cyrillic alone in Latin text: `ГҐ`.
  const isCyrillic = has(start) || surroundings.fit(0x430) > 0;
  return page === WINDOWS_1251 && decoded < '\u0250' && !isCyrillic ? points + 2.5 : points;
}

function fitOf(surroundings: Surroundings, decoded: string): number {
  let sum = 0;
  for (const character of decoded) sum += surroundings.fit(character.codePointAt(0)!);
  return sum;
}
