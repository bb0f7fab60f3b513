/**
 * Which runs are damage: those that say so themselves, and where a page has certainly been at work, weaker ones, and
 * whole lines in which nothing speaks against it.
 */
import { classOf, isLower, isUpper, SPACE } from '../characters.ts';
import { byteOf } from './code-pages.ts';
import { LIKELY, meritOf, runAt, SURE, WEAK, weigh, type Run, type Search } from './runs.ts';
import { scriptOf } from './surroundings.ts';
import { endOfWord, startOfWord, type Extent } from './words.ts';

export interface AtWork {
  /** A bit for each code page that has certainly damaged this text. */
  readonly pages: number;
  /** What each page explains of the damage, the best 1. */
  readonly weights: readonly number[];
  /** Whether there is more than one place that says so. */
  readonly corroborated: boolean;
}

export function pagesAtWork(
  search: Search,
  found: readonly Run[],
  past: AtWork | undefined,
): AtWork | undefined {
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
  if (pages === 0) {
    pages = pagesOfEasternLines(search, found);
    votes = 2;
  }
  return pages === 0 ? undefined : { pages, weights: weigh(search, found), corroborated: votes >= 2 };
}

/**
 * Pages that explain a whole line as letters of one script from India to Japan. One syllable in three characters proves
 * little: `ì „ ë¬¸` is “전 문”, and two are more than chance.
 */
function pagesOfEasternLines(search: Search, found: readonly Run[]): number {
  let pages = 0;
  let done = -1;
  for (const { start, page, decoded } of found) {
    if (start < done || decoded < '\u0900') continue;
    const line = lineAround(search.text, start);
    done = line.end;
    const whole = wholeLine(search, line, page);
    const scripts = new Set(whole?.map((run) => scriptOf(run.decoded.codePointAt(0)!)));
    const sum = whole?.reduce((total, { score }) => total + score, 0) ?? 0;
    if (whole && whole.length >= 2 && scripts.size === 1 && sum >= 2) pages |= 1 << page;
  }
  return pages;
}

/** The runs that are damage, and in lines where nothing speaks against a page all that it decodes. */
export function accepted(
  search: Search,
  found: readonly Run[],
  { pages, weights, corroborated }: AtWork,
): Run[] {
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
  // Alone, a word may have been read in another page as well.
  const alone = new Map(inLine.map((run) => [run.start, run]));
  return best?.map((run) => {
    const other = alone.get(run.start);
    const unique = run.unique && (!other || (other.unique && other.decoded === run.decoded));
    return { ...run, unique, score: Math.max(run.score, SURE) };
  });
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
  if (lead === 0xc2)
    return { start: at, end: at + 2, page, score: WEAK, decoded: '\u00A0', fit: 0, unique: false };
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

function lineAround(text: string, at: number): Extent {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end === -1 ? text.length : end };
}
