import { Mask } from '../mask.ts';
import { isPair, isSound, maybeApostrophe, singles, surelyCloses, surelyOpens, type Mark } from './marks.ts';
import type { TextSpan } from '../span.ts';

/** Marks that open and close one quotation. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

/** What the marks of one stretch of text make. Pairs are in order and apart: nested ones are part of the outer. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Marks that open and never close, in order. */
  readonly unclosed: readonly Mark[];
  readonly unopened: readonly Mark[];
}

/** How deep a mark is looked for in the stack: nobody nests deeper, and the bound keeps this linear. */
const DEPTH = 4;

/** Five words: the longest that single marks may hold when an apostrophe could be meant. */
const SHORT = 40;

/**
 * Pairs the marks of one block. Double marks first, because they are never apostrophes;
 * then single marks in what is left, and around the double pairs.
 * `carried` is the mark of a quotation that the block before left open.
 */
export function pairMarks(
  text: string,
  marks: readonly Mark[],
  limits: TextSpan,
  carried: string | undefined,
): Pairing {
  const doubles = marks.filter(({ glyph }) => !singles.includes(glyph));
  const found = pairDoubles(text, doubles, limits, carried);
  return doubles.length === marks.length ? found : withSingles(text, marks, limits, found);
}

function pairDoubles(
  text: string,
  marks: readonly Mark[],
  limits: TextSpan,
  carried: string | undefined,
): Pairing {
  const stack: Mark[] = [];
  const pairs: Pair[] = [];
  const unclosed: Mark[] = [];
  const unopened: Mark[] = [];
  const inch = inches(text, marks);
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    // French and Spanish put » before every paragraph that goes on, and « before every line.
    if (mark.at === limits.start && mark.glyph === '»' && carried === '«') {
      stack.push({ ...mark, glyph: '«', opens: true, closes: false });
      continue;
    }
    if (stack.at(-1)?.glyph === '«' && '«»'.includes(mark.glyph) && startsLine(text, mark.at)) continue;
    if (inch(index, stack)) continue;
    const partner = mark.closes || !mark.opens ? partnerOf(stack, mark) : -1;
    if (partner !== -1) {
      const open = stack[partner]!;
      for (const each of stack.slice(partner + 1)) unclosed.push(each);
      stack.length = partner;
      while (pairs.length > 0 && pairs.at(-1)!.open.at > open.at) pairs.pop();
      pairs.push({ open, close: mark });
    } else if (mark.opens) stack.push(mark);
    else if (mark.closes) unopened.push(mark);
    // Neither: `said"Yes` or a ditto mark. It opens when another such mark comes, and is never missed.
    else if (mark.glyph === '"') stack.push(mark);
  }
  const open = unclosed.concat(stack).sort((a, b) => a.at - b.at);
  return { pairs, unclosed: open, unopened };
}

/** Where in the stack the opening mark of `mark` is; a sound partner deeper down is better than an odd one on top. */
function partnerOf(stack: readonly Mark[], mark: Mark): number {
  let odd = -1;
  const lowest = Math.max(0, stack.length - DEPTH);
  for (let index = stack.length - 1; index >= lowest; index--) {
    const { glyph } = stack[index]!;
    if (isSound(glyph, mark.glyph)) return index;
    if (odd === -1 && mark.closes && isPair(glyph, mark.glyph)) odd = index;
  }
  return odd;
}

/** Tells `12" pipe` from `"We sold 12"`: the mark closes unless the one that certainly does comes later. */
function inches(text: string, marks: readonly Mark[]): (index: number, stack: readonly Mark[]) => boolean {
  if (!marks.some(({ afterDigit }) => afterDigit)) return () => false;
  // For each mark, whether the next one that is no inch closes.
  const closesLater = new Uint8Array(marks.length + 1);
  for (let index = marks.length - 1; index > 0; index--) {
    const { afterDigit, closes } = marks[index]!;
    closesLater[index - 1] = afterDigit ? closesLater[index]! : closes ? 1 : 0;
  }
  return (index, stack) => {
    const { at, glyph, afterDigit } = marks[index]!;
    if (!afterDigit || !'"”“'.includes(glyph)) return false;
    if (!stack.slice(-DEPTH).some(({ glyph: open }) => isPair(open, glyph))) return true;
    return /\d['’′]\s?\d{1,2}$/u.test(text.slice(Math.max(0, at - 8), at)) || closesLater[index] === 1;
  };
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 12 && /[ \t\u00a0\u202f]/u.test(text[before]!)) before--;
  return /[\r\n]/u.test(text[before] ?? ' ');
}

/** Adds the quotations in single marks, and those that a single mark opens and a double one closes. */
function withSingles(text: string, marks: readonly Mark[], limits: TextSpan, doubles: Pairing): Pairing {
  const reader = new Singles(text, limits, doubles);
  for (const mark of marks) reader.read(mark);
  return reader.finish();
}

class Singles {
  readonly #text: string;
  readonly #limits: TextSpan;
  readonly #pairs: readonly Pair[];
  readonly #unclosed: Set<Mark>;
  readonly #unopened: Set<Mark>;
  readonly #found: Pair[] = [];
  #next = 0;
  /** A single mark that opened, where it may have closed, and a double one that waits for its partner. */
  #open: Mark | undefined;
  #maybe: Mark | undefined;
  #double: Mark | undefined;

  constructor(text: string, limits: TextSpan, { pairs, unclosed, unopened }: Pairing) {
    this.#text = text;
    this.#limits = limits;
    this.#pairs = pairs;
    this.#unclosed = new Set(unclosed);
    this.#unopened = new Set(unopened);
  }

  read(mark: Mark): void {
    while (this.#next < this.#pairs.length && this.#pairs[this.#next]!.close.at < mark.at) this.#next++;
    const pair = this.#pairs[this.#next];
    if (pair && pair.open.at <= mark.at) return;
    if (singles.includes(mark.glyph)) this.#single(mark);
    else if (this.#unclosed.has(mark)) this.#double = mark;
    else if (this.#unopened.has(mark)) this.#closing(mark);
  }

  #single(mark: Mark): void {
    if (this.#open && mark.closes && isSound(this.#open.glyph, mark.glyph)) {
      if (maybeApostrophe(this.#text, mark)) this.#maybe ??= mark;
      else this.#close(mark);
    } else if (mark.opens && surelyOpensInside(this.#text, mark, this.#limits.start)) {
      this.#settle();
      this.#open = mark;
    } else if (!this.#open && this.#double && /[.,!?]/u.test(this.#text[mark.at - 1] ?? '')) {
      // "Come in,' she said. But not "'Is it in?' she said, where the second mark may be no apostrophe.
      if (singles.includes(this.#text[this.#double.at + 1] ?? ' ')) return;
      if (!"'’".includes(mark.glyph) || !surelyCloses(this.#text, mark, this.#limits.end)) return;
      this.#unclosed.delete(this.#double);
      this.#found.push({ open: this.#double, close: mark });
      this.#double = undefined;
    }
  }

  /** 'Come in," she said. */
  #closing(mark: Mark): void {
    if (!this.#open || this.#maybe || !isPair(this.#open.glyph, mark.glyph)) return;
    if (!surelyCloses(this.#text, mark, this.#limits.end)) return;
    const [last] = this.#pairs.slice(Math.max(0, this.#next - 1), this.#next);
    if (last && last.close.at > this.#open.at) return;
    this.#unopened.delete(mark);
    this.#close(mark);
  }

  #close(mark: Mark): void {
    this.#found.push({ open: this.#open!, close: mark });
    this.#open = undefined;
    this.#maybe = undefined;
  }

  /** Takes what may have been an apostrophe for a closing mark if little stands before it. */
  #settle(): void {
    if (this.#open && this.#maybe && this.#maybe.at - this.#open.at <= SHORT) this.#close(this.#maybe);
    this.#open = undefined;
    this.#maybe = undefined;
  }

  finish(): Pairing {
    this.#settle();
    const inside = new Mask(this.#found.map(({ open, close }) => ({ start: open.at, end: close.at })));
    return {
      pairs: outermost([...this.#pairs, ...this.#found]),
      unclosed: [...this.#unclosed].filter(({ at }) => !inside.covers(at)),
      unopened: [...this.#unopened].filter(({ at }) => !inside.covers(at)),
    };
  }
}

/** `"'Aye,' said he.`, `he said:—'Aye.'`: one who is quoted may quote as well. */
function surelyOpensInside(text: string, mark: Mark, start: number): boolean {
  const { at } = mark;
  const behind = at > start && /["“„«»—–]/u.test(text[at - 1]!);
  return surelyOpens(text, mark, behind ? at : start);
}

/** The pairs in order, without those inside another. */
function outermost(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => a.open.at - b.open.at)) {
    if (kept.length === 0 || pair.open.at > kept.at(-1)!.close.at) kept.push(pair);
  }
  return kept;
}
