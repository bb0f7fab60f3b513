import { once } from './once.ts';

/** Spaces and invisible characters in places where nobody means them. */
import { classOf, isLineBreak, SPACE } from './characters.ts';

/**
 * What an odd space does at its place.
 *
 * - `in-word`: it divides a word that looks whole
 * - `broken-word`: a hyphenation that was undone by half, `exam- ple` with the hyphen invisible
 * - `override`: it turns the direction of text around
 * - `object`: something that is not text was here
 * - `line-end`: it hangs after the last word of a line
 * - `hyphenation`: a soft hyphen in a word
 * - `idle`: invisible, and without effect
 */
export type Effect = 'in-word' | 'broken-word' | 'override' | 'object' | 'line-end' | 'hyphenation' | 'idle';

export interface OddSpace {
  readonly start: number;
  readonly end: number;
  readonly effect: Effect;
}

const odd = /[\u00A0\u00AD\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF\uFFFC]+/gu;
const invisible = /^[\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+$/u;
const directional = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** A letter or a digit in scripts whose words no invisible character divides or joins. */
const plainWord = once(() => /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u);
/** A letter of a script that needs joiners, zero-width spaces or directions. */
const otherScript = once(() => /(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})[\p{L}\p{M}]/u);
const rightToLeft = once(
  () => /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,
);
const pictured = once(() => /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]/u);

/** Every odd space that is out of place, in order. A run of them is one. */
export function oddSpaces(text: string): OddSpace[] {
  const found: OddSpace[] = [];
  const directions = new Directions(text);
  for (const { index: start, 0: run } of text.matchAll(odd)) {
    const end = start + run.length;
    const effect = effectOf(text, run, start, end, directions);
    if (effect) found.push({ start, end, effect });
  }
  return found;
}

function effectOf(
  text: string,
  run: string,
  start: number,
  end: number,
  directions: Directions,
): Effect | undefined {
  const before = characterBefore(text, start);
  const after = start === end ? '' : String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  if (run.includes('\uFFFC')) return 'object';
  if (otherScript().test(before) || otherScript().test(after)) return undefined;
  if (run === '\u00AD') return softHyphen(text, end, before, after);
  if (invisible.test(run)) {
    if (run.includes('\u200D') && (pictured().test(before) || pictured().test(after))) return undefined;
    if (directional.test(run) && directions.matter(start)) return undefined;
    if (/[\u202D\u202E]/u.test(run)) return 'override';
    if (plainWord().test(before) && plainWord().test(after)) return run === '\u200C' ? 'idle' : 'in-word';
    return isLineEnd(text, end) && before !== '' && !isLineBreak(text.charCodeAt(start - 1))
      ? 'line-end'
      : 'idle';
  }
  return isLineEnd(text, end) && isWordOnLine(text, start) ? 'line-end' : undefined;
}

function softHyphen(text: string, end: number, before: string, after: string): Effect {
  if (/\p{Ll}/u.test(before) && after === ' ' && /\p{Ll}/u.test(text[end + 1] ?? '')) return 'broken-word';
  return plainWord().test(before) && plainWord().test(after) ? 'hyphenation' : 'idle';
}

function characterBefore(text: string, at: number): string {
  if (at === 0) return '';
  const isPair = /[\uDC00-\uDFFF]/.test(text[at - 1]!) && at > 1;
  return text.slice(at - (isPair ? 2 : 1), at);
}

function isLineEnd(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && text[end] === ' ') end++;
  return end === text.length || isLineBreak(text.charCodeAt(end));
}

/** Whether something other than space stands right before it, or before a few plain spaces. */
function isWordOnLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text[before] === ' ') before--;
  return before >= 0 && classOf(text.charCodeAt(before)) !== SPACE;
}

/** Whether a line has letters that run from right to left, looking at each line once. Places must be asked in order. */
class Directions {
  readonly #text: string;
  #any: boolean | undefined;
  #end = -1;
  #answer = false;

  constructor(text: string) {
    this.#text = text;
  }

  matter(at: number): boolean {
    this.#any ??= rightToLeft().test(this.#text);
    if (!this.#any) return false;
    if (at < this.#end) return this.#answer;
    const start = this.#text.lastIndexOf('\n', at) + 1;
    const end = this.#text.indexOf('\n', at);
    this.#end = end === -1 ? this.#text.length : end;
    this.#answer = rightToLeft().test(this.#text.slice(start, this.#end));
    return this.#answer;
  }
}

/** Blank lines in a row. */
export interface BlankRun {
  /** Where the line before them ends, its break included. */
  readonly start: number;
  readonly end: number;
  readonly blank: number;
  /** Nothing comes after them. */
  readonly isEnd: boolean;
}

/** Every run of two blank lines or more. Blank lines before the first word are none of them. */
export function* blankRuns(text: string): Generator<BlankRun> {
  let at = text.search(/\S/u);
  if (at === -1) return;
  const breaks = new Breaks(text);
  while ((at = breaks.next(at)) !== -1) {
    const start = at + (text.startsWith('\r\n', at) ? 2 : 1);
    let end = start;
    let blank = 0;
    let next = start;
    for (; next < text.length && classOf(text.charCodeAt(next)) === SPACE; next++) {
      if (!isLineBreak(text.charCodeAt(next))) continue;
      if (text[next] === '\r' && text[next + 1] === '\n') next++;
      blank++;
      end = next + 1;
    }
    const isEnd = next === text.length;
    if (blank > 1) yield { start, end: isEnd ? text.length : end, blank, isEnd };
    if (isEnd) return;
    at = next;
  }
}

/** Finds line breaks, which may be `\n`, `\r\n` or a lone `\r`, each kind searched for once: places must be asked in order. */
class Breaks {
  readonly #text: string;
  #feed = -1;
  #carriage = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the next one is; -1 if there is none. */
  next(from: number): number {
    this.#feed = this.#from(this.#feed, '\n', from);
    this.#carriage = this.#from(this.#carriage, '\r', from);
    const first = Math.min(this.#feed, this.#carriage);
    return first === Infinity ? -1 : first;
  }

  #from(known: number, mark: string, from: number): number {
    if (known >= from) return known;
    const at = this.#text.indexOf(mark, from);
    return at === -1 ? Infinity : at;
  }
}
