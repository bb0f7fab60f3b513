/**
 * UTF-8 that was read in a single-byte encoding, in a whole text.
 *
 * Word by word first, which finds one damaged name in a sound paragraph. Where that has shown which code page was
 * at work, lines in which nothing speaks against it are decoded throughout: that gives back what proves nothing
 * by itself, such as `√†` for “à”. What comes out is looked at again, because damage is often done twice.
 */
import { classOf, isLower, isUpper, isWordUnit, SPACE } from '../characters.ts';
import { byteOf, codePages } from './code-pages.ts';
import { LIKELY, learn, meritOf, runAt, runs, SURE, WEAK, weigh, type Run, type Search } from './runs.ts';

/** A damaged stretch of a text and what it stood for. */
export interface Damage {
  readonly start: number;
  readonly end: number;
  readonly repaired: string;
  readonly score: number;
  /** Nothing else can have stood there. */
  readonly unique: boolean;
  /** A part of it is gone: `repaired` is a guess, or has U+FFFD where nobody can guess. */
  readonly lossy: boolean;
  /** How it came about, the last misreading first: “UTF-8 read as Windows-1252”. */
  readonly chain: readonly string[];
}

/** Damage is rarely done more often than this. */
const MAX_LEVELS = 4;

/** All damaged words, in order and apart. A word with spaces inside its damage is one stretch. */
export function mojibake(text: string): Damage[] {
  let patches: Patch[] = [];
  let current = text;
  let past: AtWork | undefined;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const search: Search = { text: current };
    const first = runs(search);
    const atWork = pagesAtWork(search, first, past);
    if (!atWork) break;
    learn(search, first);
    const found = accepted(search, runs(search, atWork.weights), atWork);
    const patched =
      level === 0 ? stretches(current, found).map(patch(current)) : deeper(current, patches, found);
    if (patched.length === 0) break;
    patches = patched;
    past = atWork;
    current = withPatches(text, patches);
  }
  return patches.map(({ start, end, score, unique, repaired, pages }) => {
    const guessed = withGuesses(repaired);
    const lossy = guessed !== repaired || guessed.includes('\uFFFD');
    const chain = pages.map((page) => `UTF-8 read as ${codePages[page]!.name}`);
    return { start, end, repaired: guessed, score, unique, lossy, chain };
  });
}

/** Puts in what was probably there where bytes are gone, and U+FFFD where nobody can tell: `SofÃ­a` without its soft hyphen, `морÑ`. */
function withGuesses(repaired: string): string {
  return repaired
    .replace(/(?<=[A-Za-z])Ã(?=[a-z])/gu, 'í')
    .replaceAll('â€', '”')
    .replace(/(?<=\p{Ll})[ÃÂÄÅÐÑØÙ]|[\u0080-\u009F]/gu, '\uFFFD');
}

interface AtWork {
  /** A bit for each code page that has certainly damaged this text. */
  readonly pages: number;
  /** What each page explains of the damage, the best 1. */
  readonly weights: readonly number[];
  /** Whether there is more than one place that says so. */
  readonly corroborated: boolean;
}

function pagesAtWork(search: Search, found: readonly Run[], past: AtWork | undefined): AtWork | undefined {
  let pages = 0;
  let votes = 0;
  for (const { page, score } of found) {
    if (score < LIKELY) continue;
    pages |= 1 << page;
    votes += score >= SURE ? 2 : 1;
  }
  // Below one misreading, weak signs of a second by the same page are enough.
  if (past)
    return found.length === 0 ? undefined : { ...past, pages: pages | past.pages, corroborated: true };
  return pages === 0 ? undefined : { pages, weights: weigh(search, found), corroborated: votes >= 2 };
}

/** The runs that are damage, and in lines where nothing speaks against a page all that it decodes. */
function accepted(search: Search, found: readonly Run[], { pages, weights, corroborated }: AtWork): Run[] {
  const { text } = search;
  const kept: Run[] = [];
  let index = 0;
  while (index < found.length) {
    const line = lineAround(text, found[index]!.start);
    let strongest = found[index]!;
    const inLine: Run[] = [];
    for (; index < found.length && found[index]!.start < line.end; index++) {
      inLine.push(found[index]!);
      if (found[index]!.score > strongest.score) strongest = found[index]!;
    }
    const known = (pages & (1 << strongest.page)) !== 0;
    if (!known && strongest.score < LIKELY) continue;
    const whole =
      corroborated || strongest.score >= SURE ? bestWholeLine(search, line, inLine, weights) : undefined;
    if (whole) for (const run of whole) kept.push(run);
    else {
      const damage = withTheirWords(text, inLine, (run) => isDamage(run, pages, corroborated));
      const hidden = damage.length > 0 ? withoutTheirSpaces(text, line, strongest.page) : [];
      for (const run of [damage, hidden].flat().sort((a, b) => a.start - b.start))
        kept.push({ ...run, score: Math.max(run.score, LIKELY) });
    }
  }
  return kept;
}

/** The runs that are damage, and weaker ones of the same page in the same word. */
function withTheirWords(text: string, inLine: readonly Run[], isSure: (run: Run) => boolean): Run[] {
  const kept: Run[] = [];
  let word: { end: number; runs: Run[] } | undefined;
  const close = (): void => {
    const pagesHere = new Set(word?.runs.filter(isSure).map(({ page }) => page));
    for (const run of word?.runs ?? []) if (isSure(run) || pagesHere.has(run.page)) kept.push(run);
  };
  for (const run of inLine) {
    if (!word || startOfWord(text, run.start, word.end) > word.end) {
      close();
      word = { end: run.end, runs: [] };
    }
    word.runs.push(run);
    word.end = endOfWord(text, run.end);
  }
  close();
  return kept;
}

function isDamage({ score, page }: Run, pages: number, corroborated: boolean): boolean {
  return score >= LIKELY || (corroborated && score >= WEAK && (pages & (1 << page)) !== 0);
}

/** What the page makes of a line that explains it throughout, and best if there are several. */
function bestWholeLine(
  search: Search,
  line: Extent,
  inLine: readonly Run[],
  weights: readonly number[],
): Run[] | undefined {
  let best: Run[] | undefined;
  let most = -Infinity;
  for (const page of new Set(inLine.map((run) => run.page))) {
    const whole = wholeLine(search, line, page);
    if (!whole) continue;
    let merit = weights[page]!;
    for (const run of whole) merit += meritOf(search, run);
    if (merit > most) [best, most] = [whole, merit];
  }
  return best?.map((run) => ({ ...run, score: Math.max(run.score, SURE) }));
}

/** Every run of one page in a line, if the page explains every character in it that is not ASCII. */
function wholeLine(search: Search, line: Extent, page: number): Run[] | undefined {
  const { text } = search;
  const found: Run[] = [];
  let at = line.start;
  while (at < line.end) {
    if (text.charCodeAt(at) < 0x80) {
      at++;
      continue;
    }
    const run = runAt(search, at, page) ?? withoutItsSpace(text, at, page);
    if (!run || run.end > line.end) return undefined;
    found.push(run);
    at = run.end;
  }
  return found;
}

/**
 * `Ã ` and `Â `: the byte A0 was shown as a no-break space, which something later made a plain one.
 * Two spaces in a row were that one and the one between the words.
 */
function withoutItsSpace(text: string, at: number, page: number): Run | undefined {
  if (text[at + 1] !== ' ' || byteOf(page, 0xa0) !== 0xa0) return undefined;
  const lead = byteOf(page, text.charCodeAt(at));
  const doubled = text[at + 2] === ' ';
  if (lead === 0xc3)
    return { start: at, end: at + (doubled ? 2 : 1), page, score: WEAK, decoded: 'à', fit: 0, unique: true };
  if (lead === 0xc2) return { start: at, end: at + 2, page, score: WEAK, decoded: '\u00A0', fit: 0, unique: false };
  const opensWord = at === 0 || classOf(text.charCodeAt(at - 1)) === SPACE;
  if (lead === 0xc5 && opensWord && isLower(text.charCodeAt(at + 2)))
    return { start: at, end: at + 2, page, score: WEAK, decoded: 'Š', fit: 0, unique: true };
  return undefined;
}

/** `jusquâ€™Ã  midi` and `voilÃ .` in a line that is damaged elsewhere, but not throughout. */
function withoutTheirSpaces(text: string, line: Extent, page: number): Run[] {
  if (byteOf(page, 0xc3) !== 0xc3) return [];
  const found: Run[] = [];
  let at = text.indexOf('Ã ', line.start);
  while (at !== -1 && at < line.end) {
    const run = withoutItsSpace(text, at, page);
    if (run && !isUpper(text.charCodeAt(at - 1)) && !isUpper(text.charCodeAt(at + 2))) found.push(run);
    at = text.indexOf('Ã ', at + 1);
  }
  return found;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function lineAround(text: string, at: number): Extent {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end === -1 ? text.length : end };
}

interface Stretch extends Extent {
  readonly runs: readonly Run[];
}

/** Runs that stand in one word, as one stretch with that word around them. */
function stretches(text: string, found: readonly Run[]): Stretch[] {
  const grouped: { start: number; end: number; runs: Run[] }[] = [];
  for (const run of found) {
    const last = grouped.at(-1);
    if (last && run.start <= last.end) {
      last.runs.push(run);
      last.end = endOfWord(text, run.end);
    } else {
      const start = startOfWord(text, run.start, last?.end ?? 0);
      grouped.push({ start, end: endOfWord(text, run.end), runs: [run] });
    }
  }
  return grouped;
}

/** Words end at most so far from their damage. */
const MAX_SOUND_PART = 40;

export function startOfWord(text: string, at: number, from = 0): number {
  const limit = Math.max(from, at - MAX_SOUND_PART);
  let start = at;
  while (start > limit && isInWord(text.charCodeAt(start - 1))) start--;
  while (start < at && !isWordUnit(text.charCodeAt(start))) start++;
  return start;
}

export function endOfWord(text: string, at: number): number {
  const limit = Math.min(text.length, at + MAX_SOUND_PART);
  let end = at;
  while (end < limit && isInWord(text.charCodeAt(end))) end++;
  while (end > at && !isWordUnit(text.charCodeAt(end - 1))) end--;
  return end;
}

/** What stands in a word or between it and a mark that belongs to it: letters, apostrophes, hyphens, full stops, commas. */
function isInWord(unit: number): boolean {
  return (
    isWordUnit(unit) || unit === 0x27 || unit === 0x2019 || unit === 0x2c || unit === 0x2d || unit === 0x2e
  );
}

/** A stretch of the text with what takes its place. */
interface Patch extends Extent {
  readonly repaired: string;
  readonly score: number;
  readonly unique: boolean;
  /** The pages that it was read in, the last first. */
  readonly pages: readonly number[];
  /** Where `repaired` begins in the text with all patches made. */
  readonly at: number;
}

function patch(text: string): (stretch: Stretch) => Patch {
  return ({ start, end, runs: found }) => {
    let repaired = '';
    let done = start;
    let score = 0;
    for (const run of found) {
      repaired += text.slice(done, run.start) + run.decoded;
      done = run.end;
      score += run.score;
    }
    const unique = found.every((run) => run.unique);
    return {
      start,
      end,
      repaired: repaired + text.slice(done, end),
      score,
      unique,
      pages: [found[0]!.page],
      at: start,
    };
  };
}

/** Sets where each patch begins in the patched text, and returns that text. */
function withPatches(text: string, patches: Patch[]): string {
  let current = '';
  let done = 0;
  for (const [index, each] of patches.entries()) {
    current += text.slice(done, each.start);
    patches[index] = { ...each, at: current.length };
    current += each.repaired;
    done = each.end;
  }
  return current + text.slice(done);
}

/** The patches with the damage below them repaired too; none when there is none. Damage beside them is not looked at. */
function deeper(current: string, patches: readonly Patch[], found: readonly Run[]): Patch[] {
  const merged: Patch[] = [];
  let index = 0;
  let changed = false;
  for (const below of stretches(current, found).map(patch(current))) {
    while (index < patches.length && endIn(patches[index]!) <= below.start) merged.push(patches[index++]!);
    const first = patches[index];
    if (!first || first.at >= below.end) continue;
    let last = first;
    while (index < patches.length && patches[index]!.at < below.end) last = patches[index++]!;
    const from = Math.min(below.start, first.at);
    const to = Math.max(below.end, endIn(last));
    merged.push({
      start: first.start - (first.at - from),
      end: last.end + (to - endIn(last)),
      repaired: current.slice(from, below.start) + below.repaired + current.slice(below.end, to),
      score: Math.max(first.score + below.score, SURE),
      unique: first.unique && below.unique,
      pages: [...first.pages, ...below.pages],
      at: from,
    });
    changed = true;
  }
  return changed ? [...merged, ...patches.slice(index)] : [];
}

function endIn({ at, repaired }: Patch): number {
  return at + repaired.length;
}
