import { classOf, foldUnit, isWordUnit, SPACE } from './characters.ts';
import { runsOf, type Runs } from './runs.ts';

/** A phrase found in a text: which one, and where. Offsets are UTF-16 code units, half-open. */
export interface Match {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** Phrases, laid out to be found. */
export interface PhrasePlan {
  readonly phrases: readonly string[];
  /** Whether beginnings are those of phrases, by their hash, four in a byte: most words of a text begin none. */
  readonly heads: Uint8Array;
  /** The hash of each phrase. */
  readonly hashes: Int32Array;
  /** Lists of phrases whose hashes share a slot: the first one's index and one, and for each phrase that of the next. */
  readonly slots: Int32Array;
  readonly next: Int32Array;
}

const BLANK = 0x20;
/** This letter folds to an apostrophe: where it stands in a text, one run may be two of a phrase. */
const BLURRED = '\u02bc';

/**
 * The upper bits of a hash tell a beginning from others: with fewer of them, phrases are compared in vain. A table of bytes
 * would fill the nearest memory by itself.
 */
const HEAD_SHIFT = 17;
/** All of a phrase begins so; a phrase begins so and goes on. */
const IS_WHOLE = 1;
const IS_PART = 2;
/** The bits of a hash that tell the phrases apart which are compared. */
const SLOTS = 0xfff;

/**
 * Finds every one of many phrases in one pass over the runs of a text: their hashes are mixed one after the other for as
 * long as a phrase begins so, and compared with the text are only phrases that have all of them. A phrase that begins with
 * a sign has that sign before its runs.
 *
 * A phrase is found whatever its case and apostrophes, with any white space where it has a space, and
 * only where no letter or digit touches its ends if they are letters or digits themselves. None begins with white space.
 *
 * A pass goes no further than the longest phrase from any place, so the time is linear in the text.
 */
export class PhraseTable {
  /** All that it knows: nothing but data, which can be kept in a file. */
  readonly plan: PhrasePlan;

  constructor(phrases: readonly string[] | PhrasePlan) {
    this.plan = 'heads' in phrases ? phrases : planOf(phrases);
  }

  /** Every match, by where it ends. Overlapping matches of different phrases are all given. */
  matches(text: string, read: Runs = runsOf(text)): Match[] {
    const found: Match[] = [];
    const runs = text.includes(BLURRED) ? runsOf(text.replaceAll(BLURRED, "'")) : read;
    const { count, starts, hashes, signs } = runs;
    const { heads } = this.plan;
    // Half of all words begin some phrase, and few pairs do: one branch for both, which nearly always goes one way.
    for (let run = 0; run < count; run++) {
      const hash = join(0, hashes[run]!);
      const pair = run + 1 < count ? join(hash, hashes[run + 1]!) : 0;
      if ((headOf(heads, hash) & IS_WHOLE) !== 0 || headOf(heads, pair) !== 0)
        this.#follow(text, starts[run]!, hash, run + 1, runs, found);
    }
    let run = 0;
    for (const at of signs) {
      const hash = signHash(text, at);
      if (headOf(heads, hash) === 0) continue;
      while (run < count && starts[run]! < at) run++;
      this.#follow(text, at, hash, run, runs, found);
    }
    return found.sort((a, b) => a.end - b.end || a.start - b.start || a.phrase - b.phrase);
  }

  /** Adds the phrases that begin at `start`, where what was read so far has this hash, and goes on with the run `next`. */
  #follow(text: string, start: number, begun: number, next: number, runs: Runs, found: Match[]): void {
    const { count, hashes } = runs;
    let hash = begun;
    for (let run = next; ; run++) {
      const known = headOf(this.plan.heads, hash);
      if ((known & IS_WHOLE) !== 0) this.#compare(text, start, hash, found);
      if ((known & IS_PART) === 0 || run >= count) return;
      hash = join(hash, hashes[run]!);
    }
  }

  #compare(text: string, start: number, hash: number, found: Match[]): void {
    const { phrases, hashes, slots, next } = this.plan;
    for (let rest = slots[hash & SLOTS]!; rest !== 0; rest = next[rest - 1]!) {
      const phrase = rest - 1;
      if (hashes[phrase] !== hash) continue;
      const end = endOfPhrase(phrases[phrase]!, text, start);
      if (end !== undefined) found.push({ phrase, start, end });
    }
  }
}

function planOf(phrases: readonly string[]): PhrasePlan {
  const plan: PhrasePlan = {
    phrases,
    heads: new Uint8Array((0xffffffff >>> HEAD_SHIFT) + 1),
    hashes: new Int32Array(phrases.length),
    slots: new Int32Array(SLOTS + 1),
    next: new Int32Array(phrases.length),
  };
  // Read as one text: one pass costs less than thousands.
  const all = phrases.join('\n').replaceAll(BLURRED, "'");
  const { count, starts, ends, hashes } = runsOf(all);
  let start = 0;
  let run = 0;
  for (const [index, phrase] of phrases.entries()) {
    const end = start + phrase.length;
    let hash = starts[run] === start && isWordUnit(all.charCodeAt(start)) ? 0 : signHash(all, start);
    for (const first = run; run < count && ends[run]! <= end; run++) {
      if (hash !== 0 || run > first) mark(plan, hash, IS_PART);
      hash = join(hash, hashes[run]!);
    }
    if (start < end) add(plan, index, hash);
    start = end + 1;
  }
  return plan;
}

function add(plan: PhrasePlan, phrase: number, hash: number): void {
  mark(plan, hash, IS_WHOLE);
  plan.hashes[phrase] = hash;
  plan.next[phrase] = plan.slots[hash & SLOTS]!;
  plan.slots[hash & SLOTS] = phrase + 1;
}

function mark({ heads }: PhrasePlan, hash: number, bit: number): void {
  heads[hash >>> HEAD_SHIFT]! |= bit << shiftOf(hash);
}

function headOf(heads: Uint8Array, hash: number): number {
  return (heads[hash >>> HEAD_SHIFT]! >>> shiftOf(hash)) & (IS_WHOLE | IS_PART);
}

/** Where in its byte a beginning stands. */
function shiftOf(hash: number): number {
  return (hash >>> (HEAD_SHIFT - 3)) & 6;
}

/** Adds a run to a hash. It is asked of each run and each pair of a text: the hashes of runs are mixed well enough for one step. */
function join(hash: number, value: number): number {
  const joined = Math.imul(hash ^ value, 0x85ebca6b);
  return joined ^ (joined >>> 15);
}

/** The hash of a sign that a phrase begins with; that of a word begins with 0. */
function signHash(text: string, at: number): number {
  return join(1, foldUnit(text.charCodeAt(at)));
}

/** Where a phrase ends that stands at `start`, or nothing when it does not. */
function endOfPhrase(phrase: string, text: string, start: number): number | undefined {
  if (start > 0 && isWordUnit(text.charCodeAt(start)) && isWordUnit(text.charCodeAt(start - 1)))
    return undefined;
  let at = start;
  for (let index = 0; index < phrase.length; index++) {
    const symbol = symbolOf(phrase.charCodeAt(index));
    if (at === text.length || symbolOf(text.charCodeAt(at)) !== symbol) return undefined;
    at++;
    if (symbol !== BLANK) continue;
    // A run of white space counts as one space.
    while (isBlank(phrase, index + 1)) index++;
    while (isBlank(text, at)) at++;
  }
  return endsWord(text, at) ? at : undefined;
}

/** A code unit folded, and any white space as a space. */
function symbolOf(unit: number): number {
  return classOf(unit) === SPACE ? BLANK : foldUnit(unit);
}

function isBlank(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === SPACE;
}

/** Whether no letter or digit touches the end, if a letter or digit is there. */
function endsWord(text: string, end: number): boolean {
  return end === text.length || !isWordUnit(text.charCodeAt(end)) || !isWordUnit(text.charCodeAt(end - 1));
}
